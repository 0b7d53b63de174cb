/** A table, which scrolls for itself where it is wider than the page. */
import { html, nothing } from 'lit';

/** What may be wider than the page, reachable by keyboard. @param {string} label as a listener hears it called @param {unknown} inside */
export const scroll = (label, inside) => html`<div class="scroll" tabindex="0" role="region" aria-label=${label}>${inside}</div>`;

/** The head of a column of figures. @param {string} words */
export const figure = (words) => ({ words, isFigure: true });

/**
 * @param {string} label as a listener hears it called @param {any[]} columns their heads: words, or figure(words)
 * @param {unknown} rows @param {string} looks classes besides `plain`
 */
export const table = (label, columns, rows, looks = '') => scroll(label, html`<table class="plain ${looks}">
  <thead><tr>${columns.map((column) => html`<th scope="col" class=${column.isFigure ? 'figure' : nothing}>${column.words ?? column}</th>`)}</tr></thead>
  <tbody>${rows}</tbody></table>`);
