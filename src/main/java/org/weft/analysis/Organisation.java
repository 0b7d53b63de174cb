package org.weft.analysis;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Anybody with a name and a legal or institutional existence.
 *
 * @param slug its key
 * @param status null where no source says; UNNAMED for a stand-in
 * @param region slug of the home region it lies in
 * @param country ISO 3166-1 alpha-2
 * @param place slug of its town or city
 * @param partOf slug of its parent
 * @param fields slugs of the fields it works in
 * @param sectors slugs of its industries
 */
public record Organisation(String slug, String name, OrganisationKind kind, @Nullable OrganisationStatus status,
        @Nullable String region, @Nullable String country, @Nullable String place, @Nullable String partOf,
        List<String> fields, List<String> sectors, List<String> aliases, Backing backing) {

    /**
     * Whether a source says who it is. One that is not named stands in for "partners": its ties are ties of its region, but
     * it introduces nobody, holds nothing together and ought to know nobody.
     */
    public boolean isNamed() {
        return status != OrganisationStatus.UNNAMED;
    }
}
