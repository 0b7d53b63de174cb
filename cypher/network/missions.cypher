MATCH (region:Region)-[:PURSUES]->(mission:Mission)
RETURN mission.id AS id, region.id AS region, mission.name AS name, mission.summary AS summary
