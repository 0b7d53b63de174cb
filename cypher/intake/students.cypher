// Counts of students of a university who come from a market; counts, never persons.
UNWIND $rows AS row
MATCH (university:Organisation {id: row.university})
MATCH (market:Market {id: row.market})
MERGE (group:StudentGroup {id: row.id})
SET group:Fact, group.key = 'students:' + row.id, group.year = row.year, group.count = row.count, group.level = row.level
MERGE (group)-[:OF]->(university)
MERGE (group)-[:COMES_FROM]->(market)
FOREACH (id IN row.field | MERGE (field:Field {id: id}) MERGE (group)-[:CONCERNS]->(field))
