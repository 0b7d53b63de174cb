/** What an import brings, in words: 303 new organisations, 2 changed ties; 4 rows cannot be taken. */
import { html } from 'lit';
import { t, number } from '../app/texts.js';
import { figure, table } from './table.js';

/** What an import asks of its preview's counts. */
export const COUNTS = `counts { table added changed unchanged } rejected`;

const VERDICTS = ['added', 'changed', 'unchanged'];

export const things = (table, count) => (t.data.tables[table] ?? [table, table])[count === 1 ? 0 : 1];

/** What matters most to a reader comes first. */
const ORDER = ['organisations', 'ties'];
const rank = ({ table }) => (ORDER.indexOf(table) + ORDER.length + 1) % (ORDER.length + 1);

const sorted = (counts) => [...counts].sort((one, other) => rank(one) - rank(other));

/** What would be written; '' for nothing. @param {{counts: any[]}} preview */
export const gains = ({ counts }) => sorted(counts).flatMap(({ table, added, changed }) => [
  added && t.data.counts.new(number(added), things(table, added)),
  changed && t.data.counts.alsoChanged(number(changed), things(table, changed)),
]).filter(Boolean).join(', ');

/** @param {any} preview */
export const inWords = (preview) => [gains(preview) || t.data.counts.nothing, preview.rejected && t.data.counts.rejected(number(preview.rejected))].filter(Boolean).join('; ');

/** The same as a table. @param {any} preview */
export const countTable = ({ counts }) => table(t.data.counts.caption, [t.data.counts.table, ...VERDICTS.map((name) => figure(t.data.counts[name]))],
  sorted(counts).map((one) => html`<tr><th scope="row">${things(one.table, 2)}</th>${VERDICTS.map((name) => html`<td class="figure">${number(one[name])}</td>`)}</tr>`));
