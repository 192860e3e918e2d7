/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.surveillance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.finindicators.Samples.BANKS;
import static org.finindicators.Samples.DEPOSITS;
import static org.finindicators.Samples.LOANS;
import static org.finindicators.Samples.LOANS_TO_DEPOSITS;
import static org.finindicators.Samples.simple;

import java.math.BigDecimal;
import java.util.Map;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Measurement;
import org.finindicators.number.Scale;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.statement.Breakdown;
import org.finindicators.statement.Statement;
import org.finindicators.statistics.Concentration;
import org.junit.jupiter.api.Test;

class CauseTest {
    private static final Indicator HERFINDAHL =
            simple("test.herfindahl", "Herfindahl index", Concentration.herfindahl(BANKS));

    private static Measurement ratio(int year, String loans, String deposits) {
        return LOANS_TO_DEPOSITS.measure(Statement.builder("Mill", ReportingPeriod.year(year))
                .currency("EUR")
                .closing(LOANS, loans)
                .closing(DEPOSITS, deposits)
                .build());
    }

    private static Measurement concentration(int year, Map<String, BigDecimal> assets) {
        return HERFINDAHL.measure(Statement.builder("Country", ReportingPeriod.year(year))
                .currency("EUR")
                .with(BANKS, Breakdown.of(assets))
                .build());
    }

    /** By hand: deposits have grown by more than loans, yet the ratio rose: 120 / 100 = 1.2, 100 / 110 = 0.91. */
    @Test
    void cause_isInTheDirectionOfTheMove() {
        assertThat(Cause.between(ratio(2020, "100", "100"), ratio(2021, "120", "110")))
                .isEqualTo("moved it most since 2020: gross loans, 100 to 120 EUR; alone from 100.00 to 120.00 %");
        assertThat(Cause.between(ratio(2021, "120", "110"), ratio(2022, "121", "150")))
                .isEqualTo("moved it most since 2021: deposits, 110 to 150 EUR; alone from 109.09 to 80.00 %");
    }

    @Test
    void valueThatHasNotMoved_hasNoCause() {
        assertThat(Cause.between(ratio(2020, "100", "100"), ratio(2021, "50", "50")))
                .isEqualTo("the value has not moved since 2020");
    }

    @Test
    void otherUnits_areNotCompared() {
        Measurement inThousands = LOANS_TO_DEPOSITS.measure(Statement.builder("Mill", ReportingPeriod.year(2021))
                .currency("EUR")
                .in(Scale.THOUSANDS)
                .closing(LOANS, "3")
                .closing(DEPOSITS, "1")
                .build());
        assertThat(Cause.between(ratio(2020, "100", "100"), inThousands))
                .isEqualTo("cause not known, the earlier figures are in other units");
    }

    /** What is computed in steps: A by 1 / 10, B by 30 / 50; what was nothing moved most. */
    @Test
    void operand_isNamed_whereThereAreNoReadings() {
        Map<String, BigDecimal> before = Map.of("A", BigDecimal.TEN, "B", BigDecimal.valueOf(50));
        Map<String, BigDecimal> after = Map.of("A", BigDecimal.valueOf(11), "B", BigDecimal.valueOf(20));
        assertThat(Cause.between(concentration(2020, before), concentration(2021, after)))
                .isEqualTo("moved most since 2020: B, 50 to 20 EUR");
        Map<String, BigDecimal> nothing = Map.of("A", BigDecimal.ZERO, "B", BigDecimal.valueOf(50));
        assertThat(Cause.between(concentration(2020, nothing), concentration(2021, after)))
                .isEqualTo("moved most since 2020: A, 0 to 11 EUR");
        assertThat(Cause.between(concentration(2020, before), concentration(2021, Map.of("C", BigDecimal.ONE))))
                .isEqualTo("cause not known, no figure of both dates has moved");
    }
}
