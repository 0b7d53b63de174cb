/** The steps as a list for the meeting: who, with whom, through whom; by when and owner are for the team to fill in. */
import { html } from 'lit';
import { Part } from '../app/part.js';
import { t, country } from '../app/texts.js';
import { organisation } from './organisation.js';
import { table } from './table.js';

const words = t.next;

/** Those between the two. */
const between = ({ introduction }) => introduction?.hops.slice(0, -1).map((hop) => hop.to) ?? [];
const through = (step) => between(step).map(({ name }) => name).join(' → ') || (step.introduction ? words.direct : words.first);

/** A cell of CSV; one that a spreadsheet would take for a formula is told to be text. */
const cell = (text) => `"${String(text).replace(/^[=+\-@\t\r]/, "'$&").replaceAll('"', '""')}"`;

class ActionList extends Part {
  static properties = { steps: {} };

  render() {
    return html`<section class="action-list"><h2>${words.list}</h2><p class="muted">${words.listWords}</p>
      ${table(words.list, Object.values(words.columns), this.steps.map((step) => html`<tr><th scope="row">${step.rank}</th><td>${organisation(step.gap.from)}</td><td>${organisation(step.gap.to)} (${country(step.gap.to.country)})</td>
          <td>${through(step)}</td><td class="blank"></td><td class="blank"></td></tr>`))}
      <div class="actions"><button @click=${() => print()}>${words.print}</button><button @click=${this.save}>${words.save}</button></div></section>`;
  }

  /** With a byte order mark, without which Excel misreads accents. */
  save() {
    const rows = this.steps.map((step) => [step.rank, step.gap.from.name, `${step.gap.to.name} (${country(step.gap.to.country)})`, through(step), '', '']);
    const text = [Object.values(words.columns), ...rows].map((row) => row.map(cell).join(',')).join('\r\n');
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([`\ufeff${text}\r\n`], { type: 'text/csv;charset=utf-8' }));
    link.download = words.file;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  }
}

customElements.define('weft-action-list', ActionList);
