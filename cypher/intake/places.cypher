// Towns and cities.
UNWIND $rows AS row
MERGE (place:Place {id: row.id})
SET place:Fact, place.key = 'place:' + row.id, place.name = coalesce(row.name, place.name),
    place.latitude = coalesce(row.latitude, place.latitude),
    place.longitude = coalesce(row.longitude, place.longitude)
FOREACH (id IN row.region | MERGE (region:Region {id: id}) MERGE (place)-[:LOCATED_IN]->(region))
FOREACH (code IN row.country | MERGE (market:Market {id: code}) MERGE (place)-[:LOCATED_IN]->(market))
