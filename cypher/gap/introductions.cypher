// Who could introduce us? The best chain from any of some organisations to any of others, by the product of
// strength · relevance over its hops; at most ten relationships long: a collaboration is two, a part and its whole one.
// Parameters, as Neo4j Browser takes them:
//   :param from => ['lancaster-university']
//   :param to => ['segi-university']
//   :param mission => null
//   :param asOf => date('2026-11-21')
CALL () {
  WITH {ACTIVE: 1.0, PLANNED: 0.5, DORMANT: 0.3, ENDED: 0.1} AS worth,
       {RECORDED: 0.9, DOCUMENT: 0.9, DATASET: 0.9, ILLUSTRATIVE: 0.5} AS trust
  // A hop is a collaboration that has begun, or a part that its whole speaks for.
  MATCH (fact:Collaboration|Organisation)
  WHERE (fact:Collaboration AND (fact.startedOn IS NULL OR date(fact.startedOn) <= $asOf))
     OR EXISTS { (fact)-[:PART_OF]->(:Organisation) }
  CALL (fact, trust) {
    // Backing: 1 − ∏ (1 − trust · 2^(−age/10 years)) over its sources, undated ones as if 5 years old.
    OPTIONAL MATCH (fact)<-[:STATES]-(statement:Statement)-[:FROM]->(source:Source)
    WITH source, statement, trust[source.kind] AS believed,
         CASE WHEN source.published IS NOT NULL THEN date(source.published)
              WHEN source.kind = 'RECORDED' THEN date(statement.recordedAt) END AS dated
    WITH source, statement, believed,
         CASE WHEN dated IS NULL THEN 5.0 WHEN dated > $asOf THEN 0.0
              ELSE duration.inDays(dated, $asOf).days / 365.25 END AS years
    WITH source, count(statement) AS said, max(believed * 2 ^ (-years / 10)) AS belief
    RETURN CASE sum(said) WHEN 0 THEN 1.0
             ELSE 1 - reduce(doubt = 1.0, one IN collect(1 - belief) | doubt * one)
           END AS backing
  }
  WITH fact,
       CASE
         WHEN fact:Organisation THEN 1.0
         WHEN fact.endedOn IS NULL THEN worth[fact.status]
         WHEN date(fact.endedOn) + CASE size(fact.endedOn)
                WHEN 4 THEN duration('P1Y') WHEN 7 THEN duration('P1M') ELSE duration('P1D') END <= $asOf
           THEN worth['ENDED']
         WHEN fact.status = 'ENDED' AND date(fact.endedOn) > $asOf THEN worth['ACTIVE']
         ELSE worth[fact.status]
       END * backing AS strength,
       // Serves the mission asked about: 1; no source names a mission: ½; serves others: ¼.
       CASE
         WHEN fact:Organisation OR $mission IS NULL OR EXISTS { (fact)-[:SERVES]->(:Mission {id: $mission}) } THEN 1.0
         WHEN NOT EXISTS { (fact)-[:SERVES]->(:Mission) } THEN 0.5
         ELSE 0.25
       END AS relevance
  RETURN collect([fact, strength * relevance]) AS hops, collect(fact) AS usable
}
MATCH path = (start:Organisation)-[:HAS_PARTY|PART_OF*1..10]-(end:Organisation)
WHERE start.id IN $from AND end.id IN $to AND NOT end.id IN $from
  // Not through another of those who ask or are asked for, and only over ties that have begun.
  AND none(node IN nodes(path)[1..-1] WHERE node:Organisation AND (node.id IN $from OR node.id IN $to))
  // Who is not named is nobody whom one could ask.
  AND none(node IN nodes(path) WHERE coalesce(node.status, '') = 'UNNAMED')
  AND none(node IN nodes(path) WHERE NOT node:Organisation AND NOT node IN usable)
WITH [node IN nodes(path) WHERE node:Organisation | node.id] AS chain,
     [node IN nodes(path) WHERE node:Collaboration | node.id] AS over,
     [node IN nodes(path) WHERE node:Collaboration] + [tie IN relationships(path) WHERE type(tie) = 'PART_OF' | startNode(tie)]
       AS steps, hops
WITH chain, over, reduce(product = 1.0, step IN steps | product * head([hop IN hops WHERE hop[0] = step | hop[1]]))
       AS strength
RETURN chain, over, strength
ORDER BY strength DESC, chain
LIMIT 1
