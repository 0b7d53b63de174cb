package org.weft.intake.identity;

/**
 * Which organisation of the graph a row is about.
 *
 * @param slug of the organisation
 * @param score how alike the names are, 0 to 1, where names were looked at; else 1
 * @param reason in plain words
 */
public record Match(String slug, Rule rule, double score, String reason) {

    /** By what an organisation is told to be another one's double, the surest first. */
    public enum Rule {
        /** It has the key of an organisation of the graph. */
        KEY,
        /** Its key was merged into another one earlier. */
        MERGED,
        /** They share an id of the Research Organization Registry. */
        ROR,
        /** They share a company number, and no country says otherwise. */
        COMPANY_NUMBER,
        /** They share an item of Wikidata. */
        WIKIDATA,
        /** Their pages lie on one domain that is nobody else's, and their names are not unlike. */
        DOMAIN,
        /** One of their names is the same but for case, accents, punctuation and legal form. */
        NAME,
        /** Their names are alike; never enough by itself. */
        ALIKE
    }
}
