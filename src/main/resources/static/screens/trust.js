/** Trust: how far can one trust all this? What is known cell by cell, what it comes from, and how well it would have foreseen. */
import { html, nothing } from 'lit';
import { Address, to } from '../app/address.js';
import { Question, exportOf } from '../app/ask.js';
import { Part, answered } from '../app/part.js';
import { t, number, percent, day, today } from '../app/texts.js';
import '../parts/actions.js';
import '../parts/assumed.js';
import '../parts/backtest.js';
import { noMarkets, noMissions } from '../parts/bring-in.js';
import '../parts/plan-check.js';
import { BACKTEST, backtestVariables } from '../parts/backtest.js';
import { completeness } from '../parts/completeness.js';
import { STATEMENT, evidence } from '../parts/evidence.js';
import { organisations } from '../parts/organisation.js';
import { sourceKind, sourceTitle } from '../parts/source.js';
import { table } from '../parts/table.js';

const KNOWN = `query Known($region: ID!, $asOf: Date) {
  coverage(region: $region, asOf: $asOf) { asOf missions { slug name } markets { code name } tieDates { ties undated learntLater }
    cells { mission { slug } market { code } state connections { ...found } reviews { reviewedOn } }
    withoutMission { market { code } state connections { ...found } reviews { reviewedOn } } }
  reviews(region: $region) { reviewedOn by mission { name } market { name } organisation { slug name } statements { ${STATEMENT} } }
  collaborations(filter: {region: $region, asOf: $asOf}, first: 100) { totalCount nodes { slug name isDisputed parties { slug name } statements { status ${STATEMENT} } } }
  sources { slug title publisher published kind licence url note }
}
fragment found on ConnectionWithMarket { kind isDisputed isIllustrative statements { source { published } } }`;

/** How old evidence may be before the service calls it stale, in years. */
const FRESH = 5;

/** @param {string | null} published @param {string} asOf whole years, rounded down; null where undated */
const age = (published, asOf) => (published ? Math.max(0, Number(asOf.slice(0, 4)) - Number(published.slice(0, 4)) - (asOf.slice(5) < published.slice(5) ? 1 : 0)) : null);

class Trust extends Part {
  static properties = { region: {}, asOf: {} };

  constructor() {
    super();
    new Address(this);
    this.known = new Question(this, () => (this.region.missions.length ? [KNOWN, this.variables()] : null));
    this.test = new Question(this, () => [BACKTEST, backtestVariables(this.region)]);
  }

  variables() { return { region: this.region.slug, asOf: this.asOf }; }

  render() {
    return html`<h1>${t.trust.title}</h1><p class="lead">${t.trust.lead}</p>
      ${this.region.missions.length ? answered(this.known, (value) => html`${this.inShort(value)}${this.rest(value)}`)
    : noMissions(this.region)}
      <weft-backtest .region=${this.region} .test=${this.test} .told=${[this.test.value, this.test.failure, this.test.isLoading]}></weft-backtest>
      <weft-plan-check .region=${this.region} .asOf=${this.asOf}></weft-plan-check>
      <weft-assumed></weft-assumed>
      ${this.known.value ? this.sources(this.known.value.sources) : nothing}`;
  }

  /** Three sentences made of the figures. */
  inShort({ coverage: { cells, asOf, tieDates }, sources }) {
    const unseen = cells.filter((cell) => cell.state === 'NOT_RECORDED').length;
    const later = sources.filter((source) => source.published > asOf).length;
    const fresh = sources.filter((source) => source.published && source.published <= asOf && age(source.published, asOf) < FRESH).length;
    const madeUp = sources.filter((source) => source.kind === 'ILLUSTRATIVE').length;
    return html`<div class="panel in-short"><p>${t.trust.cells(day(asOf), number(cells.length - unseen), number(cells.length), number(unseen))}</p>
      <p>${t.trust.rests(number(sources.length), number(fresh), FRESH, later)} ${t.trust.tieDates(number(tieDates.undated), number(tieDates.ties))}
        ${madeUp ? html`<strong class="tag warn">${t.trust.madeUp(madeUp)}</strong>` : nothing}</p>
      <p>${this.foreseen()}</p></div>`;
  }

  foreseen() {
    const test = this.test.value?.backtest;
    if (!test) return this.test.failure ? t.trust.untested(this.test.failure.message) : t.trust.testing;
    if (test.refusedBecause) return t.trust.untested(test.refusedBecause);
    const area = (method) => test.results.find((one) => one.method === method);
    const ours = area('COMBINED') ?? area('THREE_PATHS');
    const baselines = test.results.filter((one) => ['COMMON_NEIGHBOURS', 'PREFERENTIAL_ATTACHMENT'].includes(one.method)).sort((one, other) => other.areaUnderCurve - one.areaUnderCurve);
    if (!ours || !baselines.length) return t.trust.testing;
    const verdict = ours.areaInterval.low > baselines[0].areaInterval.high ? t.trust.better : ours.areaInterval.high < baselines[0].areaInterval.low ? t.trust.worse : t.trust.alike;
    return t.trust.foresees(number(test.newTies), t.trust.methods_[ours.method], percent(ours.areaUnderCurve), percent(ours.areaInterval.low), percent(ours.areaInterval.high),
      verdict, t.trust.methods_[baselines[0].method], percent(baselines[0].areaUnderCurve));
  }

  rest({ coverage, collaborations, reviews: all }) {
    if (!coverage.markets.length) return noMarkets(this.region);
    const reviews = all.filter((one) => one.reviewedOn <= coverage.asOf);
    return html`<section><h2>${t.trust.known}</h2>${completeness(coverage)}
      <weft-actions .query=${KNOWN} .variables=${this.variables()} .table=${'coverage'} .parameters=${this.variables()}></weft-actions></section>
      <div class="three">
        <section class="panel"><h2>${t.trust.dates}</h2>${this.dates(coverage.tieDates)}</section>
        <section class="panel"><h2>${t.trust.disputed}</h2>${this.disputed(collaborations)}</section>
        <section class="panel"><h2>${t.trust.reviews}</h2>${reviews.length ? html`<ul>${reviews.map((one) => html`<li>${day(one.reviewedOn)}, ${one.by}: ${one.mission?.name ?? t.map.allMissions} ×
          ${one.market?.name ?? t.trust.allMarkets}${one.organisation ? html` (${organisations([one.organisation])})` : nothing} ${evidence(one.statements)}</li>`)}</ul>`
    : html`<p>${t.trust.noReviews} <a href=${to('gaps')}>${t.screens.gaps}</a></p>`}</section></div>`;
  }

  dates({ ties, undated, learntLater }) {
    return html`<ul><li>${t.trust.ties(number(ties))}</li><li>${t.trust.tiesUndated(number(undated))}</li><li>${t.trust.learntLater(number(learntLater))}</li></ul>
      <p class="muted">${t.trust.datesWords} <a download href=${exportOf('connections.xlsx', this.variables())}>${t.trust.allConnections}</a></p>`;
  }

  disputed({ nodes, totalCount }) {
    const disputed = nodes.filter((one) => one.isDisputed);
    return html`${disputed.length ? html`<ul>${disputed.map((one) => html`<li><strong>${one.name}</strong>: ${organisations(one.parties)} ${evidence(one.statements)}</li>`)}</ul>`
      : html`<p>${t.trust.noneDisputed(number(nodes.length))}</p>`}
      ${totalCount > nodes.length ? html`<p class="muted">${t.map.first(nodes.length, totalCount)}</p>` : nothing}`;
  }

  sources(sources) {
    const asOf = this.asOf ?? today();
    return html`<section><h2>${t.trust.sources}</h2>${table(t.trust.sources, ['source', 'kind', 'published', 'age'].map((name) => t.trust[name]),
      [...sources].sort((one, other) => (other.published ?? '').localeCompare(one.published ?? '')).map((one) => html`<tr>
        <th scope="row">${sourceTitle(one)}<br><small class="muted">${[one.publisher, one.licence, one.note].filter(Boolean).join(' · ')}</small></th>
        <td>${sourceKind(one)}</td>
        <td>${one.published ? day(one.published) : t.trust.noDate}</td><td>${this.aged(age(one.published, asOf))}</td></tr>`))}
      <p><a href=${to('data')}>${t.trust.toSources}</a></p></section>`;
  }

  aged(years) {
    if (years === null) return t.trust.countsAs(FRESH);
    return html`${t.trust.years(years)}${years >= FRESH ? html` <span class="tag warn">${t.cell.old}</span>` : nothing}`;
  }
}

customElements.define('weft-trust', Trust);
