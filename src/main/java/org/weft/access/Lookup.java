package org.weft.access;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.weft.analysis.Collaboration;
import org.weft.analysis.CollaborationKind;
import org.weft.analysis.CollaborationStatus;
import org.weft.analysis.Field;
import org.weft.analysis.Market;
import org.weft.analysis.Mission;
import org.weft.analysis.Network;
import org.weft.analysis.Organisation;
import org.weft.analysis.Region;
import org.weft.analysis.Source;
import org.weft.analysis.TieFilter;

/**
 * Finds what a caller names by slug, code or opaque id, and refuses with the nearest right name where nothing has it.
 */
public final class Lookup {

    private static final int FEW = 12;

    private final Network network;

    /** Within one state of the network. */
    public Lookup(Network network) {
        this.network = network;
    }

    /** The region with that slug or id. */
    public Region region(String given) {
        return find("region", given, network::findRegion, network.regions().stream().map(Region::slug));
    }

    /** The mission with that slug or id. */
    public Mission mission(String given) {
        return find("mission", given, network::findMission, network.missions().stream().map(Mission::slug));
    }

    /** The mission of that region with that slug or id. */
    public Mission mission(Region region, String given) {
        List<String> own = missions(region).stream().map(Mission::slug).toList();
        return find("mission", given, key -> network.findMission(key).filter(mission -> own.contains(key)),
                own.stream());
    }

    /** The missions of a region that has some. */
    public List<Mission> missions(Region region) {
        List<Mission> missions = network.missionsOfRegion(region.slug());
        if (missions.isEmpty()) {
            throw new Refusal(Refusal.Code.NO_MISSIONS, "No missions are recorded for " + region.name()
                    + ", so there is nothing to set against its markets. Record its missions first.");
        }
        return missions;
    }

    /** The market with that code or id. */
    public Market market(String given) {
        return find("market", given, network::findMarket, network.markets().stream().map(Market::code));
    }

    /** The market with that code or id, seen from a region: its own country is none. */
    public Market market(Region region, String given) {
        return abroad(given, region.country(), region.name(), "Name another country, or leave the market out for all.");
    }

    /** The market with that code or id, seen from an organisation: its own country is none. */
    public Market market(Organisation organisation, String given) {
        return abroad(given, organisation.country(), organisation.name(), "Name another country.");
    }

    private Market abroad(String given, @Nullable String country, String name, String instead) {
        Market market = market(given);
        if (market.code().equals(country)) {
            throw new Refusal(Refusal.Code.BAD_INPUT, market.code() + " is the country in which " + name
                    + " itself lies, so it is no market of it. " + instead);
        }
        return market;
    }

    /** The field with that slug or id. */
    public Field field(String given) {
        return find("field", given, network::findField, network.fields().stream().map(Field::slug));
    }

    /** The organisation with that slug or id; one that went into another is found as that one. */
    public Organisation organisation(String given) {
        return find("organisation", given, network::findToday,
                network.organisations().stream().map(Organisation::slug));
    }

    /** The collaboration with that slug or id. */
    public Collaboration collaboration(String given) {
        return find("collaboration", given, network::findCollaboration,
                network.collaborations().stream().map(Collaboration::slug));
    }

    /** The source with that slug or id. */
    public Source source(String given) {
        return find("source", given, network::findSource, network.data().sources().stream().map(Source::slug));
    }

    /** Collaborations with these names and kinds; null for any, of statuses for those that live. */
    public TieFilter ties(@Nullable String region, @Nullable String mission, @Nullable String market,
            @Nullable List<CollaborationKind> kinds, @Nullable List<CollaborationStatus> statuses) {
        Region home = region == null ? null : region(region);
        return new TieFilter(home == null ? null : home.slug(), mission == null ? null : mission(mission).slug(),
                market == null ? null : (home == null ? market(market) : market(home, market)).code(),
                kinds == null ? null : Set.copyOf(kinds),
                statuses == null ? TieFilter.LIVE.statuses() : Set.copyOf(statuses));
    }

    private static <T> T find(String kind, String given, Function<String, Optional<T>> finder, Stream<String> known) {
        return finder.apply(GlobalId.keyOf(kind, given))
                .orElseThrow(() -> Refusal.notFound(kind, given, hint(kind, given, known.toList())));
    }

    private static String hint(String kind, String given, List<String> known) {
        String nearest = Nearest.of(given, known);
        return nearest != null
                ? "Did you mean '" + nearest + "'?"
                : known.size() <= FEW
                        ? "There are: " + String.join(", ", known) + "."
                        : "Use search to find its " + (kind.equals("market") ? "code." : "slug.");
    }
}
