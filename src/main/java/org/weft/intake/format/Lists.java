package org.weft.intake.format;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Cells that hold several values. */
final class Lists {

    private Lists() {
    }

    /** Values that people part by bars, semicolons or line breaks, parted by bars. */
    static String piped(String text) {
        return Arrays.stream(text.split("[|;\\r\\n]", -1)).map(String::strip).filter(value -> !value.isEmpty())
                .distinct()
                .collect(Collectors.joining("|"));
    }
}
