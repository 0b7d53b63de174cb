// What an import said, and of which things.
MATCH (statement:Statement {import: $import})-[:STATES]->(fact:Fact)
WITH statement, fact LIMIT $most
RETURN statement.id AS id, fact.key AS fact
