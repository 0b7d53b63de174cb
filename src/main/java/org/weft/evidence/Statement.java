package org.weft.evidence;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;
import org.weft.analysis.CollaborationStatus;

/**
 * What one source says of one fact, where, and in which words.
 *
 * @param id its key
 * @param source slug of the source
 * @param locator heading, page or row
 * @param quote the words as printed
 * @param status what it says of a collaboration's status
 * @param recordedBy a role, not a name
 */
record Statement(String id, String source, String locator, @Nullable String quote,
        @Nullable CollaborationStatus status, OffsetDateTime recordedAt, String recordedBy) {}
