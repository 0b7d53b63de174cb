MATCH (market:Market) RETURN market.id AS id, coalesce(market.name, market.id) AS name
