/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.finindicators.Samples.COST;
import static org.finindicators.Samples.COST_PER_JOB;
import static org.finindicators.Samples.DEPOSIT;
import static org.finindicators.Samples.EQUITY;
import static org.finindicators.Samples.EQUITY_LEVEL;
import static org.finindicators.Samples.JOBS;
import static org.finindicators.Samples.LENDING;
import static org.finindicators.Samples.LOANS_TO_DEPOSITS;
import static org.finindicators.Samples.ROE;
import static org.finindicators.Samples.SPREAD;
import static org.finindicators.Samples.bank;
import static org.finindicators.Samples.lender;
import static org.finindicators.Samples.svb;
import static org.finindicators.formula.Formula.constant;

import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.finindicators.Samples;
import org.finindicators.formula.Calculation;
import org.finindicators.formula.Dimension;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Figures;
import org.finindicators.formula.Formula;
import org.finindicators.formula.Operand;
import org.finindicators.formula.QuotientDimensions;
import org.finindicators.formula.Reason;
import org.finindicators.number.Rational;
import org.finindicators.report.Format;
import org.finindicators.statement.Breakdown;
import org.finindicators.statement.Statement;
import org.junit.jupiter.api.Test;

/** What a reader sees: the whole answer on the first line, below 80 characters. */
class MeasurementTest {
    private static void prints(Indicator indicator, Statement statement, String... lines) {
        Measurement measurement = indicator.measure(statement);
        assertThat(measurement).hasToString(String.join("\n", lines));
        assertThat(lines[0]).hasSizeLessThan(80);
    }

    @Test
    void toString_ofAQuotient_showsItsParts() {
        // 283,141 x 4 = 1,132,564; (7,068,964 + 8,765,837) / 2 = 7,917,400.5; FDIC publishes 14.30 %
        prints(ROE, svb(1), "Return on average equity = 14.30 % a year   (1,132,564 / 7,917,400.5)");
        prints(LOANS_TO_DEPOSITS, lender("800", "860"), "Loans to deposits = 93.02 %   (800 / 860 million EUR)");
        prints(
                ROE,
                bank("Loss", "-4", "90", "70"),
                "Return on average equity = -5.00 % a year   (-4 / 80 million EUR)");
    }

    /** 1,250 of 3,000 is 5/12 = 0.41667. */
    @Test
    void toString_ofACalculationUnderConditions_showsItsParts() {
        Statement statement = bank("A")
                .with(Samples.BANKS, Breakdown.of("1250", "1750"))
                .closing(EQUITY, "5")
                .build();
        Formula share = Calculation.from(
                        Samples.BANKS,
                        "assets of the first bank / assets of all",
                        Dimension.NUMBER,
                        List.of(),
                        (banks, figures) -> Evaluation.quotient(
                                Rational.of(1250),
                                Rational.of(3000),
                                "assets of all",
                                List.of(Operand.money(
                                        "assets", "", BigDecimal.TEN, figures.scale(), figures.currency())),
                                List.of()))
                .asQuotient(QuotientDimensions.MONEY);
        for (Formula formula : List.of(
                share, share.ifShare(), share.ifOneYear(), share.ifShare().ifPositive(constant("1")))) {
            Indicator indicator = Samples.simple("test.first", "Share of the first", formula);
            prints(indicator, statement, "Share of the first = 41.67 %   (1,250 / 3,000 million EUR)");
            assertThat(indicator.explain(statement).numbers()).isEqualTo("1,250 / 3,000");
        }
    }

    /** A calculation that is no quotient has no parts, and its value is not repeated. */
    @Test
    void toString_ofACalculationWithoutParts_showsTheValueOnce() {
        Statement statement =
                bank("A").with(Samples.BANKS, Breakdown.of("1", "2")).build();
        Formula half = Calculation.from(
                Samples.BANKS,
                "half",
                Dimension.NUMBER,
                List.of(),
                (banks, figures) -> Evaluation.of(Rational.of(1, 2), List.of(), List.of()));
        prints(Samples.simple("test.half", "Half", half.ifShare()), statement, "Half = 50.00 %");
    }

    @Test
    void toString_ofMoneyAThing_showsCurrencyAndNoun() {
        prints(
                COST_PER_JOB,
                bank("Project").flow(COST, "12").flow(JOBS, "400").build(),
                "Cost per job = 30,000.00 EUR per job   (12 / 400, amounts in millions)");
        prints(EQUITY_LEVEL, bank("A").closing(EQUITY, "5").build(), "Equity = 5.00 million EUR");
        // 12 million / 400 = 30,000; where the line is too short, the unit of the amounts goes to the next one
        prints(
                Samples.simple("test.cost", "Cost of a job in the whole of the programme", COST_PER_JOB.formula()),
                bank("Project").flow(COST, "12").flow(JOBS, "400").build(),
                "Cost of a job in the whole of the programme = 30,000.00 EUR per job",
                "  12 / 400, amounts in millions");
    }

    @Test
    void toString_ofADifferenceOfRates_isInPercentagePoints() {
        prints(
                SPREAD,
                bank("A").ratePercent(LENDING, "16").ratePercent(DEPOSIT, "9.5").build(),
                "Loan-deposit spread = 6.50 percentage points   (0.16 - 0.095)");
    }

    @Test
    void toString_ofLongParts_putsThemOnTheSecondLine() {
        Indicator longName = Samples.simple(
                "test.long", "Loans to deposits of institutions that report monthly", LOANS_TO_DEPOSITS.formula());
        prints(
                longName,
                lender("123456789.123", "987654321.123"),
                "Loans to deposits of institutions that report monthly = 12.50 %",
                "  123,456,789.123 / 987,654,321.123 million EUR");
    }

    @Test
    void toString_ofALongName_isCutButNotItsVariant() {
        Indicator average = Samples.indicator(
                "test.long",
                "Return on the average equity of all institutions that were supervised",
                ROE.variants().toArray(Variant[]::new));
        prints(
                average.variant("year-end"),
                bank("A", "1", "5", "-7"),
                "Return on the average equity of a... [year-end] undefined: negative denominator",
                "  equity -7");
        assertThat(average.measure(svb(1)).toString().lines().findFirst().orElseThrow())
                .startsWith("Return on the average")
                .endsWith("... = 14.30 % a year")
                .hasSizeLessThan(80);
    }

    @Test
    void toString_undefined_saysWhy() {
        prints(
                ROE,
                bank("D", "-4", "1", "-3"),
                "Return on average equity undefined: negative denominator (average equity -1)");
        prints(LOANS_TO_DEPOSITS, lender("1", "0"), "Loans to deposits undefined: zero denominator (deposits 0)");
    }

    @Test
    void toString_undefined_namesAllMissingItemsAndFurtherReasons() {
        prints(
                ROE,
                bank("Empty").build(),
                "Return on average equity undefined: not reported",
                "  net income, equity at 2021-12-31",
                "  also: too little history (equity at the opening, 2020-12-31)");
    }

    @Test
    void onClosingBalances_isNamedInTheResult() {
        Statement noOpening =
                bank("A").flow(Samples.NET_INCOME, "3").closing(EQUITY, "30").build();
        prints(
                ROE,
                noOpening,
                "Return on average equity undefined: too little history",
                "  equity at the opening, 2020-12-31",
                "  these figures give [year-end]");
        prints(
                ROE.onClosingBalances(),
                noOpening,
                "Return on average equity [net-income-closing-balances] = 10.00 % a year",
                "  3 / 30 million EUR");
    }

    @Test
    void parts_stayInTheResult() {
        Measured roe = (Measured) ROE.measure(svb(1));
        assertThat(roe.numerator()).hasValue(Rational.of(1_132_564));
        assertThat(roe.denominator()).hasValue(Rational.of(15_834_801, 2));
        assertThat(roe.exact()).isEqualTo(Rational.of(2_265_128, 15_834_801));
        assertThat(roe.operands()).hasSize(3);
        assertThat(roe.percent()).isEqualByComparingTo(roe.value().movePointRight(2));
        assertThat(roe.decimal()).hasValue(roe.value());
        assertThat(roe.reason()).isEmpty();
        assertThat(roe.isDefined()).isTrue();
    }

    @Test
    void undefined_keepsItsOperandsAndReasons() {
        Measurement undefined = ROE.measure(bank("D", "-4", "1", "-3"));
        assertThat(undefined.isDefined()).isFalse();
        assertThat(undefined.decimal()).isEmpty();
        assertThat(undefined.reason()).hasValue(Reason.NEGATIVE_DENOMINATOR);
        assertThat(undefined.operands()).hasSize(3);
        assertThat(undefined.evaluation().denominator()).hasValue(Rational.of(-1));
    }

    @Test
    void percent_ofMoney_isRefused() {
        Measured equity =
                (Measured) EQUITY_LEVEL.measure(bank("A").closing(EQUITY, "5").build());
        assertThatThrownBy(equity::percent)
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("Equity is not a percentage, its unit is MONEY");
    }

    /** Figures that refuse to be read once the measurement is made. */
    private static Figures readOnce(Figures figures, AtomicBoolean closed) {
        return (Figures) Proxy.newProxyInstance(
                Figures.class.getClassLoader(), new Class<?>[] {Figures.class}, (proxy, method, arguments) -> {
                    assertThat(closed).as("read after measuring: %s", method).isFalse();
                    return method.invoke(figures, arguments);
                });
    }

    @Test
    void printing_readsNoFigures() {
        AtomicBoolean closed = new AtomicBoolean();
        Measurement value = ROE.measure(readOnce(svb(1), closed));
        Measurement none = ROE.measure(readOnce(bank("Empty").build(), closed));
        closed.set(true);
        assertThat(value.toString()).endsWith("(1,132,564 / 7,917,400.5)");
        assertThat(value.explain().toString())
                .contains("numbers   1,132,564 / 7,917,400.5")
                .contains("Silicon Valley Bank, 2021 Q1 (FDIC, cert 24735)");
        assertThat(none.explain().toString()).contains("numbers   ? / ?");
        for (Format format : Format.values()) {
            assertThat(value.as(format)).isNotBlank();
            assertThat(none.explain().as(format)).isNotNull();
        }
    }

    @Test
    void new_ofTheWrongEvaluation_isRefused() {
        Evaluation value = ROE.measure(svb(1)).evaluation();
        Evaluation none = ROE.measure(bank("Empty").build()).evaluation();
        assertThatThrownBy(() -> new Undefined(ROE, svb(1).origin(), value, List.of()))
                .hasMessage("nothing is wrong with the evaluation");
        assertThatThrownBy(() -> new Measured(ROE, svb(1).origin(), none))
                .hasMessageStartingWith("the evaluation has no value: [not reported (net income)");
    }

    @Test
    void as_writesTextMarkdownAndCsv() {
        Measurement loans = LOANS_TO_DEPOSITS.measure(lender("800", "1600"));
        assertThat(loans.as(Format.TEXT)).isEqualTo("Loans to deposits = 50.00 %   (800 / 1,600 million EUR)\n");
        assertThat(loans.as(Format.MARKDOWN))
                .isEqualTo("**Loans to deposits = 50.00 %   (800 / 1,600 million EUR)**\n");
        assertThat(loans.as(Format.CSV))
                .isEqualTo(
                        "subject,period,start,end,id,variant,value,unit,scale,currency,numerator,denominator,"
                                + "reason,detail\r\n"
                                + "Lender,2021,2021-01-01,2021-12-31,test.loans-to-deposits,plain,0.5,RATIO,MILLIONS,EUR,800,1600,,\r\n");
        assertThat(ROE.measure(bank("Empty").build()).as(Format.MARKDOWN))
                .isEqualTo("**Return on average equity undefined: not reported**\n\n"
                        + "net income, equity at 2021-12-31\\\n"
                        + "also: too little history (equity at the opening, 2020-12-31)\n");
    }

    @Test
    void changeFrom_subtractsExactly() {
        Measurement before = LOANS_TO_DEPOSITS.measure(lender("800", "1000"));
        Measurement now = LOANS_TO_DEPOSITS.measure(lender("700", "800"));
        // 0.875 - 0.8
        assertThat(now.changeFrom(before).value()).contains(Rational.of(new BigDecimal("0.075")));
        assertThat(before.changeFrom(now).value()).contains(Rational.of(new BigDecimal("-0.075")));
        assertThat(now.changeFrom(before).operands()).hasSize(4);
        Measurement none = LOANS_TO_DEPOSITS.measure(lender("800", "0"));
        assertThat(now.changeFrom(none).faults().get(0).reason()).isEqualTo(Reason.ZERO_DENOMINATOR);
        Measurement other = ROE.measure(svb(1));
        assertThatThrownBy(() -> now.changeFrom(other))
                .hasMessage("Return on average equity cannot be subtracted from Loans to deposits");
    }

    /** 600 million EUR are 600,000,000 EUR; 800 / 1,600 is a half, and what is measured again has a row of its own. */
    @Test
    void wide_hasMoneyInWholeUnits_andLosesNothing() {
        Measurement level = EQUITY_LEVEL.measure(bank("A", "1", "2", "600"));
        Measurement half = LOANS_TO_DEPOSITS.measure(lender("800", "1600"));
        Measurement none = LOANS_TO_DEPOSITS.measure(lender("800", "0"));
        assertThat(Listing.wide(List.of(half, level, none)).as(Format.CSV).lines())
                .containsExactly(
                        "subject,start,end,test.loans-to-deposits[plain]," + Listing.name(EQUITY_LEVEL)
                                + " EUR,reasons",
                        "Lender,2021-01-01,2021-12-31,0.5,,",
                        "Lender,2021-01-01,2021-12-31,,,test.loans-to-deposits[plain]: ZERO_DENOMINATOR",
                        "A,2021-01-01,2021-12-31,,600000000,");
    }
}
