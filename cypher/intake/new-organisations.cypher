// New organisations, each with the statement that brings it. As organisations.cypher and statements.cypher, for what is
// known not to be there; a row before may have named it as a parent or a party. What a row does not say it leaves out.
UNWIND $rows AS row
MATCH (source:Source {id: row.source})
MERGE (organisation:Organisation {id: row.id})
SET organisation:Fact, organisation.key = 'organisation:' + row.id, organisation.name = row.name, organisation.kind = row.kind,
    organisation.status = row.status, organisation.website = row.website, organisation.ror = row.ror,
    organisation.companyNumber = row.companyNumber, organisation.wikidata = row.wikidata, organisation.note = row.note,
    organisation.aliases = coalesce(row.aliases, []) + [own IN [row.name] WHERE NOT own IN coalesce(row.aliases, [])],
    organisation.domain = [host IN [split(split(split(split(split(toLower(row.website), '://')[-1], '/')[0], '?')[0], '#')[0], ':')[0]]
                           | CASE WHEN host STARTS WITH 'www.' THEN substring(host, 4) ELSE host END][0]
FOREACH (ignored IN CASE row.kind WHEN 'UNIVERSITY' THEN [1] ELSE [] END | SET organisation:University)
FOREACH (ignored IN CASE row.kind WHEN 'COMPANY' THEN [1] ELSE [] END | SET organisation:Company)
FOREACH (ignored IN CASE row.kind WHEN 'CENTRE_OF_EXCELLENCE' THEN [1] ELSE [] END | SET organisation:CentreOfExcellence)
FOREACH (ignored IN CASE row.kind WHEN 'RESEARCH_ORGANISATION' THEN [1] ELSE [] END | SET organisation:ResearchOrganisation)
FOREACH (ignored IN CASE row.kind WHEN 'PUBLIC_BODY' THEN [1] ELSE [] END | SET organisation:PublicBody)
FOREACH (ignored IN CASE row.kind WHEN 'FUNDER' THEN [1] ELSE [] END | SET organisation:Funder)
FOREACH (ignored IN CASE row.kind WHEN 'INVESTOR' THEN [1] ELSE [] END | SET organisation:Investor)
FOREACH (ignored IN CASE row.kind WHEN 'CLUSTER' THEN [1] ELSE [] END | SET organisation:Cluster)
FOREACH (ignored IN CASE row.kind WHEN 'HEALTHCARE' THEN [1] ELSE [] END | SET organisation:Healthcare)
FOREACH (ignored IN CASE row.kind WHEN 'SITE' THEN [1] ELSE [] END | SET organisation:Site)
FOREACH (id IN row.region | MERGE (region:Region {id: id}) MERGE (organisation)-[:LOCATED_IN]->(region))
FOREACH (code IN row.country | MERGE (market:Market {id: code}) MERGE (organisation)-[:LOCATED_IN]->(market))
FOREACH (id IN row.place | MERGE (place:Place {id: id}) MERGE (organisation)-[:LOCATED_IN]->(place))
FOREACH (id IN row.partOf | MERGE (parent:Organisation {id: id}) MERGE (organisation)-[:PART_OF]->(parent))
FOREACH (id IN row.fields | MERGE (field:Field {id: id}) MERGE (organisation)-[:ACTIVE_IN]->(field))
FOREACH (id IN row.sectors | MERGE (sector:Sector {id: id}) MERGE (organisation)-[:IN_SECTOR]->(sector))
MERGE (statement:Statement {id: row.statement})
ON CREATE SET statement.recordedAt = datetime(), statement.recordedBy = $by, statement.import = $import,
    statement.locator = row.locator, statement.quote = row.quote, statement.said = row.said, statement.saidOf = row.saidOf
MERGE (statement)-[:STATES]->(organisation)
MERGE (statement)-[:FROM]->(source)
