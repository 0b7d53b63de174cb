/** One introduction to make: who with whom, what it closes, and who could bring them together. */
import { html, nothing } from 'lit';
import { to } from '../app/address.js';
import { t, number, percent } from '../app/texts.js';
import { chain } from './chain.js';
import { organisation } from './organisation.js';
import { pairScore } from './score.js';

const words = t.next;

const place = ({ mission, market, weight, closed, remaining, isRecorded }) => html`<li><a href=${to('gaps', { mission: mission.slug, market: market.code })}>${t.gaps.cell(mission.name, market.name)}</a>:
  ${words.part(closed / remaining)} <span class="muted">${words.counted(number(closed, 3), number(remaining, 3), number(weight), number(closed * weight, 3))}</span>${isRecorded ? nothing : html` <span class="muted">(${words.unrecorded})</span>`}</li>`;

const share = (part) => (part < 0.01 ? words.little : percent(part));

/** @param {any} one @param {number} openGap all that was missing before the first step @param {boolean} hasCost */
export const step = ({ rank, adds, gap, gain, cost, cells, introduction }, openGap, hasCost) => html`<li class="panel card">
  <h2><span class="rank">${rank}<span class="hidden">.</span></span> ${organisation(gap.from)} ↔ ${organisation(gap.to)}</h2>
  <p class="gain"><meter min="0" max="1" value=${gain / openGap} aria-label=${words.closes(share(gain / openGap))}></meter> <strong>${words.closes(share(gain / openGap))}</strong>
    ${hasCost ? html`<span class="tag">${words.cost(number(cost))}</span>` : nothing}</p>
  <p>${gap.reason}</p>
  <h3>${words.where}</h3><p class="muted">${words.adds(number(gap.size, 4), number(adds, 4), cells.some(({ isRecorded }) => !isRecorded), number(adds / 2, 4))} <a href="${to('trust')}#assumed">${t.trust.assumed}</a></p><ul>${cells.filter(({ closed }) => closed > 0).map(place)}</ul>
  <p class="muted">${words.gainOf(number(gain, 3), number(openGap, 3), share(gain / openGap))}</p>
  <h3>${words.through}</h3>${introduction ? chain(introduction) : html`<p class="muted">${words.nobody}</p>`}
  ${pairScore(gap, gap.to.country)}</li>`;
