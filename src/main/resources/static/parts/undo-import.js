/** Takes an import back as a whole, once somebody has said twice that they mean it. */
import { html, nothing } from 'lit';
import { Failure, askNow } from '../app/ask.js';
import { Part, failed } from '../app/part.js';
import { t, number } from '../app/texts.js';

const UNDO = `mutation Undo($input: ImportInput!) { undoImport(input: $input) { job { id } userErrors { message } } }`;

class UndoImport extends Part {
  static properties = { job: {}, label: {}, failure: { state: true }, isBusy: { state: true } };

  render() {
    const { id, files, progress } = this.job;
    return html`<button aria-label=${this.label ?? nothing} @click=${this.show}>${t.data.job.undo}</button>
      <dialog aria-label=${t.data.job.undoTitle}><h2>${t.data.job.undoTitle}</h2>
        <p>${t.data.job.undoWords(files.join(', '), number(progress.rows))}</p>${id === 'seed' ? html`<p><strong>${t.data.job.undoSeed}</strong></p>` : nothing}
        ${this.failure ? failed(this.failure) : nothing}
        <div class="actions"><button autofocus @click=${() => this.dialog().close()}>${t.data.job.undoNo}</button>
          <button class="primary" ?disabled=${this.isBusy} @click=${this.undo}>${t.data.job.undoYes}</button></div></dialog>`;
  }

  dialog() { return this.querySelector('dialog'); }

  show() {
    this.failure = null;
    this.dialog().showModal();
  }

  async undo() {
    this.isBusy = true;
    try {
      const { undoImport } = await askNow(UNDO, { input: { id: this.job.id } });
      if (undoImport.userErrors.length) throw new Failure(undoImport.userErrors[0].message, 'BAD_INPUT');
      this.dialog().close();
      this.dispatchEvent(new CustomEvent('undoing', { bubbles: true, detail: this.job.id }));
    } catch (failure) {
      this.failure = failure;
    } finally {
      this.isBusy = false;
    }
  }
}

customElements.define('weft-undo-import', UndoImport);
