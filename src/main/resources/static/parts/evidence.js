/** What something rests on: the documents' words, where they stand, and how old they are. */
import { html, nothing } from 'lit';
import { t, day } from '../app/texts.js';
import { madeUp, sourceTitle } from './source.js';

/** What a component asks of every statement it shows. */
export const STATEMENT = `quote locator recordedAt recordedBy source { slug title publisher published kind url }`;

const one = (statement) => html`<li class="statement" data-kind=${statement.source.kind}>
  ${statement.quote ? html`<blockquote>${statement.quote}</blockquote>` : nothing}
  <cite>${sourceTitle(statement.source)}</cite>,
  ${statement.locator}${statement.source.published ? html` · ${day(statement.source.published)}` : nothing}
  · ${t.evidence.recorded(day(statement.recordedAt), statement.recordedBy)}
  ${statement.source.kind === 'ILLUSTRATIVE' ? madeUp() : nothing}
</li>`;

/** All of it, open. @param {any[]} all */
export const statements = (all) => html`<ul class="statements">${all.map(one)}</ul>`;

/** Folded away behind one click. @param {any[]} all */
export const evidence = (all) => (all.length
  ? html`<details class="evidence"><summary>${t.evidence.show(all.length)}</summary>${statements(all)}</details>`
  : html`<span class="muted">${t.evidence.none}</span>`);
