package org.weft.intake.format;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.weft.intake.Part;
import org.weft.intake.Row;
import org.weft.intake.Table;

/**
 * A public collection of data as a source of statements.
 *
 * @param id of the source
 * @param url where a person can look it up
 */
record Registry(String id, String title, String publisher, String licence, String url) {

    private static final Pattern DAY = Pattern
            .compile("(?<!\\d)(20\\d\\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(?!\\d)");

    /** The source's row; published on the day that the name of the file holds, if it holds one. */
    Row source(Part part) {
        Matcher day = DAY.matcher(part.name());
        return new Row(Table.SOURCES, part.name(), 1, new Saying().with("id", id).with("title", title)
                .with("publisher", publisher).with("published", day.find() ? day.group() : "")
                .with("kind", "DATASET").with("licence", licence).with("visibility", "PUBLIC").with("url", url)
                .asMap());
    }
}
