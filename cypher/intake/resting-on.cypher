// Things said elsewhere that name something which an import alone brought, and organisations of others that were merged into
// one that it brought: they would be left hanging. A country is no such thing, it stays while anything speaks of it.
// Where most of the graph is this import's, what may be named is looked for from the few other statements.
WITH COUNT { MATCH (mine:Statement {import: $import}) } AS mine, COUNT { MATCH (statement:Statement) } AS all
CALL (mine, all) {
  WITH * WHERE 2 * mine <= all
  MATCH (statement:Statement {import: $import})-[:STATES]->(brought:Fact)
  RETURN brought
  UNION ALL
  WITH * WHERE 2 * mine > all
  MATCH (other:Statement) WHERE other.import <> $import
  MATCH (other)-[:STATES]->(said:Fact)
  WITH said, count(*) > count(other.said) AS isUntold, collect(other.said) AS told
  UNWIND [said] + COLLECT { MATCH (said)-[]-(near:Fact) RETURN near } AS brought
  WITH brought, said, isUntold, told
  WHERE brought = said OR isUntold OR any(cells IN told WHERE any(cell IN cells WHERE cell CONTAINS brought.id))
     OR EXISTS { MATCH (brought)<-[:STATES]-(foreign:Statement) WHERE foreign.saidOf <> brought.key }
  RETURN brought
}
WITH DISTINCT brought
WHERE NOT brought:Market
  AND EXISTS { MATCH (brought)<-[:STATES]-(statement:Statement)
               WHERE coalesce(statement.import, '') = $import // by way of the thing, not of the index
                 AND NOT EXISTS { MATCH (former:Former {replacedBy: $import}) WHERE former.id = statement.id } }
  AND NOT EXISTS { MATCH (brought)<-[:STATES]-(other:Statement)
                   WHERE other.import <> $import AND coalesce(other.saidOf, brought.key) = brought.key }
WITH brought, COLLECT { MATCH (brought)<-[:STATES]-(foreign:Statement)
                        WHERE foreign.import <> $import AND foreign.saidOf <> brought.key
                        RETURN DISTINCT foreign.saidOf ORDER BY foreign.saidOf } AS merged
WITH brought, merged, [key IN [brought.key] + merged | substring(key, size(split(key, ':')[0]) + 1)] + [brought.key] + merged AS names
CALL (brought, merged, names) {
  UNWIND merged AS went
  RETURN substring(went, size('organisation:')) + ', which was merged into ' + coalesce(brought.name, brought.key) AS name
  UNION
  MATCH (brought)-[link]-(resting:Fact)
  WHERE EXISTS {
    MATCH (resting)<-[:STATES]-(other:Statement)
    WHERE other.import <> $import
      AND ((other.said IS NULL AND startNode(link) = resting)
           OR any(cell IN other.said WHERE any(value IN split(substring(cell, size(split(cell, '=')[0]) + 1), '|') WHERE value IN names)))
  }
  RETURN coalesce(resting.name, resting.key) + ' on ' + coalesce(brought.name, brought.key) AS name
}
RETURN DISTINCT name
ORDER BY name LIMIT 6
