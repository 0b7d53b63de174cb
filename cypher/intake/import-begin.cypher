// An import begins to be written. From here to its end nobody else writes (store/advance-version sees to that).
MERGE (import:Import {id: $import})
SET import.at = datetime(), import.seenAt = datetime(), import.rows = $rows, import.files = $files,
    import.format = $format, import.by = $by, import.state = 'WRITING', import.batches = 0
