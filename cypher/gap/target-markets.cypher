// Which markets next, for one mission? Each market scored by a weighted mean of terms, each divided by the greatest of any
// market. The weights are the defaults: change them here.
// Parameters, as Neo4j Browser takes them:
//   :param region => 'lancashire'
//   :param mission => 'health-analytics'
//   :param asOf => date('2026-11-21')
MATCH (region:Region {id: $region})
// <connections>
// The connections of the region on the day: market, missions, homes, strength, and the rank of the state they give. Of the
// kinds COLLABORATION and PRESENCE; counts of alumni and of students, which the service adds, are not here.
CALL (region) {
  WITH {ACTIVE: 1.0, PLANNED: 0.5, DORMANT: 0.3, ENDED: 0.1} AS worth,
       {RECORDED: 0.9, DOCUMENT: 0.9, DATASET: 0.9, ILLUSTRATIVE: 0.5} AS trust
  CALL (region) {
    // Collaborations that have begun, of a home organisation or its campus: one for each market that a party is in.
    MATCH (fact:Collaboration)
    WHERE fact.startedOn IS NULL OR date(fact.startedOn) <= $asOf
    WITH region, fact,
         // A partial date is its first day; an end has passed when the day after its last one has come.
         CASE
           WHEN fact.endedOn IS NULL THEN fact.status
           WHEN date(fact.endedOn) + CASE size(fact.endedOn)
                  WHEN 4 THEN duration('P1Y') WHEN 7 THEN duration('P1M') ELSE duration('P1D') END <= $asOf THEN 'ENDED'
           WHEN fact.status = 'ENDED' AND date(fact.endedOn) > $asOf THEN 'ACTIVE'
           ELSE fact.status
         END AS status,
         // One source has it alive, another has it over, and neither is clearly the newer.
         EXISTS {
           MATCH (oneSource:Source)<-[:FROM]-(alive:Statement {status: 'ACTIVE'})-[:STATES]->(fact)
           MATCH (fact)<-[:STATES]-(over:Statement)-[:FROM]->(otherSource:Source)
           WHERE over.status IN ['DORMANT', 'ENDED'] AND oneSource <> otherSource
           WITH CASE WHEN oneSource.published IS NOT NULL THEN date(oneSource.published)
                     WHEN oneSource.kind = 'RECORDED' THEN date(alive.recordedAt) END AS aliveOn,
                CASE WHEN otherSource.published IS NOT NULL THEN date(otherSource.published)
                     WHEN otherSource.kind = 'RECORDED' THEN date(over.recordedAt) END AS overOn
           WHERE coalesce(aliveOn = overOn, true)
           RETURN aliveOn
         } AS isDisputed,
         // What a party does counts for the nearest organisation at or above it that lies in the region.
         COLLECT {
           MATCH (fact)-[:HAS_PARTY]->(party:Organisation)
           MATCH path = (party)-[:PART_OF*0..]->(home:Organisation)-[:LOCATED_IN]->(region)
           WITH party, home, length(path) AS steps ORDER BY steps
           WITH party, head(collect(home.id)) AS nearest
           RETURN DISTINCT nearest
         } AS homes,
         COLLECT { MATCH (fact)-[:SERVES]->(mission:Mission)<-[:PURSUES]-(region) RETURN mission.id } AS missions
    MATCH (fact)-[:HAS_PARTY]->(:Organisation)-[:LOCATED_IN]->(there:Market)
    WITH fact, there.id AS market, region.country AS country, missions, homes, status, isDisputed
    WHERE market <> country AND homes <> []
    RETURN DISTINCT fact, market, missions, homes, status, isDisputed
    UNION
    // Campuses and subsidiaries abroad, but for those that a collaboration of kind CAMPUS, counted above, names.
    MATCH (fact:Organisation)-[:LOCATED_IN]->(there:Market)
    WITH region, fact, there.id AS market, region.country AS country
    WHERE market <> country
    MATCH path = (fact)-[:PART_OF*0..]->(home:Organisation)-[:LOCATED_IN]->(region)
    WITH region, fact, market, home, length(path) AS steps ORDER BY steps
    WITH region, fact, market, head(collect(home)) AS home
    WHERE NOT EXISTS {
      MATCH (fact)<-[:HAS_PARTY]-(campus:Collaboration {kind: 'CAMPUS'})
      MATCH (campus)-[:HAS_PARTY]->(home)
      WHERE campus.startedOn IS NULL OR date(campus.startedOn) <= $asOf
    }
    RETURN fact, market, [home.id] AS homes,
           // Active in the missions of its fields and its parts' fields, and of all wider fields.
           COLLECT {
             MATCH (fact)<-[:PART_OF*0..]-(:Organisation)-[:ACTIVE_IN]->(:Field)-[:BROADER*0..]->(wide:Field)
             MATCH (wide)<-[:COVERS]-(mission:Mission)<-[:PURSUES]-(region)
             RETURN DISTINCT mission.id
           } AS missions,
           CASE fact.status WHEN 'PLANNED' THEN 'PLANNED' ELSE 'ACTIVE' END AS status, false AS isDisputed
  }
  CALL (fact, trust) {
    // Backing: 1 − ∏ (1 − trust · 2^(−age/10 years)) over its sources, each by its strongest statement. A statement is as old
    // as its source; what was recorded here, as the record; what is undated counts as 5 years old, and is never stale.
    OPTIONAL MATCH (fact)<-[:STATES]-(statement:Statement)-[:FROM]->(source:Source)
    WITH source, statement, trust[source.kind] AS believed,
         CASE WHEN source.published IS NOT NULL THEN date(source.published)
              WHEN source.kind = 'RECORDED' THEN date(statement.recordedAt) END AS dated
    WITH source, statement, believed, dated,
         CASE WHEN dated IS NULL THEN 5.0 WHEN dated > $asOf THEN 0.0
              ELSE duration.inDays(dated, $asOf).days / 365.25 END AS years
    WITH source, count(statement) AS said, max(believed * 2 ^ (-years / 10)) AS belief,
         max(CASE WHEN dated IS NULL OR years <= 5 THEN 1 ELSE 0 END) AS fresh
    RETURN CASE sum(said) WHEN 0 THEN 1.0
             ELSE 1 - reduce(doubt = 1.0, one IN collect(1 - belief) | doubt * one)
           END AS backing,
           sum(said) = 0 OR max(fresh) = 1 AS isFresh
  }
  WITH fact, market, missions, homes, worth[status] * backing AS strength,
       CASE
         WHEN status = 'ACTIVE' AND isFresh THEN 0
         WHEN isDisputed AND status <> 'PLANNED' THEN 1
         WHEN status = 'PLANNED' THEN 2
         WHEN status = 'ACTIVE' THEN 4
         ELSE 3
       END AS rank
  RETURN collect(DISTINCT market) AS reached,
         collect({fact: fact.id, market: market, missions: missions, homes: homes, strength: strength, rank: rank})
           AS connections
}
WITH region, connections, reached,
     ['PRESENT', 'CONFLICTING', 'PLANNED', 'DORMANT', 'STALE', 'CONFIRMED_ABSENT', 'NOT_RECORDED'] AS states
// </connections>
// <cells>
// Every mission of the region by every market that it names or has a connection with: first the populations, so that an
// empty cell is a row too.
CALL (region, connections, reached) {
  WITH {CORE: 2.0, EMERGING: 1.0} AS pulls, 1.0 AS defaultPull, 1.0 AS prior
  MATCH (region)-[:PURSUES]->(mission:Mission)
  MATCH (market:Market)
  WITH *, mission.id AS slug, market.id AS code, region.country AS country
  WHERE code IN reached OR EXISTS { (region)-[:LOOKS_TO]->(market) }
  CALL (connections, slug, code) {
    UNWIND connections AS connection
    WITH connection
    WHERE connection.market = code AND slug IN connection.missions
    RETURN sum(connection.strength) AS observed, min(connection.rank) AS rank
  }
  // When the place was last reviewed: a review that names no mission or market is of all, one of an organisation not of it.
  WITH *, head(COLLECT {
         MATCH (review:Review)-[:COVERS]->(region)
         WITH review, review.reviewedOn AS day
         WHERE day <= $asOf AND NOT EXISTS { (review)-[:COVERS]->(:Organisation) }
           AND (EXISTS { (review)-[:COVERS]->(mission) } OR NOT EXISTS { (review)-[:COVERS]->(:Mission) })
           AND (EXISTS { (review)-[:COVERS]->(market) } OR NOT EXISTS { (review)-[:COVERS]->(:Market) })
         RETURN day ORDER BY day DESC
       }) AS reviewedOn
  WITH *, CASE WHEN reviewedOn IS NULL THEN 6
               WHEN duration.inDays(reviewedOn, $asOf).days / 365.25 <= 5 THEN 5 ELSE 4 END AS looked
  CALL (region, mission, market, code, country) {
    // Who is active in the mission, at home and there.
    OPTIONAL MATCH (mission)-[:COVERS]->(wide:Field)
    OPTIONAL MATCH (wide)<-[:BROADER*0..]-(:Field)<-[:ACTIVE_IN]-(:Organisation)-[:PART_OF*0..]->(who:Organisation)
    WITH DISTINCT market, code, country, who, EXISTS { (who)-[:LOCATED_IN]->(region) } AS isHome
    RETURN count(CASE WHEN isHome THEN who END) AS homeCapacity,
           count(CASE WHEN NOT isHome AND code <> country
                        AND EXISTS { (who)-[:LOCATED_IN]->(market) } THEN who END) AS organisationsThere
  }
  // The highest tier that the region gives the market.
  WITH slug, code, observed, rank, looked, homeCapacity, organisationsThere, prior,
       coalesce(pulls[head(COLLECT {
         MATCH (region)-[aim:LOOKS_TO]->(market) WHERE aim.tier IS NOT NULL RETURN aim.tier ORDER BY aim.tier })],
         defaultPull) AS tierPull
  WITH *, tierPull * (1 + log(1 + organisationsThere)) AS pull
  WITH prior, sum(observed) AS total, sum(homeCapacity * pull) AS normaliser,
       collect({mission: slug, market: code, observed: observed, rank: rank, looked: looked,
                homeCapacity: homeCapacity, organisationsThere: organisationsThere, tierPull: tierPull, pull: pull})
         AS all
  UNWIND all AS one
  WITH one, prior, total, normaliser,
       CASE WHEN one.homeCapacity > 0 AND total > 0
            THEN total * one.homeCapacity * one.pull / normaliser END AS expected
  RETURN collect({mission: one.mission, market: one.market, observed: one.observed, expected: expected,
                  total: total, homeCapacity: one.homeCapacity, pull: one.pull, normaliser: normaliser,
                  tierPull: one.tierPull, organisationsThere: one.organisationsThere, looked: one.looked,
                  rank: CASE WHEN one.rank < one.looked THEN one.rank ELSE one.looked END,
                  ratio: (one.observed + prior) / (expected + prior),
                  shortfall: CASE WHEN expected > one.observed THEN expected - one.observed
                                  WHEN expected IS NOT NULL THEN 0.0 END}) AS cells
}
// </cells>
WITH region, connections, cells, {priority: 3, headroom: 2, presence: 1, links: 2, capacity: 1, events: 1} AS weights
UNWIND cells AS cell
WITH region, connections, cell, weights
WHERE cell.mission = $mission
CALL (connections, cell) {
  // Home organisations with a live tie there, in any mission or none; a stand-in is nobody.
  UNWIND connections AS connection
  WITH connection
  WHERE connection.market = cell.market AND connection.rank = 0
  UNWIND connection.homes AS home
  WITH home
  WHERE NOT EXISTS { MATCH (:Organisation {id: home, status: 'UNNAMED'}) }
  RETURN count(DISTINCT home) AS links
}
WITH weights, cell.market AS market, cell.tierPull AS priority, coalesce(cell.shortfall, 0.0) AS headroom,
     cell.observed AS presence, links, log(1 + cell.organisationsThere) AS capacity,
     // Roles that open doors, each once.
     COUNT {
       MATCH (region)-[aim:LOOKS_TO]->(:Market {id: cell.market})
       WHERE aim.role IN ['PARTNER', 'INWARD_MISSION', 'TWINNING']
       RETURN DISTINCT aim.role
     } AS events
WITH weights, max(priority) AS mostPriority, max(headroom) AS mostHeadroom, max(presence) AS mostPresence,
     max(links) AS mostLinks, max(capacity) AS mostCapacity, max(events) AS mostEvents,
     collect({market: market, priority: priority, headroom: headroom, presence: presence, links: links,
              capacity: capacity, events: events}) AS all
UNWIND all AS one
// A term that is 0 everywhere is 0 for each: nullif keeps 0 from being a divisor.
WITH one, weights, coalesce(one.priority / nullIf(mostPriority, 0), 0) AS priority,
     coalesce(one.headroom / nullIf(mostHeadroom, 0), 0) AS headroom,
     coalesce(one.presence / nullIf(mostPresence, 0), 0) AS presence,
     coalesce(toFloat(one.links) / nullIf(mostLinks, 0), 0) AS links,
     coalesce(one.capacity / nullIf(mostCapacity, 0), 0) AS capacity,
     coalesce(toFloat(one.events) / nullIf(mostEvents, 0), 0) AS events
RETURN one.market AS market,
       (weights['priority'] * priority + weights['headroom'] * headroom + weights['presence'] * presence
         + weights['links'] * links + weights['capacity'] * capacity + weights['events'] * events)
         / reduce(sum = 0.0, name IN keys(weights) | sum + weights[name]) AS score,
       one.priority AS priority, one.headroom AS headroom, one.presence AS presence, one.links AS links,
       one.capacity AS capacity, one.events AS events
ORDER BY score DESC, market
