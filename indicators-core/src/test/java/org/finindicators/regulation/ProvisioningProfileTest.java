/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Optional;
import org.finindicators.indicator.Authority;
import org.finindicators.validation.InvalidInputException;
import org.junit.jupiter.api.Test;

class ProvisioningProfileTest {
    private static ProvisioningProfile.Builder own() {
        return ProvisioningProfile.builder("Own", Authority.LIBRARY, "a test");
    }

    /** Each bucket starts on the day after the one before, whatever the order in which they are given. */
    @Test
    void builder_ordersBucketsByTheirLastDay() {
        ProvisioningProfile profile = own().percentLater("loss", "100")
                .renegotiatedPercent(new BigDecimal("50"))
                .percentUpTo("watch", 89, new BigDecimal("5"))
                .percentUpTo("pass", 29, "1")
                .build();
        assertThat(profile.buckets())
                .extracting(Object::toString)
                .containsExactly(
                        "pass, 0 to 29 days, 1 %", "watch, 30 to 89 days, 5 %", "loss, 90 days or more, 100 %");
        assertThat(profile)
                .isEqualTo(own().percentUpTo("pass", 29, "1")
                        .percentUpTo("watch", 89, "5")
                        .renegotiatedPercent("50")
                        .percentLater("loss", new BigDecimal("100"))
                        .build());
        assertThat(own().writtenOffLater().build().buckets())
                .containsExactly(new DaysLateBucket("written off", 0, DaysLateBucket.OPEN, Optional.empty()));
    }

    @Test
    void builder_refusesEverythingThatIsWrong() {
        assertThatThrownBy(() -> own().percentUpTo("pass", -1, "1")
                        .percentUpTo("watch", 89, "five")
                        .percentUpTo("substandard", 89, "20")
                        .renegotiatedPercent("half")
                        .percentLater("loss", "100")
                        .build())
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("""
                        4 violations
                          pass = -1: days late must not be negative
                          renegotiated = half: is not a decimal number
                          substandard: must not end on the same day as another bucket
                          watch = five: is not a decimal number""");
        assertThatThrownBy(() -> own().percentUpTo("pass", 29, "1").build())
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("has to start with day 0 and be open");
        assertThatThrownBy(() -> new DaysLateBucket("late", 30, 29, Optional.empty()))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("late ends before it starts: 30 to 29");
    }
}
