/** How much each term of a market's score counts: sliders, kept in the address, and how firm the first three are against them. */
import { html, nothing } from 'lit';
import { Address, change, list, param } from '../app/address.js';
import { Question } from '../app/ask.js';
import { Part, answered } from '../app/part.js';
import { t, number } from '../app/texts.js';

const DEFAULTS = `query Weights { __type(name: "MarketWeights") { inputFields { name defaultValue description } } }`;
const FIRM = `query Firm($region: ID!, $mission: ID!, $weights: MarketWeights, $asOf: Date) {
  targetMarketSensitivity(region: $region, mission: $mission, weights: $weights, asOf: $asOf) { term weight
    lower { weight enters { name } leaves { name } } higher { weight enters { name } leaves { name } } } }`;

/** How long a slider rests before the service is asked. */
const PAUSE = 250;

/** The weights of the address, as the service takes them: `weights=priority:5,links:0`; null where all stand at their defaults. */
export function weights() {
  const given = list('weights').map((one) => one.split(':')).filter(([name, value]) => name in t.map.weights && Number(value) >= 0);
  return given.length ? Object.fromEntries(given.map(([name, value]) => [name, Number(value)])) : null;
}

/** The same as parameters of an export. */
export const asParameters = () => Object.fromEntries(Object.entries(weights() ?? {}).map(([name, value]) => [`weights.${name}`, value]));

class MarketWeights extends Part {
  static properties = { region: {}, asOf: {}, mission: {}, first: {} };

  constructor() {
    super();
    new Address(this);
    this.moved = {};
    this.defaults = new Question(this, () => [DEFAULTS, {}]);
    this.firm = new Question(this, () => [FIRM, { region: this.region.slug, mission: this.mission.slug, weights: weights(), asOf: this.asOf }]);
  }

  render() {
    return html`<details ?open=${Boolean(param('weights'))}><summary>${t.map.weigh}</summary>
      ${answered(this.defaults, ({ __type: type }) => this.sliders(type.inputFields))}</details>
      ${this.first.length ? html`<h4>${t.map.firm(this.first.map((one) => one.market.name))}</h4>
        ${answered(this.firm, ({ targetMarketSensitivity: terms }) => this.firmness(terms))}` : nothing}`;
  }

  sliders(fields) {
    const now = { ...Object.fromEntries(fields.map((field) => [field.name, Number(field.defaultValue)])), ...weights(), ...this.moved };
    return html`<p class="muted">${t.map.weighWords}</p><form class="weights" @submit=${(event) => event.preventDefault()}>
      ${fields.map(({ name, description }) => html`<label title=${description}><span>${t.terms[name]}<small>${t.map.weights[name]}</small></span>
        <input type="range" name=${name} min="0" max="10" step="0.5" .value=${String(now[name])} @input=${this.moving}>
        <output>${number(now[name])}</output></label>`)}
      <button type="button" ?disabled=${!param('weights')} @click=${() => change({ weights: null }, true)}>${t.map.weighDefault}</button></form>`;
  }

  moving({ target }) {
    this.moved[target.name] = Number(target.value);
    this.requestUpdate();
    clearTimeout(this.pause);
    this.pause = setTimeout(() => {
      const all = { ...weights(), ...this.moved };
      this.moved = {};
      change({ weights: Object.entries(all).map(([name, value]) => `${name}:${value}`) }, true);
    }, PAUSE);
  }

  firmness(terms) {
    const loose = terms.filter((term) => term.lower || term.higher);
    const turn = (term, change, words) => (change ? html`<li>${words(t.terms[term.term], number(term.weight), number(change.weight), change.enters.name, change.leaves.name)}</li>` : nothing);
    return html`${loose.length ? html`<ul>${loose.map((term) => html`${turn(term, term.lower, t.map.below)}${turn(term, term.higher, t.map.above)}`)}</ul>` : nothing}
      <p class="muted">${t.map.firmRest(terms.filter((term) => !term.lower && !term.higher).map((term) => t.terms[term.term]), loose.length > 0)}</p>`;
  }
}

customElements.define('weft-market-weights', MarketWeights);
