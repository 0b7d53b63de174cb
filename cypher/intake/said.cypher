// What is said of these things, in the order in which it was written: of one import, the most trusted, then newest last.
UNWIND $keys AS key
MATCH (:Fact {key: key})<-[:STATES]-(statement:Statement)-[:FROM]->(source:Source)
RETURN key, statement.id AS id, statement.import = 'recorded' AS isWhole, coalesce(statement.said, []) AS said,
       coalesce(statement.saidOf, '') AS origin
ORDER BY key, statement.recordedAt, CASE source.kind WHEN 'ILLUSTRATIVE' THEN 0 ELSE 1 END, coalesce(source.published, ''), id
