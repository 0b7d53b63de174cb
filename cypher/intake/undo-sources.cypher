// Sources that an import brought and that nothing rests on go with it.
MATCH (import:Import {id: $import})
UNWIND coalesce(import.sources, []) AS id
MATCH (source:Source {id: id})
WHERE NOT EXISTS { MATCH (source)<-[:FROM]-() }
DETACH DELETE source
