/** Who could introduce us: A — joint research — B — part of — C, each hop with its evidence. */
import { html, nothing } from 'lit';
import { t, number } from '../app/texts.js';
import { STATEMENT, statements } from './evidence.js';
import { organisation } from './organisation.js';

/** What a chain asks of every introduction. */
export const INTRODUCTION = `strength hops { from { slug name partOf { slug } } to { slug name } status strength
  collaboration { slug name kind parties { slug } } statements { ${STATEMENT} } }`;

const how = ({ collaboration, from, to }) => t.hop[collaboration?.kind ?? (from.partOf?.slug === to.slug ? 'PART_OF' : 'HAS_PART')];

/** @param {any} introduction */
export const chain = (introduction) => html`<div class="chain">
  <p>${organisation(introduction.hops[0].from)}${introduction.hops.map((hop) => html`
    <span class="hop" data-status=${hop.status} title=${hop.collaboration?.name ?? ''}>${how(hop)}${hop.status === 'ACTIVE' ? '' : ` (${t.status[hop.status]})`}</span>
    ${organisation(hop.to)}`)}</p>
  <details class="evidence"><summary>${t.chain.strength(number(introduction.strength))}</summary>
    <ol>${introduction.hops.map((hop) => html`<li><p>${hop.from.name} – ${how(hop)} – ${hop.to.name}${hop.collaboration ? html`: ${hop.collaboration.name}` : nothing}
      (${t.chain.strength(number(hop.strength))})</p>${statements(hop.statements)}</li>`)}</ol></details>
</div>`;
