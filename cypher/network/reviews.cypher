MATCH (review:Review)
RETURN review.id AS id, review.reviewedOn AS reviewedOn, review.by AS by,
       head(COLLECT { MATCH (review)-[:COVERS]->(region:Region) RETURN region.id ORDER BY region.id }) AS region,
       head(COLLECT { MATCH (review)-[:COVERS]->(mission:Mission) RETURN mission.id ORDER BY mission.id }) AS mission,
       head(COLLECT { MATCH (review)-[:COVERS]->(market:Market) RETURN market.id ORDER BY market.id }) AS market,
       head(COLLECT { MATCH (review)-[:COVERS]->(organisation:Organisation) RETURN organisation.id ORDER BY organisation.id }) AS organisation,
       COLLECT { MATCH (review)<-[:STATES]-(statement:Statement) RETURN statement.id ORDER BY statement.id } AS statements
