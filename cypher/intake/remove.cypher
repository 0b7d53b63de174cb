// Things of which nothing is said any more.
UNWIND $keys AS key
MATCH (thing:Fact {key: key})
WHERE NOT thing:Market AND NOT EXISTS { MATCH (thing)<-[:STATES]-(:Statement) }
DETACH DELETE thing
