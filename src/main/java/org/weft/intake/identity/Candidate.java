package org.weft.intake.identity;

import java.util.List;
import java.util.stream.Stream;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.jspecify.annotations.Nullable;
import org.weft.intake.Row;
import org.weft.intake.identity.Match.Rule;

/**
 * An organisation, of a row or of the graph, as far as it matters for who it is.
 *
 * @param key id of the row, or slug
 * @param label what it is called first
 * @param names normal forms of all its names, without empty ones
 * @param country code; null where nobody says
 * @param partOf key of its parent
 * @param kind what it is; null where nobody says
 * @param whole normal forms of its parent's names that have more than one word, where that is in another country
 */
record Candidate(String key, String label, List<NormalName> names, @Nullable String country, @Nullable Site site,
        Identifiers identifiers, @Nullable String partOf, @Nullable String kind, List<NormalName> whole) {

    private static final double CLOSE = 0.9;

    static Candidate of(Row row) {
        List<NormalName> names = names(row.cell("name"), row.values("aliases"));
        return new Candidate(row.cell("id"), row.cell("name"), names, country(row.cell("country"), names),
                Site.of(row.cell("website")),
                Identifiers.of(row.cell("ror"), row.cell("companyNumber"), row.cell("wikidata")),
                row.cell("partOf").isEmpty() ? null : row.cell("partOf"),
                row.cell("kind").isEmpty() ? null : row.cell("kind"), List.of());
    }

    /** The same, as a part of what has these names in another country. */
    Candidate within(List<NormalName> parentsNames) {
        return new Candidate(key, label, names, country, site, identifiers, partOf, kind,
                parentsNames.stream().filter(name -> name.words().size() > 1).toList());
    }

    static List<NormalName> names(String name, List<String> aliases) {
        return Stream.concat(Stream.of(name), aliases.stream()).map(NormalName::of)
                .filter(normal -> !normal.text().isEmpty()).distinct().toList();
    }

    /** The one that is said, else the one that stands in brackets behind the name. */
    static @Nullable String country(@Nullable String said, List<NormalName> names) {
        return said != null && !said.isEmpty() ? said : names.isEmpty() ? null : names.getFirst().country();
    }

    /** The countries of both are known and are not the same. */
    boolean isElsewhere(Candidate other) {
        return country != null && other.country != null && !country.equals(other.country);
    }

    /** The countries of both are known and are the same. */
    boolean isInSameCountry(Candidate other) {
        return country != null && country.equals(other.country);
    }

    /** One is a part of the other, so that they are two. */
    boolean isKinOf(Candidate other) {
        return other.key.equals(partOf) || key.equals(other.partOf);
    }

    /** The kinds of both are known and are not the same. */
    boolean isOfAnotherKind(Candidate other) {
        return kind != null && other.kind != null && !kind.equals(other.kind);
    }

    /**
     * It is called after what it is part of, as a campus abroad is; the other one is not, and is called nothing that this one is not
     * called too: its town, and what it is.
     */
    boolean isCampusBeside(Candidate other) {
        return whole.stream().anyMatch(parent -> other.names.stream().noneMatch(name -> has(name, parent))
                && names.stream().filter(name -> has(name, parent))
                        .anyMatch(name -> other.names.stream().anyMatch(called -> has(name, called))));
    }

    /** Whether a name has all words of another, a little misspelt or not. */
    private static boolean has(NormalName name, NormalName part) {
        var similarity = new JaroWinklerSimilarity();
        List<String> words = name.words();
        return part.words().stream()
                .allMatch(word -> words.stream().anyMatch(own -> similarity.apply(word, own) >= CLOSE));
    }

    /** An identifier at least as strong as this rule's says that they are two. */
    boolean isForbidden(Candidate other, Rule rule) {
        return Identifiers.RULES.stream().filter(kind -> kind.compareTo(rule) <= 0)
                .anyMatch(kind -> identifiers.contradict(other.identifiers, kind));
    }
}
