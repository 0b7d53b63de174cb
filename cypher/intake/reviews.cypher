// Somebody looked: what was reviewed, when, and in which role.
UNWIND $rows AS row
MERGE (review:Review {id: row.id})
SET review:Fact, review.key = 'review:' + row.id, review.reviewedOn = date(row.reviewedOn), review.by = row.by
FOREACH (id IN [row.region] | MERGE (region:Region {id: id}) MERGE (review)-[:COVERS]->(region))
FOREACH (id IN row.mission | MERGE (mission:Mission {id: id}) MERGE (review)-[:COVERS]->(mission))
FOREACH (code IN row.market | MERGE (market:Market {id: code}) MERGE (review)-[:COVERS]->(market))
FOREACH (id IN row.organisation | MERGE (home:Organisation {id: id}) MERGE (review)-[:COVERS]->(home))
