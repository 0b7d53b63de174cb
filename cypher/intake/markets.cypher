// What a region says of a market; the statement's id stands on the relationship, which is what it states.
UNWIND $rows AS row
MATCH (region:Region {id: row.region})
MATCH (market:Market {id: row.country})
MERGE (region)-[aim:LOOKS_TO {role: row.role}]->(market)
SET aim.tier = coalesce(row.tier, aim.tier), aim.focusSince = coalesce(row.focusSince, aim.focusSince),
    aim.statements = [id IN coalesce(aim.statements, []) WHERE id <> row.statement] + row.statement
