// One figure, with the statements behind it.
MATCH (observation:Observation)-[:ABOUT]->(thing:Fact)
WHERE observation.id = $id
RETURN thing.key AS about, observation.id AS id, observation.indicator AS indicator, observation.value AS value,
       observation.bound AS bound, observation.unit AS unit, observation.year AS year, observation.note AS note,
       COLLECT { MATCH (observation)<-[:STATES]-(statement:Statement) RETURN statement.id ORDER BY statement.id } AS statements
