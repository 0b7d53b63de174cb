MATCH (source:Source)
RETURN source.id AS id, source.title AS title, source.kind AS kind, source.published AS published
