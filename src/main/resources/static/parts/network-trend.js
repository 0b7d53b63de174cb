/** Ties begun and alive by year, as far as they say when: bars and a line, and the same as a table. */
import { html, nothing, svg } from 'lit';
import { to } from '../app/address.js';
import { Question } from '../app/ask.js';
import { Part, answered } from '../app/part.js';
import { t, number } from '../app/texts.js';

const TREND = `query Trend($filter: NetworkFilter) { trend(filter: $filter) { years { year begun alive } dated undated endedOnUnknownDay } }`;

const HEIGHT = 130;
const WIDTH = 640;

class NetworkTrend extends Part {
  static properties = { filter: {} };

  constructor() {
    super();
    this.answer = new Question(this, () => {
      const { statuses, ...filter } = this.filter;
      return [TREND, { filter }];
    });
  }

  render() {
    return html`<section><h2>${t.network.trend}</h2>${answered(this.answer, ({ trend }) => this.found(trend))}</section>`;
  }

  found({ years, dated, undated, endedOnUnknownDay }) {
    const words = t.network;
    if (!dated) return html`<p class="muted">${words.noTrend}</p>`;
    return html`<p>${words.undated(number(undated), number(dated + undated))} ${endedOnUnknownDay ? words.endedUnknown(number(endedOnUnknownDay)) : nothing} <a href=${to('trust')}>${words.whichUndated}</a></p>
      ${this.chart(years)}
      <p class="legend-row"><span class="key-begun">${words.begun}</span> <span class="key-alive">${words.alive}</span></p>
      <details><summary>${words.asTable}</summary><table class="plain narrow"><thead><tr><th scope="col">${words.year}</th><th scope="col" class="figure">${words.begun}</th><th scope="col" class="figure">${words.alive}</th></tr></thead>
        <tbody>${years.map((one) => html`<tr><th scope="row">${one.year}</th><td class="figure">${number(one.begun)}</td><td class="figure">${number(one.alive)}</td></tr>`)}</tbody></table></details>`;
  }

  chart(years) {
    const most = Math.max(...years.map((one) => Math.max(one.begun, one.alive)), 1);
    const step = Math.min((WIDTH - 60) / years.length, 60);
    const x = (index) => index * step + 44;
    const y = (value) => HEIGHT - (value / most) * (HEIGHT - 14);
    const every = Math.ceil(years.length / 8);
    return html`<svg class="trend" viewBox=${`0 0 ${WIDTH} ${HEIGHT + 24}`} role="img" aria-label=${t.network.trendTitle}>
      ${[0, most].map((value) => svg`<line class="grid" x1="32" x2=${WIDTH - 8} y1=${y(value)} y2=${y(value)}></line><text class="end" x="26" y=${y(value) + 4}>${number(value)}</text>`)}
      ${years.map((one, index) => svg`<rect class="begun" x=${x(index)} width=${step * 0.6} y=${y(one.begun)} height=${HEIGHT - y(one.begun)}><title>${one.year}: ${one.begun} ${t.network.begun}, ${one.alive} ${t.network.alive}</title></rect>
        ${index % every ? nothing : svg`<text class="middle" x=${x(index) + step * 0.3} y=${HEIGHT + 18}>${one.year}</text>`}`)}
      <polyline class="alive" points=${years.map((one, index) => `${x(index) + step * 0.3},${y(one.alive)}`).join(' ')}></polyline></svg>`;
  }
}

customElements.define('weft-network-trend', NetworkTrend);
