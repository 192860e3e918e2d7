/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.surveillance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Fault;
import org.finindicators.formula.Reason;
import org.finindicators.number.Rational;
import org.finindicators.report.Format;
import org.finindicators.statistics.SignalMatrix;
import org.finindicators.statistics.SignalTail;
import org.finindicators.statistics.TimeSeries;
import org.finindicators.surveillance.SignalPanel.Window;
import org.finindicators.surveillance.SignalReport.Warning;
import org.finindicators.validation.InvalidInputException;
import org.junit.jupiter.api.Test;

class SignalIndexTest {
    private static String rounded(Evaluation evaluation) {
        return evaluation
                .value()
                .orElseThrow()
                .toDecimal()
                .setScale(6, RoundingMode.HALF_UP)
                .toPlainString();
    }

    /** By hand: 1/0.18 + 1/0.77 = 5.555556 + 1.298701; with 1/0.5 = 2 more it is the greatest. */
    @Test
    void composite_ofTheExample() {
        SignalIndex index = SignalIndex.builder()
                .with("a", "0.18", Warning.SIGNAL)
                .with("b", new BigDecimal("0.50"), Warning.NO_SIGNAL)
                .with("c", "0.77", Warning.SIGNAL)
                .build();
        assertThat(rounded(index.value())).isEqualTo("6.854257");
        assertThat(rounded(index.greatest())).isEqualTo("8.854257");
        assertThat(rounded(index.share())).isEqualTo("0.774120");
        assertThat(index.signals().value()).contains(Rational.of(2));
        assertThat(index.toString()).startsWith("composite of signals 6.854257 of 8.854257\n");
        assertThat(index.as(Format.CSV)).contains("b,0.5,2,no");
    }

    @Test
    void noisyIndicators_areDiscarded_andNamed() {
        SignalIndex index = SignalIndex.builder()
                .with("noisy", "1", Warning.SIGNAL)
                .with("good", "0.25", Warning.SIGNAL)
                .with("unknown", SignalMatrix.ofCalm(1, 2).noiseToSignal(), Warning.UNDECIDED)
                .build();
        assertThat(index.value().value()).contains(Rational.of(4));
        assertThat(index.share().value()).contains(Rational.ONE);
        assertThat(index.signals().value()).contains(Rational.ONE);
        assertThat(index.value().notes())
                .containsExactly(
                        "discarded: noisy, noise-to-signal 1",
                        "discarded: unknown, noise-to-signal undefined, group too small (no period before a crisis)");
        assertThat(index.discarded()).extracting(SignalIndex.Constituent::name).containsExactly("noisy", "unknown");
    }

    @Test
    void composite_isUndefined_withTheReason() {
        SignalIndex open = SignalIndex.builder()
                .with("a", "0.5", Warning.UNDECIDED)
                .with("b", "0", Warning.SIGNAL)
                .build();
        Fault open1 = new Fault(Reason.NOT_REPORTED, "whether a signals");
        Fault weightless = new Fault(Reason.ZERO_DENOMINATOR, "noise-to-signal of b 0");
        assertThat(open.value().faults()).containsExactly(open1, weightless);
        assertThat(open.share().faults()).containsExactly(open1, weightless);
        assertThat(open.signals().faults()).containsExactly(open1);
        assertThat(open.greatest().faults()).containsExactly(weightless);
        assertThat(open.toString()).startsWith("composite of signals undefined: not reported (whether a signals)\n");
        SignalIndex none =
                SignalIndex.builder().with("n", "1.5", Warning.SIGNAL).build();
        assertThat(none.value().faults()).extracting(Fault::reason).containsExactly(Reason.GROUP_TOO_SMALL);
    }

    /** Two figures of one economy: one warned in 1994, the other did not; 1/(1/7) = 7 of 7, the second has no hit. */
    @Test
    void at_takesTheSignalsOfOneDate() {
        Crises crises = Crises.builder("1990-01-01", "2001-12-31")
                .years("A", 1995, 1995)
                .build();
        List<SignalReport> reports = List.of(
                report("first", crises, "1", "1", "1", "9", "9", "1", "1", "9", "1", "1", "1", "1"),
                report("second", crises, "1", "1", "1", "1", "9", "1", "1", "1", "9", "1", "1", "1"));
        // calm 1990 to 1992 and 1998, 1999, before the crisis 1993 and 1994: first 1 - 2/2, false alarms none
        SignalIndex index = SignalIndex.at("A", LocalDate.of(1997, 12, 31), reports);
        assertThat(index.constituents())
                .extracting(SignalIndex.Constituent::warning)
                .containsExactly(Warning.SIGNAL, Warning.NO_SIGNAL);
        assertThat(index.constituents().get(1).noiseToSignal().value()).contains(Rational.of(2, 5));
        assertThat(SignalIndex.at("A", LocalDate.of(1997, 11, 30), reports).constituents())
                .extracting(SignalIndex.Constituent::warning)
                .containsOnly(Warning.UNDECIDED);
    }

    private static SignalReport report(String name, Crises crises, String... values) {
        return SignalPanel.builder(name, SignalTail.UPPER)
                .crises(crises)
                .window(Window.ofYears(2))
                .with("A", TimeSeries.yearly("A", 1990, values))
                .build()
                .at("9");
    }

    @Test
    void badInput_isRefusedAtOnce() {
        assertThatThrownBy(() -> SignalIndex.builder()
                        .with("a", "0.5", Warning.SIGNAL)
                        .with("a", "-0.5", Warning.SIGNAL)
                        .with(" ", "x", Warning.SIGNAL)
                        .with("", "1", Warning.SIGNAL)
                        .build())
                .isInstanceOf(InvalidInputException.class)
                .satisfies(thrown -> assertThat(((InvalidInputException) thrown).violations())
                        .hasSize(4));
    }
}
