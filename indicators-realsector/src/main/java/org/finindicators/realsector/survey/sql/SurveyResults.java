/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.survey.sql;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.finindicators.formula.Evaluation;
import org.finindicators.realsector.survey.ByGroup;
import org.finindicators.realsector.survey.InequalityMeasures;
import org.finindicators.realsector.survey.Measure;
import org.finindicators.realsector.survey.PovertyMeasures;
import org.finindicators.realsector.survey.PovertyTally;
import org.finindicators.realsector.survey.TheilTally;
import org.finindicators.realsector.survey.Treatment;
import org.finindicators.realsector.survey.WelfarePolicy;
import org.finindicators.validation.InvalidInputException;
import org.jspecify.annotations.Nullable;

/** Reads the rows that the selects of a survey give. */
final class SurveyResults {
    private final WelfarePolicy policy;
    private final boolean isGrouped;

    SurveyResults(SurveyParts parts) {
        policy = parts.policy;
        isGrouped = !parts.group.isEmpty();
    }

    private List<GroupFound> groups(List<? extends List<? extends @Nullable Object>> rows, int sums) {
        List<GroupFound> found = GroupFound.read(rows, sums, policy);
        return isGrouped ? found : found.stream().map(one -> one.named("")).toList();
    }

    private static <T> List<GroupTally<T>> tallies(List<GroupFound> found, Function<GroupFound, T> maker) {
        return found.stream()
                .map(group -> group.tally(() -> maker.apply(group)))
                .toList();
    }

    /** The whole, from the tallies of its groups. */
    private <T> GroupTally<T> whole(List<GroupFound> found, Function<GroupFound, T> maker, BinaryOperator<T> both) {
        GroupFound all = GroupFound.all(ByGroup.ALL_GROUPS, found, policy);
        return all.tally(() -> found.stream().map(maker).reduce(both).orElseGet(() -> maker.apply(all)));
    }

    List<GroupTally<PovertyTally>> poverty(List<? extends List<? extends @Nullable Object>> rows, BigDecimal line) {
        return tallies(groups(rows, 3), found -> poverty(found, line));
    }

    private PovertyTally poverty(GroupFound found, BigDecimal line) {
        PovertyTally.Builder tally =
                PovertyTally.builder(line, policy.lineRule()).rows(found.rows());
        found.measured()
                .values()
                .forEach(sums -> tally.persons(sums.persons())
                        .sum(0, sums.more(0))
                        .sum(1, sums.more(1))
                        .sum(2, sums.more(2)));
        return tally.build();
    }

    List<GroupTally<TheilTally>> theil(List<? extends List<? extends @Nullable Object>> rows, double scale) {
        return tallies(groups(rows, 3), found -> theil(found, scale));
    }

    private TheilTally theil(GroupFound found, double scale) {
        double log = Math.log(scale);
        TheilTally.Builder tally = TheilTally.builder().rows(found.rows());
        found.measured().forEach((kind, sums) -> {
            double persons = sums.persons();
            double welfare = sums.more(0);
            tally.persons(persons).welfare(welfare).entropy(sums.more(1)).logarithms(sums.more(2));
            switch (measuredAs(kind)) {
                case NEGATIVE -> {
                    if (persons > 0) {
                        tally.someBelowZero();
                    }
                }
                case ZERO -> {
                    if (persons > 0) {
                        tally.someZero();
                    }
                }
                default -> {
                    // ln y is ln(y/c) + ln c; the products without their rounding
                    double shift = log * welfare;
                    tally.entropy(shift).entropy(Math.fma(log, welfare, -shift));
                    double shifts = log * persons;
                    tally.logarithms(shifts).logarithms(Math.fma(log, persons, -shifts));
                }
            }
        });
        return tally.build();
    }

    /** What welfare is once the policy has set it to the floor, which may be zero. */
    private RowKind measuredAs(RowKind kind) {
        if (kind.treatment(policy) != Treatment.FLOOR) {
            return kind;
        }
        return policy.floor().signum() == 0 ? RowKind.ZERO : RowKind.POSITIVE;
    }

    ByGroup povertyByGroup(List<? extends List<? extends @Nullable Object>> rows, BigDecimal line) {
        Map<String, Measure> measures = new LinkedHashMap<>();
        measures.put("headcount", PovertyMeasures.fgt(0));
        measures.put("gap", PovertyMeasures.fgt(1));
        measures.put("severity", PovertyMeasures.fgt(2));
        List<GroupFound> found = groups(rows, 3);
        Function<GroupFound, PovertyTally> maker = group -> poverty(group, line);
        return byGroup(
                measures,
                found,
                tallies(found, maker),
                whole(found, maker, PovertyTally::merge),
                tally -> List.of(tally.evaluate(0), tally.evaluate(1), tally.evaluate(2)));
    }

    ByGroup theilByGroup(List<? extends List<? extends @Nullable Object>> rows, double scale) {
        Map<String, Measure> measures = new LinkedHashMap<>();
        measures.put("theil", InequalityMeasures.theil());
        measures.put("mean log deviation", InequalityMeasures.meanLogDeviation());
        List<GroupFound> found = groups(rows, 3);
        Function<GroupFound, TheilTally> maker = group -> theil(group, scale);
        return byGroup(
                measures,
                found,
                tallies(found, maker),
                whole(found, maker, TheilTally::merge),
                tally -> List.of(tally.evaluateTheil(), tally.evaluateMeanLogDeviation()));
    }

    /** The first column tells rows of the whole, 1, from those of groups. */
    ByGroup giniByGroup(List<? extends List<? extends @Nullable Object>> rows) {
        List<List<@Nullable Object>> parts = new ArrayList<>();
        List<List<@Nullable Object>> all = new ArrayList<>();
        for (List<? extends @Nullable Object> row : rows) {
            if (row.isEmpty() || !(row.get(0) instanceof Number mark)) {
                throw InvalidInputException.of(row.toString(), "is not a row of the select for the Gini coefficient");
            }
            (mark.intValue() == 1 ? all : parts).add(new ArrayList<>(row.subList(1, row.size())));
        }
        List<GroupFound> found = groups(parts, 2);
        GroupFound whole = GroupFound.read(all, 2, policy).stream()
                .findFirst()
                .map(one -> one.named(ByGroup.ALL_GROUPS))
                .orElseGet(() -> GroupFound.all(ByGroup.ALL_GROUPS, List.of(), policy));
        return byGroup(
                Map.of("gini", InequalityMeasures.gini()),
                found,
                tallies(found, GiniSums::new),
                whole.tally(() -> new GiniSums(whole)),
                sums -> List.of(sums.evaluate()));
    }

    private <T> ByGroup byGroup(
            Map<String, Measure> measures,
            List<GroupFound> found,
            List<GroupTally<T>> tallies,
            GroupTally<T> whole,
            Function<T, List<Evaluation>> values) {
        List<ByGroup.Row> rows = new ArrayList<>();
        double persons = 0;
        for (int at = 0; at < found.size(); at++) {
            persons += found.get(at).persons();
            if (isGrouped) {
                rows.add(row(tallies.get(at), found.get(at).persons(), measures.size(), values));
            }
        }
        rows.add(row(whole, persons, measures.size(), values));
        return ByGroup.of(measures, rows, whole.notes());
    }

    private static <T> ByGroup.Row row(
            GroupTally<T> tally, double persons, int measures, Function<T, List<Evaluation>> values) {
        return new ByGroup.Row(
                tally.group(), tally.rows(), persons, tally.tally().map(values).orElseGet(() -> {
                    List<Evaluation> undefined = new ArrayList<>();
                    tally.fault().ifPresent(fault -> {
                        for (int i = 0; i < measures; i++) {
                            undefined.add(Evaluation.undefined(fault.reason(), fault.detail(), List.of()));
                        }
                    });
                    return undefined;
                }));
    }
}
