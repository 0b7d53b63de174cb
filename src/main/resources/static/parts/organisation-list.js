/** Organisations that fit all that is chosen: where, what, in which missions, with or without ties, by name. */
import { html, nothing } from 'lit';
import { Address, change, here, list, param, to } from '../app/address.js';
import { Question, ask } from '../app/ask.js';
import { Part, answered, empty } from '../app/part.js';
import { t, country, number } from '../app/texts.js';
import './actions.js';
import { toData } from './bring-in.js';
import { choices } from './choices.js';
import { options } from './options.js';
import { organisation } from './organisation.js';
import { figure, table } from './table.js';

const ROW = `slug name kind status country region { slug name } place { name } missions { slug name } collaborations(first: 1) { totalCount }`;
const LIST = `query Organisations($filter: OrganisationFilter, $order: OrganisationOrder!, $after: String) {
  organisations(filter: $filter, order: $order, first: 50, after: $after) { totalCount nodes { ${ROW} } pageInfo { hasNextPage endCursor } } }`;
const SEARCH = `query Search($text: String!) { search(text: $text, kinds: [ORGANISATION], first: 100) { node { ... on Organisation { ${ROW} } } } }`;
const MARKETS = `query Markets { markets { code name } }`;

/** Whether one of the wanted is there; whatever is there will do where nothing is wanted. */
const fits = (wanted, there) => !wanted?.length || wanted.some((one) => there.includes(one));

class OrganisationList extends Part {
  static properties = { region: {}, more: { state: true } };

  constructor() {
    super();
    new Address(this);
    this.more = [];
    this.markets = new Question(this, () => [MARKETS, {}]);
    this.list = new Question(this, () => (param('q') ? [SEARCH, { text: param('q') }] : [LIST, this.variables()]));
  }

  filter() {
    const ties = param('ties');
    return {
      ...(param('home') && { regions: [this.region.slug] }), ...(param('market') && { countries: [param('market')] }),
      ...(list('kinds').length && { kinds: list('kinds') }), ...(list('missions').length && { missions: list('missions') }),
      ...(ties && { isConnected: ties === 'yes' }),
    };
  }

  variables() {
    return { filter: this.filter(), order: param('order') === 'COLLABORATIONS' ? 'COLLABORATIONS' : 'NAME' };
  }

  render() {
    return html`<h1>${t.organisations.title}</h1><p class="lead">${t.organisations.lead(this.region.name)}</p>
      ${this.form()}${answered(this.list, (value) => (value.search ? this.hits(value.search) : this.page(value.organisations)))}`;
  }

  form() {
    const words = t.organisations;
    const where = param('home') ? 'home' : param('market') ?? '';
    const missions = Object.fromEntries(this.region.missions.map(({ slug, name }) => [slug, name]));
    const markets = this.markets.value?.markets ?? [];
    return html`<form class="filters" aria-label=${words.filter} @submit=${(event) => event.preventDefault()}>
      <label>${words.text} <input type="search" placeholder=${words.textExample} maxlength="200" .value=${param('q') ?? ''} @input=${this.typed}></label>
      <label>${words.where} <select @change=${this.place}>${options([['', words.anywhere], ['home', words.home(this.region.name)], ...markets.map(({ code }) => [code, country(code)])], where)}</select></label>
      <label>${words.ties} <select @change=${(event) => this.choose({ ties: event.target.value })}>${options([['', words.any], ['yes', words.withTies], ['no', words.withoutTies]], param('ties') ?? '')}</select></label>
      ${param('q') ? nothing : html`<label>${words.order} <select @change=${(event) => this.choose({ order: event.target.value === 'NAME' ? null : event.target.value })}>${options(Object.entries(words.orders), param('order') ?? 'NAME')}</select></label>`}
      ${choices(words.kinds, 'kinds', t.actor)}${choices(words.missions, 'missions', missions)}
      <a class="button" href=${to('organisations')}>${words.clear}</a></form>`;
  }

  choose(changes) {
    change({ ...changes, pages: null });
  }

  place({ target: { value } }) {
    this.choose({ home: value === 'home' ? 'yes' : null, market: value === 'home' ? null : value });
  }

  typed({ target }) {
    clearTimeout(this.typing);
    this.typing = setTimeout(() => change({ q: target.value.trim(), pages: null }, true), 250);
  }

  /** A search knows no filters, so its hits are filtered here. */
  hits(found) {
    const { regions, countries, kinds, missions, isConnected } = this.filter();
    const rows = found.map((hit) => hit.node).filter((one) => fits(regions, [one.region?.slug]) && fits(countries, [one.country]) && fits(kinds, [one.kind])
      && fits(missions, one.missions.map(({ slug }) => slug)) && (isConnected === undefined || isConnected === one.collaborations.totalCount > 0));
    return html`<p class="muted" role="status">${t.organisations.hits(rows.length, found.length)}</p>${rows.length ? this.table(rows) : this.nobody()}
      <weft-actions .query=${SEARCH} .variables=${{ text: param('q') }}></weft-actions>`;
  }

  page({ nodes, totalCount, pageInfo }) {
    const rows = [nodes, ...this.more.map((page) => page.nodes)].flat();
    const isMore = (this.more.at(-1)?.pageInfo ?? pageInfo).hasNextPage;
    const { filter, order } = this.variables();
    return html`<p class="muted" role="status">${t.organisations.count(totalCount)}</p>${rows.length ? this.table(rows) : this.nobody()}
      ${isMore ? html`<p><a class="button" href=${here({ pages: this.pages() + 1 })}>${t.organisations.more(totalCount - rows.length)}</a></p>` : nothing}
      <weft-actions .query=${LIST} .variables=${this.variables()} .table=${'organisations'} .parameters=${{ ...filter, order }}></weft-actions>`;
  }

  pages() {
    return Math.min(Math.max(Number(param('pages')) || 1, 1), 100);
  }

  updated() {
    const first = this.list.value?.organisations;
    if (first !== this.first) {
      this.first = first;
      this.more = [];
    }
    if (first && !this.isFetching && this.more.length + 1 < this.pages()) this.fetch(first);
    if (this.more.length >= this.pages()) this.more = this.more.slice(0, this.pages() - 1);
  }

  /** The page after those that are there. */
  async fetch(first) {
    const { hasNextPage, endCursor } = (this.more.at(-1) ?? first).pageInfo;
    if (!hasNextPage) return;
    this.isFetching = true;
    try {
      const { organisations } = await ask(LIST, { ...this.variables(), after: endCursor });
      if (first === this.first) this.more = [...this.more, organisations];
    } catch {
      change({ pages: this.more.length + 1 }, true);
    } finally {
      this.isFetching = false;
    }
  }

  table(rows) {
    const words = t.organisations;
    return table(words.title, [words.name, words.kind, words.place, words.missions, figure(words.collaborations)], rows.map((one) => html`<tr><th scope="row">${organisation(one)} ${one.status in t.organisations.standing ? html`<span class="tag">${t.organisations.standing[one.status]}</span>` : nothing}</th><td>${t.actor[one.kind]}</td>
        <td>${[one.place?.name, one.region?.name, country(one.country)].filter(Boolean).join(', ')}</td>
        <td>${one.missions.map(({ name }) => name).join(', ') || '–'}</td>
        <td class="figure">${number(one.collaborations.totalCount)}</td></tr>`));
  }

  nobody() {
    return empty(html`${t.organisations.none} ${toData()}.`);
  }
}

customElements.define('weft-organisation-list', OrganisationList);
