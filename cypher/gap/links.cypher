// Which home organisation and which other ought to know each other and don't? The structure of the network and the fields
// they share, as they are; the service normalises and weighs them, and adds presence, priority and introducers.
// Null: not defined, because one of them has no tie at all, or no recorded field.
// Parameters, as Neo4j Browser takes them:
//   :param region => 'lancashire'
//   :param mission => null
//   :param market => null
//   :param asOf => date('2026-11-21')
MATCH (region:Region {id: $region})
CALL () {
  // Ties that have begun by the day, whatever became of them.
  MATCH (tie:Collaboration)
  WHERE tie.startedOn IS NULL OR date(tie.startedOn) <= $asOf
  RETURN collect(tie) AS begun
}
CALL (begun) {
  // Who is tied with whom: each pair once in each direction, however many ties stand behind it.
  UNWIND begun AS tie
  MATCH (one:Organisation)<-[:HAS_PARTY]-(tie)-[:HAS_PARTY]->(two:Organisation)
  WHERE coalesce(one.status, '') <> 'UNNAMED' AND coalesce(two.status, '') <> 'UNNAMED'
  WITH one, collect(DISTINCT two) AS partners
  RETURN collect({who: one, partners: partners}) AS known
}
CALL (region) {
  MATCH (organisation:Organisation)
  WITH region, organisation, EXISTS { (organisation)-[:LOCATED_IN]->(region) } AS isHome,
       // Its own fields and those of its parts.
       COLLECT { MATCH (organisation)<-[:PART_OF*0..]-(:Organisation)-[:ACTIVE_IN]->(field:Field)
                 RETURN DISTINCT field.id ORDER BY field.id } AS fields,
       head(COLLECT { MATCH (organisation)-[:LOCATED_IN]->(place:Market) WHERE place.id <> region.country
                      RETURN place.id }) AS code
  WHERE coalesce(organisation.status, '') <> 'UNNAMED' AND ($mission IS NULL OR EXISTS {
    MATCH (organisation)<-[:PART_OF*0..]-(:Organisation)-[:ACTIVE_IN]->(:Field)-[:BROADER*0..]->(wide:Field)
    MATCH (wide)<-[:COVERS]-(:Mission {id: $mission})
  })
  RETURN collect({who: organisation, isHome: isHome, fields: fields, code: code}) AS active
}
UNWIND active AS from
UNWIND active AS to
WITH known, from, to, from.who AS home, to.who AS other
WHERE from.isHome AND NOT to.isHome AND ($market IS NULL OR to.code = $market)
  AND NOT EXISTS { (home)-[:PART_OF]-(other) }
CALL (known, home, other) {
  // Partners of each; none where it has no tie.
  UNWIND known AS one
  WITH one WHERE one.who IN [home, other]
  WITH collect(CASE WHEN one.who = home THEN one.partners END) AS ours,
       collect(CASE WHEN one.who = other THEN one.partners END) AS theirs
  RETURN head(ours) AS ours, head(theirs) AS theirs
}
WITH known, from, to, home, other, ours, theirs
WHERE NOT coalesce(other IN ours, false)
CALL (known, ours, theirs) {
  // Partners in common, those with few partners more.
  UNWIND known AS one
  WITH one WHERE one.who IN ours AND one.who IN theirs
  RETURN sum(1 / log(size(one.partners))) AS adamicAdar, sum(1.0 / size(one.partners)) AS resourceAllocation
}
CALL (known, home, other, ours, theirs) {
  // Chains home – near – far – other of three ties.
  UNWIND known AS near
  WITH near WHERE near.who IN ours
  UNWIND known AS far
  WITH near, far
  WHERE far.who IN theirs AND far.who IN near.partners AND far.who <> home AND near.who <> other
  RETURN sum(1 / sqrt(size(near.partners) * size(far.partners))) AS threePaths
}
WITH *, [field IN from.fields WHERE field IN to.fields] AS sharedFields,
     ours IS NOT NULL AND theirs IS NOT NULL AS isTied
// Farther than three ties apart and without a shared field, nothing speaks for the pair.
WHERE adamicAdar > 0 OR threePaths > 0 OR sharedFields <> []
RETURN home.id AS from, other.id AS to, to.code AS market,
       CASE WHEN isTied THEN adamicAdar END AS adamicAdar,
       CASE WHEN isTied THEN resourceAllocation END AS resourceAllocation,
       CASE WHEN isTied THEN threePaths END AS threePaths,
       CASE WHEN from.fields <> [] AND to.fields <> []
            THEN toFloat(size(sharedFields)) / (size(from.fields) + size(to.fields) - size(sharedFields)) END AS overlap,
       sharedFields
ORDER BY from, to
