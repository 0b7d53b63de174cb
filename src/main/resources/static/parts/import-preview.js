/** What an import would change, in full: mistakes first, then what somebody has to look at, then the first rows. */
import { html, nothing } from 'lit';
import { t, number, percent } from '../app/texts.js';
import { organisation } from './organisation.js';
import { things } from './import-counts.js';
import { table } from './table.js';

const words = t.data.preview;

const there = (slug) => organisation({ slug, name: slug });

/** What is not known can be much; what something alike is known for is seen first. */
const SHOWN = 100;

/** @param {any} seen the preview @param {string} id of its import */
export const preview = (seen, id) => html`${problems(seen, id)}${unknown(seen)}${duplicates(seen)}${matches(seen)}${notices(seen)}${rows(seen)}`;

function problems({ problems: all, rejected }, id) {
  if (!rejected) return nothing;
  return html`<h3>${words.problems}</h3><p>${words.problemWords} ${words.first(number(all.length), number(rejected))}</p>
    <div class="actions"><a class="button" download href="/api/imports/${encodeURIComponent(id)}/rejected.zip">${words.rejected}</a></div>
    ${table(words.problems, Object.values(words.columns), all.map((one) => html`<tr><th scope="row">${one.file}</th><td class="figure">${one.line}</td>
      <td>${one.column || words.whole}</td><td>${one.value || html`<span class="muted">${words.blank}</span>`}</td><td>${one.message}</td></tr>`))}`;
}

function unknown({ unknown: all }) {
  if (!all.length) return nothing;
  const shown = [...all].sort((one, other) => Number(other.suggestions.length > 0) - Number(one.suggestions.length > 0)).slice(0, SHOWN);
  return html`<details class="block" ?open=${all.length <= 10}><summary>${words.unknown(number(all.length))}</summary>${shown.length < all.length ? html`<p class="muted">${words.firstUnknown(shown.length)}</p>` : nothing}
    ${table(words.unknown(number(all.length)), Object.values(words.unknownColumns), shown.map((one) => html`<tr><th scope="row">${one.value}</th><td>${one.kind}</td>
    <td>${words.times(one.times)}</td><td>${one.suggestions.length ? one.suggestions.join(', ') : html`<span class="muted">${words.noIdea}</span>`}</td></tr>`))}</details>`;
}

function duplicates({ duplicates: all }) {
  if (!all.length) return nothing;
  return html`<details class="block" ?open=${all.length < 6}><summary>${words.duplicates(all.length)}</summary><p>${words.duplicateWords}</p>
    <ul>${all.map((one) => html`<li><strong>${one.name}</strong> ${one.reason}: ${there(one.organisation)} <span class="muted">(${words.alike(percent(one.score))})</span></li>`)}</ul></details>`;
}

function matches({ matches: all }) {
  if (!all.length) return nothing;
  return html`<details class="block"><summary>${words.matches(all.length)}</summary>
    <ul>${all.map((one) => html`<li><strong>${one.name}</strong> ${words.is} ${there(one.organisation)}: ${one.reason}</li>`)}</ul></details>`;
}

function notices({ notices: all }) {
  if (!all.length) return nothing;
  return html`<h3>${words.notices}</h3><ul>${all.map((one) => html`<li>${one.sentence} (${words.times(one.times)}${one.examples.length ? `, ${words.example(one.examples.join('; '))}` : ''})</li>`)}</ul>`;
}

function rows({ rows: all, counts }) {
  return counts.map((count) => all.filter((row) => row.table === count.table)).filter((some) => some.length).map((some) => {
    const label = words.rows(things(some[0].table, 2));
    return html`<details class="block"><summary>${label}</summary>${table(label, [words.verdict, words.row, words.says], some.map((row) => html`<tr>
      <td><span class="tag">${t.data.verdict[row.verdict]}</span></td><td>${row.file}${row.line ? `, ${row.line}` : ''}</td><td>${row.cells.join(' · ')}</td></tr>`))}</details>`;
  });
}
