// The last act of an import: its presence says that all of it is there.
MERGE (done:Import {id: $import})
SET done.at = datetime(), done.rows = $rows
