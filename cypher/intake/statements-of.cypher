// What an import said, and of which things: so much of it as is taken back at a time.
MATCH (statement:Statement {import: $import})-[:STATES]->(fact:Fact)
WITH statement, fact LIMIT 1000
RETURN statement.id AS id, fact.key AS fact
