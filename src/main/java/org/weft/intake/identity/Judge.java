package org.weft.intake.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.weft.intake.identity.Match.Rule;

/**
 * Decides who a row is, by the first rule that finds somebody: key, identifiers, domain, name. A rule that finds two decides
 * nothing and raises doubts, since more would be a guess; so does one whose proof is weak. Pure.
 */
final class Judge {

    private static final double ANOTHER_KIND = 0.9;
    private static final double CAMPUS = 0.8;

    private final MatchSettings settings;
    private final NameIndex index;
    private final Likeness likeness;
    private final Map<String, Candidate> known;
    private final Map<String, Set<String>> rejected;

    /**
     * Over some organisations of the graph.
     *
     * @param known by slug: all that are named by rules, and maybe more
     * @param rejected by row, slugs: who it is not, as a person said
     */
    Judge(MatchSettings settings, NameIndex index, Map<String, Candidate> known, Map<String, Set<String>> rejected) {
        this.settings = settings;
        this.index = index;
        this.likeness = new Likeness(index::rarity);
        this.known = known;
        this.rejected = rejected;
    }

    /** Who a row is, where these slugs were found by key, identifier and domain. */
    Verdict verdict(Candidate row, Map<Rule, Set<String>> found) {
        for (Rule rule : List.of(Rule.KEY, Rule.MERGED)) {
            for (String slug : found.getOrDefault(rule, Set.of())) {
                return Verdict.sure(new Match(slug, rule, 1, rule == Rule.KEY
                        ? "has the key '" + slug + "'"
                        : "'" + row.key() + "' was merged into it"));
            }
        }
        var doubts = new LinkedHashMap<String, PossibleDuplicate>();
        for (Rule rule : Identifiers.RULES) {
            List<Candidate> same = fit(row, found.getOrDefault(rule, Set.of()), rule,
                    one -> row.identifiers().agree(one.identifiers(), rule)
                            && (rule != Rule.COMPANY_NUMBER || !row.isElsewhere(one)));
            String reason = "has the same " + label(rule) + ", " + row.identifiers().values().get(rule);
            if (same.size() == 1) {
                return Verdict.sure(new Match(same.getFirst().key(), rule, 1, reason));
            }
            same.forEach(one -> doubt(doubts, row, one, rule, 1, reason + ", as another one has"));
        }
        Match byDomain = byDomain(row, found.getOrDefault(Rule.DOMAIN, Set.of()), doubts);
        Match match = byDomain == null && doubts.isEmpty() ? byName(row, doubts) : byDomain;
        return match == null ? new Verdict(null, List.copyOf(doubts.values())) : Verdict.sure(match);
    }

    private static String label(Rule rule) {
        return switch (rule) {
            case ROR -> "ROR id";
            case COMPANY_NUMBER -> "company number";
            default -> "Wikidata item";
        };
    }

    /** A domain that several organisations of the graph have, or a page further down, says nothing. */
    private @Nullable Match byDomain(Candidate row, Set<String> slugs, Map<String, PossibleDuplicate> doubts) {
        if (slugs.size() != 1 || row.site() == null || !row.site().isWhole()) {
            return null;
        }
        List<Candidate> same = fit(row, slugs, Rule.DOMAIN,
                one -> !row.isElsewhere(one) && one.site() != null && one.site().isWhole());
        for (Candidate one : same) {
            double alike = likeness.of(row.names(), one.names());
            String reason = "has the same domain, " + row.site().domain();
            boolean isSure = alike >= (row.isInSameCountry(one) ? settings.unlike() : settings.possible());
            if (isSure) {
                return new Match(one.key(), Rule.DOMAIN, alike,
                        reason + ", and a name that is not unlike '" + one.label() + "'");
            }
            doubt(doubts, row, one, Rule.DOMAIN, alike, reason + ", but another name: '" + one.label() + "'");
        }
        return null;
    }

    private @Nullable Match byName(Candidate row, Map<String, PossibleDuplicate> doubts) {
        var near = new TreeMap<String, NormalName>();
        var weak = new TreeMap<String, NormalName>();
        for (NormalName name : row.names()) {
            List<NameIndex.Named> all = index.named(name);
            for (NameIndex.Named named : all) {
                boolean isNear = row.country() != null && row.country().equals(named.country());
                boolean isElsewhere = row.country() != null && named.country() != null && !isNear;
                boolean isTold = isNear
                        ? name.weight() >= settings.shortest()
                        : name.weight() >= settings.shortestAlone() && all.size() == 1;
                if (!isElsewhere) {
                    (isTold ? near : weak).putIfAbsent(named.slug(), name);
                }
            }
        }
        List<Candidate> told = fit(row, near.keySet(), Rule.NAME, one -> true);
        if (told.size() == 1) {
            Candidate one = told.getFirst();
            return new Match(one.key(), Rule.NAME, 1, "is called '" + text(near, one) + "' too"
                    + (row.isInSameCountry(one) ? ", in " + row.country() : ", and nobody else is"));
        }
        told.forEach(one -> doubt(doubts, row, one, Rule.NAME, 1, "is called '" + text(near, one)
                + "' too, as another one is"));
        fit(row, weak.keySet(), Rule.NAME, one -> true).forEach(one -> doubt(doubts, row, one, Rule.NAME,
                Math.min(1,
                        weak.getOrDefault(one.key(), row.names().getFirst()).weight()
                                / (double) settings.shortestAlone()),
                "is called '" + text(weak, one) + "' too, a name that tells little here"));
        return null;
    }

    private static String text(Map<String, NormalName> names, Candidate one) {
        NormalName name = names.get(one.key());
        return name == null ? "" : name.text();
    }

    /** Whom the names make likely, where no rule found anybody; the most alike first. */
    List<PossibleDuplicate> alike(Candidate row, Collection<String> slugs) {
        var doubts = new LinkedHashMap<String, PossibleDuplicate>();
        for (Candidate one : fit(row, slugs, Rule.ALIKE, candidate -> !row.isElsewhere(candidate))) {
            double alike = likeness.of(row.names(), one.names()) * plausibility(row, one);
            if (alike >= settings.possible()) {
                doubt(doubts, row, one, Rule.ALIKE, alike, "has a name like '" + one.label() + "'");
            }
        }
        return List.copyOf(doubts.values());
    }

    /** What the rest says of two whose names are alike, as a factor of their likeness. */
    private static double plausibility(Candidate row, Candidate one) {
        return (row.isOfAnotherKind(one) ? ANOTHER_KIND : 1)
                * (row.isCampusBeside(one) || one.isCampusBeside(row) ? CAMPUS : 1);
    }

    private List<Candidate> fit(Candidate row, Collection<String> slugs, Rule rule, Predicate<Candidate> also) {
        var fit = new ArrayList<Candidate>();
        Set<String> others = rejected.getOrDefault(row.key(), Set.of());
        for (String slug : slugs) {
            Candidate one = known.get(slug);
            if (one != null && !one.key().equals(row.key()) && !others.contains(slug) && !row.isKinOf(one)
                    && !row.isForbidden(one, rule)
                    && also.test(one)) {
                fit.add(one);
            }
        }
        return fit;
    }

    private static void doubt(Map<String, PossibleDuplicate> doubts, Candidate row, Candidate one, Rule rule,
            double score, String reason) {
        doubts.putIfAbsent(one.key(), new PossibleDuplicate(row.key(), one.key(), rule, score, reason));
    }
}
