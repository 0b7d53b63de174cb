/** How much is known, cell by cell: state, connections, newest evidence, reviews. */
import { html } from 'lit';
import { to } from '../app/address.js';
import { t, number, day } from '../app/texts.js';
import { matrix } from './matrix.js';

/** The newest day that a source of these connections bears; null where none bears one. @param {any[]} connections */
export const newest = (connections) => connections.flatMap((one) => one.statements).map((one) => one.source.published).filter(Boolean).sort().at(-1) ?? null;

function square(cell) {
  const count = cell.connections.length;
  return html`<td data-state=${cell.state} data-heat="none"><a href=${to('gaps', { mission: cell.mission?.slug ?? 'none', market: cell.market.code })}>
    <strong>${t.state[cell.state]}</strong>
    <span>${t.trust.connections(count)}</span>
    <span>${count ? t.trust.newestEvidence(newest(cell.connections) ? day(newest(cell.connections)) : t.trust.noDate) : ''}</span>
    <span>${cell.reviews.length ? t.trust.reviewedOn(day(cell.reviews[0].reviewedOn)) : t.trust.unreviewed}</span></a></td>`;
}

/** @param {any} coverage */
export const completeness = (coverage) => html`
  ${matrix(t.trust.known, coverage, square)}
  <p class="muted">${t.trust.knownWords(number(coverage.cells.filter((cell) => cell.reviews.length).length), number(coverage.cells.length))}</p>`;
