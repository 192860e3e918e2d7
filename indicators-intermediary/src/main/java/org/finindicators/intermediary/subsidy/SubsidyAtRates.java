/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.subsidy;

import static org.finindicators.intermediary.subsidy.Subsidy.SUBSIDY_DEPENDENCE_INDEX;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.finindicators.formula.Figures;
import org.finindicators.indicator.Measured;
import org.finindicators.indicator.Measurement;
import org.finindicators.indicator.Unit;
import org.finindicators.number.Decimals;
import org.finindicators.number.Printing;
import org.finindicators.report.Column;
import org.finindicators.report.Format;
import org.finindicators.report.Table;

/**
 * The Subsidy Dependence Index of one institution at several market rates, because nobody knows the opportunity cost of
 * its funds to a digit.
 *
 * <pre>{@code SubsidyAtRates.of(statement, "0.10", "0.12", "0.15")}</pre>
 *
 * @param figures the reported figures; their own market rate, if any, is not read
 * @param rows one for each rate, in the order given
 */
public record SubsidyAtRates(Figures figures, List<Row> rows) {
    /** Copies the rows. */
    public SubsidyAtRates {
        rows = List.copyOf(rows);
    }

    /**
     * What follows from one market rate.
     *
     * @param marketRate the rate as a fraction
     * @param subsidy the subsidy in money a year
     * @param index the index
     * @param breakEvenYield the yield on loans at which the index is zero
     */
    public record Row(BigDecimal marketRate, Measurement subsidy, Measurement index, Measurement breakEvenYield) {}

    /**
     * Measures the index at market rates.
     *
     * @param figures the reported figures
     * @param marketRates the rates as fractions, 0.12 for 12 per cent; not above -1 is out of domain
     * @return a row for each
     * @throws IllegalArgumentException if a rate is no number
     */
    public static SubsidyAtRates of(Figures figures, String... marketRates) {
        return of(figures, Stream.of(marketRates).map(Decimals::parse).toList());
    }

    /**
     * Measures the index at market rates.
     *
     * @param figures the reported figures
     * @param marketRates the rates as fractions, 0.12 for 12 per cent; not above -1 is out of domain
     * @return a row for each
     * @throws IllegalArgumentException if a rate is out of bounds
     */
    public static SubsidyAtRates of(Figures figures, List<BigDecimal> marketRates) {
        return new SubsidyAtRates(
                figures,
                marketRates.stream()
                        .map(rate -> row(new AtRate(figures, Decimals.check(rate))))
                        .toList());
    }

    private static Row row(AtRate at) {
        return new Row(
                at.marketRate(),
                SUBSIDY_DEPENDENCE_INDEX.variant("subsidy").measure(at),
                SUBSIDY_DEPENDENCE_INDEX.measure(at),
                SUBSIDY_DEPENDENCE_INDEX.variant("break-even-yield").measure(at));
    }

    /**
     * Measures the market rate at which the index is zero.
     *
     * @return the rate up to which the institution needs no subsidy, or the reason why there is none
     */
    public Measurement independentUpTo() {
        return SUBSIDY_DEPENDENCE_INDEX.variant("independent-up-to").measure(figures);
    }

    /**
     * Lists the rows.
     *
     * @return a table with a row for each rate, and the rate at which the index is zero below it
     */
    public Table table() {
        Table table = Table.of(
                SUBSIDY_DEPENDENCE_INDEX.name() + ", " + figures.subject() + ", " + figures.period(),
                Column.number("market rate, %"),
                Column.number(money()),
                Column.number("index, %"),
                Column.number("break-even yield, % a year"));
        Table filled = table.rows(rows.stream().map(SubsidyAtRates::cells).toList());
        Measurement zero = independentUpTo();
        return zero instanceof Measured measured
                ? filled.note("zero at a market rate of " + Unit.RATE.print(measured.value()) + " %")
                : filled;
    }

    private String money() {
        return rows.stream()
                .map(Row::subsidy)
                .flatMap(
                        subsidy -> subsidy instanceof Measured measured ? Stream.of(measured.unitWords()) : Stream.of())
                .filter(unit -> !unit.isEmpty())
                .findFirst()
                .map(unit -> "subsidy, " + unit)
                .orElse("subsidy");
    }

    private static List<String> cells(Row row) {
        return List.of(
                Printing.upTo(row.marketRate().movePointRight(2), 6),
                cell(row.subsidy()),
                cell(row.index()),
                cell(row.breakEvenYield()));
    }

    private static String cell(Measurement measurement) {
        return measurement instanceof Measured measured
                ? measured.unit().print(measured.value())
                : measurement.reason().map(reason -> reason.words()).orElse("");
    }

    /**
     * Writes the table.
     *
     * @param format the form
     * @return its text
     */
    public String as(Format format) {
        return table().as(format);
    }

    /** Prints the table as text. */
    @Override
    public String toString() {
        return table().toString();
    }
}
