/** Who works with whom: the picture, one organisation of it, who holds it together, what if, by year, and the same as tables. */
import { html, nothing } from 'lit';
import { Address, change, here, list, param, to } from '../app/address.js';
import { Question, exportOf } from '../app/ask.js';
import { Part, answered, empty } from '../app/part.js';
import { t, country, number } from '../app/texts.js';
import '../parts/actions.js';
import { toData } from '../parts/bring-in.js';
import { choices } from '../parts/choices.js';
import '../parts/network-card.js';
import '../parts/network-held.js';
import { COLOURS, SIZES, colours } from '../parts/network-looks.js';
import '../parts/network-picture.js';
import { tables, toWhatIf } from '../parts/network-tables.js';
import '../parts/network-trend.js';
import { options } from '../parts/options.js';
import '../parts/organisation-picker.js';
import '../parts/what-if.js';

const NETWORK = `collaborations modularity components { organisations { slug } }
  nodes { organisation { slug name kind country region { slug name } } degree constraint betweenness clustering community }
  ties { one { slug name } other { slug name } isBridge collaborations { slug name kind status } }`;
const ALL = `query Network($filter: NetworkFilter) { collaborationNetwork(filter: $filter) { ${NETWORK} } }`;
const AROUND = `query Around($organisation: ID!, $depth: Int!, $filter: NetworkFilter) {
  organisation(slug: $organisation) { name } collaborationNetwork: ego(organisation: $organisation, depth: $depth, filter: $filter) { ${NETWORK} } }`;
const MISSING = `query Missing($filter: GapFilter!) { gaps(filter: $filter, first: 20) { totalCount nodes { size reason mission { slug name } market { code name }
  ... on LinkGap { from { slug name kind } to { slug name kind } } } } }`;
const MARKETS = `query Markets { markets { code } }`;

/** More than this is not drawn. */
const MOST = 5000;
const TOOLS = ['graphml', 'gexf', 'vosviewer.json', 'kumu.json', 'jsonld'];
const NO_GAPS = [];

const oneOf = (name, all) => (all.includes(param(name)) ? param(name) : all[0]);

class Network extends Part {
  static properties = { region: {}, asOf: {} };

  constructor() {
    super();
    new Address(this);
    this.markets = new Question(this, () => [MARKETS, {}]);
    this.network = new Question(this, () => [this.query(), this.variables()]);
    this.gaps = new Question(this, () => (this.isMissing() ? [MISSING, { filter: this.gapFilter() }] : null));
  }

  isAll() { return param('scope') === 'all'; }

  isMissing() { return param('missing') === 'yes' && this.region.missions.length > 0; }

  filter() {
    const market = param('market');
    return {
      ...(!this.isAll() && { region: this.region.slug }), ...(param('mission') && { mission: param('mission') }),
      ...(market && (this.isAll() || market !== this.region.country) && { market }),
      ...(list('kinds').length && { kinds: list('kinds') }), ...(list('statuses').length && { statuses: list('statuses') }), ...(this.asOf && { asOf: this.asOf }),
    };
  }

  gapFilter() {
    const { mission, market, asOf } = this.filter();
    return { region: this.region.slug, mission, market: market === this.region.country ? undefined : market, asOf, kind: 'LINK' };
  }

  query() { return param('focus') ? AROUND : ALL; }

  variables() {
    const filter = this.filter();
    return param('focus') ? { organisation: param('focus'), depth: param('depth') === '2' ? 2 : 1, filter } : { filter };
  }

  render() {
    return html`<h1>${t.network.title}</h1><p class="lead">${t.network.lead(this.region.name)}</p>
      ${this.form()}${answered(this.network, (value) => this.answer(value))}`;
  }

  form() {
    const words = t.network;
    const codes = (this.markets.value?.markets ?? []).map(({ code }) => code).filter((code) => this.isAll() || code !== this.region.country);
    return html`<form class="filters" aria-label=${words.filter} @submit=${(event) => event.preventDefault()}>
      <label>${words.scope} <select @change=${(event) => change({ scope: event.target.value === 'all' ? 'all' : null })}>${options(Object.entries(words.scopes(this.region.name)), this.isAll() ? 'all' : 'region')}</select></label>
      <label>${t.mission} <select @change=${(event) => change({ mission: event.target.value })}>${options([['', words.anyMission], ...this.region.missions.map(({ slug, name }) => [slug, name])], param('mission') ?? '')}</select></label>
      <label>${words.market} <select @change=${(event) => change({ market: event.target.value })}>${options([['', words.anyMarket], ...codes.map((code) => [code, country(code)])], param('market') ?? '')}</select></label>
      ${choices(words.kinds, 'kinds', t.kind)}${choices(words.statuses, 'statuses', t.status, words.onlyActive)}
      <a class="button" href=${to('network')}>${words.clear}</a></form>`;
  }

  answer({ organisation, collaborationNetwork: network }) {
    const { nodes, ties, collaborations, components } = network;
    return html`
      ${organisation ? html`<p>${t.network.focused(organisation.name)} <a href=${here({ focus: null, depth: null })}>${t.network.unfocus}</a>
        <label>${t.network.depth} <select @change=${(event) => change({ depth: event.target.value === '2' ? 2 : null })}>${options([['1', '1'], ['2', '2']], param('depth') ?? '1')}</select></label></p>` : nothing}
      ${ties.length ? html`<p role="status">${t.network.summary(number(nodes.length), number(ties.length), number(collaborations), number(components.length))}</p>`
    : empty(html`${t.network.none} ${toData()}.`)}
      ${param('missing') && !this.region.missions.length ? html`<p class="muted">${t.network.noMissions(this.region.name)}</p>` : nothing}
      <div class="beside"><section aria-label=${t.network.title}>${nodes.length > MOST ? empty(t.network.tooMany(number(nodes.length), number(MOST)))
    : nodes.length || this.isMissing() ? this.picture(network) : nothing}</section>
        ${param('node') ? html`<weft-network-card class="panel" .slug=${param('node')} .network=${network} .filter=${this.filter()}></weft-network-card>`
    : html`<aside class="panel hint"><p>${t.network.choose}</p></aside>`}</div>
      <weft-actions .query=${this.query()} .variables=${this.variables()} .table=${'collaborations'} .parameters=${this.exported()}></weft-actions>
      <p class="muted">${t.network.forTools}: ${TOOLS.map((form, index) => html`${index ? ', ' : ''}<a download href=${exportOf(`network.${form}`, this.filter())}>${form}</a>`)}</p>
      <weft-what-if .region=${this.region} .asOf=${this.asOf}></weft-what-if>
      ${organisation || !ties.length ? nothing : html`<weft-network-held .filter=${this.filter()} .network=${network}></weft-network-held>
        <weft-network-trend .filter=${this.filter()}></weft-network-trend>`}
      ${tables(network, this.gaps.value?.gaps, oneOf('size', SIZES))}`;
  }

  exported() {
    const { mission, statuses = ['ACTIVE'], ...filter } = this.filter();
    return { ...filter, statuses, missions: mission, organisation: param('focus') };
  }

  picture(network) {
    const [size, colour] = [oneOf('size', SIZES), oneOf('colour', COLOURS)];
    const { legend } = colours(network.nodes, colour);
    const choose = (name, all, words) => html`<select @change=${(event) => change({ [name]: event.target.value === all[0] ? null : event.target.value })}>${options(all.map((one) => [one, words[one]]), oneOf(name, all))}</select>`;
    return html`<form class="filters" @submit=${(event) => event.preventDefault()}>
        <weft-organisation-picker name="node" .label=${t.network.find} .value=${param('node')} @chosen=${({ detail }) => detail && this.see(detail.slug)}></weft-organisation-picker>
        <label>${t.network.size} ${choose('size', SIZES, t.network.sizes)}</label><label>${t.network.colour} ${choose('colour', COLOURS, t.network.colours)}</label>
        ${this.region.missions.length ? html`<label><input type="checkbox" .checked=${param('missing') === 'yes'} @change=${(event) => change({ missing: event.target.checked ? 'yes' : null })}> ${t.network.missing}</label>` : nothing}</form>
      <weft-network-picture .network=${network} .missing=${this.gaps.isLoading && !this.gaps.value ? null : this.gaps.value?.gaps.nodes ?? NO_GAPS} .size=${size} .colour=${colour} .chosen=${this.chosen()}
        @dot=${({ detail }) => this.dot(detail)} @pair=${({ detail: [one, other] }) => { change({ one, other, draw: null }); toWhatIf(); }}></weft-network-picture>
      <ul class="legend-row" aria-label=${t.network.colour}>${legend.map((entry) => html`<li><span class="dot" data-colour=${entry.colour}></span>${entry.word} <small>(${entry.count})</small></li>`)}
        <li>${t.network.bridgeKey}</li>${this.isMissing() ? html`<li>${t.network.missingKey}</li><li>${t.network.notHere}</li>` : nothing}</ul>
      <p class="muted">${t.network.sizeGloss[size]} ${t.network.colourGloss[colour]} ${t.network.wheel}</p>`;
  }

  chosen() {
    return [param('node'), param('one'), param('other')].filter(Boolean);
  }

  see(slug) {
    if (slug !== param('node')) change({ node: slug, common: null });
  }

  /** A dot was pressed: to see it, or to draw a tie from it or to it. */
  dot(slug) {
    if (param('draw') !== 'yes') this.see(slug);
    else if (slug && (!param('one') || param('other'))) change({ one: slug, other: null });
    else if (slug && slug !== param('one')) change({ other: slug, draw: null });
  }
}

customElements.define('weft-network', Network);
