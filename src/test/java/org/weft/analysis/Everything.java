package org.weft.analysis;

import java.util.List;
import java.util.Random;

/** A random sketch of organisations and ties with all that is built upon them: aims, a plan, reviews, people. */
final class Everything {

    private static final String[] MARKETS = {"MY", "DE", "US", "FR"};
    private static final String[] MISSIONS = {"", "health", "energy", "health energy"};
    private static final String[] FIELDS = {"", "nursing", "wind", "law", "nursing wind", "nursing law", "care"};

    private static final List<MarketRole> ROLES = List.of(MarketRole.values());
    private static final List<EventStatus> STATUSES = List.of(EventStatus.values());

    private final Random chance;
    private final Sketch sketch;

    private Everything(long seed) {
        chance = new Random(1_000 + seed);
        sketch = Sketch.random(seed).below("care", "nursing");
    }

    /** The same seed gives the same. */
    static Sketch of(long seed) {
        var made = new Everything(seed);
        made.plan();
        made.looks();
        made.people();
        return made.sketch;
    }

    private void plan() {
        for (int i = 0; i < 4; i++) {
            sketch.sector("sector" + i, one(MISSIONS), one(FIELDS));
        }
        for (int i = 0; i < sketch.size(); i++) {
            sketch.works(Sketch.name(i), chance.nextInt(3) == 0 ? "" : "sector" + chance.nextInt(4));
        }
        int policies = chance.nextInt(5);
        for (int i = 0; i < policies; i++) {
            PolicyStatus[] statuses = {null, PolicyStatus.IN_FORCE, PolicyStatus.PLANNED, PolicyStatus.ENDED};
            sketch.policy("policy" + i, statuses[chance.nextInt(4)], chance.nextInt(3) == 0 ? one(MISSIONS) : "",
                    one(FIELDS), chance.nextInt(3) == 0 ? "sector" + chance.nextInt(4) : "",
                    chance.nextInt(5) == 0 ? any() : "");
        }
        int streams = chance.nextInt(4);
        for (int i = 0; i < streams; i++) {
            sketch.workstream("stream" + i, one(MISSIONS), one(MISSIONS));
        }
    }

    private void looks() {
        int aims = chance.nextInt(5);
        for (int i = 0; i < aims; i++) {
            sketch.aim(one(MARKETS), ROLES.get(i));
        }
        int looks = chance.nextInt(3);
        for (int i = 0; i < looks; i++) {
            sketch.aim(one(MARKETS), MarketRole.MENTIONED);
            sketch.event("event" + i, STATUSES.get(chance.nextInt(3)), one(MARKETS));
            sketch.review(one(MARKETS), chance.nextBoolean() ? "2026-01-01" : "2015-01-01");
        }
    }

    private void people() {
        int groups = chance.nextInt(6);
        for (int i = 0; i < groups; i++) {
            sketch.alumni(any(), one(MARKETS), one(new String[]{"", "nursing", "wind"}), 2024 + chance.nextInt(4),
                    chance.nextInt(40) / 2.0, chance.nextBoolean() ? SourceKind.DATASET : SourceKind.ILLUSTRATIVE);
            sketch.students(any(), one(MARKETS), one(new String[]{"", "law"}), 2024 + chance.nextInt(4),
                    chance.nextInt(200));
        }
    }

    private String any() {
        return Sketch.name(chance.nextInt(sketch.size()));
    }

    private String one(String[] of) {
        return of[chance.nextInt(of.length)];
    }
}
