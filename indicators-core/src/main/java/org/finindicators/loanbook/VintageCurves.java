/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.loanbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Reason;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;
import org.finindicators.report.Column;
import org.finindicators.report.Table;

/**
 * How loans made in the same month, quarter or year went bad with age: for each vintage a curve over the months since
 * the end of its period.
 *
 * <p>It is made from tallies by {@link Attribute#VINTAGE} at several dates. Labels are {@code 2023-04} for a month,
 * {@code 2023Q2} for a quarter and {@code 2023} for a year, as {@link #month}, {@link #quarter} and {@link #year} give
 * them; others are {@linkplain #unread() named} and have no curve. Months on book are the whole months from the end of
 * the vintage's period to the date of the tally, 0 on its last day. Dates before that are left out, because the vintage
 * is still being made; of two dates in the same month on book, the earlier counts.
 *
 * <p>What stands above the line is divided by the amount disbursed of the vintage: the greatest that any of its dates
 * states, because repaid loans leave many a book. A footnote says so where the amounts differ.
 */
public final class VintageCurves {
    private static final Pattern LABEL = Pattern.compile("(\\d{4})(?:-(0[1-9]|1[0-2])|Q([1-4]))?");
    private static final int MONTHS_OF_QUARTER = 3;
    private static final int LAST_MONTH = 12;
    private static final int MOST_NOTES = 10;

    private final String what;
    private final List<Curve> curves;
    private final List<String> unread;

    private VintageCurves(String what, List<Curve> curves, List<String> unread) {
        this.what = what;
        this.curves = List.copyOf(curves);
        this.unread = List.copyOf(unread);
    }

    /**
     * The curve of one vintage.
     *
     * @param vintage its label
     * @param end the last day of its period
     * @param disbursed the amount disbursed, in whole units of the currency; nothing if no date states all of it
     * @param constant whether the amount disbursed is the same at all dates that state it
     * @param points for each number of months on book a share with its parts, or the reason why there is none
     */
    public record Curve(
            String vintage,
            LocalDate end,
            Optional<BigDecimal> disbursed,
            boolean constant,
            SortedMap<Integer, Evaluation> points) {
        /**
         * Copies the points.
         *
         * @param vintage its label
         * @param end the last day of its period
         * @param disbursed the amount disbursed, in whole units of the currency; nothing if no date states all of it
         * @param constant whether the amount disbursed is the same at all dates that state it
         * @param points for each number of months on book a share with its parts, or the reason why there is none
         */
        public Curve {
            points = Collections.unmodifiableSortedMap(new TreeMap<>(points));
        }
    }

    /** The months that a label stands for. */
    private record Span(YearMonth first, YearMonth last) {
        static Optional<Span> of(String label) {
            Matcher found = LABEL.matcher(label);
            if (!found.matches()) {
                return Optional.empty();
            }
            int year = Integer.parseInt(found.group(1));
            if (found.group(2) != null) {
                YearMonth month = YearMonth.of(year, Integer.parseInt(found.group(2)));
                return Optional.of(new Span(month, month));
            }
            int quarter = found.group(3) == null ? 0 : Integer.parseInt(found.group(3));
            return Optional.of(
                    quarter == 0
                            ? new Span(YearMonth.of(year, 1), YearMonth.of(year, LAST_MONTH))
                            : new Span(
                                    YearMonth.of(year, (quarter - 1) * MONTHS_OF_QUARTER + 1),
                                    YearMonth.of(year, quarter * MONTHS_OF_QUARTER)));
        }

        /** Counts the whole months behind the last one, negative before its last day. */
        int monthsTo(LocalDate date) {
            YearMonth month = YearMonth.from(date);
            long months = ChronoUnit.MONTHS.between(last, month) - (date.equals(month.atEndOfMonth()) ? 0 : 1);
            return (int) Math.max(-1, Math.min(months, Integer.MAX_VALUE));
        }
    }

    /** What is shown of a vintage at a date, from its tallies up to then and the amount disbursed. */
    private interface Measure {
        Evaluation of(Span span, List<LoanTally> tallies, Rational disbursed);
    }

    /**
     * Follows the portfolio at risk: the outstanding principal of loans late by more than some days, and of
     * renegotiated loans that are not, over the amount disbursed.
     *
     * <p>A curve falls where loans are repaid or written off. Undefined where the vintage has no loan at the date, the
     * days late of one are not known, the amount disbursed is not reported of all loans at any date, or nothing was
     * disbursed.
     *
     * @param tallies tallies by vintage at different dates, of one currency
     * @param days whole days, a threshold of all of them
     * @return the curves
     * @throws IllegalArgumentException if a tally is not by vintage, currencies differ, two are of one date, or the
     *     days are no threshold
     */
    public static VintageCurves portfolioAtRisk(Collection<LoanTally> tallies, int days) {
        tallies.forEach(tally -> tally.late(days));
        return of("Portfolio at risk over " + days + " days", tallies, (span, upTo, disbursed) -> {
            LoanTally now = upTo.get(upTo.size() - 1);
            return now.loansNotKnown() > 0
                    ? notReported("days late of " + now.loansNotKnown() + " loans")
                    : over(now.late(days).add(now.renegotiatedNotLate(days)), disbursed);
        });
    }

    /**
     * Follows write-offs: what was written off of a vintage in all periods up to the date, over the amount disbursed.
     * What was recovered later is not taken off.
     *
     * <p>Each tally states the write-offs of its period; the periods must follow one another, the first from a day that
     * is given. Undefined where the vintage began before that day (too little history); where it has no loan at the
     * date, though it had some; where a loan does not report its write-off at the date or at one before; and where the
     * amount disbursed is not reported of all loans at any date, or nothing was disbursed.
     *
     * @param tallies tallies by vintage at different dates, of one currency
     * @param since the first day of the period of the earliest tally
     * @return the curves
     * @throws IllegalArgumentException if a tally is not by vintage, currencies differ, or two are of one date
     */
    public static VintageCurves writtenOff(Collection<LoanTally> tallies, LocalDate since) {
        return of("Written off to date", tallies, (span, upTo, disbursed) -> {
            if (span.first().atDay(1).isBefore(since)) {
                return Evaluation.undefined(
                        Reason.TOO_LITTLE_HISTORY,
                        "the vintage begins before the write-offs, which are known since " + since,
                        List.of());
            }
            BigDecimal sum = BigDecimal.ZERO;
            boolean seen = false;
            for (LoanTally tally : upTo) {
                if (seen && !hasLoans(tally)) {
                    return notReported(noLoan(tally));
                }
                seen |= hasLoans(tally);
                if (tally.missing(Amount.WRITTEN_OFF) > 0) {
                    return notReported(
                            "write-offs of " + tally.missing(Amount.WRITTEN_OFF) + " loans at " + tally.asOf());
                }
                sum = sum.add(tally.total(Amount.WRITTEN_OFF));
            }
            return over(sum, disbursed);
        });
    }

    private static VintageCurves of(String what, Collection<LoanTally> tallies, Measure measure) {
        List<LoanTally> ordered =
                tallies.stream().sorted(Comparator.comparing(LoanTally::asOf)).toList();
        TreeSet<String> labels = new TreeSet<>();
        for (int i = 0; i < ordered.size(); i++) {
            LoanTally tally = ordered.get(i);
            if (!tally.by().equals(Optional.of(Attribute.VINTAGE))) {
                throw new IllegalArgumentException("the tally at " + tally.asOf() + " is not by " + Attribute.VINTAGE);
            }
            if (!tally.unit().equals(ordered.get(0).unit())) {
                throw new IllegalArgumentException("the tally at " + tally.asOf() + " is in "
                        + tally.unit().currency() + ", that at "
                        + ordered.get(0).asOf() + " in "
                        + ordered.get(0).unit().currency() + ", or their digits differ");
            }
            if (i > 0 && tally.asOf().equals(ordered.get(i - 1).asOf())) {
                throw new IllegalArgumentException(
                        "two tallies are of " + tally.asOf() + "; tallies of parts are merged first");
            }
            labels.addAll(tally.groups());
        }
        List<String> unread = new ArrayList<>();
        List<Curve> curves = new ArrayList<>();
        for (String label : labels) {
            Optional<Span> span = Span.of(label);
            if (span.isPresent()) {
                curves.add(curve(label, span.get(), ordered, measure));
            } else {
                unread.add(label);
            }
        }
        curves.sort(Comparator.comparing(Curve::end).thenComparing(Curve::vintage));
        return new VintageCurves(what, curves, unread);
    }

    private static Curve curve(String label, Span span, List<LoanTally> ordered, Measure measure) {
        List<LoanTally> vintage =
                ordered.stream().map(tally -> tally.group(label)).toList();
        List<BigDecimal> stated = vintage.stream()
                .filter(tally -> span.monthsTo(tally.asOf()) >= 0)
                .filter(tally -> hasLoans(tally) && tally.missing(Amount.DISBURSED) == 0)
                .map(tally -> tally.total(Amount.DISBURSED))
                .sorted()
                .toList();
        Optional<BigDecimal> disbursed =
                stated.isEmpty() ? Optional.empty() : Optional.of(stated.get(stated.size() - 1));
        SortedMap<Integer, Evaluation> points = new TreeMap<>();
        for (int i = 0; i < vintage.size(); i++) {
            int months = span.monthsTo(vintage.get(i).asOf());
            if (months >= 0 && !points.containsKey(months)) {
                points.put(months, point(span, vintage.subList(0, i + 1), disbursed, measure));
            }
        }
        boolean constant = stated.isEmpty() || stated.get(0).compareTo(stated.get(stated.size() - 1)) == 0;
        return new Curve(label, span.last().atEndOfMonth(), disbursed, constant, points);
    }

    private static Evaluation point(Span span, List<LoanTally> upTo, Optional<BigDecimal> disbursed, Measure measure) {
        LoanTally now = upTo.get(upTo.size() - 1);
        if (!hasLoans(now)) {
            return notReported(noLoan(now));
        }
        return disbursed
                .map(amount -> measure.of(span, upTo, Rational.of(amount)))
                .orElseGet(() -> notReported("amount disbursed of all loans"));
    }

    private static String noLoan(LoanTally vintage) {
        return "the vintage has no loan at " + vintage.asOf();
    }

    private static boolean hasLoans(LoanTally vintage) {
        return vintage.loans(Amount.DISBURSED) > 0;
    }

    private static Evaluation over(BigDecimal above, Rational disbursed) {
        return Evaluation.quotient(Rational.of(above), disbursed, "amount disbursed", List.of(), List.of());
    }

    private static Evaluation notReported(String detail) {
        return Evaluation.undefined(Reason.NOT_REPORTED, detail, List.of());
    }

    /**
     * Names the month of a date as a vintage.
     *
     * @param disbursed the day on which a loan was made
     * @return for instance {@code 2023-04}
     * @throws IllegalArgumentException if the year has not four digits
     */
    public static String month(LocalDate disbursed) {
        int month = disbursed.getMonthValue();
        return year(disbursed) + (month < 10 ? "-0" : "-") + month;
    }

    /**
     * Names the quarter of a date as a vintage.
     *
     * @param disbursed the day on which a loan was made
     * @return for instance {@code 2023Q2}
     * @throws IllegalArgumentException if the year has not four digits
     */
    public static String quarter(LocalDate disbursed) {
        return year(disbursed) + "Q" + ((disbursed.getMonthValue() - 1) / MONTHS_OF_QUARTER + 1);
    }

    /**
     * Names the year of a date as a vintage.
     *
     * @param disbursed the day on which a loan was made
     * @return for instance {@code 2023}
     * @throws IllegalArgumentException if the year has not four digits
     */
    public static String year(LocalDate disbursed) {
        if (disbursed.getYear() < 1000 || disbursed.getYear() > 9999) {
            throw new IllegalArgumentException("no loan was made on " + disbursed);
        }
        return Integer.toString(disbursed.getYear());
    }

    /**
     * Lists the curves.
     *
     * @return a curve for each vintage, by the end of its period
     */
    public List<Curve> curves() {
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
     * Lists labels that are no vintage, for instance {@link Attribute#NOT_STATED}.
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
     *     undefined, empty where there is no tally
     */
    public Table table() {
        TreeSet<Integer> months = new TreeSet<>();
        curves.forEach(curve -> months.addAll(curve.points().keySet()));
        List<Column> heads = new ArrayList<>(List.of(Column.text("vintage"), Column.number("disbursed")));
        months.forEach(month -> heads.add(Column.number(month.toString())));
        List<List<String>> rows = new ArrayList<>();
        for (Curve curve : curves) {
            List<String> row = new ArrayList<>(List.of(
                    curve.vintage(),
                    curve.disbursed().map(amount -> Printing.upTo(amount, 2)).orElse("-")));
            for (int month : months) {
                Evaluation point = curve.points().get(month);
                row.add(point == null ? "" : print(point));
            }
            rows.add(row);
        }
        return new Table(what + ", % of the amount disbursed, by months on book", heads, rows, notes());
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        for (Curve curve : curves) {
            curve.points().forEach((months, point) -> {
                if (point.value().isEmpty()) {
                    notes.add("- " + curve.vintage() + " after " + months + " months: "
                            + point.faults().get(0));
                }
            });
            if (!curve.constant()) {
                notes.add("the amount disbursed of " + curve.vintage() + " differs between dates; the greatest counts");
            }
        }
        unread.forEach(label -> notes.add("no vintage: '" + label + "'"));
        if (notes.size() > MOST_NOTES) {
            int more = notes.size() - MOST_NOTES;
            notes.subList(MOST_NOTES, notes.size()).clear();
            notes.add("and " + more + " more notes of this kind");
        }
        return notes;
    }

    private static String print(Evaluation point) {
        return point.value()
                .map(share -> Printing.percent(share.toDecimal(), 2))
                .orElse("-");
    }

    /** Prints the table. */
    @Override
    public String toString() {
        return table().toString();
    }
}
