/** How what is expected comes about: the region's total, shared out over all cells by the product of home capacity and pull. */
import { html } from 'lit';
import { to } from '../app/address.js';
import { Question } from '../app/ask.js';
import { sum } from '../app/known.js';
import { Part, answered } from '../app/part.js';
import { t, number } from '../app/texts.js';
import { figure, table } from './table.js';

const SHARES = `query Shares($region: ID!, $asOf: Date) { coverage(region: $region, asOf: $asOf) {
  cells { mission { slug name } market { code name } observed expected terms { homeCapacity pull } } } }`;
const words = t.cell.shares;
const product = ({ terms }) => terms.homeCapacity * terms.pull;

class SharedOut extends Part {
  static properties = { region: {}, asOf: {}, isOpen: { state: true } };

  constructor() {
    super();
    this.shares = new Question(this, () => (this.isOpen ? [SHARES, { region: this.region.slug, asOf: this.asOf }] : null));
  }

  render() {
    return html`<details @toggle=${({ target }) => { this.isOpen = target.open; }}><summary>${words.title}</summary>
      ${answered(this.shares, ({ coverage }) => this.found(coverage.cells.filter((cell) => cell.terms)))}</details>`;
  }

  found(cells) {
    return table(words.title, [words.cell, figure(words.observed), figure(words.capacity), figure(words.pull), figure(words.product), figure(words.expected)], html`
      ${cells.map((cell) => html`<tr><th scope="row"><a href=${to('gaps', { mission: cell.mission.slug, market: cell.market.code })}>${t.gaps.cell(cell.mission.name, cell.market.name)}</a></th>
        <td class="figure">${number(cell.observed)}</td><td class="figure">${number(cell.terms.homeCapacity)}</td><td class="figure">${number(cell.terms.pull)}</td>
        <td class="figure">${number(product(cell))}</td><td class="figure">${number(cell.expected)}</td></tr>`)}
      <tr class="sum"><th scope="row">${words.sum}</th><td class="figure">${number(sum(cells, ({ observed }) => observed))}</td><td></td><td></td>
        <td class="figure">${number(sum(cells, product))}</td><td class="figure">${number(sum(cells, ({ expected }) => expected))}</td></tr>`);
  }
}

customElements.define('weft-shared-out', SharedOut);
