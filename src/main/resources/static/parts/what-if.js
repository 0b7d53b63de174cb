/** What would change if two organisations had a tie: nothing is stored, everything is in the address. */
import { html, nothing } from 'lit';
import { Address, change, here, param, to } from '../app/address.js';
import { Question } from '../app/ask.js';
import { Part, answered } from '../app/part.js';
import { t, number } from '../app/texts.js';
import './actions.js';
import { options } from './options.js';
import { organisation } from './organisation.js';
import './organisation-picker.js';
import './record.js';
import { figure, table } from './table.js';

const WHAT_IF = `query WhatIf($region: ID!, $one: ID!, $other: ID!, $change: NetworkChange!, $asOf: Date) {
  one: organisation(slug: $one) { slug name country region { slug } } other: organisation(slug: $other) { slug name country region { slug } }
  whatIf(region: $region, change: $change, asOf: $asOf) {
    cells { mission { slug name } market { code name } observedBefore observedAfter expectedBefore expectedAfter shortfallBefore shortfallAfter stateBefore stateAfter }
    closed { kind reason } opened { kind reason }
    organisations { slug name constraintBefore constraintAfter partnersBefore partnersAfter }
    reachBefore reachAfter marketsBefore { code } marketsAfter { code name } bridgesBefore bridgesAfter
    bridgesLost { oneName otherName } bridgesGained { oneName otherName } } }`;

/** So many lines of each list stand open. */
const FIRST = 8;

const words = t.network.whatIf;
const figures = (before, after) => words.beforeAfter(number(before), number(after));

class WhatIf extends Part {
  static properties = { region: {}, asOf: {} };

  constructor() {
    super();
    new Address(this);
    this.answer = new Question(this, () => (this.isAsked() ? [WHAT_IF, this.variables()] : null));
  }

  isAsked() {
    return param('one') && param('other') && param('one') !== param('other');
  }

  kind() { return param('tieKind') in t.kind ? param('tieKind') : 'PARTNERSHIP'; }

  mission() { return this.region.missions.find(({ slug }) => slug === param('tieMission'))?.slug; }

  variables() {
    const [one, other] = [param('one'), param('other')];
    const missions = this.mission() ? [this.mission()] : [];
    return { region: this.region.slug, one, other, change: { addCollaborations: [{ parties: [one, other], missions, kind: this.kind() }] }, asOf: this.asOf };
  }

  render() {
    const isDrawing = param('draw') === 'yes';
    const chosen = (name) => ({ detail }) => (detail?.slug ?? null) !== param(name) && change({ [name]: detail?.slug });
    return html`<section class="what-if" id="what-if"><h2>${words.title}</h2><p class="muted">${words.words}</p>
      <form class="filters" @submit=${(event) => event.preventDefault()}>
        <weft-organisation-picker name="one" .label=${words.one} .value=${param('one')} @chosen=${chosen('one')}></weft-organisation-picker>
        <weft-organisation-picker name="other" .label=${words.other} .value=${param('other')} @chosen=${chosen('other')}></weft-organisation-picker>
        <label>${words.mission} <select @change=${(event) => change({ tieMission: event.target.value })}>${options([['', words.noMission], ...this.region.missions.map(({ slug, name }) => [slug, name])], this.mission() ?? '')}</select></label>
        <label>${words.kind} <select @change=${(event) => change({ tieKind: event.target.value })}>${options(Object.entries(t.kind), this.kind())}</select></label>
        <a class="button" href=${here(isDrawing ? { draw: null } : { draw: 'yes', one: null, other: null })}>${isDrawing ? words.stop : words.draw}</a>
        ${param('one') || param('other') ? html`<a class="button" href=${here({ one: null, other: null, draw: null })}>${words.clear}</a>` : nothing}</form>
      ${isDrawing ? html`<p role="status">${param('one') && !param('other') ? words.drawingSecond : words.drawing}</p>` : nothing}
      ${this.isAsked() ? answered(this.answer, (value) => this.found(value)) : html`<p class="muted">${param('one') && param('one') === param('other') ? words.same : words.choose}</p>`}</section>`;
  }

  found({ one, other, whatIf }) {
    const { cells, closed, opened, reachBefore, reachAfter, marketsBefore, marketsAfter, bridgesBefore, bridgesAfter } = whatIf;
    const gained = marketsAfter.filter(({ code }) => !marketsBefore.some((market) => market.code === code));
    return html`<p><strong>${words.supposed(one.name, other.name)}</strong></p>
      <ul><li>${words.reach(number(reachBefore), number(reachAfter))}</li>
        ${gained.length ? html`<li>${words.markets(gained.map(({ name }) => name).join(', '))}</li>` : nothing}
        <li>${words.bridges(number(bridgesBefore), number(bridgesAfter))}${this.pairs(words.bridgesLost, whatIf.bridgesLost)}${this.pairs(words.bridgesGained, whatIf.bridgesGained)}</li></ul>
      <div class="columns two"><section class="wide"><h3>${words.cells}</h3>${this.cells(cells)}</section>
        <section>${this.gaps(words.closed, closed)}${this.gaps(words.opened, opened)}${opened.length ? html`<p class="muted">${words.openedWhy}</p>` : nothing}</section>
        <section><h3>${words.organisations}</h3>${this.organisations(whatIf.organisations)}</section></div>
      ${this.record(one, other)}
      <weft-actions .query=${WHAT_IF} .variables=${this.variables()}></weft-actions>`;
  }

  pairs(label, bridges) {
    return bridges.length ? html` <details><summary>${label} (${bridges.length})</summary><ul>${bridges.map((one) => html`<li>${one.oneName} ↔ ${one.otherName}</li>`)}</ul></details>` : nothing;
  }

  /** Where something comes to be there stands open; where only expectations move, one click away. */
  cells(cells) {
    if (!cells.length) return html`<p class="muted">${words.noCells}</p>`;
    const [there, elsewhere] = [true, false].map((wanted) => cells.filter((cell) => wanted === (cell.observedAfter !== cell.observedBefore || cell.stateAfter !== cell.stateBefore)));
    return html`${there.length ? this.cellTable(there) : html`<p class="muted">${words.noCells}</p>`}
      ${elsewhere.length ? html`<details><summary>${words.elsewhere(elsewhere.length)}</summary>${this.cellTable(elsewhere)}</details>` : nothing}`;
  }

  cellTable(cells) {
    return table(words.cells, [words.cell, figure(words.observed), figure(words.expected), figure(words.missing), words.state],
      cells.map((cell) => html`<tr><th scope="row"><a href=${to('gaps', { mission: cell.mission.slug, market: cell.market.code })}>${t.gaps.cell(cell.mission.name, cell.market.name)}</a></th>
        <td class="figure">${figures(cell.observedBefore, cell.observedAfter)}</td><td class="figure">${figures(cell.expectedBefore, cell.expectedAfter)}</td>
        <td class="figure">${figures(cell.shortfallBefore, cell.shortfallAfter)}</td><td>${words.beforeAfter(t.state[cell.stateBefore], t.state[cell.stateAfter])}</td></tr>`));
  }

  gaps(label, gaps) {
    return html`<h3>${label(gaps.length)}</h3>${gaps.length ? html`<ul>${gaps.slice(0, FIRST).map((gap) => html`<li>${gap.reason}</li>`)}</ul>` : nothing}
      ${gaps.length > FIRST ? html`<details><summary>${t.organisations.more(gaps.length - FIRST)}</summary><ul>${gaps.slice(FIRST).map((gap) => html`<li>${gap.reason}</li>`)}</ul></details>` : nothing}`;
  }

  organisations(all) {
    return html`<p class="muted">${words.constraintWords}</p>${table(words.organisations, [t.network.organisation, figure(t.network.partners), figure(t.network.constraint)],
      all.slice(0, FIRST).map((one) => html`<tr><th scope="row">${organisation(one)}</th>
        <td class="figure">${figures(one.partnersBefore, one.partnersAfter)}</td><td class="figure">${figures(one.constraintBefore, one.constraintAfter)}</td></tr>`))}
      ${all.length > FIRST ? html`<p class="muted">${t.network.first(FIRST, all.length)}</p>` : nothing}`;
  }

  /** From the supposed to the recorded: with our own as the home side. */
  record(one, other) {
    const [home, partner] = other.region?.slug === this.region.slug && one.region?.slug !== this.region.slug ? [other, one] : [one, other];
    const mission = this.mission();
    return html`<p>${words.record}</p><weft-record .region=${this.region} .mission=${mission} .market=${partner.country} .home=${home.slug} .partner=${partner.slug} .kind=${this.kind()}></weft-record>
      ${mission && partner.country && partner.country !== this.region.country ? html`<p><a href=${to('gaps', { mission, market: partner.country })}>${words.cellLink}</a></p>` : nothing}`;
  }
}

customElements.define('weft-what-if', WhatIf);
