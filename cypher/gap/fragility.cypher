// Which market hangs on one organisation or one tie: without it, is there still a chain from the region? A chain runs over
// live collaborations, however old their evidence, and between parts and wholes. Size: organisations there that a chain
// reaches now. Each thing is taken away in turn and the chain looked for anew, which is slow on a large graph, and plain.
// Parameters, as Neo4j Browser takes them:
//   :param region => 'lancashire'
//   :param mission => null
//   :param asOf => date('2026-11-21')
MATCH (region:Region {id: $region})
// <ties>
// The collaborations that have begun by the day: the status of each, and the rank of the state that it gives its place.
CALL () {
  MATCH (tie:Collaboration)
  WHERE tie.startedOn IS NULL OR date(tie.startedOn) <= $asOf
  CALL (tie) {
    // Evidence is fresh for 5 years after its source, or what was recorded here after the record; undated evidence stays so.
    OPTIONAL MATCH (tie)<-[:STATES]-(statement:Statement)-[:FROM]->(source:Source)
    WITH CASE WHEN source.published IS NOT NULL THEN date(source.published)
              WHEN source.kind = 'RECORDED' THEN date(statement.recordedAt) END AS dated
    RETURN max(CASE WHEN dated IS NULL OR dated > $asOf OR duration.inDays(dated, $asOf).days / 365.25 <= 5
                    THEN 1 ELSE 0 END) = 1 AS isFresh
  }
  WITH tie, isFresh,
       // A partial date is its first day; an end has passed when the day after its last one has come.
       CASE
         WHEN tie.endedOn IS NULL THEN tie.status
         WHEN date(tie.endedOn) + CASE size(tie.endedOn)
                WHEN 4 THEN duration('P1Y') WHEN 7 THEN duration('P1M') ELSE duration('P1D') END <= $asOf THEN 'ENDED'
         WHEN tie.status = 'ENDED' AND date(tie.endedOn) > $asOf THEN 'ACTIVE'
         ELSE tie.status
       END AS status,
       // One source has it alive, another has it over, and neither is clearly the newer.
       EXISTS {
         MATCH (oneSource:Source)<-[:FROM]-(alive:Statement {status: 'ACTIVE'})-[:STATES]->(tie)
         MATCH (tie)<-[:STATES]-(over:Statement)-[:FROM]->(otherSource:Source)
         WHERE over.status IN ['DORMANT', 'ENDED'] AND oneSource <> otherSource
         WITH CASE WHEN oneSource.published IS NOT NULL THEN date(oneSource.published)
                   WHEN oneSource.kind = 'RECORDED' THEN date(alive.recordedAt) END AS aliveOn,
              CASE WHEN otherSource.published IS NOT NULL THEN date(otherSource.published)
                   WHEN otherSource.kind = 'RECORDED' THEN date(over.recordedAt) END AS overOn
         WHERE coalesce(aliveOn = overOn, true)
         RETURN aliveOn
       } AS isDisputed
  RETURN collect({tie: tie, status: status, rank: CASE
           WHEN status = 'ACTIVE' AND isFresh THEN 0
           WHEN isDisputed AND status <> 'PLANNED' THEN 1
           WHEN status = 'PLANNED' THEN 2
           WHEN status = 'ACTIVE' THEN 4
           ELSE 3
         END}) AS ties
}
WITH region, ties,
     ['PRESENT', 'CONFLICTING', 'PLANNED', 'DORMANT', 'STALE', 'CONFIRMED_ABSENT', 'NOT_RECORDED'] AS states
// </ties>
CALL (ties) {
  UNWIND ties AS one
  WITH one.tie AS tie, one.status AS status
  WHERE status = 'ACTIVE' AND ($mission IS NULL OR EXISTS { (tie)-[:SERVES]->(:Mission {id: $mission}) })
  RETURN collect(tie) AS live
}
MATCH (market:Market)
WHERE market.id <> region.country
CALL (region, live, market) {
  MATCH SHORTEST 1 (region)<-[:LOCATED_IN]-(:Organisation)
    (()-[:HAS_PARTY|PART_OF]-(next) WHERE next:Organisation OR next IN live)* (there:Organisation)
  WHERE EXISTS { (there)-[:LOCATED_IN]->(market) }
  RETURN count(DISTINCT there) AS size
}
WITH region, live, market, size
WHERE size > 0
MATCH (thing:Organisation|Collaboration)
// A chain may run over the ties of a stand-in, but nobody can say that a market hangs on one whom no source names.
WHERE ((thing:Organisation AND coalesce(thing.status, '') <> 'UNNAMED') OR thing IN live) AND NOT EXISTS {
  MATCH SHORTEST 1 (region)<-[:LOCATED_IN]-(home:Organisation WHERE home <> thing)
    (()-[:HAS_PARTY|PART_OF]-(next) WHERE next <> thing AND (next:Organisation OR next IN live))*
    (:Organisation)-[:LOCATED_IN]->(market)
}
RETURN market.id AS market, CASE WHEN thing:Organisation THEN thing.id END AS organisation,
       CASE WHEN thing:Collaboration THEN thing.id END AS collaboration, size
ORDER BY market, thing:Collaboration, thing.id
