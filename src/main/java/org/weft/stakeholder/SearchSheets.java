package org.weft.stakeholder;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.weft.access.Asked;
import org.weft.analysis.Organisation;
import org.weft.sheet.Column;
import org.weft.sheet.Columns;
import org.weft.sheet.Parameter;
import org.weft.sheet.Rows;
import org.weft.sheet.Sheet;
import org.weft.sheet.Sheets;
import org.weft.sheet.Witnesses;

/** What is called so, or nearly so. */
@Component
class SearchSheets implements Sheets {

    private static final List<Parameter> PARAMETERS = List.of(
            Parameter.required("text", "What to look for, 1 to 200 characters; it may be misspelt a little."),
            Parameter.optional("kinds", "Only these kinds of things, such as ORGANISATION,FIELD; all where not given."),
            Parameter.optional("first", "How many, 1 to 100; 20 where not given."));

    private final SearchController search;

    SearchSheets(SearchController search) {
        this.search = search;
    }

    @Override
    public List<Sheet<?>> sheets() {
        return List.of(new Sheet<>("search", "What is called so?", PARAMETERS, columns(), this::hits,
                (hit, network) -> hit.node() instanceof Organisation organisation
                        ? Witnesses.of(organisation.backing())
                        : Stream.empty()));
    }

    private Rows<SearchController.Hit> hits(Asked asked) {
        return Rows.of(search.search(asked.required("text"),
                Objects.requireNonNullElse(asked.some("kinds", SearchController.Kind.class), List.of()),
                asked.whole("first"), asked.network()));
    }

    private static List<Column<SearchController.Hit>> columns() {
        return new Columns<SearchController.Hit>().with("kind", "What it is.", SearchController.Hit::kind)
                .with("key", "Its slug or code.", SearchController.Hit::key)
                .with("name", "What it is called.", SearchController.Hit::name)
                .with("score", "How well it fits; comparable within one answer only.", SearchController.Hit::score)
                .list();
    }
}
