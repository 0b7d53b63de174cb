// What tells who these organisations are.
MATCH (organisation:Organisation)
WHERE organisation.id IN $ids
RETURN organisation.id AS id, organisation.name AS name, coalesce(organisation.aliases, []) AS aliases,
       organisation.website AS website, organisation.ror AS ror, organisation.companyNumber AS companyNumber,
       organisation.wikidata AS wikidata, organisation.kind AS kind,
       coalesce(head(COLLECT { MATCH (organisation)-[:LOCATED_IN]->(market:Market) RETURN market.id ORDER BY market.id }),
                head(COLLECT { MATCH (organisation)-[:LOCATED_IN]->(region:Region) RETURN region.country ORDER BY region.id })) AS country,
       head(COLLECT { MATCH (organisation)-[:PART_OF]->(parent:Organisation) RETURN parent.id ORDER BY parent.id }) AS partOf,
       COLLECT { MATCH (market:Market)<-[:LOCATED_IN]-(organisation)-[:PART_OF]->(parent:Organisation)
                 WHERE NOT EXISTS { MATCH (parent)-[:LOCATED_IN]->(market) }
                   AND NOT EXISTS { MATCH (parent)-[:LOCATED_IN]->(home:Region) WHERE home.country = market.id }
                 UNWIND [parent.name] + coalesce(parent.aliases, []) AS called
                 RETURN DISTINCT called ORDER BY called } AS whole
