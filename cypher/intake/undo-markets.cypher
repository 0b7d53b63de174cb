// A country that only an import spoke of is no market any more.
MATCH (market:Market)
WHERE NOT EXISTS { MATCH (market)-[]-() }
DELETE market
