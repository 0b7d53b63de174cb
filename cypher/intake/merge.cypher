// One pair.
MATCH (merge:Merge {id: $id})
RETURN merge.id AS id, merge.from AS from, merge.into AS into, merge.rule AS rule, merge.score AS score,
       merge.reason AS reason, merge.state AS state, merge.import AS import, merge.at AS at, merge.by AS by
ORDER BY id
