MATCH (region:Region) RETURN region.id AS id, region.name AS name, region.country AS country
