MATCH (organisation:Organisation)
RETURN organisation.id AS id, organisation.name AS name, organisation.kind AS kind, organisation.status AS status,
       [name IN coalesce(organisation.aliases, []) WHERE name <> organisation.name] AS aliases,
       head(COLLECT { MATCH (organisation)-[:LOCATED_IN]->(region:Region) RETURN region.id ORDER BY region.id }) AS region,
       head(COLLECT { MATCH (organisation)-[:LOCATED_IN]->(market:Market) RETURN market.id ORDER BY market.id }) AS country,
       head(COLLECT { MATCH (organisation)-[:LOCATED_IN]->(place:Place) RETURN place.id ORDER BY place.id }) AS place,
       head(COLLECT { MATCH (organisation)-[:PART_OF]->(parent:Organisation) RETURN parent.id ORDER BY parent.id }) AS partOf,
       COLLECT { MATCH (organisation)-[:ACTIVE_IN]->(field:Field) RETURN field.id ORDER BY field.id } AS fields,
       COLLECT { MATCH (organisation)-[:IN_SECTOR]->(sector:Sector) RETURN sector.id ORDER BY sector.id } AS sectors,
       COLLECT { MATCH (organisation)<-[:STATES]-(statement:Statement)-[:FROM]->(source:Source)
                 RETURN {id: statement.id, source: source.id, kind: source.kind, published: source.published,
                         recordedAt: statement.recordedAt, status: null} } AS claims
