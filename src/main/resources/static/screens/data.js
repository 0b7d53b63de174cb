/** What all this rests on: bring files in, settle who is who, see the sources and what changed when. */
import { html, nothing } from 'lit';
import { unsafeStatic, html as staticHtml } from 'lit-html/static.js';
import { Address, param, to } from '../app/address.js';
import { Question } from '../app/ask.js';
import { Part } from '../app/part.js';
import { t, number } from '../app/texts.js';
import '../parts/changes.js';
import '../parts/duplicates.js';
import '../parts/import.js';
import '../parts/sources.js';

const PARTS = ['import', 'duplicates', 'sources', 'changes'];
const WAITING = `query Waiting { possibleDuplicates(first: 1) { totalCount } }`;

class Data extends Part {
  static properties = { region: {}, asOf: {} };

  constructor() {
    super();
    new Address(this);
    this.waiting = new Question(this, () => [WAITING, {}]);
  }

  render() {
    const part = PARTS.includes(param('part')) ? param('part') : 'import';
    const tag = unsafeStatic(`weft-${part}`);
    return html`<h1>${t.data.title}</h1><p class="lead">${t.data.lead}</p>
      <nav class="tabs" aria-label=${t.data.partsLabel}>${PARTS.map((one) => html`<a href=${to('data', { part: one === 'import' ? null : one })}
        aria-current=${one === part ? 'page' : nothing}>${t.data.parts[one]}${one === 'duplicates' ? this.count() : nothing}</a>`)}</nav>
      ${staticHtml`<${tag} class="screen" .region=${this.region} .asOf=${this.asOf}></${tag}>`}`;
  }

  count() {
    const count = this.waiting.value?.possibleDuplicates.totalCount;
    return count ? html` <span class="tag warn">${t.data.waiting(number(count))}</span>` : nothing;
  }
}

customElements.define('weft-data', Data);
