/** What should we do first? The introductions that together close most of what is missing, as cards and as a list for the meeting. */
import { html, nothing } from 'lit';
import { Address, param, to } from '../app/address.js';
import { Question } from '../app/ask.js';
import { Part, answered, empty } from '../app/part.js';
import { t, number, percent } from '../app/texts.js';
import '../parts/actions.js';
import { noMissions, toData } from '../parts/bring-in.js';
import { INTRODUCTION } from '../parts/chain.js';
import '../parts/action-list.js';
import '../parts/next-choice.js';
import { curve } from '../parts/next-curve.js';
import { step } from '../parts/next-step.js';
import { figure, table } from '../parts/table.js';

const STEPS = `query NextSteps($region: ID!, $mission: ID, $market: CountryCode, $k: Int, $budget: Float, $costs: [IntroductionCost!]!, $asOf: Date) {
  nextSteps(region: $region, mission: $mission, market: $market, k: $k, budget: $budget, costs: $costs, asOf: $asOf) {
    value openGap cost budget bound guarantee bestPossible candidates useful withoutSharedMission whyNone whyNotMore
    stillOpen { mission { slug name } market { code name } weight missing remaining reason }
    steps { rank adds gain cost gap { from { slug name } to { slug name country } size reason parts { name raw normalised weight contribution } }
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
      ${this.open(found)}${this.certain(found)}
      ${hasTable ? nothing : html`<p class="muted">${words.exportCosts}</p>`}
      <weft-actions .query=${STEPS} .variables=${variables} .table=${hasTable ? 'next-steps' : null} .parameters=${parameters}></weft-actions>`;
  }

  found(found, /** @type {Record<string, any>} */ { budget }) {
    const { steps, value, openGap, cost } = found;
    return html`<p class="brief">${words.headline(words.count(steps.length), percent(value / openGap))}
        ${budget === undefined ? nothing : words.spent(number(cost), number(budget))}</p>
      <p class="muted">${words.worth} <a href=${to('trust')}>${t.gaps.trust}</a></p>
      <div class="beside"><ol class="cards">${steps.map((one) => step(one, openGap, budget !== undefined))}</ol>
        <aside class="panel">${curve(steps, openGap)}</aside></div>
      ${found.whyNotMore ? html`<p><strong>${words.notMore}</strong> ${found.whyNotMore}</p>` : nothing}
      <weft-action-list .steps=${steps}></weft-action-list>`;
  }

  open({ stillOpen }) {
    if (!stillOpen.length) return html`<p>${words.allClosed}</p>`;
    return html`<details class="block"><summary>${words.stillOpen(stillOpen.length)}</summary><p class="muted">${words.measure}</p>
      ${table(words.stillOpen(stillOpen.length), [words.open.place, figure(words.open.missing), figure(words.open.remaining), figure(words.open.weight), words.open.reason], stillOpen.map((one) => html`<tr><th scope="row"><a href=${to('gaps', { mission: one.mission.slug, market: one.market.code })}>${t.gaps.cell(one.mission.name, one.market.name)}</a></th>
        <td class="figure">${number(one.missing)}</td><td class="figure">${number(one.remaining)}</td><td class="figure">${number(one.weight)}</td><td>${one.reason}</td></tr>`))}</details>`;
  }

  certain({ value, bestPossible, bound, guarantee, candidates, useful, withoutSharedMission, steps }) {
    return html`<details class="block"><summary>${words.certain}</summary>
      ${steps.length ? html`<p>${words.certainWords(percent(Math.min(value / bestPossible, 1)), percent(bound))} <span class="muted">${guarantee}</span></p>` : nothing}
      <p>${words.looked(number(candidates), number(useful), number(withoutSharedMission))}</p></details>`;
  }
}

customElements.define('weft-next', Next);
