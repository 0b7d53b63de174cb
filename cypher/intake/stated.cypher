// All that is said of facts of one kind, a page of facts at a time, in the order of their keys.
MATCH (fact:Fact)
WHERE fact.key > $after AND fact.key < $end
WITH fact ORDER BY fact.key LIMIT 1000
OPTIONAL MATCH (fact)<-[:STATES]-(statement:Statement)-[:FROM]->(source:Source)
RETURN fact.key AS key, statement.id AS id, coalesce(statement.said, []) AS said, statement.locator AS locator,
       statement.quote AS quote, source.id AS source
ORDER BY key, id
