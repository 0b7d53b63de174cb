/** A choice of several, folded away: boxes to tick, and how many are. */
import { html } from 'lit';
import { list, change } from '../app/address.js';
import { t } from '../app/texts.js';

/**
 * @param {string} label @param {string} name of the parameter in the address @param {Record<string, string>} words by value
 * @param {string=} none said where nothing is ticked
 */
export function choices(label, name, words, none = t.organisations.any) {
  const chosen = list(name);
  const toggled = ({ target }) => change({
    [name]: Object.keys(words).filter((value) => (value === target.value ? target.checked : chosen.includes(value))), pages: null,
  });
  const away = ({ currentTarget: box, relatedTarget }) => { if (relatedTarget && !box.contains(relatedTarget)) box.open = false; };
  const escape = ({ currentTarget: box, key }) => {
    if (key !== 'Escape') return;
    box.open = false;
    box.querySelector('summary').focus();
  };
  return html`<details class="choices" @focusout=${away} @keydown=${escape}><summary>${label}: ${chosen.length ? chosen.map((value) => words[value] ?? value).join(', ') : none}</summary>
    <div role="group" aria-label=${label}>${Object.entries(words).map(([value, word]) => html`<label><input type="checkbox" value=${value}
      .checked=${chosen.includes(value)} @change=${toggled}> ${word}</label>`)}</div></details>`;
}
