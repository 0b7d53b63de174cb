// Themes that a region pursues.
UNWIND $rows AS row
MATCH (region:Region {id: row.region})
MERGE (mission:Mission {id: row.id})
SET mission:Fact, mission.key = 'mission:' + row.id, mission.name = coalesce(row.name, mission.name),
    mission.summary = coalesce(row.summary, mission.summary)
MERGE (region)-[:PURSUES]->(mission)
