/** The first page: mission × market for one region, in words that need no GraphQL. */

const WORDS = {
  PRESENT: 'live tie', CONFLICTING: 'sources disagree', PLANNED: 'planned', DORMANT: 'asleep or ended',
  STALE: 'old evidence', CONFIRMED_ABSENT: 'looked, nothing there', NOT_RECORDED: 'nobody has looked',
};

async function ask(query, variables) {
  const response = await fetch('/graphql', {
    method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ query, variables }),
  });
  const answer = await response.json();
  if (answer.errors) throw new Error(answer.errors[0].message);
  return answer.data;
}

function cell(tag, text, attributes = {}) {
  const element = Object.assign(document.createElement(tag), { textContent: text });
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

function place(c) {
  const td = cell('td', WORDS[c.state], { 'data-state': c.state });
  const expected = c.expected === null ? '' : ` of ${c.expected.toFixed(2)} expected`;
  td.append(cell('small', `${c.observed.toFixed(2)}${expected}`));
  return td;
}

function table({ coverage }) {
  const all = document.createElement('table');
  const head = all.createTHead().insertRow();
  head.append(cell('th', 'Mission', { scope: 'col' }), ...coverage.markets.map((m) => cell('th', m.name, { scope: 'col' })));
  const body = all.createTBody();
  for (const mission of coverage.missions) {
    const row = body.insertRow();
    row.append(cell('th', mission.name, { scope: 'row' }));
    for (const market of coverage.markets) {
      row.append(place(coverage.cells.find((c) => c.mission.slug === mission.slug && c.market.code === market.code)));
    }
  }
  const none = body.insertRow();
  none.append(cell('th', 'No mission stated', { scope: 'row' }));
  for (const market of coverage.markets) {
    const found = coverage.withoutMission.find((c) => c.market.code === market.code);
    none.append(found ? place(found) : cell('td', '–'));
  }
  return all;
}

async function show(region) {
  const target = document.getElementById('coverage');
  try {
    target.replaceChildren(table(await ask(`query($region: ID!) { coverage(region: $region) {
      missions { slug name } markets { code name }
      cells { mission { slug } market { code } state observed expected }
      withoutMission { market { code } state observed expected } } }`, { region })));
  } catch (failure) {
    target.replaceChildren(cell('p', failure.message));
  }
}

const { regions } = await ask('{ regions { slug name } }');
const picker = document.getElementById('region');
regions.forEach((region) => picker.append(cell('option', region.name, { value: region.slug })));
const wanted = new URL(location).searchParams.get('region');
picker.value = regions.some((region) => region.slug === wanted) ? wanted : regions[0]?.slug;
picker.addEventListener('change', () => {
  history.replaceState(null, '', `?region=${picker.value}`);
  show(picker.value);
});
document.getElementById('legend').textContent =
  'Figures are summed strength of connections: what is recorded, of what the region’s own total would put there.';
await show(picker.value);
