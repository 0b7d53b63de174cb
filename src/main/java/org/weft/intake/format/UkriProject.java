package org.weft.intake.format;

import static org.weft.intake.format.JsonRecords.text;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** A project of the Gateway to Research, without its people and its abstract. */
record UkriProject(JsonNode json) {

    static final Set<String> MEMBERS = Set.of("id", "title", "status", "grantCategory", "leadFunder",
            "leadOrganisationDepartment", "participantValues", "participant", "organisationId", "organisationName",
            "role", "projectCost", "grantOffer", "links", "link", "rel", "start", "end", "identifiers", "identifier",
            "value");
    static final Set<String> WRAPPERS = Set.of("project", "projects", "projectOverview", "projectComposition");

    private static final ZoneId ITS_CLOCK = ZoneId.of("Europe/London");
    private static final Pattern DEPARTMENT = Pattern.compile(
            "(.+?)\\s*(?:,|\\s[-–])\\s*(?:Department|Dept|School|Faculty|Division)\\b.*", Pattern.CASE_INSENSITIVE);

    /**
     * An organisation that takes part.
     *
     * @param name as it stands there
     */
    record Participant(String id, String name, String grant) {

        boolean isUnknown() {
            return id.isEmpty() || name.isEmpty() || name.toLowerCase(Locale.ROOT).matches("unknown.*|not known|n/?a");
        }

        /** The name of the organisation where it is a department with the organisation before it; else empty. */
        String organisationOfDepartment() {
            Matcher matcher = DEPARTMENT.matcher(name);
            return matcher.matches() ? matcher.group(1) : "";
        }
    }

    String id() {
        return text(json.path("id"));
    }

    String title() {
        return text(json.path("title"));
    }

    String reference() {
        for (JsonNode identifier : json.path("identifiers").path("identifier")) {
            return text(identifier.path("value"));
        }
        return "";
    }

    boolean isProject() {
        return !id().isEmpty() && !title().isEmpty()
                && (json.has("participantValues") || json.has("leadFunder") || json.has("grantCategory"));
    }

    /** ACTIVE or ENDED; another word as it stands. */
    String status() {
        String status = text(json.path("status"));
        return switch (status.toLowerCase(Locale.ROOT)) {
            case "active" -> "ACTIVE";
            case "closed" -> "ENDED";
            default -> status;
        };
    }

    boolean isKnowledgeTransferPartnership() {
        return text(json.path("grantCategory")).toLowerCase(Locale.ROOT)
                .matches(".*knowledge transfer partnership.*|ktp");
    }

    /** All that take part, departments by name alone left out. */
    List<Participant> participants() {
        String department = text(json.path("leadOrganisationDepartment"));
        var participants = new ArrayList<Participant>();
        for (JsonNode node : json.path("participantValues").path("participant")) {
            String name = text(node.path("organisationName"));
            if (department.isEmpty() || !name.equalsIgnoreCase(department)) {
                participants.add(new Participant(text(node.path("organisationId")), name,
                        text(node.path("grantOffer"))));
            }
        }
        return participants;
    }

    /** All that was offered, in pounds; empty where nothing is said. */
    String amount() {
        BigDecimal sum = participants().stream().map(Participant::grant).filter(grant -> !grant.isEmpty())
                .map(UkriProject::number).reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.signum() > 0 ? JsonRecords.plain(sum) : "";
    }

    private static BigDecimal number(String text) {
        try {
            return new BigDecimal(JsonRecords.plain(new BigDecimal(text)));
        } catch (NumberFormatException none) {
            return BigDecimal.ZERO;
        }
    }

    /** The day on which its money starts or ends: the Gateway gives the moment of midnight in Britain. */
    String day(String end) {
        for (JsonNode link : json.path("links").path("link")) {
            JsonNode moment = link.path(end);
            if (text(link.path("rel")).equals("FUND") && moment.isNumber()) {
                return day(moment.decimalValue());
            }
        }
        return json.path(end).isNumber() ? day(json.path(end).decimalValue()) : "";
    }

    private static String day(BigDecimal milliseconds) {
        try {
            return Instant.ofEpochMilli(milliseconds.longValueExact()).atZone(ITS_CLOCK).toLocalDate().toString();
        } catch (ArithmeticException | DateTimeException none) {
            return "";
        }
    }
}
