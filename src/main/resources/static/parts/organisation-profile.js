/** One organisation: who it is, its ties, what is missing, who could introduce us, and what all this rests on. */
import { html, nothing } from 'lit';
import { Address, go, to } from '../app/address.js';
import { Question } from '../app/ask.js';
import { Part, answered } from '../app/part.js';
import { t, country, day } from '../app/texts.js';
import './actions.js';
import { STATEMENT, evidence } from './evidence.js';
import { figures } from './figures.js';
import './introducers.js';
import { JsonLd, schemaOrg } from './json-ld.js';
import { organisation, organisations } from './organisation.js';
import './organisation-gaps.js';
import './organisation-picker.js';
import { TIE, ties } from './ties.js';

const PROFILE = `query Organisation($slug: ID!) {
  organisation(slug: $slug) { slug name aliases kind status region { slug name } country place { name } partOf { slug name } parts { slug name fields { name } }
    fields { slug name } missions { slug name region { slug name } } sectors { name } details { website ror companyNumber wikidata note }
    observations { indicator value bound unit year note statements { ${STATEMENT} } } statements { ${STATEMENT} } } }`;
const TIES = `query Ties($organisation: ID!, $asOf: Date) {
  collaborations(filter: {organisation: $organisation, asOf: $asOf}, first: 100) { totalCount nodes { ${TIE} } } }`;
const MERGES = `query Merges { merges(first: 100) { totalCount nodes { from into organisation { name } reason at by state } } }`;

class OrganisationProfile extends Part {
  static properties = { region: {}, asOf: {}, slug: {} };

  constructor() {
    super();
    new Address(this);
    this.jsonLd = new JsonLd(this);
    this.answer = new Question(this, () => [PROFILE, { slug: this.slug }]);
    this.ties = new Question(this, () => (this.one() ? [TIES, this.variables()] : null));
    this.merges = new Question(this, () => [MERGES, {}]);
  }

  one() { return this.answer.value?.organisation; }

  variables() { return { organisation: this.one()?.slug ?? this.slug, asOf: this.asOf }; }

  render() {
    return html`<p><a href=${to('organisations')}>← ${t.organisations.all}</a></p>
      ${answered(this.answer, ({ organisation: one }) => (one ? this.found(one) : this.missing()))}`;
  }

  updated() {
    const one = this.one();
    this.jsonLd.show(one ? schemaOrg(one) : null);
    if (one) document.title = `${one.name} · Weft`;
  }

  missing() {
    const words = t.organisations;
    return html`<div class="notice empty"><h1>${words.notFound.title}</h1><p>${words.notFound.words(this.slug)}</p>
      <form @submit=${(event) => event.preventDefault()}>
        <weft-organisation-picker name="found" .label=${words.notFound.find} @chosen=${({ detail }) => detail && go(to('organisations', {}, detail.slug))}></weft-organisation-picker></form></div>`;
  }

  found(one) {
    const { name, kind, country: code, place, region } = one;
    return html`<h1>${name}</h1>
      <p class="lead">${[t.actor[kind], place?.name, region?.name, code && country(code)].filter(Boolean).join(' · ')}</p>
      ${one.slug === this.slug ? nothing : html`<p>${t.organisations.moved(this.slug)}</p>`}
      <div class="columns">
        <section><h2>${t.organisations.profile}</h2>${this.profile(one)}${this.merged(one)}
          <h2>${t.organisations.sources}</h2>${evidence(one.statements)}
          <h2>${t.organisations.observations}</h2>${figures(one.observations)}</section>
        <section>${answered(this.ties, ({ collaborations }) => this.tieList(one, collaborations))}
          <p><a href=${to('network', { scope: 'all', focus: one.slug, node: one.slug })}>${t.organisations.seeNetwork}</a></p></section>
        <section><weft-organisation-gaps .region=${this.region} .asOf=${this.asOf} .organisation=${one}></weft-organisation-gaps>
          <weft-introducers .region=${this.region} .asOf=${this.asOf} .organisation=${one}></weft-introducers></section>
      </div>
      <weft-actions .query=${PROFILE} .variables=${{ slug: one.slug }} .table=${'collaborations'} .parameters=${this.variables()}></weft-actions>`;
  }

  profile(one) {
    const words = t.organisations;
    const { website, ror, companyNumber, wikidata, note } = one.details;
    const out = (href, text) => html`<a href=${href} rel="noreferrer external">${text}</a>`;
    const lines = [
      [words.aliases, one.aliases.join(', ')], [words.status, one.status && words.statuses[one.status]],
      [words.region, one.region && html`<a href=${to('gaps', { region: one.region.slug })}>${one.region.name}</a>`],
      [words.partOf, one.partOf && organisation(one.partOf)], [words.parts, one.parts.length && organisations(one.parts)],
      [words.fields, one.fields.map((field) => field.name).join(', ')], [words.fieldsOfParts, this.fieldsOfParts(one)], [words.missions, one.missions.length && this.missions(one.missions)],
      [words.sectors, one.sectors.map((sector) => sector.name).join(', ')],
      [words.website, website && out(website, new URL(website).host)], [words.ror, ror && out(ror, ror.split('/').pop())],
      [words.company, companyNumber], [words.wikidata, wikidata && out(`https://www.wikidata.org/wiki/${wikidata}`, wikidata)], [words.note, note],
    ].filter(([, value]) => value && value !== nothing);
    return html`<dl class="facts">${lines.map(([label, value]) => html`<dt>${label}</dt><dd>${value}</dd>`)}</dl>`;
  }

  /** What its parts work in counts as its own. */
  fieldsOfParts({ parts }) {
    const working = parts.filter(({ fields }) => fields.length);
    return working.length ? html`<ul>${working.map((part) => html`<li>${organisation(part)}: ${part.fields.map(({ name }) => name).join(', ')}</li>`)}</ul>` : nothing;
  }

  missions(all) {
    return all.map((mission, index) => html`${index ? ', ' : ''}<a href=${to('organisations', { region: mission.region.slug, missions: mission.slug })}>${mission.name}</a>`);
  }

  /** Under which other names it was held for several. */
  merged({ slug }) {
    const { nodes = [], totalCount = 0 } = this.merges.value?.merges ?? {};
    const its = nodes.filter((merge) => merge.into === slug);
    return html`${its.map((merge) => html`<p>${t.organisations.mergedSince(merge.organisation?.name ?? merge.from, merge.reason, day(merge.at), merge.by)}</p>`)}
      ${totalCount > nodes.length ? html`<p class="muted">${t.organisations.someMerges}</p>` : nothing}`;
  }

  tieList(one, { nodes, totalCount }) {
    return html`<h2>${t.organisations.tiesTitle(totalCount)}</h2>
      ${totalCount > nodes.length ? html`<p class="muted">${t.organisations.firstTies(nodes.length, totalCount)}</p>` : nothing}
      ${nodes.length ? ties(nodes, one.slug) : html`<p class="muted">${t.organisations.noTies}</p>`}`;
  }
}

customElements.define('weft-organisation-profile', OrganisationProfile);
