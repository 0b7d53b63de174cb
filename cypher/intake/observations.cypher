// One figure about one thing.
UNWIND $rows AS row
MATCH (thing:Fact {key: row.about})
MERGE (observation:Observation {id: row.id})
SET observation:Fact, observation.key = 'observation:' + row.id, observation.indicator = row.indicator,
    observation.value = row.value, observation.bound = row.bound, observation.unit = row.unit,
    observation.year = row.year, observation.note = row.note
MERGE (observation)-[:ABOUT]->(thing)
