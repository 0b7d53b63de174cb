/** How much can we do, and for what: a number of introductions or a budget, one mission or market or all. */
import { html } from 'lit';
import { change } from '../app/address.js';
import { Question } from '../app/ask.js';
import { Part } from '../app/part.js';
import { t } from '../app/texts.js';
import { options } from './options.js';

const MARKETS = `query Markets($region: ID!) { coverage(region: $region) { markets { code name } } }`;
const words = t.next;

class Choice extends Part {
  static properties = { region: {}, chosen: {}, costs: {}, most: {}, shown: { state: true } };

  constructor() {
    super();
    this.named = new Question(this, () => [MARKETS, { region: this.region.slug }]);
  }

  willUpdate(changed) {
    if (changed.has('chosen')) this.shown = this.chosen.k ?? 5;
  }

  render() {
    const hasBudget = this.chosen.budget !== undefined;
    return html`<form class="fields choice" @submit=${(event) => event.preventDefault()}>
      <fieldset><legend>${words.how}</legend>
        <label><input type="radio" name="how" value="k" .checked=${!hasBudget} @change=${() => change({ budget: null, costs: null })}> ${words.byCount}</label>
        <label><input type="radio" name="how" value="budget" .checked=${hasBudget} @change=${() => change({ budget: this.shown, k: null })}> ${words.byBudget}</label>
        ${hasBudget ? this.budget() : this.slider()}</fieldset>
      ${this.select('mission', words.mission, this.region.missions.map(({ slug, name }) => [slug, name]))}
      ${this.select('market', words.market, this.markets().map(({ code, name }) => [code, name]))}</form>`;
  }

  markets() {
    return this.named.value?.coverage.markets ?? [];
  }

  slider() {
    return html`<label><input type="range" name="k" min="1" max=${this.most} .value=${String(this.shown)} aria-label=${words.byCount} aria-valuetext=${words.count(this.shown)}
      @input=${(event) => { this.shown = Number(event.target.value); }} @change=${(event) => change({ k: event.target.value }, true)}> <output>${words.count(this.shown)}</output></label>`;
  }

  budget() {
    return html`<label>${words.budget} <input type="number" name="budget" min="0" step="any" .value=${String(this.chosen.budget)}
        @change=${(event) => event.target.value && event.target.checkValidity() && change({ budget: event.target.value }, true)}></label>
      <details ?open=${Object.keys(this.costs).length > 0}><summary>${words.costs}</summary><p class="muted">${words.costWords}</p>
        <div class="fields">${this.cost('any', words.costAny, 1)}${this.markets().map(({ code, name }) => this.cost(code, words.costOne(name)))}</div></details>`;
  }

  cost(name, label, /** @type {string | number} */ otherwise = '') {
    return html`<label>${label} <input type="number" min="0.01" step="any" .value=${String(this.costs[name] ?? otherwise)} @change=${(event) => this.price(name, event.target)}></label>`;
  }

  price(name, field) {
    if (!field.checkValidity()) return;
    const costs = { ...this.costs, [name]: field.value };
    if (!field.value || (name === 'any' && Number(field.value) === 1)) delete costs[name];
    change({ costs: Object.entries(costs).map((one) => one.join(':')) }, true);
  }

  select(name, label, all) {
    return html`<label>${label} <select name=${name} @change=${(event) => change({ [name]: event.target.value })}>${options([['', words.all], ...all], this.chosen[name] ?? '')}</select></label>`;
  }
}

customElements.define('weft-choice', Choice);
