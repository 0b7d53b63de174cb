/** The numbers that answers rest on and that nobody measured. */
import { html } from 'lit';
import { Question } from '../app/ask.js';
import { Part, answered } from '../app/part.js';
import { t, number } from '../app/texts.js';
import './actions.js';
import { figure, table } from './table.js';

const RULES = 'query Rules { rules { name value meaning } }';
const { assumed, assumedWords, assumedColumns: words } = t.trust;

class Assumed extends Part {
  constructor() {
    super();
    this.rules = new Question(this, () => [RULES, {}]);
  }

  /** Who came for this by a link is led to it, now that it is here. */
  updated() {
    if (this.rules.value && location.hash === '#assumed' && !this.isShown) this.querySelector('#assumed').scrollIntoView();
    this.isShown = this.rules.value !== null;
  }

  render() {
    return html`<section id="assumed"><h2>${assumed}</h2><p class="muted">${assumedWords}</p>
      ${answered(this.rules, ({ rules }) => table(assumed, [words.meaning, figure(words.value), words.name], rules.map((one) => html`<tr>
        <th scope="row">${one.meaning}</th><td class="figure">${number(one.value)}</td><td><code>${one.name}</code></td></tr>`)))}
      <weft-actions .query=${RULES} .variables=${{}} .table=${'rules'} .parameters=${{}}></weft-actions></section>`;
  }
}

customElements.define('weft-assumed', Assumed);
