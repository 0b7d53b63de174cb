// Where do our alumni work, and where do our students come from? Counts by market, field and year, and for each year over
// all (market null), summed exactly and then rounded to the nearest 5, halves up. Years are never added up.
// Parameters, as Neo4j Browser takes them; null for any:
//   :param region => 'lancashire'
//   :param mission => null
//   :param market => null
//   :param university => null
CALL () {
  MATCH (group:AlumniGroup)-[:OF]->(university:Organisation)
  MATCH (group)-[:LOCATED_IN]->(market:Market)
  RETURN 'ALUMNI' AS who, group, university, market.id AS code
  UNION ALL
  MATCH (group:StudentGroup)-[:OF]->(university:Organisation)
  MATCH (group)-[:COMES_FROM]->(market:Market)
  RETURN 'STUDENTS' AS who, group, university, market.id AS code
}
WITH who, group, university, code
WHERE ($market IS NULL OR code = $market) AND ($university IS NULL OR university.id = $university)
  // Of the region: the university lies in it, or something that it is part of does.
  AND ($region IS NULL OR EXISTS {
    MATCH (university)-[:PART_OF*0..]->(:Organisation)-[:LOCATED_IN]->(:Region {id: $region})
  })
  AND ($mission IS NULL OR EXISTS {
    MATCH (group)-[:CONCERNS]->(:Field)-[:BROADER*0..]->(wide:Field)
    MATCH (wide)<-[:COVERS]-(:Mission {id: $mission})
  })
WITH collect({who: who, market: code, year: group.year, count: group.count,
              field: head(COLLECT { MATCH (group)-[:CONCERNS]->(field:Field) RETURN field.id })}) AS counted
CALL (counted) {
  UNWIND counted AS one
  RETURN one.who AS who, one.market AS market, one.field AS field, one.year AS year, sum(one.count) AS exact
  UNION ALL
  UNWIND counted AS one
  RETURN one.who AS who, null AS market, null AS field, one.year AS year, sum(one.count) AS exact
}
RETURN who, market, field, year, toInteger(floor(exact / 5.0 + 0.5)) * 5 AS count
ORDER BY who, market, coalesce(field, ''), year
