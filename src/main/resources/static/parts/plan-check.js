/** Is the plan whole? What a region promises, held against itself. */
import { html, nothing } from 'lit';
import { to } from '../app/address.js';
import { Question, exportOf } from '../app/ask.js';
import { Part, answered } from '../app/part.js';
import { t, number } from '../app/texts.js';
import './actions.js';
import { STATEMENT, evidence } from './evidence.js';

const PLAN = `query Plan($region: ID!, $asOf: Date) { planCheck(region: $region, asOf: $asOf) { missions workstreams policies policiesThatNameNothing markets sectors
  findings { kind sentence mission { slug } market { code } statements { ${STATEMENT} } } } }`;

/** Tables that hold just what was looked at. */
const OF_REGION = ['missions', 'workstreams', 'sectors'];

class PlanCheck extends Part {
  static properties = { region: {}, asOf: {} };

  constructor() {
    super();
    this.plan = new Question(this, () => [PLAN, this.variables()]);
  }

  variables() { return { region: this.region.slug, asOf: this.asOf }; }

  render() {
    return html`<section><h2>${t.trust.plan}</h2>${answered(this.plan, ({ planCheck }) => this.found(planCheck))}
      <weft-actions .query=${PLAN} .variables=${this.variables()} .table=${'plan-check'} .parameters=${this.variables()}></weft-actions></section>`;
  }

  found(plan) {
    const kinds = [...new Set(plan.findings.map((finding) => finding.kind))];
    const looked = ['missions', 'workstreams', 'policies', 'markets', 'sectors'].map((name, index) => html`${index ? ', ' : ''}${OF_REGION.includes(name) ? html`<a download href=${exportOf(`${name}.xlsx`, { region: this.region.slug })}>${number(plan[name])} ${t.trust.planned[name]}</a>` : html`${number(plan[name])} ${t.trust.planned[name]}`}`);
    return html`<p>${kinds.length ? t.trust.planFound(number(plan.findings.length)) : t.trust.planWhole} ${t.trust.planLooked} ${looked}.</p>
      ${kinds.map((kind) => this.kind(kind, plan.findings.filter((finding) => finding.kind === kind)))}
      ${plan.policiesThatNameNothing ? html`<p class="muted">${t.trust.nameNothing(number(plan.policiesThatNameNothing))} <a download href=${exportOf('policies.xlsx', {})}>${t.trust.policies}</a></p>` : nothing}`;
  }

  kind(kind, findings) {
    return html`<details ?open=${findings.length < 4}><summary>${t.trust.finding[kind]} (${findings.length})</summary>
      <ul>${findings.map((finding) => html`<li>${finding.sentence}
        ${finding.market ? html` <a href=${to('map', { market: finding.market.code })}>${t.screens.map}</a>` : nothing}
        ${finding.mission ? html` <a href=${to('map', { mission: finding.mission.slug })}>${t.screens.map}</a>` : nothing}
        ${evidence(finding.statements)}</li>`)}</ul></details>`;
  }
}

customElements.define('weft-plan-check', PlanCheck);
