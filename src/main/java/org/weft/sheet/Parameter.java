package org.weft.sheet;

/**
 * Something that a question can be asked with, named as in GraphQL.
 *
 * @param description what it means, and what holds where it is not given
 */
public record Parameter(String name, String description, boolean isRequired) {

    /** What held on which day: most questions have it. */
    public static final Parameter AS_OF = optional("asOf",
            "What held on this day, by today's knowledge, such as 2026-11-21; today where not given.");

    /** From where we look: questions about gaps need it. */
    public static final Parameter HOME = required("region", "From where we look. Slug.");

    /** One that may be left out. */
    public static Parameter optional(String name, String description) {
        return new Parameter(name, description, false);
    }

    /** One that must be given. */
    public static Parameter required(String name, String description) {
        return new Parameter(name, description, true);
    }
}
