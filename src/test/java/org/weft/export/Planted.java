package org.weft.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.weft.access.Asked;
import org.weft.analysis.Backing;
import org.weft.analysis.Collaboration;
import org.weft.analysis.CollaborationKind;
import org.weft.analysis.CollaborationStatus;
import org.weft.analysis.Market;
import org.weft.analysis.Mission;
import org.weft.analysis.Network;
import org.weft.analysis.NetworkData;
import org.weft.analysis.Organisation;
import org.weft.analysis.OrganisationKind;
import org.weft.analysis.PartialDate;
import org.weft.analysis.Place;
import org.weft.analysis.Region;
import org.weft.analysis.SourceKind;
import org.weft.sheet.Citation;

/** Small and large networks to take out, hostile names among them. */
final class Planted {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    /** Names that would break a file, or a program that opens it. */
    static final List<String> HOSTILE = List.of("=cmd|' /C calc'!A0", "a \"quoted\", name", "two\nlines",
            "bell\u0007 and \uD800 half",
            "🎓 university", "جامعة لانكستر", "<b>&amp;</b> ]]>", "@SUM(A1)");

    private Planted() {
    }

    /** Organisations a to h with hostile names; a–b, a consortium of b, c and d, and an ended tie of e and f. */
    static Network hostile() {
        var organisations = new ArrayList<Organisation>();
        for (int i = 0; i < HOSTILE.size(); i++) {
            organisations.add(new Organisation("org-" + (char) ('a' + i), HOSTILE.get(i), OrganisationKind.UNIVERSITY,
                    null, i < 2 ? "home" : null, i < 2 ? "GB" : "MY", "town", null, List.of(), List.of(),
                    List.of(HOSTILE.get(i)), backing()));
        }
        return network(organisations, List.of(tie("tie-one", CollaborationStatus.ACTIVE, "org-a", "org-b"),
                tie("tie-two", CollaborationStatus.ACTIVE, "org-b", "org-c", "org-d"),
                tie("tie-over", CollaborationStatus.ENDED, "org-e", "org-f")));
    }

    /** So many organisations in a ring of ties. */
    static Network ring(int size) {
        List<Organisation> organisations = IntStream.range(0, size).mapToObj(i -> new Organisation(
                String.format("org-%05d", i), "Organisation " + i, OrganisationKind.COMPANY, null, "home", "GB", null,
                null,
                List.of(), List.of(), List.of(), backing())).toList();
        List<Collaboration> ties = IntStream.range(0, size).mapToObj(i -> tie(String.format("tie-%05d", i),
                CollaborationStatus.ACTIVE, String.format("org-%05d", i), String.format("org-%05d", (i + 1) % size)))
                .toList();
        return network(organisations, ties);
    }

    static Network empty() {
        return network(List.of(), List.of());
    }

    private static Network network(List<Organisation> organisations, List<Collaboration> ties) {
        return new Network(7, TODAY.atStartOfDay(ZoneOffset.UTC), new NetworkData(
                List.of(new Region("home", "=Home", "GB")), List.of(new Market("MY", "Malaysia")), List.of(),
                List.of(new Mission("light", "home", "Light & sound", null)), List.of(), List.of(),
                List.of(new Place("town", "Town", "home", "GB", 53.5, -2.5)), organisations, ties, List.of(),
                List.of()));
    }

    static Collaboration tie(String slug, CollaborationStatus status, String... parties) {
        return new Collaboration(slug, "Tie\n<" + slug + ">", CollaborationKind.CAMPUS, status, List.of(parties),
                List.of("light"), List.of(), new PartialDate("2019-09"), null, null, null, backing());
    }

    private static Backing backing() {
        return new Backing(List.of(
                new Backing.Claim("says", "made-up", SourceKind.ILLUSTRATIVE, null, CollaborationStatus.ACTIVE)));
    }

    static Asked ask(Network network, String... namesAndValues) {
        var values = new java.util.HashMap<String, List<String>>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put(namesAndValues[i], List.of(namesAndValues[i + 1]));
        }
        return new Asked(network, TODAY, values);
    }

    static List<Citation> citations(java.util.Set<String> slugs) {
        return slugs.stream().map(slug -> new Citation(slug, "=Made up", SourceKind.ILLUSTRATIVE, "Weft", "2026", "CC0",
                "https://example.org/")).toList();
    }

    /** A graph file of the whole, or of a part. */
    static byte[] file(GraphFile format, Network network, String... namesAndValues) throws IOException {
        Asked asked = ask(network, namesAndValues);
        var graph = new GraphPart(asked);
        var out = new ByteArrayOutputStream();
        format.write(graph, new About("Who?", GraphPart.PARAMETERS, asked, Map.of(), citations(graph.sources())), out);
        return out.toByteArray();
    }
}
