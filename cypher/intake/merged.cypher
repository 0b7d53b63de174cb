// What went into what, of all that holds.
MATCH (merge:Merge)
WHERE merge.state IN ['AUTOMATIC', 'ACCEPTED']
RETURN merge.from AS from, merge.into AS into
ORDER BY merge.at, merge.id
