/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.finindicators.Samples.BRANCHES;
import static org.finindicators.Samples.COST;
import static org.finindicators.Samples.CPI;
import static org.finindicators.Samples.EQUITY;
import static org.finindicators.Samples.JOBS;
import static org.finindicators.Samples.LENDING;
import static org.finindicators.Samples.NET_INCOME;
import static org.finindicators.formula.Formula.annual;
import static org.finindicators.formula.Formula.average;
import static org.finindicators.formula.Formula.closing;
import static org.finindicators.formula.Formula.constant;
import static org.finindicators.formula.Formula.growthFactor;
import static org.finindicators.formula.Formula.rate;
import static org.finindicators.formula.Formula.total;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.finindicators.validation.InvalidInputException;
import org.junit.jupiter.api.Test;

/** Mistakes that are refused when an item or a formula is declared. */
class DeclarationTest {
    private static void refused(ThrowingCallable declaration, String message) {
        assertThatThrownBy(declaration)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void plus_unlikeDimensions_isRefused() {
        refused(
                () -> annual(NET_INCOME).plus(closing(EQUITY)),
                "'annual net income' and 'equity' have unlike dimensions: money / years, money");
        refused(
                () -> closing(EQUITY).minus(rate(LENDING)),
                "'equity' and 'lending rate' have unlike dimensions: money, 1 / years");
        refused(
                () -> closing(EQUITY).changeFrom(closing(BRANCHES)),
                "'equity' and 'branches' have unlike dimensions: money, things");
        refused(
                () -> closing(CPI).plus(constant("1")),
                "'consumer price index' and '1' have unlike dimensions: prices, a plain number");
    }

    @Test
    void plus_ofItemsUnlike_isRefused() {
        refused(() -> COST.plus(JOBS), "unlike items cannot be added: [project cost, jobs created]");
    }

    @Test
    void dimension_followsFromTheOperands() {
        assertThat(annual(NET_INCOME).over(average(EQUITY)).dimension()).isEqualTo(Dimension.PER_YEAR);
        assertThat(closing(EQUITY).over(annual(NET_INCOME)).dimension()).isEqualTo(new Dimension(0, 0, 0, 1));
        assertThat(total(COST).over(total(JOBS)).dimension()).isEqualTo(new Dimension(1, -1, 0, 0));
        assertThat(closing(EQUITY).over(closing(CPI)).dimension()).isEqualTo(new Dimension(1, 0, -1, 0));
        assertThat(growthFactor(LENDING).dimension()).isEqualTo(Dimension.NUMBER);
        assertThat(closing(EQUITY).plus(closing(EQUITY)).dimension()).isEqualTo(Dimension.MONEY);
        assertThat(closing(BRANCHES).dimension()).isEqualTo(Dimension.THINGS);
    }

    @Test
    void dimension_printsAsAFraction() {
        assertThat(new Dimension(1, -1, 0, 0)).hasToString("money / things");
        assertThat(new Dimension(2, 0, -1, -1)).hasToString("money^2 / (prices x years)");
        assertThat(Dimension.PRICES.times(Dimension.THINGS)).hasToString("things x prices");
    }

    @Test
    void constant_outOfBounds_isRefused() {
        assertThatThrownBy(() -> constant("1E+999999999")).isInstanceOf(InvalidInputException.class);
        refused(() -> constant("half"), "constant = half: is not a decimal number");
        assertThatThrownBy(() -> EQUITY.times(new BigDecimal("1E+999999999")))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("1E+999999999: is outside 1E-40 to 1E+40");
    }

    @Test
    void item_malformedId_isRefused() {
        refused(
                () -> Item.stock("Net Income", "net income"),
                "'Net Income' is not an item id: lower case words joined by hyphens");
        refused(() -> Item.stock("a--b", "x"), "'a--b' is not an item id: lower case words joined by hyphens");
        refused(() -> Item.flow("income", "  "), "item income has no name");
    }

    @Test
    void item_idThatEndsLikeAMoment_isRefused() {
        refused(
                () -> Item.stock("equity-average", "equity"),
                "the item id equity-average ends like the column of another item's average value");
        refused(
                () -> Item.priceIndex("cpi-prior-mean", "CPI"),
                "the item id cpi-prior-mean ends like the column of another item's mean value");
        assertThat(Item.stock("meaning", "meaning").id()).isEqualTo("meaning");
    }

    @Test
    void plus_ofThingsUnlike_isRefused() {
        refused(
                () -> BRANCHES.plus(Item.count("borrowers", "borrowers").counting("borrower")),
                "unlike items cannot be added: [branches, borrowers]");
    }

    @Test
    void item_knowsItsKindDomainAndWholes() {
        assertThat(JOBS.isMoney()).isFalse();
        assertThat(COST.isMoney()).isTrue();
        assertThat(COST.withDomain(Domain.POSITIVE).domain()).isEqualTo(Domain.POSITIVE);
        assertThat(Item.stock("a", "a").partOf(EQUITY).wholes()).containsExactly(EQUITY);
    }

    @Test
    void domain_decidesOnItsBoundary() {
        BigDecimal zero = BigDecimal.ZERO;
        BigDecimal minusOne = BigDecimal.ONE.negate();
        assertThat(Domain.ANY.contains(minusOne)).isTrue();
        assertThat(Domain.NOT_NEGATIVE.contains(zero)).isTrue();
        assertThat(Domain.NOT_NEGATIVE.contains(new BigDecimal("-1E-40"))).isFalse();
        assertThat(Domain.POSITIVE.contains(zero)).isFalse();
        assertThat(Domain.ABOVE_MINUS_ONE.contains(minusOne)).isFalse();
        assertThat(Domain.ABOVE_MINUS_ONE.contains(new BigDecimal("-0.9999"))).isTrue();
    }

    @Test
    void domain_ofDoubles_decidesAlike() {
        for (Domain domain : Domain.values()) {
            for (double value : new double[] {-2, -1, -0.5, 0, 0.5}) {
                assertThat(domain.contains(value)).isEqualTo(domain.contains(BigDecimal.valueOf(value)));
            }
        }
    }

    @Test
    void reason_flags_roundTripInPrecedence() {
        int flags = Reason.ZERO_DENOMINATOR.flag() | Reason.NOT_REPORTED.flag() | Reason.NEGATIVE_DENOMINATOR.flag();
        assertThat(Reason.ofFlags((byte) flags))
                .containsExactly(Reason.NOT_REPORTED, Reason.ZERO_DENOMINATOR, Reason.NEGATIVE_DENOMINATOR);
        assertThat(Reason.ofFlags((byte) 0)).isEmpty();
        assertThat(Reason.NO_SOLUTION.flag()).isZero();
    }

    @Test
    void reason_flags_areDistinctBitsOfAByte_inTheOrderOfPrecedence() {
        int[] flags = Stream.of(Reason.values())
                .mapToInt(Reason::flag)
                .filter(flag -> flag != 0)
                .toArray();
        assertThat(flags).containsExactly(1, 2, 4, 8, 16, 32, 64, 128);
        for (Reason reason : Reason.values()) {
            assertThat(reason.words())
                    .isEqualTo(reason.name().toLowerCase(Locale.ROOT).replace('_', ' '));
        }
    }
}
