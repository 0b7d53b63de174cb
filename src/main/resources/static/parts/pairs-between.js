/** Which two others need an organisation to reach each other: what its betweenness is the sum of. */
import { html, nothing } from 'lit';
import { Question, exportOf } from '../app/ask.js';
import { Part, answered } from '../app/part.js';
import { t, number } from '../app/texts.js';
import { organisation } from './organisation.js';
import { figure, table } from './table.js';

const PAIRS = `query Pairs($organisation: ID!, $filter: NetworkFilter) { pairDependencies(organisation: $organisation, filter: $filter) {
  betweenness totalCount pairs { one { slug name } other { slug name } dependency } } }`;
const words = t.network.between;

class PairsBetween extends Part {
  static properties = { organisation: {}, filter: {}, isOpen: { state: true } };

  constructor() {
    super();
    this.pairs = new Question(this, () => (this.isOpen ? [PAIRS, { organisation: this.organisation, filter: this.filter }] : null));
  }

  render() {
    return html`<details @toggle=${({ target }) => { this.isOpen = target.open; }}><summary>${words.title}</summary>
      ${answered(this.pairs, ({ pairDependencies: found }) => this.found(found))}</details>`;
  }

  found({ betweenness, totalCount, pairs }) {
    if (!pairs.length) return html`<p class="muted">${words.none}</p>`;
    const isAll = pairs.length === totalCount;
    return html`<p class="muted">${words.words}</p>
      ${table(words.title, [words.one, words.other, figure(words.share)], html`${pairs.map((pair) => html`<tr><td>${organisation(pair.one)}</td><td>${organisation(pair.other)}</td>
        <td class="figure">${number(pair.dependency)}</td></tr>`)}
        <tr class="sum"><td colspan="2">${isAll ? words.all(number(totalCount)) : words.first(number(pairs.length), number(totalCount))}</td><td class="figure">${number(betweenness, 1)}</td></tr>`)}
      ${isAll ? nothing : html`<p><a download href=${exportOf('pair-dependencies.xlsx', { organisation: this.organisation, ...this.filter })}>${words.save}</a></p>`}`;
  }
}

customElements.define('weft-pairs-between', PairsBetween);
