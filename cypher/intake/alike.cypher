// Organisations whose names have words like a row's, the likest first: few enough to look at each.
UNWIND $rows AS row
CALL (row) {
  CALL db.index.fulltext.queryNodes('names', row.text, {limit: 50}) YIELD node, score
  WITH node, score WHERE node:Organisation
  RETURN node.id AS id
  ORDER BY score DESC, id
  LIMIT $first
}
RETURN row.id AS row, id
