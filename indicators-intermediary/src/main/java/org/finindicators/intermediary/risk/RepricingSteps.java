/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.risk;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Figures;
import org.finindicators.formula.Operand;
import org.finindicators.formula.Reason;
import org.finindicators.number.Decimals;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;

/**
 * Computes what a repricing schedule means for the next twelve months.
 *
 * <p>What a span holds is repriced evenly over it. Of a span that ends after the year only the part inside it counts.
 */
final class RepricingSteps {
    private static final BigDecimal YEAR = BigDecimal.valueOf(12);
    private static final int SHOWN = 40;

    private final RepricingSchedule schedule;
    private final Figures figures;
    private final List<RepricingBucket> buckets;
    private final List<Operand> operands = new ArrayList<>();
    private final List<String> steps = new ArrayList<>();

    RepricingSteps(RepricingSchedule schedule, Figures figures) {
        this.schedule = schedule;
        this.figures = figures;
        buckets = inOrder(schedule.buckets());
        String when = figures.period().closing().toString();
        for (RepricingBucket bucket : buckets) {
            operand("assets repriced, " + bucket.name(), when, bucket.assets());
            operand("liabilities repriced, " + bucket.name(), when, bucket.liabilities());
            if (bucket.offBalance().signum() != 0) {
                operand("off balance, " + bucket.name(), when, bucket.offBalance());
            }
        }
    }

    static List<RepricingBucket> inOrder(List<RepricingBucket> buckets) {
        return buckets.stream()
                .sorted(Comparator.comparing(RepricingBucket::fromMonths)
                        .thenComparing(bucket -> bucket.toMonths().isEmpty())
                        .thenComparing(bucket -> bucket.toMonths().orElse(BigDecimal.ZERO)))
                .toList();
    }

    private void operand(String name, String when, BigDecimal amount) {
        operands.add(Operand.money(name, when, amount, figures.scale(), figures.currency()));
    }

    /** The sum of all gaps inside the year. */
    Evaluation cumulativeGap() {
        return fault().orElseGet(() -> {
            Rational sum = Rational.ZERO;
            for (RepricingBucket bucket : buckets) {
                sum = sum.plus(Rational.of(bucket.gap()).times(insideYear(bucket)));
                step(bucket.name() + ": gap " + print(bucket.gap()) + ", cumulative within the year " + print(sum));
            }
            return Evaluation.of(sum, operands, steps);
        });
    }

    /** The sum of each gap times the shift times the part of the year that is left when it is repriced. */
    Evaluation incomeChange() {
        return fault().orElseGet(() -> {
            Rational sum = Rational.ZERO;
            Rational shift = Rational.of(schedule.shift());
            for (RepricingBucket bucket : buckets) {
                Rational left = yearLeft(bucket);
                Rational change = Rational.of(bucket.gap()).times(shift).times(left);
                sum = sum.plus(change);
                step(bucket.name() + ": gap " + print(bucket.gap()) + " x " + print(schedule.shift()) + " x "
                        + print(left) + " of the year = " + print(change));
            }
            return Evaluation.of(sum, operands, steps);
        });
    }

    private void step(String step) {
        if (steps.size() < SHOWN) {
            steps.add(step);
        }
    }

    /** The part of the span that lies inside the year. */
    private static Rational insideYear(RepricingBucket bucket) {
        if (bucket.fromMonths().compareTo(YEAR) >= 0) {
            // one moment, exactly at the end of the year, is still inside
            boolean moment = bucket.toMonths().equals(Optional.of(bucket.fromMonths()));
            return moment && bucket.fromMonths().compareTo(YEAR) == 0 ? Rational.ONE : Rational.ZERO;
        }
        BigDecimal end = bucket.toMonths().orElse(YEAR);
        return end.compareTo(YEAR) <= 0
                ? Rational.ONE
                : Rational.of(YEAR.subtract(bucket.fromMonths()))
                        .dividedBy(Rational.of(end.subtract(bucket.fromMonths())));
    }

    /** The mean part of the year that is left after repricing, over all that the span holds. */
    private static Rational yearLeft(RepricingBucket bucket) {
        if (bucket.fromMonths().compareTo(YEAR) >= 0) {
            return Rational.ZERO;
        }
        BigDecimal end = bucket.toMonths().orElse(YEAR).min(YEAR);
        BigDecimal twiceLeft = YEAR.add(YEAR).subtract(bucket.fromMonths()).subtract(end);
        Rational left = Rational.of(twiceLeft).dividedBy(Rational.of(YEAR.add(YEAR)));
        return end.compareTo(bucket.toMonths().orElse(YEAR)) == 0 ? left : left.times(insideYear(bucket));
    }

    private Optional<Evaluation> fault() {
        if (buckets.isEmpty()) {
            return undefined(Reason.GROUP_TOO_SMALL, "no span of time");
        }
        Optional<BigDecimal> end = Optional.of(BigDecimal.ZERO);
        String before = "";
        for (RepricingBucket bucket : buckets) {
            if (bucket.assets().signum() < 0 || bucket.liabilities().signum() < 0) {
                return undefined(
                        Reason.OUT_OF_DOMAIN,
                        bucket.name() + ": assets " + Decimals.print(bucket.assets()) + ", liabilities "
                                + Decimals.print(bucket.liabilities()) + " must not be negative");
            }
            if (bucket.fromMonths().signum() < 0
                    || bucket.toMonths()
                            .filter(to -> to.compareTo(bucket.fromMonths()) < 0)
                            .isPresent()) {
                return undefined(Reason.OUT_OF_DOMAIN, bucket.name() + " is no span of time from now on");
            }
            if (end.isEmpty() || bucket.fromMonths().compareTo(end.get()) < 0) {
                return undefined(Reason.INCONSISTENT_STATEMENT, bucket.name() + " overlaps with " + before);
            }
            if (bucket.toMonths().isEmpty() && bucket.fromMonths().compareTo(YEAR) < 0) {
                return undefined(
                        Reason.OUT_OF_DOMAIN,
                        bucket.name() + ", without an end, says not what is repriced in the year");
            }
            end = bucket.toMonths();
            before = bucket.name();
        }
        return Optional.empty();
    }

    private Optional<Evaluation> undefined(Reason reason, String detail) {
        return Optional.of(Evaluation.undefined(reason, detail, operands));
    }

    private static String print(Rational value) {
        return print(value.toDecimal());
    }

    private static String print(BigDecimal amount) {
        return Printing.upTo(amount, 6);
    }
}
