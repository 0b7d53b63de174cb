// Names and aliases that fit a text, best first.
CALL db.index.fulltext.queryNodes('names', $text) YIELD node, score
WHERE any(label IN labels(node) WHERE label IN $labels)
RETURN node.key AS key, coalesce(node.name, node.title) AS name, score
ORDER BY score DESC, key
LIMIT $first
