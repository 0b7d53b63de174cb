/** One mission in one market: why it counts as it does, which actors are missing, which pairs, and who could introduce us. */
import { html, nothing } from 'lit';
import { here, to } from '../app/address.js';
import { Question, exportOf } from '../app/ask.js';
import { Part, answered } from '../app/part.js';
import { t, number, percent, day } from '../app/texts.js';
import './actions.js';
import { ANSWER, INTRODUCTION, chain, chains } from './chain.js';
import { CONNECTION, connected } from './connections.js';
import { STATEMENT, evidence } from './evidence.js';
import { organisation, organisations } from './organisation.js';
import { PARTS, pairScore } from './score.js';
import './record.js';
import './shared-out.js';

const CELL = `query Cell($region: ID!, $mission: ID!, $market: CountryCode!, $asOf: Date) {
  coverage(region: $region, missions: [$mission], markets: [$market], asOf: $asOf) {
    missions { name } markets { name }
    cells { state observed expected ratio low high shortfall undefinedBecause
      terms { total homeCapacity pull normaliser tier tierPull organisationsThere indicatorFactor defaults }
      connections { ${CONNECTION} }
      reviews { reviewedOn by statements { ${STATEMENT} } } }
  }
  actors: gaps(filter: {region: $region, mission: $mission, market: $market, kind: ACTOR, asOf: $asOf}, first: 10) {
    nodes { reason ... on ActorGap { actor activeAtHome } } }
  stakeholders: gaps(filter: {region: $region, mission: $mission, market: $market, kind: STAKEHOLDER, asOf: $asOf}, first: 10) {
    totalCount nodes { reason size ... on StakeholderGap { organisation { slug name } peers { slug name } } } }
  links: gaps(filter: {region: $region, mission: $mission, market: $market, kind: LINK, asOf: $asOf}, first: 5) {
    totalCount nodes { size reason ... on LinkGap { from { slug name } to { slug name } sharedFields { name }
      parts { ${PARTS} } introductions(first: 1, asOf: $asOf) { ${INTRODUCTION} } } } }
  introductions(from: {region: $region}, to: {market: $market}, mission: $mission, first: 3, asOf: $asOf) { ${ANSWER} }
}`;

const WITHOUT = `query WithoutMission($region: ID!, $market: CountryCode!, $asOf: Date) {
  coverage(region: $region, markets: [$market], asOf: $asOf) {
    markets { name } withoutMission { state observed connections { ${CONNECTION} } reviews { reviewedOn by statements { ${STATEMENT} } } } }
  introductions(from: {region: $region}, to: {market: $market}, first: 3, asOf: $asOf) { ${ANSWER} }
}`;

class Cell extends Part {
  static properties = { region: {}, asOf: {}, mission: {}, market: {} };

  constructor() {
    super();
    this.answer = new Question(this, () => [this.query(), this.variables()]);
  }

  query() {
    return this.mission && this.mission !== 'none' ? CELL : WITHOUT;
  }

  variables() {
    const { mission, market } = this;
    return { region: this.region.slug, market, asOf: this.asOf, ...(this.query() === CELL && { mission }) };
  }

  /** Whoever chose the cell is led to it, by eye and by keyboard; not where a link opened the page. */
  updated(changed) {
    if (!changed.has('market') && !changed.has('mission')) return;
    if (matchMedia('(max-width: 68rem)').matches) this.scrollIntoView();
    if (document.activeElement?.closest('.matrix, .thinnest')) this.querySelector('section').focus({ preventScroll: true });
  }

  render() {
    return html`<section aria-label=${t.cell.label} tabindex="-1">
      <a class="close" href=${here({ mission: null, market: null })} aria-label=${t.close}>×</a>
      ${answered(this.answer, (value) => this.found(value))}</section>`;
  }

  found({ coverage, actors, stakeholders, links, introductions }) {
    const cell = (coverage.cells ?? coverage.withoutMission)[0];
    const market = coverage.markets[0]?.name ?? this.market;
    if (!cell) return html`<h2>${market}</h2><p>${t.cell.nothing}</p>`;
    return html`<h2>${coverage.missions ? t.gaps.cell(coverage.missions[0].name, market) : t.gaps.cell(t.gaps.withoutMission, market)}</h2>
      <p class="verdict" data-state=${cell.state}>${this.verdict(cell)}</p>
      ${coverage.missions ? html`<weft-record .region=${this.region} .mission=${this.mission} .market=${this.market}></weft-record>` : nothing}
      ${this.have(cell)}<section><h3>${t.cell.introducers}</h3>${chains(introductions)}</section>
      ${coverage.missions ? html`${this.missing(actors, stakeholders)}${this.links(links)}${this.why(cell)}` : nothing}
      <weft-actions .query=${this.query()} .variables=${this.variables()} .table=${'connections'} .parameters=${this.exported()}></weft-actions>`;
  }

  exported() {
    const { mission, market } = this;
    return { region: this.region.slug, missions: mission === 'none' ? null : mission, markets: market, asOf: this.asOf };
  }

  verdict({ state, observed, expected, ratio, low, high, undefinedBecause }) {
    const known = t.stateSentence[state];
    if (expected === undefined || expected === null) return `${known} ${undefinedBecause ?? ''}`;
    const word = high < 1 ? t.cell.thin : low > 1 ? t.cell.rich : t.cell.asExpected;
    return html`${known} <strong>${word}</strong> ${t.cell.interval(number(observed), number(expected), number(ratio), number(low), number(high))}`;
  }

  why({ terms, observed, expected, ratio }) {
    if (!terms || expected === null) return nothing;
    const mission = this.mission;
    return html`<section><h3>${t.cell.why}</h3>
      <p class="formula">${t.cell.formula(number(terms.total), number(terms.homeCapacity, 0), number(terms.pull), number(terms.normaliser), number(expected))}</p>
      <ul class="terms">
        <li>${t.cell.total(number(terms.total))}</li>
        <li><a href=${to('organisations', { missions: mission, home: 'yes' })}>${t.cell.capacity(terms.homeCapacity)}</a></li>
        <li><a href=${to('organisations', { missions: mission, market: this.market })}>${t.cell.pull(number(terms.pull), t.tier[terms.tier ?? 'NONE'], number(terms.tierPull), terms.organisationsThere, number(terms.indicatorFactor))}</a></li>
        <li>${t.cell.normaliser(number(terms.normaliser))}</li>
        <li>${t.cell.ratio(number(observed), number(expected), number(ratio))}</li>
        ${terms.defaults.length ? html`<li class="muted">${t.cell.defaults(terms.defaults.map((name) => t.cell.factors[name] ?? name).join(', '))}</li>` : nothing}
      </ul><weft-shared-out .region=${this.region} .asOf=${this.asOf}></weft-shared-out></section>`;
  }

  have({ connections, reviews, observed }) {
    return html`<section><h3>${t.cell.have(number(observed))}</h3>
      ${connections.length ? connected(connections) : html`<p class="muted">${t.cell.haveNothing}</p>`}
      ${reviews.map((review) => html`<p>${t.cell.reviewed(day(review.reviewedOn), review.by)}</p>${evidence(review.statements)}`)}
    </section>`;
  }

  missing(actors, stakeholders) {
    return html`<section><h3>${t.cell.actors}</h3>
      ${actors.nodes.length ? html`<ul>${actors.nodes.map((gap) => html`<li>${t.cell.actor(t.actor[gap.actor])} <a href=${to('organisations', { missions: this.mission, home: 'yes', kinds: gap.actor })}>${t.cell.activeAtHome(gap.activeAtHome)}</a></li>`)}</ul>` : html`<p class="muted">${t.cell.noActors}</p>`}
      ${stakeholders.totalCount ? html`<details open><summary>${t.cell.stakeholders(stakeholders.totalCount)}</summary>
        <ul>${stakeholders.nodes.map((gap) => html`<li>${organisation(gap.organisation)} <span class="muted">${t.cell.peers(percent(gap.size))}</span> ${organisations(gap.peers)}</li>`)}</ul></details>` : nothing}</section>`;
  }

  links({ nodes, totalCount }) {
    return html`<section><h3>${t.cell.links(totalCount)}</h3>
      ${nodes.length ? html`<ol class="pairs">${nodes.map((gap) => html`<li>
        <p>${organisation(gap.from)} ↔ ${organisation(gap.to)}</p>
        ${pairScore(gap, this.market)}
        ${gap.introductions.map(chain)}</li>`)}</ol>
        ${totalCount > nodes.length ? html`<p><a download href=${exportOf('link-gaps.xlsx', { region: this.region.slug, mission: this.mission, market: this.market, asOf: this.asOf })}>${t.organisations.allLinks}</a></p>` : nothing}` : html`<p class="muted">${t.cell.noLinks}</p>`}
      <p><a href=${to('next', { mission: this.mission, market: this.market })}>${t.cell.toNext}</a></p></section>`;
  }

}

customElements.define('weft-cell', Cell);
