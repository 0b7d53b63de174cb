package org.weft.stakeholder;

import java.util.List;
import java.util.function.Function;

import org.springframework.stereotype.Component;
import org.weft.access.Asked;
import org.weft.access.Lookup;
import org.weft.analysis.Network;
import org.weft.analysis.People;
import org.weft.analysis.PeopleCounts;
import org.weft.sheet.Column;
import org.weft.sheet.Columns;
import org.weft.sheet.Parameter;
import org.weft.sheet.Rows;
import org.weft.sheet.Sheet;
import org.weft.sheet.Sheets;

/** Counts of alumni and students: the rounded ones of the API, and no others. */
@Component
class PeopleSheets implements Sheets {

    private static final List<Parameter> PARAMETERS = List.of(
            Parameter.optional("region", "Of universities of this region. Slug."),
            Parameter.optional("mission", "In fields of this mission. Slug."),
            Parameter.optional("market", "In this market, or from it. Code."),
            Parameter.optional("university", "Of this university. Slug."));

    @Override
    public List<Sheet<?>> sheets() {
        return List.of(sheet("alumni", "Where are our alumni?", People::alumni),
                sheet("students", "Where do our students come from?", People::students));
    }

    private static Sheet<PeopleCounts.Count> sheet(String name, String title, Function<Network, People> people) {
        return new Sheet<>(name, title, PARAMETERS, columns(), asked -> rows(asked, people.apply(asked.network())),
                (count, network) -> count.sources().stream());
    }

    private static Rows<PeopleCounts.Count> rows(Asked asked, People people) {
        PeopleCounts counts = PeopleController.counts(people, asked.text("region"), asked.text("mission"),
                asked.country("market"), asked.text("university"), new Lookup(asked.network()));
        Rows<PeopleCounts.Count> rows = Rows.of(counts.counts());
        for (PeopleCounts.Total total : counts.totals()) {
            rows = rows.with("total " + total.year(), total.count());
        }
        return rows.with("whyNone", counts.whyNone());
    }

    private static List<Column<PeopleCounts.Count>> columns() {
        return new Columns<PeopleCounts.Count>()
                .market("market", "Where they work, or come from.", PeopleCounts.Count::market)
                .with("field", "Empty where the source does not tell fields apart. Slug.", PeopleCounts.Count::field)
                .with("year", "The year it speaks of.", PeopleCounts.Count::year)
                .with("count", "Rounded to the nearest 5; 0 stands for 0, 1 or 2. Counts need not add up to a total.",
                        PeopleCounts.Count::count)
                .in("people")
                .with("isIllustrative", "Whether any of it is made up.", PeopleCounts.Count::isIllustrative)
                .list();
    }
}
