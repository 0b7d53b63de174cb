/** A score as what it is made of: one bar, a piece for each part, and the same as a table. */
import { html, nothing, svg } from 'lit';
import { to } from '../app/address.js';
import { t, number } from '../app/texts.js';
import { figure, table } from './table.js';

/** What is asked of every part. */
export const PARTS = 'name raw normalised normalisation weight contribution';

/** How a value was brought between 0 and 1; some are there already. */
const normalised = ({ raw, normalisation }) => (raw === null || normalisation === 'x' ? nothing : html`<small>${normalisation}</small>`);

/**
 * @param {{name: string, raw: number | null, normalised: number, normalisation: string, weight: number, contribution: number}[]} parts @param {number} score
 * @param {Record<string, string>} sources where a part's value comes from: its name → address
 * @param {Record<string, unknown>} behind who or what was counted: its name → their names
 * @param {Record<string, string>} words what the parts are called
 */
export function score(parts, score, sources, behind = {}, words = t.terms) {
  const named = ({ name }) => words[name] ?? name;
  const pieces = parts.filter((part) => part.contribution > 0);
  let x = 0;
  return html`<div class="score">
    <svg viewBox="0 0 100 6" preserveAspectRatio="none" role="img" aria-label=${t.score.label(number(score), pieces.map(named).join(', '))}>
      <rect class="rest" width="100" height="6"></rect>
      ${pieces.map((part) => {
        const piece = svg`<rect class="piece" data-part=${parts.indexOf(part) % 8} x=${x} width=${Math.max(part.contribution * 100 - 0.4, 0.1)} height="6"><title>${named(part)}: ${number(part.contribution)}</title></rect>`;
        x += part.contribution * 100;
        return piece;
      })}
    </svg>
    <details><summary>${t.score.summary(number(score))}</summary>
      ${table(t.score.table, [t.score.part, ...['contribution', 'weight', 'normalised', 'raw'].map((name) => figure(t.score[name]))], html`${parts.map((part) => html`<tr>
        <th scope="row">${sources[part.name] ? html`<a href=${sources[part.name]}>${named(part)}</a>` : named(part)}${behind[part.name] ? html`<small>${behind[part.name]}</small>` : nothing}</th>
        <td class="figure">${number(part.contribution, 3)}</td><td class="figure">${number(part.weight, 3)}</td>
        <td class="figure">${number(part.normalised, 3)}${normalised(part)}</td><td class="figure">${number(part.raw, 3)}</td></tr>`)}
      <tr class="sum"><th scope="row">${t.score.sum}</th><td class="figure">${number(score, 3)}</td><td class="figure">${number(parts.reduce((sum, { weight }) => sum + weight, 0))}</td><td></td><td></td></tr>`)}
      <p class="muted">${t.score.words} <a href="${to('trust')}#assumed">${t.trust.assumed}</a></p></details>
  </div>`;
}

/** The score of a missing tie, each part leading to what it was made of. @param {any} gap LINK gap @param {string | null | undefined} market code */
export function pairScore({ from, to: other, parts, size, sharedFields }, market) {
  const inCommon = to('network', { scope: 'all', node: from.slug, common: other.slug });
  const profile = to('organisations', {}, other.slug);
  const there = market ? to('map', { market }) : profile;
  return score(parts, size, {
    adamicAdar: inCommon, resourceAllocation: inCommon, threePaths: inCommon, katz: inCommon, fit: profile, complementarity: profile,
    alumni: there, presence: there, marketPriority: there, introducer: to('organisations', { whom: other.slug }, from.slug),
  }, { fit: sharedFields.length ? t.score.shared(sharedFields.map(({ name }) => name).join(', '), sharedFields.length, Math.round(sharedFields.length / parts.find(({ name }) => name === 'fit').raw)) : '' }, t.parts);
}
