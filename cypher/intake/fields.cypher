// Fields of research and technology, with the wider field and the missions they belong to.
UNWIND $rows AS row
MERGE (field:Field {id: row.id})
SET field:Fact, field.key = 'field:' + row.id, field.name = coalesce(row.name, field.name)
FOREACH (id IN row.broader | MERGE (wider:Field {id: id}) MERGE (field)-[:BROADER]->(wider))
FOREACH (id IN row.missions | MERGE (mission:Mission {id: id}) MERGE (mission)-[:COVERS]->(field))
