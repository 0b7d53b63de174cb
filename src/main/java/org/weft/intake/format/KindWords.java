package org.weft.intake.format;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.weft.analysis.CollaborationKind;
import org.weft.analysis.OrganisationKind;

/** What the words that people put on a map mean: the first word of the list that stands in the type. */
final class KindWords {

    private static final Map<OrganisationKind, Pattern> ORGANISATIONS = new LinkedHashMap<>();
    private static final Map<CollaborationKind, Pattern> TIES = new LinkedHashMap<>();
    /** What stands last says what it is: a research project is a project, an industry contact a contact. */
    private static final Pattern NO_ORGANISATION = Pattern
            .compile(".*\\b(person|people|individual|contact|staff|alumn\\w+|role|project|programme|program|idea|event"
                    + "|countr(y|ie)|market|region|place|cit(y|ie)|town|mission|topic|theme|goal|field|polic(y|ie)|document"
                    + "|source)s?\\W*");
    private static final Pattern PART_OF = Pattern
            .compile("\\b(part of|belongs to|subsidiary of|department of)\\b|partof");

    static {
        organisation(OrganisationKind.CENTRE_OF_EXCELLENCE,
                "cent(re|er)s? of excellence|catapult|research cent(re|er)s?");
        organisation(OrganisationKind.UNIVERSITY, "universit\\w+|colleges?|higher education|academi\\w+|hei");
        organisation(OrganisationKind.HEALTHCARE, "hospitals?|nhs|health ?care|health|clinics?");
        organisation(OrganisationKind.CLUSTER,
                "clusters?|networks?|associations?|alliances?|membership organi[sz]ations?");
        organisation(OrganisationKind.INVESTOR, "investors?|venture( capital)?|vc|angels?|banks?");
        organisation(OrganisationKind.FUNDER, "fund(er|ers|ing body)|foundations?|research councils?|charit\\w+");
        organisation(OrganisationKind.PUBLIC_BODY,
                "governments?|public|councils?|authorit\\w+|agenc\\w+|ministr\\w+|embass\\w+");
        organisation(OrganisationKind.RESEARCH_ORGANISATION, "research|institutes?|laborator\\w+|labs?");
        organisation(OrganisationKind.SITE, "sites?|campus(es)?|parks?|facilit\\w+|enterprise zones?|buildings?");
        organisation(OrganisationKind.COMPANY,
                "compan\\w+|business(es)?|firms?|smes?|start-?ups?|corporat\\w+|industr\\w+"
                        + "|spin-?outs?|enterprises?|manufacturers?");
        tie(CollaborationKind.JOINT_PROGRAMME, "(joint|double|dual) (programmes?|programs?|degrees?)");
        tie(CollaborationKind.EVENT_FOLLOW_UP, "(event )?follow-?up");
        tie(CollaborationKind.CAMPUS, "campus(es)?");
        tie(CollaborationKind.KTP, "ktp|knowledge transfer( partnership)?");
        tie(CollaborationKind.PLACEMENT, "placements?|internships?|secondments?");
        tie(CollaborationKind.FUNDING_AWARD, "fund(s|ed|ing|er)?|grants?|awards?");
        tie(CollaborationKind.INVESTMENT, "invest\\w*");
        tie(CollaborationKind.SUPPLY_CHAIN, "suppl\\w+|customers?|clients?");
        tie(CollaborationKind.MEMBERSHIP, "members?( of)?|membership");
        tie(CollaborationKind.CO_LOCATION, "co-?locat\\w+|tenants?");
        tie(CollaborationKind.TWINNING, "twin\\w*");
        tie(CollaborationKind.MOU, "mou|memorand\\w+( of understanding)?");
        tie(CollaborationKind.RESEARCH_PARTNERSHIP, "research( \\w+)?|co-?author\\w*|publications?");
        tie(CollaborationKind.PARTNERSHIP, "partner\\w*|collaborat\\w+|works with");
    }

    private KindWords() {
    }

    private static void organisation(OrganisationKind kind, String words) {
        ORGANISATIONS.put(kind, Pattern.compile("\\b(" + words + ")\\b"));
    }

    private static void tie(CollaborationKind kind, String words) {
        TIES.put(kind, Pattern.compile("\\b(" + words + ")\\b"));
    }

    static Optional<OrganisationKind> organisation(String type) {
        String words = words(type);
        return Arrays.stream(OrganisationKind.values()).filter(kind -> words(kind.name()).equals(words)).findFirst()
                .or(() -> first(ORGANISATIONS, words));
    }

    static Optional<CollaborationKind> tie(String type) {
        String words = words(type);
        return Arrays.stream(CollaborationKind.values()).filter(kind -> words(kind.name()).equals(words)).findFirst()
                .or(() -> first(TIES, words));
    }

    /** Whether a thing of this type is surely no organisation. */
    static boolean isNoOrganisation(String type) {
        return NO_ORGANISATION.matcher(words(type)).matches();
    }

    static boolean isPartOf(String type) {
        return PART_OF.matcher(words(type)).find();
    }

    private static <K> Optional<K> first(Map<K, Pattern> kinds, String words) {
        return kinds.entrySet().stream().filter(entry -> entry.getValue().matcher(words).find()).map(Map.Entry::getKey)
                .findFirst();
    }

    private static String words(String type) {
        return type.toLowerCase(Locale.ROOT).replace('_', ' ').strip();
    }
}
