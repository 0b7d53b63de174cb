// When these statements were recorded and what they said, in the order in which they were written: of one import, the
// most trusted, then newest last.
MATCH (statement:Statement)-[:FROM]->(source:Source)
WHERE statement.id IN $ids
RETURN statement.id AS id, statement.recordedAt AS recordedAt, statement.import = 'recorded' AS isWhole,
       coalesce(statement.said, []) AS said, statement.status AS status
ORDER BY recordedAt, CASE source.kind WHEN 'ILLUSTRATIVE' THEN 0 ELSE 1 END, coalesce(source.published, ''), id
