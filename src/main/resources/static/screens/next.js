/** What should we do first? The introductions that together close most of what is missing, as cards and as a list for the meeting. */
import { html, nothing } from 'lit';
import { Address, param, to } from '../app/address.js';
import { Question, exportOf } from '../app/ask.js';
import { Part, answered, empty } from '../app/part.js';
import { t, number, percent } from '../app/texts.js';
import '../parts/actions.js';
import { noMissions, toData } from '../parts/bring-in.js';
import { INTRODUCTION } from '../parts/chain.js';
import '../parts/action-list.js';
import '../parts/next-choice.js';
import { curve } from '../parts/next-curve.js';
import { step } from '../parts/next-step.js';
import { PARTS } from '../parts/score.js';
import { figure, table } from '../parts/table.js';

const STEPS = `query NextSteps($region: ID!, $mission: ID, $market: CountryCode, $k: Int, $budget: Float, $costs: [IntroductionCost!]!, $asOf: Date) {
  nextSteps(region: $region, mission: $mission, market: $market, k: $k, budget: $budget, costs: $costs, asOf: $asOf) {
    value openGap cost budget bound guarantee bestPossible candidates useful withoutSharedMission whyNone whyNotMore
    places { mission { slug name } market { code name } weight missing remaining reason }
    steps { rank adds gain cost gap { from { slug name } to { slug name country } size reason sharedFields { name } parts { ${PARTS} } }
      cells { mission { slug name } market { code name } weight isRecorded remaining closed } introduction { ${INTRODUCTION} } } }
}`;
const MOST = 20;
const words = t.next;

class Next extends Part {
  static properties = { region: {}, asOf: {} };

  constructor() {
    super();
    new Address(this);
    this.steps = new Question(this, () => (this.region.missions.length ? [STEPS, this.variables()] : null));
  }

  /** Costs stand in the address as any:1,MY:2. */
  costs() {
    return Object.fromEntries((param('costs') ?? '').split(',').map((one) => one.split(':')).filter(([market, cost]) => market && Number(cost) > 0).map(([market, cost]) => [market, Number(cost)]));
  }

  /** @returns {Record<string, any>} */
  variables() {
    const shared = { region: this.region.slug, mission: param('mission'), market: param('market'), asOf: this.asOf };
    const budget = Number(param('budget'));
    if (param('budget') === null || !(budget >= 0)) return { ...shared, k: Math.min(Math.max(Math.round(Number(param('k') ?? 5)) || 5, 1), MOST), costs: [] };
    const { any, ...markets } = this.costs();
    return { ...shared, budget, costs: [...Object.entries(markets).map(([market, cost]) => ({ market, cost })), ...(any ? [{ cost: any }] : [])] };
  }

  render() {
    return html`<h1>${words.title}</h1><p class="lead">${words.lead(this.region.name)}</p>
      ${this.region.missions.length ? html`<weft-choice .region=${this.region} .chosen=${this.variables()} .costs=${this.costs()} .most=${MOST}></weft-choice>
        ${answered(this.steps, ({ nextSteps }) => this.answer(nextSteps))}`
    : noMissions(this.region)}`;
  }

  answer(found) {
    const variables = this.variables();
    const { costs, ...parameters } = variables;
    const hasTable = !costs.length;
    return html`${found.steps.length ? this.found(found, variables) : empty(html`<strong>${words.none}</strong> ${found.whyNone}`, html`<p>${words.noneHelp} ${toData()}.</p>`)}
      ${this.open(found)}${this.certain(found, { region: variables.region, mission: variables.mission, market: variables.market, asOf: variables.asOf })}
      ${hasTable ? nothing : html`<p class="muted">${words.exportCosts}</p>`}
      <weft-actions .query=${STEPS} .variables=${variables} .table=${hasTable ? 'next-steps' : null} .parameters=${parameters}></weft-actions>`;
  }

  found(found, /** @type {Record<string, any>} */ { budget }) {
    const { steps, value, openGap, cost } = found;
    const half = steps.flatMap(({ cells }) => cells).filter(({ isRecorded }) => !isRecorded).reduce((sum, { closed, weight }) => sum + closed * weight, 0);
    return html`<p class="brief">${words.headline(words.count(steps.length), percent(value / openGap))}
        ${budget === undefined ? nothing : words.spent(number(cost), number(budget))}</p>
      ${half > 0 ? html`<p>${words.half(percent(half / value))}</p>` : nothing}
      <p class="muted">${words.worth} <a href=${to('trust')}>${t.gaps.trust}</a></p>
      <div class="beside"><ol class="cards">${steps.map((one) => step(one, openGap, budget !== undefined))}</ol>
        <aside class="panel">${curve(steps, openGap)}</aside></div>
      ${found.whyNotMore ? html`<p><strong>${words.notMore}</strong> ${found.whyNotMore}</p>` : nothing}
      <weft-action-list .steps=${steps}></weft-action-list>`;
  }

  /** All places where something was missing, adding up to all that was, and what stays. */
  open({ places, openGap, value }) {
    const left = places.filter(({ remaining }) => remaining > 0).length;
    if (!places.length) return nothing;
    return html`<details class="block"><summary>${left ? words.stillOpen(left) : words.allClosed} ${words.places(number(openGap, 3))}</summary><p class="muted">${words.measure}</p>
      ${table(words.places(number(openGap, 3)), [words.open.place, figure(words.open.missing), figure(words.open.weight), figure(words.open.counted), figure(words.open.remaining), figure(words.open.left), words.open.reason], html`
        ${places.map((one) => html`<tr><th scope="row"><a href=${to('gaps', { mission: one.mission.slug, market: one.market.code })}>${t.gaps.cell(one.mission.name, one.market.name)}</a></th>
          <td class="figure">${number(one.missing, 3)}</td><td class="figure">${number(one.weight)}</td><td class="figure">${number(one.missing * one.weight, 3)}</td>
          <td class="figure">${number(one.remaining, 3)}</td><td class="figure">${number(one.remaining * one.weight, 3)}</td><td>${one.reason ?? words.closed}</td></tr>`)}
        <tr class="sum"><th scope="row">${words.open.sum}</th><td></td><td></td><td class="figure">${number(openGap, 3)}</td><td></td><td class="figure">${number(openGap - value, 3)}</td><td></td></tr>`, 'long')}</details>`;
  }

  certain({ value, bestPossible, bound, guarantee, candidates, useful, withoutSharedMission, steps }, where) {
    return html`<details class="block"><summary>${steps.length ? words.certain : words.lookedTitle}</summary>
      ${steps.length ? html`<p>${words.certainWords(number(value, 3), number(bestPossible, 3), percent(Math.floor(Math.min(value / bestPossible, 1) * 1000) / 1000, 1), percent(bound, 1))} <span class="muted">${guarantee}</span></p>` : nothing}
      <p>${words.looked(number(candidates), number(useful), number(withoutSharedMission), number(candidates - useful - withoutSharedMission))}
        <a download href=${exportOf('next-steps-pairs.xlsx', where)}>${words.allPairs}</a></p></details>`;
  }
}

customElements.define('weft-next', Next);
