// Every country that a row names is a market, whoever looks towards it.
UNWIND $rows AS row
MERGE (market:Market {id: row.code})
SET market:Fact, market.key = 'market:' + row.code, market.name = coalesce(row.name, market.name)
