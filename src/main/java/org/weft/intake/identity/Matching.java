package org.weft.intake.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.weft.analysis.Network;
import org.weft.intake.Row;
import org.weft.intake.Table;
import org.weft.intake.identity.Match.Rule;
import org.weft.network.Snapshot;

/**
 * Which organisation of the graph each row of organisations is about. Cells are exact by now: codes, keys, addresses.
 *
 * <p>Rules in their order: key, merged before, shared identifier, domain and country, normal name and country. An identifier
 * that both have and that differs forbids a match; a parent is not its part; two candidates are no match but a doubt. Names
 * that are only alike never match, they make a {@link PossibleDuplicate}. {@code docs/identity.md} has the measured figures.
 *
 * <p>A batch costs three statements, and three more where names alike are looked for; names are looked up in memory, in the network as
 * it was last read.
 */
@Component
public class Matching {

    private final Candidates candidates;
    private final Snapshot snapshot;
    private final MatchSettings settings;
    private volatile @Nullable NameIndex index;

    Matching(Candidates candidates, Snapshot snapshot, MatchSettings settings) {
        this.candidates = candidates;
        this.snapshot = snapshot;
        this.settings = settings;
    }

    /** Who each row surely is, by id of the row; a row that is nobody's of the graph, or not surely, has no entry. */
    public Map<String, Match> same(List<Row> rows) {
        Map<String, Match> same = new LinkedHashMap<>();
        verdicts(byKey(rows)).forEach((row, verdict) -> {
            if (verdict.match() != null) {
                same.put(row, verdict.match());
            }
        });
        return same;
    }

    /**
     * Whom the rows may be, of those that are nobody surely: for a person to look at.
     *
     * @param most how many at most; those whose names are most alike come first
     */
    public List<PossibleDuplicate> possible(List<Row> rows, int most) {
        Map<String, Candidate> file = byKey(rows);
        Map<String, Verdict> verdicts = verdicts(file);
        List<Candidate> open = file.values().stream()
                .filter(row -> verdicts.getOrDefault(row.key(), Verdict.NONE).match() == null).toList();
        Map<String, Set<String>> alike = candidates.alike(open, settings.candidates());
        var slugs = new TreeSet<String>();
        alike.values().forEach(slugs::addAll);
        open.stream().map(Candidate::partOf).filter(Objects::nonNull).forEach(slugs::add);
        Map<String, Candidate> known = candidates.known(slugs);
        Judge judge = new Judge(settings, index(), known, candidates.rejected(open));
        var possible = new ArrayList<PossibleDuplicate>();
        for (Candidate row : open) {
            List<PossibleDuplicate> doubts = verdicts.getOrDefault(row.key(), Verdict.NONE).doubts();
            Set<String> told = new TreeSet<>(doubts.stream().map(PossibleDuplicate::b).toList());
            possible.addAll(doubts);
            judge.alike(placed(row, file, known), alike.getOrDefault(row.key(), Set.of())).stream()
                    .filter(doubt -> !told.contains(doubt.b())).forEach(possible::add);
        }
        return possible.stream()
                .sorted(Comparator.comparingDouble(PossibleDuplicate::score).reversed()
                        .thenComparing(PossibleDuplicate::a).thenComparing(PossibleDuplicate::b))
                .limit(most).toList();
    }

    /** With the names of what it is part of in another country, in the file or in the graph. */
    private static Candidate placed(Candidate row, Map<String, Candidate> file, Map<String, Candidate> known) {
        Candidate parent = row.partOf() == null ? null : file.getOrDefault(row.partOf(), known.get(row.partOf()));
        return parent == null || !row.isElsewhere(parent) ? row : row.within(parent.names());
    }

    /** Names of organisations of the graph that are like this one, whatever the order of their words, the likest first. */
    public List<String> alike(String name) {
        Candidate asked = Candidate.of(new Row(Table.ORGANISATIONS, "", 0, Map.of("id", "", "name", name)));
        Map<String, Set<String>> alike = candidates.alike(List.of(asked), settings.candidates());
        var likeness = new Likeness(index()::rarity);
        return candidates.known(alike.getOrDefault("", Set.of())).values().stream()
                .map(one -> Map.entry(one.label(), likeness.of(asked.names(), one.names())))
                .filter(one -> one.getValue() >= settings.possible())
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed().thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey).distinct().toList();
    }

    private Map<String, Verdict> verdicts(Map<String, Candidate> file) {
        Collection<Candidate> rows = file.values();
        Map<String, Map<Rule, Set<String>>> found = candidates.identified(rows);
        NameIndex names = index();
        var slugs = new TreeSet<String>();
        found.values().forEach(rules -> rules.values().forEach(slugs::addAll));
        rows.forEach(row -> row.names()
                .forEach(name -> names.named(name).forEach(named -> slugs.add(named.slug()))));
        Judge judge = new Judge(settings, names, candidates.known(slugs), candidates.rejected(rows));
        var verdicts = new LinkedHashMap<String, Verdict>();
        rows.forEach(row -> verdicts.put(row.key(), judge.verdict(row, found.getOrDefault(row.key(), Map.of()))));
        return withoutParts(rows, verdicts);
    }

    /** A row whose parent is found to be the same organisation is its part, and somebody else. */
    private static Map<String, Verdict> withoutParts(Collection<Candidate> rows, Map<String, Verdict> verdicts) {
        Map<String, Verdict> checked = new LinkedHashMap<>(verdicts);
        for (Candidate row : rows) {
            String own = slug(verdicts, row.key());
            if (own != null && row.partOf() != null && own.equals(slug(verdicts, row.partOf()))) {
                checked.put(row.key(), Verdict.NONE);
            }
        }
        return checked;
    }

    private static @Nullable String slug(Map<String, Verdict> verdicts, String row) {
        Verdict verdict = verdicts.get(row);
        return verdict == null || verdict.match() == null ? null : verdict.match().slug();
    }

    /** Several rows about one organisation speak together. */
    private static Map<String, Candidate> byKey(List<Row> rows) {
        Map<String, Row> together = new LinkedHashMap<>();
        rows.forEach(row -> together.merge(row.cell("id"), row, Matching::together));
        Map<String, Candidate> byKey = new LinkedHashMap<>();
        together.forEach((key, row) -> byKey.put(key, Candidate.of(row)));
        return byKey;
    }

    private static Row together(Row one, Row other) {
        Map<String, String> cells = new HashMap<>(one.cells());
        other.cells().forEach((column, value) -> cells.merge(column, value, (a, b) -> a.isEmpty() ? b : a));
        cells.put("aliases", String.join("|", one.cell("aliases"), other.cell("aliases"), other.cell("name")));
        return new Row(one.table(), one.file(), one.line(), cells);
    }

    private NameIndex index() {
        Network network = snapshot.findCurrent().orElseGet(snapshot::refresh);
        NameIndex known = index;
        if (known == null || known.version() != network.version()) {
            known = new NameIndex(network);
            index = known;
        }
        return known;
    }
}
