MATCH (tie:Collaboration)
RETURN tie.id AS id, tie.name AS name, tie.kind AS kind, tie.status AS status, tie.startedOn AS startedOn,
       tie.endedOn AS endedOn, tie.amount AS amount, tie.currency AS currency,
       COLLECT { MATCH (tie)-[:HAS_PARTY]->(party:Organisation) RETURN party.id ORDER BY party.id } AS parties,
       COLLECT { MATCH (tie)-[:SERVES]->(mission:Mission) RETURN mission.id ORDER BY mission.id } AS missions,
       COLLECT { MATCH (tie)-[:CONCERNS]->(field:Field) RETURN field.id ORDER BY field.id } AS fields,
       COLLECT { MATCH (tie)<-[:STATES]-(statement:Statement)-[:FROM]->(source:Source)
                 RETURN {id: statement.id, source: source.id, kind: source.kind, published: source.published,
                         recordedAt: statement.recordedAt, status: statement.status} } AS claims
