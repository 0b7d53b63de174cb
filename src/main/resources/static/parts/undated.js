/** Which ties do not say when they began: what to record so that the past can be tested. */
import { html, nothing } from 'lit';
import { Question, exportOf } from '../app/ask.js';
import { Part, answered } from '../app/part.js';
import { t, number } from '../app/texts.js';
import { organisations } from './organisation.js';

const TIES = `query Undated($region: ID!) { collaborations(filter: {region: $region}, first: 100) { totalCount
  nodes { slug name startedOn parties { slug name } } } }`;

class Undated extends Part {
  static properties = { region: {} };

  constructor() {
    super();
    this.ties = new Question(this, () => [TIES, { region: this.region.slug }]);
  }

  render() {
    return answered(this.ties, ({ collaborations: { nodes, totalCount } }) => {
      const undated = nodes.filter((one) => !one.startedOn).sort((one, other) => other.parties.length - one.parties.length);
      if (!undated.length) return nothing;
      return html`<p><a download href=${exportOf('tied-pairs.xlsx', {})}>${t.trust.allPairs}</a> · <a download href=${exportOf('collaborations.xlsx', {})}>${t.trust.allDates}</a></p><details><summary>${t.trust.toDate(number(undated.length), number(nodes.length), number(totalCount))}</summary>
        <ul>${undated.map((one) => html`<li>${one.name}: ${organisations(one.parties)}</li>`)}</ul></details>`;
    });
  }
}

customElements.define('weft-undated', Undated);

/** @param {any} region */
export const collaborationsToDate = (region) => html`<weft-undated .region=${region}></weft-undated>`;
