// Industries: what they serve and what they use.
UNWIND $rows AS row
MERGE (sector:Sector {id: row.id})
SET sector:Fact, sector.key = 'sector:' + row.id, sector.name = coalesce(row.name, sector.name)
FOREACH (id IN row.region | MERGE (region:Region {id: id}) MERGE (sector)-[:LOCATED_IN]->(region))
FOREACH (id IN row.missions | MERGE (mission:Mission {id: id}) MERGE (sector)-[:SERVES]->(mission))
FOREACH (id IN row.fields | MERGE (field:Field {id: id}) MERGE (sector)-[:USES]->(field))
