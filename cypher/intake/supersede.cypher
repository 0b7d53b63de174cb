// A statement that an import says anew, with other values: what it said before is kept, for the day the import is undone.
UNWIND $rows AS row
MATCH (fact:Fact)<-[:STATES]-(statement:Statement {id: row.statement})-[:FROM]->(source:Source)
WHERE coalesce(statement.said, []) <> row.said AND statement.import <> $import
CREATE (former:Former {id: statement.id, locator: statement.locator, quote: statement.quote, status: statement.status,
    said: statement.said, recordedAt: statement.recordedAt, recordedBy: statement.recordedBy, import: statement.import,
    replacedBy: $import})
SET statement.recordedAt = datetime()
