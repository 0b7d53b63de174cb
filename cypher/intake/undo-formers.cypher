// What an import said and another replaced is no more; what it had replaced itself was replaced by that other one.
MATCH (mine:Former {import: $import})
OPTIONAL MATCH (older:Former {id: mine.id, replacedBy: $import})
FOREACH (ignored IN CASE WHEN older IS NULL THEN [] ELSE [1] END | SET older.replacedBy = mine.replacedBy)
DELETE mine
