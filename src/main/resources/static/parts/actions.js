/** What one can do with any view: take it as a file, as a link, as a question of one's own. */
import { html, nothing } from 'lit';
import { Part, say } from '../app/part.js';
import { t } from '../app/texts.js';
import { exportOf } from '../app/ask.js';

const quoted = (text) => `'${text.replaceAll("'", "'\\''")}'`;

class Actions extends Part {
  static properties = {
    /** The view's own question. */
    query: {}, variables: {},
    /** Its tables: [name of /api/exports, parameters]. */
    table: {}, parameters: {},
  };

  render() {
    const console = `/graphiql?${new URLSearchParams({ query: this.query, variables: JSON.stringify(this.variables, null, 2) })}`;
    return html`<div class="actions" role="group" aria-label=${t.actions.label}>
      ${this.table ? ['xlsx', 'csv'].map((form) => html`<a class="button" download href=${exportOf(`${this.table}.${form}`, this.parameters)}>${t.actions[form]}</a>`) : nothing}
      <button @click=${() => this.copy(location.href, t.actions.linkCopied)}>${t.actions.link}</button>
      <a class="button" href=${console}>${t.actions.console}</a>
      <button @click=${() => this.copy(this.curl(), t.actions.curlCopied)}>${t.actions.curl}</button>
    </div>`;
  }

  curl() {
    const body = JSON.stringify({ query: this.query.replace(/\s+/g, ' '), variables: this.variables });
    return `curl -s ${location.origin}/graphql -H 'Content-Type: application/json' -d ${quoted(body)}`;
  }

  async copy(text, words) {
    try {
      await navigator.clipboard.writeText(text);
      say(words);
    } catch {
      prompt(t.actions.byHand, text);
    }
  }
}

customElements.define('weft-actions', Actions);
