package org.weft.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.weft.access.Asked;
import org.weft.access.Release;
import org.weft.analysis.SourceKind;
import org.weft.sheet.Citation;
import org.weft.sheet.Column;
import org.weft.sheet.Parameter;

/**
 * What a reader must know to trust a file a year later: the question, when it was asked, of which state of the graph,
 * and the sources that the answer rests on.
 */
record About(String title, List<Parameter> parameters, Asked asked, Map<String, @Nullable Object> facts,
        List<Citation> citations) {

    /** As lines of cells: a name, a value, and what it means. */
    List<List<@Nullable Object>> lines(List<? extends Column<?>> columns) {
        var lines = new ArrayList<List<@Nullable Object>>();
        lines.add(line("Question", title));
        lines.add(line("Made on", asked.today()));
        lines.add(line("As of", asked.asOf()));
        lines.add(line("Graph version", asked.network().version()));
        lines.add(line("Graph written at", asked.network().at().toOffsetDateTime()));
        lines.add(line("Weft", Release.version()));
        facts.forEach((name, value) -> {
            if (value != null && !value.equals(List.of())) {
                lines.add(line(name, value));
            }
        });
        lines.add(line());
        lines.add(line("Parameter", "Given", "Meaning"));
        parameters.stream().filter(parameter -> !isDetail(parameter)).forEach(
                parameter -> lines.add(line(parameter.name(), given(parameter.name()), parameter.description())));
        lines.add(line());
        lines.add(line("Column", "Unit", "Meaning"));
        columns.forEach(column -> lines.add(line(column.header(), column.unit(), column.description())));
        lines.add(line());
        lines.add(line("Source", "Kind", "Publisher", "Published", "Licence", "Address"));
        citations.forEach(source -> lines.add(line(source.title(),
                source.kind() == SourceKind.ILLUSTRATIVE ? "ILLUSTRATIVE: made up" : source.kind(), source.publisher(),
                source.published(), source.licence(), source.url())));
        return lines;
    }

    /** In a few sentences, for files that have one place for it. */
    String sentences() {
        String given = parameters.stream().filter(parameter -> asked.values().containsKey(parameter.name()))
                .map(parameter -> parameter.name() + " " + given(parameter.name())).collect(Collectors.joining("; "));
        String sources = citations.stream().map(About::sentence).collect(Collectors.joining("; "));
        LocalDate day = asked.asOf();
        return Plain.oneLine(title + (given.isEmpty() ? "" : " (" + given + ")") + " As of " + day + ", made on "
                + asked.today() + " by Weft (" + Release.version() + ") from version " + asked.network().version()
                + " of the graph. Sources: " + (sources.isEmpty() ? "none" : sources) + ".");
    }

    private static String sentence(Citation source) {
        return source.title() + (source.licence() == null ? "" : " [" + source.licence() + "]")
                + (source.kind() == SourceKind.ILLUSTRATIVE ? " (ILLUSTRATIVE: made up)" : "");
    }

    /** Weights are told only where they were given. */
    private boolean isDetail(Parameter parameter) {
        return parameter.name().contains("eights.") && !asked.values().containsKey(parameter.name());
    }

    private @Nullable Object given(String name) {
        List<String> values = asked.values().get(name);
        return values == null ? "not given" : String.join(", ", values);
    }

    private static List<@Nullable Object> line(@Nullable Object... cells) {
        return Arrays.asList(cells);
    }
}
