/** Import: the form, or the import that is looked at; below, all that there were. */
import { html } from 'lit';
import { Address, change, param } from '../app/address.js';
import { Part } from '../app/part.js';
import './import-form.js';
import './import-job.js';
import './import-list.js';

class Import extends Part {
  static properties = { region: {}, turn: { state: true } };

  constructor() {
    super();
    new Address(this);
    this.turn = 0;
  }

  render() {
    return html`<div @moved=${() => { this.turn += 1; }} @undoing=${(event) => this.follow(event.detail)}>
      ${param('job') ? html`<weft-import-job tabindex="-1" .job=${param('job')}></weft-import-job>` : html`<weft-import-form tabindex="-1" .region=${this.region}></weft-import-form>`}
      <weft-import-list .turn=${this.turn} .chosen=${param('job')}></weft-import-list></div>`;
  }

  /** Whoever goes by keyboard goes on where they were, though what they pressed is gone. */
  updated() {
    const job = param('job');
    if (this.previous !== undefined && this.previous !== job) this.querySelector('[tabindex="-1"]').focus({ preventScroll: true });
    this.previous = job;
  }

  /** An import that is taken back is looked at until that is done. */
  follow(id) {
    const shown = this.querySelector('weft-import-job');
    if (param('job') !== id) change({ job: id });
    else {
      shown.show();
      shown.focus();
    }
  }
}

customElements.define('weft-import', Import);
