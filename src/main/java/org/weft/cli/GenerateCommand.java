package org.weft.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.weft.analysis.PlantedSample;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "generate", description = {
        "Makes up a network of any size in which the gaps are known, as a data set to import; no graph is opened.",
        "Its source is marked ILLUSTRATIVE. The gaps that were planted are listed in planted.csv, which an import leaves out."}, footer = {
                "", "Example:", "  weft generate --organisations 1000 --ties 4000 --seed 7 -o made-up",
                "  weft import made-up/*.csv --yes", "  weft gaps --region g7-home --kind LINK"})
final class GenerateCommand extends Answering {

    private static final int TIES_EACH = 3;
    private static final int ORGANISATIONS_A_GAP = 50;

    @Option(names = "--organisations", required = true, paramLabel = "N", description = "How many, 10 to 1,000,000; half of them at home.")
    int organisations;

    @Option(names = "--ties", paramLabel = "M", description = "How many; 3 for each organisation where not given.")
    @Nullable
    Integer ties;

    @Option(names = "--gaps", paramLabel = "N", description = "How many gaps to plant: pairs that ought to have a tie and have none. 1 for 50 organisations where not given.")
    @Nullable
    Integer gaps;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "Start of the random numbers: the same seed gives the same files. 1 where not given.")
    long seed;

    @Option(names = {"-o",
            "--output"}, required = true, paramLabel = "FOLDER", description = "Where to write; made where it is missing, and empty where it is there.")
    Path folder = Path.of("");

    @Option(names = "--json", description = "Answer with JSON instead of text to read.")
    boolean json;

    GenerateCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws IOException {
        PlantedSample.Shape shape = shape();
        requireEmpty();
        try {
            Files.createDirectories(folder);
            int planted = new MadeUpFiles(shape, folder).write();
            tell(shape, planted);
            return Commands.FINE;
        } catch (IOException failure) {
            throw new Refused("'" + folder + "' cannot be written: " + failure.getMessage());
        }
    }

    private PlantedSample.Shape shape() {
        try {
            int most = PlantedSample.mostTies(organisations);
            return new PlantedSample.Shape(organisations,
                    ties == null ? Math.min(most, TIES_EACH * organisations) : ties,
                    gaps == null ? organisations / ORGANISATIONS_A_GAP : gaps, seed);
        } catch (IllegalArgumentException wrong) {
            throw new WrongUsage("This cannot be made: " + wrong.getMessage() + ".");
        }
    }

    private void requireEmpty() throws IOException {
        if (Files.isRegularFile(folder)) {
            throw new WrongUsage("'" + folder + "' is a file; name a folder.");
        }
        if (Files.isDirectory(folder)) {
            try (Stream<Path> inside = Files.list(folder)) {
                if (inside.findAny().isPresent()) {
                    throw new Refused("'" + folder + "' holds something already; name an empty folder.");
                }
            }
        }
    }

    private void tell(PlantedSample.Shape shape, int planted) {
        if (json) {
            terminal().print(
                    Map.of("folder", folder.toString(), "organisations", shape.organisations(), "ties", shape.ties(),
                            "gaps",
                            planted, "seed", shape.seed(), "region", MadeUpFiles.prefix(shape) + "home"));
        } else {
            terminal().out()
                    .println("Made up in %s: %d organisations, %d ties, %d planted gaps; seed %d, region %shome."
                            .formatted(folder, shape.organisations(), shape.ties(), planted, shape.seed(),
                                    MadeUpFiles.prefix(shape)));
            terminal().say("To load it: weft import " + folder + "/*.csv");
        }
    }
}
