// Sources, a page at a time, in the order of their ids.
MATCH (source:Source)
WHERE source.id > $after
WITH source ORDER BY source.id LIMIT 1000
RETURN source.id AS id, source.title AS title, source.publisher AS publisher, source.published AS published,
       source.kind AS kind, source.licence AS licence, source.visibility AS visibility, source.url AS url,
       source.note AS note
ORDER BY id
