// What was said under these keys is said of an organisation of its own again.
MATCH (:Fact {key: $into})<-[link:STATES]-(statement:Statement)
WHERE statement.saidOf IN $keys
MERGE (one:Organisation {id: $fromId})
SET one:Fact, one.key = $from
MERGE (statement)-[:STATES]->(one)
SET statement.saidOf = CASE WHEN statement.saidOf = $from THEN null ELSE statement.saidOf END
DELETE link
