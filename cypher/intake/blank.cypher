// A thing before anything is said of it: its key stays, its properties come again with its rows.
UNWIND $keys AS key
MATCH (thing:Fact {key: key})
WHERE NOT thing:Market
SET thing = {id: thing.id, key: thing.key}
