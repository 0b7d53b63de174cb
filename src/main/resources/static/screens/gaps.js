/** Home: where is the plan thin? Mission × market, and down into one cell: why, who is missing, who could introduce us. */
import { html, nothing } from 'lit';
import { Address, here, param, to } from '../app/address.js';
import { Question } from '../app/ask.js';
import { isKnown, sum } from '../app/known.js';
import { Part, answered } from '../app/part.js';
import { t, number, day } from '../app/texts.js';
import '../parts/actions.js';
import { noMarkets, noMissions } from '../parts/bring-in.js';
import '../parts/cell.js';
import { matrix } from '../parts/matrix.js';

const MATRIX = `query Coverage($region: ID!, $asOf: Date) {
  coverage(region: $region, asOf: $asOf) {
    asOf total
    missions { slug name } markets { code name }
    cells { mission { slug name } market { code name } state observed expected ratio low high shortfall undefinedBecause }
    withoutMission { market { code name } state observed }
  }
}`;

/** How a cell stands to what is expected, in five steps: shortfall as a share of the greatest of the matrix; above, by ratio. */
function heat({ ratio, shortfall, observed, expected }, greatest) {
  if (!isKnown(ratio)) return 'none';
  if (shortfall > 0) return shortfall > greatest / 2 ? '-2' : '-1';
  return observed > 2 * expected ? '2' : observed > expected ? '1' : '0';
}

/** Whether chance alone would not explain how it differs. */
const isCertain = ({ high, low }) => isKnown(high) && (high < 1 || low > 1);

/** A mission over all markets: whether it is thin as a whole. */
const all = (cells) => {
  const [observed, expected] = [sum(cells, (cell) => cell.observed), sum(cells, (cell) => cell.expected)];
  return html`<small>${isKnown(expected) ? t.gaps.whole(number(observed), number(expected)) : t.gaps.wholeUnknown(number(observed))}</small>`;
};

class Gaps extends Part {
  static properties = { region: {}, asOf: {} };

  constructor() {
    super();
    new Address(this);
    this.matrix = new Question(this, () => (this.region.missions.length ? [MATRIX, this.variables()] : null));
  }

  variables() {
    return { region: this.region.slug, asOf: this.asOf };
  }

  /** Where the panel goes, the keyboard goes back to the cell that it told of. */
  updated() {
    const chosen = param('market') && this.querySelector('td a[aria-current]');
    if (!param('market') && this.chosen && document.activeElement === document.body) this.chosen.focus();
    this.chosen = chosen;
  }

  render() {
    return html`<h1>${t.gaps.title}</h1><p class="lead">${t.gaps.lead(this.region.name)}</p>
      ${this.region.missions.length ? answered(this.matrix, ({ coverage }) => this.answer(coverage))
    : noMissions(this.region)}`;
  }

  answer(coverage) {
    if (!coverage.markets.length) return noMarkets(this.region);
    this.greatest = Math.max(...coverage.cells.map((cell) => cell.shortfall ?? 0));
    return html`${this.headline(coverage)}
      <div class=${param('market') ? 'beside' : ''}>
        <section aria-labelledby="matrix-title">
          <h2 id="matrix-title">${t.gaps.matrix}</h2><p class="muted">${t.gaps.choose}</p>
          ${matrix(t.gaps.matrix, coverage, (cell) => this.cell(cell), all)}
          ${this.legend(coverage)}
        </section>
        ${param('market') ? html`<weft-cell class="panel" .region=${this.region} .asOf=${this.asOf} .mission=${param('mission')} .market=${param('market')}></weft-cell>` : nothing}
      </div>
      <weft-actions .query=${MATRIX} .variables=${this.variables()} .table=${'coverage'} .parameters=${this.variables()}></weft-actions>`;
  }

  /** The answer in a sentence each: where it is thinnest, and how much of it anybody has looked at. */
  headline({ cells, asOf }) {
    const thin = cells.filter((cell) => cell.shortfall > 0).sort((one, other) => other.shortfall - one.shortfall).slice(0, 3);
    const unseen = cells.filter((cell) => cell.state === 'NOT_RECORDED').length;
    return html`<div class="headline">
      <ol class="thinnest" aria-label=${t.gaps.thinnest}>${thin.map((cell) => html`<li data-heat=${heat(cell, this.greatest)}><a href=${this.cellAddress(cell)}>
        <strong>${t.gaps.cell(cell.mission.name, cell.market.name)}</strong>
        <span>${t.gaps.against(number(cell.observed), number(cell.expected))}</span><small>${t.state[cell.state]}</small></a></li>`)}</ol>
      <p><strong>${this.verdict(cells)}</strong></p>
      <p class="muted">${t.gaps.sure(unseen, cells.length, day(asOf))} <a href=${to('trust')}>${t.gaps.trust}</a></p>
    </div>`;
  }

  verdict(cells) {
    if (!cells.some(({ expected }) => isKnown(expected))) return cells[0].undefinedBecause;
    return cells.some(isCertain) ? t.gaps.certain(cells.filter(isCertain).length) : t.gaps.uncertain;
  }

  cell(cell) {
    const isChosen = param('market') === cell.market.code && param('mission') === (cell.mission?.slug ?? 'none');
    return html`<td data-state=${cell.state} data-heat=${heat(cell, this.greatest)} ?data-certain=${isCertain(cell)}><a href=${this.cellAddress(cell)} aria-current=${isChosen ? 'true' : nothing}>
      <strong>${isKnown(cell.expected) ? t.gaps.against(number(cell.observed), number(cell.expected)) : number(cell.observed)}</strong>
      <span>${t.state[cell.state]}</span></a></td>`;
  }

  cellAddress(cell) {
    return here({ mission: cell.mission?.slug ?? 'none', market: cell.market.code });
  }

  legend({ cells }) {
    const states = Object.keys(t.state).filter((state) => cells.some((cell) => cell.state === state));
    return html`<dl class="legend"><dt>${t.gaps.colour}</dt><dd>${['-2', '-1', '0', '1', '2'].map((step) => html`<span class="key" data-heat=${step}>${t.heat[step]}</span>`)}</dd>
      <dt>${t.gaps.pattern}</dt><dd>${states.map((state) => html`<span class="key" data-state=${state} data-heat="none">${t.state[state]}</span>`)}</dd></dl>
      <p class="muted">${t.gaps.figures}</p>`;
  }
}

customElements.define('weft-gaps', Gaps);
