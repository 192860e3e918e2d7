/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.finindicators.number.Rational;
import org.finindicators.statistics.SignalMatrix;
import org.finindicators.statistics.SignalSample;
import org.finindicators.statistics.SignalTail;
import org.finindicators.statistics.ThresholdSearch;
import org.finindicators.statistics.TimeSeries;
import org.finindicators.surveillance.Crises;
import org.finindicators.surveillance.EconomyNames;
import org.finindicators.surveillance.SignalPanel;
import org.finindicators.surveillance.SignalPanel.Phase;
import org.finindicators.surveillance.SignalPanel.Window;
import org.finindicators.surveillance.SignalPanel.Yardstick;
import org.finindicators.surveillance.SignalReport;
import org.finindicators.surveillance.SignalReport.Call;
import org.finindicators.surveillance.SignalReport.CrisisLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * Signals before the banking crises of published lists. Nobody publishes the counts, so each is counted again here, in
 * plain loops over years and quarters as whole numbers.
 */
class CrisisSignalsTest {
    private static final String NO_COUNTRY = "Euro area";

    /** Gaps of 21 economies before the crises that are on record from 1970 to 2025. */
    @Test
    void creditGap_beforeBankingCrises(TestReporter reporter) throws IOException {
        Map<String, Map<Integer, BigDecimal>> gaps = gaps();
        Crises recorded = bankingCrises();
        EconomyNames names = EconomyNames.of(gaps.keySet()).alsoCalled("Czechia", "Czech Republic");
        Crises crises = recorded.among(names);
        SignalPanel panel = panel(gaps, crises);

        // all but these have a crisis of their own in the list, whatever their spelling there
        assertThat(panel.economies().stream()
                        .filter(economy -> crises.of(economy).isEmpty()))
                .containsExactly("Australia", "Hong Kong SAR", "New Zealand", "Saudi Arabia", "Singapore");
        assertThat(names.unmatched(List.of(NO_COUNTRY, "Argentina 5/", " korea", "TURKIYE")))
                .containsExactly(NO_COUNTRY);
        // counted by eye in the list: Argentina 4, Brazil, Mexico and Turkey 2 each, and 12 with one
        assertThat(crises.all()).hasSize(22);
        assertThat(crises.notMatched())
                .contains("Albania", "Armenia 4/", "Vietnam")
                .doesNotContain("Vietnam 6/");
        assertThat(recorded.all())
                .filteredOn(crisis -> names.find(crisis.economy()).isEmpty())
                .hasSize(164 - 22);

        List<SignalReport> reports = new ArrayList<>();
        for (String threshold : List.of("2", "10")) {
            SignalReport report = panel.at(threshold);
            assertThat(report.matrix()).isEqualTo(counted(gaps, crises, new BigDecimal(threshold)));
            assertThat(report.matrix().size() + total(report.leftOut().values()))
                    .isEqualTo(panel.entries().size());
            List<CrisisLine> observed = report.crises().stream()
                    .filter(line -> line.call() != Call.NOT_OBSERVED)
                    .toList();
            assertThat(observed).hasSize(14);
            reports.add(report);
        }
        // counted by eye in the file: no gap of Switzerland from 2005 to 2007 is 2 or more, all of the Netherlands are
        // below 10, and Denmark's are above
        assertThat(calls(reports.get(0))).contains("Denmark 2008 CALLED", "Switzerland 2008 MISSED");
        assertThat(calls(reports.get(1))).contains("Denmark 2008 CALLED", "Netherlands 2008 MISSED");
        publish(reporter, reports.get(0), SignalReport.sideBySide(reports));
        assertThat(reports.get(0).toString().lines()).allMatch(line -> line.length() <= 80);
    }

    private static void publish(TestReporter reporter, Object... tables) {
        for (Object table : tables) {
            reporter.publishEntry("\n" + table + "\n");
        }
    }

    private static List<String> calls(SignalReport report) {
        return report.crises().stream()
                .map(line ->
                        line.crisis().economy() + " " + line.crisis().start().getYear() + " " + line.call())
                .toList();
    }

    private static long total(Collection<Long> counts) {
        return counts.stream().mapToLong(count -> count).sum();
    }

    private static SignalPanel panel(Map<String, Map<Integer, BigDecimal>> gaps, Crises crises) {
        SignalPanel.Builder builder = SignalPanel.builder("credit gap", SignalTail.UPPER)
                .window(Window.ofQuarters(12))
                .crises(crises);
        gaps.forEach((economy, quarters) -> {
            TimeSeries.Builder series = TimeSeries.builder(economy);
            quarters.forEach((quarter, gap) -> series.at(end(quarter), gap));
            builder.with(economy, series.build());
        });
        return builder.build();
    }

    private static LocalDate end(int quarter) {
        return LocalDate.of(quarter / 4, 1, 1)
                .plusMonths(3L * (quarter % 4) + 3)
                .minusDays(1);
    }

    /** Quarters are numbered 4 x year + 0 to 3. */
    private static SignalMatrix counted(
            Map<String, Map<Integer, BigDecimal>> gaps, Crises crises, BigDecimal threshold) {
        int[] counts = new int[4];
        gaps.forEach((economy, quarters) -> quarters.forEach((quarter, gap) -> {
            boolean before = false;
            boolean other = quarter < 4 * 1970 || quarter + 12 > 4 * 2025 + 3;
            boolean after = false;
            for (Crises.Crisis crisis : crises.of(economy)) {
                int start = 4 * crisis.start().getYear();
                int end = 4 * crisis.end().orElseThrow().getYear() + 3;
                before |= quarter < start && quarter >= start - 12;
                other |= quarter >= start && quarter <= end;
                after |= quarter > end && quarter <= end + 8;
            }
            if (!other && (before || !after)) {
                counts[(gap.compareTo(threshold) >= 0 ? 0 : 2) + (before ? 0 : 1)]++;
            }
        }));
        return new SignalMatrix(counts[0], counts[1], counts[2], counts[3]);
    }

    /** The Euro area has a gap, and is no economy of the list of crises: it would be calm throughout. */
    private static Map<String, Map<Integer, BigDecimal>> gaps() throws IOException {
        Map<String, Map<Integer, BigDecimal>> gaps = new TreeMap<>();
        for (NamedCsvRecord row : rows("bis_credit_gap_a.csv")) {
            if (!row.getField("gap").isEmpty() && !row.getField("name").equals(NO_COUNTRY)) {
                String[] quarter = row.getField("quarter").split("-Q");
                gaps.computeIfAbsent(row.getField("name"), ignored -> new TreeMap<>())
                        .put(
                                4 * Integer.parseInt(quarter[0]) + Integer.parseInt(quarter[1]) - 1,
                                new BigDecimal(row.getField("gap")));
            }
        }
        assertThat(gaps).hasSize(21);
        return gaps;
    }

    /**
     * The list states years; an end may bear a mark, "still in progress or cut at five years". Where an end so marked
     * is the year in which the next crisis begins, as in Brazil 1994, the first is over before.
     */
    private static Crises bankingCrises() throws IOException {
        List<NamedCsvRecord> rows = rows("laeven_valencia_2026.csv");
        Map<String, TreeSet<Integer>> starts = new TreeMap<>();
        rows.forEach(row -> starts.computeIfAbsent(plain(row), ignored -> new TreeSet<>())
                .add(Integer.parseInt(row.getField("start"))));
        Crises.Builder builder = Crises.builder("1970-01-01", "2025-12-31");
        List<String> cut = new ArrayList<>();
        for (NamedCsvRecord row : rows) {
            String economy = row.getField("country");
            int start = Integer.parseInt(row.getField("start"));
            String end = row.getField("end").replaceAll("\\s*5/$", "");
            Integer next = starts.getOrDefault(plain(row), new TreeSet<>()).higher(start);
            if (end.isEmpty()) {
                builder.notOver(economy, LocalDate.of(start, 1, 1));
            } else if (next != null && next <= Integer.parseInt(end)) {
                cut.add(economy + " " + start);
                builder.years(economy, start, next - 1);
            } else {
                builder.years(economy, start, Integer.parseInt(end));
            }
        }
        Crises crises = builder.build();
        assertThat(crises.all()).hasSize(164);
        assertThat(cut).containsExactlyInAnyOrder("Brazil 5/ 1990", "Democratic Republic of Congo 1991");
        return crises;
    }

    private static String plain(NamedCsvRecord row) {
        return row.getField("country").replaceAll("\\s*\\d/\\s*$", "").strip();
    }

    /** Growth of credit over 65 years; the file states the first year of each crisis only. */
    @Test
    void creditGrowth_threeYearsBeforeBankingCrises(TestReporter reporter) throws IOException {
        List<SignalReport> reports = new ArrayList<>();
        for (String column : List.of("d_credit", "accel_credit")) {
            List<Year> years = years(column);
            SignalPanel panel = panel(column, years);
            assertThat(panel.crises().all()).hasSize(21);
            check(panel, years);

            ThresholdSearch noise = ThresholdSearch.leastNoise().callingAtLeast("0.5");
            ThresholdSearch useful = ThresholdSearch.mostUseful("0.5");
            SignalReport within = panel.inSample(noise, Yardstick.VALUE);
            assertThat(within.matrix()).isEqualTo(inSample(years, true));
            assertThat(within.area().value()).contains(area(years));
            SignalReport beyond = panel.outOfSample(noise, Yardstick.VALUE, "1990-12-31");
            assertThat(beyond.matrix()).isEqualTo(outOfSample(years, true));
            SignalReport usefulWithin = panel.inSample(useful, Yardstick.VALUE);
            assertThat(usefulWithin.matrix()).isEqualTo(inSample(years, false));
            SignalReport usefulBeyond = panel.outOfSample(useful, Yardstick.VALUE, "1990-12-31");
            assertThat(usefulBeyond.matrix()).isEqualTo(outOfSample(years, false));
            reports.addAll(List.of(within, beyond, usefulWithin, usefulBeyond));
            publish(reporter, within);
        }
        publish(
                reporter,
                SignalReport.sideBySide(reports.subList(0, 4)),
                SignalReport.sideBySide(reports.subList(4, 8)));
    }

    @Test
    void creditGrowth_asRankInItsOwnHistory() throws IOException {
        List<Year> years = years("d_credit");
        SignalPanel panel = panel("d_credit", years);
        SignalReport report =
                panel.inSample(ThresholdSearch.leastNoise().amongPercentiles("80"), Yardstick.RANK_IN_OWN_HISTORY);
        int[] counts = new int[4];
        int tooShort = 0;
        for (Year year : years) {
            List<BigDecimal> history = years.stream()
                    .filter(past -> past.economy().equals(year.economy()) && past.year() <= year.year())
                    .flatMap(past -> past.value().stream())
                    .toList();
            if (!year.label().isCounted()) {
                continue;
            }
            if (history.size() < 10) {
                tooShort++;
                continue;
            }
            long notAbove = history.stream()
                    .filter(past -> past.compareTo(year.value().orElseThrow()) <= 0)
                    .count();
            boolean signal = 100 * notAbove >= 80L * history.size();
            counts[(signal ? 0 : 2) + (year.label() == Phase.BEFORE_CRISIS ? 0 : 1)]++;
        }
        assertThat(report.matrix()).isEqualTo(new SignalMatrix(counts[0], counts[1], counts[2], counts[3]));
        assertThat(report.leftOut()).containsEntry("with too short a history for a rank", (long) tooShort);
        assertThat(tooShort).isPositive();
    }

    private record Year(String economy, int year, Optional<BigDecimal> value, Phase label, Optional<Integer> crisis) {}

    private static List<Year> years(String column) throws IOException {
        List<NamedCsvRecord> rows = rows("credit_crises.csv");
        Map<String, List<Integer>> starts = new TreeMap<>();
        for (NamedCsvRecord row : rows) {
            List<Integer> own = starts.computeIfAbsent(row.getField("ISO3"), ignored -> new ArrayList<>());
            if (row.getField("crisis_banking").equals("1")) {
                own.add(Integer.parseInt(row.getField("year")));
            }
        }
        List<Year> years = new ArrayList<>();
        for (NamedCsvRecord row : rows) {
            int year = Integer.parseInt(row.getField("year"));
            List<Integer> own = starts.get(row.getField("ISO3"));
            Optional<BigDecimal> value = Optional.of(row.getField(column))
                    .filter(text -> !text.isEmpty())
                    .map(BigDecimal::new);
            Optional<Integer> next = own.stream()
                    .filter(start -> year < start && start <= year + 3)
                    .findFirst();
            Phase label = value.isEmpty()
                    ? Phase.NO_VALUE
                    : own.contains(year)
                            ? Phase.UNDER_WAY
                            : year + 3 > 2025
                                    ? Phase.HORIZON_NOT_OVER
                                    : next.isPresent()
                                            ? Phase.BEFORE_CRISIS
                                            : own.stream().anyMatch(start -> start < year && year <= start + 2)
                                                    ? Phase.AFTER_CRISIS
                                                    : Phase.CALM;
            years.add(new Year(row.getField("ISO3"), year, value, label, next));
        }
        return years;
    }

    private static SignalPanel panel(String column, List<Year> years) throws IOException {
        Crises.Builder crises = Crises.builder("1947-01-01", "2025-12-31");
        for (NamedCsvRecord row : rows("credit_crises.csv")) {
            if (row.getField("crisis_banking").equals("1")) {
                int year = Integer.parseInt(row.getField("year"));
                crises.years(row.getField("ISO3"), year, year);
            }
        }
        SignalPanel.Builder panel = SignalPanel.builder(column, SignalTail.UPPER)
                .crises(crises.build())
                .window(Window.ofYears(3));
        years.stream().collect(Collectors.groupingBy(Year::economy)).forEach((economy, own) -> {
            TimeSeries.Builder series = TimeSeries.builder(economy);
            for (Year year : own) {
                LocalDate end = LocalDate.of(year.year(), 12, 31);
                year.value().ifPresentOrElse(value -> series.at(end, value), () -> series.gap(end, ""));
            }
            panel.with(economy, series.build());
        });
        return panel.build();
    }

    private static void check(SignalPanel panel, List<Year> years) {
        Map<String, Phase> expected = new TreeMap<>();
        years.forEach(year -> expected.put(year.economy() + year.year(), year.label()));
        Map<String, Phase> actual = new TreeMap<>();
        panel.entries()
                .forEach(entry -> actual.put(entry.economy() + entry.date().getYear(), entry.phase()));
        assertThat(actual).isEqualTo(expected);
    }

    /** Pair by pair. */
    private static Rational area(List<Year> years) {
        long halves = 0;
        long pairs = 0;
        for (Year before : years) {
            for (Year calm : years) {
                if (before.label() == Phase.BEFORE_CRISIS && calm.label() == Phase.CALM) {
                    int order =
                            before.value().orElseThrow().compareTo(calm.value().orElseThrow());
                    halves += order > 0 ? 2 : order == 0 ? 1 : 0;
                    pairs++;
                }
            }
        }
        return Rational.of(halves, 2 * pairs);
    }

    private static SignalMatrix inSample(List<Year> years, boolean byNoise) {
        List<Year> sample =
                years.stream().filter(year -> year.label().isCounted()).toList();
        return matrix(sample, best(sample, byNoise).orElseThrow());
    }

    /** Each year's threshold is the best over the years whose three years are over by then. */
    private static SignalMatrix outOfSample(List<Year> years, boolean byNoise) {
        SignalMatrix all = SignalMatrix.ofCrises(0, 0);
        for (int now = 1990; now <= 2025; now++) {
            int today = now;
            List<Year> past = years.stream()
                    .filter(year -> year.label().isCounted() && year.year() + 3 <= today)
                    .toList();
            BigDecimal threshold = best(past, byNoise).orElseThrow();
            all = all.plus(matrix(
                    years.stream()
                            .filter(year -> year.label().isCounted() && year.year() == today)
                            .toList(),
                    threshold));
        }
        return all;
    }

    private static SignalMatrix matrix(List<Year> sample, BigDecimal threshold) {
        int[] counts = new int[4];
        for (Year year : sample) {
            boolean signal = year.value().orElseThrow().compareTo(threshold) >= 0;
            counts[(signal ? 0 : 2) + (year.label() == Phase.BEFORE_CRISIS ? 0 : 1)]++;
        }
        return new SignalMatrix(counts[0], counts[1], counts[2], counts[3]);
    }

    private static Optional<BigDecimal> best(List<Year> sample, boolean byNoise) {
        List<BigDecimal> sorted =
                sample.stream().map(year -> year.value().orElseThrow()).sorted().toList();
        Set<String> crises = crises(sample);
        double least = Double.POSITIVE_INFINITY;
        Optional<BigDecimal> best = Optional.empty();
        for (int percentile = 50; percentile <= 99; percentile++) {
            BigDecimal threshold = sorted.get((percentile * sorted.size() + 99) / 100 - 1);
            SignalMatrix counts = matrix(sample, threshold);
            double hit = (double) counts.hits() / (counts.hits() + counts.missed());
            double alarm = (double) counts.falseAlarms() / (counts.falseAlarms() + counts.quiet());
            Set<String> called = crises(sample.stream()
                    .filter(year -> year.value().orElseThrow().compareTo(threshold) >= 0)
                    .toList());
            boolean allowed = !byNoise || 2 * called.size() >= crises.size();
            double loss = byNoise ? alarm / hit : alarm - hit;
            // a double of equal quotients may differ in its last digit
            if (allowed && loss < least - 1e-12) {
                least = loss;
                best = Optional.of(threshold);
            }
        }
        return best;
    }

    private static Set<String> crises(List<Year> sample) {
        Set<String> crises = new HashSet<>();
        sample.forEach(year -> year.crisis().ifPresent(start -> crises.add(year.economy() + start)));
        return crises;
    }

    /** The counts of the R package EWS: false alarms over hits, a recession four quarters after an inverted curve. */
    @Test
    void yieldSpread_beforeRecessions(TestReporter reporter) throws IOException {
        List<NamedCsvRecord> rows = rows("ews_usa_spread_recession.csv");
        SignalSample.Builder builder = SignalSample.builder(SignalTail.LOWER);
        String recession = "";
        for (int now = 4; now < rows.size(); now++) {
            String spread = rows.get(now - 4).getField("Spread");
            if (rows.get(now).getField("NBER").equals("1")) {
                recession = recession.isEmpty() ? rows.get(now).getField("Date") : recession;
                builder.before(recession, spread);
            } else {
                recession = "";
                builder.calm(spread);
            }
        }
        SignalSample sample = builder.build();
        assertThat(sample.size()).isEqualTo(rows.size() - 4);
        ThresholdSearch.Outcome outcome =
                ThresholdSearch.leastNoise().callingAtLeast("0.5").over(sample);
        double least = Double.POSITIVE_INFINITY;
        Rational best = Rational.ZERO;
        for (ThresholdSearch.Trial trial : outcome.trials()) {
            double threshold = trial.threshold().toDouble();
            int hits = 0;
            int falseAlarms = 0;
            for (int now = 4; now < rows.size(); now++) {
                if (Double.parseDouble(rows.get(now - 4).getField("Spread")) <= threshold) {
                    hits += rows.get(now).getField("NBER").equals("1") ? 1 : 0;
                    falseAlarms += rows.get(now).getField("NBER").equals("1") ? 0 : 1;
                }
            }
            double ratio = (double) falseAlarms / hits;
            assertThat(trial.matrix().falseAlarmsPerHit().value().orElseThrow().toDouble())
                    .isEqualTo(ratio);
            if (2 * trial.called() >= sample.crises().size() && ratio < least) {
                least = ratio;
                best = trial.threshold();
            }
        }
        // within one sample the unadjusted ratio is a multiple of the adjusted one
        assertThat(outcome.best().orElseThrow().threshold()).isEqualTo(best);
        publish(reporter, sample, outcome);
    }

    private static List<NamedCsvRecord> rows(String name) throws IOException {
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().ofNamedCsvRecord(SharedData.file("earlywarning/" + name))) {
            return csv.stream().toList();
        }
    }
}
