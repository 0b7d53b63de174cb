/** The table twin of the map: all markets with their six figures, ordered as the reader likes. */
import { html, nothing } from 'lit';
import { Address, change, here, param } from '../app/address.js';
import { Part } from '../app/part.js';
import { t, number } from '../app/texts.js';
import { DIGITS, SHADES } from './market-figures.js';
import { scroll } from './table.js';

class MarketTable extends Part {
  static properties = { rows: {}, mission: {} };

  constructor() {
    super();
    new Address(this);
  }

  /** `sort=gap` is greatest first, `sort=-gap` least first; what is unknown comes last either way. */
  sorted() {
    const wanted = param('sort') ?? 'name';
    const name = wanted.replace(/^-/, '');
    if (!SHADES.includes(name)) return wanted === '-name' ? [...this.rows].reverse() : this.rows;
    const sign = wanted === name ? -1 : 1;
    const key = (row) => row[name] ?? (sign > 0 ? Infinity : -Infinity);
    return [...this.rows].sort((one, other) => sign * (key(one) - key(other)) || one.name.localeCompare(other.name));
  }

  head(name, words, isFigure) {
    const wanted = param('sort') ?? 'name';
    const isOurs = wanted.replace(/^-/, '') === name;
    const isUp = name === 'name' ? wanted === name : wanted === `-${name}`;
    return html`<th scope="col" class=${isFigure ? 'figure' : nothing} aria-sort=${isOurs ? (isUp ? 'ascending' : 'descending') : nothing}>
      <button class="sort" @click=${() => change({ sort: wanted === name ? `-${name}` : name }, true)}>${words}<span aria-hidden="true">${isOurs ? (isUp ? ' ▲' : ' ▼') : ''}</span></button></th>`;
  }

  render() {
    return html`<section><h2>${t.map.table}</h2>
      ${scroll(t.map.table, html`<table class="plain figures">
        <thead><tr>${this.head('name', t.map.market)}${SHADES.map((shade) => this.head(shade, shade === 'score' ? t.map.scoreOf(this.mission.name) : t.map.shades[shade], true))}</tr></thead>
        <tbody>${this.sorted().map((row) => html`<tr><th scope="row"><a href=${here({ market: row.code })} aria-current=${param('market') === row.code ? 'true' : nothing}>${row.name}</a>
          ${row.isIllustrative ? html`<strong class="tag warn">${t.evidence.illustrative}</strong>` : nothing}</th>
          ${SHADES.map((shade) => this.cell(row, shade))}</tr>`)}</tbody></table>`)}
      <p class="muted">${t.map.tableWords(this.mission.name)}</p></section>`;
  }

  cell(row, shade) {
    if (row[shade] === null) return html`<td class="figure unknown">${t.map.unknown}</td>`;
    const more = shade === 'observed' && row.unstated ? t.map.unstated(number(row.unstated)) : shade === 'score' ? t.map.rank(row.rank) : row.years[shade] ?? nothing;
    return html`<td class="figure">${number(row[shade], DIGITS[shade])}<small>${more}</small></td>`;
  }
}

customElements.define('weft-market-table', MarketTable);
