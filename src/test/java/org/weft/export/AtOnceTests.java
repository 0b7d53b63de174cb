package org.weft.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.weft.access.Refusal;

class AtOnceTests {

    @Test
    void oneMoreThanMayRunIsRefusedUntilAnotherEnds() {
        var two = new AtOnce(new ExportLimits(2, Duration.ofSeconds(5)));
        AtOnce.Place first = two.take();
        AtOnce.Place second = two.take();
        assertThatThrownBy(two::take).isInstanceOf(Refusal.class)
                .hasMessage("As many exports run as may at once (2); try again in a few seconds.");
        second.close();
        try (AtOnce.Place third = two.take()) {
            assertThat(third.ask(() -> "an answer")).isEqualTo("an answer");
        }
        first.close();
    }

    @Test
    void aQuestionThatTakesTooLongIsGivenUpAndToldSo() throws InterruptedException {
        var stopped = new CountDownLatch(1);
        try (AtOnce.Place place = new AtOnce(new ExportLimits(1, Duration.ofMillis(50))).take()) {
            assertThatThrownBy(() -> place.ask(() -> {
                try {
                    return new CountDownLatch(1).await(1, TimeUnit.MINUTES);
                } finally {
                    stopped.countDown();
                }
            })).hasMessageStartingWith("This took longer than 0.05 seconds and was given up.")
                    .asInstanceOf(type(Refusal.class)).extracting(Refusal::code).isEqualTo(Refusal.Code.TIMEOUT);
        }
        assertThat(stopped.await(5, TimeUnit.SECONDS)).as("its work is stopped").isTrue();
    }

    @Test
    void aRefusalOfTheQuestionComesThrough() {
        try (AtOnce.Place place = new AtOnce(new ExportLimits(1, Duration.ofSeconds(5))).take()) {
            assertThatThrownBy(() -> place.ask(() -> {
                throw new Refusal(Refusal.Code.NOT_FOUND, "There is no such region.");
            })).hasMessage("There is no such region.");
        }
    }
}
