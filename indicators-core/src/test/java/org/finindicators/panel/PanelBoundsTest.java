/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.finindicators.Samples.DEPOSIT;
import static org.finindicators.Samples.DEPOSITS;
import static org.finindicators.Samples.EQUITY;
import static org.finindicators.Samples.LENDING;
import static org.finindicators.Samples.LOANS;
import static org.finindicators.Samples.LOANS_TO_DEPOSITS;
import static org.finindicators.Samples.NET_INCOME;
import static org.finindicators.Samples.ROE;
import static org.finindicators.Samples.SPREAD;

import java.math.BigDecimal;
import java.util.List;
import java.util.NoSuchElementException;
import org.finindicators.formula.Moment;
import org.finindicators.formula.Reason;
import org.finindicators.number.Rational;
import org.finindicators.report.Format;
import org.finindicators.validation.InvalidInputException;
import org.junit.jupiter.api.Test;

/** Two columns of bounds, with their arithmetic by hand. */
class PanelBoundsTest {
    private static final Panel LENDERS = Panel.builder(3)
            .labels("A", "B", "C")
            .closing(LOANS, new double[] {12.5, 3, Double.NaN})
            .closing(DEPOSITS, new double[] {80.3, 0.04, 5})
            .roundedTo(LOANS, "0.1")
            .roundedTo(DEPOSITS, new BigDecimal("0.1"))
            .build();

    private static Rational of(String above, String below) {
        return Rational.of(new BigDecimal(above)).dividedBy(Rational.of(new BigDecimal(below)));
    }

    /** A double at the bound or next to it, on the outer side. */
    private static void assertOutward(double found, Rational bound, int side) {
        assertThat(Rational.of(new BigDecimal(found)).compareTo(bound) * side).isNotNegative();
        double inner = side < 0 ? Math.nextUp(found) : Math.nextDown(found);
        assertThat(Rational.of(new BigDecimal(inner)).compareTo(bound) * side).isNegative();
    }

    @Test
    void bounds_areRoundedOutward() {
        BoundsColumn column = LENDERS.bounds(List.of(LOANS_TO_DEPOSITS)).column(LOANS_TO_DEPOSITS);
        assertOutward(column.lower(0), of("12.45", "80.35"), -1);
        assertOutward(column.upper(0), of("12.55", "80.25"), 1);
        assertThat(column.isAlwaysDefined(0)).isTrue();
        assertThat(column.reasons(0)).isEmpty();
        assertThat(column.lowerToArray()).hasSize(3);
        assertThat(column.upperToArray()[0]).isEqualTo(column.upper(0));
    }

    @Test
    void row_withoutBoundsHasItsReason() {
        BoundsColumn column = LENDERS.bounds(List.of(LOANS_TO_DEPOSITS)).column(LOANS_TO_DEPOSITS);
        // deposits of 0.04 are from 0 to 0.09
        assertThat(column.lower(1)).isNaN();
        assertThat(column.upper(1)).isNaN();
        assertThat(column.reasons(1)).containsExactly(Reason.ZERO_DENOMINATOR);
        assertThat(column.lower(2)).isNaN();
        assertThat(column.reasons(2)).containsExactly(Reason.NOT_REPORTED);
        assertThat(column.withoutBounds()).isEqualTo(2);
        assertThat(LENDERS.bounds(List.of(LOANS_TO_DEPOSITS)).toString())
                .contains("bounds over 3 rows")
                .containsPattern("Loans to deposits +1 +2 +0");
    }

    @Test
    void column_maybeRoundedOtherwiseThanItsItem() {
        Panel panel = Panel.builder(1)
                .flow(NET_INCOME, new double[] {6})
                .opening(EQUITY, new double[] {10})
                .closing(EQUITY, new double[] {20})
                .roundedTo(EQUITY, "1")
                .roundedTo(new Slot(EQUITY, Moment.OPENING), "3")
                .build();
        // equity from (8.5 + 19.5) / 2 = 14 to (11.5 + 20.5) / 2 = 16
        BoundsColumn column = panel.bounds(List.of(ROE)).column(ROE);
        assertThat(column.lower(0)).isEqualTo(0.375);
        assertOutward(column.upper(0), of("6", "14"), 1);
    }

    @Test
    void rates_inPerCentAreRoundedToPoints() {
        Panel panel = Panel.builder(1)
                .ratePercent(LENDING, new double[] {7.5})
                .ratePercent(DEPOSIT, new double[] {3.2})
                .roundedToPoints(LENDING, "0.1")
                .roundedToPoints(DEPOSIT, new BigDecimal("0.1"))
                .build();
        BoundsColumn column = panel.bounds(List.of(SPREAD)).column(SPREAD);
        assertOutward(column.lower(0), of("0.042", "1"), -1);
        assertOutward(column.upper(0), of("0.044", "1"), 1);
    }

    @Test
    void nothingRounded_boundsAreTheValue() {
        Panel panel = Panel.builder(1)
                .closing(LOANS, new double[] {1})
                .closing(DEPOSITS, new double[] {4})
                .build();
        BoundsColumn column = panel.bounds(List.of(LOANS_TO_DEPOSITS)).column(LOANS_TO_DEPOSITS);
        assertThat(column.lower(0)).isEqualTo(0.25);
        assertThat(column.upper(0)).isEqualTo(0.25);
    }

    @Test
    void csv_hasTwoColumns() {
        assertThat(LENDERS.bounds(List.of(LOANS_TO_DEPOSITS))
                        .as(Format.CSV)
                        .lines()
                        .toList())
                .hasSize(4)
                .first()
                .isEqualTo("subject,test.loans-to-deposits[plain]_lower,test.loans-to-deposits[plain]_upper,reasons");
        assertThat(LENDERS.bounds(List.of(LOANS_TO_DEPOSITS)).as(Format.CSV))
                .contains("B,,,test.loans-to-deposits[plain]: ZERO_DENOMINATOR");
    }

    @Test
    void column_thatWasNotAskedForIsRefused() {
        PanelBounds bounds = LENDERS.bounds(List.of(LOANS_TO_DEPOSITS));
        assertThatThrownBy(() -> bounds.column(ROE)).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void roundedTo_faultsAreRefusedTogether() {
        PanelBuilder builder = Panel.builder(1)
                .roundedTo(LOANS, "0")
                .roundedTo(DEPOSITS, "x")
                .roundedTo(EQUITY, "1")
                .roundedTo(EQUITY, "2");
        assertThatThrownBy(builder::build)
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("rounding of gross-loans = 0: the last unit must be above zero")
                .hasMessageContaining("rounding of deposits = x: is not a decimal number")
                .hasMessageContaining("rounding of equity = 2: was stated already, to 1");
    }
}
