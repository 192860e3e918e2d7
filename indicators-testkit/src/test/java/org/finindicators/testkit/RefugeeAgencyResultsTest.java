/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.finindicators.indicator.Direction;
import org.finindicators.monitoring.AcrossProjects;
import org.finindicators.monitoring.Actual;
import org.finindicators.monitoring.PooledResult;
import org.finindicators.monitoring.Progress;
import org.finindicators.monitoring.ResultIndicator;
import org.finindicators.monitoring.ResultLevel;
import org.finindicators.monitoring.ResultMeasure;
import org.finindicators.monitoring.ResultStatus;
import org.finindicators.monitoring.ResultsFramework;
import org.finindicators.monitoring.Target;
import org.finindicators.number.Rational;
import org.finindicators.validation.Violation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The results for 2023 that the United Nations' refugee agency publishes in the form of IATI: a row for each indicator,
 * place and group.
 *
 * <p>The numbers here are counted in the file by themselves, without this library.
 */
class RefugeeAgencyResultsTest {
    private static final String FILE = "projects/iati_results_unhcr_2023.csv";
    private static final LocalDate END = LocalDate.of(2023, 12, 31);

    private Collection<ResultsFramework> frameworks = List.of();

    @BeforeEach
    void read() throws IOException {
        Map<String, ResultsFramework.Builder> builders = new LinkedHashMap<>();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(SharedData.file(FILE))) {
            for (NamedCsvRecord row : csv) {
                builders.computeIfAbsent(
                                row.getField("iati_identifier"),
                                id -> ResultsFramework.builder(id).asOf(END))
                        .with(indicator(row));
            }
        }
        frameworks =
                builders.values().stream().map(ResultsFramework.Builder::build).toList();
    }

    private static ResultIndicator.Builder indicator(NamedCsvRecord row) {
        ResultIndicator.Builder builder = ResultIndicator.builder(
                        row.getField("result_indicator_reference_code"), row.getField("result_indicator_title"))
                .result(row.getField("result_title"))
                .level(row.getField("result_type").equals("2") ? ResultLevel.OUTCOME : ResultLevel.IMPACT)
                .better(row.getField("result_indicator_ascending").equals("1") ? Direction.HIGHER : Direction.LOWER)
                .location(row.getField("result_indicator_actual_location_ref"))
                .dimension("group", row.getField("result_indicator_actual_value_1"))
                .reportedEveryMonths(12)
                .source("UNHCR");
        switch (row.getField("result_indicator_measure")) {
            case "1" -> builder.unit("as its title says");
            case "2" -> builder.inPercent();
            default -> builder.measure(ResultMeasure.ORDINAL);
        }
        if (row.getField("result_indicator_aggregation_status").equals("1")
                && row.getField("result_indicator_measure").equals("1")) {
            builder.acrossProjects(AcrossProjects.SUM);
        }
        String start = row.getField("result_indicator_period_start");
        String end = row.getField("result_indicator_period_end");
        given(row, "result_indicator_baseline_value")
                .ifPresent(value -> builder.baseline(row.getField("result_indicator_baseline_year") + "-12-31", value));
        given(row, "result_indicator_target_value")
                .ifPresent(value -> builder.target(Target.on(end, value).withStart(start)));
        given(row, "result_indicator_actual_value")
                .ifPresent(value -> builder.actual(Actual.on(end, value).withStart(start)));
        return builder;
    }

    private static Optional<String> given(NamedCsvRecord row, String column) {
        return Optional.of(row.getField(column)).filter(value -> !value.isEmpty());
    }

    private Stream<ResultIndicator> indicators() {
        return frameworks.stream().flatMap(one -> one.indicators().stream());
    }

    private List<Progress> complete() {
        return indicators()
                .filter(one -> one.baseline().isPresent()
                        && one.endTarget().isPresent()
                        && !one.actuals().isEmpty())
                .map(one -> one.at(END))
                .toList();
    }

    @Test
    void rows_areFrameworksOfActivities() {
        assertThat(frameworks).hasSize(51);
        assertThat(indicators()).hasSize(2385);
        assertThat(complete()).hasSize(1363);
    }

    @Test
    void targets_areAboveBelowAndAtTheBaseline() {
        List<Integer> ways = complete().stream()
                .map(one -> one.indicator()
                        .endTarget()
                        .orElseThrow()
                        .to()
                        .compareTo(
                                one.indicator().baseline().orElseThrow().value().orElseThrow()))
                .toList();
        assertThat(ways.stream().filter(way -> way > 0)).hasSize(864);
        assertThat(ways.stream().filter(way -> way < 0)).hasSize(241);
        assertThat(ways.stream().filter(way -> way == 0)).hasSize(258);
    }

    @Test
    void progress_isCounted() {
        assertThat(count(ratio -> ratio.compareTo(Rational.ONE) >= 0)).isEqualTo(346);
        assertThat(count(ratio -> ratio.signum() < 0)).isEqualTo(343);
        assertThat(count(ratio -> ratio.signum() >= 0 && ratio.compareTo(Rational.ONE) < 0))
                .isEqualTo(416);
        assertThat(complete().stream().filter(one -> one.ratio().isEmpty())).hasSize(258);
    }

    private long count(Predicate<Rational> those) {
        return complete().stream()
                .flatMap(one -> one.ratio().stream())
                .filter(those)
                .count();
    }

    @Test
    void directions_thatTheTargetContradicts_areListed() {
        List<Violation> found = violations("contradicts the direction");
        assertThat(found).hasSize(207);
        assertThat(found.stream().filter(one -> one.message().contains("higher is better")))
                .hasSize(175);
        assertThat(found.stream().filter(one -> one.message().contains("lower is better")))
                .hasSize(32);
        assertThat(complete().stream().filter(one -> one.status() == ResultStatus.UNDEFINED))
                .hasSize(207)
                .allMatch(one -> one.indicator().isContradictory());
    }

    @Test
    void percentages_aboveOneHundred_areQuestioned() {
        List<Violation> found = violations("not from 0 to 100");
        assertThat(found.stream().filter(one -> one.path().contains(".actual ")).map(Violation::value))
                .containsExactlyInAnyOrder("118.97 %", "119.65 %", "133.82 %", "123.52 %", "235 %", "118.38 %");
        assertThat(found.stream()
                        .filter(one -> one.path().contains(".baseline"))
                        .map(Violation::value))
                .containsExactly("118.97 %");
        assertThat(found).hasSize(7);
    }

    private List<Violation> violations(String words) {
        return frameworks.stream()
                .flatMap(one -> one.violations().stream())
                .filter(one -> one.message().contains(words))
                .toList();
    }

    @Test
    void targets_atTheBaseline_areToBeMaintained() {
        List<Progress> steady =
                complete().stream().filter(one -> one.ratio().isEmpty()).toList();
        assertThat(count(steady, ResultStatus.MAINTAINED)).isEqualTo(157);
        assertThat(count(steady, ResultStatus.ACHIEVED)).isEqualTo(29);
        assertThat(count(steady, ResultStatus.REGRESSED)).isEqualTo(72);
    }

    /** At the date of the target the whole way is expected: 0.9 and 0.7 of it are the thresholds. */
    @Test
    void statuses_followTheThresholds() {
        List<Progress> moving =
                complete().stream().filter(one -> one.ratio().isPresent()).toList();
        assertThat(count(moving, ResultStatus.ACHIEVED)).isEqualTo(262);
        assertThat(count(moving, ResultStatus.ON_TRACK)).isEqualTo(33);
        assertThat(count(moving, ResultStatus.AT_RISK)).isEqualTo(38);
        assertThat(count(moving, ResultStatus.OFF_TRACK)).isEqualTo(275);
        assertThat(count(moving, ResultStatus.REGRESSED)).isEqualTo(290);
        assertThat(count(moving, ResultStatus.UNDEFINED)).isEqualTo(207);
    }

    private static long count(List<Progress> of, ResultStatus status) {
        return of.stream().filter(one -> one.status() == status).count();
    }

    /** One indicator in all activities: percentages are refused, counts that can be added up are. */
    @Test
    void activities_arePooled_asTheIndicatorSays() {
        List<PooledResult> pools = PooledResult.all(frameworks, END);
        List<ResultIndicator> all = indicators().toList();
        assertThat(pools)
                .hasSize((int) all.stream().map(ResultIndicator::key).distinct().count());
        for (PooledResult pool : pools) {
            List<ResultIndicator> of =
                    all.stream().filter(one -> one.key().equals(pool.key())).toList();
            boolean added = of.stream().allMatch(one -> one.acrossProjects() == AcrossProjects.SUM);
            assertThat(pool.value().isPresent()).as(pool.key()).isEqualTo(added);
            if (added) {
                Rational sum = Rational.ZERO;
                for (ResultIndicator one : of) {
                    sum = sum.plus(one.actuals().get(0).value().orElseThrow());
                }
                assertThat(pool.value()).contains(sum);
            }
        }
    }

    @Test
    void framework_saysOnItsFirstLine_howManyAreOnTrack() {
        List<String> heads = new ArrayList<>();
        frameworks.forEach(one -> heads.add(one.toString().lines().findFirst().orElseThrow()));
        assertThat(heads).hasSize(51).allMatch(line -> line.length() < 80 && line.contains(" on track"));
    }
}
