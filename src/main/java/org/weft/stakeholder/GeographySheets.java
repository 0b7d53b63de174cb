package org.weft.stakeholder;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.weft.access.Asked;
import org.weft.access.Lookup;
import org.weft.analysis.Field;
import org.weft.analysis.MarketAim;
import org.weft.analysis.Mission;
import org.weft.analysis.Sector;
import org.weft.sheet.Column;
import org.weft.sheet.Names;
import org.weft.sheet.Parameter;
import org.weft.sheet.Rows;
import org.weft.sheet.Sheet;
import org.weft.sheet.Sheets;
import org.weft.sheet.Witnesses;

/** What regions say of markets, and what they pursue. */
@Component
class GeographySheets implements Sheets {

    private static final List<Parameter> OF_REGION = List.of(Parameter.optional("region", "Only this region's. Slug."));

    private final ThemeController themes;

    GeographySheets(ThemeController themes) {
        this.themes = themes;
    }

    @Override
    public List<Sheet<?>> sheets() {
        return List.of(
                new Sheet<>("markets", "What do regions say of markets?", OF_REGION, marketColumns(),
                        asked -> Rows.of(aims(asked)), (aim, network) -> Witnesses.of(aim.backing())),
                new Sheet<>("missions", "What do regions pursue?", OF_REGION, missionColumns(),
                        asked -> Rows.of(themes.missions(asked.text("region"), asked.network())),
                        (mission, network) -> Stream.empty()),
                new Sheet<>("sectors", "Which industries do regions name?", OF_REGION, sectorColumns(),
                        asked -> Rows.of(themes.sectors(asked.text("region"), asked.network())),
                        (sector, network) -> Witnesses.of(sector.backing())),
                new Sheet<>("fields", "Which fields of research and technology are there?", List.of(), fieldColumns(),
                        asked -> Rows.of(themes.fields(asked.network())), (field, network) -> Stream.empty()));
    }

    private static List<MarketAim> aims(Asked asked) {
        String region = asked.text("region");
        return region == null
                ? asked.network().data().aims()
                : asked.network().aimsOf(new Lookup(asked.network()).region(region).slug());
    }

    private static List<Column<MarketAim>> marketColumns() {
        return List.of(Column.of("region", "Who says it. Slug.", MarketAim::region),
                Column.named("region.name", "What it is called.",
                        (aim, network) -> Names.region(network, aim.region())),
                Column.of("market", "Of which market. ISO 3166-1.", MarketAim::market),
                Column.named("market.name", "What it is called.",
                        (aim, network) -> Names.market(network, aim.market())),
                Column.of("role", "What it says.", MarketAim::role),
                Column.of("tier", "How it ranks the market; empty where it does not.", MarketAim::tier),
                Column.of("focusSince", "Since when the market is in focus.", MarketAim::focusSince));
    }

    private static List<Column<Mission>> missionColumns() {
        return List.of(Column.of("slug", "Its key.", Mission::slug),
                Column.of("region", "Whose it is. Slug.", Mission::region),
                Column.of("name", "What it is called.", Mission::name),
                Column.of("summary", "What it is about; empty where no source says.", Mission::summary));
    }

    private static List<Column<Sector>> sectorColumns() {
        return List.of(Column.of("slug", "Its key.", Sector::slug),
                Column.of("region", "The region that names it. Slug.", Sector::region),
                Column.of("name", "What it is called.", Sector::name),
                Column.of("missions", "The missions it serves; none is a finding. Slugs.", Sector::missions),
                Column.of("fields", "The fields it uses. Slugs.", Sector::fields));
    }

    private static List<Column<Field>> fieldColumns() {
        return List.of(Column.of("slug", "Its key.", Field::slug), Column.of("name", "What it is called.", Field::name),
                Column.of("broader", "The wider fields it belongs to. Slugs.", Field::broader),
                Column.named("missions", "The missions it is part of, by name or through its wider fields. Slugs.",
                        (field, network) -> List.copyOf(network.missionsOfField(field.slug()))));
    }
}
