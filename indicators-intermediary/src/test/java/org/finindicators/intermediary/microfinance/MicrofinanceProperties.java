/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.microfinance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.finindicators.intermediary.microfinance.SelfSufficiency.FINANCIAL_SELF_SUFFICIENCY;
import static org.finindicators.intermediary.microfinance.SelfSufficiency.OPERATIONAL_SELF_SUFFICIENCY;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Measured;
import org.finindicators.intermediary.statement.BankItems;
import org.finindicators.intermediary.statement.IncomeItems;
import org.finindicators.intermediary.subsidy.Subsidy;
import org.finindicators.number.Rational;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.statement.EconomyItems;
import org.finindicators.statement.Statement;
import org.finindicators.statement.StatementBuilder;

/** What holds whatever an institution reports. */
class MicrofinanceProperties {
    /** What an institution reports; all its revenue is from loans, and fixed assets are below equity. */
    record Institution(
            BigDecimal revenue,
            BigDecimal expense,
            BigDecimal borrowings,
            BigDecimal equity,
            BigDecimal marketRate,
            BigDecimal paidRate,
            BigDecimal inflation,
            BigDecimal booked,
            BigDecimal unbooked,
            BigDecimal late) {
        Institution withExpense(BigDecimal other) {
            return new Institution(
                    revenue, other, borrowings, equity, marketRate, paidRate, inflation, booked, unbooked, late);
        }

        Institution withoutSubsidies() {
            BigDecimal zero = BigDecimal.ZERO;
            return new Institution(
                    revenue, expense, borrowings, equity, marketRate, marketRate, zero, booked, zero, zero);
        }

        Statement statement() {
            BigDecimal profit = revenue.subtract(expense).add(booked);
            StatementBuilder builder = Statement.builder("an institution", ReportingPeriod.year(2021))
                    .flow(IncomeItems.LOAN_REVENUE, revenue)
                    .flow(IncomeItems.OTHER_FINANCIAL_REVENUE, "0")
                    .flow(IncomeItems.FINANCIAL_EXPENSE, "0")
                    .flow(IncomeItems.LOAN_LOSS_EXPENSE, "0")
                    .flow(IncomeItems.OPERATING_EXPENSE, expense)
                    .average(BankItems.CONCESSIONAL_BORROWINGS, borrowings.toPlainString())
                    .rate(BankItems.MARKET_RATE, marketRate.toPlainString())
                    .rate(BankItems.CONCESSIONAL_RATE, paidRate.toPlainString())
                    .rate(EconomyItems.INFLATION, inflation.toPlainString())
                    .opening(BankItems.FIXED_ASSETS, "0")
                    .closing(BankItems.FIXED_ASSETS, "0")
                    .flow(IncomeItems.PRE_TAX_PROFIT, profit)
                    .flow(IncomeItems.DONATIONS, booked)
                    .flow(IncomeItems.OTHER_SUBSIDIES, booked.add(unbooked))
                    .flow(IncomeItems.UNBOOKED_SUBSIDIES, unbooked)
                    .flow(MicrofinanceItems.ACCRUED_LATE_INTEREST, "0")
                    .closing(MicrofinanceItems.PORTFOLIO_AT_RISK_91_180, late.toPlainString())
                    .closing(MicrofinanceItems.PORTFOLIO_AT_RISK_181_365, "0")
                    .closing(MicrofinanceItems.PORTFOLIO_AT_RISK_OVER_365, "0")
                    .closing(MicrofinanceItems.RENEGOTIATED_LOANS, "0")
                    .closing(BankItems.LOAN_LOSS_ALLOWANCE, "0");
            return builder.opening(BankItems.EQUITY, equity.toPlainString())
                    .closing(BankItems.EQUITY, equity.toPlainString())
                    .build();
        }
    }

    /** Adjustments only add to expense where nothing is released and equity exceeds fixed assets. */
    @Property(edgeCases = EdgeCasesMode.NONE)
    void financialSelfSufficiency_isNeverAboveTheOperationalOne(@ForAll("institutions") Institution one) {
        assertThat(value(FINANCIAL_SELF_SUFFICIENCY, one))
                .isLessThanOrEqualTo(value(OPERATIONAL_SELF_SUFFICIENCY, one));
        assertThat(value(FINANCIAL_SELF_SUFFICIENCY, one.withoutSubsidies()))
                .isEqualTo(value(OPERATIONAL_SELF_SUFFICIENCY, one));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void selfSufficiency_fallsAsExpenseRises(
            @ForAll("institutions") Institution one,
            @ForAll @BigRange(min = "0.01", max = "1000000") @Scale(2) BigDecimal more) {
        Institution dearer = one.withExpense(one.expense.add(more));
        for (Indicator indicator : new Indicator[] {OPERATIONAL_SELF_SUFFICIENCY, FINANCIAL_SELF_SUFFICIENCY}) {
            assertThat(value(indicator, dearer)).isLessThan(value(indicator, one));
        }
    }

    /** With the same adjustments, and all revenue from loans: index = 1 / self-sufficiency - 1. */
    @Property(edgeCases = EdgeCasesMode.NONE)
    void subsidyDependenceIndex_isSelfSufficiencyTurnedOver(@ForAll("institutions") Institution one) {
        Rational dependence = value(Subsidy.SUBSIDY_DEPENDENCE_INDEX, one);
        Rational sufficiency = value(FINANCIAL_SELF_SUFFICIENCY.variant("opportunity-cost"), one);
        assertThat(dependence).isEqualTo(Rational.ONE.dividedBy(sufficiency).minus(Rational.ONE));
    }

    @Provide
    Arbitrary<Institution> institutions() {
        Arbitrary<BigDecimal> amounts = Arbitraries.oneOf(
                Arbitraries.just(BigDecimal.ZERO),
                Arbitraries.bigDecimals()
                        .between(BigDecimal.ZERO, new BigDecimal(1_000_000))
                        .ofScale(2));
        Arbitrary<BigDecimal> positive = amounts.map(amount -> amount.add(BigDecimal.ONE));
        Arbitrary<BigDecimal> rates = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.ONE)
                .ofScale(4);
        return Combinators.combine(positive, positive, amounts, amounts, rates, rates, rates, amounts)
                .flatAs((revenue, expense, borrowings, equity, market, paid, inflation, booked) -> Combinators.combine(
                                amounts, amounts)
                        .as((unbooked, late) -> new Institution(
                                revenue,
                                expense,
                                borrowings,
                                equity,
                                market,
                                // funds dearer than the market could make adjusted expense negative
                                paid.min(market),
                                inflation,
                                booked,
                                unbooked,
                                late)));
    }

    private static Rational value(Indicator indicator, Institution one) {
        return ((Measured) indicator.measure(one.statement())).exact();
    }
}
