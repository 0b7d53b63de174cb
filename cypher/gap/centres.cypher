// Which centre of excellence here has no counterpart there in a shared field, and who there could be one? There is another
// region, or another country where no region is recorded. Size: the fields that the two share, over all fields of the two.
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
MATCH (home:Organisation {kind: 'CENTRE_OF_EXCELLENCE'})-[:LOCATED_IN]->(region)
MATCH (other:Organisation {kind: 'CENTRE_OF_EXCELLENCE'})
WHERE NOT EXISTS { (other)-[:LOCATED_IN]->(region) }
WITH region, ties, states, home, other, home.id AS centre, other.id AS counterpart,
     head(COLLECT { MATCH (other)-[:LOCATED_IN]->(place:Region) RETURN place.id }) AS elsewhere,
     head(COLLECT { MATCH (other)-[:LOCATED_IN]->(place:Market) WHERE place.id <> region.country RETURN place.id })
       AS market,
     // Their fields and those of their parts.
     COLLECT { MATCH (home)<-[:PART_OF*0..]-(:Organisation)-[:ACTIVE_IN]->(field:Field) RETURN DISTINCT field.id }
       AS ours,
     COLLECT { MATCH (other)<-[:PART_OF*0..]-(:Organisation)-[:ACTIVE_IN]->(field:Field) RETURN DISTINCT field.id }
       AS theirs
WITH *, coalesce(elsewhere, market) AS there,
     COLLECT {
       UNWIND ours AS slug
       WITH slug
       WHERE slug IN theirs AND ($mission IS NULL OR EXISTS {
         MATCH (:Field {id: slug})-[:BROADER*0..]->(wide:Field)
         MATCH (wide)<-[:COVERS]-(:Mission {id: $mission})
       })
       RETURN slug ORDER BY slug
     } AS sharedFields,
     // A part of it there, or a whole, needs no introduction.
     EXISTS { (home)-[:PART_OF*]->(other) } OR EXISTS { (other)-[:PART_OF*]->(home) } AS isKin
WHERE there IS NOT NULL AND sharedFields <> []
CALL (ties, home, other) {
  // The best tie of the one or a part of it with the other or a part of that.
  UNWIND ties AS one
  WITH one.tie AS tie, one.rank AS rank
  WHERE EXISTS {
    MATCH (home)<-[:PART_OF*0..]-(:Organisation)<-[:HAS_PARTY]-(tie)-[:HAS_PARTY]->(:Organisation)-[:PART_OF*0..]->(other)
  }
  RETURN min(rank) AS rank
}
// When it was last reviewed: the market as a whole, or this centre in it.
WITH *, head(COLLECT {
       MATCH (review:Review)-[:COVERS]->(region)
       WITH review, review.reviewedOn AS day
       WHERE day <= $asOf AND market IS NOT NULL
         AND (EXISTS { (review)-[:COVERS]->(:Organisation {id: centre}) } OR NOT EXISTS { (review)-[:COVERS]->(:Organisation) })
         AND (EXISTS { (review)-[:COVERS]->(:Mission {id: $mission}) } OR NOT EXISTS { (review)-[:COVERS]->(:Mission) })
         AND (EXISTS { (review)-[:COVERS]->(:Market {id: market}) } OR NOT EXISTS { (review)-[:COVERS]->(:Market) })
       RETURN day ORDER BY day DESC
     }) AS reviewedOn
WITH *, CASE WHEN reviewedOn IS NULL THEN 6
             WHEN duration.inDays(reviewedOn, $asOf).days / 365.25 <= 5 THEN 5 ELSE 4 END AS looked
WITH states, centre, there,
     collect({counterpart: counterpart, market: market, sharedFields: sharedFields, isKin: isKin, rank: rank,
              state: states[CASE WHEN rank < looked THEN rank ELSE looked END],
              size: toFloat(size([field IN ours WHERE field IN theirs]))
                / size(ours + [field IN theirs WHERE NOT field IN ours])}) AS candidates
// One live, fresh tie is enough: then it has its counterpart there.
WHERE none(one IN candidates WHERE one.isKin OR coalesce(one.rank = 0, false))
UNWIND candidates AS one
RETURN centre, there, one.counterpart AS counterpart, one.market AS market, one.state AS state, one.size AS size,
       one.sharedFields AS sharedFields
ORDER BY centre, there, counterpart
