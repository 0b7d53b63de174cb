// Under which other keys something was said of this.
MATCH (:Fact {key: $key})<-[:STATES]-(statement:Statement)
WHERE statement.saidOf IS NOT NULL
RETURN DISTINCT statement.saidOf AS saidOf
ORDER BY saidOf
