/** One figure as a dot on its interval, with a tick where chance stands. */
import { html, nothing, svg } from 'lit';
import { t, number } from '../app/texts.js';

/** @param {number | null} value @param {{low: number, high: number} | null} interval @param {number} most right end @param {number | undefined} chance @param {string} name */
export function strip(value, interval, most, chance, name) {
  if (value === null) return html`<span class="muted">${t.notRecorded}</span>`;
  const at = (one) => `${Math.min(100, (one / most) * 100)}%`;
  const words = interval ? `${number(value, 3)} ${t.trust.interval(number(interval.low, 3), number(interval.high, 3))}` : number(value, 3);
  return html`<svg class="strip" width="100%" height="22" role="img" aria-label="${name}: ${words}"><title>${words}</title>
    <line class="axis" x1="0" x2="100%" y1="11" y2="11"></line>
    ${chance === undefined ? nothing : svg`<line class="chance" x1=${at(chance)} x2=${at(chance)} y1="1" y2="21"></line>`}
    ${interval ? svg`<line class="range" x1=${at(interval.low)} x2=${at(interval.high)} y1="11" y2="11"></line>` : nothing}
    <circle cx=${at(value)} cy="11" r="5"></circle></svg>`;
}
