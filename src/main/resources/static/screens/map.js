/** Map: where in the world do we stand? Markets shaded by one figure, towns as points, and one market's card. */
import { html, nothing } from 'lit';
import { Address, change, here, list, param } from '../app/address.js';
import { Question } from '../app/ask.js';
import { Part, answered } from '../app/part.js';
import { t, number } from '../app/texts.js';
import '../parts/actions.js';
import { noMarkets, noMissions, toData } from '../parts/bring-in.js';
import '../parts/chart.js';
import '../parts/market-card.js';
import '../parts/market-table.js';
import '../parts/town-list.js';
import { DIGITS, SHADES, figures, most, step } from '../parts/market-figures.js';
import { asParameters, weights } from '../parts/market-weights.js';
import { PARTS } from '../parts/score.js';
import { towns } from '../parts/towns.js';
import { draw, middle, prepare } from '../parts/world.js';

const MARKETS = `query Markets($region: ID!, $mission: ID, $asOf: Date) {
  coverage(region: $region, asOf: $asOf) { markets { code name }
    cells { mission { slug } market { code } state observed expected shortfall undefinedBecause }
    withoutMission { market { code } state observed } }
  alumni(region: $region, mission: $mission) { whyNone isIllustrative counts { market { code } year count isIllustrative } }
  students(region: $region, mission: $mission) { whyNone isIllustrative counts { market { code } year count isIllustrative } }
}`;

const TARGETS = `query Targets($region: ID!, $mission: ID!, $weights: MarketWeights, $asOf: Date) {
  targetMarkets(region: $region, mission: $mission, weights: $weights, asOf: $asOf) { rank market { code name } score
    parts { ${PARTS} } readiness { actors isReady homes { slug name } counterparts { slug name } recordedThere } }
}`;

/** Shades that count people. */
const PEOPLE = ['alumni', 'students'];

/** The outlines are no finer than this many times the whole world. */
const MOST_NEAR = 12;

class WeftMap extends Part {
  static properties = { region: {}, asOf: {}, places: { state: true } };

  constructor() {
    super();
    new Address(this);
    this.markets = new Question(this, () => (this.region.missions.length ? [MARKETS, this.variables()] : null));
    this.targets = new Question(this, () => (this.region.missions.length ? [TARGETS, this.aims()] : null));
  }

  shade() { return SHADES.includes(param('shade')) ? param('shade') : 'gap'; }

  /** Null is all missions. */
  mission() { return this.region.missions.find((one) => one.slug === param('mission'))?.slug ?? null; }

  /** A score belongs to one mission: the chosen one, else the first. */
  aimed() { return this.region.missions.find((one) => one.slug === this.mission()) ?? this.region.missions[0]; }

  variables() { return { region: this.region.slug, mission: this.mission(), asOf: this.asOf }; }

  aims() { return { region: this.region.slug, mission: this.aimed().slug, weights: weights(), asOf: this.asOf }; }

  willUpdate() {
    const codes = this.markets.value?.coverage.markets.map((market) => market.code);
    const wanted = codes && JSON.stringify([this.region.slug, codes]);
    if (!wanted || wanted === this.located) return;
    this.located = wanted;
    towns(this.region.slug, codes).then((places) => { if (wanted === this.located) this.places = places; }, () => { this.places = null; });
  }

  render() {
    return html`<h1>${t.map.title}</h1><p class="lead">${t.map.lead(this.region.name)}</p>
      ${this.region.missions.length ? answered(this.markets, (value) => this.answer(value))
    : noMissions(this.region)}`;
  }

  answer(value) {
    if (!value.coverage.markets.length) return noMarkets(this.region);
    const rows = figures(value, this.targets.value?.targetMarkets, this.mission());
    return html`${this.choices(rows)}
      <div class="beside"><div>
        ${this.picture(rows, value)}
        <weft-market-table .rows=${rows} .mission=${this.aimed()}></weft-market-table>
        <weft-town-list .places=${this.places}></weft-town-list>
        ${this.actions()}
      </div>
      ${rows.some((row) => row.code === param('market'))
    ? html`<weft-market-card class="panel" .region=${this.region} .asOf=${this.asOf} .market=${param('market')} .mission=${this.aimed()} .only=${this.mission()} .targets=${this.targets}
      .told=${[this.targets.value, this.targets.failure, this.targets.isLoading]}></weft-market-card>`
    : this.listed(rows)}</div>`;
  }

  /** The file and the question behind what colours the map. */
  actions() {
    const shade = this.shade();
    const region = this.region.slug;
    const isScore = shade === 'score';
    const [table, parameters] = isScore ? ['target-markets', { region, mission: this.aimed().slug, asOf: this.asOf, ...asParameters() }]
      : PEOPLE.includes(shade) ? [shade, { region, mission: this.mission() }]
        : ['coverage', { region, missions: this.mission(), asOf: this.asOf }];
    return html`<weft-actions .query=${isScore ? TARGETS : MARKETS} .variables=${isScore ? this.aims() : this.variables()} .table=${table} .parameters=${parameters}></weft-actions>`;
  }

  choices(rows) {
    const chosen = (event) => change({ [event.target.name]: event.target.value });
    return html`<form class="map-choices" @submit=${(event) => event.preventDefault()}>
      <fieldset><legend>${t.map.shade}</legend>${SHADES.map((shade) => html`<label><input type="radio" name="shade" value=${shade}
        .checked=${shade === this.shade()} @change=${chosen}> ${t.map.shades[shade]}</label>`)}</fieldset>
      <label>${t.mission} <select name="mission" @change=${chosen}><option value="" .selected=${!this.mission()}>${t.map.allMissions}</option>
        ${this.region.missions.map((one) => html`<option value=${one.slug} .selected=${one.slug === this.mission()}>${one.name}</option>`)}</select></label>
      <label>${t.map.market} <select name="market" @change=${chosen}><option value="" .selected=${!param('market')}>${t.map.noneChosen}</option>
        ${rows.map((row) => html`<option value=${row.code} .selected=${row.code === param('market')}>${row.name}</option>`)}</select></label>
    </form>`;
  }

  picture(rows, value) {
    const shade = this.shade();
    const greatest = most(rows, shade);
    const shaded = rows.map((row) => ({ ...this.known(row, value), code: row.code, name: row.name, value: row[shade], step: step(row[shade], greatest) }));
    const points = (this.places?.towns ?? []).filter((town) => town.at).map(({ slug, name, at, organisations }) => ({ slug, name, at, count: organisations.length }));
    const view = list('view').map(Number);
    const of = { rows: shaded, shade, towns: points, market: param('market'), home: this.region.country, view: view.length === 3 && view.every(Number.isFinite) ? view : null };
    return html`<section>
      <h2 id="world-title">${t.map.pictured[shade](this.aimed().name, this.mission() ? this.aimed().name : t.map.everyMission)}</h2>
      <weft-chart class="world" .label=${t.map.picture(t.map.shades[shade], rows.length)} .of=${of} .draw=${draw} .prepare=${prepare}
        @picked=${this.picked} @roamed=${this.roamed}></weft-chart>
      <div class="actions" role="group" aria-label=${t.map.zoom}>
        <button @click=${() => this.zoom(1.6)}>${t.map.closer}</button><button @click=${() => this.zoom(1 / 1.6)}>${t.map.farther}</button>
        <button ?disabled=${!of.view} @click=${() => change({ view: null }, true)}>${t.map.whole}</button></div>
      ${this.legend(greatest, shaded, value)}</section>`;
  }

  /** What is hatched and why: unknown is not 0. */
  known(row, value) {
    const shade = this.shade();
    if (PEOPLE.includes(shade)) return { isHatched: row[shade] === null, words: value[shade].whyNone ?? t.map.noCount };
    if (shade === 'score') return { isHatched: row.score === null, words: t.loading };
    if (shade !== 'observed' && row[shade] === null) return { isHatched: true, words: row.why ?? t.map.undefined };
    return { isHatched: { observed: row.isUnseen, gap: row.isUnseenInMissions }[shade] ?? false, words: t.state.NOT_RECORDED };
  }

  legend(greatest, shaded, value) {
    const shade = this.shade();
    const upTo = (index) => number((greatest * index) / 5, DIGITS[shade]);
    const steps = greatest > 0 ? [1, 2, 3, 4, 5] : [];
    const why = value[shade]?.whyNone;
    const hatched = [...new Set(shaded.filter((row) => row.isHatched).map((row) => row.words))];
    return html`<dl class="legend"><dt>${t.map.shades[shade]}</dt><dd>
      <span class="key" data-shade="0">0</span>${steps.map((index) => html`<span class="key" data-shade=${index}>${t.map.upTo(upTo(index))}</span>`)}</dd>
      <dt>${t.map.other}</dt><dd>${hatched.map((words) => html`<span class="key" data-state="NOT_RECORDED">${words}</span>`)}
        <span class="key" data-land>${t.map.noMarket}</span><span class="key" data-home>${t.map.homeCountry}</span><span class="key"><span class="town"></span> ${t.map.townKey}</span></dd></dl>
      ${why ? html`<p class="notice">${why} ${t.map.bringCounts} ${toData()}</p>` : nothing}
      <p class="muted">${t.map.glosses[shade]}${value[shade]?.isIllustrative ? html` <strong class="tag warn">${t.evidence.illustrative}</strong>` : nothing}</p>`;
  }

  listed(rows) {
    const shade = this.shade();
    const sorted = [...rows].sort((one, other) => (other[shade] ?? -1) - (one[shade] ?? -1) || one.name.localeCompare(other.name));
    return html`<nav class="panel" aria-labelledby="markets-title"><h2 id="markets-title">${t.map.choose}</h2>
      <ol class="markets">${sorted.map((row) => html`<li><a href=${here({ market: row.code })}>${row.name}</a>
        <span>${row[shade] === null ? t.map.unknown : number(row[shade], DIGITS[shade])}</span></li>`)}</ol></nav>`;
  }

  picked({ detail }) {
    if (detail.data?.town) return change({ town: detail.data.town });
    const code = detail.data?.code ?? detail.name;
    const isMarket = this.markets.value.coverage.markets.some((market) => market.code === code);
    return isMarket ? change({ market: code }) : undefined;
  }

  zoom(factor) {
    const [x, y] = middle(param('market') ?? this.region.country);
    const [east = x, north = y, near = 1] = list('view').map(Number);
    const nearer = Math.min(near * factor, MOST_NEAR);
    change({ view: nearer < 1.2 ? null : [east, north, nearer].map((value) => Math.round(value * 100) / 100) }, true);
  }

  roamed({ detail }) {
    clearTimeout(this.roaming);
    this.roaming = setTimeout(() => change({ view: [...detail.center, detail.zoom].map((value) => Math.round(value * 100) / 100) }, true), 300);
  }
}

customElements.define('weft-map', WeftMap);
