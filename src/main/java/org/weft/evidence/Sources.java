package org.weft.evidence;

import org.springframework.data.neo4j.repository.Neo4jRepository;

/** The sources in the graph. */
interface Sources extends Neo4jRepository<SourceEntity, String> {}
