/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.surveillance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Fault;
import org.finindicators.formula.Reason;
import org.finindicators.indicator.Direction;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Measurement;
import org.finindicators.indicator.Unit;
import org.finindicators.indicator.Variant;
import org.finindicators.number.Decimals;
import org.finindicators.number.Intake;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;
import org.finindicators.report.Cell;
import org.finindicators.report.Column;
import org.finindicators.report.Format;
import org.finindicators.report.Table;
import org.finindicators.report.Tabular;
import org.finindicators.statistics.MannKendall;
import org.finindicators.statistics.Observation;
import org.finindicators.statistics.Pettitt;
import org.finindicators.statistics.TheilSen;
import org.finindicators.statistics.TheilSen.Intercept;
import org.finindicators.statistics.TimeSeries;
import org.finindicators.validation.InvalidInputException;

/**
 * The trend of a series: whether it rises or falls, by how much a year, where its level breaks, how it has grown, and
 * what speaks against reading it so.
 *
 * <p>Whether there is a trend is the test of {@link MannKendall} at a significance, 0.05 unless another is asked for;
 * the slope is that of {@link TheilSen}, by the dates; the break is that of {@link Pettitt}, for a change in either
 * direction; growth is compound, from the first value to the last. With values for fewer than {@value #LEAST_YEARS}
 * years, which the World Bank's paper of 1995 asks for (Annex 1, section 5), nothing is said: too little history. What
 * came of the tests themselves can still be read.
 *
 * <p>Amounts of money are analysed as they are; {@link TimeSeries#deflated} puts them into real terms first.
 *
 * <pre>{@code
 * TrendAnalysis.of(TimeSeries.yearly("Loans late, %", 2015, "4.1", "4.4", "4.2", "5.0", "5.3", "9.9", "5.8", "6.1"))
 * }</pre>
 *
 * @since 0.1.0
 */
public final class TrendAnalysis implements Tabular {
    /** The fewest years with a value for which a trend is stated. */
    public static final int LEAST_YEARS = 4;

    private static final BigDecimal USUAL_SIGNIFICANCE = new BigDecimal("0.05");
    private static final BigDecimal SMALLEST_SHOWN = new BigDecimal("0.0001");
    private static final double NORMAL_95 = 1.96;
    private static final int LINE = 79;
    private static final int SHORTEST_NAME = 8;

    private final TimeSeries series;
    private final BigDecimal significance;
    private final Optional<Direction> better;
    private final Seasons seasons;
    private final MannKendall kendall;
    private final TheilSen line;
    private final Pettitt pettitt;
    private final int years;

    /**
     * Which way a series goes.
     *
     * @since 0.1.0
     */
    public enum Course {
        /** Later values are higher, significantly. */
        RISING("rising"),
        /** Later values are lower, significantly. */
        FALLING("falling"),
        /** Neither is significant, which does not say that there is no change. */
        NO_TREND("no trend"),
        /** There are too few years, so nothing can be said. */
        UNDECIDED("undecided");

        private final String words;

        Course(String words) {
            this.words = words;
        }

        /**
         * Returns the course in words.
         *
         * @return for instance {@code no trend}
         */
        public String words() {
            return words;
        }
    }

    /**
     * What a course means where it is known which way the figure improves.
     *
     * @since 0.1.0
     */
    public enum Judgement {
        /** The figure goes the way that is better. */
        IMPROVING("improving"),
        /** The figure goes the other way. */
        WORSENING("worsening");

        private final String words;

        Judgement(String words) {
            this.words = words;
        }

        /**
         * Returns the judgement in words.
         *
         * @return for instance {@code worsening}
         */
        public String words() {
            return words;
        }
    }

    private enum Seasons {
        TOGETHER,
        APART
    }

    private TrendAnalysis(TimeSeries series, BigDecimal significance, Optional<Direction> better, Seasons seasons) {
        this.series = series;
        this.significance = significance;
        this.better = better;
        this.seasons = seasons;
        kendall = seasons == Seasons.APART ? MannKendall.seasonal(series) : MannKendall.of(series);
        line = seasons == Seasons.APART ? TheilSen.seasonal(series) : TheilSen.of(series);
        pettitt = Pettitt.of(series);
        years = series.years();
    }

    /**
     * Analyses a series at a significance of 0.05. If it was made from measurements, their indicator says which way it
     * improves.
     *
     * @param series the series
     * @return the analysis
     */
    public static TrendAnalysis of(TimeSeries series) {
        return new TrendAnalysis(
                series, USUAL_SIGNIFICANCE, series.indicator().map(Indicator::direction), Seasons.TOGETHER);
    }

    /**
     * Analyses the measurements of one indicator and one subject.
     *
     * @param measurements the measurements, in any order
     * @return the analysis of {@link TimeSeries#of(Collection)}
     * @throws InvalidInputException if they are no series
     */
    public static TrendAnalysis of(Collection<? extends Measurement> measurements) {
        return of(TimeSeries.of(measurements));
    }

    /**
     * Returns the analysis at another significance.
     *
     * @param level the probability below which a trend or a break is stated, above 0 and below 1, as decimal text
     * @return the analysis
     * @throws InvalidInputException if it is no such number
     */
    public TrendAnalysis atSignificance(String level) {
        return atSignificance(Intake.requireNumber("significance", level));
    }

    /**
     * Returns the analysis at another significance.
     *
     * @param level the probability below which a trend or a break is stated, above 0 and below 1
     * @return the analysis
     * @throws InvalidInputException if it is no such number
     */
    public TrendAnalysis atSignificance(BigDecimal level) {
        Intake intake = new Intake();
        BigDecimal checked = intake.number("significance", level);
        if (intake.violations().isEmpty() && (checked.signum() <= 0 || checked.compareTo(BigDecimal.ONE) >= 0)) {
            intake.add("significance", checked.toPlainString(), "must be above 0 and below 1");
        }
        intake.refuse();
        return new TrendAnalysis(series, checked, better, seasons);
    }

    /**
     * Returns the analysis with what is better, for a series that was not made from measurements.
     *
     * @param direction which way the figure improves
     * @return the analysis
     */
    public TrendAnalysis better(Direction direction) {
        return new TrendAnalysis(series, significance, Optional.of(direction), seasons);
    }

    /**
     * Returns the analysis with values of one month of the year compared with each other only, for one value a month, a
     * quarter or a half-year: trend and slope are then free of the seasons. The break is not.
     *
     * @return the analysis
     */
    public TrendAnalysis bySeason() {
        return new TrendAnalysis(series, significance, better, Seasons.APART);
    }

    /**
     * Returns what was analysed.
     *
     * @return the series
     */
    public TimeSeries series() {
        return series;
    }

    /**
     * Returns the probability below which a trend or a break is stated.
     *
     * @return the significance
     */
    public BigDecimal significance() {
        return significance;
    }

    /**
     * Tells which way the series goes.
     *
     * @return the course
     */
    public Course course() {
        if (!faults().isEmpty()) {
            return Course.UNDECIDED;
        }
        if (kendall.p().compareTo(significance) >= 0) {
            return Course.NO_TREND;
        }
        return kendall.s() > 0 ? Course.RISING : Course.FALLING;
    }

    /**
     * Tells whether the course is for the better.
     *
     * @return nothing where there is no trend, nothing can be said, or it depends what is better
     */
    public Optional<Judgement> judgement() {
        Course course = course();
        boolean trend = course == Course.RISING || course == Course.FALLING;
        return better.filter(direction -> trend && direction != Direction.CONTEXTUAL)
                .map(direction -> (direction == Direction.HIGHER) == (course == Course.RISING)
                        ? Judgement.IMPROVING
                        : Judgement.WORSENING);
    }

    /**
     * Counts the years for which there is a value.
     *
     * @return as {@link TimeSeries#years()}
     */
    public int years() {
        return years;
    }

    /**
     * Lists why nothing can be said.
     *
     * @return too little history; nothing if there are years enough
     */
    public List<Fault> faults() {
        if (years >= LEAST_YEARS) {
            return line.slope().faults();
        }
        return List.of(new Fault(
                Reason.TOO_LITTLE_HISTORY,
                (years == 1 ? "1 year has a value, " : years + " years have a value, ") + LEAST_YEARS + " are needed"));
    }

    /**
     * Returns the change a year.
     *
     * @return the slope of {@link #line()}; too little history
     */
    public Evaluation slope() {
        return orFaults(line.slope());
    }

    /**
     * Returns the compound growth a year from the first value to the last.
     *
     * @return a fraction; too little history, or out of domain where one of the two is not above zero
     */
    public Evaluation growth() {
        return orFaults(series.compoundGrowth());
    }

    private Evaluation orFaults(Evaluation value) {
        List<Fault> faults = faults();
        return faults.isEmpty() ? value : Evaluation.undefined(faults, List.of(), List.of());
    }

    /**
     * Finds the last value before a break of the level.
     *
     * @return nothing if no break is significant, or nothing can be said
     */
    public Optional<Observation> lastBeforeBreak() {
        return faults().isEmpty() && pettitt.twoSidedP().compareTo(significance) < 0
                ? Optional.of(series.values().get(pettitt.position().orElseThrow() - 1))
                : Optional.empty();
    }

    /**
     * Returns the test for a trend, whatever the number of years.
     *
     * @return the test, over seasons if asked for
     */
    public MannKendall kendall() {
        return kendall;
    }

    /**
     * Returns the line through the values, whatever the number of years.
     *
     * @return the line
     */
    public TheilSen line() {
        return line;
    }

    /**
     * Returns the test for a break, whatever the number of years.
     *
     * @return the test
     */
    public Pettitt pettitt() {
        return pettitt;
    }

    /**
     * Computes how far what the line leaves of a value goes with what it leaves of the one before: the lag-one
     * correlation of the deviations from the line, value after value, whatever lies between them in time.
     *
     * @return from -1 to 1; zero denominator where all values lie on the line, too little history
     */
    public Evaluation serialCorrelation() {
        if (!faults().isEmpty()) {
            return orFaults(line.slope());
        }
        List<Rational> left = line.deviations(Intercept.SEPARATE);
        if (left.stream().distinct().count() == 1) {
            return Evaluation.undefined(Reason.ZERO_DENOMINATOR, "all values lie on the line", List.of());
        }
        double mean = left.stream().mapToDouble(Rational::toDouble).average().orElseThrow();
        double together = 0;
        double squares = 0;
        double before = 0;
        for (Rational one : left) {
            double deviation = one.toDouble() - mean;
            together += before * deviation;
            squares += deviation * deviation;
            before = deviation;
        }
        return Evaluation.of(Rational.of(Decimals.of(together / squares)), List.of(), List.of());
    }

    /**
     * Lists what speaks against reading the trend as it stands. That values depend on those before them is said where
     * the {@link #serialCorrelation()} is further from zero than 1.96 over the root of their number. Seasons are taken
     * out by {@link #bySeason()}, prices by {@link TimeSeries#deflated}.
     *
     * @return sentences; none where nothing can be said
     */
    public List<String> caveats() {
        if (!faults().isEmpty()) {
            return List.of();
        }
        List<String> caveats = new ArrayList<>();
        int n = kendall.count();
        double[] steady = new double[n];
        for (int i = 0; i < n; i++) {
            steady[i] = i;
        }
        BigDecimal least = seasons == Seasons.APART
                ? BigDecimal.ZERO
                : MannKendall.of(steady).p();
        if (least.compareTo(significance) >= 0) {
            caveats.add(
                    n + " values cannot be significant: a steady rise of them has p " + Printing.significant(least, 3));
        }
        Optional<BigDecimal> lag = serialCorrelation().value().map(Rational::toDecimal);
        if (lag.filter(r -> Math.abs(r.doubleValue()) > NORMAL_95 / Math.sqrt(n))
                .isPresent()) {
            caveats.add("each value depends on the one before (lag-one correlation "
                    + Printing.significant(lag.get(), 2) + "): p is too "
                    + (lag.get().signum() > 0 ? "small" : "large"));
        } else {
            caveats.add("p assumes that, the trend aside, no value depends on the one before"
                    + lag.map(r -> " (lag-one correlation " + Printing.significant(r, 2) + ")")
                            .orElse(""));
        }
        boolean money = series.indicator()
                .map(one -> one.variant().formula().dimension())
                .filter(dimension -> dimension.money() != 0)
                .isPresent();
        if (money && series.prices().isEmpty()) {
            caveats.add("amounts are not deflated: rising prices alone raise them");
        }
        int gaps = series.gaps().size();
        if (gaps > 0) {
            caveats.add(gaps
                    + (gaps == 1 ? " gap, " : " gaps, ")
                    + Printing.some(
                            series.gaps().stream().map(Observation::toString).toList(), 2));
        }
        if (seasons == Seasons.TOGETHER && n > years) {
            caveats.add(n + " values in " + years
                    + " years are compared across seasons, which may hide a trend or look like one");
        }
        if (course() != Course.NO_TREND && lastBeforeBreak().isPresent()) {
            caveats.add("a steady change gives a break, too, and a break a trend: the tests do not tell them apart");
        }
        return List.copyOf(caveats);
    }

    /**
     * Returns the results as a table.
     *
     * @return a row for each result, the caveats below
     */
    @Override
    public Table table() {
        Table table = Table.of(sentence(), Column.text("result"), Column.number("value"), Column.text("how"))
                .row("years with a value", Integer.toString(years), span());
        if (!faults().isEmpty()) {
            return noted(table, List.of());
        }
        String z = Printing.significant(kendall.z(), 3);
        Evaluation growth = growth();
        BigDecimal slope = line.slope().value().orElseThrow().toDecimal();
        table = table.row("Kendall's S", Printing.number(kendall.s()), kendall.count() + " values, Z " + z)
                .row("p", p(kendall.p()), "two-sided, " + (kendall.exactP().isPresent() ? "exact" : "normal"))
                .row(
                        "slope a year",
                        change(slope),
                        "Theil-Sen, " + (seasons == Seasons.APART ? "by season" : "by dates"))
                .row("line at the end", heightAtTheEnd(), "at the date of the last value")
                .row(
                        "growth a year",
                        growth.value()
                                .map(value -> Printing.percent(value.toDecimal(), 2) + " %")
                                .orElse("undefined"),
                        growth.value().isPresent() ? "compound, first to last" : "first or last not above zero")
                .row(
                        "break after",
                        lastBeforeBreak().map(one -> one.date().toString()).orElse("none"),
                        "Pettitt, two-sided p " + p(pettitt.twoSidedP()));
        return noted(table, caveats());
    }

    /**
     * Writes the results.
     *
     * @param format text or Markdown: the table; CSV: each result unrounded, changes and growth as fractions where the
     *     values are, or the reason why there is none
     * @return its text
     */
    @Override
    public String as(Format format) {
        return (format == Format.CSV ? exact() : table()).as(format);
    }

    private Table exact() {
        Table table = Table.of(
                        "",
                        Column.text("series"),
                        Column.text("result"),
                        Column.number("value"),
                        Column.text("reason"),
                        Column.text("detail"))
                .rows(List.of(result("years with a value", BigDecimal.valueOf(years))));
        if (!faults().isEmpty()) {
            Fault first = faults().get(0);
            return table.row(series.name(), "trend", "", first.reason().name(), first.detail());
        }
        Optional<Fault> fault = growth().faults().stream().findFirst();
        return table.rows(List.of(
                        result("Kendall's S", BigDecimal.valueOf(kendall.s())),
                        result("Z", kendall.z()),
                        result("p", kendall.p()),
                        result(
                                "slope a year",
                                line.slope().value().orElseThrow().toDecimal()),
                        result("line at the end", atTheEnd())))
                .row(
                        series.name(),
                        "growth a year",
                        growth().value()
                                .map(Rational::toDecimal)
                                .map(Decimals::print)
                                .orElse(""),
                        fault.map(one -> one.reason().name()).orElse(""),
                        fault.map(Fault::detail).orElse(""))
                .row(
                        series.name(),
                        "break after",
                        lastBeforeBreak().map(one -> one.date().toString()).orElse(""),
                        "",
                        lastBeforeBreak().isPresent() ? "" : "none")
                .rows(List.of(result("p of the break", pettitt.twoSidedP())));
    }

    private List<String> result(String name, BigDecimal value) {
        return List.of(series.name(), name, Decimals.print(value), "", "");
    }

    /** The table with the name, where the first line has not all of it, and some sentences below. */
    private Table noted(Table table, List<String> sentences) {
        List<String> all = new ArrayList<>(sentences);
        if (!table.title().startsWith(series.name())) {
            all.add(0, series.name());
        }
        Table noted = table;
        for (String sentence : all) {
            for (String wrapped : Cell.wrapped(sentence, LINE)) {
                noted = noted.note(wrapped);
            }
        }
        return noted;
    }

    /** The whole answer on a line of a terminal; for the name to fit, the test goes first, then the end of the name. */
    private String sentence() {
        String name = series.name();
        String answer = answer();
        String tested = tested();
        boolean fits = Cell.width(name) + 2 + answer.length() + tested.length() <= LINE;
        String said = fits ? answer + tested : answer;
        return named(Math.max(SHORTEST_NAME, LINE - 2 - said.length())) + ": " + said;
    }

    /** The name, its end kept where that is the subject: whose trend it is matters most. */
    private String named(int room) {
        String name = series.name();
        String first =
                series.indicator().map(Indicator::name).filter(name::startsWith).orElse("");
        String rest = name.substring(first.length());
        int left = room - Cell.width(rest);
        return left < SHORTEST_NAME ? Cell.cut(name, room) : Cell.cut(first, left) + rest;
    }

    private String answer() {
        List<Fault> faults = faults();
        if (!faults.isEmpty()) {
            Fault first = faults.get(0);
            return "undefined, " + first.reason().words() + ": " + first.detail();
        }
        Course course = course();
        if (course == Course.NO_TREND) {
            return course.words();
        }
        BigDecimal slope = line.slope().value().orElseThrow().toDecimal();
        String judged = judgement().map(judgement -> ", " + judgement.words()).orElse("");
        return course.words() + " by " + change(slope.abs()) + " a year" + judged;
    }

    private String tested() {
        if (!faults().isEmpty()) {
            return "";
        }
        String limit = course() == Course.NO_TREND ? ", not below " + significance.toPlainString() : "";
        return " (p " + p(kendall.p()) + limit + ")";
    }

    private String span() {
        List<Observation> values = series.values();
        return values.isEmpty()
                ? "none"
                : values.get(0).date() + " to " + values.get(values.size() - 1).date();
    }

    /** The slope; that of a percentage is in percentage points. */
    private String change(BigDecimal slope) {
        return series.indicator()
                .map(Indicator::variant)
                .map(variant -> switch (variant.unit()) {
                    case SHARE, RATIO, RATE, POINTS -> in(Unit.POINTS, Unit.POINTS.words(), slope);
                    default -> in(variant.unit(), words(variant), slope);
                })
                .orElseGet(() -> Printing.significant(slope, 2));
    }

    private BigDecimal atTheEnd() {
        List<Observation> values = series.values();
        return line.at(values.get(values.size() - 1).date(), Intercept.SEPARATE)
                .value()
                .orElseThrow()
                .toDecimal();
    }

    private String heightAtTheEnd() {
        BigDecimal height = atTheEnd();
        return series.indicator()
                .map(Indicator::variant)
                .map(variant -> in(variant.unit(), words(variant), height))
                .orElseGet(() -> Printing.significant(height, 2));
    }

    private static String in(Unit unit, String words, BigDecimal value) {
        return (unit.print(value) + " " + words).strip();
    }

    /** The unit, with the currency of money; that of things is said by the name of the indicator. */
    private String words(Variant variant) {
        return series.currency()
                .map(currency -> variant.unitWords(currency.getCurrencyCode()))
                .orElseGet(() -> variant.unit().words());
    }

    private static String p(BigDecimal probability) {
        return probability.compareTo(SMALLEST_SHOWN) < 0
                ? "< " + SMALLEST_SHOWN.toPlainString()
                : Printing.significant(probability, 2);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TrendAnalysis that
                && series.equals(that.series)
                && significance.equals(that.significance)
                && better.equals(that.better)
                && seasons == that.seasons;
    }

    @Override
    public int hashCode() {
        return Objects.hash(series, significance, better, seasons);
    }

    /** Prints the answer on one line, and the table below it. */
    @Override
    public String toString() {
        return table().toString();
    }
}
