package org.weft.intake.job;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;
import org.weft.analysis.Network;
import org.weft.intake.Countries;
import org.weft.intake.Texts;

/** The names of what the graph holds, folded once: what one stands for, and which are most like a word that is none. */
final class Names {

    private static final double ALIKE = 0.8;
    private static final int SHOWN = 3;
    private static final int LOOKS = 1_000;
    private static final LevenshteinDistance LETTERS = new LevenshteinDistance(3);

    /** A name as it is written, and as it is compared. */
    private record Name(String written, String folded) {

        static Name of(String written) {
            return new Name(written, Texts.folded(written));
        }
    }

    private final Map<String, String> slugs = new HashMap<>();
    private final Map<String, List<Name>> byKind = new HashMap<>();

    private final Map<String, List<String>> looked = new HashMap<>();
    private final Function<String, List<String>> likeOrganisations;

    /** With the names that the graph has, without a look at how organisations' words are turned. */
    Names(Network network) {
        this(network, name -> List.of());
    }

    /** @param likeOrganisations names of organisations that have the words of a name in another order, or misspelt */
    Names(Network network, Function<String, List<String>> likeOrganisations) {
        this.likeOrganisations = likeOrganisations;
        network.regions().forEach(one -> add("region", one.name(), one.slug()));
        network.missions().forEach(one -> add("mission", one.name(), one.slug()));
        network.fields().forEach(one -> add("field", one.name(), one.slug()));
        network.sectors().forEach(one -> add("sector", one.name(), one.slug()));
        network.data().places().forEach(one -> add("place", one.name(), one.slug()));
        network.data().sources().forEach(one -> stands("source", Texts.folded(one.title()), one.slug()));
        network.organisations().forEach(one -> {
            add("organisation", one.name(), one.slug());
            one.aliases().forEach(alias -> stands("organisation", Texts.folded(alias), one.slug()));
        });
        byKind.put("country", Countries.names().stream().map(Name::of).toList());
    }

    private void add(String kind, String written, String slug) {
        Name name = Name.of(written);
        byKind.computeIfAbsent(kind, key -> new ArrayList<>()).add(name);
        stands(kind, name.folded(), slug);
    }

    /** A name that two things share stands for neither. */
    private void stands(String kind, String folded, String slug) {
        slugs.merge(kind + ' ' + folded, slug, (one, other) -> one.equals(other) ? one : "");
    }

    /** What goes by this name, however it is spelt; null for nothing, or for several. */
    @Nullable
    String find(String kind, String name) {
        String slug = slugs.get(kind + ' ' + Texts.folded(name));
        return slug == null || slug.isEmpty() ? null : slug;
    }

    /**
     * The three names of a kind that are most like a word; of organisations also those that have its words in another order.
     * O(names of the kind), once for each word; beyond a thousand different words nothing is looked for any more.
     */
    List<String> alike(String kind, String word) {
        String asked = kind + ' ' + Texts.folded(word);
        List<String> known = looked.get(asked);
        if (known == null) {
            known = looked.size() < LOOKS ? look(kind, word) : List.of();
            if (looked.size() < LOOKS) {
                looked.put(asked, known);
            }
        }
        return known;
    }

    private List<String> look(String kind, String word) {
        Stream<String> turned = kind.equals("organisation") ? likeOrganisations.apply(word).stream() : Stream.of();
        return Stream.concat(turned, spelt(kind, word)).distinct().limit(SHOWN).toList();
    }

    private Stream<String> spelt(String kind, String word) {
        var similarity = new JaroWinklerSimilarity();
        String folded = Texts.folded(word);
        return byKind.getOrDefault(kind, List.of()).stream().distinct()
                .map(name -> Map.entry(name, similarity.apply(folded, name.folded())))
                .filter(entry -> kind.equals("country")
                        ? isACountryMisspelt(folded, entry.getKey().folded())
                        : entry.getValue() >= ALIKE)
                .sorted(Map.Entry.<Name, Double>comparingByValue().reversed()
                        .thenComparing(entry -> entry.getKey().written()))
                .map(entry -> entry.getKey().written());
    }

    /** There are few countries, so that some is always a little alike: few letters differ, or all words of one are the other's. */
    private static boolean isACountryMisspelt(String word, String country) {
        List<String> words = List.of(word.split(" ", -1));
        List<String> others = List.of(country.split(" ", -1));
        int letters = LETTERS.apply(word, country);
        return (letters >= 0 && letters <= word.length() / 4) || words.containsAll(others) || others.containsAll(words);
    }

    /** Whether two names are alike enough to be suggested for each other. */
    static boolean areAlike(String one, String other) {
        return new JaroWinklerSimilarity().apply(Texts.folded(one), Texts.folded(other)) >= ALIKE;
    }
}
