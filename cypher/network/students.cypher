// How many students from a market study at a university.
MATCH (group:StudentGroup)-[:OF]->(university:Organisation)
MATCH (group)-[:COMES_FROM]->(market:Market)
RETURN group.id AS id, university.id AS university, market.id AS market, group.year AS year, group.count AS count,
       group.level AS level,
       head(COLLECT { MATCH (group)-[:CONCERNS]->(field:Field) RETURN field.id ORDER BY field.id }) AS field,
       COLLECT { MATCH (group)<-[:STATES]-(statement:Statement)-[:FROM]->(source:Source)
                 RETURN {id: statement.id, source: source.id, kind: source.kind, published: source.published,
                         recordedAt: statement.recordedAt, status: null} } AS claims
