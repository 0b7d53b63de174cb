// An import that is half there, and of which nobody has seen a sign for so many seconds.
MATCH (import:Import)
WHERE import.state IN ['WRITING', 'UNDOING'] AND import.seenAt < datetime() - duration({seconds: $silence})
RETURN import.id AS id, coalesce(import.files, []) AS files, import.format AS format, import.by AS by,
       import.state AS state, import.at AS at, import.rows AS rows, coalesce(import.batches, 0) AS batches
ORDER BY at
