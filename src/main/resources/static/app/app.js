/** The shell: what the screens have in common, and which of them is seen. */
import { html, nothing } from 'lit';
import { unsafeStatic, html as staticHtml } from 'lit-html/static.js';
import { Address, SCREENS, address, change, param, to } from './address.js';
import { Question } from './ask.js';
import { Part, answered, failed, loading } from './part.js';
import { t, day, today } from './texts.js';

const REGIONS = `query Regions { regions { slug name country missions { slug name } } }`;

const loaded = new Map();

/** The day that is asked about; null for today, and for what is no day. */
function asked() {
  const text = param('asOf') ?? '';
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) ? text : null;
}

class App extends Part {
  static properties = { said: { state: true } };

  constructor() {
    super();
    new Address(this);
    this.regions = new Question(this, () => [REGIONS, {}]);
    addEventListener('weft-say', (/** @type {CustomEvent} */ event) => this.say(event.detail));
  }

  say(words) {
    this.said = words;
    clearTimeout(this.silence);
    this.silence = setTimeout(() => { this.said = null; }, 6000);
  }

  /** Each screen's module is loaded when it is first seen. */
  async load(screen) {
    loaded.set(screen, 'loading');
    await import(`../screens/${screen}.js`).then(() => loaded.set(screen, 'there'), () => loaded.set(screen, 'failed'));
    this.requestUpdate();
  }

  render() {
    return html`
      <a class="skip" href="#main" @click=${this.skip}>${t.skip}</a>
      <header class="top">
        <a class="brand" href=${to('gaps')}><img src="/favicon.svg" alt="" width="28" height="28">Weft</a>
        <nav aria-label=${t.nav}>${SCREENS.map((screen) => html`<a href=${to(screen)}
          aria-current=${address().screen === screen ? 'page' : nothing}>${t.screens[screen]}</a>`)}
          <a href="/graphiql">${t.screens.graphiql}</a></nav>
        ${this.pickers()}
      </header>
      <main id="main" tabindex="-1">${answered(this.regions, ({ regions }) => html`${this.notes(regions)}${this.screen(regions)}`)}</main>
      <p class="stamp">${t.stamp(day(asked() ?? today()), location.href)}</p>
      <div class="said" role="status" aria-live="polite">${this.said ?? nothing}</div>`;
  }

  pickers() {
    const regions = this.regions.value?.regions ?? [];
    return html`<form class="pickers" @submit=${(event) => event.preventDefault()}>
      <label>${t.region} <select name="region" @change=${(event) => change({ region: event.target.value, mission: null, market: null })}>
        ${regions.map((region) => html`<option value=${region.slug} .selected=${region.slug === this.region(regions)?.slug}>${region.name}</option>`)}
      </select></label>
      <label>${t.asOf} <input type="date" name="asOf" .value=${asked() ?? today()}
        @change=${(event) => change({ asOf: event.target.value === today() ? null : event.target.value })}></label>
    </form>`;
  }

  /** The region of the address; without one, the first that pursues missions. */
  region(regions) {
    return regions.find((region) => region.slug === param('region')) ?? regions.find((region) => region.missions.length) ?? regions[0];
  }

  /** What one should know of how the address was understood. */
  notes(regions) {
    const slug = param('region');
    const text = param('asOf');
    const words = [
      slug && regions.length && !regions.some((one) => one.slug === slug) && t.wrongRegion(slug, this.region(regions).name),
      text && !asked() && t.wrongDay(text),
      asked() && asked() < today() && t.lookingBack(day(asked())),
      asked() && asked() > today() && t.lookingAhead(day(asked())),
    ].filter(Boolean);
    return words.map((one) => html`<p class="notice note" role="note">${one}</p>`);
  }

  screen(regions) {
    const { screen } = address();
    if (!regions.length) {
      return screen === 'data' ? this.element('data', undefined) : html`<div class="notice empty"><h1>${t.noRegions.title}</h1>
        <p>${t.noRegions.words} <a href=${to('data')}>${t.screens.data}</a></p></div>`;
    }
    return this.element(SCREENS.includes(screen) ? screen : 'gaps', this.region(regions));
  }

  element(screen, region) {
    if (!loaded.has(screen)) this.load(screen);
    if (loaded.get(screen) === 'failed') return failed({ message: t.failure.gone, code: 'UNREACHABLE' }, () => location.reload());
    if (loaded.get(screen) !== 'there') return loading();
    document.title = `${t.screens[screen]} · ${region?.name ?? ''} · Weft`;
    const tag = unsafeStatic(`weft-${screen}`);
    return staticHtml`<${tag} class="screen" .region=${region} .asOf=${asked()}></${tag}>`;
  }

  skip(event) {
    event.preventDefault();
    document.getElementById('main').focus();
  }
}

customElements.define('weft-app', App);
