/** One import: how far it is, what it would change, and the ways on: write it, call it off, take it back. */
import { html, nothing } from 'lit';
import { here, to } from '../app/address.js';
import { Failure, askNow, wrote } from '../app/ask.js';
import { follow } from '../app/follow.js';
import { Part, failed, loading, say } from '../app/part.js';
import { t, moment, number } from '../app/texts.js';
import './actions.js';
import { COUNTS, countTable, gains, inWords } from './import-counts.js';
import { preview } from './import-preview.js';
import './undo-import.js';

const STATE = `id state message version progress { rows total rowsPerSecond secondsLeft }`;
const JOB = `query Import($id: String!) { importJob(id: $id) { ${STATE} files format by startedAt preview { ${COUNTS}
  rows { table verdict file line id cells } matches { name organisation reason } unknown { kind value times suggestions }
  duplicates { name organisation score reason } notices { sentence times examples } problems { file line column value message } } } }`;
const PROGRESS = `subscription Progress($id: String!) { importProgress(id: $id) { ${STATE} } }`;
const STEP = { commit: 'commitImport', cancel: 'cancelImport' };
const step = (name) => `mutation Go($input: ImportInput!) { ${STEP[name]}(input: $input) { job { ${STATE} } userErrors { message } } }`;

const isMoving = (job) => ['READING', 'WRITING', 'UNDOING'].includes(job?.state);
const wait = (milliseconds) => new Promise((done) => { setTimeout(done, milliseconds); });

class ImportJob extends Part {
  static properties = { job: {}, at: { state: true }, isGone: { state: true }, failure: { state: true }, isBusy: { state: true } };

  connectedCallback() {
    super.connectedCallback();
    if (this.hasUpdated) this.show();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.abort?.abort();
  }

  willUpdate(changed) {
    if (changed.has('job')) this.show();
  }

  /** Asks for all of it, and, while it moves, goes along until it is at rest. */
  async show() {
    this.abort?.abort();
    this.abort = new AbortController();
    const { signal } = this.abort;
    if (this.at?.id !== this.job) this.at = null;
    this.isGone = false;
    this.failure = null;
    try {
      await this.load(signal);
      const before = this.at?.state;
      if (!isMoving(this.at)) return;
      await this.along(signal);
      await this.load(signal);
      if (!signal.aborted) this.rested(before);
    } catch (failure) {
      if (!signal.aborted) this.failure = failure;
    }
  }

  async load(signal) {
    const { importJob } = await askNow(JOB, { id: this.job });
    if (signal.aborted) return;
    this.at = importJob;
    this.isGone = importJob === null;
  }

  /** Where events do not come through, as behind some proxies, it is asked every second. */
  async along(signal) {
    try {
      for await (const { importProgress } of follow(PROGRESS, { id: this.job }, signal)) this.at = { ...this.at, ...importProgress };
    } catch (failure) {
      if (signal.aborted) throw failure;
    }
    while (isMoving(this.at) && !signal.aborted) {
      await wait(1000);
      await this.load(signal);
    }
  }

  /** What was written is to be seen on every screen. */
  rested(before) {
    const { state, version } = this.at ?? {};
    this.dispatchEvent(new CustomEvent('moved', { bubbles: true }));
    if (before === 'READING' || !['COMMITTED', 'UNDONE'].includes(state)) return;
    wrote(version);
    say(state === 'UNDONE' ? t.data.job.undone : t.data.job.written);
  }

  async go(name) {
    this.isBusy = true;
    this.failure = null;
    this.focus(); // the button goes
    try {
      const { job, userErrors } = Object.values(await askNow(step(name), { input: { id: this.job } }))[0];
      if (userErrors.length) throw new Failure(userErrors[0].message, 'BAD_INPUT');
      this.at = { ...this.at, ...job };
      this.dispatchEvent(new CustomEvent('moved', { bubbles: true }));
      if (name === 'cancel') say(t.data.job.cancelled);
      this.show();
    } catch (failure) {
      this.failure = failure;
    } finally {
      this.isBusy = false;
    }
  }

  render() {
    return html`<p><a href=${here({ job: null })}>← ${t.data.job.back}</a></p>
      ${this.failure ? failed(this.failure, () => this.show()) : nothing}
      ${this.isGone ? html`<div class="notice empty" role="status"><h2>${t.data.job.gone}</h2><p>${t.data.job.goneWords}</p></div>` : this.found()}`;
  }

  found() {
    if (!this.at) return this.failure ? nothing : loading();
    const { files, by, startedAt, format, state, message } = this.at;
    return html`<section aria-labelledby="import-title"><h2 id="import-title">${t.data.job.title(files.join(', '))}</h2>
      <p class="muted">${t.data.job.by(by, moment(startedAt))}${format ? html` · ${format}` : nothing}</p>
      <div role="status"><p class="verdict" data-import=${state}>${t.data.job.state[state]}</p>${message ? html`<p>${message}</p>` : nothing}</div>
      ${isMoving(this.at) ? this.progress() : nothing}${this.answer()}</section>`;
  }

  progress() {
    const { rows, total, rowsPerSecond, secondsLeft } = this.at.progress;
    return html`<div class="progress"><progress aria-label=${t.data.job.progress} max=${total ?? nothing} value=${total === null ? nothing : Math.min(rows, total)}></progress>
      <span>${t.data.job.rows(number(rows), total === null ? null : number(total))}${rowsPerSecond ? `, ${t.data.job.rate(number(rowsPerSecond, 0))}` : ''}${secondsLeft ? `, ${t.data.job.left(secondsLeft)}` : ''}</span>
      ${this.at.state === 'READING' ? this.cancel() : nothing}</div>`;
  }

  cancel() {
    return html`<button ?disabled=${this.isBusy} @click=${() => this.go('cancel')}>${t.data.job.cancel}</button>`;
  }

  answer() {
    const { state } = this.at;
    const seen = ['PREVIEWED', 'WRITING', 'COMMITTED'].includes(state) ? this.at.preview : null;
    return html`${seen ? html`<p class="brief">${inWords(seen)}</p>` : nothing}
      ${state === 'PREVIEWED' && seen ? this.decide(seen) : nothing}${state === 'COMMITTED' ? this.after(seen) : nothing}
      ${seen ? html`${countTable(seen)}<p class="muted">${t.data.counts.inRows}</p>${preview(seen, this.job)}` : nothing}
      <weft-actions .query=${JOB} .variables=${{ id: this.job }}></weft-actions>`;
  }

  decide(seen) {
    const what = gains(seen);
    return html`${what ? nothing : html`<p>${seen.rejected ? t.data.job.nothingTaken : t.data.job.nothingNew}</p>`}
      <div class="actions">${what ? html`<button class="primary" ?disabled=${this.isBusy} @click=${() => this.go('commit')}>${t.data.job.commit(what)}</button>` : nothing}${this.cancel()}</div>`;
  }

  after(seen) {
    return html`${seen ? nothing : html`<p class="muted">${t.data.job.noPreview}</p>`}<div class="actions">
      <a class="button primary" href=${to('gaps')}>${t.data.job.toGaps}</a>
      ${seen?.duplicates.length ? html`<a class="button" href=${to('data', { part: 'duplicates' })}>${t.data.job.toDuplicates}</a>` : nothing}
      <weft-undo-import .job=${this.at}></weft-undo-import></div>`;
  }
}

customElements.define('weft-import-job', ImportJob);
