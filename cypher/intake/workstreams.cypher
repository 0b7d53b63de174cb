// Parts of a plan: the missions they work on and the missions their outcome promises.
UNWIND $rows AS row
MERGE (stream:Workstream {id: row.id})
SET stream:Fact, stream.key = 'workstream:' + row.id, stream.name = coalesce(row.name, stream.name),
    stream.fte = coalesce(row.fte, stream.fte), stream.months = coalesce(row.months, stream.months),
    stream.cost = coalesce(row.cost, stream.cost), stream.currency = coalesce(row.currency, stream.currency)
FOREACH (id IN row.region | MERGE (region:Region {id: id}) MERGE (stream)-[:LOCATED_IN]->(region))
FOREACH (id IN row.covers | MERGE (mission:Mission {id: id}) MERGE (stream)-[:COVERS]->(mission))
FOREACH (id IN row.promises | MERGE (mission:Mission {id: id}) MERGE (stream)-[:PROMISES]->(mission))
