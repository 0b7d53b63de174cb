package org.weft.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.weft.access.Asked;
import org.weft.analysis.Network;
import org.weft.analysis.Review;
import org.weft.sheet.Citation;
import org.weft.sheet.Citations;
import org.weft.sheet.Column;
import org.weft.sheet.Parameter;
import org.weft.sheet.Rows;
import org.weft.sheet.Sheet;
import org.weft.sheet.Sheets;

/** Sources, figures and reviews; and sources as others cite them. */
@Component
class EvidenceSheets implements Sheets, Citations {

    private final Sources sources;
    private final Evidence evidence;

    EvidenceSheets(Sources sources, Evidence evidence) {
        this.sources = sources;
        this.evidence = evidence;
    }

    @Override
    public List<Sheet<?>> sheets() {
        return List.of(
                new Sheet<>("sources", "Where does everything said here come from?", List.of(), sourceColumns(),
                        asked -> Rows.of(sources.findAll().stream().sorted(Comparator.comparing(SourceEntity::title))
                                .toList()),
                        (source, network) -> Stream.of(source.slug())),
                new Sheet<>("observations", "Which figures are recorded?",
                        List.of(Parameter.optional("about",
                                "Only about these things. Keys, such as region:lancashire or organisation:uclan.")),
                        observationColumns(), asked -> Rows.of(observations(asked)),
                        (figure, network) -> Stream.empty()),
                new Sheet<>("reviews", "Who looked, where and when?", List.of(), reviewColumns(),
                        asked -> Rows.of(asked.network().data().reviews()), (review, network) -> Stream.empty()));
    }

    @Override
    public List<Citation> of(Set<String> slugs) {
        return sources.findAllById(slugs).stream().sorted(Comparator.comparing(SourceEntity::title))
                .map(source -> new Citation(source.slug(), source.title(), source.kind(), source.publisher(),
                        source.publishedOn(), source.licence(), source.url()))
                .toList();
    }

    private List<Observation> observations(Asked asked) {
        List<String> about = asked.texts("about");
        return evidence.observations(about == null ? keys(asked.network()) : about).values().stream()
                .flatMap(List::stream).sorted(Comparator.comparing(Observation::about)
                        .thenComparing(Observation::indicator).thenComparing(Observation::id))
                .toList();
    }

    /** Everything that a figure can be about. */
    private static List<String> keys(Network network) {
        var keys = new ArrayList<String>();
        add(keys, "region:", network.regions(), region -> region.slug());
        add(keys, "market:", network.markets(), market -> market.code());
        add(keys, "mission:", network.missions(), mission -> mission.slug());
        add(keys, "sector:", network.sectors(), sector -> sector.slug());
        add(keys, "organisation:", network.organisations(), organisation -> organisation.slug());
        add(keys, "tie:", network.collaborations(), tie -> tie.slug());
        return keys;
    }

    private static <T> void add(List<String> keys, String kind, List<T> things, Function<T, String> key) {
        things.forEach(thing -> keys.add(kind + key.apply(thing)));
    }

    private static List<Column<SourceEntity>> sourceColumns() {
        return List.of(Column.of("slug", "Its key.", SourceEntity::slug),
                Column.of("title", "What it is called.", SourceEntity::title),
                Column.of("kind", "What it is; ILLUSTRATIVE is made up.", SourceEntity::kind),
                Column.of("publisher", "Empty where not recorded.", SourceEntity::publisher),
                Column.of("published", "As precise as it is known.", SourceEntity::publishedOn),
                Column.of("licence", "Under which it may be used; empty where it does not say.", SourceEntity::licence),
                Column.of("url", "Where to read it.", SourceEntity::url),
                Column.of("note", "What a reader should know about it.", SourceEntity::note));
    }

    private static List<Column<Observation>> observationColumns() {
        return List.of(Column.of("about", "Key of the thing.", Observation::about),
                Column.of("indicator", "What was measured or counted.", Observation::indicator),
                Column.of("value", "The figure, in its unit.", Observation::value),
                Column.of("bound", "EXACT, AT_LEAST, AT_MOST or ABOUT.", Observation::bound),
                Column.of("unit", "Empty for a plain number.", Observation::unit),
                Column.of("year", "The year it speaks of; empty where no source says.", Observation::year),
                Column.of("note", "What a reader should know about it.", Observation::note));
    }

    private static List<Column<Review>> reviewColumns() {
        return List.of(Column.of("slug", "Its key.", Review::slug),
                Column.of("region", "Whose connections were reviewed. Slug.", Review::region),
                Column.of("mission", "Empty for all missions. Slug.", Review::mission),
                Column.of("market", "Empty for all markets. ISO 3166-1.", Review::market),
                Column.of("organisation", "Empty for all home organisations. Slug.", Review::organisation),
                Column.of("reviewedOn", "When.", Review::reviewedOn),
                Column.of("by", "The role of who looked, not a name.", Review::by));
    }
}
