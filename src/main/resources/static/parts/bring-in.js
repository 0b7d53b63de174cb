/** What is said where too little is recorded, and the way to where more comes in. */
import { html } from 'lit';
import { to } from '../app/address.js';
import { empty } from '../app/part.js';
import { t } from '../app/texts.js';

export const toData = () => html`<a href=${to('data')}>${t.screens.data}</a>`;

/** @param {{name: string}} region */
export const noMissions = ({ name }) => empty(t.gaps.noMissions(name), toData());

/** @param {{name: string}} region */
export const noMarkets = ({ name }) => empty(t.gaps.noMarkets(name), toData());
