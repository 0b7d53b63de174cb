package org.weft.stakeholder;

import org.springframework.data.neo4j.repository.Neo4jRepository;

/** The organisations in the graph. */
interface Organisations extends Neo4jRepository<OrganisationEntity, String> {}
