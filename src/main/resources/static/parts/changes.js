/** What changed when: gaps that closed and opened between two days, and what made the difference. */
import { html, nothing } from 'lit';
import { Address, change, param, to } from '../app/address.js';
import { Question } from '../app/ask.js';
import { Part, answered, empty } from '../app/part.js';
import { t, today } from '../app/texts.js';
import './actions.js';
import { noMissions, toData } from './bring-in.js';
import { STATEMENT, evidence, statements } from './evidence.js';

const GAP = `kind mission { slug name } market { code name } state reason why changedBy because { id }`;
const CHANGES = `query Changes($region: ID!, $from: Date!, $to: Date!, $by: TimeAxis!, $links: Int!) {
  gapChanges(region: $region, from: $from, to: $to, by: $by, links: $links) {
    closed { ${GAP} } opened { ${GAP} } statements { id ${STATEMENT} } }
  coverage(region: $region, asOf: $from) { tieDates { ties undated } }
}`;
/** More statements than anybody reads at once. */
const SHOWN = 50;
/** One gap may rest on a hundred statements, and hundreds of gaps may have changed. */
const FEW = 5;
const words = t.data.changes;

const yearBefore = (date) => `${Number(date.slice(0, 4)) - 1}${date.slice(4).replace('-02-29', '-02-28')}`;

class Changes extends Part {
  static properties = { region: {}, asOf: {} };

  constructor() {
    super();
    new Address(this);
    this.answer = new Question(this, () => (this.region?.missions.length && this.isOrdered() ? [CHANGES, this.variables()] : null));
  }

  variables() {
    const to = param('to') ?? this.asOf ?? today();
    return { region: this.region?.slug, from: param('from') ?? yearBefore(to), to, by: words.by[param('by')] ? param('by') : 'VALIDITY', links: param('pairs') === 'yes' ? 5 : 0 };
  }

  isOrdered() {
    const { from, to } = this.variables();
    return from < to;
  }

  render() {
    if (!this.region) return empty(words.needRegion, toData());
    return html`<section aria-labelledby="changes-title"><h2 id="changes-title">${words.title}</h2><p>${words.words}</p>${this.form()}
      ${this.region.missions.length ? nothing : noMissions(this.region)}
      ${this.isOrdered() ? answered(this.answer, (value) => this.found(value)) : html`<p class="notice failure" role="alert">${words.order}</p>`}
      <weft-actions .query=${CHANGES} .variables=${this.variables()}></weft-actions></section>`;
  }

  form() {
    const { from, to: until, by, links } = this.variables();
    return html`<form class="fields" @submit=${this.ask}>
      <label>${words.from} <input type="date" name="from" required .value=${from} max=${today()}></label>
      <label>${words.to} <input type="date" name="to" required .value=${until}></label>
      <fieldset><legend>${words.axis}</legend>${Object.entries(words.by).map(([axis, word]) => html`<label><input type="radio" name="by" value=${axis} .checked=${axis === by}>
        ${word} <span class="muted">${words.byWords[axis]}</span></label>`)}</fieldset>
      <label><input type="checkbox" name="pairs" value="yes" .checked=${links > 0}> ${words.pairs}</label>
      <div class="actions"><button class="primary">${words.ask}</button></div></form>`;
  }

  ask(event) {
    event.preventDefault();
    const { from, to: until, by, pairs } = Object.fromEntries(new FormData(event.target));
    change({ from, to: until, by, pairs: pairs ?? null });
  }

  found({ gapChanges, coverage }) {
    const { closed, opened, statements: said } = gapChanges;
    const known = new Map(said.map((one) => [one.id, one]));
    const { undated, ties } = coverage.tieDates;
    return html`<p class="brief">${words.headline(closed.length, opened.length)}</p>
      ${undated && this.variables().by === 'VALIDITY' ? html`<p class="muted">${words.undated(undated, ties)}</p>` : nothing}
      ${closed.length + opened.length ? html`<div class="sides">${this.side(words.closed(closed.length), closed, known)}${this.side(words.opened(opened.length), opened, known)}</div>`
    : empty(words.same, html`<p>${words.sameHelp}</p>`)}
      ${said.length ? html`<details class="block"><summary>${words.statements(said.length)}</summary>${said.length > SHOWN ? html`<p class="muted">${words.firstShown(SHOWN)}</p>` : nothing}
        ${statements(said.slice(0, SHOWN))}</details>` : nothing}`;
  }

  side(title, gaps, known) {
    const kinds = Object.entries(Object.groupBy(gaps, (gap) => gap.kind));
    return html`<section><h3>${title}</h3>${kinds.length ? kinds.map(([kind, some]) => html`<details class="block" ?open=${gaps.length < 20}><summary>${words.kinds[kind]} (${some.length})</summary>
      <ul>${some.map((gap) => this.gap(gap, known))}</ul></details>`) : html`<p class="muted">${words.none}</p>`}</section>`;
  }

  gap({ reason, why, changedBy, mission, market, because }, known) {
    const shown = because.slice(0, FEW).map(({ id }) => known.get(id)).filter(Boolean);
    return html`<li>${reason} ${why ? html`<span class="muted">${why}</span>` : nothing} <span class="tag">${words.why[changedBy]}</span>
      ${mission && market ? html`<a href=${to('gaps', { mission: mission.slug, market: market.code })}>${t.gaps.cell(mission.name, market.name)}</a>` : nothing}
      ${shown.length ? evidence(shown) : nothing}${because.length > FEW ? html`<span class="muted">${words.further(because.length - FEW)}</span>` : nothing}</li>`;
  }
}

customElements.define('weft-changes', Changes);
