/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.finindicators.Samples.ASSETS;
import static org.finindicators.Samples.BANKS;
import static org.finindicators.Samples.EQUITY;
import static org.finindicators.Samples.LOANS;
import static org.finindicators.Samples.NET_INCOME;
import static org.finindicators.Samples.bank;
import static org.finindicators.Samples.simple;
import static org.finindicators.formula.Formula.closing;

import java.math.BigDecimal;
import java.util.List;
import org.finindicators.formula.Calculation;
import org.finindicators.formula.Dimension;
import org.finindicators.formula.Domain;
import org.finindicators.formula.Formula;
import org.finindicators.formula.Item;
import org.finindicators.formula.Kind.Stock;
import org.finindicators.formula.Worksheet;
import org.finindicators.number.Rational;
import org.finindicators.number.Threshold;
import org.finindicators.report.Format;
import org.finindicators.statement.Breakdown;
import org.finindicators.statement.Statement;
import org.finindicators.validation.InvalidInputException;
import org.junit.jupiter.api.Test;

class RequiredShiftTest {
    private static final Item<Stock> CAPITAL = Item.stock("capital", "capital").withDomain(Domain.ANY);
    private static final Item<Stock> RISK = Item.stock("rwa", "risk-weighted assets");
    private static final Shift LOSS =
            Shift.of("loss").lowering(CAPITAL).lowering(RISK, "0.5").lowering(EQUITY);

    private static RequiredShift shift(Formula formula, Statement statement, String threshold, Shift shift) {
        return simple("test.ratio", "Capital ratio", formula)
                .measure(statement)
                .to(Threshold.atLeast(threshold, "Basel 1988"), shift);
    }

    private static Statement capital(String capital, String risk) {
        return bank("B").closing(CAPITAL, capital).closing(RISK, risk).build();
    }

    /** (12 - L) / (100 - L / 2) = 0.08 : 12 - L = 8 - 0.04 L : L = 4 / 0.96 = 25 / 6. */
    @Test
    void loss_untilEightPercent() {
        RequiredShift loss = shift(closing(CAPITAL).over(closing(RISK)), capital("12", "100"), "0.08", LOSS);
        assertThat(loss.amounts()).containsExactly(Rational.of(25, 6));
        assertThat(loss.isExact()).isTrue();
        assertThat(loss.figures().get(0).required()).containsExactly(Rational.of(47, 6));
        assertThat(loss.figures().get(1).required()).containsExactly(Rational.of(1175, 12));
        // 47/6 / (1175/12) = 94 / 1175 = 0.08
        assertThat(loss.notes()).containsExactly("equity is not moved: the formula does not read it");
        assertThat(loss).hasToString("""
                        Capital ratio from 12.00 % to 8.00 %: a loss of 4.17 million EUR
                        item                              reported  after it  change    in %
                        --------------------------------------------------------------------
                        capital, 2021-12-31                     12      7.83   -4.17  -34.72
                        risk-weighted assets, 2021-12-31       100     97.92   -2.08   -2.08
                        amounts in million EUR
                        equity is not moved: the formula does not read it""");
        assertThat(loss.as(Format.CSV)).startsWith("item,reported,after it,change,in %\r\n");
    }

    /** Below 8 % already: (5 - L) / (100 - L / 2) = 0.08 : L = -3 / 0.96, a gain. */
    @Test
    void loss_belowTheThreshold_isNegative() {
        RequiredShift gain = shift(closing(CAPITAL).over(closing(RISK)), capital("5", "100"), "0.08", LOSS);
        assertThat(gain.nearest()).contains(Rational.of(-25, 8));
    }

    /** A loss that lowers both alike: (C - L) / (C - L) stays 1. Assets of 10 cannot lose 20. */
    @Test
    void noLoss_hasAReason() {
        Shift alike = Shift.of("loss").lowering(CAPITAL).lowering(RISK);
        RequiredShift none = shift(closing(CAPITAL).over(closing(RISK)), capital("10", "10"), "0.5", alike);
        assertThat(none.amounts()).isEmpty();
        assertThat(none.reason()).isEqualTo("the value does not depend on it");
        assertThat(none.toString()).startsWith("Capital ratio from 100.00 % to 50.00 %\n  no loss does it: ");
        // -1 - L = -2 (10 - L) at L = 19 / 3; -1 - L = 2 (10 - L) at L = 21, where assets are -11
        assertThat(shift(closing(CAPITAL).over(closing(RISK)), capital("-1", "10"), "2", alike)
                        .reason())
                .isEqualTo("risk-weighted assets would have to be -11, which must not be negative");
        RequiredShift other =
                shift(closing(EQUITY), bank("B").closing(EQUITY, "5").build(), "1", alike);
        assertThat(other.reason()).isEqualTo("the value does not depend on it");
        assertThat(other.notes()).hasSize(2);
    }

    /** (8 - 2 L) (100 - L) / 1 = 594 at L = 1, 6 x 99, and at L = 103, with assets of -3 which there are not. */
    @Test
    void severalRoots_areReportedWhereTheyCanBe() {
        Formula product = closing(EQUITY).times(closing(ASSETS)).over(closing(LOANS));
        Statement bank = bank("B")
                .closing(EQUITY, "8")
                .closing(ASSETS, "100")
                .closing(LOANS, "1")
                .build();
        Shift twice = Shift.of("loss").lowering(EQUITY, "2").lowering(ASSETS);
        RequiredShift found = shift(product, bank, "594000000", twice);
        assertThat(found.amounts()).containsExactly(Rational.ONE);
        // 8 - 2 L and -2 - L, which may be negative both: -16 at L = 0, and at L = 2 with 4 x -4
        Formula signed = closing(EQUITY).times(closing(CAPITAL)).over(closing(LOANS));
        Statement lost = bank("B")
                .closing(EQUITY, "8")
                .closing(CAPITAL, "-2")
                .closing(LOANS, "1")
                .build();
        RequiredShift both = shift(
                signed,
                lost,
                "-16000000",
                Shift.of("loss").lowering(EQUITY, "2").lowering(CAPITAL));
        assertThat(both.amounts()).containsExactly(Rational.ZERO, Rational.of(2));
        assertThat(both.toString())
                .startsWith("Capital ratio from -16.00 to -16.00 million EUR: a loss of 0 or 2 million EUR\n");
    }

    /** The order of calls does not matter, and what is added twice adds up. */
    @Test
    void shift_isAValue() {
        Shift one = Shift.of("loss").lowering(EQUITY).lowering(ASSETS, "0.25").lowering(ASSETS, new BigDecimal("0.25"));
        Shift other = Shift.of("loss").raising(ASSETS, "-0.5").raising(EQUITY, new BigDecimal("-1"));
        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other).hasToString("loss: -1 equity, -0.5 total assets");
        assertThat(one.multiples()).containsEntry(EQUITY, new BigDecimal("-1"));
        assertThat(Shift.of("gain").raising(NET_INCOME)).isNotEqualTo(one).hasToString("gain: +1 net income");
        assertThatThrownBy(() -> Shift.of(" ")).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> one.lowering(EQUITY, "a lot")).isInstanceOf(InvalidInputException.class);
    }

    /** In millions: 5 less 4 is 1. */
    @Test
    void toString_longName_staysOneLine() {
        RequiredShift found = shift(
                closing(EQUITY),
                bank("B").closing(EQUITY, "5").build(),
                "1000000",
                Shift.of("loss\n".repeat(3000)).lowering(EQUITY));
        assertThat(found.amounts()).containsExactly(Rational.of(4));
        assertThat(found.toString().lines().count()).isLessThan(10);
        assertThat(found.toString().lines()).allMatch(line -> line.length() < 80);
    }

    /** The largest of 60 and 40 grows by x: (60 + x) / (100 + x) = 0.68 at 25. */
    @Test
    void fact_isChangedByTheCaller() {
        Formula largest = Calculation.from(
                BANKS,
                "largest / all",
                Dimension.NUMBER,
                List.of(),
                (banks, figures) -> Worksheet.of(figures)
                        .quotient(
                                banks.members().stream()
                                        .map(member -> member.amount())
                                        .reduce(BigDecimal.ZERO, BigDecimal::max),
                                banks.total(),
                                "all"));
        Statement sector = bank("S")
                .with(BANKS, Breakdown.of(new BigDecimal("60"), new BigDecimal("40")))
                .build();
        Shift growth = Shift.of("growth")
                .changing(
                        BANKS, (banks, amount) -> Breakdown.of(new BigDecimal("60").add(amount), new BigDecimal("40")));
        RequiredShift found = shift(largest, sector, "0.68", growth);
        assertThat(found.isExact()).isFalse();
        assertThat(found.amounts().get(0).toDouble()).isCloseTo(25, within(1e-10));
        assertThat(shift(closing(EQUITY), bank("B").closing(EQUITY, "5").build(), "1", growth)
                        .notes())
                .containsExactly("assets by bank is not changed: the formula does not read it");
    }
}
