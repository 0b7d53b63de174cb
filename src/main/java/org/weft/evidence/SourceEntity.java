package org.weft.evidence;

import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;
import org.springframework.data.neo4j.core.schema.Property;
import org.weft.analysis.PartialDate;
import org.weft.analysis.SourceKind;

/** A source with all that is recorded about it. */
@Node("Source")
record SourceEntity(@Id @Property("id") String slug, String title, SourceKind kind, @Nullable String publisher,
        @Property("published") @Nullable String publishedOn, @Nullable String licence, @Nullable String url,
        @Nullable String note, String visibility) {

    /** As precise as the source is; public, because GraphQL reads it. */
    public @Nullable PartialDate published() {
        return publishedOn == null ? null : new PartialDate(publishedOn);
    }
}
