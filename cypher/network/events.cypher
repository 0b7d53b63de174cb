// Missions abroad, conferences, visits: who takes part and what they concern.
MATCH (event:Event)
RETURN event.id AS id, event.name AS name, event.kind AS kind, event.status AS status, event.startsOn AS startsOn,
       event.endsOn AS endsOn,
       head(COLLECT { MATCH (event)-[:LOCATED_IN]->(region:Region) RETURN region.id ORDER BY region.id }) AS region,
       COLLECT { MATCH (event)-[:CONCERNS]->(market:Market) RETURN market.id ORDER BY market.id } AS markets,
       COLLECT { MATCH (event)-[:HAS_PARTY]->(party:Organisation) RETURN party.id ORDER BY party.id } AS organisations,
       COLLECT { MATCH (event)-[:SERVES]->(mission:Mission) RETURN mission.id ORDER BY mission.id } AS missions,
       COLLECT { MATCH (event)<-[:STATES]-(statement:Statement)-[:FROM]->(source:Source)
                 RETURN {id: statement.id, source: source.id, kind: source.kind, published: source.published,
                         recordedAt: statement.recordedAt, status: null} } AS claims
