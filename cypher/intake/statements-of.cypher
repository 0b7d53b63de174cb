// What an import said, and of which things of one sort: so much of it as is held in memory at a time.
MATCH (statement:Statement {import: $import})
USING INDEX statement:Statement(import)
MATCH (statement)-[:STATES]->(fact:Fact)
WHERE fact.key STARTS WITH $sort
WITH statement, fact LIMIT 50000
RETURN statement.id AS id, fact.key AS fact
