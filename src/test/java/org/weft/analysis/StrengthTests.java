package org.weft.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StrengthTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Strength STRENGTH = new Strength(Rules.DEFAULT, TODAY);

    @Test
    void oneFreshDocumentIsBelievedAsFarAsDocumentsAre() {
        assertThat(STRENGTH.of(backing(TODAY))).isEqualTo(0.9);
    }

    @Test
    void aStatementIsWorthHalfAfterTenYears() {
        assertThat(STRENGTH.of(backing(TODAY.minusYears(10)))).isCloseTo(0.45, within(1e-3));
    }

    @Test
    void sourcesSupportEachOther() {
        assertThat(STRENGTH.of(backing(TODAY, TODAY))).isCloseTo(0.99, within(1e-12));
    }

    @Test
    void aSourceThatSaysItTwiceIsOneWitness() {
        var once = new Backing.Claim("one", "report", SourceKind.DOCUMENT, TODAY, null);
        var again = new Backing.Claim("two", "report", SourceKind.DOCUMENT, TODAY, null);
        assertThat(STRENGTH.of(new Backing(List.of(once, again)))).isEqualTo(0.9);
    }

    @Test
    void anUndatedStatementCountsAsFiveYearsOld() {
        assertThat(STRENGTH.of(backing((LocalDate) null))).isCloseTo(0.9 * Math.sqrt(0.5), within(1e-12));
    }

    @Test
    void aStatementFromAfterTheDayHasNoAge() {
        assertThat(STRENGTH.of(backing(TODAY.plusYears(3)))).isEqualTo(0.9);
    }

    @Test
    void whatIsGivenIsFullyBacked() {
        assertThat(STRENGTH.of(CollaborationStatus.ACTIVE, Backing.NONE)).isEqualTo(1);
    }

    @Test
    void aStatusCountsByItsRule() {
        assertThat(STRENGTH.of(CollaborationStatus.PLANNED, Backing.NONE)).isEqualTo(0.5);
        assertThat(STRENGTH.of(CollaborationStatus.DORMANT, Backing.NONE)).isEqualTo(0.3);
        assertThat(STRENGTH.of(CollaborationStatus.ENDED, Backing.NONE)).isEqualTo(0.1);
    }

    @Test
    void evidenceGoesStaleAfterFiveYears() {
        assertThat(STRENGTH.isFresh(TODAY.minusYears(5).plusDays(1))).isTrue();
        assertThat(STRENGTH.isFresh(TODAY.minusYears(5).minusDays(2))).isFalse();
        assertThat(STRENGTH.isFresh(backing(TODAY.minusYears(20), TODAY.minusYears(1)))).isTrue();
        assertThat(STRENGTH.isFresh(backing((LocalDate) null))).isTrue();
    }

    @Test
    void anotherStatementNeverLowersIt() {
        var random = new Random(20261121);
        for (int run = 0; run < 500; run++) {
            var claims = new ArrayList<Backing.Claim>();
            double before = 0;
            for (int i = 0; i < 6; i++) {
                claims.add(claim(i, random.nextInt(5) == 0 ? null : TODAY.minusDays(random.nextInt(20_000) - 1000)));
                double after = STRENGTH.of(new Backing(claims));
                assertThat(after).isBetween(before, 1.0).isPositive();
                before = after;
            }
        }
    }

    @Test
    void whatItsWitnessesAreBelievedAddsUpToIt() {
        List<Witness> witnesses = STRENGTH.witnesses(new Backing(List.of(claim(1, TODAY), claim(2, null),
                claim(5, TODAY.minusYears(10)))));
        assertThat(witnesses).extracting(Witness::source).containsExactly("source-1", "source-2");
        assertThat(witnesses).extracting(Witness::belief).first().isEqualTo(0.9);
        assertThat(witnesses.getLast().date()).isNull();
        assertThat(witnesses.getLast().ageYears()).isEqualTo(5);
        assertThat(witnesses.getLast().belief()).isCloseTo(0.9 * Math.sqrt(0.5), within(1e-12));
        assertThat(Witness.backing(witnesses)).isEqualTo(1 - 0.1 * (1 - witnesses.getLast().belief()));
    }

    private static Backing backing(@Nullable LocalDate... dates) {
        var claims = new ArrayList<Backing.Claim>();
        for (LocalDate date : dates) {
            claims.add(claim(claims.size(), date));
        }
        return new Backing(List.copyOf(claims));
    }

    private static Backing.Claim claim(int number, @Nullable LocalDate date) {
        return new Backing.Claim("statement-" + number, "source-" + number % 4, SourceKind.DOCUMENT, date, null);
    }
}
