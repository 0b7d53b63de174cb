// Of these rows, the ids of statements that are there and are about something else, or of another source.
UNWIND $rows AS row
MATCH (statement:Statement {id: row.statement})
WHERE NOT EXISTS { MATCH (statement)-[:STATES]->(fact:Fact) WHERE fact.key = row.fact }
   OR NOT EXISTS { MATCH (statement)-[:FROM]->(source:Source) WHERE source.id = row.source }
RETURN DISTINCT statement.id AS id
