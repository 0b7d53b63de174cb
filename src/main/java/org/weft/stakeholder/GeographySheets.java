package org.weft.stakeholder;

import java.util.List;

import org.springframework.stereotype.Component;
import org.weft.access.Asked;
import org.weft.access.Lookup;
import org.weft.analysis.Field;
import org.weft.analysis.MarketAim;
import org.weft.analysis.Mission;
import org.weft.analysis.Region;
import org.weft.analysis.Sector;
import org.weft.sheet.Column;
import org.weft.sheet.Columns;
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
                new Sheet<>("regions", "From where do we look?", List.of(), regionColumns(),
                        asked -> Rows.of(asked.network().regions()),
                        (region, network) -> Witnesses.ofRegion(network, region.slug())),
                new Sheet<>("markets", "What do regions say of markets?", OF_REGION, marketColumns(),
                        asked -> Rows.of(aims(asked)), (aim, network) -> Witnesses.of(aim.backing())),
                new Sheet<>("missions", "What do regions pursue?", OF_REGION, missionColumns(),
                        asked -> Rows.of(themes.missions(asked.text("region"), asked.network()))),
                new Sheet<>("sectors", "Which industries do regions name?", OF_REGION, sectorColumns(),
                        asked -> Rows.of(themes.sectors(asked.text("region"), asked.network())),
                        (sector, network) -> Witnesses.of(sector.backing())),
                new Sheet<>("fields", "Which fields of research and technology are there?", List.of(), fieldColumns(),
                        asked -> Rows.of(themes.fields(asked.network()))));
    }

    private static List<MarketAim> aims(Asked asked) {
        String region = asked.text("region");
        return region == null
                ? asked.network().data().aims()
                : asked.network().aimsOf(new Lookup(asked.network()).region(region).slug());
    }

    private static List<Column<Region>> regionColumns() {
        return new Columns<Region>().with("slug", "Its key.", Region::slug)
                .with("name", "What it is called.", Region::name)
                .with("country", "Where it lies. ISO 3166-1.", Region::country)
                .looked("missions", "The missions it pursues; empty where no source names any.",
                        (region, network) -> network.missionsOfRegion(region.slug()).stream().map(Mission::name)
                                .toList())
                .looked("markets", "The markets it speaks of. ISO 3166-1.",
                        (region, network) -> network.aimsOf(region.slug()).stream().map(MarketAim::market).distinct()
                                .toList())
                .list();
    }

    private static List<Column<MarketAim>> marketColumns() {
        return new Columns<MarketAim>()
                .region("Who says it.", MarketAim::region)
                .market("market", "Of which market.", MarketAim::market)
                .with("role", "What it says.", MarketAim::role)
                .with("tier", "How it ranks the market; empty where it does not.", MarketAim::tier)
                .with("focusSince", "Since when the market is in focus.", MarketAim::focusSince)
                .list();
    }

    private static List<Column<Mission>> missionColumns() {
        return new Columns<Mission>()
                .with("slug", "Its key.", Mission::slug)
                .with("region", "Whose it is. Slug.", Mission::region)
                .with("name", "What it is called.", Mission::name)
                .with("summary", "What it is about; empty where no source says.", Mission::summary)
                .list();
    }

    private static List<Column<Sector>> sectorColumns() {
        return new Columns<Sector>()
                .with("slug", "Its key.", Sector::slug)
                .with("region", "The region that names it. Slug.", Sector::region)
                .with("name", "What it is called.", Sector::name)
                .with("missions", "The missions it serves; none is a finding. Slugs.", Sector::missions)
                .with("fields", "The fields it uses. Slugs.", Sector::fields)
                .list();
    }

    private static List<Column<Field>> fieldColumns() {
        return new Columns<Field>()
                .with("slug", "Its key.", Field::slug)
                .with("name", "What it is called.", Field::name)
                .with("broader", "The wider fields it belongs to. Slugs.", Field::broader)
                .looked("missions", "The missions it is part of, by name or through its wider fields. Slugs.",
                        (field, network) -> List.copyOf(network.missionsOfField(field.slug())))
                .list();
    }
}
