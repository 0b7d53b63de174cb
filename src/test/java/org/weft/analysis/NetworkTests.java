package org.weft.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class NetworkTests {

    @Test
    void aFieldBelongsToTheMissionsOfEachOfItsWiderFields() {
        Network network = network(new Field("digital-health", "", List.of("health", "digital"), List.of()),
                new Field("health", "", List.of(), List.of("health-mission")),
                new Field("digital", "", List.of("technology"), List.of()),
                new Field("technology", "", List.of(), List.of("digital-mission")));
        assertThat(network.missionsOfField("digital-health")).containsExactly("digital-mission", "health-mission");
        assertThat(network.missionsOfField("health")).containsExactly("health-mission");
    }

    @Test
    void fieldsInACircleShareTheirMissions() {
        Network network = network(new Field("one", "", List.of("two"), List.of("first")),
                new Field("two", "", List.of("one"), List.of("second")));
        assertThat(network.missionsOfField("one")).containsExactly("first", "second");
        assertThat(network.missionsOfField("two")).containsExactly("first", "second");
    }

    private static Network network(Field... fields) {
        return new Network(1, ZonedDateTime.parse("2026-11-21T12:00:00Z"), new NetworkData(List.of(), List.of(),
                List.of(), List.of(), List.of(fields), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of()));
    }
}
