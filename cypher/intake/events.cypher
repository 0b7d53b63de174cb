// Missions abroad, conferences, showcases.
UNWIND $rows AS row
MERGE (event:Event {id: row.id})
SET event:Fact, event.key = 'event:' + row.id, event.name = coalesce(row.name, event.name),
    event.kind = coalesce(row.kind, event.kind), event.status = coalesce(row.status, event.status),
    event.startsOn = coalesce(row.startsOn, event.startsOn), event.endsOn = coalesce(row.endsOn, event.endsOn)
FOREACH (id IN row.region | MERGE (region:Region {id: id}) MERGE (event)-[:LOCATED_IN]->(region))
FOREACH (code IN row.countries | MERGE (market:Market {id: code}) MERGE (event)-[:CONCERNS]->(market))
FOREACH (id IN row.organisations | MERGE (party:Organisation {id: id}) MERGE (event)-[:HAS_PARTY]->(party))
FOREACH (id IN row.missions | MERGE (mission:Mission {id: id}) MERGE (event)-[:SERVES]->(mission))
