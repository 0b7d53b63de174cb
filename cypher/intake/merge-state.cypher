// Somebody decided about a pair.
MATCH (merge:Merge {id: $id})
SET merge.state = $state, merge.at = datetime(), merge.by = $by
