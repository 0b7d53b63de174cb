// Counts of alumni of a university who work in a market; counts, never persons.
UNWIND $rows AS row
MATCH (university:Organisation {id: row.university})
MATCH (market:Market {id: row.market})
MERGE (group:AlumniGroup {id: row.id})
SET group:Fact, group.key = 'alumni:' + row.id, group.year = row.year, group.count = row.count
MERGE (group)-[:OF]->(university)
MERGE (group)-[:LOCATED_IN]->(market)
FOREACH (id IN row.field | MERGE (field:Field {id: id}) MERGE (group)-[:CONCERNS]->(field))
FOREACH (id IN row.employer | MERGE (employer:Organisation {id: id}) MERGE (group)-[:EMPLOYED_AT]->(employer))
