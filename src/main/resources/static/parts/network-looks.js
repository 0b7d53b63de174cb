/** How large and in which colour a dot of the network is, and what that means. */
import { t, country } from '../app/texts.js';
import { paint } from './paint.js';

export const SIZES = ['degree', 'constraint', 'betweenness'];
export const COLOURS = ['kind', 'community', 'region', 'country'];

/** So many groups get a colour of their own; the last one is for all others. */
const OWN = 7;

const group = {
  kind: ({ organisation }) => organisation.kind, community: ({ community }) => String(community),
  region: ({ organisation }) => organisation.region?.slug ?? '', country: ({ organisation }) => organisation.country ?? '',
};
const word = {
  kind: ({ organisation }) => t.actor[organisation.kind], community: ({ community }) => t.network.group(community + 1),
  region: ({ organisation }) => organisation.region?.name ?? t.network.unknown, country: ({ organisation }) => (organisation.country ? country(organisation.country) : t.network.unknown),
};

/**
 * The colours of the nodes' groups, the largest group first.
 * @param {any[]} nodes @param {string} by one of COLOURS
 * @returns {{colour: (node: any) => number, legend: {colour: number, word: string, count: number}[]}} numbers of --c0 to --c7
 */
export function colours(nodes, by) {
  const groups = Map.groupBy(nodes, group[by]);
  const names = [...groups.keys()].filter(Boolean).sort((one, other) => groups.get(other).length - groups.get(one).length || one.localeCompare(other));
  const own = new Map(names.slice(0, OWN).map((name, index) => [name, index]));
  const rest = nodes.filter((node) => !own.has(group[by](node)));
  const legend = [...own].map(([name, colour]) => ({ colour, word: word[by](groups.get(name)[0]), count: groups.get(name).length }));
  if (rest.length) legend.push({ colour: OWN, word: names.length > OWN ? t.network.others : t.network.unknown, count: rest.length });
  return { colour: (node) => own.get(group[by](node)) ?? OWN, legend };
}

/** How wide each node is. Little constraint is large: that is what one looks for. Of many, all are smaller. @param {any[]} nodes @param {string} by one of SIZES */
export function sizes(nodes, by) {
  const value = (node) => (by === 'constraint' ? 1 / (node.constraint ?? Infinity) : node[by] ?? 0);
  const most = nodes.reduce((best, node) => Math.max(best, value(node)), 0) || 1;
  const scale = Math.min(1, Math.sqrt(500 / nodes.length));
  return (node) => (12 + 34 * Math.sqrt(value(node) / most)) * scale;
}

/** Cytoscape's style sheet. */
export function rules() {
  const [ink, card, soft, warn, accent] = ['--ink', '--card', '--soft', '--warn', '--accent'].map((name) => paint(name));
  return [
    { selector: 'node', style: { width: 'data(size)', height: 'data(size)', 'background-color': soft } },
    { selector: 'node.known', style: { 'background-color': 'data(colour)' } },
    { selector: 'node.alone', style: { 'background-color': card, 'border-width': 2, 'border-color': soft, 'border-style': 'dashed' } },
    { selector: 'node.named', style: { label: 'data(name)', color: ink, 'font-size': 'data(font)', 'text-valign': 'bottom', 'text-margin-y': 3, 'text-outline-color': card, 'text-outline-width': 2, 'z-index': 5 } },
    { selector: 'node.above', style: { 'text-valign': 'top', 'text-margin-y': -3 } },
    { selector: 'node.right', style: { 'text-valign': 'center', 'text-halign': 'right', 'text-margin-y': 0, 'text-margin-x': 3 } },
    { selector: 'node.left', style: { 'text-valign': 'center', 'text-halign': 'left', 'text-margin-y': 0, 'text-margin-x': -3 } },
    { selector: 'edge', style: { 'curve-style': 'haystack', width: 1.5, 'line-color': soft, opacity: 0.6 } },
    { selector: 'edge.bridge', style: { width: 3.5 } },
    { selector: 'edge.missing', style: { 'curve-style': 'straight', 'line-style': 'dashed', 'line-color': warn, opacity: 1 } },
    { selector: 'node.chosen', style: { 'border-width': 4, 'border-color': accent, 'border-style': 'double', 'font-weight': 'bold', 'z-index': 10 } },
  ];
}
