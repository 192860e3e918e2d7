/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.microfinance;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.finindicators.indicator.Measurement;
import org.finindicators.intermediary.IntermediaryIndicators;
import org.finindicators.number.Rational;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.project.CommonIndicatorSet;
import org.finindicators.project.CommonReporting;
import org.finindicators.project.CreditInvolvement;
import org.finindicators.project.CreditMarkers;
import org.finindicators.project.CreditReview;
import org.finindicators.project.IndicatorStanding;
import org.finindicators.project.IndicatorStanding.Status;
import org.finindicators.project.Project;
import org.finindicators.project.ProjectPortfolio;
import org.finindicators.project.ProjectReporting;
import org.finindicators.project.ReportingStanding;
import org.finindicators.report.Format;
import org.finindicators.statement.Statement;
import org.finindicators.statistics.PercentileRule;
import org.finindicators.surveillance.PeerFigures;
import org.finindicators.surveillance.PeerGroup;
import org.finindicators.surveillance.Screening;
import org.finindicators.surveillance.TrendAnalysis;
import org.finindicators.surveillance.TrendAnalysis.Course;
import org.finindicators.validation.Violation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The 107 institutions of MIX, 2009 to 2014, taken as the projects of a portfolio: who reports which common indicator
 * since when, and what trends they show. Each count is made a second time from the columns of the file, without
 * statements and indicators.
 */
class MixPortfolioTest {
    private static final String LOANS = "Gross.Loan.Portfolio";
    private static final String BORROWERS = "Number.of.active.borrowers";
    private static final String EXPENSE = "Operating.expense";
    private static final List<String> COSTS =
            List.of("Financial.expense.on.funding.liabilities", "Net.impairment.loss,.gross.loan.portfolio", EXPENSE);
    private static final String RENEGOTIATED = LOANS + ".>.Delinquency.>.Renegotiated.loans";
    private static final String SELF_SUFFICIENCY = "intermediary.operational-self-sufficiency";
    private static final String AT_RISK = "intermediary.portfolio-at-risk";

    private static final LocalDate END_OF_2014 = LocalDate.of(2014, 12, 31);

    /** The rows of each institution by the end of their year. */
    private static final Map<String, TreeMap<LocalDate, NamedCsvRecord>> ROWS = new LinkedHashMap<>();

    private static CommonReporting reporting;

    /** What the columns of a year say of an indicator, with the year before: whether figures are there, and a value. */
    private enum Said {
        VALUE,
        NO_VALUE,
        LACKING
    }

    @BeforeAll
    static void read() throws IOException {
        Map<NamedCsvRecord, Statement> statements = MixRows.read();
        Map<String, Project> projects = new LinkedHashMap<>();
        Map<String, List<Statement>> reports = new LinkedHashMap<>();
        statements.forEach((row, statement) -> {
            String id = row.getField("MFI.ID");
            ROWS.computeIfAbsent(id, none -> new TreeMap<>()).put(LocalDate.parse(row.getField("As.of.Date")), row);
            projects.put(
                    id,
                    Project.builder(id)
                            .title(row.getField("MFI.Name"))
                            .with(Project.COUNTRY, row.getField("Country"))
                            .with(Project.PROJECT_TYPE, row.getField("Last known legal status"))
                            .declared(CreditInvolvement.STAND_ALONE)
                            .build());
            reports.computeIfAbsent(id, none -> new ArrayList<>()).add(statement);
        });
        CommonReporting.Builder builder = CommonReporting.builder(
                CommonIndicatorSet.BASIC_CREDIT_INDICATORS,
                CreditReview.of(ProjectPortfolio.of(projects.values()), CreditMarkers.FINANCIAL_INTERMEDIARIES),
                IntermediaryIndicators.CATALOGUE);
        reports.forEach(builder::with);
        reporting = builder.build();
    }

    @TestFactory
    Stream<DynamicTest> standing_isWhatTheColumnsSay() {
        return IntStream.rangeClosed(2009, 2015)
                .mapToObj(year -> LocalDate.of(year, 12, 31))
                .map(date -> DynamicTest.dynamicTest(date.toString(), () -> compare(date)));
    }

    /** All seven are due of all 107 from the start: 749 pairs. */
    private static void compare(LocalDate date) {
        ReportingStanding at = reporting.at(date);
        assertThat(at.due()).hasSize(107 * 7);
        for (CommonIndicatorSet.Required one : reporting.set().indicators()) {
            Map<String, Status> plain = new TreeMap<>();
            ROWS.forEach((id, rows) -> plain.put(id, plain(rows, one.id(), date)));
            Map<String, Status> ours = new TreeMap<>();
            at.ofIndicator(one.id()).forEach(pair -> ours.put(pair.project(), pair.status()));
            assertThat(ours).as(one.id()).isEqualTo(plain);
        }
        BigDecimal share = ProjectReporting.COMMON_INDICATORS_REPORTED
                .measure(Statement.builder("MIX", ReportingPeriod.yearTo(date))
                        .with(ProjectReporting.COMMON_REPORTING, reporting)
                        .build())
                .decimal()
                .orElseThrow();
        long values = ROWS.values().stream()
                .mapToLong(rows -> reporting.set().indicators().stream()
                        .filter(one -> plain(rows, one.id(), date) == Status.REPORTED)
                        .count())
                .sum();
        assertThat(share)
                .isEqualByComparingTo(
                        BigDecimal.valueOf(values).divide(BigDecimal.valueOf(749), MathContext.DECIMAL128));
    }

    private static Status plain(TreeMap<LocalDate, NamedCsvRecord> rows, String id, LocalDate date) {
        List<Said> said = rows.subMap(date.minusYears(1), false, date, true).entrySet().stream()
                .map(entry -> said(rows, entry.getKey(), id))
                .toList();
        return said.contains(Said.VALUE)
                ? Status.REPORTED
                : said.contains(Said.NO_VALUE) ? Status.UNDEFINED : Status.MISSING;
    }

    private static Said said(TreeMap<LocalDate, NamedCsvRecord> rows, LocalDate end, String id) {
        NamedCsvRecord row = rows.get(end);
        return switch (id) {
            case "intermediary.active-borrowers" -> present(row, BORROWERS) ? Said.VALUE : Said.LACKING;
            case "intermediary.average-balance-per-borrower" ->
                quotient(present(row, LOANS) && present(row, BORROWERS), positive(row, BORROWERS));
            case AT_RISK ->
                quotient(
                        MixRows.late(row).isPresent() && present(row, RENEGOTIATED) && present(row, LOANS),
                        positive(row, LOANS) && !isLateAboveAll(row));
            case "intermediary.write-off-ratio" -> overAverage(row, "Write.offs");
            case SELF_SUFFICIENCY ->
                quotient(
                        present(row, "Financial.revenue") && COSTS.stream().allMatch(cost -> present(row, cost)),
                        !isNegative(row, COSTS.get(0))
                                && sum(row).filter(all -> all.signum() > 0).isPresent());
            case "intermediary.operating-expense-ratio" -> overAverage(row, EXPENSE);
            case "intermediary.cost-per-borrower" -> costPerBorrower(rows, end);
            default -> throw new IllegalArgumentException(id);
        };
    }

    private static boolean isNegative(NamedCsvRecord row, String column) {
        return MixRows.number(row, column).filter(value -> value.signum() < 0).isPresent();
    }

    private static Optional<BigDecimal> sum(NamedCsvRecord row) {
        return COSTS.stream()
                .map(cost -> MixRows.number(row, cost))
                .reduce((one, other) -> one.flatMap(first -> other.map(first::add)))
                .orElseThrow();
    }

    private static boolean isLateAboveAll(NamedCsvRecord row) {
        return MixRows.late(row)
                .flatMap(late -> MixRows.number(row, LOANS).filter(loans -> late.compareTo(loans) > 0))
                .isPresent();
    }

    /** Averages are MIX's own; without one, the balance at the end alone does not do. */
    private static Said overAverage(NamedCsvRecord row, String flow) {
        boolean average = present(row, "Average.gross.loan.portfolio");
        return quotient(present(row, flow) && (average || present(row, LOANS)), average);
    }

    /** The number a year before does for the average that MIX does not give. */
    private static Said costPerBorrower(TreeMap<LocalDate, NamedCsvRecord> rows, LocalDate end) {
        NamedCsvRecord row = rows.get(end);
        Map.Entry<LocalDate, NamedCsvRecord> before = rows.lowerEntry(end);
        boolean average = present(row, "Average.number.of.active.borrowers");
        boolean both = present(row, BORROWERS) && before != null && present(before.getValue(), BORROWERS);
        return quotient(present(row, EXPENSE) && (average || present(row, BORROWERS)), average || both);
    }

    private static Said quotient(boolean there, boolean divisible) {
        return !there ? Said.LACKING : divisible ? Said.VALUE : Said.NO_VALUE;
    }

    private static boolean present(NamedCsvRecord row, String column) {
        return !row.getField(column).isEmpty();
    }

    private static boolean positive(NamedCsvRecord row, String column) {
        return MixRows.number(row, column).filter(value -> value.signum() > 0).isPresent();
    }

    @Test
    void firstValuesAndGaps_areThoseOfTheColumns() {
        for (IndicatorStanding pair : reporting.at(LocalDate.of(2015, 12, 31)).pairs()) {
            TreeMap<LocalDate, NamedCsvRecord> rows = ROWS.get(pair.project());
            List<LocalDate> values = rows.keySet().stream()
                    .filter(end -> said(rows, end, pair.indicator()) == Said.VALUE)
                    .toList();
            assertThat(pair.firstReported()).isEqualTo(values.stream().findFirst());
            long months = 0;
            for (int i = 1; i < values.size(); i++) {
                months += Math.max(0, ChronoUnit.MONTHS.between(next(values.get(i - 1)), next(values.get(i))) - 12);
            }
            assertThat(pair.gaps().stream().mapToLong(ReportingPeriod::months).sum())
                    .as(pair.toString())
                    .isEqualTo(months);
        }
    }

    /** The first day of the year after, so that months of unequal length count alike. */
    private static LocalDate next(LocalDate end) {
        return end.plusDays(1);
    }

    /** Overdue loans of a thousand times the right size, and others above the whole portfolio, are no ratios. */
    @Test
    void overdueLoansAboveTheWholePortfolio_areFaults() {
        List<String> plain = new ArrayList<>();
        ROWS.values()
                .forEach(rows -> rows.values().forEach(row -> {
                    if (isLateAboveAll(row)) {
                        plain.add("project " + row.getField("MFI.ID") + ", " + row.getField("Fiscal.Year"));
                    }
                }));
        assertThat(plain).containsExactlyInAnyOrder("project 100160, 2009", "project 100261, 2009");
        assertThat(reporting.violations().stream()
                        .filter(one -> one.toString().contains("portfolio-at-risk-30")
                                && one.toString().contains("gross loans"))
                        .map(Violation::subject))
                .containsExactlyInAnyOrderElementsOf(plain);
    }

    /**
     * A trend at 5 per cent on both sides needs a Kendall score of 10 from five values and of 13 or more from six, by
     * the exact distribution; four values never have one.
     */
    @Test
    void trends_areThoseOfTheScores() {
        compareTrends(SELF_SUFFICIENCY, MixPortfolioTest::selfSufficiency);
        compareTrends(
                "intermediary.operating-expense-ratio",
                row -> MixRows.number(row, EXPENSE)
                        .orElseThrow()
                        .divide(
                                MixRows.number(row, "Average.gross.loan.portfolio")
                                        .orElseThrow(),
                                MathContext.DECIMAL64));
    }

    private static void compareTrends(String indicator, Function<NamedCsvRecord, BigDecimal> value) {
        Map<String, Course> plain = new TreeMap<>();
        Map<String, Course> ours = new TreeMap<>();
        ROWS.forEach((id, rows) -> {
            List<BigDecimal> values = rows.keySet().stream()
                    .filter(end -> said(rows, end, indicator) == Said.VALUE)
                    .map(end -> value.apply(rows.get(end)))
                    .toList();
            int score = 0;
            for (int i = 0; i < values.size(); i++) {
                for (int j = i + 1; j < values.size(); j++) {
                    score += values.get(j).compareTo(values.get(i));
                }
            }
            int needed = values.size() == 6 ? 13 : values.size() == 5 ? 10 : 99;
            plain.put(
                    id,
                    values.size() < 4
                            ? Course.UNDECIDED
                            : Math.abs(score) < needed ? Course.NO_TREND : score > 0 ? Course.RISING : Course.FALLING);
            ours.put(id, TrendAnalysis.of(reporting.series(id, indicator)).course());
        });
        assertThat(ours).isEqualTo(plain);
        assertThat(plain.values()).contains(Course.RISING, Course.FALLING, Course.NO_TREND, Course.UNDECIDED);
    }

    private static BigDecimal selfSufficiency(NamedCsvRecord row) {
        return MixRows.number(row, "Financial.revenue")
                .orElseThrow()
                .divide(sum(row).orElseThrow(), MathContext.DECIMAL64);
    }

    private static PeerFigures figures(String id) {
        return PeerFigures.of(reporting.at(END_OF_2014).ofIndicator(id).stream()
                .flatMap(pair -> pair.latest().filter(Measurement::isDefined).stream())
                .toList());
    }

    /** The institutions of each legal form. */
    private static List<PeerGroup> peers() {
        Map<String, String> forms = new TreeMap<>();
        reporting
                .credit()
                .portfolio()
                .projects()
                .forEach(project -> forms.put(
                        project.title(), project.label(Project.PROJECT_TYPE).orElse("")));
        return PeerGroup.byAttribute("legal form", forms);
    }

    /** Of 42, 36, 18, 8, 2 and 1 institutions; the last two groups are too small to compare anybody. */
    @Test
    void peersByLegalForm_haveTheMidRankOfThePlainCount() {
        PeerFigures figures = figures(SELF_SUFFICIENCY);
        Map<String, Integer> sizes = new TreeMap<>();
        for (PeerGroup group : peers()) {
            sizes.put(group.name(), group.members().size());
            for (String member : group.members()) {
                Optional<Rational> own = figures.subjects().contains(member) ? figures.value(member) : Optional.empty();
                if (own.isEmpty()) {
                    continue;
                }
                List<Rational> others = group.members().stream()
                        .filter(other ->
                                !other.equals(member) && figures.subjects().contains(other))
                        .flatMap(other -> figures.value(other).stream())
                        .toList();
                long below = others.stream()
                        .filter(other -> other.compareTo(own.get()) < 0)
                        .count();
                long tied = others.stream()
                        .filter(other -> other.compareTo(own.get()) == 0)
                        .count();
                assertThat(group.position(member, figures)
                                .percentileRank(PercentileRule.MID_RANK)
                                .value())
                        .as(member)
                        .isEqualTo(
                                others.size() < 5
                                        ? Optional.empty()
                                        : Optional.of(Rational.of(2 * below + tied + 1, 2L * (others.size() + 1))));
            }
        }
        assertThat(sizes)
                .isEqualTo(Map.of(
                        "NBFI",
                        42,
                        "NGO",
                        36,
                        "Bank",
                        18,
                        "Credit Union / Cooperative",
                        8,
                        "Other",
                        2,
                        "Rural Bank",
                        1));
    }

    /** The modified z-score in plain floating point, of each institution against the others of its legal form. */
    @Test
    void alerts_areThoseOfThePlainScores() {
        List<String> ids = List.of(SELF_SUFFICIENCY, AT_RISK, "intermediary.operating-expense-ratio");
        List<PeerGroup> groups = peers();
        Screening.Builder builder = Screening.builder().with(groups);
        List<String> plain = new ArrayList<>();
        for (String id : ids) {
            PeerFigures figures = figures(id);
            builder.with(figures);
            for (PeerGroup group : groups) {
                for (String member : figures.subjects()) {
                    double[] others = group.members().stream()
                            .filter(other ->
                                    !other.equals(member) && figures.subjects().contains(other))
                            .mapToDouble(
                                    other -> figures.value(other).orElseThrow().toDouble())
                            .toArray();
                    double middle = median(others);
                    double off = figures.value(member).orElseThrow().toDouble() - middle;
                    double spread = median(DoubleStream.of(others)
                            .map(other -> Math.abs(other - middle))
                            .toArray());
                    if (group.has(member) && others.length >= 5 && Math.abs(0.6744897501960817 * off / spread) > 3.5) {
                        plain.add(member + ", " + figures.name());
                    }
                }
            }
        }
        Screening screening = builder.build();
        assertThat(screening.alerts().stream().map(alert -> alert.subject() + ", " + alert.indicator()))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(plain);
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return sorted.length == 0
                ? Double.NaN
                : sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    @Test
    void tables_keepToEightyColumns() {
        ReportingStanding at = reporting.at(END_OF_2014);
        assertThat(at.as(Format.TEXT).lines()).allMatch(line -> line.length() <= 80);
        assertThat(at.as(Format.CSV).lines()).hasSize(1 + 749);
    }
}
