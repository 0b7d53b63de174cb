/** All imports: who gave what when, and how far it came. */
import { html, nothing } from 'lit';
import { here } from '../app/address.js';
import { askNow } from '../app/ask.js';
import { Part, failed } from '../app/part.js';
import { t, moment, number } from '../app/texts.js';
import './actions.js';
import { figure, table } from './table.js';
import './undo-import.js';

const IMPORTS = `query Imports { imports(first: 100) { id files by state startedAt progress { rows } } }`;

class ImportList extends Part {
  static properties = {
    /** Told anew whenever an import has moved. */
    turn: {}, chosen: {}, all: { state: true }, failure: { state: true },
  };

  willUpdate(changed) {
    if (changed.has('turn') || changed.has('chosen')) this.load();
  }

  async load() {
    try {
      this.all = (await askNow(IMPORTS, {})).imports;
      this.failure = null;
    } catch (failure) {
      this.failure = failure;
    }
  }

  render() {
    const words = t.data.list;
    return html`<section><h2>${words.title}</h2>
      ${this.failure ? failed(this.failure, () => this.load()) : nothing}
      ${this.all?.length === 0 ? html`<p class="muted">${words.none}</p>` : nothing}
      ${this.all?.length ? table(words.title, [...['files', 'state', 'by', 'when'].map((name) => words[name]), figure(words.rows), html`<span class="hidden">${t.data.job.undo}</span>`],
        this.all.map((job) => this.row(job))) : nothing}
      ${this.chosen ? nothing : html`<weft-actions .query=${IMPORTS} .variables=${{}}></weft-actions>`}</section>`;
  }

  row(job) {
    const name = job.id === 'seed' ? t.data.list.seed : job.files.join(', ');
    return html`<tr><th scope="row"><a href=${here({ job: job.id })} aria-current=${job.id === this.chosen ? 'true' : nothing}>${name}</a></th>
      <td><span class="tag ${job.state === 'FAILED' ? 'warn' : ''}">${t.data.job.brief[job.state]}</span></td><td>${job.by ?? t.data.list.unsaid}</td>
      <td>${moment(job.startedAt)}</td><td class="figure">${number(job.progress.rows)}</td>
      <td>${job.state === 'COMMITTED' ? html`<weft-undo-import .job=${job} .label=${t.data.list.undo(name)}></weft-undo-import>` : nothing}</td></tr>`;
  }
}

customElements.define('weft-import-list', ImportList);
