// What a source says, by what it says it of: so much of it as follows a statement, or of all.
MATCH (source:Source {id: $source})<-[:FROM]-(statement:Statement)-[:STATES]->(fact:Fact)
WHERE fact.key > $about OR (fact.key = $about AND statement.id > $after)
WITH source, fact, statement
ORDER BY fact.key, statement.id LIMIT 5000
RETURN fact.key AS about, coalesce(fact.name, '') AS name, statement.id AS id, source.id AS source,
       statement.locator AS locator, statement.quote AS quote, statement.status AS status, statement.recordedAt AS recordedAt, statement.recordedBy AS recordedBy
