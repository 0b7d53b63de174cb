package org.weft.stakeholder;

import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;
import org.springframework.data.neo4j.core.schema.Property;

/** An organisation's own record, with what the network does not hold. */
@Node("Organisation")
record OrganisationEntity(@Id @Property("id") String slug, String name, @Nullable String website, @Nullable String ror,
        @Nullable String companyNumber, @Nullable String wikidata, @Nullable String note) {}
