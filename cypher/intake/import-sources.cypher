// The sources that an import brings: those that are not there yet.
MATCH (import:Import {id: $import})
SET import.sources = coalesce(import.sources, []) + [id IN $ids WHERE NOT EXISTS { MATCH (:Source {id: id}) }]
