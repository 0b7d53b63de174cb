/** The network as dots and lines, by Cytoscape. Who cannot use it has the picker and the tables beside it. */
import { html, nothing } from 'lit';
import { Failure } from '../app/ask.js';
import { Part, failed, loading } from '../app/part.js';
import { t } from '../app/texts.js';
import { colours, rules, sizes } from './network-looks.js';
import { FONT, OTHER_SIDES, apart } from './network-names.js';
import { dark, paint } from './paint.js';

/** So many names are always shown, those of the largest dots. */
const NAMED = 12;
/** In a picture less wide than this, in pixels, half as many. */
const NARROW = 500;
/** When no more dots than this are in view, all bear their names as far as there is room. */
const FEW = 120;
/** From so many dots and lines on, lines are left out while the picture moves. */
const LARGE = 2500;
/** So many dots or lines are added at a time. */
const PIECE = 300;
const MARGIN = 30;
/** Room for the buttons above, in pixels. */
const TOP = 40;
/** Room for names at both sides, in pixels. */
const NAME = 110;

const pause = () => new Promise((done) => { setTimeout(done); });

const short = (name) => (name.length > 26 ? `${name.slice(0, 25).trim()}…` : name);

/** One worker for the whole page, begun when first asked. */
let worker = null;
let asked = 0;

/** The places of all dots. @param {{count: number, edges: [number, number][], wider: number}} sheet @returns {Promise<Float64Array>} */
const place = (sheet) => new Promise((resolve, reject) => {
  const turn = ++asked;
  worker ??= new Worker('/parts/places.js', { type: 'module' });
  worker.addEventListener('error', () => { worker = null; reject(new Failure(t.failure.gone)); }, { once: true });
  worker.addEventListener('message', function take({ data }) {
    if (data.turn !== turn) return;
    this.removeEventListener('message', take);
    resolve(data.at);
  });
  worker.postMessage({ turn, ...sheet });
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
      <div class="zoom"><button aria-label=${t.network.zoomIn} title=${t.network.zoomIn} @click=${() => this.zoom(1.3)}>+</button><button aria-label=${t.network.zoomOut} title=${t.network.zoomOut} @click=${() => this.zoom(1 / 1.3)}>−</button><button @click=${() => this.cy && this.fit()}>${t.network.fit}</button></div>
      ${this.failure ? failed(this.failure) : this.isPlacing ? loading(t.network.drawing) : nothing}</div>`;
  }

  /** The wheel scrolls the page, unless Ctrl is held. */
  leaveWheel(event) {
    if (!event.ctrlKey) event.stopPropagation();
  }

  updated(changed) {
    if (!this.isConnected) return;
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
    const canvas = this.querySelector('.canvas');
    try {
      const [{ default: cytoscape }, at] = await Promise.all([import('cytoscape'),
        place({ count: dots.length, edges: lines.map(({ one, other }) => [index.get(one), index.get(other)]), wider: canvas.clientWidth / canvas.clientHeight })]);
      if (!signal.aborted) await this.begin(cytoscape, this.elements(dots, lines, at), signal);
    } catch (failure) {
      if (!signal.aborted) this.failure = failure;
    }
    if (!signal.aborted) this.isPlacing = false;
  }

  /** What is drawn, dot by dot and line by line. */
  elements(dots, lines, at) {
    const look = this.looks();
    return [...dots.map(({ slug, name, node }, number) => ({ group: 'nodes', data: { id: slug, name: short(name), node, ...look(node) }, position: { x: at[number * 2], y: at[number * 2 + 1] }, classes: node ? 'known' : 'alone' })),
      ...lines.map(({ one, other, of }) => ({ group: 'edges', data: { source: one, target: other }, classes: of }))];
  }

  async begin(cytoscape, elements, signal) {
    this.cy?.destroy();
    const isLarge = elements.length > LARGE;
    const cy = this.cy = cytoscape({ container: this.querySelector('.canvas > div'), style: rules(), layout: { name: 'preset', fit: false }, minZoom: 0.02, maxZoom: 4,
      boxSelectionEnabled: false, autoungrabify: true, hideEdgesOnViewport: isLarge, textureOnViewport: isLarge, pixelRatio: isLarge ? 1 : 'auto' });
    const tell = (name, detail) => this.dispatchEvent(new CustomEvent(name, { detail }));
    cy.on('tap', 'node', ({ target }) => tell('dot', target.id()));
    cy.on('tap', 'edge.missing', ({ target }) => tell('pair', [target.source().id(), target.target().id()]));
    cy.on('tap', (event) => event.target === cy && tell('dot', null));
    cy.on('viewport', () => {
      clearTimeout(this.resting);
      this.resting = setTimeout(() => this.name(), 120);
    });
    await this.fill(elements, signal);
    if (!signal.aborted) this.mark();
  }

  /** A piece at a time, so that the page answers meanwhile: first the dots, all in view, then the lines. */
  async fill(elements, signal) {
    for (const group of ['nodes', 'edges']) {
      const all = elements.filter((element) => element.group === group);
      for (let done = 0; done < all.length && !signal.aborted; done += PIECE) {
        this.cy.add(all.slice(done, done + PIECE));
        if (elements.length > PIECE) await pause();
      }
      if (group === 'nodes' && !signal.aborted) this.fit();
    }
  }

  /** All dots in view; Cytoscape's own way measures every name first. */
  fit() {
    const dots = this.cy.nodes().map((dot) => dot.position());
    const span = (axis) => dots.reduce(([least, most], dot) => [Math.min(least, dot[axis]), Math.max(most, dot[axis])], [Infinity, -Infinity]);
    const [[left, right], [top, bottom]] = [span('x'), span('y')];
    const [width, height] = [this.cy.width(), this.cy.height()];
    const zoom = Math.min((width - Math.min(NAME, width / 6)) / (right - left + MARGIN), (height - TOP - MARGIN) / (bottom - top + MARGIN), 1.5);
    this.cy.viewport({ zoom, pan: { x: width / 2 - (zoom * (left + right)) / 2, y: (height + TOP) / 2 - (zoom * (top + bottom)) / 2 } });
  }

  /** What a dot looks like, by what is chosen now; the largest are named. */
  looks() {
    const { nodes } = this.network;
    const size = sizes(nodes, this.size);
    const { colour } = colours(nodes, this.colour);
    const paints = Array.from({ length: 8 }, (_, number) => paint(`--c${number}`));
    this.named = new Set(nodes.toSorted((one, other) => size(other) - size(one)).slice(0, this.clientWidth < NARROW ? NAMED / 2 : NAMED).map(({ organisation }) => organisation.slug));
    return (node) => (node ? { size: size(node), colour: paints[colour(node)] } : { size: 14 });
  }

  look() {
    if (!this.cy) return;
    const look = this.looks();
    this.cy.batch(() => this.cy.nodes('.known').forEach((dot) => { dot.data(look(dot.data('node'))); }));
    this.cy.style(rules());
    this.name();
  }

  mark() {
    this.cy?.batch(() => {
      this.cy.nodes('.chosen').removeClass('chosen');
      for (const slug of this.chosen) this.cy.getElementById(slug).addClass('chosen');
    });
    if (this.cy) this.name();
  }

  /** Names are drawn for the chosen and the largest, and for all that are in view once these are few; none over another. */
  name() {
    if (!this.cy) return;
    const { x1, x2, y1, y2 } = this.cy.extent();
    const seen = this.cy.nodes().filter((dot) => { const { x, y } = dot.position(); return x > x1 && x < x2 && y > y1 && y < y2; });
    const isNeeded = (dot) => this.named.has(dot.id()) || dot.hasClass('chosen');
    const wanted = seen.length <= FEW ? seen : seen.filter(isNeeded);
    const sides = apart(wanted.toArray().toSorted((one, other) => Number(other.hasClass('chosen')) - Number(one.hasClass('chosen')) || other.data('size') - one.data('size')), seen.toArray(), this.cy.width(), isNeeded);
    this.cy.batch(() => this.cy.nodes().forEach((dot) => {
      dot.toggleClass('named', sides.has(dot));
      OTHER_SIDES.forEach((side) => dot.toggleClass(side, sides.get(dot) === side));
      if (sides.has(dot)) dot.data('font', FONT / this.cy.zoom());
    }));
  }

  zoom(by) {
    this.cy?.zoom({ level: this.cy.zoom() * by, renderedPosition: { x: this.cy.width() / 2, y: this.cy.height() / 2 } });
  }
}

customElements.define('weft-network-picture', NetworkPicture);
