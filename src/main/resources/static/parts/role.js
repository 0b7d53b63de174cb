/** Who decides or brings in, as a role: asked once, remembered in this browser. */
import { html } from 'lit';
import { t } from '../app/texts.js';

const KEY = 'weft-role';

export const role = () => localStorage.getItem(KEY) ?? '';

/** @param {string} label */
export const roleField = (label = t.record.by) => html`<label>${label} <input name="by" required maxlength="100" autocomplete="organization-title"
  .value=${role()} placeholder=${t.record.byExample} @input=${(event) => localStorage.setItem(KEY, event.target.value.trim())}></label>`;
