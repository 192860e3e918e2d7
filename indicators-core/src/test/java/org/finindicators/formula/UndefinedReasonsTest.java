/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.finindicators.Samples.ASSETS;
import static org.finindicators.Samples.CPI;
import static org.finindicators.Samples.DEPOSITS;
import static org.finindicators.Samples.EQUITY;
import static org.finindicators.Samples.LENDING;
import static org.finindicators.Samples.LOANS;
import static org.finindicators.Samples.NET_INCOME;
import static org.finindicators.Samples.bank;
import static org.finindicators.formula.Formula.annual;
import static org.finindicators.formula.Formula.average;
import static org.finindicators.formula.Formula.closing;
import static org.finindicators.formula.Formula.growthFactor;
import static org.finindicators.formula.Formula.opening;
import static org.finindicators.formula.Formula.total;
import static org.finindicators.formula.Reason.CURRENCY_MISMATCH;
import static org.finindicators.formula.Reason.NEGATIVE_DENOMINATOR;
import static org.finindicators.formula.Reason.NOT_REPORTED;
import static org.finindicators.formula.Reason.OUT_OF_DOMAIN;
import static org.finindicators.formula.Reason.PERIOD_MISMATCH;
import static org.finindicators.formula.Reason.TOO_LITTLE_HISTORY;
import static org.finindicators.formula.Reason.ZERO_DENOMINATOR;

import org.finindicators.period.ReportingPeriod;
import org.finindicators.statement.Statement;
import org.finindicators.statement.StatementBuilder;
import org.junit.jupiter.api.Test;

/** Undefined is a result: one test for each reason that a formula can give, with what it says. */
class UndefinedReasonsTest {
    private static final Formula ROE = annual(NET_INCOME).over(average(EQUITY));
    private static final Formula LOANS_TO_DEPOSITS = closing(LOANS).over(closing(DEPOSITS));

    private static void faults(Formula formula, StatementBuilder statement, Fault... expected) {
        Evaluation evaluation = formula.evaluate(statement.build());
        assertThat(evaluation.value()).isEmpty();
        assertThat(evaluation.faults()).containsExactly(expected);
    }

    private static Fault fault(Reason reason, String detail) {
        return new Fault(reason, detail);
    }

    @Test
    void evaluation_printsTheValueOrTheReason() {
        Statement half = bank("A").closing(LOANS, "50").closing(DEPOSITS, "100").build();
        assertThat(LOANS_TO_DEPOSITS.evaluate(half).toString().lines()).first().isEqualTo("0.5");
        Statement none = bank("A").closing(LOANS, "50").closing(DEPOSITS, "0").build();
        assertThat(LOANS_TO_DEPOSITS.evaluate(none).toString().lines())
                .first()
                .isEqualTo("undefined, zero denominator (deposits 0)");
    }

    @Test
    void notReported_namesAllMissingItems() {
        faults(
                annual(NET_INCOME.minus(Item.flow("grants", "grants"))).over(closing(EQUITY)),
                bank("Empty"),
                fault(NOT_REPORTED, "net income"),
                fault(NOT_REPORTED, "grants"),
                fault(NOT_REPORTED, "equity at 2021-12-31"));
    }

    @Test
    void notReported_isNotZero() {
        faults(LOANS_TO_DEPOSITS, bank("A").closing(LOANS, "0"), fault(NOT_REPORTED, "deposits at 2021-12-31"));
        Evaluation zero = LOANS_TO_DEPOSITS.evaluate(
                bank("A").closing(LOANS, "0").closing(DEPOSITS, "5").build());
        assertThat(zero.value()).hasValueSatisfying(v -> assertThat(v.signum()).isZero());
    }

    @Test
    void notReported_keepsWhatWasRead() {
        Evaluation evaluation =
                LOANS_TO_DEPOSITS.evaluate(bank("A").closing(LOANS, "7").build());
        assertThat(evaluation.operands()).hasToString("[gross loans, 2021-12-31: 7 million EUR]");
    }

    @Test
    void zeroDenominator() {
        faults(
                LOANS_TO_DEPOSITS,
                bank("A").closing(LOANS, "1").closing(DEPOSITS, "0"),
                fault(ZERO_DENOMINATOR, "deposits 0"));
    }

    @Test
    void negativeDenominator_ofALoss_isNoProfit() {
        // bank D of the definitions: -4 / mean(1, -3) would be +400 %
        faults(
                ROE,
                bank("D").flow(NET_INCOME, "-4").opening(EQUITY, "1").closing(EQUITY, "-3"),
                fault(NEGATIVE_DENOMINATOR, "average equity -1"));
    }

    @Test
    void denominator_belowAnother_isCheckedToo() {
        faults(
                closing(LOANS).over(annual(NET_INCOME).over(closing(EQUITY))),
                bank("A").closing(LOANS, "1").flow(NET_INCOME, "2").closing(EQUITY, "-5"),
                fault(NEGATIVE_DENOMINATOR, "equity -5"));
    }

    @Test
    void tooLittleHistory_withoutOpeningBalance() {
        faults(
                ROE,
                bank("A").flow(NET_INCOME, "3").closing(EQUITY, "30"),
                fault(TOO_LITTLE_HISTORY, "equity at the opening, 2020-12-31"));
        faults(
                closing(CPI).changeFrom(opening(CPI)),
                bank("A").closing(CPI, "120"),
                fault(TOO_LITTLE_HISTORY, "consumer price index at 2020-12-31"));
    }

    @Test
    void tooLittleHistory_keepsTheBalancesThatAreKnown() {
        Evaluation evaluation = average(EQUITY)
                .evaluate(bank("A")
                        .balance(EQUITY, "2021-06-30", "20")
                        .closing(EQUITY, "30")
                        .build());
        assertThat(evaluation.operands())
                .hasToString("[equity, 2021-06-30: 20 million EUR, equity, 2021-12-31: 30 million EUR]");
    }

    @Test
    void tooLittleHistory_onClosingBalances_isDefined() {
        Evaluation evaluation = ROE.onClosingBalances()
                .evaluate(bank("A").flow(NET_INCOME, "3").closing(EQUITY, "30").build());
        assertThat(evaluation.value()).hasValueSatisfying(v -> assertThat(v).hasToString("0.1"));
    }

    @Test
    void periodMismatch_namesWhatThereIs() {
        faults(
                ROE.onClosingBalances(),
                bank("A")
                        .flow(NET_INCOME, ReportingPeriod.quarter(2021, 3), "3")
                        .closing(EQUITY, "30"),
                fault(PERIOD_MISMATCH, "net income is reported for 2021 Q3, not for 2021"));
    }

    @Test
    void periodMismatch_whereOneYearIsNeeded() {
        Formula inflation = closing(CPI).changeFrom(opening(CPI)).ifOneYear();
        StatementBuilder quarter = Statement.builder("A", ReportingPeriod.quarter(2021, 1))
                .opening(CPI, "100")
                .closing(CPI, "101");
        faults(inflation, quarter, fault(PERIOD_MISMATCH, "needs a period of one year, not 2021 Q1"));
    }

    @Test
    void currencyMismatch_namesBoth() {
        faults(
                LOANS_TO_DEPOSITS,
                bank("A").closing(LOANS, "1").closing(DEPOSITS, "2").currencyOf(DEPOSITS, "USD"),
                fault(CURRENCY_MISMATCH, "gross loans in EUR, deposits in USD"));
    }

    @Test
    void currencyMismatch_ofAStatedAndAnUnstatedOne() {
        StatementBuilder statement = Statement.builder("A", ReportingPeriod.year(2021))
                .closing(LOANS, "1")
                .closing(DEPOSITS, "2")
                .currencyOf(DEPOSITS, "USD");
        faults(
                LOANS_TO_DEPOSITS,
                statement,
                fault(CURRENCY_MISMATCH, "gross loans in no stated currency, deposits in USD"));
    }

    @Test
    void currencyMismatch_elsewhere_doesNoHarm() {
        Statement statement = bank("A")
                .closing(LOANS, "1")
                .closing(DEPOSITS, "2")
                .closing(ASSETS, "9")
                .currencyOf(ASSETS, "USD")
                .build();
        assertThat(LOANS_TO_DEPOSITS.evaluate(statement).faults()).isEmpty();
    }

    @Test
    void outOfDomain_namesTheFigure() {
        faults(
                LOANS_TO_DEPOSITS,
                bank("A").closing(LOANS, "-1").closing(DEPOSITS, "2"),
                fault(OUT_OF_DOMAIN, "gross loans -1, 2021-12-31: must not be negative"));
        faults(
                growthFactor(LENDING),
                bank("A").rate(LENDING, "-1"),
                fault(OUT_OF_DOMAIN, "lending rate -1, 2021: must be above -100 %"));
    }

    @Test
    void outOfDomain_ofACondition() {
        faults(
                total(NET_INCOME).over(closing(DEPOSITS)).ifPositive(closing(EQUITY)),
                bank("A").flow(NET_INCOME, "1").closing(DEPOSITS, "2").closing(EQUITY, "0"),
                fault(OUT_OF_DOMAIN, "equity 0, it must be above zero"));
    }

    @Test
    void precedence_isTheOrderOfTheReasons() {
        // equity: no opening balance; income of another period; assets negative; loans not reported; deposits zero
        Formula all = annual(NET_INCOME)
                .over(average(EQUITY))
                .times(closing(LOANS).over(closing(DEPOSITS)))
                .times(closing(ASSETS).over(closing(EQUITY)));
        StatementBuilder statement = bank("A")
                .flow(NET_INCOME, ReportingPeriod.year(2020), "3")
                .closing(EQUITY, "-30")
                .closing(DEPOSITS, "0")
                .closing(ASSETS, "-4")
                .currencyOf(ASSETS, "USD");
        Evaluation evaluation = all.evaluate(statement.build());
        assertThat(evaluation.faults())
                .extracting(Fault::reason)
                .containsExactly(
                        NOT_REPORTED,
                        TOO_LITTLE_HISTORY,
                        PERIOD_MISMATCH,
                        CURRENCY_MISMATCH,
                        OUT_OF_DOMAIN,
                        ZERO_DENOMINATOR,
                        NEGATIVE_DENOMINATOR);
    }

    @Test
    void fault_withoutDetail_printsTheReason() {
        assertThat(fault(ZERO_DENOMINATOR, "")).hasToString("zero denominator");
        assertThat(fault(ZERO_DENOMINATOR, "deposits 0")).hasToString("zero denominator (deposits 0)");
    }
}
