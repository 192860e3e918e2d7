/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.earnings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.finindicators.intermediary.earnings.Margins.INTEREST_MARGIN_TO_GROSS_INCOME;
import static org.finindicators.intermediary.earnings.Margins.INTEREST_SPREAD;
import static org.finindicators.intermediary.earnings.Margins.NET_INTEREST_MARGIN;
import static org.finindicators.intermediary.statement.BankItems.EARNING_ASSETS;
import static org.finindicators.intermediary.statement.BankItems.INTEREST_BEARING_LIABILITIES;
import static org.finindicators.intermediary.statement.IncomeItems.INTEREST_EXPENSE;
import static org.finindicators.intermediary.statement.IncomeItems.INTEREST_INCOME;
import static org.finindicators.intermediary.statement.IncomeItems.NONINTEREST_INCOME;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Measured;
import org.finindicators.indicator.Measurement;
import org.finindicators.number.Rational;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.statement.Statement;
import org.finindicators.statement.StatementBuilder;

class MarginsProperties {
    private static StatementBuilder income(BigDecimal interest, BigDecimal expense) {
        return Statement.builder("a bank", ReportingPeriod.year(2021))
                .flow(INTEREST_INCOME, interest)
                .flow(INTEREST_EXPENSE, expense);
    }

    private static Rational exact(Indicator indicator, StatementBuilder statement) {
        return ((Measured) indicator.measure(statement.build())).exact();
    }

    /** Both parts of gross income make the whole, or neither is defined. */
    @Property
    void interestMargin_andOtherIncome_addUpToOne(
            @ForAll @BigRange(min = "0", max = "1000") @Scale(1) BigDecimal interest,
            @ForAll @BigRange(min = "0", max = "1000") @Scale(1) BigDecimal expense,
            @ForAll @BigRange(min = "-1000", max = "1000") @Scale(1) BigDecimal other) {
        Statement statement =
                income(interest, expense).flow(NONINTEREST_INCOME, other).build();
        Measurement margin = INTEREST_MARGIN_TO_GROSS_INCOME.measure(statement);
        Measurement rest =
                INTEREST_MARGIN_TO_GROSS_INCOME.variant("noninterest-income").measure(statement);
        assertThat(margin.isDefined())
                .isEqualTo(interest.subtract(expense).add(other).signum() > 0);
        assertThat(rest.reason()).isEqualTo(margin.reason());
        if (margin instanceof Measured one && rest instanceof Measured two) {
            assertThat(one.exact().plus(two.exact())).isEqualTo(Rational.ONE);
        }
    }

    /** The margin exceeds the spread by the cost of funds on those earning assets that no costly liability finances. */
    @Property
    void margin_isSpreadAndTheGainFromFreeFunds(
            @ForAll @BigRange(min = "0", max = "1000") @Scale(1) BigDecimal interest,
            @ForAll @BigRange(min = "0", max = "1000") @Scale(1) BigDecimal expense,
            @ForAll @BigRange(min = "0.1", max = "10000") @Scale(1) BigDecimal assets,
            @ForAll @BigRange(min = "0.1", max = "10000") @Scale(1) BigDecimal liabilities) {
        StatementBuilder statement = income(interest, expense)
                .average(EARNING_ASSETS, assets.toPlainString())
                .average(INTEREST_BEARING_LIABILITIES, liabilities.toPlainString());
        Rational cost = Rational.of(expense).dividedBy(Rational.of(liabilities));
        Rational free = Rational.of(assets.subtract(liabilities)).dividedBy(Rational.of(assets));
        assertThat(exact(NET_INTEREST_MARGIN, statement))
                .isEqualTo(exact(INTEREST_SPREAD.variant("earning-assets"), statement)
                        .plus(cost.times(free)));
    }
}
