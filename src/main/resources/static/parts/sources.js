/** Where it comes from: the sources, figures that disagree, and who has looked. */
import { html, nothing } from 'lit';
import { to } from '../app/address.js';
import { Question, exportOf } from '../app/ask.js';
import { Part, answered, empty } from '../app/part.js';
import { t, day } from '../app/texts.js';
import './actions.js';
import { toData } from './bring-in.js';
import { STATEMENT, evidence } from './evidence.js';
import { value } from './figures.js';
import { sourceKind, sourceTitle } from './source.js';
import { scroll, table } from './table.js';

const SOURCES = `query Sources { sources { slug title kind publisher published licence url note visibility } }`;
const OBSERVED = `name observations { indicator value bound unit year note statements { ${STATEMENT} } }`;
const FIGURES = `query Figures { regions { ${OBSERVED} } sectors { ${OBSERVED} } missions { ${OBSERVED} } markets { ${OBSERVED} } }`;
const REVIEWS = `query Reviews($region: ID!) { reviews(region: $region) {
  slug reviewedOn by mission { slug name } market { code name } organisation { slug name } statements { ${STATEMENT} } } }`;
const words = t.data.sources;

/** Figures of the same name about the same thing that are not the same. */
function disagreements({ regions, sectors, missions, markets }) {
  return [...regions, ...sectors, ...missions, ...markets].flatMap(({ name, observations }) => Object.values(Object.groupBy(observations, (one) => one.indicator))
    .filter((all) => new Set(all.map((one) => one.value)).size > 1).map((all) => ({ about: name, all })));
}

class Sources extends Part {
  static properties = { region: {}, asOf: {} };

  constructor() {
    super();
    this.sources = new Question(this, () => [SOURCES, {}]);
    this.figures = new Question(this, () => [FIGURES, {}]);
    this.reviews = new Question(this, () => (this.region ? [REVIEWS, { region: this.region.slug }] : null));
  }

  render() {
    return html`<section><h2>${words.title}</h2>
        ${answered(this.sources, ({ sources }) => this.table(sources))}
        <weft-actions .query=${SOURCES} .variables=${{}} .table=${'sources'} .parameters=${{}}></weft-actions></section>
      <section><h2>${words.disagree}</h2>${answered(this.figures, (value) => this.disagreeing(disagreements(value)))}
        <weft-actions .query=${FIGURES} .variables=${{}} .table=${'observations'} .parameters=${{}}></weft-actions></section>
      <section><h2>${words.reviews}</h2><p>${words.reviewWords}</p>
        ${answered(this.reviews, ({ reviews }) => this.reviewed(reviews.filter((one) => !this.asOf || one.reviewedOn <= this.asOf)))}
        ${this.region ? html`<weft-actions .query=${REVIEWS} .variables=${{ region: this.region.slug }} .table=${'reviews'} .parameters=${{}}></weft-actions>` : nothing}</section>`;
  }

  table(sources) {
    if (!sources.length) return empty(words.none, toData());
    return html`<p>${words.words(sources.length)}</p>${table(words.title, Object.values(words.columns), sources.map((one) => html`<tr><th scope="row">${sourceTitle(one)}</th>
        <td>${sourceKind(one)}</td><td>${one.publisher ?? words.unsaid}</td>
        <td>${one.published ? day(one.published) : words.unsaid}</td><td>${one.licence ?? words.unsaid}</td><td>${words.visibility[one.visibility]}</td><td>${one.note ?? nothing}</td>
        <td><a download href=${exportOf('statements.xlsx', { source: one.slug })}>${t.actions.xlsx}</a></td></tr>`))}`;
  }

  disagreeing(groups) {
    if (!groups.length) return html`<p class="muted">${words.agree}</p>`;
    return html`<p>${words.disagreeWords}</p>${scroll(words.disagree, html`<table class="plain">
      <thead><tr><th scope="col">${words.about}</th><th scope="col" class="figure">${words.value}</th><th scope="col">${words.year}</th><th scope="col">${words.from}</th></tr></thead>
      ${groups.map(({ about, all }) => html`<tbody>${all.map((one, index) => html`<tr>${index ? nothing : html`<th scope="rowgroup" rowspan=${all.length}>${about}: ${one.indicator}</th>`}
        <td class="figure">${value(one)}</td><td>${one.year ?? words.unsaid}</td><td>${one.note ? html`${one.note} ` : nothing}${evidence(one.statements)}</td></tr>`)}</tbody>`)}</table>`)}`;
  }

  reviewed(all) {
    if (!all.length) return empty(words.noReviews, html`<a href=${to('gaps')}>${t.screens.gaps}</a>`);
    return table(words.reviews, [words.reviewed, words.scope, words.by, words.from], all.map((one) => html`<tr><th scope="row">${day(one.reviewedOn)}</th>
        <td>${t.gaps.cell(one.mission?.name ?? words.allMissions, one.market?.name ?? words.allMarkets)}${one.organisation ? ` · ${one.organisation.name}` : ''}</td>
        <td>${one.by}</td><td>${evidence(one.statements)}</td></tr>`));
  }
}

customElements.define('weft-sources', Sources);
