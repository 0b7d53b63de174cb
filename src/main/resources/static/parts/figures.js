/** Figures as their sources have them; those that disagree stand side by side. */
import { html, nothing } from 'lit';
import { t, number } from '../app/texts.js';
import { evidence } from './evidence.js';

/** The same thing in the same year (or in none that is stated). */
const about = ({ indicator, unit, year }) => JSON.stringify([indicator, unit, year]);

/** A figure with its unit and how exact it is. A year is no quantity: 2019, not 2,019. @param {any} one */
export const value = (one) => `${t.bound[one.bound]}${one.indicator.endsWith('year') ? one.value : number(one.value)} ${one.unit ?? ''}`;

const cell = (one) => html`<div class="saying"><strong>${value(one)}</strong>${one.note ? html` <span class="muted">${one.note}</span>` : nothing}${evidence(one.statements)}</div>`;

/** @param {any[]} observations */
export function figures(observations) {
  if (!observations.length) return html`<p class="muted">${t.organisations.noFigures}</p>`;
  return html`<ul class="connections">${[...Map.groupBy(observations, about).values()].map((group) => html`<li>
    <p>${group[0].indicator}${group[0].year ? `, ${group[0].year}` : nothing}
      ${new Set(group.map(value)).size > 1 ? html`<span class="tag warn">${t.organisations.disagree}</span>` : nothing}</p>
    <div class="sayings">${group.map(cell)}</div></li>`)}</ul>`;
}
