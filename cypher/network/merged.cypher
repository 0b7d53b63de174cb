// Which organisation went into which, of all merges that hold; the newest last.
MATCH (merge:Merge)
WHERE merge.state IN ['AUTOMATIC', 'ACCEPTED']
RETURN merge.from AS from, merge.into AS into
ORDER BY merge.at, merge.id
