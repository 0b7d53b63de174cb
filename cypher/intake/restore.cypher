// What an import said goes; where it replaced what had been said before, that is said again.
UNWIND $ids AS id
MATCH (statement:Statement {id: id})
OPTIONAL MATCH (former:Former {id: id, replacedBy: $import})
FOREACH (ignored IN CASE WHEN former IS NULL THEN [] ELSE [1] END |
  SET statement.locator = former.locator, statement.quote = former.quote, statement.status = former.status,
      statement.said = former.said, statement.recordedAt = former.recordedAt,
      statement.recordedBy = former.recordedBy, statement.import = former.import
  DELETE former)
FOREACH (ignored IN CASE WHEN former IS NULL THEN [1] ELSE [] END | DETACH DELETE statement)
