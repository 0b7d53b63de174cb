/** The towns of the map as a list, each with its organisations. */
import { html, nothing } from 'lit';
import { Address, change, param } from '../app/address.js';
import { Part } from '../app/part.js';
import { t } from '../app/texts.js';
import { organisations } from './organisation.js';

class TownList extends Part {
  static properties = { places: {} };

  constructor() {
    super();
    new Address(this);
  }

  /** Who chooses a point is led to what it stands for. */
  updated() {
    const wanted = param('town');
    if (wanted === this.shown || !this.places) return;
    this.shown = wanted;
    if (wanted) this.querySelector('[data-chosen] summary')?.focus();
  }

  render() {
    if (this.places === undefined) return nothing;
    if (this.places === null) return html`<p class="notice failure">${t.map.noTowns}</p>`;
    const { towns, without, missing } = this.places;
    return html`<details class="towns" ?open=${Boolean(param('town'))}><summary>${t.map.towns(towns.length)}</summary>
      <ul>${towns.map((town) => html`<li ?data-chosen=${town.slug === param('town')}>
        <details ?open=${town.slug === param('town')} @toggle=${(event) => this.toggled(event, town.slug)}><summary>${town.name}, ${town.country}: ${t.map.organisations(town.organisations.length)}</summary>
          <p>${organisations(town.organisations)}${town.at ? nothing : html` <span class="muted">${t.map.nowhere}</span>`}</p></details></li>`)}</ul></details>
      ${without.length ? html`<details><summary>${t.map.withoutTown(without.length)}</summary><p>${organisations(without)}</p></details>` : nothing}
      ${missing ? html`<p class="muted">${t.map.missingTowns(missing)}</p>` : nothing}`;
  }

  toggled({ target }, slug) {
    if (target.open && param('town') !== slug) change({ town: slug }, true);
    if (!target.open && param('town') === slug) change({ town: null }, true);
  }
}

customElements.define('weft-town-list', TownList);
