/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.finindicators.Samples.ASSETS;
import static org.finindicators.Samples.COST_PER_JOB;
import static org.finindicators.Samples.EQUITY;
import static org.finindicators.Samples.EQUITY_LEVEL;
import static org.finindicators.Samples.LOANS_TO_DEPOSITS;
import static org.finindicators.Samples.NET_INCOME;
import static org.finindicators.Samples.ROA;
import static org.finindicators.Samples.ROE;
import static org.finindicators.Samples.simple;
import static org.finindicators.Samples.svb;
import static org.finindicators.formula.Formula.closing;

import java.util.ArrayList;
import java.util.List;
import org.finindicators.indicator.Authority;
import org.finindicators.indicator.Direction;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Measurement;
import org.finindicators.indicator.Role;
import org.finindicators.indicator.Tier;
import org.finindicators.indicator.Variant;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.report.Format;
import org.finindicators.statement.Statement;
import org.junit.jupiter.api.Test;

class ReportTest {
    private static final Indicator LEVERAGE = Indicator.builder("test.leverage", "Equity to assets")
            .topic("capital")
            .definition("Equity over assets.")
            .source(Authority.LIBRARY, "nowhere")
            .roles(Role.POLICY)
            .better(Direction.HIGHER)
            .tier(Tier.KEY)
            .variant(Variant.of("plain", Authority.LIBRARY, closing(EQUITY).over(closing(ASSETS))))
            .build();
    private static final Report REPORT =
            Catalogue.of(ROE, LEVERAGE, LOANS_TO_DEPOSITS, ROA).measure(svb(1));

    @Test
    void text_groupsByTopic_andMarksWhatIsUndefined() {
        // FDIC, TV-19: ROE 14.30, ROA 0.8914, equity to assets 6.2497
        assertThat(REPORT).hasToString("""
                        Silicon Valley Bank, 2021 Q1 (FDIC, cert 24735)
                        topic     indicator                 value  unit
                        -----------------------------------------------------
                        earnings  Return on average equity  14.30  % a year
                                  Return on average assets  0.891  % a year
                        capital   Equity to assets           6.25  %
                        3 of 4 have a value. Undefined, because figures are not reported:
                          earnings: Loans to deposits (gross loans, deposits)""".replace("-".repeat(53), "-".repeat(51)));
    }

    @Test
    void csv_isForPrograms() {
        // 1,132,564 / 7,917,400.5; 8,765,837 / 140,260,913
        List<String> lines = REPORT.as(Format.CSV).lines().toList();
        assertThat(lines)
                .hasSize(5)
                .first()
                .isEqualTo("subject,period,start,end,id,variant,value,unit,scale,currency,numerator,denominator,"
                        + "reason,detail");
        assertThat(lines.get(1))
                .startsWith(
                        "Silicon Valley Bank,2021 Q1,2021-01-01,2021-03-31,test.return-on-equity,net-income,0.143047456")
                .endsWith(",RATE,THOUSANDS,USD,1132564,7917400.5,,");
        assertThat(lines.get(2))
                .startsWith("Silicon Valley Bank,2021 Q1,2021-01-01,2021-03-31,test.leverage,plain,0.062496648656")
                .endsWith(",RATIO,THOUSANDS,USD,8765837,140260913,,");
        assertThat(lines.get(3))
                .isEqualTo(
                        "Silicon Valley Bank,2021 Q1,2021-01-01,2021-03-31,test.loans-to-deposits,plain,,RATIO,,,,,NOT_REPORTED,"
                                + "\"gross loans at 2021-03-31, deposits at 2021-03-31\"");
    }

    @Test
    void markdown_isATable() {
        assertThat(REPORT.as(Format.MARKDOWN))
                .startsWith(
                        "**Silicon Valley Bank, 2021 Q1 (FDIC, cert 24735)**\n\n| topic | indicator | value | unit |")
                .contains("| earnings | Return on average equity | 14.30 | % a year |\n")
                .endsWith("\n3 of 4 have a value. Undefined, because figures are not reported:\\\n"
                        + "earnings: Loans to deposits (gross loans, deposits)\n");
    }

    /** Bank D of the definitions: a loss over negative equity. */
    @Test
    void text_marksWhatTheFiguresDoNotAllow() {
        Report report = Catalogue.of(ROE, LOANS_TO_DEPOSITS)
                .measure(Statement.builder("Bank D", ReportingPeriod.year(2021))
                        .opening(EQUITY, "1")
                        .closing(EQUITY, "-3")
                        .flow(NET_INCOME, "-4")
                        .build());
        assertThat(report.toString().lines().skip(3))
                .containsExactly(
                        "earnings  Return on average equity    [1]",
                        "[1] undefined: negative denominator (average equity -1)",
                        "0 of 2 have a value. Undefined, because figures are not reported:",
                        "  earnings: Loans to deposits (gross loans, deposits)");
    }

    @Test
    void text_listsWhatIsNotReported_inLinesOfAPage() {
        List<Indicator> many = new ArrayList<>();
        for (int i = 1; i < 20; i++) {
            many.add(simple("test.loans-" + i, "Loans to deposits of kind " + i, LOANS_TO_DEPOSITS.formula()));
        }
        Report report = Catalogue.of(many).measure(svb(1));
        // 19 names of 28 characters or so with what separates them, and what all of them lack once
        assertThat(report.toString().lines())
                .allMatch(line -> line.length() <= 80)
                .hasSizeBetween(11, 14);
        assertThat(report.toString())
                .contains("kind 1, Loans to deposits of kind 2,")
                .containsOnlyOnce("(gross loans,");
    }

    @Test
    void byTopic_keepsTheOrderOfTheCatalogue() {
        assertThat(REPORT.byTopic().keySet()).containsExactly("earnings", "capital");
        assertThat(REPORT.byTopic().get("earnings"))
                .extracting(Measurement::indicator)
                .containsExactly(ROE, LOANS_TO_DEPOSITS, ROA);
    }

    @Test
    void defined_leavesOutTheRest() {
        assertThat(REPORT.defined().measurements())
                .extracting(Measurement::indicator)
                .containsExactly(ROE, LEVERAGE, ROA);
        assertThat(REPORT.defined().toString()).doesNotContain("undefined");
    }

    @Test
    void measure_ofWhatIsUnrelated_isUndefinedThroughout() {
        Report report =
                Catalogue.of(COST_PER_JOB, EQUITY_LEVEL.variant("plain")).measure(svb(1));
        assertThat(report.measurements().get(0).isDefined()).isFalse();
        assertThat(report.measurements().get(1)).hasToString("Equity = 8,765,837.00 thousand USD");
    }

    @Test
    void new_copiesTheList() {
        List<Measurement> mine = new ArrayList<>(REPORT.measurements());
        Report report = new Report("A", REPORT.period(), "", mine);
        mine.clear();
        assertThat(report.measurements()).hasSize(4);
        assertThat(report.toString()).startsWith("A, 2021 Q1\n");
        assertThatThrownBy(() -> report.measurements().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
