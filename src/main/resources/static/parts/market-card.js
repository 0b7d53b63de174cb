/** One market: what we have there, who is missing, how it scores and why, where to meet, our alumni and students. */
import { html, nothing } from 'lit';
import { here, isChosenHere, to } from '../app/address.js';
import { Question, exportOf } from '../app/ask.js';
import { sum } from '../app/known.js';
import { Part, answered } from '../app/part.js';
import { t, number, day } from '../app/texts.js';
import './actions.js';
import { CONNECTION, connected } from './connections.js';
import { STATEMENT, evidence } from './evidence.js';
import { organisations } from './organisation.js';
import { people } from './people.js';
import { ANSWER, chains } from './chain.js';
import { score } from './score.js';
import { asParameters } from './market-weights.js';
import { figure, table } from './table.js';

const PEOPLE = `whyNone isIllustrative totals { year count } counts { field { name } year count isIllustrative sources { slug title publisher url kind note } }`;

const CARD = `query Market($region: ID!, $market: CountryCode!, $mission: ID, $missions: [ID!], $asOf: Date) {
  coverage(region: $region, markets: [$market], missions: $missions, asOf: $asOf) { markets { name aims { region { slug } role tier focusSince statements { ${STATEMENT} } } }
    cells { mission { slug name } state observed expected shortfall connections { ${CONNECTION} } }
    withoutMission { state observed connections { ${CONNECTION} } } }
  actors: gaps(filter: {region: $region, market: $market, mission: $mission, kind: ACTOR, asOf: $asOf}, first: 100) { totalCount
    nodes { mission { slug name } ... on ActorGap { actor activeAtHome } } }
  introductions(from: {region: $region}, to: {market: $market}, mission: $mission, first: 3, asOf: $asOf) { ${ANSWER} }
  events(region: $region) { slug name kind status startsOn endsOn markets { code } missions { name } statements { ${STATEMENT} } }
  alumni(region: $region, market: $market, mission: $mission) { ${PEOPLE} }
  students(region: $region, market: $market, mission: $mission) { ${PEOPLE} }
}`;

/** Roles that open doors, as the term `events` counts them. */
const DOORS = ['PARTNER', 'INWARD_MISSION', 'TWINNING'];

/** The kinds of organisations in each class of actors. */
const KINDS = {
  UNIVERSITIES: ['UNIVERSITY'], FOREIGN_CAMPUSES: ['SITE', 'UNIVERSITY'], CORPORATES: ['COMPANY', 'INVESTOR'],
  CENTRES: ['CENTRE_OF_EXCELLENCE', 'RESEARCH_ORGANISATION', 'CLUSTER', 'SITE'], PUBLIC_BODIES: ['PUBLIC_BODY', 'FUNDER', 'HEALTHCARE'],
};

/** How many, and who. */
const counted = (all) => (all.length ? html`<details><summary>${number(all.length)}</summary>${organisations(all)}</details>` : 0);

class MarketCard extends Part {
  static properties = {
    region: {}, asOf: {}, market: {},
    /** The mission that the score is for. */
    mission: {},
    /** Slug of the mission that all else is for; null for all. */
    only: {},
    /** The question that ranks the markets. */
    targets: {},
    /** What it answered by now, so that an answer is drawn. */
    told: {},
  };

  constructor() {
    super();
    this.card = new Question(this, () => [CARD, this.variables()]);
  }

  variables() {
    return { region: this.region.slug, market: this.market, mission: this.only, missions: this.only ? [this.only] : null, asOf: this.asOf };
  }

  /** Whoever chose the market is led to its card, by eye and by keyboard; not where a link opened the page. */
  updated(changed) {
    if (!changed.has('market')) return;
    if (matchMedia('(max-width: 68rem)').matches) this.scrollIntoView();
    const at = document.activeElement;
    if (isChosenHere() && (at === document.body || at?.closest('weft-market-table'))) this.querySelector('section').focus({ preventScroll: true });
  }

  render() {
    return html`<section aria-label=${t.map.card} tabindex="-1">
      <a class="close" href=${here({ market: null })} aria-label=${t.close}>×</a>
      ${answered(this.card, (value) => this.found(value))}</section>`;
  }

  found({ coverage, actors, introductions, events, alumni, students }) {
    const [market] = coverage.markets;
    return html`<h2>${market.name}</h2>${this.aims(market)}
      ${this.have(coverage)}<section><h3>${t.cell.introducers}</h3>${chains(introductions)}</section>${this.missing(actors)}${this.score(this.ours(market))}
      ${this.events(events.filter((event) => event.markets.some((one) => one.code === this.market)))}
      ${people(t.map.alumni, alumni)}${people(t.map.students, students)}
      <weft-actions .query=${CARD} .variables=${this.variables()} .table=${'connections'}
        .parameters=${{ region: this.region.slug, missions: this.only, markets: this.market, asOf: this.asOf }}></weft-actions>`;
  }

  /** What the region says of the market. */
  ours({ aims }) { return aims.filter((aim) => aim.region.slug === this.region.slug); }

  aims(market) {
    return html`<ul class="aims">${this.ours(market).map((aim) => html`<li>${t.map.role[aim.role]}${aim.tier ? html` <span class="tag">${t.tier[aim.tier]}</span>` : nothing}
      ${aim.focusSince ? html` <span class="muted">${t.map.since(day(aim.focusSince))}</span>` : nothing} ${evidence(aim.statements)}</li>`)}</ul>`;
  }

  have({ cells, withoutMission }) {
    const unstated = withoutMission.flatMap((cell) => cell.connections);
    const stated = cells.flatMap((cell) => cell.connections);
    const all = new Map((this.only ? stated : [...stated, ...unstated])
      .map((one) => [one.collaboration?.slug ?? JSON.stringify([one.kind, one.homes, one.counterparts, one.statements]), one]));
    return html`<section><h3>${t.map.byMission}</h3>${this.sums(cells, this.only ? [] : withoutMission)}</section>
      <section><h3>${t.map.have(all.size)}</h3>
      ${all.size ? connected([...all.values()]) : html`<p class="muted">${this.only && unstated.length ? t.map.haveNoneOfMission : t.map.haveNothing}</p>`}
      ${this.only && unstated.length ? html`<details><summary>${t.map.haveUnstated(unstated.length)}</summary>${connected(unstated)}</details>` : nothing}</section>`;
  }

  /** The figures of the map and its table, mission by mission. */
  sums(cells, withoutMission) {
    const rows = [...cells, ...withoutMission];
    const names = ['observed', 'expected', 'shortfall'];
    return table(t.map.byMission, [t.mission, figure(t.map.shades.observed), figure(t.map.shades.expected), figure(t.map.shades.gap)], html`
      ${rows.map((row) => html`<tr><th scope="row"><a href=${to('gaps', { mission: row.mission?.slug ?? 'none', market: this.market })}>${row.mission?.name ?? t.gaps.withoutMission}</a><small>${t.state[row.state]}</small></th>
        ${names.map((name) => html`<td class="figure">${row.mission || name === 'observed' ? number(row[name], 3) : ''}</td>`)}</tr>`)}
      <tr class="sum"><th scope="row">${t.cell.shares.sum}</th>${names.map((name) => html`<td class="figure">${number(sum(rows, (row) => row[name]), 3)}</td>`)}</tr>`);
  }

  missing({ nodes, totalCount }) {
    const kinds = [...new Set(nodes.map((gap) => gap.actor))];
    const target = this.target();
    return html`<section><h3>${t.map.missing}</h3>
      ${kinds.length ? html`<ul>${kinds.map((kind) => html`<li><strong>${t.actor[kind]}</strong>: ${t.map.noTie}
        ${nodes.filter((gap) => gap.actor === kind).map((gap, index) => html`${index ? ', ' : ''}<a href=${to('organisations', { missions: gap.mission.slug, home: 'yes', kinds: kind })}>${t.map.atHome(gap.mission.name, gap.activeAtHome)}</a>`)}</li>`)}</ul>`
    : html`<p class="muted">${t.cell.noActors}</p>`}
      ${totalCount > nodes.length ? html`<p class="muted">${t.map.first(nodes.length, totalCount)}</p>` : nothing}
      ${target ? this.readiness(target.readiness) : nothing}
      </section>`;
  }

  readiness(classes) {
    return html`<details open><summary>${t.map.ready(classes.filter((one) => one.isReady).length, classes.length)}</summary>
      ${table(t.map.readyTable, [t.map.actors, figure(t.map.homes), figure(t.map.counterparts), figure(t.map.recordedThere)], classes.map((one) => html`<tr><th scope="row">${one.isReady ? '✓' : '–'} ${t.map.classes[one.actors]}</th>
        <td class="figure">${counted(one.homes)}</td><td class="figure">${counted(one.counterparts)}</td>
        <td class="figure">${one.recordedThere ? html`<a href=${to('organisations', { market: this.market, kinds: KINDS[one.actors] })}>${number(one.recordedThere)}</a>` : 0}</td></tr>`))}</details>`;
  }

  target() {
    return this.targets.value?.targetMarkets.find((one) => one.market.code === this.market);
  }

  score(aims) {
    const all = this.targets.value?.targetMarkets ?? [];
    return html`<section><h3>${t.map.scored(this.mission.name)}</h3>${answered(this.targets, () => {
      const target = this.target();
      return target ? html`<p>${t.map.ranked(target.rank, all.length)}</p>${score(target.parts, target.score, this.sources(), {
        links: organisations(target.readiness.flatMap(({ homes }) => homes)),
        priority: [...new Set(aims.flatMap(({ tier }) => (tier ? [t.tier[tier]] : [])))].join(', '),
        events: DOORS.filter((door) => aims.some(({ role }) => role === door)).map((door) => t.map.role[door]).join(', '),
      })}` : nothing;
    })}
      <weft-market-weights .region=${this.region} .asOf=${this.asOf} .mission=${this.mission} .first=${all.slice(0, 3)}></weft-market-weights>
      <p><a class="button" download href=${this.exported()}>${t.map.exportScores}</a></p></section>`;
  }

  /** Where the terms' values come from; priority and events stand in this card. */
  sources() {
    const { market, mission } = this;
    const cell = to('gaps', { mission: mission.slug, market });
    return { headroom: cell, presence: cell, links: to('network', { market }), capacity: to('organisations', { missions: mission.slug, market }) };
  }

  exported() {
    return exportOf('target-markets.xlsx', { region: this.region.slug, mission: this.mission.slug, asOf: this.asOf, ...asParameters() });
  }

  events(events) {
    return html`<section><h3>${t.map.events}</h3>
      ${events.length ? html`<ul>${events.map((event) => html`<li>${event.name} <span class="tag">${t.map.event[event.kind]}</span>
        ${event.status ? html`<span class="tag">${t.map.eventStatus[event.status]}</span>` : nothing} <span class="muted">${event.startsOn ? day(event.startsOn) : t.map.undated}</span>
        ${evidence(event.statements)}</li>`)}</ul>` : html`<p class="muted">${t.map.noEvents}</p>`}</section>`;
  }
}

customElements.define('weft-market-card', MarketCard);
