package org.weft.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class LocationQuotientsTests {

    private static List<LocationQuotients.Quotient> quotients(Sketch sketch, QuotientSubject about) {
        return new LocationQuotients(sketch.network(), Rules.DEFAULT, Sketch.TODAY).of(sketch.homeRegion(), about);
    }

    private static Sketch regions() {
        return Sketch.home().region("next", "GB").centre("a", "home", "nursing").centre("b", "home", "nursing wind")
                .centre("c", "next", "wind").centre("d", "next", "wind").centre("e", "MY", "wind");
    }

    @Test
    void comparesSharesOfFieldsByHand() {
        // home: nursing 2, wind 1; next: wind 2; nursing 2 of 5, wind 3 of 5
        assertThat(quotients(regions(), QuotientSubject.FIELDS)).satisfiesExactly(nursing -> {
            assertThat(nursing.subject()).isEqualTo("nursing");
            assertThat(nursing.quotient()).isCloseTo(2.0 / 3 / (2.0 / 5), within(1e-9));
            assertThat(nursing.hasAdvantage()).isTrue();
        }, wind -> {
            assertThat(wind.amount()).isEqualTo(1);
            assertThat(wind.everywhere()).isEqualTo(3);
            assertThat(wind.quotient()).isCloseTo(1.0 / 3 / (3.0 / 5), within(1e-9));
        });
    }

    @Test
    void comparesSharesOfMarketsByLiveCollaborations() {
        Sketch sketch = regions().tie("a e").tie("b e").tie("c e", CollaborationStatus.ENDED, "");
        assertThat(quotients(sketch, QuotientSubject.MARKETS)).singleElement().satisfies(malaysia -> {
            assertThat(malaysia.amount()).isEqualTo(2);
            assertThat(malaysia.quotient()).isEqualTo(1.0);
        });
    }

    @Test
    void givesOneEverywhereForASingleRegionAndNothingForAnEmptyOne() {
        assertThat(quotients(Sketch.home().centre("a", "home", "nursing wind"), QuotientSubject.MISSIONS))
                .allMatch(quotient -> quotient.quotient() == 1).hasSize(2);
        assertThat(quotients(Sketch.home(), QuotientSubject.FIELDS)).isEmpty();
        assertThat(quotients(Sketch.home().region("next", "GB").centre("c", "next", "wind"), QuotientSubject.FIELDS))
                .singleElement().extracting(LocationQuotients.Quotient::quotient).isEqualTo(0.0);
    }
}
