/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.subsidy;

import static org.finindicators.intermediary.subsidy.Subsidy.SUBSIDY_DEPENDENCE_INDEX;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.finindicators.formula.Figures;
import org.finindicators.indicator.Measured;
import org.finindicators.indicator.Measurement;
import org.finindicators.indicator.Unit;
import org.finindicators.number.Intake;
import org.finindicators.number.Printing;
import org.finindicators.report.Column;
import org.finindicators.report.Table;
import org.finindicators.report.Tabular;
import org.finindicators.validation.InvalidInputException;

/**
 * The Subsidy Dependence Index of one institution at several market rates, because the opportunity cost of its funds is
 * known only roughly.
 *
 * <pre>{@code
 * var bank = Statement.builder("RM-1", ReportingPeriod.year(2021)).
 *     average(CONCESSIONAL_BORROWINGS, "450000").rate(CONCESSIONAL_RATE, "0.03").average(EQUITY, "388000").
 *     flow(PRE_TAX_PROFIT, "80100").flow(OTHER_SUBSIDIES, "46000").flow(LOAN_REVENUE, "290000").build();
 * SubsidyAtRates.of(bank, "0.10", "0.12", "0.15")
 * }</pre>
 *
 * @param figures the reported figures; their own market rate, if any, is not read
 * @param rows one for each rate, in the order given
 * @since 0.1.0
 */
public record SubsidyAtRates(Figures figures, List<SubsidyAtRate> rows) implements Tabular {
    /** Copies the rows. */
    public SubsidyAtRates {
        rows = List.copyOf(rows);
    }

    /**
     * Measures the index at market rates.
     *
     * @param figures the reported figures
     * @param marketRates the rates as fractions, as decimal text, 0.12 for 12 per cent; -1 or less is out of domain
     * @return a row for each
     * @throws InvalidInputException with all that is wrong, if some are not numbers
     */
    public static SubsidyAtRates of(Figures figures, String... marketRates) {
        return read(figures, Arrays.asList(marketRates), Intake::toNumber);
    }

    /**
     * Measures the index at market rates.
     *
     * @param figures the reported figures
     * @param first the first rate as a fraction, 0.12 for 12 per cent; -1 or less is out of domain
     * @param more the other rates
     * @return a row for each
     * @throws InvalidInputException with all that is wrong, if some are out of bounds
     */
    public static SubsidyAtRates of(Figures figures, BigDecimal first, BigDecimal... more) {
        return of(figures, Stream.concat(Stream.of(first), Stream.of(more)).toList());
    }

    /**
     * Measures the index at market rates.
     *
     * @param figures the reported figures
     * @param marketRates the rates as fractions, 0.12 for 12 per cent; -1 or less is out of domain
     * @return a row for each
     * @throws InvalidInputException with all that is wrong, if some are out of bounds
     */
    public static SubsidyAtRates of(Figures figures, List<BigDecimal> marketRates) {
        return read(figures, marketRates, Intake::toNumber);
    }

    /**
     * Measures the index at market rates in per cent.
     *
     * @param figures the reported figures
     * @param marketRates the rates, as decimal text, 12 for 12 per cent; -100 or less is out of domain
     * @return a row for each
     * @throws InvalidInputException with all that is wrong, if some are not numbers
     */
    public static SubsidyAtRates ofPercent(Figures figures, String... marketRates) {
        return read(figures, Arrays.asList(marketRates), Intake::toFraction);
    }

    /**
     * Measures the index at market rates in per cent.
     *
     * @param figures the reported figures
     * @param first the first rate, 12 for 12 per cent; -100 or less is out of domain
     * @param more the other rates
     * @return a row for each
     * @throws InvalidInputException with all that is wrong, if some are out of bounds
     */
    public static SubsidyAtRates ofPercent(Figures figures, BigDecimal first, BigDecimal... more) {
        return read(figures, Stream.concat(Stream.of(first), Stream.of(more)).toList(), Intake::toFraction);
    }

    /** Takes in one rate of a place. */
    private interface Reader<T> {
        Optional<BigDecimal> read(Intake intake, String place, T rate);
    }

    private static <T> SubsidyAtRates read(Figures figures, List<T> rates, Reader<T> reader) {
        Intake intake = new Intake();
        List<SubsidyAtRate> rows = new ArrayList<>();
        for (int number = 0; number < rates.size(); number++) {
            reader.read(intake, "market rate " + (number + 1), rates.get(number))
                    .ifPresent(rate -> rows.add(new SubsidyAtRate(new AtRate(figures, rate))));
        }
        intake.refuse();
        return new SubsidyAtRates(figures, rows);
    }

    /**
     * Measures the market rate at which the index is zero.
     *
     * @return the rate up to which the institution needs no subsidy, or the reason why it is undefined
     */
    public Measurement independentUpTo() {
        return SUBSIDY_DEPENDENCE_INDEX.variant("independent-up-to").measure(figures);
    }

    /**
     * Lists the rows.
     *
     * @return a table with a row for each rate, and the rate at which the index is zero below it
     */
    @Override
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
                .map(SubsidyAtRate::subsidy)
                .flatMap(
                        subsidy -> subsidy instanceof Measured measured ? Stream.of(measured.unitWords()) : Stream.of())
                .filter(unit -> !unit.isEmpty())
                .findFirst()
                .map(unit -> "subsidy, " + unit)
                .orElse("subsidy");
    }

    private static List<String> cells(SubsidyAtRate row) {
        return List.of(
                Printing.number(row.marketRate().movePointRight(2)),
                cell(row.subsidy()),
                cell(row.index()),
                cell(row.breakEvenYield()));
    }

    private static String cell(Measurement measurement) {
        return measurement instanceof Measured measured
                ? measured.unit().print(measured.value())
                : measurement.reason().map(reason -> reason.words()).orElse("");
    }

    /** Prints the table as text. */
    @Override
    public String toString() {
        return table().toString();
    }
}
