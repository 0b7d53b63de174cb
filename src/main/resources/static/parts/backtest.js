/** The back-test in pictures: hide the newest ties, rank pairs by what was known before, see how high the hidden ones stand. */
import { html, nothing } from 'lit';
import { Address, change, param } from '../app/address.js';
import { Part, answered } from '../app/part.js';
import { t, number, percent, day } from '../app/texts.js';
import { collaborationsToDate } from './undated.js';
import { strip } from './strip.js';
import './actions.js';
import { toData } from './bring-in.js';
import { options } from './options.js';
import { figure, table } from './table.js';

export const BACKTEST = `query Backtest($region: ID, $holdout: Float, $negatives: Negatives!, $methods: [BacktestMethod!], $k: Int!) {
  backtest(region: $region, holdout: $holdout, negatives: $negatives, methods: $methods, k: $k) {
    splitOn fitOn datedTies undatedTies shownTies newTies unreachable otherPairs withoutCommonNeighbour seenByAny notFittedBecause refusedBecause
    fittedWeights { adamicAdar resourceAllocation threePaths katz fit complementarity alumni presence marketPriority introducer appetite capacity }
    results { method areaUnderCurve averagePrecision precisionAtK hitsAtK factorOverRandom sees areaInterval { low high } precisionInterval { low high } } }
}`;

/** Those that are answered fast on a large graph too. */
const FAST = ['RANDOM', 'COMMON_NEIGHBOURS', 'ADAMIC_ADAR', 'RESOURCE_ALLOCATION', 'PREFERENTIAL_ATTACHMENT', 'THREE_PATHS'];

/** Ours, as against what they have to beat. */
export const OURS = ['COMBINED', 'FITTED'];

const HOLDOUTS = ['0.1', '0.2', '0.3', '0.4'];

/** What the address asks of the back-test. @param {{slug: string}} region */
export const backtestVariables = (region) => ({
  region: param('pairs') === 'all' ? null : region.slug, k: 20,
  holdout: HOLDOUTS.includes(param('hide')) ? Number(param('hide')) : 0.2,
  negatives: param('against') === 'HARD' ? 'HARD' : 'RANDOM',
  methods: param('methods') === 'fast' ? FAST : null,
});

class Backtest extends Part {
  static properties = { region: {}, /** Asked by the screen, which speaks of it as well. */ test: {}, /** What it answered by now, so that an answer is drawn. */ told: {} };

  constructor() {
    super();
    new Address(this);
  }

  render() {
    return html`<section><h2>${t.trust.backtest}</h2><p>${t.trust.backtestWords}</p>
      ${this.choices()}
      ${answered(this.test, ({ backtest }) => (backtest.refusedBecause ? this.refused(backtest) : this.found(backtest)))}
      ${this.test.failure && param('methods') !== 'fast' ? html`<button @click=${() => change({ methods: 'fast' }, true)}>${t.trust.fast}</button>` : nothing}
      <weft-actions .query=${BACKTEST} .variables=${backtestVariables(this.region)}></weft-actions></section>`;
  }

  choices() {
    const select = (name, all) => html`<label>${t.trust[name]} <select name=${name} @change=${(event) => change({ [name]: event.target.value }, true)}>${options(all, param(name) ?? '')}</select></label>`;
    return html`<form class="map-choices" @submit=${(event) => event.preventDefault()}>
      ${select('pairs', [['', t.trust.pairsOf(this.region.name)], ['all', t.trust.pairsAll]])}
      ${select('hide', HOLDOUTS.map((share) => [share === '0.2' ? '' : share, t.trust.newest(percent(Number(share)))]))}
      ${select('against', [['', t.trust.againstRandom], ['HARD', t.trust.againstHard]])}
      ${select('methods', [['', t.trust.methodsAll], ['fast', t.trust.methodsFast]])}</form>`;
  }

  refused(test) {
    const all = test.datedTies + test.undatedTies;
    return html`<div class="notice empty"><p><strong>${t.trust.refused}</strong> ${test.refusedBecause}</p>
      <p><meter min="0" max=${Math.max(all, 1)} value=${test.datedTies} aria-label=${t.trust.dated(number(test.datedTies), number(all))}></meter> ${t.trust.dated(number(test.datedTies), number(all))}</p>
      <p>${t.trust.testable} ${toData()}${test.splitOn && param('pairs') !== 'all' ? t.trust.testableAll : nothing}</p>
      ${collaborationsToDate(this.region)}</div>`;
  }

  found(test) {
    const results = [...test.results].sort((one, other) => (other.areaUnderCurve ?? 0) - (one.areaUnderCurve ?? 0));
    const chance = test.results.find((one) => one.method === 'RANDOM');
    const most = Math.min(1, 1.05 * Math.max(...results.map((one) => one.precisionInterval?.high ?? one.averagePrecision ?? 0)));
    return html`<p>${t.trust.split(number(test.newTies), day(test.splitOn), number(test.otherPairs), number(test.shownTies))}</p>
      <figure class="strips" aria-describedby="backtest-table"><figcaption class="strip-row strip-head"><span></span><span>${t.trust.area}</span><span>${t.trust.precision}</span></figcaption>
        ${results.map((one) => html`<div class="strip-row" data-ours=${OURS.includes(one.method)}><span>${t.trust.methods_[one.method]}</span>
          ${strip(one.areaUnderCurve, one.areaInterval, 1, 0.5, `${t.trust.methods_[one.method]}, ${t.trust.area}`)}
          ${strip(one.averagePrecision, one.precisionInterval, most, chance?.averagePrecision, `${t.trust.methods_[one.method]}, ${t.trust.precision}`)}</div>`)}
        <div class="strip-row muted"><span></span><span class="ends"><span>0</span><span>${number(0.5)}</span><span>1</span></span><span class="ends"><span>0</span><span>${number(most)}</span></span></div></figure>
      <p class="muted">${t.trust.strips}</p>
      ${this.blind(test)}${this.table(results)}${this.fitted(test)}`;
  }

  blind(test) {
    return html`<h3>${t.trust.blind}</h3><ul>
      <li>${t.trust.unreachable(number(test.unreachable))}</li><li>${t.trust.undated(number(test.undatedTies), number(test.undatedTies + test.datedTies))}</li>
      <li>${t.trust.withoutCommon(percent(test.withoutCommonNeighbour))}</li><li>${t.trust.seen(percent(test.seenByAny))}</li></ul>`;
  }

  table(results) {
    const interval = (one) => (one ? t.trust.interval(number(one.low), number(one.high)) : nothing);
    return html`<details id="backtest-table"><summary>${t.trust.table}</summary>
      ${table(t.trust.table, [t.trust.method, ...['area', 'precision', 'precisionAtK', 'hitsAtK', 'factor', 'sees'].map((name) => figure(t.trust[name]))], results.map((one) => html`<tr><th scope="row">${t.trust.methods_[one.method]}<small>${t.trust.methodWords[one.method]}</small></th>
        <td class="figure">${number(one.areaUnderCurve)}<small>${interval(one.areaInterval)}</small></td><td class="figure">${number(one.averagePrecision, 3)}<small>${interval(one.precisionInterval)}</small></td>
        <td class="figure">${number(one.precisionAtK)}</td><td class="figure">${number(one.hitsAtK)}</td><td class="figure">${number(one.factorOverRandom, 1)}</td><td class="figure">${percent(one.sees)}</td></tr>`), 'figures')}</details>`;
  }

  fitted({ fittedWeights, fitOn, notFittedBecause }) {
    if (!fittedWeights) return notFittedBecause ? html`<p class="muted">${t.trust.notFitted} ${notFittedBecause}</p>` : nothing;
    return html`<details><summary>${t.trust.fitted(day(fitOn))}</summary><table class="plain"><tbody>${Object.entries(fittedWeights)
      .map(([name, value]) => html`<tr><th scope="row">${t.parts[name]}</th><td class="figure">${number(value)}</td></tr>`)}</tbody></table></details>`;
  }
}

customElements.define('weft-backtest', Backtest);
