// Government and regional policies, what they address and which assets they support.
UNWIND $rows AS row
MERGE (policy:Policy {id: row.id})
SET policy:Fact, policy.key = 'policy:' + row.id, policy.name = coalesce(row.name, policy.name),
    policy.issuer = coalesce(row.issuer, policy.issuer), policy.published = coalesce(row.published, policy.published),
    policy.status = coalesce(row.status, policy.status)
FOREACH (id IN row.missions | MERGE (mission:Mission {id: id}) MERGE (policy)-[:ADDRESSES]->(mission))
FOREACH (id IN row.fields | MERGE (field:Field {id: id}) MERGE (policy)-[:ADDRESSES]->(field))
FOREACH (id IN row.sectors | MERGE (sector:Sector {id: id}) MERGE (policy)-[:ADDRESSES]->(sector))
FOREACH (id IN row.organisations | MERGE (asset:Organisation {id: id}) MERGE (policy)-[:SUPPORTS]->(asset))
