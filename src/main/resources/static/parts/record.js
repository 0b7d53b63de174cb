/** Two dialogs: record a collaboration, record that somebody looked. Each with where it comes from. */
import { html, nothing } from 'lit';
import { tell } from '../app/ask.js';
import { Part, say } from '../app/part.js';
import { t, country, today } from '../app/texts.js';
import { options } from './options.js';
import './organisation-picker.js';
import { roleField } from './role.js';

const COLLABORATION = `mutation Record($input: CollaborationInput!) { recordCollaboration(input: $input) {
  version collaboration { slug name } userErrors { field message } } }`;
const REVIEW = `mutation Review($input: ReviewInput!) { recordReview(input: $input) {
  version review { slug } userErrors { field message } } }`;

class Recording extends Part {
  static properties = {
    region: {}, mission: {}, market: {},
    /** What is known already of a collaboration: slugs of who, and its kind. */
    home: {}, partner: {}, kind: {},
    open: { state: true }, errors: { state: true }, isBusy: { state: true },
  };

  constructor() {
    super();
    this.open = null;
    this.errors = [];
  }

  render() {
    return html`<div class="actions">
        <button class="primary" @click=${() => this.show('collaboration')}>${t.record.collaboration}</button>
        ${this.partner ? nothing : html`<button @click=${() => this.show('review')}>${t.record.review}</button>`}</div>
      <dialog aria-labelledby="record-title" @close=${() => { this.open = null; }}>
        ${this.open ? html`<form @submit=${this.save}>
          <h2 id="record-title">${t.record[this.open]}</h2>
          ${this.open === 'collaboration' ? this.collaboration() : html`<p>${t.record.reviewWords}</p>
            <label>${t.record.reviewedOn} <input type="date" name="reviewedOn" required max=${today()} .value=${today()}></label>`}
          ${this.source()}
          ${this.errors.length ? html`<ul class="notice failure" role="alert">${this.errors.map((error) => html`<li>${error.message}</li>`)}</ul>` : nothing}
          <div class="actions"><button class="primary" ?disabled=${this.isBusy}>${t.record.save}</button>
            <button type="button" @click=${() => this.dialog().close()}>${t.record.cancel}</button></div>
        </form>` : nothing}
      </dialog>`;
  }

  collaboration() {
    return html`
      <label>${t.record.name} <input name="name" required maxlength="200"></label>
      <div class="pair"><label>${t.record.kind} <select name="kind">${options(Object.entries(t.kind), this.kind ?? 'PARTNERSHIP')}</select></label>
        <label>${t.record.status} <select name="status">${options(Object.entries(t.status), 'ACTIVE')}</select></label>
        <label>${t.record.startedOn} <input name="startedOn" pattern="\\d{4}(-\\d{2}(-\\d{2})?)?" placeholder="2026, 2026-09"></label></div>
      <weft-organisation-picker name="home" .value=${this.home} .label=${t.record.home(this.region.name)} .filter=${{ regions: [this.region.slug] }}></weft-organisation-picker>
      <weft-organisation-picker name="partner" .value=${this.partner} .label=${t.record.partner(country(this.market))} .filter=${this.market ? { countries: [this.market] } : {}}></weft-organisation-picker>`;
  }

  source() {
    return html`<fieldset><legend>${t.record.source}</legend>
      <label>${t.record.sourceTitle} <input name="sourceTitle" required maxlength="200" placeholder=${t.record.sourceExample}></label>
      <label>${t.record.locator} <input name="locator" required maxlength="200" placeholder=${t.record.locatorExample}></label>
      ${roleField()}</fieldset>`;
  }

  dialog() { return this.querySelector('dialog'); }

  async show(what) {
    this.errors = [];
    this.open = what;
    await this.updateComplete;
    this.dialog().showModal();
  }

  async save(event) {
    event.preventDefault();
    const form = /** @type {Record<string, string>} */ (Object.fromEntries(new FormData(event.target)));
    const statement = { sourceTitle: form.sourceTitle, locator: form.locator, recordedBy: form.by.trim(), published: today() };
    this.isBusy = true;
    try {
      const payload = this.open === 'review'
        ? await tell(REVIEW, { input: { region: this.region.slug, mission: this.mission, market: this.market, reviewedOn: form.reviewedOn, statement } })
        : await tell(COLLABORATION, { input: { name: form.name, kind: form.kind, status: form.status, startedOn: form.startedOn || null,
          parties: [form.home, form.partner], missions: this.mission ? [this.mission] : [], statement } });
      this.errors = payload.userErrors;
      if (!this.errors.length) {
        this.dialog().close();
        say(t.record.saved);
      }
    } catch (failure) {
      this.errors = [failure];
    } finally {
      this.isBusy = false;
    }
  }
}

customElements.define('weft-record', Recording);
