/** Who could introduce us to an organisation; or, where it is one of ours, who could introduce it to another. */
import { html, nothing } from 'lit';
import { Address, change, param } from '../app/address.js';
import { Question } from '../app/ask.js';
import { Part, answered } from '../app/part.js';
import { t } from '../app/texts.js';
import { INTRODUCTION, chain } from './chain.js';
import { organisation } from './organisation.js';
import './organisation-picker.js';

const INTRODUCTIONS = `query Introductions($from: IntroductionFrom!, $to: IntroductionTo!, $asOf: Date) {
  introductions(from: $from, to: $to, first: 5, asOf: $asOf) {
    introductions { ${INTRODUCTION} } whyNone wouldMakeOne { from { slug name } to { slug name } sharedFields { name } } } }`;

class Introducers extends Part {
  static properties = { region: {}, asOf: {}, organisation: {} };

  constructor() {
    super();
    new Address(this);
    this.answer = new Question(this, () => (this.isHome() && !this.whom() ? null : [INTRODUCTIONS, this.variables()]));
  }

  isHome() { return this.organisation.region?.slug === this.region.slug; }

  /** Whom one of ours wants to reach. */
  whom() {
    const whom = param('whom');
    return whom === this.organisation.slug ? null : whom;
  }

  variables() {
    const { slug } = this.organisation;
    return {
      from: this.isHome() ? { organisation: slug } : { region: this.region.slug },
      to: { organisation: this.isHome() ? this.whom() : slug }, asOf: this.asOf,
    };
  }

  render() {
    return html`<h2>${t.organisations.introducers}</h2>
      ${this.isHome() ? html`<form @submit=${(event) => event.preventDefault()}>
        <weft-organisation-picker name="whom" .value=${param('whom')} .label=${t.organisations.toWhom} @chosen=${this.chosen}></weft-organisation-picker></form>` : nothing}
      ${this.isHome() && !this.whom() ? html`<p class="muted">${t.organisations.chooseWhom}</p>` : answered(this.answer, ({ introductions }) => this.found(introductions))}`;
  }

  chosen({ detail }) {
    if ((detail?.slug ?? null) !== param('whom')) change({ whom: detail?.slug });
  }

  found({ introductions, whyNone, wouldMakeOne }) {
    return html`${introductions.map(chain)}${whyNone ? html`<p>${whyNone}</p>` : nothing}
      ${wouldMakeOne.length ? html`<p>${t.organisations.wouldMakeOne}</p><ul>${wouldMakeOne.map((hop) => html`<li>${organisation(hop.from)} ↔ ${organisation(hop.to)}
        ${hop.sharedFields.length ? html`(${hop.sharedFields.map((field) => field.name).join(', ')})` : nothing}</li>`)}</ul>` : nothing}`;
  }
}

customElements.define('weft-introducers', Introducers);
