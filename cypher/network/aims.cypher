// What regions say of markets, with the statements that say so.
MATCH (region:Region)-[aim:LOOKS_TO]->(market:Market)
RETURN region.id AS region, market.id AS market, aim.role AS role, aim.tier AS tier, aim.focusSince AS focusSince,
       COLLECT { MATCH (statement:Statement)-[:FROM]->(source:Source) WHERE statement.id IN aim.statements
                 RETURN {id: statement.id, source: source.id, kind: source.kind, published: source.published,
                         recordedAt: statement.recordedAt, status: null} } AS claims
