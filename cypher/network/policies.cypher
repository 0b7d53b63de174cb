// Policies, what they address and which assets they support.
MATCH (policy:Policy)
RETURN policy.id AS id, policy.name AS name, policy.status AS status,
       COLLECT { MATCH (policy)-[:ADDRESSES]->(mission:Mission) RETURN mission.id ORDER BY mission.id } AS missions,
       COLLECT { MATCH (policy)-[:ADDRESSES]->(field:Field) RETURN field.id ORDER BY field.id } AS fields,
       COLLECT { MATCH (policy)-[:ADDRESSES]->(sector:Sector) RETURN sector.id ORDER BY sector.id } AS sectors,
       COLLECT { MATCH (policy)-[:SUPPORTS]->(asset:Organisation) RETURN asset.id ORDER BY asset.id } AS organisations,
       COLLECT { MATCH (policy)<-[:STATES]-(statement:Statement)-[:FROM]->(source:Source)
                 RETURN {id: statement.id, source: source.id, kind: source.kind, published: source.published,
                         recordedAt: statement.recordedAt, status: null} } AS claims
