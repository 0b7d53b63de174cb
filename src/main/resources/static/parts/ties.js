/** Collaborations in a list: what, with whom, since when, on which words. */
import { html, nothing } from 'lit';
import { t, day, number } from '../app/texts.js';
import { STATEMENT, evidence } from './evidence.js';
import { organisations } from './organisation.js';

/** What a list of ties asks of every collaboration. */
export const TIE = `slug name kind status startedOn endedOn isDisputed amount currency parties { slug name } missions { slug name } statements { ${STATEMENT} }`;

const when = ({ startedOn, endedOn }) => [startedOn ? t.organisations.since(day(startedOn)) : t.organisations.undated,
  endedOn && t.organisations.until(day(endedOn))].filter(Boolean).join(', ');

/** @param {any[]} all @param {string} of slug of whose ties they are */
export const ties = (all, of) => html`<ul class="connections">${all.map((one) => html`<li>
  <p><strong>${one.name}</strong> <span class="tag">${t.kind[one.kind]}</span> <span class="tag">${t.status[one.status]}</span>
    ${one.isDisputed ? html`<span class="tag warn">${t.state.CONFLICTING}</span>` : nothing}
    ${one.statements.length && one.statements.every(({ source }) => source.kind === 'ILLUSTRATIVE') ? html`<span class="tag warn">${t.evidence.illustrative}</span>` : nothing}</p>
  <p>${organisations(one.parties.filter(({ slug }) => slug !== of))}</p>
  <p class="muted">${when(one)}${one.amount === null ? nothing : ` · ${number(one.amount)} ${one.currency ?? ''}`}${one.missions.length ? ` · ${one.missions.map(({ name }) => name).join(', ')}` : nothing}</p>
  ${evidence(one.statements)}</li>`)}</ul>`;
