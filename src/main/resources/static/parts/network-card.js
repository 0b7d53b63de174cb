/** One organisation of the network: its measures, its ties and what they rest on, partners in common with another. */
import { html, nothing } from 'lit';
import { Address, change, here, param } from '../app/address.js';
import { Question } from '../app/ask.js';
import { Part, answered } from '../app/part.js';
import { t, country, number, percent } from '../app/texts.js';
import { organisation } from './organisation.js';
import './organisation-picker.js';
import './pairs-between.js';
import { TIE, ties } from './ties.js';

const CARD = `query Card($slug: ID!, $filter: NetworkFilter) {
  organisation(slug: $slug) { slug name kind country region { name } place { name } }
  ego(organisation: $slug, filter: $filter) { ties { one { slug name } other { slug name } collaborations { ${TIE} } } } }`;
const COMMON = `query InCommon($one: ID!, $other: ID!, $filter: NetworkFilter) {
  other: organisation(slug: $other) { name }
  partnersInCommon(one: $one, other: $other, filter: $filter) { organisation { slug name } withOne { ${TIE} } withOther { ${TIE} } } }`;

const isAt = (slug) => ({ one, other }) => one.slug === slug || other.slug === slug;

class NetworkCard extends Part {
  static properties = { slug: {}, filter: {}, network: {} };

  constructor() {
    super();
    new Address(this);
    this.answer = new Question(this, () => [CARD, { slug: this.slug, filter: this.filter }]);
    this.common = new Question(this, () => (this.other() ? [COMMON, { one: this.slug, other: this.other(), filter: this.filter }] : null));
  }

  other() {
    return param('common') === this.slug ? null : param('common');
  }

  render() {
    return html`<section aria-label=${t.network.card}><a class="close" href=${here({ node: null, common: null })} aria-label=${t.close}>×</a>
      ${answered(this.answer, ({ organisation: one, ego }) => this.found(one, ego.ties.filter(isAt(one.slug))))}</section>`;
  }

  found(one, itsTies) {
    const node = this.network.nodes.find(({ organisation: { slug } }) => slug === one.slug);
    const bridges = new Set(this.network.ties.filter((tie) => tie.isBridge && isAt(one.slug)(tie)).flatMap((tie) => [tie.one.slug, tie.other.slug]));
    return html`<h2>${organisation(one)}</h2>
      <p class="muted">${[t.actor[one.kind], one.place?.name, one.region?.name, one.country && country(one.country)].filter(Boolean).join(' · ')}</p>
      ${node ? this.measures(node) : html`<p>${t.network.notIn}</p>`}
      ${param('focus') === one.slug ? nothing : html`<p><a class="button" href=${here({ focus: one.slug })}>${t.network.focus}</a></p>`}
      ${itsTies.length ? html`<h3>${t.network.ties}</h3>` : nothing}
      ${itsTies.map((tie) => {
        const other = tie.one.slug === one.slug ? tie.other : tie.one;
        return html`<details class="tie"><summary>${other.name} <small>(${tie.collaborations.length})</small>${bridges.has(other.slug) ? html` <span class="tag">${t.network.onlyWay}</span>` : nothing}</summary>
          ${ties(tie.collaborations, one.slug)}</details>`;
      })}
      ${this.shared(one)}`;
  }

  measures({ degree, constraint, betweenness, clustering }) {
    const words = t.network;
    const rows = [['partners', number(degree)], ['betweenness', number(betweenness, 1)], ['constraint', number(constraint)], ['clustering', percent(clustering)]];
    return html`<dl class="facts">${rows.map(([name, value]) => html`<dt>${words[name]}</dt><dd>${value}${words.glosses[name] ? html` <small class="muted">${words.glosses[name]}</small>` : nothing}</dd>`)}</dl>
      ${betweenness ? html`<weft-pairs-between .organisation=${this.slug} .filter=${this.filter}></weft-pairs-between>` : nothing}`;
  }

  shared(one) {
    return html`<h3>${t.network.common} …</h3><form @submit=${(event) => event.preventDefault()}>
        <weft-organisation-picker name="common" .label=${t.network.organisation} .value=${param('common')} @chosen=${this.chosen}></weft-organisation-picker></form>
      ${this.other() ? answered(this.common, ({ other, partnersInCommon: partners }) => (partners.length ? partners.map((partner) => html`<details class="tie">
        <summary>${partner.organisation.name}: ${t.network.withBoth}</summary><p>${organisation(partner.organisation)}</p>${ties([...partner.withOne, ...partner.withOther], partner.organisation.slug)}</details>`)
    : html`<p>${t.network.noCommon(one.name, other?.name ?? '')}</p>`)) : nothing}`;
  }

  chosen({ detail }) {
    if ((detail?.slug ?? null) !== param('common')) change({ common: detail?.slug });
  }
}

customElements.define('weft-network-card', NetworkCard);
