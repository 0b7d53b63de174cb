// A sign of life, and how far it is: in the same transaction as the batch.
MATCH (import:Import {id: $import})
SET import.seenAt = datetime(), import.batches = CASE WHEN $batch > import.batches THEN $batch ELSE import.batches END
