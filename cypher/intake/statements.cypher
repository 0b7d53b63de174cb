// What backs each fact: one statement for each row of a file, told apart by a hash of what it says and where. Under which
// other key it was said stays known, also where a row that tells its statement says it anew: undoing a merge needs it.
UNWIND $rows AS row
MATCH (fact:Fact {key: row.fact})
MATCH (source:Source {id: row.source})
MERGE (statement:Statement {id: row.statement})
ON CREATE SET statement.recordedAt = datetime()
SET statement.locator = row.locator, statement.quote = row.quote, statement.recordedBy = $by,
    statement.import = $import, statement.status = row.status, statement.said = row.said,
    statement.saidOf = coalesce(row.saidOf, statement.saidOf)
MERGE (statement)-[:STATES]->(fact)
MERGE (statement)-[:FROM]->(source)
