/** How strong a connection is, and why: what it is worth, times how well its sources back it. */
import { html, nothing } from 'lit';
import { to } from '../app/address.js';
import { t, number } from '../app/texts.js';
import { sourceTitle } from './source.js';
import { figure, table } from './table.js';

/** What is asked of everything that has a strength. */
export const STRENGTH = 'strength worth backing witnesses { source { slug title url } date ageYears trust belief }';

const words = t.strength;

/** @param {any} one a connection or a hop @param {string} worth what its worth comes of */
export const strength = (one, worth = words.status) => html`<details class="evidence"><summary>${t.chain.strength(number(one.strength))}</summary>
  <p>${words.product(number(one.strength), number(one.worth), worth, number(one.backing))}</p>
  ${one.witnesses.length ? html`${table(words.table, [words.source, figure(words.age), figure(words.trust), figure(words.belief)], one.witnesses.map((witness) => html`<tr>
    <th scope="row">${sourceTitle(witness.source)}</th><td class="figure">${witness.date ? number(witness.ageYears, 1) : words.undated(number(witness.ageYears, 1))}</td><td class="figure">${number(witness.trust)}</td><td class="figure">${number(witness.belief)}</td></tr>`))}
    ${one.witnesses.length > 1 ? html`<p>${words.together(one.witnesses.map(({ belief }) => number(belief)), number(one.backing))}</p>` : nothing}
    <p class="muted">${words.words} <a href="${to('trust')}#assumed">${t.trust.assumed}</a></p>` : html`<p class="muted">${words.given}</p>`}</details>`;
