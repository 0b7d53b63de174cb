// Names and aliases that fit a text, best first; one that is the text comes before all others.
CALL db.index.fulltext.queryNodes('names', $text) YIELD node, score
WHERE any(label IN labels(node) WHERE label IN $labels)
WITH node, score, any(name IN [coalesce(node.name, node.title)] + coalesce(node.aliases, []) WHERE toLower(name) = $exact) AS isExact
RETURN node.key AS key, coalesce(node.name, node.title) AS name, score
ORDER BY isExact DESC, score DESC, key
LIMIT $first
