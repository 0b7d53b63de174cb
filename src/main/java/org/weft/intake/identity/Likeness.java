package org.weft.intake.identity;

import java.util.List;
import java.util.function.ToDoubleFunction;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/**
 * How alike two names are, 0 to 1: soft TF-IDF with Jaro–Winkler (Cohen, Ravikumar and Fienberg, <i>A Comparison of String
 * Distance Metrics for Name-Matching Tasks</i>, 2003).
 *
 * <p>Each word w of one name is paired with the most alike word v of the other, if their Jaro–Winkler similarity is at
 * least {@value #CLOSE}; the likeness is Σ u(w)·u(v)·JW(w, v), where u is a word's rarity ln(1 + n/n(w)) over the length
 * of the vector of its name's rarities. So the order of words does not matter, a misspelt word matters little, and "university"
 * less than "Lancaster". Product of the numbers of words.
 */
final class Likeness {

    private static final double CLOSE = 0.9;
    private static final JaroWinklerSimilarity JARO_WINKLER = new JaroWinklerSimilarity();

    private final ToDoubleFunction<String> rarity;

    /** With this rarity of words, above 0. */
    Likeness(ToDoubleFunction<String> rarity) {
        this.rarity = rarity;
    }

    /** Of the two most alike of their names. */
    double of(List<NormalName> one, List<NormalName> other) {
        return one.stream().mapToDouble(a -> other.stream().mapToDouble(b -> of(a, b)).max().orElse(0)).max().orElse(0);
    }

    /** Of two names. */
    double of(NormalName one, NormalName other) {
        List<String> words = one.words();
        List<String> others = other.words();
        if (words.isEmpty() || others.isEmpty()) {
            return 0;
        }
        if (words.size() == 1 && others.size() == 1) {
            return JARO_WINKLER.apply(words.getFirst(), others.getFirst());
        }
        return Math.min(1, (directed(words, others) + directed(others, words)) / 2);
    }

    private double directed(List<String> words, List<String> others) {
        double sum = 0;
        for (String word : words) {
            double nearest = 0;
            double weight = 0;
            for (String candidate : others) {
                double similarity = word.equals(candidate) ? 1 : JARO_WINKLER.apply(word, candidate);
                if (similarity >= CLOSE && similarity > nearest) {
                    nearest = similarity;
                    weight = rarity.applyAsDouble(candidate);
                }
            }
            sum += rarity.applyAsDouble(word) * weight * nearest;
        }
        return sum / (length(words) * length(others));
    }

    private double length(List<String> words) {
        return Math.sqrt(words.stream().mapToDouble(rarity).map(x -> x * x).sum());
    }
}
