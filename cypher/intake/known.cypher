// Which of these rows the graph has: the thing a row is about, and the row itself with what it said. In order.
UNWIND range(0, size($rows) - 1) AS index
WITH index, $rows[index] AS row
OPTIONAL MATCH (fact:Fact {key: row.fact})
OPTIONAL MATCH (statement:Statement {id: row.statement})
RETURN index, fact IS NOT NULL AS isThere, statement.said AS said
