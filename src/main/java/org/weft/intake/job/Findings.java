package org.weft.intake.job;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.weft.intake.Problem;
import org.weft.intake.Table;
import org.weft.intake.job.ImportPreview.Duplicate;
import org.weft.intake.job.ImportPreview.Match;
import org.weft.intake.job.ImportPreview.PreviewRow;
import org.weft.intake.job.ImportPreview.TableCount;
import org.weft.intake.job.ImportPreview.UnknownValue;
import org.weft.intake.job.Judged.Verdict;
import org.weft.intake.job.Noted.Unknown;

/** Collects what a person is to be told of an import: counts of everything, and of each kind the first few. */
final class Findings {

    private static final int PROBLEMS = 100;
    private static final int ROWS = 5;
    private static final int MATCHES = 50;

    private final List<Problem> problems = new ArrayList<>();
    private final Names names;
    private final Noted lasting;
    private Noted round = new Noted();
    private final Map<Table, Map<Verdict, Long>> counts = new EnumMap<>(Table.class);
    private final Map<String, List<PreviewRow>> rows = new LinkedHashMap<>();
    private final List<Match> matches = new ArrayList<>();
    private final List<Duplicate> duplicates = new ArrayList<>();

    /** With these names to suggest. */
    Findings(Names names) {
        this(names, new Noted());
    }

    private Findings(Names names, Noted lasting) {
        this.names = names;
        this.lasting = lasting;
    }

    /** What was found so far, to go on from with other names, and maybe once more. */
    Findings copy(Names others) {
        var copy = new Findings(others, lasting.copy());
        copy.problems.addAll(problems);
        return copy;
    }

    /** What stays said, however often rows are judged. */
    Noted lasting() {
        return lasting;
    }

    /** What the present round of judging says; the next begins anew. */
    Noted round() {
        return round;
    }

    /** Notes what is wrong with a record; answers with all of it in one text. */
    String reasons(List<Problem> found) {
        found.stream().limit(Math.max(0, PROBLEMS - problems.size())).forEach(problems::add);
        return found.stream().map(problem -> problem.column().isEmpty()
                ? problem.message()
                : problem.column() + ": '" + problem.value() + "' " + problem.message()).distinct().limit(5)
                .collect(Collectors.joining("; "));
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
        round = new Noted();
        counts.clear();
        rows.clear();
    }

    ImportPreview preview(long rejected) {
        return new ImportPreview(
                counts.entrySet().stream().map(entry -> count(entry.getKey(), entry.getValue())).toList(),
                rows.values().stream().flatMap(List::stream).toList(), List.copyOf(matches), unknown(),
                duplicates.stream().sorted(Comparator.comparingDouble(Duplicate::score).reversed()).toList(),
                Stream.concat(lasting.notices().stream(), round.notices().stream()).toList(),
                List.copyOf(problems), rejected);
    }

    private static TableCount count(Table table, Map<Verdict, Long> times) {
        return new TableCount(table.fileName(), times.getOrDefault(Verdict.NEW, 0L),
                times.getOrDefault(Verdict.CHANGED, 0L), times.getOrDefault(Verdict.UNCHANGED, 0L));
    }

    private List<UnknownValue> unknown() {
        Map<Unknown, Long> times = new LinkedHashMap<>(lasting.unknown());
        round.unknown().forEach((value, more) -> times.merge(value, more, Long::sum));
        return times.entrySet().stream()
                .map(entry -> new UnknownValue(entry.getKey().kind(), entry.getKey().value(), entry.getValue(),
                        names.alike(entry.getKey().kind(), entry.getKey().value())))
                .sorted(Comparator.comparingLong(UnknownValue::times).reversed().thenComparing(UnknownValue::kind)
                        .thenComparing(UnknownValue::value))
                .toList();
    }
}
