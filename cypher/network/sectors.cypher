MATCH (sector:Sector)
RETURN sector.id AS id, sector.name AS name, head(COLLECT { MATCH (sector)-[:LOCATED_IN]->(region:Region) RETURN region.id ORDER BY region.id }) AS region,
       COLLECT { MATCH (sector)-[:SERVES]->(mission:Mission) RETURN mission.id ORDER BY mission.id } AS missions,
       COLLECT { MATCH (sector)-[:USES]->(field:Field) RETURN field.id ORDER BY field.id } AS fields,
       COLLECT { MATCH (sector)<-[:STATES]-(statement:Statement)-[:FROM]->(source:Source)
                 RETURN {id: statement.id, source: source.id, kind: source.kind, published: source.published,
                         recordedAt: statement.recordedAt, status: null} } AS claims
