/** A GraphQL subscription over server-sent events: answers as they come, until the service has no more. */
import { Failure, dataOf } from './ask.js';
import { t } from './texts.js';

/** What one event says; null for one that says nothing. @param {string} event */
function read(event) {
  const data = event.split('\n').filter((line) => line.startsWith('data:')).map((line) => line.slice(5)).join('\n').trim();
  return data ? dataOf(JSON.parse(data)) : null;
}

/** @param {string} query @param {Record<string, unknown>} variables @param {AbortSignal} signal */
export async function* follow(query, variables, signal) {
  const response = await fetch('/graphql', { method: 'POST', signal, body: JSON.stringify({ query, variables }),
    headers: { 'Content-Type': 'application/json', Accept: 'text/event-stream' } });
  if (!response.ok || !response.headers.get('Content-Type')?.startsWith('text/event-stream')) throw new Failure(t.failure.unclear(response.status));
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (let { value, done } = await reader.read(); !done; { value, done } = await reader.read()) {
    const events = (rest + value.replaceAll('\r', '')).split('\n\n');
    rest = events.pop();
    for (const event of events) {
      const answer = read(event);
      if (answer) yield answer;
    }
  }
}
