// All that is said of one is said of the other from now on; each statement keeps the key under which it was said first.
MATCH (one:Fact {key: $from})<-[link:STATES]-(statement:Statement)
MATCH (other:Fact {key: $into})
SET statement.saidOf = coalesce(statement.saidOf, $from)
MERGE (statement)-[:STATES]->(other)
DELETE link
