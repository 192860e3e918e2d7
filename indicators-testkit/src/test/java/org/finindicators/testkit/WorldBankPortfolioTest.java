/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.finindicators.indicator.Measurement;
import org.finindicators.loanbook.Attribute;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.project.PerformancePatterns;
import org.finindicators.project.PerformanceRule;
import org.finindicators.project.PerformanceTable;
import org.finindicators.project.PortfolioIndicators;
import org.finindicators.project.Project;
import org.finindicators.project.ProjectPortfolio;
import org.finindicators.report.Format;
import org.finindicators.statement.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The project performance ratings of the World Bank's Independent Evaluation Group, evaluated up to fiscal year 2014.
 *
 * <p>The numbers here are counted in the file by themselves; the chances are sums of whole numbers.
 */
class WorldBankPortfolioTest {
    private static final String FILE = "projects/ieg_ratings_to_fy2014.csv";
    private static final PerformanceRule RULE = PerformanceRule.OUTCOME_SIX_POINTS;
    private static final Attribute LENDING_GROUP = Attribute.of("lending group");
    private static final Map<Attribute, String> COLUMNS = Map.of(
            Attribute.REGION,
            "WB Region",
            Project.COUNTRY,
            "Country / Economy",
            LENDING_GROUP,
            "Country / Economy Lending Group",
            Project.UNIT,
            "Global Practice",
            Project.INSTRUMENT,
            "Lending Instrument Type",
            Project.OUTCOME,
            "Outcome",
            Project.EVALUATION_YEAR,
            "Evaluation FY");
    private static final Attribute[] GROUPS = {
        Attribute.REGION, Project.COUNTRY, LENDING_GROUP, Project.UNIT, Project.INSTRUMENT, Project.EVALUATION_YEAR
    };

    private final List<Map<Attribute, String>> rows = new ArrayList<>();
    private ProjectPortfolio portfolio = ProjectPortfolio.of(List.of());

    @BeforeEach
    void read() throws IOException {
        List<Project.Builder> projects = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(SharedData.file(FILE))) {
            for (NamedCsvRecord row : csv) {
                Project.Builder project = Project.builder(row.getField("Project ID"));
                Map<Attribute, String> labels = new TreeMap<>();
                COLUMNS.forEach((attribute, column) -> {
                    labels.put(attribute, row.getField(column));
                    project.with(attribute, row.getField(column));
                });
                rows.add(labels);
                projects.add(project);
            }
        }
        Collections.reverse(projects);
        portfolio = ProjectPortfolio.ofBuilders(projects);
    }

    @Test
    void whole_performsAsPublished() {
        PerformanceTable.Line all = PerformanceTable.of(portfolio, RULE).total();
        assertThat(all).isEqualTo(new PerformanceTable.Line(List.of(), 8_926, 8_776, 6_325, 150, 0));
        assertThat(PerformanceTable.of(portfolio, RULE))
                .asString()
                .startsWith("6,325 of 8,776 rated perform, 72.1 %\n");
    }

    @Test
    void practices_performAsPublished_andAnEmptyOneIsNone() {
        PerformanceTable practices = PerformanceTable.of(portfolio, RULE, Project.UNIT);
        assertThat(practices.line("Finance, Competitiveness and Innovation").orElseThrow())
                .hasToString("Finance, Competitiveness and Innovation: 294 of 420 rated perform, 70.0 %");
        assertThat(practices.line("Transport").orElseThrow())
                .hasToString("Transport: 349 of 403 rated perform, 86.6 %");
        assertThat(practices.lines()).hasSize(15);
        PerformanceTable.Line last = practices.lines().get(14);
        assertThat(last.labels()).containsExactly(Attribute.NOT_STATED);
        assertThat(last.projects()).isEqualTo(4_552);
        assertThat(last.isStated()).isFalse();
        PerformancePatterns patterns = PerformancePatterns.of(portfolio, RULE, Project.UNIT);
        assertThat(patterns.looks())
                .extracting(PerformancePatterns.Look::label)
                .hasSize(12)
                .doesNotContain("", Attribute.NOT_STATED, "Poverty and Equity", "Trade & Competitiveness");
        assertThat(patterns.tooSmall()).isEqualTo(2);
    }

    /** Each table in one call, against a plain count of the rows. */
    @Test
    void tables_countTheRows() {
        for (Attribute attribute : GROUPS) {
            Map<String, long[]> counts = new TreeMap<>();
            for (Map<Attribute, String> row : rows) {
                String label = row.get(attribute).isEmpty() ? "(not stated)" : row.get(attribute);
                String outcome = row.get(Project.OUTCOME);
                long[] count = counts.computeIfAbsent(label, key -> new long[4]);
                count[0]++;
                count[1] += outcome.equals("Not Rated") ? 0 : 1;
                count[2] += List.of("Moderately Satisfactory", "Satisfactory", "Highly Satisfactory")
                                .contains(outcome)
                        ? 1
                        : 0;
                count[3] += outcome.equals("Not Rated") ? 1 : 0;
            }
            PerformanceTable table = PerformanceTable.of(portfolio, RULE, attribute);
            assertThat(table.lines()).hasSize(counts.size());
            counts.forEach((label, count) -> assertThat(table.line(label))
                    .contains(new PerformanceTable.Line(List.of(label), count[0], count[1], count[2], count[3], 0)));
            assertThat(table.as(Format.TEXT).lines()).allMatch(line -> line.length() <= 80);
        }
    }

    @Test
    void periodAndPractice_addUpToThePractice() {
        PerformanceTable both = PerformanceTable.of(portfolio, RULE, Project.UNIT, Project.EVALUATION_YEAR);
        assertThat(both.lines().stream()
                        .filter(line -> line.labels().get(0).equals("Transport"))
                        .mapToLong(PerformanceTable.Line::performing)
                        .sum())
                .isEqualTo(349);
        assertThat(both.as(Format.TEXT).lines()).allMatch(line -> line.length() <= 80);
        assertThat(PerformanceTable.of(portfolio, RULE, Project.EVALUATION_YEAR).series())
                .hasToString("share performing: 42 values, 1973-12-31 to 2014-12-31");
    }

    @Test
    void chances_areThoseOfWholeNumbers() {
        PerformancePatterns patterns = PerformancePatterns.of(portfolio, RULE, GROUPS);
        assertThat(patterns.looks()).hasSizeGreaterThan(150);
        for (PerformancePatterns.Look look : patterns.looks()) {
            double exact = exact(look);
            assertThat(look.p()).as(look.toString()).isCloseTo(exact, within(exact * 1e-9));
        }
    }

    /** The lists and chances of SciPy 1.17, fisher_exact, each times its number in Holm's order. */
    @Test
    void patterns_surviveByEachAttribute() {
        assertThat(surviving(Attribute.REGION))
                .containsExactly(
                        "Eastern and Southern Africa -",
                        "Western and Central Africa -",
                        "East Asia and Pacific +",
                        "Europe and Central Asia +");
        assertThat(surviving(Project.COUNTRY))
                .containsExactly(
                        "People's Republic of China +",
                        "Democratic Republic of the Congo -",
                        "Republic of Kenya -",
                        "Republic of Korea +",
                        "Federal Republic of Nigeria -",
                        "United Republic of Tanzania -",
                        "Kingdom of Thailand +",
                        "Republic of Congo -");
        assertThat(surviving(LENDING_GROUP)).containsExactly("IDA -", "IBRD +", "OTHER +", "BLEND -");
        assertThat(surviving(Project.UNIT))
                .containsExactly("Transport +", "Health, Nutrition & Population -", "Social Protection & Jobs +");
        assertThat(surviving(Project.INSTRUMENT)).containsExactly("DPF +");
        assertThat(surviving(Project.EVALUATION_YEAR))
                .containsExactly(
                        "1993 -", "1978 +", "1991 -", "1995 -", "1980 +", "1983 +", "1990 -", "1977 +", "1992 -");
        assertThat(PerformancePatterns.of(portfolio, RULE, Project.INSTRUMENT)
                        .looks()
                        .get(0)
                        .adjusted())
                .isCloseTo(0.0205396091808938, within(1e-12));
        assertThat(PerformancePatterns.of(portfolio, RULE, Project.UNIT)
                        .surviving()
                        .get(2)
                        .adjusted())
                .isCloseTo(0.034154967692528154, within(1e-12));
    }

    private List<String> surviving(Attribute attribute) {
        return PerformancePatterns.of(portfolio, RULE, attribute).surviving().stream()
                .map(look -> look.label() + (look.isBetter() ? " +" : " -"))
                .toList();
    }

    /** As above; looking everywhere at once is stricter, and 1977, 1990, 1992, DPF and Social Protection fall out. */
    @Test
    void patterns_surviveEverywhereAtOnce() {
        PerformancePatterns patterns = PerformancePatterns.of(portfolio, RULE, GROUPS);
        assertThat(patterns).asString().startsWith("24 of 225 looks survive Holm's correction at 0.05\n");
        assertThat(patterns.surviving().get(23).label()).isEqualTo("Republic of Congo");
        assertThat(patterns.surviving().get(23).adjusted()).isCloseTo(0.03616968531543273, within(1e-12));
        assertThat(patterns.surviving())
                .extracting(PerformancePatterns.Look::label)
                .doesNotContain("1977", "1990", "1992", "DPF", "Social Protection & Jobs");
        assertThat(patterns.toString().lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void indicator_saysWhatIsBehindTheShare() {
        PerformancePatterns patterns = PerformancePatterns.of(portfolio, RULE, Project.UNIT);
        Measurement measured = PortfolioIndicators.PORTFOLIO_PATTERNS.measure(
                Statement.builder("World Bank", ReportingPeriod.year(2014))
                        .with(PortfolioIndicators.PERFORMANCE_PATTERNS, patterns)
                        .build());
        assertThat(measured).asString().contains("72.07").contains("150 projects not rated, left out");
    }

    /** The hypergeometric tables that are no more likely than the one found, each weighed by a whole number. */
    private static double exact(PerformancePatterns.Look look) {
        long rated = look.rated();
        long performing = look.performing() + look.otherPerforming();
        long failing = rated + look.otherRated() - performing;
        long first = Math.max(0, rated - failing);
        List<BigInteger> weights =
                new ArrayList<>(List.of(choose(performing, first).multiply(choose(failing, rated - first))));
        for (long k = first; k < Math.min(rated, performing); k++) {
            weights.add(weights.get(weights.size() - 1)
                    .multiply(BigInteger.valueOf((performing - k) * (rated - k)))
                    .divide(BigInteger.valueOf((k + 1) * (failing - rated + k + 1))));
        }
        BigInteger found = weights.get(Math.toIntExact(look.performing() - first));
        BigInteger all = weights.stream().reduce(BigInteger.ZERO, BigInteger::add);
        BigInteger extreme = weights.stream()
                .filter(weight -> weight.compareTo(found) <= 0)
                .reduce(BigInteger.ZERO, BigInteger::add);
        return new BigDecimal(extreme)
                .divide(new BigDecimal(all), MathContext.DECIMAL128)
                .doubleValue();
    }

    private static BigInteger choose(long n, long k) {
        BigInteger ways = BigInteger.ONE;
        for (long i = 1; i <= k; i++) {
            ways = ways.multiply(BigInteger.valueOf(n - k + i)).divide(BigInteger.valueOf(i));
        }
        return ways;
    }
}
