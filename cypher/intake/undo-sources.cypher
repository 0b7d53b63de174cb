// Sources that imports brought and that nothing rests on any more go with the last of them.
MATCH (import:Import)
UNWIND coalesce(import.sources, []) AS id
MATCH (source:Source {id: id})
WHERE NOT EXISTS { MATCH (source)<-[:FROM]-() }
WITH DISTINCT source
DETACH DELETE source
