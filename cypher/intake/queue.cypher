// Pairs that are held for one, or may be. A pair about which a person has decided stays as it was decided, whichever of
// the two comes first; a doubt about a pair that an import made one says nothing new.
UNWIND $rows AS row
OPTIONAL MATCH (decided:Merge) WHERE decided.id IN [row.id, row.reverse]
WITH row, count(decided) AS known, count(CASE WHEN decided.state <> 'POSSIBLE' THEN 1 END) AS closed
WHERE known = 0 OR (closed = 0 AND row.state = 'AUTOMATIC')
MERGE (merge:Merge {id: row.id})
SET merge.from = row.from, merge.into = row.into, merge.rule = row.rule, merge.score = row.score,
    merge.reason = row.reason, merge.state = row.state, merge.import = $import, merge.at = datetime(), merge.by = $by
