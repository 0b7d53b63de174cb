package org.weft.analysis;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A small network drawn as text, one thing a line:
 *
 * <pre>
 * region home GB
 * mission health of home
 * field nursing in health
 * aim home MY FOCUS CORE
 * mill at home: nursing                    an organisation of the region, with its fields
 * sunway in MY: nursing
 * leipzig in DE part of mill
 * depot in DE part of mill planned
 * partners at home unnamed                 a stand-in
 * mill -- sunway                           an active partnership of no mission, given and so fully backed
 * mill -- sunway : health                  for a mission
 * mill -- sunway : health (planned)        and a status: active, planned, dormant, ended
 * mill -- sunway : health from 2020 to 2024-06
 * mill -- leipzig as campus
 * mill -- sunway : health [2022, 2019]     backed by a document of each year; ? has no date
 * mill -- sunway [2022 active, 2023 ended] whose statements may each have a status, and a source: [? active by log]
 * review home 2026-01-05                   all of it; or: review home health MY 2026-01-05
 * </pre>
 *
 * Things are named by slug; markets need no line of their own. {@code #} begins a remark.
 */
public final class Pictures {

    private static final Pattern TIE = Pattern.compile("(?<parties>[\\w-]+( -- [\\w-]+)+)( as (?<kind>[a-z_]+))?"
            + "( : (?<missions>[\\w-]+( [\\w-]+)*?))?( from (?<from>[\\d-]+))?( to (?<to>[\\d-]+))?"
            + "( \\((?<status>\\w+)\\))?( \\[(?<claims>[^\\]]*)])?");
    private static final Pattern ORGANISATION = Pattern.compile("(?<slug>[\\w-]+)( at (?<region>[\\w-]+))?"
            + "( in (?<market>[A-Z]{2}))?( part of (?<whole>[\\w-]+))?(?<status> planned| unnamed)?( \\[(?<claims>[^\\]]*)])?"
            + "(: ?(?<fields>.*))?");

    private final List<Region> regions = new ArrayList<>();
    private final List<Market> markets = new ArrayList<>();
    private final List<MarketAim> aims = new ArrayList<>();
    private final List<Mission> missions = new ArrayList<>();
    private final List<Field> fields = new ArrayList<>();
    private final List<Organisation> organisations = new ArrayList<>();
    private final List<Collaboration> ties = new ArrayList<>();
    private final List<Review> reviews = new ArrayList<>();
    private int statements;

    private Pictures() {
    }

    /** The network in the picture. */
    public static Network network(String picture) {
        return network(picture, null);
    }

    /** The same network, loaded in another order. */
    public static Network shuffled(String picture, long seed) {
        return network(picture, new Random(seed));
    }

    private static Network network(String picture, @Nullable Random order) {
        var drawn = new Pictures();
        List<String> lines = new ArrayList<>(
                picture.lines().map(line -> line.replaceFirst("#.*", "").strip().replaceAll(" +", " "))
                        .filter(line -> !line.isEmpty()).toList());
        lines.forEach(drawn::draw);
        if (order != null) {
            List.of(drawn.regions, drawn.markets, drawn.aims, drawn.missions, drawn.fields, drawn.organisations,
                    drawn.ties, drawn.reviews).forEach(list -> Collections.shuffle(list, order));
        }
        return new Network(1, LocalDate.of(2026, 11, 21).atStartOfDay(ZoneOffset.UTC),
                new NetworkData(drawn.regions, drawn.markets, drawn.aims, drawn.missions, drawn.fields, List.of(),
                        List.of(), drawn.organisations, drawn.ties, drawn.reviews, List.of()));
    }

    private void draw(String line) {
        String[] words = line.split(" ", -1);
        switch (words[0]) {
            case "region" -> regions.add(new Region(words[1], words[1], words[2]));
            case "mission" -> missions.add(new Mission(words[1], words[3], words[1], null));
            case "field" -> fields.add(field(words));
            case "aim" -> {
                market(words[2]);
                aims.add(new MarketAim(words[1], words[2], MarketRole.valueOf(words[3]),
                        words.length > 4 ? Tier.valueOf(words[4]) : null, null, Backing.NONE));
            }
            case "review" -> review(words);
            default -> {
                if (line.contains(" -- ")) {
                    tie(line);
                } else {
                    organisation(line);
                }
            }
        }
    }

    /** {@code field NAME in MISSION…} or {@code field NAME below FIELD}. */
    private static Field field(String[] words) {
        boolean isBelow = words.length > 2 && words[2].equals("below");
        List<String> rest = words.length > 3 ? Arrays.asList(words).subList(3, words.length) : List.of();
        return new Field(words[1], words[1], isBelow ? List.of(rest.getFirst()) : List.of(),
                isBelow ? List.of() : rest);
    }

    private void review(String[] words) {
        String mission = words.length == 5 ? words[2] : null;
        String market = words.length == 5 ? words[3] : null;
        reviews.add(new Review("review-" + reviews.size(), words[1], mission, market, null,
                LocalDate.parse(words[words.length - 1]), "analyst", List.of()));
    }

    private void organisation(String line) {
        Matcher drawn = matched(ORGANISATION, line);
        String region = drawn.group("region");
        String country = drawn.group("market");
        if (country == null && region != null) {
            country = regions.stream().filter(known -> known.slug().equals(region)).findFirst().orElseThrow().country();
        }
        if (country != null) {
            market(country);
        }
        organisations.add(new Organisation(drawn.group("slug"), drawn.group("slug"), OrganisationKind.COMPANY,
                drawn.group("status") == null
                        ? OrganisationStatus.EXISTING
                        : OrganisationStatus.valueOf(drawn.group("status").strip().toUpperCase(java.util.Locale.ROOT)),
                region,
                country, null, drawn.group("whole"), words(drawn.group("fields")), List.of(), List.of(),
                backing(drawn.group("claims"))));
    }

    private void tie(String line) {
        Matcher drawn = matched(TIE, line);
        String kind = drawn.group("kind");
        String status = drawn.group("status");
        List<String> parties = Arrays.stream(drawn.group("parties").split(" -- ", -1)).sorted().toList();
        ties.add(new Collaboration("tie-" + ties.size(), line,
                CollaborationKind.valueOf(kind == null ? "PARTNERSHIP" : upper(kind)),
                CollaborationStatus.valueOf(status == null ? "ACTIVE" : upper(status)), parties,
                words(drawn.group("missions")), List.of(), date(drawn.group("from")), date(drawn.group("to")), null,
                null, backing(drawn.group("claims"))));
    }

    private static Matcher matched(Pattern pattern, String line) {
        Matcher matcher = pattern.matcher(line);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("The picture has a line that is nothing: " + line);
        }
        return matcher;
    }

    private void market(String code) {
        if (markets.stream().noneMatch(market -> market.code().equals(code))) {
            markets.add(new Market(code, code));
        }
    }

    private Backing backing(@Nullable String claims) {
        if (claims == null) {
            return Backing.NONE;
        }
        return new Backing(Arrays.stream(claims.split(",", -1)).map(String::strip).map(this::claim).toList());
    }

    private Backing.Claim claim(String text) {
        String[] words = text.split(" ", -1);
        PartialDate date = words[0].equals("?") ? null : new PartialDate(words[0]);
        int number = statements++;
        return new Backing.Claim(String.format("statement-%03d", number),
                words.length > 3 ? words[3] : "source-" + number, SourceKind.DOCUMENT,
                date == null ? null : date.first(),
                words.length == 1 ? null : CollaborationStatus.valueOf(upper(words[1])));
    }

    private static @Nullable PartialDate date(@Nullable String text) {
        return text == null ? null : new PartialDate(text);
    }

    private static List<String> words(@Nullable String text) {
        return text == null || text.isBlank() ? List.of() : List.of(text.strip().split(" ", -1));
    }

    private static String upper(String word) {
        return word.toUpperCase(java.util.Locale.ROOT);
    }
}
