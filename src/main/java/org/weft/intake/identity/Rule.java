package org.weft.intake.identity;

/** By what an organisation is told to be another one's double, the surest first. */
enum Rule {
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
