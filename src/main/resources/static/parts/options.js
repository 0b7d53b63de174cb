/** What a `select` offers. */
import { html } from 'lit';

/** @param {[string, string][]} all value and words of each @param {string | null | undefined} chosen value */
export const options = (all, chosen) => all.map(([value, words]) => html`<option value=${value} ?selected=${value === chosen}>${words}</option>`);
