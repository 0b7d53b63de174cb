/** How much is known, cell by cell: state, connections, newest evidence, reviews. */
import { html } from 'lit';
import { to } from '../app/address.js';
import { t, number, day } from '../app/texts.js';
import { scroll } from './table.js';

/** The newest day that a source of these connections bears; null where none bears one. @param {any[]} connections */
export const newest = (connections) => connections.flatMap((one) => one.statements).map((one) => one.source.published).filter(Boolean).sort().at(-1) ?? null;

function one(cell, mission) {
  const count = cell.connections.length;
  return html`<td data-state=${cell.state} data-heat="none"><a href=${to('gaps', { mission: mission ?? 'none', market: cell.market.code })}>
    <strong>${t.state[cell.state]}</strong>
    <span>${t.trust.connections(count)}</span>
    <span>${count ? t.trust.newestEvidence(newest(cell.connections) ? day(newest(cell.connections)) : t.trust.noDate) : ''}</span>
    <span>${cell.reviews.length ? t.trust.reviewedOn(day(cell.reviews[0].reviewedOn)) : t.trust.unreviewed}</span></a></td>`;
}

/** @param {any} coverage */
export const completeness = ({ missions, markets, cells, withoutMission }) => html`
  ${scroll(t.trust.known, html`<table class="matrix">
    <thead><tr><th scope="col">${t.mission}</th>${markets.map((market) => html`<th scope="col">${market.name}</th>`)}</tr></thead>
    <tbody>${missions.map((mission) => html`<tr><th scope="row">${mission.name}</th>
      ${markets.map((market) => one(cells.find((cell) => cell.mission.slug === mission.slug && cell.market.code === market.code), mission.slug))}</tr>`)}
    <tr><th scope="row">${t.gaps.withoutMission}</th>${markets.map((market) => {
      const cell = withoutMission.find((one) => one.market.code === market.code);
      return cell ? one(cell, null) : html`<td class="nothing">–</td>`;
    })}</tr></tbody></table>`)}
  <p class="muted">${t.trust.knownWords(number(cells.filter((cell) => cell.reviews.length).length), number(cells.length))}</p>`;
