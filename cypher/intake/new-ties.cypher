// New collaborations, each with the statement that brings it. As ties.cypher and statements.cypher, for what is known not to
// be there. What a row does not say it leaves out.
UNWIND $rows AS row
MATCH (source:Source {id: row.source})
MERGE (tie:Collaboration {id: row.id})
SET tie:Fact, tie.key = 'tie:' + row.id, tie.name = row.name, tie.kind = row.kind, tie.status = row.status,
    tie.startedOn = row.startedOn, tie.endedOn = row.endedOn, tie.amount = row.amount, tie.currency = row.currency,
    tie.note = row.note
FOREACH (id IN row.parties | MERGE (party:Organisation {id: id}) MERGE (tie)-[:HAS_PARTY]->(party))
FOREACH (id IN row.missions | MERGE (mission:Mission {id: id}) MERGE (tie)-[:SERVES]->(mission))
FOREACH (id IN row.fields | MERGE (field:Field {id: id}) MERGE (tie)-[:CONCERNS]->(field))
MERGE (statement:Statement {id: row.statement})
ON CREATE SET statement.recordedAt = datetime(), statement.recordedBy = $by, statement.import = $import,
    statement.locator = row.locator, statement.quote = row.quote, statement.status = row.status, statement.said = row.said,
    statement.saidOf = row.saidOf
MERGE (statement)-[:STATES]->(tie)
MERGE (statement)-[:FROM]->(source)
