// Why two organisations cannot become one: one is gone, one lies above the other, a tie joins the two, or a fact that would
// change has a statement without its values.
CALL () {
  UNWIND [$from, $into] AS id
  WITH id WHERE NOT EXISTS { MATCH (:Organisation {id: id}) }
  RETURN 'MISSING' AS what, id AS name
  UNION
  MATCH (one:Organisation {id: $from})
  MATCH (other:Organisation {id: $into})
  WITH one, other WHERE EXISTS { MATCH (one)-[:PART_OF*1..20]->(other) } OR EXISTS { MATCH (other)-[:PART_OF*1..20]->(one) }
  RETURN 'PART' AS what, other.name AS name
  UNION
  MATCH (:Organisation {id: $from})<-[:HAS_PARTY]-(tie:Collaboration)-[:HAS_PARTY]->(other:Organisation {id: $into})
  RETURN 'TIE' AS what, other.name AS name
  UNION
  MATCH (one:Organisation) WHERE one.id IN [$from, $into]
  OPTIONAL MATCH (thing:Fact)-[:PART_OF|HAS_PARTY|SUPPORTS|OF|EMPLOYED_AT|COVERS|ABOUT]->(one)
  UNWIND [one, thing] AS fact
  WITH DISTINCT fact
  MATCH (fact:Fact)<-[:STATES]-(statement:Statement)
  WHERE size(coalesce(statement.said, [])) = 0
  RETURN DISTINCT 'LOST' AS what, fact.key AS name
}
RETURN what, name
ORDER BY what, name
LIMIT 5
