package org.weft.intake.format;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

import org.weft.analysis.OrganisationKind;

/**
 * The kind of an organisation by the types of ROR, which OpenAlex uses too. An organisation may have several: the first
 * that stands in this order counts. Whoever was ever acknowledged for money has the type funder, so that it counts last but for
 * the two that say nothing of what an organisation does.
 */
final class ResearchKinds {

    private static final Map<String, OrganisationKind> IN_ORDER = new LinkedHashMap<>();

    static {
        IN_ORDER.put("education", OrganisationKind.UNIVERSITY);
        IN_ORDER.put("healthcare", OrganisationKind.HEALTHCARE);
        IN_ORDER.put("company", OrganisationKind.COMPANY);
        IN_ORDER.put("facility", OrganisationKind.RESEARCH_ORGANISATION);
        IN_ORDER.put("government", OrganisationKind.PUBLIC_BODY);
        IN_ORDER.put("archive", OrganisationKind.RESEARCH_ORGANISATION);
        IN_ORDER.put("funder", OrganisationKind.FUNDER);
    }

    private ResearchKinds() {
    }

    /** The kind; what has none of these types (nonprofit, other) is a research organisation, as ROR lists no others. */
    static OrganisationKind of(Collection<String> types) {
        return IN_ORDER.entrySet().stream().filter(kind -> types.contains(kind.getKey())).map(Map.Entry::getValue)
                .findFirst().orElse(OrganisationKind.RESEARCH_ORGANISATION);
    }
}
