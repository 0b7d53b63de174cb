package org.weft.gap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each statement of {@code cypher/gap} stands alone, so they repeat a part; a part says the same wherever it stands. */
class GapStatementTests {

    @ParameterizedTest
    @ValueSource(strings = {"connections", "cells", "ties"})
    void aSharedPartIsTheSameInEachStatement(String part) throws IOException {
        Pattern block = Pattern.compile("(?s)// <" + part + ">.*// </" + part + ">");
        List<String> texts;
        try (Stream<Path> files = Files.list(Path.of("cypher", "gap"))) {
            texts = files.sorted().map(GapStatementTests::text).map(block::matcher).filter(Matcher::find)
                    .map(Matcher::group).toList();
        }
        assertThat(texts).hasSizeGreaterThan(2);
        assertThat(texts.stream().distinct()).hasSize(1);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}
