/** How many people join us with a market: counts, rounded by the service, never persons. */
import { html, nothing } from 'lit';
import { t, number } from '../app/texts.js';
import { madeUp, sourceTitle } from './source.js';

const source = (one) => html`<li>${sourceTitle(one)}${one.note ? html` <span class="muted">${one.note}</span>` : nothing}</li>`;

/** @param {string} title @param {any} counts an answer of `alumni` or `students` for one market */
export function people(title, { whyNone, isIllustrative, totals, counts }) {
  if (!counts.length) return html`<section><h3>${title}</h3><p class="muted">${whyNone ?? t.map.noCount}</p></section>`;
  const newest = totals.reduce((one, other) => (other.year > one.year ? other : one));
  const sources = [...new Map(counts.flatMap((one) => one.sources).map((one) => [one.slug, one])).values()];
  return html`<section><h3>${title}: ${t.map.people(number(newest.count), newest.year)}
    ${isIllustrative ? madeUp() : nothing}</h3>
    <ul>${counts.map((one) => html`<li>${one.field?.name ?? t.map.allFields}: ${number(one.count)} <span class="muted">(${one.year})</span></li>`)}</ul>
    <p class="muted">${t.map.rounded}</p>
    <details class="evidence"><summary>${t.map.from(sources.length)}</summary><ul>${sources.map(source)}</ul></details></section>`;
}
