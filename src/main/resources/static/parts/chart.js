/** A picture by ECharts: loaded where it is first seen, in the page's colours, drawn anew when they or its size change. */
import { html, nothing } from 'lit';
import { Part, failed, loading } from '../app/part.js';
import { dark } from './paint.js';

const still = matchMedia('(prefers-reduced-motion: reduce)');

class Chart extends Part {
  static properties = {
    /** What a listener without eyes is told. */
    label: {},
    /** What is drawn; the same is not drawn twice. */
    of: {},
    /** Makes ECharts' option of it. */
    draw: {},
    /** Called with echarts before the first drawing, if given; may be asynchronous. */
    prepare: {},
    failure: { state: true },
  };

  connectedCallback() {
    super.connectedCallback();
    this.repaint = () => { this.drawn = null; this.requestUpdate(); };
    dark.addEventListener('change', this.repaint);
    if (this.hasUpdated) this.begin();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    dark.removeEventListener('change', this.repaint);
    this.observer?.disconnect();
    this.chart?.dispose();
    this.chart = null;
    this.drawn = null;
  }

  render() {
    return html`${this.failure ? failed(this.failure, () => this.begin()) : this.chart ? nothing : loading()}<div class="picture" role="img" aria-label=${this.label}></div>`;
  }

  firstUpdated() { this.begin(); }

  async begin() {
    this.failure = null;
    try {
      const echarts = await import('echarts');
      await this.prepare?.(echarts);
      await new Promise((done) => { setTimeout(done); }); // the page can answer between making ready and drawing
      this.open(echarts);
    } catch (failure) {
      this.failure = failure;
    }
  }

  open(echarts) {
    if (!this.isConnected || this.chart) return;
    this.chart = echarts.init(this.querySelector('.picture'));
    this.chart.getZr().flush = () => {}; // the next frame paints, so that drawing and painting are two breaths
    this.chart.on('click', (detail) => this.dispatchEvent(new CustomEvent('picked', { detail })));
    this.chart.on('georoam', () => this.dispatchEvent(new CustomEvent('roamed', { detail: this.chart.getOption().geo[0] })));
    const picture = this.querySelector('.picture');
    this.observer = new ResizeObserver(() => { // it tells of the first size too, which is drawn already
      if (picture.clientWidth !== this.chart.getWidth() || picture.clientHeight !== this.chart.getHeight()) this.chart.resize();
    });
    this.observer.observe(picture);
    this.requestUpdate();
  }

  updated() {
    const wanted = JSON.stringify(this.of);
    if (!this.chart || wanted === this.drawn) return;
    this.drawn = wanted;
    this.chart.setOption({ animation: !still.matches, ...this.draw(this.of) }, true);
  }
}

customElements.define('weft-chart', Chart);
