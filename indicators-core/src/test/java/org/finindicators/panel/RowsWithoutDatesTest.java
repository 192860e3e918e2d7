/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.finindicators.formula.Formula.annual;
import static org.finindicators.formula.Formula.average;
import static org.finindicators.formula.Formula.closing;
import static org.finindicators.formula.Formula.priorTotal;
import static org.finindicators.formula.Formula.rate;
import static org.finindicators.formula.Formula.total;
import static org.finindicators.panel.Samples.EQUITY;
import static org.finindicators.panel.Samples.INCOME;
import static org.finindicators.panel.Samples.INTEREST;
import static org.finindicators.panel.Samples.indicator;

import java.util.List;
import java.util.Map;
import org.finindicators.catalogue.Comparison;
import org.finindicators.catalogue.Report;
import org.finindicators.formula.Operand;
import org.finindicators.formula.Reason;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Listing;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.report.Format;
import org.finindicators.statement.Statement;
import org.finindicators.validation.InvalidInputException;
import org.junit.jupiter.api.Test;

/** What rows say of themselves: their labels, no dates that nobody stated, and rates that look like per cent. */
class RowsWithoutDatesTest {
    private static final Indicator RETURN = indicator(annual(INCOME).over(average(EQUITY)));
    private static final Indicator INTEREST_RATE = indicator(rate(INTEREST));

    private static PanelBuilder quarter() {
        return Panel.builder(2)
                .months(3)
                .flow(INCOME, new double[] {3, 3})
                .opening(EQUITY, new double[] {50, Double.NaN})
                .closing(EQUITY, new double[] {70, 70});
    }

    @Test
    void labels_aMissingOne_isNamedByItsRow() {
        String[] labels = {"north", null};
        assertThatThrownBy(() -> quarter().labels(labels).build())
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("labels[1]: must not be null");
    }

    @Test
    void explanations_inventNoDates() {
        Panel panel = quarter().labels("north", "south").build();
        String explained = RETURN.explain(panel.row(0)).toString();
        assertThat(explained)
                .contains("north, the period", "of the period annualised by 12/3")
                .doesNotContain("1000", "999");
        assertThat(RETURN.measure(panel.row(0)).operands())
                .extracting(Operand::when)
                .containsExactly("the period", "opening", "closing");
        assertThat(RETURN.measure(panel.row(1))).asString().contains("too little history (equity at opening)");
        assertThat(quarter().build().row(1).subject()).isEqualTo("row 1");
    }

    @Test
    void everyPlaceThatNamesAPeriod_inventsNone() {
        Panel panel = quarter().build();
        List<Indicator> indicators = List.of(
                RETURN,
                indicator(total(INCOME).over(priorTotal(INCOME))),
                indicator(total(INCOME).over(closing(EQUITY)).ifOneYear()));
        Comparison rows = Comparison.of("row", indicators, List.of(panel.row(0), panel.row(1)));
        Report report =
                new Report("row 0", panel.row(0).period(), "", rows.rows().get(0));
        String all =
                report + "\n" + rows + "\n" + Listing.of(rows.measurements()).as(Format.CSV);
        assertThat(all)
                .contains("row 0, the period", "income in the period before", "one year, not 3 months")
                .doesNotContain("1000", "999");
    }

    @Test
    void aStatedPeriod_isNamed() {
        Panel panel = quarter().period(ReportingPeriod.quarter(2021, 1)).build();
        assertThat(RETURN.measure(panel.row(0)).operands())
                .extracting(Operand::when)
                .containsExactly("2021 Q1", "2020-12-31", "2021-03-31");
    }

    @Test
    void ratesThatLookLikePerCent_leaveARemark() {
        Panel wrong = Panel.builder(3).rate(INTEREST, new double[] {12, 8, 0.5}).build();
        assertThat(wrong.remarks()).singleElement().asString().startsWith("interest: 2 of 3 rates are above 100 %");
        assertThat(wrong.measure(List.of(INTEREST_RATE)).remarks()).isEqualTo(wrong.remarks());
        assertThat(wrong.measure(List.of(INTEREST_RATE)).toString()).contains("2 of 3 rates are above 100 %");
        assertThat(INTEREST_RATE.explain(wrong.row(0)).method())
                .containsExactly("interest of the period is 1,200 % a year; rates are fractions, 0.08 for 8 %");
        assertThat(Panel.builder(3)
                        .ratePercent(INTEREST, new double[] {1200, 800, 50})
                        .build()
                        .remarks())
                .isEmpty();
        assertThat(Panel.builder(3)
                        .rate(INTEREST, new double[] {1.2, 0.08, Double.NaN})
                        .build()
                        .remarks())
                .isEmpty();
    }

    @Test
    void aStatementWithARateAbove100PerCent_saysSo() {
        Statement statement = Statement.builder("a bank", ReportingPeriod.year(2021))
                .rate(INTEREST, "8")
                .build();
        assertThat(INTEREST_RATE.explain(statement).method())
                .containsExactly("interest of 2021 is 800 % a year; rates are fractions, 0.08 for 8 %");
        assertThat(statement.violations()).isEmpty();
        assertThat(statement.toBuilder().build()).isEqualTo(statement);
    }

    @Test
    void reasons_areCounted() {
        ResultColumn column = quarter().build().measure(List.of(RETURN)).column(RETURN);
        assertThat(column.undefinedByReason()).isEqualTo(Map.of(Reason.TOO_LITTLE_HISTORY, 1));
        assertThat(quarter().build().measure(List.of(RETURN)).toString()).contains("too little history 1");
    }

    /** By hand: 3 x 12/3 over the mean of 50 and 70 is 0.2; the second row has no opening equity. */
    @Test
    void result_asCsv_hasARowForEachRow() {
        String without = quarter().build().measure(List.of(RETURN)).as(Format.CSV);
        assertThat(without.lines())
                .containsExactly(
                        "row," + Listing.name(RETURN) + ",reasons",
                        "0,0.2,",
                        "1,," + Listing.name(RETURN) + ": TOO_LITTLE_HISTORY");
        String dated = quarter()
                .labels("north", "south")
                .period(ReportingPeriod.quarter(2021, 1))
                .build()
                .measure(List.of(RETURN))
                .as(Format.CSV);
        assertThat(dated.lines())
                .startsWith(
                        "subject,start,end," + Listing.name(RETURN) + ",reasons", "north,2021-01-01,2021-03-31,0.2,");
        Comparison rows =
                Comparison.of("row", List.of(RETURN), List.of(quarter().build().row(0)));
        assertThat(Listing.wide(rows.measurements()).as(Format.CSV).lines())
                .containsExactly("subject,start,end," + Listing.name(RETURN) + ",reasons", "row 0,,,0.2,");
    }
}
