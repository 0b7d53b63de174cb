/**
 * What is seen is told by the address alone, so that a link restores it: /screen/thing?region=…&asOf=…&what=the screen asks for.
 * @typedef {Record<string, unknown>} Params texts, numbers, lists; null, '' and undefined take a parameter away
 */

export const SCREENS = ['gaps', 'map', 'network', 'organisations', 'next', 'data', 'trust'];

/** Parameters that go along from screen to screen. */
const SHARED = ['region', 'asOf'];

const listeners = new Set();

/** @returns {{screen: string, thing: string | null, params: URLSearchParams}} */
export function address() {
  const [screen, thing] = location.pathname.split('/').filter(Boolean).map(decodeURIComponent);
  return { screen: screen ?? 'gaps', thing: thing ?? null, params: new URLSearchParams(location.search) };
}

/** One parameter of the address; null where it is not there. @param {string} name */
export const param = (name) => address().params.get(name);

/** A list in one parameter, parted by commas. @param {string} name */
export const list = (name) => (param(name) ?? '').split(',').filter(Boolean);

/** @param {URLSearchParams} params @param {Params} changes */
function changed(params, changes) {
  for (const [name, value] of Object.entries(changes)) {
    const text = Array.isArray(value) ? value.join(',') : value;
    if (text === null || text === undefined || text === '') params.delete(name);
    else params.set(name, String(text));
  }
  return params;
}

/** The address of a screen, in the same region on the same day. @param {string} screen @param {Params} params @param {string=} thing */
export function to(screen, params = {}, thing) {
  const kept = new URLSearchParams();
  for (const name of SHARED) if (param(name)) kept.set(name, param(name));
  const query = changed(kept, params).toString();
  const path = screen === 'gaps' ? '/' : `/${screen}${thing ? `/${encodeURIComponent(thing)}` : ''}`;
  return query ? `${path}?${query}` : path;
}

/** The address of what is seen, but for some parameters. @param {Params} changes */
export function here(changes) {
  const query = changed(address().params, changes).toString();
  return query ? `${location.pathname}?${query}` : location.pathname;
}

/** Goes there; the reader can go back. @param {string} href */
export function go(href) {
  history.pushState(null, '', href);
  tell();
}

/** Changes parameters of what is seen: a choice one can go back from, or, with `quiet`, a detail of one. */
export function change(/** @type {Params} */ changes, quiet = false) {
  history[quiet ? 'replaceState' : 'pushState'](null, '', here(changes));
  tell();
}

let isChosen = false;

/** Whether what is seen was chosen on this page; not where a link opened it. */
export const isChosenHere = () => isChosen;

function tell() {
  isChosen = true;
  listeners.forEach((listener) => listener());
}

addEventListener('popstate', tell);

/** Links of this page are followed without loading it anew. */
addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  if (!(link instanceof HTMLAnchorElement) || event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey) return;
  if (link.origin !== location.origin || link.target || link.hasAttribute('download')) return;
  const screen = link.pathname.split('/')[1] || 'gaps';
  if (!SCREENS.includes(screen)) return;
  event.preventDefault();
  const isSame = link.pathname === location.pathname;
  go(link.pathname + link.search + link.hash);
  if (!isSame) scrollTo(0, 0);
});

/** Draws its component again whenever the address has changed. */
export class Address {
  /** @param {import('lit').ReactiveControllerHost} host */
  constructor(host) {
    this.listener = () => host.requestUpdate();
    host.addController(this);
  }
  hostConnected() { listeners.add(this.listener); }
  hostDisconnected() { listeners.delete(this.listener); }
}
