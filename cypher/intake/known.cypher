// Which of these rows the graph has: the thing a row is about, and the row itself with what it said.
UNWIND $rows AS row
OPTIONAL MATCH (fact:Fact {key: row.fact})
OPTIONAL MATCH (statement:Statement {id: row.statement})
RETURN row.index AS index, fact IS NOT NULL AS isThere, statement.said AS said
