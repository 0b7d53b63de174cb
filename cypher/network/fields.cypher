MATCH (field:Field)
RETURN field.id AS id, field.name AS name, COLLECT { MATCH (field)-[:BROADER]->(wider:Field) RETURN wider.id ORDER BY wider.id } AS broader,
       COLLECT { MATCH (mission:Mission)-[:COVERS]->(field) RETURN mission.id ORDER BY mission.id } AS missions
