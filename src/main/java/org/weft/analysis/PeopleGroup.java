package org.weft.analysis;

import org.jspecify.annotations.Nullable;

/** A count of people that joins a university with a market; see {@link AlumniGroup} and {@link StudentGroup}. */
public sealed interface PeopleGroup permits AlumniGroup, StudentGroup {

    /** Its key. */
    String slug();

    /** Slug of the university. */
    String university();

    /** Code of the market. */
    String market();

    /** Slug of the field; null for all or unknown. */
    @Nullable
    String field();

    /** Slug of the organisation they work at; null for any, and for students. */
    @Nullable
    String employer();

    /** The year it speaks of. */
    int year();

    /** How many, exactly: round it before it is shown. */
    double count();

    /** The statements behind it. */
    Backing backing();
}
