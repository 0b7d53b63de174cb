// Which two sectors of a region share capability, while no live tie joins an organisation of the one with one of the other?
// Size: their proximity, the fields that both use over those of the sector that uses more. Relatedness density says how
// near what only the other uses is to what the one uses. Sectors that nobody is recorded in are left out.
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
CALL (region) {
  MATCH (field:Field)<-[:USES]-(sector:Sector)-[:LOCATED_IN]->(region)
  WITH field, collect(sector) AS users
  RETURN collect({field: field.id, users: users}) AS used
}
CALL (used) {
  // How near two fields are: sectors that use both, over the sectors of the one that more use.
  UNWIND used AS one
  UNWIND used AS other
  WITH one, other, size([user IN one.users WHERE user IN other.users]) AS both
  WHERE one.field <> other.field AND both > 0
  RETURN collect({from: one.field, to: other.field, proximity: toFloat(both)
           / CASE WHEN size(one.users) > size(other.users) THEN size(one.users) ELSE size(other.users) END}) AS near
}
MATCH (one:Sector)-[:LOCATED_IN]->(region)
MATCH (other:Sector)-[:LOCATED_IN]->(region)
WHERE one.id < other.id
  AND ($mission IS NULL OR EXISTS { (one)-[:SERVES]->(:Mission {id: $mission}) } OR EXISTS { (other)-[:SERVES]->(:Mission {id: $mission}) })
WITH region, ties, states, near, one, other, one.id AS first, other.id AS second,
     COLLECT { MATCH (one)-[:USES]->(field:Field) RETURN field.id ORDER BY field.id } AS ours,
     COLLECT { MATCH (other)-[:USES]->(field:Field) RETURN field.id ORDER BY field.id } AS theirs,
     COLLECT { MATCH (member:Organisation)-[:IN_SECTOR]->(one) WHERE EXISTS { (member)-[:LOCATED_IN]->(region) }
               RETURN member.id ORDER BY member.id } AS here,
     COLLECT { MATCH (member:Organisation)-[:IN_SECTOR]->(other) WHERE EXISTS { (member)-[:LOCATED_IN]->(region) }
               RETURN member.id ORDER BY member.id } AS there,
     [sector IN [one, other] WHERE NOT EXISTS { (sector)-[:SERVES]->(:Mission) } | sector.id] AS servingNone
WITH *, [field IN ours WHERE field IN theirs] AS sharedFields
WHERE sharedFields <> [] AND here <> [] AND there <> []
CALL (ties, here, there) {
  // The best tie of one of the one with another of the other.
  UNWIND ties AS each
  WITH each.tie AS tie, each.rank AS rank
  WHERE EXISTS {
    MATCH (member:Organisation)<-[:HAS_PARTY]-(tie)-[:HAS_PARTY]->(partner:Organisation)
    WHERE member.id IN here AND partner.id IN there
  }
  RETURN coalesce(min(rank), 6) AS rank
}
WITH *
WHERE rank > 0
CALL (near, ours, theirs) {
  UNWIND near AS pair
  WITH ours, theirs, pair.to AS wanted, sum(pair.proximity) AS all,
       sum(CASE WHEN pair.from IN ours THEN pair.proximity ELSE 0.0 END) AS had
  WHERE wanted IN theirs AND NOT wanted IN ours
  RETURN avg(had / all) AS densityOne
}
CALL (near, ours, theirs) {
  UNWIND near AS pair
  WITH ours, theirs, pair.to AS wanted, sum(pair.proximity) AS all,
       sum(CASE WHEN pair.from IN theirs THEN pair.proximity ELSE 0.0 END) AS had
  WHERE wanted IN ours AND NOT wanted IN theirs
  RETURN avg(had / all) AS densityOther
}
RETURN first AS one, second AS other, states[rank] AS state, sharedFields,
       toFloat(size(sharedFields)) / CASE WHEN size(ours) > size(theirs) THEN size(ours) ELSE size(theirs) END AS size,
       densityOne, densityOther, [member IN here WHERE member IN there] AS inBoth, servingNone
ORDER BY one, other
