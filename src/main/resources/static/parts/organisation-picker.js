/** Finds an organisation by a part of its name; its slug is the form's value. */
import { html } from 'lit';
import { ask } from '../app/ask.js';
import { Part } from '../app/part.js';
import { t } from '../app/texts.js';

const SEARCH = `query Find($text: String!) { search(text: $text, kinds: [ORGANISATION], first: 20) { name node { ... on Organisation { slug name country region { slug } } } } }`;
const LIST = `query Among($filter: OrganisationFilter!) { organisations(filter: $filter, first: 100) { nodes { slug name country } } }`;

const NAME = `query Name($slug: ID!) { organisation(slug: $slug) { slug name } }`;

class OrganisationPicker extends Part {
  static properties = {
    name: {}, label: {}, filter: {},
    /** Slug of who is chosen already. */
    value: {},
    found: { state: true },
  };

  constructor() {
    super();
    this.found = [];
  }

  async firstUpdated() {
    const { organisations } = await ask(LIST, { filter: this.filter ?? {} });
    if (!this.found.length) this.found = organisations.nodes;
  }

  render() {
    const id = `picker-${this.name}`;
    return html`<label>${this.label} <input list=${id} required autocomplete="off" @input=${this.typed}></label>
      <datalist id=${id}>${this.found.map((one) => html`<option value=${one.name}>${one.country}</option>`)}</datalist>
      <input type="hidden" name=${this.name}>`;
  }

  updated(changed) {
    if (changed.has('value') && (this.value ?? '') !== this.slug().value) this.fill();
  }

  async fill() {
    const slug = this.value ?? '';
    const known = slug ? (await ask(NAME, { slug })).organisation : null;
    if (slug !== (this.value ?? '')) return;
    this.slug().value = known?.slug ?? '';
    const input = this.querySelector('input[list]');
    input.value = known?.name ?? '';
    input.setCustomValidity('');
  }

  slug() { return this.querySelector('input[type=hidden]'); }

  async typed({ target }) {
    const text = target.value.trim();
    const known = () => this.found.find((one) => one.name === text);
    if (text.length > 1 && !known()) {
      const { search } = await ask(SEARCH, { text });
      if (target.value.trim() !== text) return;
      this.found = search.map((hit) => hit.node);
      await this.updateComplete;
    }
    const chosen = known();
    this.slug().value = chosen?.slug ?? '';
    target.setCustomValidity(chosen ? '' : t.chooseOne);
    this.dispatchEvent(new CustomEvent('chosen', { detail: chosen ?? null, bubbles: true }));
  }
}

customElements.define('weft-organisation-picker', OrganisationPicker);
