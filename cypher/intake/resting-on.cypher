// Things said elsewhere that are linked to something which an import alone brought: they would be left hanging.
MATCH (statement:Statement {import: $import})-[:STATES]->(brought:Fact)
WHERE NOT EXISTS { MATCH (brought)<-[:STATES]-(other:Statement) WHERE other.import <> $import }
  AND NOT EXISTS { MATCH (former:Former {replacedBy: $import}) WHERE former.id = statement.id }
WITH DISTINCT brought
MATCH (brought)<-[:HAS_PARTY|PART_OF|ABOUT|OF|EMPLOYED_AT|SUPPORTS|COVERS]-(resting:Fact)
WHERE EXISTS { MATCH (resting)<-[:STATES]-(other:Statement) WHERE other.import <> $import }
RETURN DISTINCT coalesce(resting.name, resting.key) + ' on ' + coalesce(brought.name, brought.key) AS name
ORDER BY name LIMIT 6
