/** What joins home organisations with a market, each with its evidence. */
import { html, nothing } from 'lit';
import { t, number } from '../app/texts.js';
import { STATEMENT, evidence } from './evidence.js';
import { organisations } from './organisation.js';
import { STRENGTH, strength } from './strength.js';

/** What a list asks of every connection. */
export const CONNECTION = `kind status ${STRENGTH} isFresh isDisputed isIllustrative homes { slug name } counterparts { slug name }
  collaboration { slug name kind } statements { ${STATEMENT} }`;

/** Connections that are worth more, the more people they are. */
const PEOPLE = ['ALUMNI', 'STUDENTS'];

/** More than these are folded away. */
const SHOWN = 4;

const items = (connections) => html`<ul class="connections">${connections.map((one) => html`<li>
  <p><meter min="0" max="1" value=${one.strength} aria-label=${t.chain.strength(number(one.strength))} title=${t.chain.strength(number(one.strength))}></meter>
    <strong>${one.collaboration?.name ?? t.connection[one.kind]}</strong>
    <span class="tag">${t.status[one.status]}</span> ${one.isFresh ? nothing : html`<span class="tag warn">${t.cell.old}</span>`}
    ${one.isDisputed ? html`<span class="tag warn">${t.state.CONFLICTING}</span>` : nothing}
    ${one.isIllustrative ? html`<span class="tag warn">${t.evidence.illustrative}</span>` : nothing}</p>
  <p>${organisations(one.homes)}${one.counterparts.length ? html` ↔ ${organisations(one.counterparts)}` : nothing}</p>
  ${evidence(one.statements)} ${strength(one, PEOPLE.includes(one.kind) ? t.strength.people : t.strength.status)}</li>`)}</ul>`;

/** @param {any[]} connections */
export const connected = (connections) => (connections.length <= SHOWN + 1 ? items(connections) : html`${items(connections.slice(0, SHOWN))}
  <details><summary>${t.cell.haveMore(connections.length - SHOWN)}</summary>${items(connections.slice(SHOWN))}</details>`);
