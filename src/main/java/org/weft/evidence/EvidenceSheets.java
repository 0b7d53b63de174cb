package org.weft.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.weft.access.Asked;
import org.weft.access.Lookup;
import org.weft.analysis.Network;
import org.weft.analysis.Review;
import org.weft.sheet.Citation;
import org.weft.sheet.Citations;
import org.weft.sheet.Column;
import org.weft.sheet.Columns;
import org.weft.sheet.Parameter;
import org.weft.sheet.Rows;
import org.weft.sheet.Sheet;
import org.weft.sheet.Sheets;
import org.weft.sheet.Stated;
import org.weft.sheet.Statements;

/** Sources, figures and reviews; and sources and statements as others cite them. */
@Component
class EvidenceSheets implements Sheets, Citations, Statements {

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
                new Sheet<>("statements", "What does a source say?",
                        List.of(Parameter.required("source", "Which one. Slug.")), statementColumns(),
                        this::statements),
                new Sheet<>("observations", "Which figures are recorded?",
                        List.of(Parameter.optional("of",
                                "Only about these things. Keys, such as region:lancashire or organisation:uclan.")),
                        observationColumns(), asked -> Rows.of(observations(asked))),
                new Sheet<>("reviews", "Who looked, where and when?",
                        List.of(Parameter.optional("region", "Only of this region. Slug.")), reviewColumns(),
                        asked -> Rows.of(reviews(asked))));
    }

    private Rows<SaidThere> statements(Asked asked) {
        String slug = new Lookup(asked.network()).source(asked.required("source")).slug();
        return Rows.of(evidence.of(slug)).restingOn(Stream.of(slug));
    }

    private static List<Review> reviews(Asked asked) {
        String region = asked.text("region");
        return region == null
                ? asked.network().data().reviews()
                : EvidenceController.reviews(asked.network(), region);
    }

    @Override
    public List<Citation> of(Set<String> slugs) {
        return sources.findAllById(slugs).stream().sorted(Comparator.comparing(SourceEntity::title))
                .map(source -> new Citation(source.slug(), source.title(), source.kind(), source.publisher(),
                        source.publishedOn(), source.licence(), source.url()))
                .toList();
    }

    @Override
    public Map<String, Stated> saying(Collection<String> ids) {
        var said = new HashMap<String, Stated>();
        evidence.statements(ids).forEach((id, statement) -> said.put(id,
                new Stated(statement.source(), statement.locator(), statement.quote())));
        return said;
    }

    private List<Observation> observations(Asked asked) {
        List<String> about = asked.texts("of");
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
        return new Columns<SourceEntity>()
                .with("slug", "Its key.", SourceEntity::slug)
                .with("title", "What it is called.", SourceEntity::title)
                .with("kind", "What it is; ILLUSTRATIVE is made up.", SourceEntity::kind)
                .with("publisher", "Empty where not recorded.", SourceEntity::publisher)
                .with("published", "As precise as it is known.", SourceEntity::publishedOn)
                .with("licence", "Under which it may be used; empty where it does not say.", SourceEntity::licence)
                .with("url", "Where to read it.", SourceEntity::url)
                .with("note", "What a reader should know about it.", SourceEntity::note)
                .list();
    }

    private static List<Column<SaidThere>> statementColumns() {
        return new Columns<SaidThere>()
                .with("about", "Key of what it is said of, such as organisation:uclan.", SaidThere::about)
                .with("name", "What that is called.", SaidThere::name)
                .with("locator", "Where in the source: a heading, page or row.", said -> said.statement().locator())
                .with("quote", "The words as printed; empty where there are none.", said -> said.statement().quote())
                .with("recordedAt", "When it was recorded here.", said -> said.statement().recordedAt())
                .with("recordedBy", "The role of who recorded it.", said -> said.statement().recordedBy())
                .list();
    }

    private static List<Column<Observation>> observationColumns() {
        return new Columns<Observation>()
                .with("about", "Key of the thing.", Observation::about)
                .with("indicator", "What was measured or counted.", Observation::indicator)
                .with("value", "The figure, in its unit.", Observation::value)
                .with("bound", "EXACT, AT_LEAST, AT_MOST or ABOUT.", Observation::bound)
                .with("unit", "Empty for a plain number.", Observation::unit)
                .with("year", "The year it speaks of; empty where no source says.", Observation::year)
                .with("note", "What a reader should know about it.", Observation::note)
                .list();
    }

    private static List<Column<Review>> reviewColumns() {
        return new Columns<Review>()
                .with("slug", "Its key.", Review::slug)
                .with("region", "Whose connections were reviewed. Slug.", Review::region)
                .with("mission", "Empty for all missions. Slug.", Review::mission)
                .with("market", "Empty for all markets. ISO 3166-1.", Review::market)
                .with("organisation", "Empty for all home organisations. Slug.", Review::organisation)
                .with("reviewedOn", "When.", Review::reviewedOn)
                .with("by", "The role of who looked, not a name.", Review::by)
                .list();
    }
}
