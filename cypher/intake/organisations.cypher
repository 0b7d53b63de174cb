// Organisations. Their kind becomes their second label, so that each can be asked for by it.
UNWIND $rows AS row
MERGE (organisation:Organisation {id: row.id})
SET organisation:Fact, organisation.key = 'organisation:' + row.id,
    organisation.name = coalesce(row.name, organisation.name), organisation.kind = coalesce(row.kind, organisation.kind),
    organisation.status = coalesce(row.status, organisation.status),
    organisation.aliases = coalesce(organisation.aliases, []) + [name IN row.aliases + [own IN [row.name] WHERE NOT own IN row.aliases]
                                                                 WHERE NOT name IN coalesce(organisation.aliases, [])],
    organisation.website = coalesce(row.website, organisation.website), organisation.ror = coalesce(row.ror, organisation.ror),
    organisation.companyNumber = coalesce(row.companyNumber, organisation.companyNumber),
    organisation.wikidata = coalesce(row.wikidata, organisation.wikidata), organisation.note = coalesce(row.note, organisation.note)
SET organisation.domain = [host IN [split(split(split(split(split(toLower(organisation.website), '://')[-1], '/')[0], '?')[0], '#')[0], ':')[0]]
                           | CASE WHEN host STARTS WITH 'www.' THEN substring(host, 4) ELSE host END][0]
REMOVE organisation:University:Company:CentreOfExcellence:ResearchOrganisation:PublicBody:Funder:Investor:Cluster:Healthcare:Site
FOREACH (ignored IN CASE organisation.kind WHEN 'UNIVERSITY' THEN [1] ELSE [] END | SET organisation:University)
FOREACH (ignored IN CASE organisation.kind WHEN 'COMPANY' THEN [1] ELSE [] END | SET organisation:Company)
FOREACH (ignored IN CASE organisation.kind WHEN 'CENTRE_OF_EXCELLENCE' THEN [1] ELSE [] END | SET organisation:CentreOfExcellence)
FOREACH (ignored IN CASE organisation.kind WHEN 'RESEARCH_ORGANISATION' THEN [1] ELSE [] END | SET organisation:ResearchOrganisation)
FOREACH (ignored IN CASE organisation.kind WHEN 'PUBLIC_BODY' THEN [1] ELSE [] END | SET organisation:PublicBody)
FOREACH (ignored IN CASE organisation.kind WHEN 'FUNDER' THEN [1] ELSE [] END | SET organisation:Funder)
FOREACH (ignored IN CASE organisation.kind WHEN 'INVESTOR' THEN [1] ELSE [] END | SET organisation:Investor)
FOREACH (ignored IN CASE organisation.kind WHEN 'CLUSTER' THEN [1] ELSE [] END | SET organisation:Cluster)
FOREACH (ignored IN CASE organisation.kind WHEN 'HEALTHCARE' THEN [1] ELSE [] END | SET organisation:Healthcare)
FOREACH (ignored IN CASE organisation.kind WHEN 'SITE' THEN [1] ELSE [] END | SET organisation:Site)
FOREACH (id IN row.region | MERGE (region:Region {id: id}) MERGE (organisation)-[:LOCATED_IN]->(region))
FOREACH (code IN row.country | MERGE (market:Market {id: code}) MERGE (organisation)-[:LOCATED_IN]->(market))
FOREACH (id IN row.place | MERGE (place:Place {id: id}) MERGE (organisation)-[:LOCATED_IN]->(place))
FOREACH (id IN row.partOf | MERGE (parent:Organisation {id: id}) MERGE (organisation)-[:PART_OF]->(parent))
FOREACH (id IN row.fields | MERGE (field:Field {id: id}) MERGE (organisation)-[:ACTIVE_IN]->(field))
FOREACH (id IN row.sectors | MERGE (sector:Sector {id: id}) MERGE (organisation)-[:IN_SECTOR]->(sector))
