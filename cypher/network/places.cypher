MATCH (place:Place)
RETURN place.id AS id, place.name AS name, place.latitude AS latitude, place.longitude AS longitude,
       head(COLLECT { MATCH (place)-[:LOCATED_IN]->(region:Region) RETURN region.id ORDER BY region.id }) AS region,
       head(COLLECT { MATCH (place)-[:LOCATED_IN]->(market:Market) RETURN market.id ORDER BY market.id }) AS country
