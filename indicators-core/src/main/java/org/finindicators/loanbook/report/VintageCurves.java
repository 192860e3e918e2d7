/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.loanbook.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Reason;
import org.finindicators.loanbook.Attribute;
import org.finindicators.loanbook.tally.LoanTally;
import org.finindicators.report.Table;
import org.finindicators.report.Tabular;
import org.finindicators.validation.InvalidInputException;

/**
 * The performance with age of loans made in the same month, quarter or year: for each vintage a curve over the months
 * since the end of its period.
 *
 * <p>It is made from tallies by {@link Attribute#VINTAGE} at several dates. Labels are {@code 2023-04} for a month,
 * {@code 2023Q2} for a quarter and {@code 2023} for a year, as {@link #month}, {@link #quarter} and {@link #year} give
 * them; others are {@linkplain #unread() named} and have no curve. Months on book are the whole months from the end of
 * the vintage's period to the date of the tally, 0 on its last day. Dates before that are left out, because the vintage
 * is still being made; of two dates in the same month on book, the earlier counts.
 *
 * <p>The numerator is divided by the amount disbursed of the vintage: the greatest that is stated at any date from the
 * end of its period on, because loans that are repaid often leave the book. A footnote says so where the amounts
 * differ.
 *
 * @since 0.1.0
 */
public final class VintageCurves implements Tabular {
    private final String what;
    private final List<VintageCurve> curves;
    private final List<String> unread;

    private VintageCurves(String what, List<VintageCurve> curves, List<String> unread) {
        this.what = what;
        this.curves = List.copyOf(curves);
        this.unread = List.copyOf(unread);
    }

    /**
     * Follows the portfolio at risk: the outstanding principal of loans late by more than some days, and of
     * renegotiated loans that are not, over the amount disbursed. A renegotiated loan counts once.
     *
     * <p>A curve falls where loans are repaid or written off. Undefined where the vintage has no loan at the date, the
     * balance of one is below zero (out of domain), the days late of one are not known, the amount disbursed is not
     * reported of all loans at any date, or nothing was disbursed.
     *
     * @param tallies tallies by vintage at different dates, of one currency
     * @param days whole days, a threshold of all of them
     * @return the curves
     * @throws InvalidInputException if a tally is not by vintage, currencies differ, two are of one date, or the days
     *     are not a threshold
     */
    public static VintageCurves portfolioAtRisk(Collection<LoanTally> tallies, int days) {
        // refuses days that are not a threshold even where no point is evaluated
        tallies.forEach(tally -> tally.late(days));
        return of("Portfolio at risk over " + days + " days", tallies, VintageMeasure.portfolioAtRisk(days));
    }

    /**
     * Follows write-offs: what was written off of a vintage in all periods up to the date, over the amount disbursed.
     * What was recovered later is not taken off.
     *
     * <p>Each tally states the write-offs of its period; the periods must follow one another, the first from a day that
     * is given. Undefined where the vintage began before that day (too little history); where it has no loan at the
     * date, or had none at a date after its first loans; where a loan does not report its write-off at the date or at
     * one before; and where the amount disbursed is not reported of all loans at any date, or nothing was disbursed.
     *
     * @param tallies tallies by vintage at different dates, of one currency
     * @param since the first day of the period of the earliest tally
     * @return the curves
     * @throws InvalidInputException if a tally is not by vintage, currencies differ, or two are of one date
     */
    public static VintageCurves writtenOff(Collection<LoanTally> tallies, LocalDate since) {
        return of("Written off to date", tallies, VintageMeasure.writtenOff(since));
    }

    private static VintageCurves of(String what, Collection<LoanTally> tallies, VintageMeasure measure) {
        VintageTallies ordered = new VintageTallies(tallies);
        List<VintageCurve> curves = new ArrayList<>();
        List<String> unread = new ArrayList<>();
        for (String label : ordered.labels()) {
            VintageMonths.of(label)
                    .ifPresentOrElse(
                            months -> curves.add(ordered.curve(label, months, measure)), () -> unread.add(label));
        }
        curves.sort(Comparator.comparing(VintageCurve::end).thenComparing(VintageCurve::vintage));
        return new VintageCurves(what, curves, unread);
    }

    /**
     * Names the month of a date as a vintage.
     *
     * @param disbursed the day on which a loan was made
     * @return for instance {@code 2023-04}
     * @throws InvalidInputException if the year is not from 1000 to 9999
     */
    public static String month(LocalDate disbursed) {
        return VintageMonths.month(disbursed);
    }

    /**
     * Names the quarter of a date as a vintage.
     *
     * @param disbursed the day on which a loan was made
     * @return for instance {@code 2023Q2}
     * @throws InvalidInputException if the year is not from 1000 to 9999
     */
    public static String quarter(LocalDate disbursed) {
        return VintageMonths.quarter(disbursed);
    }

    /**
     * Names the year of a date as a vintage.
     *
     * @param disbursed the day on which a loan was made
     * @return for instance {@code 2023}
     * @throws InvalidInputException if the year is not from 1000 to 9999
     */
    public static String year(LocalDate disbursed) {
        return VintageMonths.year(disbursed);
    }

    /**
     * Lists the curves.
     *
     * @return a curve for each vintage, by the end of its period
     */
    public List<VintageCurve> curves() {
        return curves;
    }

    /**
     * Returns a point of a curve.
     *
     * @param vintage the label
     * @param months months on book
     * @return the share with its parts, or the reason why there is none; too little history where no tally is of that
     *     month
     */
    public Evaluation at(String vintage, int months) {
        return curves.stream()
                .filter(curve -> curve.vintage().equals(vintage))
                .findFirst()
                .map(curve -> curve.points().get(months))
                .orElseGet(() -> Evaluation.undefined(
                        Reason.TOO_LITTLE_HISTORY,
                        "no tally of vintage " + vintage + " after " + months + " months",
                        List.of()));
    }

    /**
     * Lists labels that do not name a vintage, for instance {@link Attribute#NOT_STATED}.
     *
     * @return the labels, sorted
     */
    public List<String> unread() {
        return unread;
    }

    /**
     * Lays the curves out.
     *
     * @return a row for each vintage, a column for each number of months on book; shares in per cent, - where one is
     *     undefined, empty where there is no tally; ten notes at most, and how many more there are
     */
    @Override
    public Table table() {
        return VintageTable.of(what, curves, unread);
    }

    /** Prints the table. */
    @Override
    public String toString() {
        return table().toString();
    }
}
