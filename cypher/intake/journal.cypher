// Imports, newest first: all, or the one with this id.
MATCH (import:Import)
WHERE $import IS NULL OR import.id = $import
RETURN import.id AS id, coalesce(import.files, [import.id]) AS files, import.format AS format, import.by AS by,
       coalesce(import.state, 'COMMITTED') AS state, import.at AS at, import.rows AS rows,
       coalesce(import.batches, 0) AS batches
ORDER BY at DESC, id
