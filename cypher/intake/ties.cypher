// Collaborations, with their parties and what they serve.
UNWIND $rows AS row
MERGE (tie:Collaboration {id: row.id})
SET tie:Fact, tie.key = 'tie:' + row.id, tie.name = coalesce(row.name, tie.name), tie.kind = coalesce(row.kind, tie.kind),
    tie.status = coalesce(row.status, tie.status), tie.startedOn = coalesce(row.startedOn, tie.startedOn),
    tie.endedOn = coalesce(row.endedOn, tie.endedOn), tie.amount = coalesce(row.amount, tie.amount),
    tie.currency = coalesce(row.currency, tie.currency), tie.note = coalesce(row.note, tie.note)
FOREACH (id IN row.parties | MERGE (party:Organisation {id: id}) MERGE (tie)-[:HAS_PARTY]->(party))
FOREACH (id IN row.missions | MERGE (mission:Mission {id: id}) MERGE (tie)-[:SERVES]->(mission))
FOREACH (id IN row.fields | MERGE (field:Field {id: id}) MERGE (tie)-[:CONCERNS]->(field))
