/** The network as dots and lines, by Cytoscape. Who cannot use it has the picker and the tables beside it. */
import { html, nothing } from 'lit';
import { Failure } from '../app/ask.js';
import { Part, failed, loading } from '../app/part.js';
import { t } from '../app/texts.js';
import { colours, sizes } from './network-looks.js';

const dark = matchMedia('(prefers-color-scheme: dark)');
/** So many things are handed to Cytoscape at once, so that the page can do something else in between. */
const PORTION = 300;

/** So many names are always shown, those of the largest dots. */
const NAMED = 12;

const breath = () => new Promise((resume) => { setTimeout(resume); });

/** One worker for the whole page, begun when first asked. */
let worker = null;
let asked = 0;

/** The places of all dots. @param {number} count @param {[number, number][]} edges @returns {Promise<Float64Array>} */
const place = (count, edges) => new Promise((resolve, reject) => {
  const turn = ++asked;
  worker ??= new Worker('/parts/places.js', { type: 'module' });
  worker.addEventListener('error', () => { worker = null; reject(new Failure(t.failure.gone)); }, { once: true });
  worker.addEventListener('message', function take({ data }) {
    if (data.turn !== turn) return;
    this.removeEventListener('message', take);
    resolve(data.at);
  });
  worker.postMessage({ turn, count, edges });
});

class NetworkPicture extends Part {
  static properties = {
    /** Answer of collaborationNetwork, and pairs {from, to} without a tie; null while they are asked for. */
    network: {}, missing: {},
    size: {}, colour: {},
    /** Slugs that stand out. */
    chosen: {},
    isPlacing: { state: true }, failure: { state: true },
  };

  connectedCallback() {
    super.connectedCallback();
    this.repaint = () => this.look();
    dark.addEventListener('change', this.repaint);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    dark.removeEventListener('change', this.repaint);
    this.turn?.abort();
    this.cy?.destroy();
    this.cy = null;
  }

  render() {
    const { nodes, ties } = this.network;
    return html`<div class="network-picture" aria-busy=${Boolean(this.isPlacing)}>
      <div class="canvas" role="img" aria-label=${t.network.picture(nodes.length, ties.length)} @wheel=${{ handleEvent: this.leaveWheel, capture: true }}><div></div></div>
      <div class="zoom"><button aria-label=${t.network.zoomIn} title=${t.network.zoomIn} @click=${() => this.zoom(1.3)}>+</button><button aria-label=${t.network.zoomOut} title=${t.network.zoomOut} @click=${() => this.zoom(1 / 1.3)}>−</button><button @click=${() => this.cy?.fit(undefined, 30)}>${t.network.fit}</button></div>
      ${this.failure ? failed(this.failure) : this.isPlacing ? loading(t.network.drawing) : nothing}<span class="probe" hidden></span></div>`;
  }

  /** The wheel scrolls the page, unless Ctrl is held. */
  leaveWheel(event) {
    if (!event.ctrlKey) event.stopPropagation();
  }

  updated(changed) {
    if ((changed.has('network') || changed.has('missing')) && this.missing) this.draw();
    else if (changed.has('size') || changed.has('colour')) this.look();
    else if (changed.has('chosen')) this.mark();
  }

  /** All dots: those of the network, and those that are only an end of a missing tie. */
  dots() {
    const there = new Set(this.network.nodes.map(({ organisation }) => organisation.slug));
    const ends = new Map(this.missing.flatMap(({ from, to }) => [from, to]).filter(({ slug }) => !there.has(slug)).map((one) => [one.slug, one]));
    return [...this.network.nodes.map((node) => ({ ...node.organisation, node })), ...ends.values()];
  }

  async draw() {
    this.turn?.abort();
    this.turn = new AbortController();
    const { signal } = this.turn;
    this.isPlacing = true;
    this.failure = null;
    const dots = this.dots();
    const index = new Map(dots.map(({ slug }, number) => [slug, number]));
    const lines = [...this.network.ties.map(({ one, other, isBridge }) => ({ one: one.slug, other: other.slug, of: isBridge ? 'bridge' : 'tie' })),
      ...this.missing.map(({ from, to }) => ({ one: from.slug, other: to.slug, of: 'missing' }))];
    try {
      const [{ default: cytoscape }, at] = await Promise.all([import('cytoscape'),
        place(dots.length, lines.map(({ one, other }) => [index.get(one), index.get(other)]))]);
      if (!signal.aborted) await this.fill(cytoscape, signal, dots, lines, at);
    } catch (failure) {
      if (!signal.aborted) this.failure = failure;
    }
    if (!signal.aborted) this.isPlacing = false;
  }

  async fill(cytoscape, signal, dots, lines, at) {
    this.cy ??= this.begin(cytoscape);
    this.cy.elements().remove();
    const things = [...dots.map(({ slug, name, node }, number) => ({ group: 'nodes', data: { id: slug, name, node, size: 14 }, position: { x: at[number * 2], y: at[number * 2 + 1] }, classes: node ? '' : 'alone' })),
      ...lines.map(({ one, other, of }) => ({ group: 'edges', data: { source: one, target: other }, classes: of }))];
    for (let from = 0; from < things.length; from += PORTION) {
      this.cy.add(things.slice(from, from + PORTION));
      await breath();
      if (signal.aborted) return;
    }
    this.look();
    this.cy.resize();
    this.cy.fit(undefined, 30);
  }

  begin(cytoscape) {
    const cy = cytoscape({ container: this.querySelector('.canvas > div'), minZoom: 0.05, maxZoom: 4, boxSelectionEnabled: false, autoungrabify: true,
      hideEdgesOnViewport: this.network.nodes.length > 1500, textureOnViewport: this.network.nodes.length > 1500, pixelRatio: this.network.nodes.length > 1500 ? 1 : 'auto' });
    const tell = (name, detail) => this.dispatchEvent(new CustomEvent(name, { detail }));
    cy.on('zoom', () => this.name());
    cy.on('tap', 'node', ({ target }) => tell('dot', target.id()));
    cy.on('tap', 'edge.missing', ({ target }) => tell('pair', [target.source().id(), target.target().id()]));
    cy.on('tap', (event) => event.target === cy && tell('dot', null));
    return cy;
  }

  /** Size, colour and who stands out, by what is chosen now. */
  look() {
    if (!this.cy) return;
    const { nodes } = this.network;
    const size = sizes(nodes, this.size);
    const { colour } = colours(nodes, this.colour);
    const paint = Array.from({ length: 8 }, (_, number) => this.paint(`--c${number}`));
    const named = new Set(nodes.toSorted((one, other) => size(other) - size(one)).slice(0, NAMED).map(({ organisation }) => organisation.slug));
    this.cy.batch(() => this.cy.nodes('[?node]').forEach((dot) => {
      dot.data({ size: size(dot.data('node')), colour: paint[colour(dot.data('node'))] }).toggleClass('named', named.has(dot.id()));
    }));
    this.cy.style(this.style_());
    this.mark();
  }

  mark() {
    this.cy?.batch(() => {
      this.cy.nodes('.chosen').removeClass('chosen');
      for (const slug of this.chosen) this.cy.getElementById(slug).addClass('chosen');
      this.cy.nodes().removeStyle('font-size text-max-width');
      this.name();
    });
  }

  /** The largest and the chosen bear their names however far away one looks. */
  name() {
    const size = Math.max(11, 11 / this.cy.zoom());
    this.cy.nodes('.named, .chosen').style({ 'font-size': size, 'text-max-width': size * 14 });
  }

  style_() {
    const [ink, card, line, soft, warn, accent] = ['--ink', '--card', '--line', '--soft', '--warn', '--accent'].map((name) => this.paint(name));
    return [
      { selector: 'node', style: { width: 'data(size)', height: 'data(size)', 'background-color': soft, label: 'data(name)', color: ink, 'font-size': 11, 'min-zoomed-font-size': 10, 'text-wrap': 'ellipsis', 'text-max-width': 130,
        'text-valign': 'bottom', 'text-margin-y': 3, 'text-outline-color': card, 'text-outline-width': 2 } },
      { selector: 'node[colour]', style: { 'background-color': 'data(colour)' } },
      { selector: 'node.alone', style: { 'background-color': card, 'border-width': 2, 'border-color': soft, 'border-style': 'dashed' } },
      { selector: 'edge', style: { 'curve-style': 'haystack', width: 1.5, 'line-color': soft, opacity: 0.6 } },
      { selector: 'edge.bridge', style: { width: 3.5 } },
      { selector: 'edge.missing', style: { 'curve-style': 'straight', 'line-style': 'dashed', 'line-color': warn, opacity: 1 } },
      { selector: 'node.chosen', style: { 'border-width': 4, 'border-color': accent, 'border-style': 'double', 'font-weight': 'bold', 'z-index': 10, 'outline-width': 2, 'outline-color': line } },
    ];
  }

  paint(name) {
    const probe = this.querySelector('.probe');
    probe.style.color = `var(${name})`;
    return getComputedStyle(probe).color;
  }

  zoom(by) {
    this.cy?.zoom({ level: this.cy.zoom() * by, renderedPosition: { x: this.cy.width() / 2, y: this.cy.height() / 2 } });
  }
}

customElements.define('weft-network-picture', NetworkPicture);
