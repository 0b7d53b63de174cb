// Which policy does no home organisation answer, and which home organisation is active in a mission that no policy
// supports? A home organisation answers a policy that supports it by name, or that names a field (or a wider one) that it
// works in; where a policy names no field, it answers by its sectors and missions. Size of an unanswered policy: how many
// things it names.
// Parameters, as Neo4j Browser takes them:
//   :param region => 'lancashire'
//   :param mission => null
MATCH (region:Region {id: $region})
CALL (region) {
  // Policies of the region that have not ended: they name a mission, a sector or an organisation of it, or fields alone.
  MATCH (policy:Policy)
  WHERE coalesce(policy.status, '') <> 'ENDED' AND (
    EXISTS { (policy)-[:ADDRESSES]->(:Mission)<-[:PURSUES]-(region) }
    OR EXISTS { (policy)-[:ADDRESSES]->(:Sector)-[:LOCATED_IN]->(region) }
    OR EXISTS { (policy)-[:SUPPORTS]->(:Organisation)-[:LOCATED_IN]->(region) }
    OR (NOT EXISTS { (policy)-[:ADDRESSES]->(:Mission|Sector) } AND NOT EXISTS { (policy)-[:SUPPORTS]->(:Organisation) }
        AND EXISTS {
          MATCH (policy)-[:ADDRESSES]->(:Field)-[:BROADER*0..]->(wide:Field)
          MATCH (wide)<-[:COVERS]-(:Mission)<-[:PURSUES]-(region)
        }))
  WITH policy, region, EXISTS { (policy)-[:ADDRESSES]->(:Field) } AS namesField,
       // The missions that it supports: by name, by a field that is part of them, by a sector that serves them.
       COLLECT {
         MATCH (mission:Mission)
         WHERE EXISTS { (policy)-[:ADDRESSES]->(mission) } OR EXISTS { (policy)-[:ADDRESSES]->(:Sector)-[:SERVES]->(mission) }
            OR EXISTS {
              MATCH (policy)-[:ADDRESSES]->(:Field)-[:BROADER*0..]->(wide:Field)
              MATCH (wide)<-[:COVERS]-(mission)
            }
         RETURN mission.id
       } AS supported
  WITH policy, supported,
       COLLECT {
         MATCH (home:Organisation)-[:LOCATED_IN]->(region)
         WHERE EXISTS { (policy)-[:SUPPORTS]->(home) }
            OR (namesField AND EXISTS {
              MATCH (home)<-[:PART_OF*0..]-(:Organisation)-[:ACTIVE_IN]->(:Field)-[:BROADER*0..]->(named:Field)
              MATCH (named)<-[:ADDRESSES]-(policy)
            })
            OR (NOT namesField AND EXISTS { (home)-[:IN_SECTOR]->(:Sector)<-[:ADDRESSES]-(policy) })
            OR (NOT namesField AND EXISTS {
              MATCH (home)<-[:PART_OF*0..]-(:Organisation)-[:ACTIVE_IN]->(:Field)-[:BROADER*0..]->(wide:Field)
              MATCH (wide)<-[:COVERS]-(:Mission)<-[:ADDRESSES]-(policy)
            })
         RETURN home.id
       } AS answering
  RETURN collect({policy: policy, supported: supported, answering: answering}) AS policies
}
CALL (region, policies) {
  UNWIND policies AS one
  WITH one, one.policy AS policy
  WHERE one.answering = [] AND ($mission IS NULL OR $mission IN one.supported)
  RETURN policy.id AS policy, null AS organisation, $mission AS mission,
         toFloat(COUNT { (policy)-[:ADDRESSES|SUPPORTS]->() }) AS size
  UNION ALL
  MATCH (region)-[:PURSUES]->(mission:Mission)
  WHERE ($mission IS NULL OR mission.id = $mission) AND none(one IN policies WHERE mission.id IN one.supported)
  MATCH (home:Organisation)-[:LOCATED_IN]->(region)
  WHERE none(one IN policies WHERE home.id IN one.answering) AND EXISTS {
    MATCH (home)<-[:PART_OF*0..]-(:Organisation)-[:ACTIVE_IN]->(:Field)-[:BROADER*0..]->(wide:Field)
    MATCH (wide)<-[:COVERS]-(mission)
  }
  RETURN null AS policy, home.id AS organisation, mission.id AS mission, 1.0 AS size
}
RETURN policy, organisation, mission, size
ORDER BY policy IS NULL, policy, mission, organisation
