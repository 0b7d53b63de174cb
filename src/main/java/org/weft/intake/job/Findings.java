package org.weft.intake.job;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.weft.analysis.Network;
import org.weft.intake.Column;
import org.weft.intake.Problem;
import org.weft.intake.Table;
import org.weft.intake.job.ImportPreview.Duplicate;
import org.weft.intake.job.ImportPreview.Match;
import org.weft.intake.job.ImportPreview.Notice;
import org.weft.intake.job.ImportPreview.PreviewRow;
import org.weft.intake.job.ImportPreview.TableCount;
import org.weft.intake.job.ImportPreview.UnknownValue;
import org.weft.intake.job.Judged.Verdict;

/** Collects what a person is to be told of an import: counts of everything, and of each kind the first few. */
final class Findings {

    private static final int PROBLEMS = 100;
    private static final int ROWS = 5;
    private static final int EXAMPLES = 3;
    private static final int KINDS_OF_NOTICE = 50;
    private static final int UNKNOWN = 200;
    private static final int MATCHES = 50;
    private static final double ALIKE = 0.8;

    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Counted> notices = new LinkedHashMap<>();
    private final Map<String, Long> unknown = new LinkedHashMap<>();
    private final Map<Table, Map<Verdict, Long>> counts = new EnumMap<>(Table.class);
    private final Map<String, List<PreviewRow>> rows = new LinkedHashMap<>();
    private final List<Match> matches = new ArrayList<>();
    private final List<Duplicate> duplicates = new ArrayList<>();

    private static final class Counted {
        private final List<String> examples = new ArrayList<>();
        private long times;
    }

    /** A sentence that holds of one more thing; beyond a number of different sentences they are counted together. */
    void notice(String sentence, String example) {
        String known = notices.containsKey(sentence) || notices.size() < KINDS_OF_NOTICE
                ? sentence
                : "There is more to say than is shown here.";
        Counted counted = notices.computeIfAbsent(known, key -> new Counted());
        counted.times++;
        if (counted.examples.size() < EXAMPLES && !counted.examples.contains(example)) {
            counted.examples.add(example);
        }
    }

    /** Notes what is wrong with a record; answers with all of it in one text. */
    String reasons(List<Problem> found) {
        found.stream().limit(Math.max(0, PROBLEMS - problems.size())).forEach(problems::add);
        return found.stream().map(problem -> problem.column().isEmpty()
                ? problem.message()
                : problem.column() + ": '" + problem.value() + "' " + problem.message()).distinct().limit(5)
                .collect(Collectors.joining("; "));
    }

    /** A value that names nothing known. */
    void unknown(Column column, String value) {
        unknown(String.valueOf(column.refersTo()), value);
    }

    /** A value that names nothing known of a kind. */
    void unknown(String kind, String value) {
        String key = kind + '\n' + value;
        if (unknown.containsKey(key) || unknown.size() < UNKNOWN) {
            unknown.merge(key, 1L, Long::sum);
        }
    }

    void match(Match match) {
        if (matches.size() < MATCHES) {
            matches.add(match);
        }
    }

    void duplicate(Duplicate duplicate) {
        duplicates.add(duplicate);
    }

    void judged(Judged judged) {
        Table table = judged.row().table();
        counts.computeIfAbsent(table, key -> new EnumMap<>(Verdict.class)).merge(judged.verdict(), 1L, Long::sum);
        List<PreviewRow> first = rows.computeIfAbsent(table + " " + judged.verdict(), key -> new ArrayList<>());
        if (first.size() < ROWS) {
            first.add(new PreviewRow(table.fileName(), judged.verdict(), judged.row().file(), judged.row().line(),
                    judged.row().cell("id"), judged.row().said().stream().map(cell -> cell.replaceFirst("=", ": "))
                            .toList()));
        }
    }

    void forgetJudgements() {
        counts.clear();
        rows.clear();
    }

    ImportPreview preview(Network network, long rejected) {
        return new ImportPreview(
                counts.entrySet().stream().map(entry -> count(entry.getKey(), entry.getValue())).toList(),
                rows.values().stream().flatMap(List::stream).toList(), List.copyOf(matches), unknown(network),
                duplicates.stream().sorted(Comparator.comparingDouble(Duplicate::score).reversed()).toList(),
                notices.entrySet().stream().map(entry -> new Notice(entry.getKey(), entry.getValue().times,
                        List.copyOf(entry.getValue().examples))).toList(),
                List.copyOf(problems), rejected);
    }

    private static TableCount count(Table table, Map<Verdict, Long> times) {
        return new TableCount(table.fileName(), times.getOrDefault(Verdict.NEW, 0L),
                times.getOrDefault(Verdict.CHANGED, 0L), times.getOrDefault(Verdict.UNCHANGED, 0L));
    }

    private List<UnknownValue> unknown(Network network) {
        return unknown.entrySet().stream().map(entry -> {
            String[] parts = entry.getKey().split("\n", 2);
            return new UnknownValue(parts[0], parts[1], entry.getValue(), suggestions(network, parts[0], parts[1]));
        }).sorted(Comparator.comparingLong(UnknownValue::times).reversed().thenComparing(UnknownValue::kind)
                .thenComparing(UnknownValue::value)).toList();
    }

    /** The three most alike names of that kind. */
    static List<String> suggestions(Network network, String kind, String value) {
        return alike(names(network, kind), value);
    }

    /** The three names most like a value. */
    static List<String> alike(List<String> names, String value) {
        var similarity = new JaroWinklerSimilarity();
        String folded = Texts.folded(value);
        return names.stream().distinct().map(name -> Map.entry(name, similarity.apply(folded, Texts.folded(name))))
                .filter(entry -> entry.getValue() >= ALIKE)
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed().thenComparing(Map.Entry::getKey))
                .limit(3).map(Map.Entry::getKey).toList();
    }

    private static List<String> names(Network network, String kind) {
        return switch (kind) {
            case "region" -> network.regions().stream().map(one -> one.name()).toList();
            case "mission" -> network.missions().stream().map(one -> one.name()).toList();
            case "field" -> network.fields().stream().map(one -> one.name()).toList();
            case "sector" -> network.sectors().stream().map(one -> one.name()).toList();
            case "place" -> network.data().places().stream().map(one -> one.name()).toList();
            case "organisation" -> network.organisations().stream().map(one -> one.name()).toList();
            case "country" -> Countries.names();
            default -> List.of();
        };
    }
}
