/** What all components share: drawn into the page itself, so that one style sheet, labels and links by id hold for all. */
import { LitElement, html, nothing } from 'lit';
import { t } from './texts.js';

export class Part extends LitElement {
  createRenderRoot() { return this; }
}

/**
 * The states of a question: loading, failed, answered.
 * @param {import('./ask.js').Question} question @param {(value: any) => unknown} draw
 */
export function answered(question, draw) {
  if (question.failure) return failed(question.failure, question.again);
  if (question.value === null) return question.isLoading ? loading() : nothing;
  return html`<div class="answer" aria-busy=${question.isLoading}>${draw(question.value)}</div>`;
}

export const loading = (words = t.loading) => html`<p class="loading" role="status"><span class="spinner" aria-hidden="true"></span>${words}</p>`;

export const failed = (failure, again) => html`<div class="notice failure" role="alert">
  <p><strong>${t.failure.codes[failure.code] ?? t.failure.title}</strong> ${failure.message}</p>
  ${again ? html`<button @click=${again}>${t.failure.again}</button>` : nothing}
</div>`;

/** Nothing to show, why, and what one can do. */
export const empty = (words, action = nothing) => html`<div class="notice empty"><p>${words}</p>${action}</div>`;

/** Told to everybody, by eye and by screen reader, for a few seconds. */
export const say = (words) => dispatchEvent(new CustomEvent('weft-say', { detail: words }));
