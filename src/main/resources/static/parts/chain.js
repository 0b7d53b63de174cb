/** Who could introduce us: A — joint research — B — part of — C, each hop with its evidence. */
import { html, nothing } from 'lit';
import { t, number } from '../app/texts.js';
import { STATEMENT, statements } from './evidence.js';
import { organisation } from './organisation.js';
import { STRENGTH, strength } from './strength.js';

/** What a chain asks of every introduction. */
export const INTRODUCTION = `strength hops { from { slug name partOf { slug } } to { slug name } status relevance ${STRENGTH}
  collaboration { slug name kind parties { slug } } statements { ${STATEMENT} } }`;

const how = ({ collaboration, from, to }) => t.hop[collaboration?.kind ?? (from.partOf?.slug === to.slug ? 'PART_OF' : 'HAS_PART')];

/** @param {any} introduction */
export const chain = (introduction) => html`<div class="chain">
  <p>${organisation(introduction.hops[0].from)}${introduction.hops.map((hop) => html`
    <span class="hop" data-status=${hop.status} title=${hop.collaboration?.name ?? ''}>${how(hop)}${hop.status === 'ACTIVE' ? '' : ` (${t.status[hop.status]})`}</span>
    ${organisation(hop.to)}`)}</p>
  <details class="evidence"><summary>${t.chain.strength(number(introduction.strength))}</summary>
    <p>${t.chain.product(introduction.hops.flatMap((hop) => [hop.strength, ...(hop.relevance < 1 ? [hop.relevance] : [])]).map((factor) => number(factor)), number(introduction.strength))}</p>
    <ol>${introduction.hops.map((hop) => html`<li><p>${hop.from.name} – ${how(hop)} – ${hop.to.name}${hop.collaboration ? html`: ${hop.collaboration.name}` : nothing}</p>
      ${strength(hop)}${hop.relevance < 1 ? html`<p>${t.chain.relevance(number(hop.relevance))}</p>` : nothing}${statements(hop.statements)}</li>`)}</ol></details>
</div>`;

/** What is asked of an answer about introductions. */
export const ANSWER = `introductions { ${INTRODUCTION} } whyNone wouldMakeOne { from { slug name } to { slug name } sharedFields { name } }`;

/** All of such an answer: the chains, or why there is none and what would make one. @param {any} answer */
export const chains = ({ introductions, whyNone, wouldMakeOne }) => html`${introductions.map(chain)}${whyNone ? html`<p>${whyNone}</p>` : nothing}
  ${wouldMakeOne.length ? html`<p>${t.chain.wouldMakeOne}</p><ul>${wouldMakeOne.map((hop) => html`<li>${organisation(hop.from)} ↔ ${organisation(hop.to)}
    ${hop.sharedFields.length ? html`(${hop.sharedFields.map((field) => field.name).join(', ')})` : nothing}</li>`)}</ul>` : nothing}`;
