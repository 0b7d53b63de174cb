// How many alumni of a university work in a market.
MATCH (group:AlumniGroup)-[:OF]->(university:Organisation)
MATCH (group)-[:LOCATED_IN]->(market:Market)
RETURN group.id AS id, university.id AS university, market.id AS market, group.year AS year, group.count AS count,
       head(COLLECT { MATCH (group)-[:CONCERNS]->(field:Field) RETURN field.id ORDER BY field.id }) AS field,
       head(COLLECT { MATCH (group)-[:EMPLOYED_AT]->(employer:Organisation) RETURN employer.id ORDER BY employer.id }) AS employer,
       COLLECT { MATCH (group)<-[:STATES]-(statement:Statement)-[:FROM]->(source:Source)
                 RETURN {id: statement.id, source: source.id, kind: source.kind, published: source.published,
                         recordedAt: statement.recordedAt, status: null} } AS claims
