// What these statements say, and where.
MATCH (statement:Statement)-[:FROM]->(source:Source)
WHERE statement.id IN $ids
RETURN statement.id AS id, source.id AS source, statement.locator AS locator, statement.quote AS quote,
       statement.status AS status, statement.recordedAt AS recordedAt, statement.recordedBy AS recordedBy
