/** How much is closed, step by step: a line, and the same as a table. */
import { html, svg } from 'lit';
import { t, percent } from '../app/texts.js';

const words = t.next;
const WIDTH = 320;
const HEIGHT = 180;
const LEFT = 38;
const BASE = 150;
const TOP = 12;

/** @param {any[]} steps @param {number} openGap all that was missing before the first */
export function curve(steps, openGap) {
  let sum = 0;
  const sums = steps.map(({ gain }) => { sum += gain; return sum / openGap; });
  const x = (step) => LEFT + (step / steps.length) * (WIDTH - LEFT - 10);
  const y = (share) => BASE - share * (BASE - TOP);
  const points = [0, ...sums].map((share, step) => `${x(step)},${y(share)}`).join(' ');
  const every = Math.ceil(steps.length / 10);
  return html`<h2>${words.curve}</h2>
    <svg class="curve" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label=${words.curveLabel(percent(sums[0]), percent(sums.at(-1)))}>
      ${[0, 0.25, 0.5, 0.75, 1].map((share) => svg`<line class="grid" x1=${LEFT} x2=${WIDTH} y1=${y(share)} y2=${y(share)}></line><text x=${LEFT - 5} y=${y(share) + 4} text-anchor="end">${percent(share)}</text>`)}
      <polygon class="area" points="${points} ${x(steps.length)},${BASE} ${LEFT},${BASE}"></polygon><polyline class="line" points=${points}></polyline>
      ${sums.map((share, index) => svg`<circle cx=${x(index + 1)} cy=${y(share)} r="3.5"><title>${words.step(index + 1)}: ${percent(share)}</title></circle>
        ${index % every ? '' : svg`<text x=${x(index + 1)} y=${BASE + 17} text-anchor="middle">${index + 1}</text>`}`)}
    </svg>
    <details><summary>${words.table}</summary><table class="plain"><thead><tr><th scope="col">${words.columns.step}</th><th scope="col" class="figure">${words.gain}</th>
      <th scope="col" class="figure">${words.sum}</th></tr></thead><tbody>${steps.map(({ rank, gain }, index) => html`<tr><th scope="row">${rank}</th>
        <td class="figure">${percent(gain / openGap, 1)}</td><td class="figure">${percent(sums[index], 1)}</td></tr>`)}</tbody></table></details>`;
}
