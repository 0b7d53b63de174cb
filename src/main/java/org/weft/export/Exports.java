package org.weft.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;
import org.weft.access.Asked;
import org.weft.access.Nearest;
import org.weft.access.Refusal;
import org.weft.intake.StatedRows;
import org.weft.sheet.Citations;
import org.weft.sheet.Identities;
import org.weft.sheet.Parameter;
import org.weft.sheet.Sheet;
import org.weft.sheet.Sheets;

/** All that can be taken out, and in which files. */
@Service
class Exports {

    private static final String NETWORK = "network";
    private static final String NETWORK_TITLE = "Who collaborates with whom, as a graph?";
    private static final String TEMPLATE = "template";
    private static final String TEMPLATE_TITLE = "What has been said, row by row, to be given back or to another Weft?";
    private static final Parameter FIRST = Parameter.optional("first",
            "Only so many rows, from the top; all where not given.");
    private static final Parameter ABOUT = Parameter.optional("about",
            "csv: true for a ZIP that also says what the answer rests on.");
    private static final Parameter MARK = Parameter.optional("bom",
            "csv: false leaves out the byte order mark, without which Excel misreads accents.");

    private final List<Sheet<?>> sheets;
    private final Citations citations;
    private final Map<Format, GraphFile> graphs;
    private final StatedRows stated;

    Exports(List<Sheets> sheets, Citations citations, Identities identities, StatedRows stated) {
        this.stated = stated;
        this.sheets = sheets.stream().flatMap(some -> some.sheets().stream())
                .sorted(Comparator.comparing((Sheet<?> sheet) -> sheet.name())).toList();
        this.citations = citations;
        this.graphs = Map.of(Format.GRAPHML, new GraphMlFile(), Format.GEXF, new GexfFile(), Format.VOSVIEWER,
                new VosViewerFile(), Format.KUMU, new KumuFile(), Format.JSON_LD, new JsonLdFile(identities));
    }

    /**
     * Something that can be taken out.
     *
     * @param files the names of its files, each the last part of an address
     */
    record Offer(String name, String title, List<String> files, List<Parameter> parameters) {}

    /** All, the network first. */
    List<Offer> offers() {
        var offers = new ArrayList<Offer>();
        offers.add(new Offer(NETWORK, NETWORK_TITLE, files(NETWORK, Format.graphs()), GraphPart.PARAMETERS));
        offers.add(new Offer(TEMPLATE, TEMPLATE_TITLE, files(TEMPLATE, List.of(Format.ZIP, Format.XLSX)), List.of()));
        sheets.forEach(sheet -> offers
                .add(new Offer(sheet.name(), sheet.title(), files(sheet.name(), Format.tables()), parameters(sheet))));
        return offers;
    }

    private static List<String> files(String name, List<Format> formats) {
        return formats.stream().map(format -> name + '.' + format.ending()).toList();
    }

    private static List<Parameter> parameters(Sheet<?> sheet) {
        Stream<Parameter> first = TableFile.isOwn(sheet) ? Stream.empty() : Stream.of(FIRST);
        return Stream.of(sheet.parameters().stream(), first, Stream.of(ABOUT, MARK)).flatMap(all -> all).toList();
    }

    /** The file of this name, its question asked: refused here if it is wrong, so that no half file is sent. */
    Export make(String file, Asked asked) {
        Optional<Format> graph = format(file, NETWORK, Format.graphs());
        if (graph.isPresent()) {
            return network(graph.get(), asked);
        }
        Optional<Format> template = format(file, TEMPLATE, List.of(Format.ZIP, Format.XLSX));
        if (template.isPresent()) {
            return template(template.get(), asked);
        }
        for (Sheet<?> sheet : sheets) {
            Optional<Format> format = format(file, sheet.name(), Format.tables());
            if (format.isPresent()) {
                return table(sheet, format.get(), asked);
            }
        }
        throw new Refusal(Refusal.Code.NOT_FOUND, notThere(file));
    }

    private String notThere(String file) {
        String name = file.replaceFirst("\\..*", "");
        List<String> files = offers().stream().filter(offer -> offer.name().equals(name))
                .flatMap(offer -> offer.files().stream()).toList();
        if (!files.isEmpty()) {
            return "There is no '" + file + "', but there is " + String.join(", ", files) + ".";
        }
        List<String> names = offers().stream().map(Offer::name).toList();
        String nearest = Nearest.of(name, names);
        return "There is no export '" + name + "'. " + (nearest != null
                ? "Did you mean '" + nearest + "'?"
                : "There are: " + String.join(", ", names) + ".");
    }

    private static Optional<Format> format(String file, String name, List<Format> formats) {
        return formats.stream().filter(format -> file.equals(name + '.' + format.ending())).findFirst();
    }

    private Export network(Format format, Asked asked) {
        asked.requireOnly(GraphPart.PARAMETERS.stream().map(Parameter::name).toList());
        var graph = new GraphPart(asked);
        var about = new About(NETWORK_TITLE, GraphPart.PARAMETERS, asked, Map.of(), citations.of(graph.sources()));
        return new Export(name(NETWORK, asked, format.ending()), format.mediaType(), false,
                Objects.requireNonNull(graphs.get(format)).ready(graph, about));
    }

    private Export template(Format format, Asked asked) {
        asked.requireOnly(List.of());
        long version = stated.version();
        var file = new TemplateFile(stated);
        return new Export(name(TEMPLATE, asked, format.ending()), format.mediaType(), false,
                format == Format.ZIP
                        ? out -> file.writeZip(asked, version, out)
                        : out -> file.writeXlsx(asked, version, out));
    }

    private Export table(Sheet<?> sheet, Format format, Asked asked) {
        asked.requireOnly(parameters(sheet).stream().map(Parameter::name).toList());
        boolean withAbout = Boolean.TRUE.equals(asked.truth("about"));
        var csv = new CsvFile(!Boolean.FALSE.equals(asked.truth("bom")));
        var table = new TableFile<>(sheet, asked, citations);
        if (format == Format.XLSX) {
            return new Export(name(sheet.name(), asked, format.ending()), format.mediaType(), false,
                    out -> new XlsxFile().write(table, out));
        }
        return withAbout
                ? new Export(name(sheet.name(), asked, "zip"), "application/zip", false,
                        out -> csv.writeWithAbout(table, out))
                : new Export(name(sheet.name(), asked, format.ending()), format.mediaType(), true,
                        out -> csv.write(table, out));
    }

    private static String name(String what, Asked asked, String ending) {
        return "weft-" + what + '-' + asked.asOf() + '.' + ending;
    }
}
