/** One source: its title, which leads to it where it can be read, and what sort of thing it is. */
import { html } from 'lit';
import { t } from '../app/texts.js';

/** @param {{title: string, url: string | null}} source */
export const sourceTitle = ({ title, url }) => (url ? html`<a href=${url} rel="noreferrer external">${title}</a>` : title);

export const madeUp = () => html`<strong class="tag warn">${t.evidence.illustrative}</strong>`;

/** @param {{kind: string}} source */
export const sourceKind = ({ kind }) => (kind === 'ILLUSTRATIVE' ? madeUp() : t.evidence.kind[kind]);
