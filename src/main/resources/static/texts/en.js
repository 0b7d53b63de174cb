/** Every text of the page in English. Another language is one more file like this, named in app/texts.js. */
export default {
  skip: 'Skip to the answer', nav: 'Screens', region: 'Region', asOf: 'As of', mission: 'Mission', loading: 'Asking …', close: 'Close',
  notRecorded: 'not recorded', chooseOne: 'Choose one of those that are offered.',
  screens: { gaps: 'Gaps', map: 'Map', network: 'Network', organisations: 'Organisations', next: 'Next steps', data: 'Data', trust: 'Trust', graphiql: 'GraphiQL' },
  noRegions: { title: 'Nothing is here yet', words: 'No region is known, so there is nothing to look from. Bring in a file under' },
  failure: {
    title: 'That did not work.', again: 'Try again', gone: 'The service does not answer. Is it still running?',
    unclear: (status) => `The service answered in a way this page does not understand (${status}).`,
    codes: {
      NOT_FOUND: 'There is no such thing.', FORBIDDEN: 'You may not see this.', UNREACHABLE: 'No connection.', TIMEOUT: 'That took too long.',
      NO_MISSIONS: 'No missions.', NOT_READY: 'Not ready yet.', BUSY: 'An import is being written.', BAD_INPUT: 'That cannot be asked like this.',
    },
  },
  actions: {
    label: 'Take this view with you', xlsx: 'Excel', csv: 'CSV', link: 'Copy link', linkCopied: 'The link to this view is on your clipboard.',
    console: 'Open as a query', curl: 'Copy as curl', curlCopied: 'The command is on your clipboard.', byHand: 'Copy this:',
  },
  /* What things are called */
  state: {
    PRESENT: 'live tie', CONFLICTING: 'sources disagree', PLANNED: 'planned', DORMANT: 'asleep or ended', STALE: 'old evidence',
    CONFIRMED_ABSENT: 'looked, nothing there', NOT_RECORDED: 'nobody has looked',
  },
  stateSentence: {
    PRESENT: 'There is a live tie.', CONFLICTING: 'Sources disagree about what is there.', PLANNED: 'Something is planned, nothing lives yet.',
    DORMANT: 'What there was is asleep or over.', STALE: 'The last evidence is old.', CONFIRMED_ABSENT: 'Somebody looked, and there is nothing.',
    NOT_RECORDED: 'Nothing is recorded, and nobody has looked: unknown is not absent.',
  },
  heat: { '-2': 'far below expected', '-1': 'below', 0: 'about as expected', 1: 'above', 2: 'far above' },
  tier: { CORE: 'core market', EMERGING: 'emerging market', NONE: 'market without a tier' },
  status: { PLANNED: 'planned', ACTIVE: 'active', DORMANT: 'asleep', ENDED: 'ended' },
  connection: { COLLABORATION: 'Collaboration', PRESENCE: 'Presence there', ALUMNI: 'Alumni there', STUDENTS: 'Students from there' },
  kind: {
    RESEARCH_PARTNERSHIP: 'Joint research', JOINT_PROGRAMME: 'Joint programme', CAMPUS: 'Campus', KTP: 'Knowledge Transfer Partnership',
    PLACEMENT: 'Placements', FUNDING_AWARD: 'Funding award', INVESTMENT: 'Investment', SUPPLY_CHAIN: 'Supply chain', MEMBERSHIP: 'Membership',
    CO_LOCATION: 'Shared site', TWINNING: 'Twinning', MOU: 'Memorandum of understanding', EVENT_FOLLOW_UP: 'Follow-up of an event', PARTNERSHIP: 'Partnership',
  },
  hop: {
    RESEARCH_PARTNERSHIP: 'researches with', JOINT_PROGRAMME: 'runs a programme with', CAMPUS: 'shares a campus with', KTP: 'has a KTP with',
    PLACEMENT: 'exchanges placements with', FUNDING_AWARD: 'shares a funding award with', INVESTMENT: 'is joined by investment with',
    SUPPLY_CHAIN: 'is in a supply chain with', MEMBERSHIP: 'is in membership with', CO_LOCATION: 'shares a site with', TWINNING: 'is twinned with',
    MOU: 'has a memorandum with', EVENT_FOLLOW_UP: 'met at an event', PARTNERSHIP: 'is a partner of', PART_OF: 'belongs together with',
  },
  actor: {
    UNIVERSITY: 'University', COMPANY: 'Company', CENTRE_OF_EXCELLENCE: 'Centre of excellence', RESEARCH_ORGANISATION: 'Research organisation',
    PUBLIC_BODY: 'Public body', FUNDER: 'Funder', INVESTOR: 'Investor', CLUSTER: 'Cluster', HEALTHCARE: 'Health care', SITE: 'Site',
  },
  parts: {
    adamicAdar: 'partners in common (Adamic–Adar)', resourceAllocation: 'partners in common (resource allocation)', threePaths: 'chains of three ties', katz: 'all chains (Katz)',
    fit: 'fit of fields', complementarity: 'what one has and the other lacks', alumni: 'alumni', presence: 'presence there', marketPriority: 'priority of the market',
    introducer: 'an introducer', appetite: 'appetite', capacity: 'capacity', priority: 'priority', headroom: 'headroom', links: 'missing pairs', events: 'events',
  },
  evidence: {
    show: (count) => (count === 1 ? '1 statement' : `${count} statements`), none: 'no statement', illustrative: 'made up',
    recorded: (day, by) => `recorded ${day} by ${by}`,
  },
  chain: { strength: (value) => `strength ${value}` },
  score: {
    label: (score, parts) => `Score ${score}, made of: ${parts || 'nothing'}`, summary: (score) => `Score ${score}`, part: 'Part', raw: 'Value', normalised: 'Of its greatest', weight: 'Weight', contribution: 'Adds',
  },
  gaps: {
    title: 'Where is the plan thin?',
    lead: (region) => `Every mission of ${region} in every market it names: what is recorded, against what one would expect.`,
    matrix: 'Missions and markets', thinnest: 'Where it is thinnest', choose: 'Choose a cell to see why, who is missing, and who could introduce you.',
    cell: (mission, market) => `${mission} × ${market}`, against: (observed, expected) => `${observed} of ${expected} expected`,
    sure: (unseen, all, day) => (unseen
      ? `How sure is this? As of ${day}, nobody has looked at ${unseen} of ${all} cells. What is not recorded may be there.`
      : `How sure is this? As of ${day}, something is recorded for each of the ${all} cells.`),
    trust: 'See how far to trust it', withoutMission: 'No mission stated', colour: 'Colour', pattern: 'Pattern',
    figures: 'Figures are summed strength of connections, each in (0, 1]: what is recorded, of what the region’s own total, shared out, would put there.',
    noMissions: (region) => `${region} names no missions, so nothing can be expected of it. Missions come in with a file, under`,
    noMarkets: (region) => `${region} names no markets yet. Markets come in with a file, under`,
  },
  cell: {
    label: 'The chosen cell', nothing: 'Nothing is recorded here.',
    thin: 'Thinner than expected.', rich: 'More than expected.', asExpected: 'Too close to call.',
    interval: (observed, expected, low, high) => `${observed} observed, ${expected} expected; nine times in ten the true ratio lies between ${low} and ${high} (indicative).`,
    why: 'Why this is expected', formula: (total, capacity, pull, normaliser, expected) => `${total} × ${capacity} × ${pull} ÷ ${normaliser} = ${expected}`,
    total: (value) => `${value}: all strength the region has observed`,
    capacity: (value) => `${value} home organisations active in this mission`,
    pull: (value, tier, base, there, factor) => `${value}: pull of the market, from its tier (${tier}, ${base}), ${there} organisations active there and an indicator factor of ${factor}`,
    normaliser: (value) => `${value}: the same product summed over all cells, so that expectations add up to the total`,
    defaults: (names) => `Defaults were used where nothing is recorded: ${names}.`,
    have: (observed) => `What we have: ${observed}`, haveNothing: 'No connection is recorded.', old: 'old evidence',
    reviewed: (day, by) => `Reviewed ${day} by ${by}.`,
    actors: 'Who is missing', noActors: 'Every kind of actor at home has a live tie here.', stakeholders: (count) => `${count} that have nothing here, though their peers do`,
    links: (count) => (count ? `Who ought to know each other: the best of ${count} pairs` : 'Who ought to know each other'), noLinks: 'No pair without a tie is recorded here: record who is there, and what they do.',
    introducers: 'Who could introduce us',
  },
  record: {
    collaboration: 'Record a collaboration', review: 'We looked, and this is all', reviewWords: 'Says that all connections of this mission in this market were reviewed: what is not recorded then counts as absent.',
    reviewedOn: 'Reviewed on', name: 'What is it called?', kind: 'Kind', status: 'Status', startedOn: 'Since (if known)', home: (region) => `Who in ${region}?`, partner: (market) => `With whom there (${market})?`,
    source: 'Where does this come from?', sourceTitle: 'Document or meeting', sourceExample: 'Minutes of the international board', locator: 'Where in it', locatorExample: 'item 4',
    by: 'Your role', byExample: 'international office', save: 'Save', cancel: 'Cancel', saved: 'Saved. The figures are made again.',
  },
  map: {},
  network: {},
  organisations: {},
  next: {},
  data: {},
  trust: {},
};
