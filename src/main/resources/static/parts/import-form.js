/** Files to bring in: dropped or chosen, who brings them, what they are; sent with progress. */
import { html, nothing } from 'lit';
import { change } from '../app/address.js';
import { Failure, Question, exportOf } from '../app/ask.js';
import { Part, failed, say } from '../app/part.js';
import { t, percent } from '../app/texts.js';
import { roleField } from './role.js';

const FORMATS = `query Formats { importFormats { name description } }`;
const megabytes = (bytes) => new Intl.NumberFormat(undefined, { style: 'unit', unit: bytes < 1e6 ? 'kilobyte' : 'megabyte', maximumFractionDigits: 1 })
  .format(bytes < 1e6 ? bytes / 1e3 : bytes / 1e6);

class ImportForm extends Part {
  static properties = { region: {}, files: { state: true }, format: { state: true }, sent: { state: true }, failure: { state: true }, isOver: { state: true } };

  constructor() {
    super();
    this.files = [];
    this.formats = new Question(this, () => [FORMATS, {}]);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.request?.abort();
  }

  render() {
    return html`<section aria-labelledby="upload-title"><h2 id="upload-title">${t.data.upload.title}</h2><p>${t.data.upload.words}</p>
      <div class="sides"><form @submit=${this.submit}>
        ${this.drop()}
        <div class="fields">${roleField()}${this.formatField()}</div>
        ${this.more()}
        ${this.failure ? failed(this.failure) : nothing}
        ${this.sent === undefined ? html`<div class="actions"><button class="primary">${t.data.upload.start}</button></div>` : this.sending()}
      </form>${this.template()}</div></section>`;
  }

  drop() {
    return html`<label class="drop" data-over=${Boolean(this.isOver)} @dragover=${this.over} @dragleave=${() => { this.isOver = false; }} @drop=${this.dropped}>
      <strong>${t.data.upload.drop}</strong><span class="muted">${t.data.upload.hint}</span>
      <input type="file" name="file" multiple required @change=${(event) => { this.files = [...event.target.files]; }}></label>
      ${this.files.length ? html`<ul class="muted" aria-label=${t.data.upload.chosen}>${this.files.map((file) => html`<li>${file.name} (${megabytes(file.size)})</li>`)}</ul>` : nothing}`;
  }

  over(event) {
    event.preventDefault();
    this.isOver = true;
  }

  dropped(event) {
    event.preventDefault();
    this.isOver = false;
    if (!event.dataTransfer.files.length) return;
    this.querySelector('input[type=file]').files = event.dataTransfer.files;
    this.files = [...event.dataTransfer.files];
  }

  formatField() {
    const formats = this.formats.value?.importFormats ?? [];
    const chosen = formats.find((one) => one.name === this.format);
    return html`<div><label>${t.data.upload.format} <select name="format" @change=${(event) => { this.format = event.target.value; }}>
        <option value="">${t.data.upload.auto}</option>${formats.map((one) => html`<option value=${one.name}>${one.description.split(/[:(,]/)[0].replace(/\.$/, '')}</option>`)}</select></label>
      ${chosen ? html`<p class="muted">${chosen.description}</p>` : nothing}</div>`;
  }

  more() {
    return html`<details ?open=${this.format === 'COMPANIES_HOUSE'}><summary>${t.data.upload.more}</summary><div class="fields">
      ${Object.entries(t.data.upload.filters).map(([name, words]) => html`<label>${words} <input name="filter.${name}" maxlength="200" placeholder=${t.data.upload.filterExample[name]}></label>`)}
      <label>${t.data.upload.university} <input name="university" maxlength="200"></label>
      ${this.region ? html`<label>${t.data.upload.region} <select name="region"><option value="">${t.data.upload.noRegion}</option>
        <option value=${this.region.slug}>${this.region.name}</option></select></label>` : nothing}
      <label>${t.data.upload.visibility} <select name="visibility">${Object.entries(t.data.sources.visibility).map(([name, words]) => html`<option value=${name}>${words}</option>`)}</select></label></div></details>`;
  }

  sending() {
    const words = t.data.upload.sending(this.files.length === 1 ? this.files[0].name : t.data.upload.files(this.files.length), percent(this.sent));
    return html`<div class="progress" role="status"><progress max="1" .value=${this.sent} aria-label=${words}></progress><span>${words}</span>
      <button type="button" @click=${() => this.request.abort()}>${t.data.upload.stop}</button></div>`;
  }

  template() {
    return html`<aside class="panel"><h3>${t.data.upload.template}</h3><p>${t.data.upload.templateWords}</p><div class="actions">
      <a class="button" download href="/api/imports/template.xlsx">${t.data.upload.xlsx}</a>
      <a class="button" download href="/api/imports/template.zip">${t.data.upload.zip}</a>
      <a class="button" download href=${exportOf('template.xlsx', {})}>${t.data.upload.filled}</a></div></aside>`;
  }

  submit(event) {
    event.preventDefault();
    const form = new FormData(event.target);
    for (const [name, value] of [...form]) if (value === '') form.delete(name);
    this.failure = null;
    this.sent = 0;
    this.send(form);
  }

  /** fetch tells nothing of bytes on their way out, XMLHttpRequest does. */
  send(form) {
    const request = new XMLHttpRequest();
    this.request = request;
    request.upload.onprogress = ({ loaded, total }) => { this.sent = total ? loaded / total : 0; };
    request.onerror = () => this.stop(new Failure(t.failure.gone, 'UNREACHABLE'));
    request.onabort = () => { this.stop(null); say(t.data.upload.stopped); };
    request.onload = () => this.answered(request);
    request.responseType = 'json';
    request.open('POST', '/api/imports');
    request.send(form);
  }

  answered({ status, response }) {
    if (status === 202) change({ job: response.id });
    else this.stop(new Failure(response?.detail ?? t.failure.unclear(status), status === 400 ? 'BAD_INPUT' : undefined));
  }

  stop(failure) {
    this.sent = undefined;
    this.failure = failure;
  }
}

customElements.define('weft-import-form', ImportForm);
