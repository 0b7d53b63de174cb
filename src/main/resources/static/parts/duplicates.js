/** Who is who: pairs that may be one organisation, side by side; a person decides, and can take it back. */
import { html, nothing } from 'lit';
import { Address, here, param } from '../app/address.js';
import { Failure, Question, tell } from '../app/ask.js';
import { Part, answered, empty, failed, say } from '../app/part.js';
import { t, country, day, number, percent } from '../app/texts.js';
import './actions.js';
import { STATEMENT, evidence } from './evidence.js';
import { organisation } from './organisation.js';
import { role, roleField } from './role.js';
import { table } from './table.js';

const SIDE = `slug name aliases kind country place { name } details { website ror companyNumber wikidata }
  collaborations(first: 1) { totalCount } statements { ${STATEMENT} }`;
const PAIRS = `query PossibleDuplicates($after: String) {
  possibleDuplicates(first: 20, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { id from into rule score reason
    organisation { ${SIDE} } intoOrganisation { ${SIDE} } } }
  merges(first: 100) { totalCount nodes { ...decided } }
  apart: possibleDuplicates(first: 100, isRejected: true) { totalCount nodes { ...decided } }
}
fragment decided on Merge { id from into reason state by at organisation { name } intoOrganisation { slug name } }`;
const DECISIONS = { one: 'acceptDuplicate', two: 'rejectDuplicate', part: 'undoMerge' };
const decision = (name) => `mutation Decide($input: DuplicateInput!) { ${DECISIONS[name]}(input: $input) { version userErrors { message } } }`;
const SAID = { one: 'onePast', two: 'twoPast', part: 'parted' };
const words = t.data.duplicates;

/** What is known of both, a row each. */
const ROWS = {
  names: (one) => one.aliases.join(', '),
  kind: (one) => t.actor[one.kind],
  country: (one) => one.country && country(one.country),
  place: (one) => one.place?.name,
  website: (one) => (one.details.website ? html`<a href=${one.details.website} rel="noreferrer external">${one.details.website.replace(/^https?:\/\//, '')}</a>` : null),
  ids: ({ details }) => [details.ror?.replace('https://', ''), details.companyNumber, details.wikidata].filter(Boolean).join(', '),
  ties: (one) => number(one.collaborations.totalCount),
  says: (one) => evidence(one.statements),
};

class Duplicates extends Part {
  static properties = { failure: { state: true }, isBusy: { state: true } };

  constructor() {
    super();
    new Address(this);
    this.pairs = new Question(this, () => [PAIRS, this.variables()]);
  }

  variables() {
    return { after: param('after') };
  }

  render() {
    return html`<section aria-labelledby="who-title"><h2 id="who-title" tabindex="-1">${words.title}</h2><p>${words.words}</p>
      <form @submit=${(event) => event.preventDefault()}>${roleField(words.role)}</form>
      ${this.failure ? failed(this.failure) : nothing}
      ${answered(this.pairs, ({ possibleDuplicates, merges, apart }) => html`${this.waiting(possibleDuplicates)}${this.merged(merges)}${this.apart(apart)}`)}
      <weft-actions .query=${PAIRS} .variables=${this.variables()}></weft-actions></section>`;
  }

  waiting({ nodes, totalCount, pageInfo }) {
    if (!totalCount) return empty(words.none);
    return html`<p>${words.count(totalCount)}</p>${nodes.map((pair) => this.pair(pair))}
      <div class="actions">${param('after') ? html`<a class="button" href=${here({ after: null })}>${words.first}</a>` : nothing}
        ${pageInfo.hasNextPage ? html`<a class="button" href=${here({ after: pageInfo.endCursor })}>${words.more}</a>` : nothing}</div>`;
  }

  pair(pair) {
    const from = pair.organisation?.name ?? pair.from;
    const into = pair.intoOrganisation?.name ?? pair.into;
    return html`<article class="panel double" aria-label="${from}, ${into}">
      <p><strong>${words.because(from, pair.reason)}</strong> <span class="tag">${pair.rule === 'ALIKE' ? words.alike(percent(pair.score)) : words.rule[pair.rule]}</span></p>
      ${this.sides(pair)}
      <p class="muted">${words.keep(from, into)}</p>
      <div class="actions"><button ?disabled=${this.isBusy} @click=${() => this.decide('one', pair.id)}>${words.one(into)}</button>
        <button ?disabled=${this.isBusy} @click=${() => this.decide('two', pair.id)}>${words.two}</button></div></article>`;
  }

  sides({ organisation: one, intoOrganisation: other, from, into }) {
    const name = (side, id) => (side ? organisation(side) : html`${id} <span class="tag">${words.notHere}</span>`);
    const shown = (side, draw) => (side ? draw(side) : null) || html`<span class="muted">–</span>`;
    return table(`${from}, ${into}`, [words.thing, name(one, from), name(other, into)], Object.entries(ROWS).map(([row, draw]) => html`<tr><th scope="row">${words.row[row]}</th><td>${shown(one, draw)}</td><td>${shown(other, draw)}</td></tr>`), 'sides-table');
  }

  merged(merges) {
    return merges.totalCount ? this.settled(words.merged(merges.totalCount), merges.nodes, (one) => words.state[one.state], 'part', words.undo)
      : html`<p class="muted">${words.mergedNone}</p>`;
  }

  apart(rejected) {
    return rejected.totalCount ? this.settled(words.apart(rejected.totalCount), rejected.nodes, () => words.state.REJECTED, 'one', words.join) : nothing;
  }

  /** What was decided, and the way back. */
  settled(title, pairs, how, back, label) {
    return html`<details class="block" open><summary>${title}</summary>${table(title, Object.values(words.columns), pairs.map((one) => html`<tr>
        <th scope="row">${one.organisation?.name ?? one.from}</th><td>${one.intoOrganisation ? organisation(one.intoOrganisation) : one.into}</td><td>${one.reason}</td>
        <td>${one.by}, ${day(one.at)} <span class="muted">(${how(one)})</span></td>
        <td><button ?disabled=${this.isBusy} aria-label=${label(one.from)} @click=${() => this.decide(back, one.id)}>${words.back[back]}</button></td></tr>`))}</details>`;
  }

  /** Whoever decides by keyboard goes on from the heading, since the pair they were at is gone. */
  async decide(name, id) {
    const field = this.querySelector('input[name=by]');
    if (!field.reportValidity()) return;
    this.isBusy = true;
    this.failure = null;
    try {
      const { userErrors } = await tell(decision(name), { input: { id, decidedBy: role() } });
      if (userErrors.length) throw new Failure(userErrors[0].message, 'BAD_INPUT');
      say(words[SAID[name]]);
      this.querySelector('h2').focus();
    } catch (failure) {
      this.failure = failure;
    } finally {
      this.isBusy = false;
    }
  }
}

customElements.define('weft-duplicates', Duplicates);
