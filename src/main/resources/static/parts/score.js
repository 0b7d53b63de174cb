/** A score as what it is made of: one bar, a piece for each part, and the same as a table. */
import { html, svg } from 'lit';
import { t, number } from '../app/texts.js';

/** @param {{name: string, raw: number | null, normalised: number, weight: number, contribution: number}[]} parts @param {number} score */
export function score(parts, score) {
  const pieces = parts.filter((part) => part.contribution > 0);
  let x = 0;
  return html`<div class="score">
    <svg viewBox="0 0 100 6" preserveAspectRatio="none" role="img" aria-label=${t.score.label(number(score), pieces.map((part) => t.parts[part.name] ?? part.name).join(', '))}>
      <rect class="rest" width="100" height="6"></rect>
      ${pieces.map((part) => {
        const piece = svg`<rect class="piece" data-part=${parts.indexOf(part) % 8} x=${x} width=${Math.max(part.contribution * 100 - 0.4, 0.1)} height="6"><title>${t.parts[part.name] ?? part.name}: ${number(part.contribution)}</title></rect>`;
        x += part.contribution * 100;
        return piece;
      })}
    </svg>
    <details><summary>${t.score.summary(number(score))}</summary>
      <table class="plain"><thead><tr><th scope="col">${t.score.part}</th><th scope="col">${t.score.raw}</th><th scope="col">${t.score.normalised}</th>
        <th scope="col">${t.score.weight}</th><th scope="col">${t.score.contribution}</th></tr></thead>
      <tbody>${parts.map((part) => html`<tr><th scope="row">${t.parts[part.name] ?? part.name}</th><td>${number(part.raw)}</td><td>${number(part.normalised)}</td>
        <td>${number(part.weight)}</td><td>${number(part.contribution, 3)}</td></tr>`)}</tbody></table></details>
  </div>`;
}
