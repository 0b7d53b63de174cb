/** Missions × markets, and in a last row what names no mission: as wide as it is, it scrolls for itself. */
import { html, nothing } from 'lit';
import { t } from '../app/texts.js';
import { scroll } from './table.js';

/**
 * @param {string} label as a listener hears it called @param {any} coverage
 * @param {(cell: any) => unknown} square what stands in a cell; one of the last row has no mission
 * @param {(cells: any[]) => unknown} whole what there is to say of a mission's row
 */
export const matrix = (label, { missions, markets, cells, withoutMission }, square, whole = () => nothing) => {
  const row = (squares) => markets.map((market) => {
    const cell = squares.find((one) => one.market.code === market.code);
    return cell ? square(cell) : html`<td class="nothing">–</td>`;
  });
  return scroll(label, html`<table class="matrix">
    <thead><tr><th scope="col">${t.mission}</th>${markets.map((market) => html`<th scope="col">${market.name}</th>`)}</tr></thead>
    <tbody>${missions.map((mission) => {
      const squares = cells.filter((cell) => cell.mission.slug === mission.slug);
      return html`<tr><th scope="row">${mission.name}${whole(squares)}</th>${row(squares)}</tr>`;
    })}
      <tr><th scope="row">${t.gaps.withoutMission}</th>${row(withoutMission)}</tr></tbody></table>`);
};
