/** The network's picture as tables: organisations with their measures, ties, missing ties. */
import { html, nothing } from 'lit';
import { change, here, param } from '../app/address.js';
import { t, number, percent } from '../app/texts.js';
import { organisation } from './organisation.js';
import { figure, table } from './table.js';

/** So many rows are enough to read; the export has all. */
const FIRST = 200;

const first = (all) => (all.length > FIRST ? html`<p class="muted">${t.network.first(FIRST, number(all.length))}</p>` : nothing);

const titled = (label, columns, rows) => html`<h3>${label}</h3>${table(label, columns, rows)}`;

const order = {
  degree: (one, other) => other.degree - one.degree, betweenness: (one, other) => other.betweenness - one.betweenness,
  constraint: (one, other) => (one.constraint ?? 9) - (other.constraint ?? 9),
};

/** @param {any[]} nodes @param {string} by the measure that is shown as size */
function organisations(nodes, by) {
  const words = t.network;
  return html`${titled(words.nodesTable, [words.organisation, words.kind, ...['partners', 'betweenness', 'constraint', 'clustering', 'closeGroup'].map((name) => figure(words[name]))],
    nodes.toSorted(order[by]).slice(0, FIRST).map((node) => html`<tr><th scope="row">${organisation(node.organisation)}</th><td>${t.actor[node.organisation.kind]}</td>
      <td class="figure"><a href=${here({ node: node.organisation.slug })}>${number(node.degree)}</a></td><td class="figure"><a href=${here({ node: node.organisation.slug })}>${number(node.betweenness, 1)}</a></td><td class="figure">${number(node.constraint)}</td>
      <td class="figure">${percent(node.clustering)}</td><td class="figure">${node.community + 1}</td></tr>`))}${first(nodes)}`;
}

function tied(ties) {
  const words = t.network;
  return html`${titled(words.tiesTable, [words.organisation, words.organisation, words.rests],
    ties.slice(0, FIRST).map((tie) => html`<tr><th scope="row">${organisation(tie.one)}</th><td>${organisation(tie.other)}</td>
      <td>${tie.collaborations.map((one) => `${one.name} (${t.kind[one.kind]}, ${t.status[one.status]})`).join('; ')} ${tie.isBridge ? html`<span class="tag">${words.onlyWay}</span>` : nothing}</td></tr>`))}${first(ties)}`;
}

/** What is supposed is told further up. */
export const toWhatIf = () => document.getElementById('what-if').scrollIntoView();

function missing({ nodes, totalCount }) {
  if (!nodes.length) return html`<p class="muted">${t.network.noMissing}</p>`;
  const words = t.network;
  return titled(words.missingTable(nodes.length, number(totalCount)), [words.organisation, words.organisation, t.organisations.reason, words.whatIf.title],
    nodes.map((gap) => html`<tr><th scope="row">${organisation(gap.from)}</th><td>${organisation(gap.to)}</td><td>${gap.reason}</td>
      <td><a href=${here({ one: gap.from.slug, other: gap.to.slug })} @click=${toWhatIf}>${words.whatIfThis}</a></td></tr>`));
}

/** @param {any} network @param {any} gaps missing ties, where they are shown @param {string} by */
export const tables = (network, gaps, by) => html`${gaps ? missing(gaps) : nothing}
  <details class="tables" ?open=${param('tables') === 'open'} @toggle=${({ target }) => target.open !== (param('tables') === 'open') && change({ tables: target.open ? 'open' : null }, true)}>
    <summary>${t.network.tables}</summary>
    ${param('tables') === 'open' ? html`<p class="muted">${t.network.evidenceHint}</p>${organisations(network.nodes, by)}${tied(network.ties)}` : nothing}</details>`;
