/** Who is who: a list with filters, or, with a slug in the address, one organisation. */
import { html } from 'lit';
import { Address, address } from '../app/address.js';
import { Part } from '../app/part.js';
import '../parts/organisation-list.js';
import '../parts/organisation-profile.js';

class Organisations extends Part {
  static properties = { region: {}, asOf: {} };

  constructor() {
    super();
    new Address(this);
  }

  render() {
    const { thing } = address();
    return thing ? html`<weft-organisation-profile .region=${this.region} .asOf=${this.asOf} .slug=${thing}></weft-organisation-profile>`
      : html`<weft-organisation-list .region=${this.region}></weft-organisation-list>`;
  }
}

customElements.define('weft-organisations', Organisations);
