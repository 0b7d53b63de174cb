// Parts of plans: the missions they work on, and the missions they promise.
MATCH (stream:Workstream)
RETURN stream.id AS id, stream.name AS name, stream.fte AS fte, stream.months AS months, stream.cost AS cost,
       stream.currency AS currency,
       head(COLLECT { MATCH (stream)-[:LOCATED_IN]->(region:Region) RETURN region.id ORDER BY region.id }) AS region,
       COLLECT { MATCH (stream)-[:COVERS]->(mission:Mission) RETURN mission.id ORDER BY mission.id } AS covers,
       COLLECT { MATCH (stream)-[:PROMISES]->(mission:Mission) RETURN mission.id ORDER BY mission.id } AS promises,
       COLLECT { MATCH (stream)<-[:STATES]-(statement:Statement)-[:FROM]->(source:Source)
                 RETURN {id: statement.id, source: source.id, kind: source.kind, published: source.published,
                         recordedAt: statement.recordedAt, status: null} } AS claims
