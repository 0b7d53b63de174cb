/** Who holds the network together: who stands between others, and which ties hang on nothing else. */
import { html, nothing } from 'lit';
import { here, list } from '../app/address.js';
import { Question, exportOf } from '../app/ask.js';
import { Part, answered } from '../app/part.js';
import { t, number } from '../app/texts.js';
import { organisation } from './organisation.js';
import { figure, table } from './table.js';

const BROKERS = `query Brokers($region: ID, $mission: ID, $market: CountryCode, $asOf: Date) {
  brokers(region: $region, mission: $mission, market: $market, asOf: $asOf, first: 10) { totalCount nodes {
    organisation { slug name } degree constraint betweenness roles { coordinator itinerant gatekeeper representative liaison } } } }`;

/** So many bridges stand open; the others one click away. */
const OPEN = 10;

class NetworkHeld extends Part {
  static properties = { filter: {}, network: {} };

  constructor() {
    super();
    this.brokers = new Question(this, () => [BROKERS, this.variables()]);
  }

  variables() {
    const { region, mission, market, asOf } = this.filter;
    return { region, mission, market, asOf };
  }

  render() {
    return html`<section><h2>${t.network.held}</h2><div class="columns two">
      <section><h3>${t.network.brokers}</h3>${answered(this.brokers, ({ brokers }) => this.table(brokers.nodes))}</section>
      <section>${this.bridges(this.network.ties.filter((tie) => tie.isBridge))}</section></div></section>`;
  }

  table(brokers) {
    if (!brokers.length) return html`<p class="muted">${t.network.noBrokers}</p>`;
    const words = t.network;
    return html`<p class="muted">${words.brokersWords} ${list('kinds').length || list('statuses').length ? html`<strong>${words.liveOnly}</strong>` : nothing}</p>
      ${table(words.brokers, [words.organisation, figure(words.betweenness), figure(words.partners), figure(words.constraint), words.roles], brokers.map((one) => html`<tr><th scope="row">${organisation(one.organisation)}</th><td class="figure"><a href=${here({ node: one.organisation.slug })}>${number(one.betweenness, 1)}</a></td>
        <td class="figure">${number(one.degree)}</td><td class="figure">${number(one.constraint)}</td><td>${this.roles(one.roles)}</td></tr>`))}
      <p class="muted">${words.brokersExport} ${['xlsx', 'csv'].map((form) => html`<a download href=${exportOf(`brokers.${form}`, this.variables())}>${t.actions[form]}</a> `)}</p>`;
  }

  roles(roles) {
    return Object.entries(roles).filter(([, count]) => count).map(([role, count]) => `${t.network.role[role]} (${count})`).join(', ') || '–';
  }

  bridges(ties) {
    const items = (some) => html`<ul>${some.map(({ one, other }) => html`<li>${organisation(one)} ↔ ${organisation(other)}</li>`)}</ul>`;
    return html`<h3>${t.network.bridges(ties.length)}</h3>
      ${ties.length ? html`<p class="muted">${t.network.bridgesWords}</p>${items(ties.slice(0, OPEN))}` : html`<p class="muted">${t.network.noBridges}</p>`}
      ${ties.length > OPEN ? html`<details><summary>${t.organisations.more(ties.length - OPEN)}</summary>${items(ties.slice(OPEN))}</details>` : nothing}`;
  }
}

customElements.define('weft-network-held', NetworkHeld);
