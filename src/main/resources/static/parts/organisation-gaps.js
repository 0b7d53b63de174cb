/** What one organisation misses: markets where its peers have ties, and organisations that it ought to know. */
import { html, nothing } from 'lit';
import { to } from '../app/address.js';
import { Question, exportOf } from '../app/ask.js';
import { Part, answered } from '../app/part.js';
import { t } from '../app/texts.js';
import { organisation, organisations } from './organisation.js';
import { PARTS, pairScore } from './score.js';

const GAPS = `query Gaps($region: ID!, $organisation: ID!, $asOf: Date) {
  peers: gaps(filter: {region: $region, organisation: $organisation, kind: STAKEHOLDER, asOf: $asOf}, first: 100) {
    nodes { mission { slug name } market { code name } ... on StakeholderGap { peers { slug name } } } }
  links: gaps(filter: {region: $region, organisation: $organisation, kind: LINK, asOf: $asOf}, first: 10) {
    totalCount nodes { size mission { slug name } market { code name } ... on LinkGap { from { slug name } to { slug name } sharedFields { name } parts { ${PARTS} } } } } }`;

class OrganisationGaps extends Part {
  static properties = { region: {}, asOf: {}, organisation: {} };

  constructor() {
    super();
    this.answer = new Question(this, () => (this.region.missions.length ? [GAPS, this.variables()] : null));
  }

  variables() {
    return { region: this.region.slug, organisation: this.organisation.slug, asOf: this.asOf };
  }

  render() {
    return html`<h2>${t.organisations.gaps}</h2>
      ${this.region.missions.length ? answered(this.answer, (value) => this.found(value)) : html`<p class="muted">${t.organisations.noMissions(this.region.name)}</p>`}`;
  }

  found({ peers, links }) {
    return html`${this.organisation.region?.slug === this.region.slug ? this.peers(peers.nodes) : nothing}
      ${this.links(links)}`;
  }

  cell({ mission, market }) {
    return mission && market ? html`<a href=${to('gaps', { mission: mission.slug, market: market.code })}>${t.gaps.cell(mission.name, market.name)}</a>` : market ? html`<a href=${to('map', { market: market.code })}>${market.name}</a>` : nothing;
  }

  peers(gaps) {
    return html`<h3>${t.organisations.peersGap}</h3>
      ${gaps.length ? html`<ul>${gaps.map((gap) => html`<li>${this.cell(gap)}: ${organisations(gap.peers)}</li>`)}</ul>`
    : html`<p class="muted">${t.organisations.noPeersGap}</p>`}`;
  }

  links({ totalCount, nodes: gaps }) {
    const { slug } = this.organisation;
    return html`<h3>${t.organisations.linksGap}</h3>
      ${gaps.length ? html`<ol class="pairs">${gaps.map((gap) => html`<li><p>${organisation(gap.from.slug === slug ? gap.to : gap.from)}
        ${gap.market ? html`<small>${t.organisations.looksTo} ${this.cell(gap)}</small>` : nothing}</p>${pairScore(gap, gap.market?.code)}</li>`)}</ol>` : html`<p class="muted">${t.organisations.noLinksGap}</p>`}
      ${totalCount > gaps.length ? html`<p class="muted">${t.organisations.someLinks(gaps.length, totalCount)} <a download href=${exportOf('link-gaps.xlsx', this.variables())}>${t.organisations.allLinks}</a></p>` : nothing}`;
  }
}

customElements.define('weft-organisation-gaps', OrganisationGaps);
