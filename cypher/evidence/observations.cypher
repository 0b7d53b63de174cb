// Figures about these things, with the statements behind each.
MATCH (observation:Observation)-[:ABOUT]->(thing:Fact)
WHERE thing.key IN $keys
RETURN thing.key AS about, observation.id AS id, observation.indicator AS indicator, observation.value AS value,
       observation.bound AS bound, observation.unit AS unit, observation.year AS year, observation.note AS note,
       COLLECT { MATCH (observation)<-[:STATES]-(statement:Statement) RETURN statement.id ORDER BY statement.id } AS statements
ORDER BY about, indicator, year, id
