// Who is not who, as a person said.
UNWIND $ids AS id
MATCH (merge:Merge)
WHERE merge.state = 'REJECTED' AND (merge.from = id OR merge.into = id)
RETURN id, CASE WHEN merge.from = id THEN merge.into ELSE merge.from END AS other
