package org.weft.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.weft.Weft;
import org.weft.cli.Commands;

/** What {@code weft generate} makes up is in the data format, and says of itself that it is made up. */
class GeneratedDataTests {

    @Test
    void aMadeUpDataSetIsSound(@TempDir Path folder) throws IOException {
        Path made = folder.resolve("made-up");
        assertThat(Commands.run(Weft.class, "generate", "--organisations", "300", "--seed", "3", "-o", made.toString()))
                .isZero();
        Files.delete(made.resolve("planted.csv"));
        DataSet data = DataSet.read(made.toUri().toString(), false);
        assertThat(new DataSetCheck(data, LocalDate.of(2026, 11, 21)).problems()).isEmpty();
        assertThat(data.rows(Table.ORGANISATIONS)).hasSize(300);
        assertThat(data.rows(Table.TIES)).hasSize(900);
        assertThat(data.rows(Table.SOURCES)).singleElement()
                .matches(source -> source.cell("kind").equals("ILLUSTRATIVE"));
    }
}
