/** Asks the service: GraphQL for answers, REST for files. */
import { t } from './texts.js';

/** The graph's version of the last thing this page wrote: later questions wait for it. @type {string | null} */
let written = null;

const answers = new Map();
const listeners = new Set();

/** What went wrong, in words for the reader. */
export class Failure extends Error {
  /** @param {string} message @param {string=} code stable name, as in the schema */
  constructor(message, code) {
    super(message);
    this.code = code;
  }
}

/** The data of a GraphQL response; its first error is thrown. */
export function dataOf({ errors, data }) {
  if (errors?.length) throw new Failure(errors[0].message, errors[0].extensions?.code);
  return data;
}

/** The version that the last answer spoke of. @type {number | null} */
let seen = null;

async function send(query, variables, signal) {
  const headers = { 'Content-Type': 'application/json' };
  if (written) headers['Weft-Version'] = written;
  let response;
  try {
    response = await fetch('/graphql', { method: 'POST', headers, signal, body: JSON.stringify({ query, variables }) });
  } catch (failure) {
    if (failure.name === 'AbortError') throw failure;
    throw new Failure(t.failure.gone, 'UNREACHABLE');
  }
  const answer = await response.json().catch(() => null);
  if (!answer) throw new Failure(t.failure.unclear(response.status));
  seen = answer.extensions?.weft?.version ?? seen;
  return dataOf(answer);
}

/** Whoever comes back to this page sees what was written elsewhere meanwhile. */
addEventListener('visibilitychange', async () => {
  if (document.visibilityState !== 'visible' || seen === null) return;
  const before = seen;
  await send('{ __typename }', {}).catch(() => null);
  if (seen !== before) wrote();
});

/**
 * One answer; the same question is asked once, until something was written.
 * @param {string} query @param {Record<string, unknown>=} variables
 */
export function ask(query, variables = {}) {
  const key = query + JSON.stringify(variables);
  if (!answers.has(key)) {
    const answer = send(query, variables);
    answers.set(key, answer);
    answer.catch(() => answers.delete(key));
    if (answers.size > 60) answers.delete(answers.keys().next().value);
  }
  return answers.get(key);
}

/** An answer as of now, of something that changes without being written here. @param {string} query @param {Record<string, unknown>} variables */
export const askNow = (query, variables) => send(query, variables);

/**
 * Writes. The payload's `version` is what later questions wait for.
 * @param {string} mutation @param {Record<string, unknown>} variables
 * @returns {Promise<any>} the payload of its first field
 */
export async function tell(mutation, variables) {
  const data = await send(mutation, variables).catch((failure) => {
    if (failure.code === 'TIMEOUT') wrote(); // it may have been written all the same
    throw failure;
  });
  const payload = Object.values(data)[0];
  if (payload?.version && !payload.userErrors?.length) wrote(payload.version);
  return payload;
}

/** Something was written, perhaps not by us: what was answered before is old. @param {string | number | null} version */
export function wrote(version = null) {
  if (version !== null) written = String(version);
  answers.clear();
  listeners.forEach((listener) => listener());
}

/** A file's address in /api/exports. @param {string} file @param {Record<string, unknown>} parameters */
export function exportOf(file, parameters) {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    if (Array.isArray(value) ? value.length : value !== null && value !== undefined && value !== '') {
      query.set(name, Array.isArray(value) ? value.join(',') : String(value));
    }
  }
  return `/api/exports/${file}?${query}`;
}

/** A REST answer. @param {string} path @param {RequestInit=} options */
export async function rest(path, options) {
  let response;
  try {
    response = await fetch(path, options);
  } catch {
    throw new Failure(t.failure.gone, 'UNREACHABLE');
  }
  const body = await response.json().catch(() => null);
  if (!response.ok) throw new Failure(body?.detail ?? t.failure.unclear(response.status), body?.code);
  return body;
}

/**
 * A question that a component asks again whenever its variables have changed; nothing of an older one is shown under a newer.
 * `question` gives [query, variables], or null for none.
 */
export class Question {
  /** @param {import('lit').ReactiveControllerHost} host @param {() => [string, Record<string, unknown>] | null} question */
  constructor(host, question) {
    this.host = host;
    this.question = question;
    this.value = null;
    this.failure = null;
    this.isLoading = false;
    this.again = () => { this.key = null; host.requestUpdate(); };
    host.addController(this);
  }

  hostConnected() { listeners.add(this.again); }
  hostDisconnected() { listeners.delete(this.again); }

  hostUpdate() {
    const asked = this.question();
    const key = asked && asked[0] + JSON.stringify(asked[1]);
    if (key === this.key) return;
    this.key = key;
    this.failure = null;
    this.isLoading = asked !== null;
    if (!asked) { this.value = null; return; }
    ask(...asked).then((value) => this.take(key, () => { this.value = value; }),
      (failure) => this.take(key, () => { this.failure = failure; this.value = null; }));
  }

  take(key, change) {
    if (key !== this.key) return;
    this.isLoading = false;
    change();
    this.host.requestUpdate();
  }
}
