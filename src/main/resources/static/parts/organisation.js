/** An organisation's name, which leads to its screen. */
import { html } from 'lit';
import { to } from '../app/address.js';

/** @param {{slug: string, name: string}} organisation */
export const organisation = ({ slug, name }) => html`<a class="organisation" href=${to('organisations', {}, slug)}>${name}</a>`;

/** Several, in a row. @param {{slug: string, name: string}[]} all */
export const organisations = (all) => all.map((one, index) => html`${index ? ', ' : ''}${organisation(one)}`);
