/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.risk;

import static org.finindicators.number.Printing.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Figures;
import org.finindicators.formula.Reason;
import org.finindicators.formula.UndefinedCase;
import org.finindicators.formula.Worksheet;
import org.finindicators.number.Rational;

/**
 * Computes the effect of a repricing schedule on the next twelve months.
 *
 * <p>The amounts of a span are repriced evenly over it. Of a span that ends after the year only the part inside it
 * counts.
 */
final class RepricingSteps {
    /** The cases in which a schedule says nothing about the year. */
    static final List<UndefinedCase> CASES = List.of(
            Reason.GROUP_TOO_SMALL.when("no span of time"),
            Reason.OUT_OF_DOMAIN.when("a negative amount"),
            Reason.OUT_OF_DOMAIN.when("a span that starts before today or ends before it starts"),
            Reason.OUT_OF_DOMAIN.when("a span without an end that begins within the year"),
            Reason.INCONSISTENT_STATEMENT.when("spans that overlap"));

    /** A further case, for changes of income. */
    static final UndefinedCase NO_SHIFT = Reason.NOT_REPORTED.when("no shift of interest rates stated");

    private static final BigDecimal YEAR = BigDecimal.valueOf(12);
    private static final int SHOWN = 40;

    private final RepricingSchedule schedule;
    private final List<RepricingBucket> buckets;
    private final Worksheet sheet;

    RepricingSteps(RepricingSchedule schedule, Figures figures) {
        this.schedule = schedule;
        buckets = inOrder(schedule.buckets());
        sheet = Worksheet.of(figures);
        for (RepricingBucket bucket : buckets) {
            sheet.money("assets repriced, " + bucket.name(), bucket.assets());
            sheet.money("liabilities repriced, " + bucket.name(), bucket.liabilities());
            if (bucket.offBalance().signum() != 0) {
                sheet.money("off balance, " + bucket.name(), bucket.offBalance());
            }
        }
        check();
    }

    static List<RepricingBucket> inOrder(List<RepricingBucket> buckets) {
        return buckets.stream()
                .sorted(Comparator.comparing(RepricingBucket::fromMonths)
                        .thenComparing(bucket -> bucket.toMonths().isEmpty())
                        .thenComparing(bucket -> bucket.toMonths().orElse(BigDecimal.ZERO)))
                .toList();
    }

    /** The sum of all gaps inside the year. */
    Evaluation cumulativeGap() {
        return sheet.isSound() ? sheet.value(gap()) : sheet.undefined();
    }

    private Rational gap() {
        Rational sum = Rational.ZERO;
        List<String> lines = new ArrayList<>();
        for (RepricingBucket bucket : buckets) {
            sum = sum.plus(Rational.of(bucket.gap()).times(insideYear(bucket)));
            lines.add(bucket.name() + ": gap " + number(bucket.gap()) + ", cumulative within the year " + number(sum));
        }
        write(lines);
        return sum;
    }

    /** The sum of each gap times the shift times the part of the year that is left when it is repriced. */
    Evaluation incomeChange() {
        return withShift(schedule.shift(), shift -> sheet.value(change(shift)));
    }

    /** The sum of all gaps inside the year, times the shift, as if all were repriced at once. */
    Evaluation gapTimesShift() {
        return withShift(schedule.shift(), shift -> {
            Rational gap = gap();
            Rational change = gap.times(Rational.of(shift));
            sheet.step("gap " + number(gap) + " x " + number(shift) + " = " + number(change));
            return sheet.value(change);
        });
    }

    /** The larger fall of income of a shift up and one down, that of a limit if it asks for one. */
    Evaluation worstFall(Optional<BigDecimal> asked) {
        return withShift(asked.or(schedule::shift), shift -> {
            Rational change = change(shift);
            Rational fall = change.signum() < 0 ? change.negated() : change;
            sheet.step("in the worse direction net interest income falls by " + number(fall));
            return sheet.value(fall);
        });
    }

    private Evaluation withShift(Optional<BigDecimal> stated, Function<BigDecimal, Evaluation> asked) {
        if (stated.isEmpty()) {
            sheet.fault(Reason.NOT_REPORTED, "shift of interest rates");
        }
        return sheet.isSound() ? asked.apply(stated.orElseThrow()) : sheet.undefined();
    }

    private Rational change(BigDecimal points) {
        Rational sum = Rational.ZERO;
        Rational shift = Rational.of(points);
        List<String> lines = new ArrayList<>();
        for (RepricingBucket bucket : buckets) {
            Rational left = yearLeft(bucket);
            Rational change = Rational.of(bucket.gap()).times(shift).times(left);
            sum = sum.plus(change);
            lines.add(bucket.name() + ": gap " + number(bucket.gap()) + " x " + number(points) + " x " + number(left)
                    + " of the year = " + number(change));
        }
        write(lines);
        return sum;
    }

    private void write(List<String> lines) {
        lines.stream().limit(SHOWN).forEach(sheet::step);
        if (lines.size() > SHOWN) {
            sheet.step("the first " + number(SHOWN) + " of " + number(lines.size()) + " spans are listed");
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

    /** Names the first span that is wrong, in the order of time. */
    private void check() {
        if (buckets.isEmpty()) {
            sheet.fault(Reason.GROUP_TOO_SMALL, "no span of time");
        }
        Optional<BigDecimal> end = Optional.of(BigDecimal.ZERO);
        String before = "";
        for (RepricingBucket bucket : buckets) {
            String name = bucket.name();
            sheet.requireNotNegative("assets repriced, " + name, bucket.assets());
            sheet.requireNotNegative("liabilities repriced, " + name, bucket.liabilities());
            if (bucket.fromMonths().signum() < 0
                    || bucket.toMonths()
                            .filter(to -> to.compareTo(bucket.fromMonths()) < 0)
                            .isPresent()) {
                sheet.fault(Reason.OUT_OF_DOMAIN, name + " does not start at or after today and end later");
            } else if (end.isEmpty() || bucket.fromMonths().compareTo(end.get()) < 0) {
                sheet.fault(Reason.INCONSISTENT_STATEMENT, name + " overlaps with " + before);
            } else if (bucket.toMonths().isEmpty() && bucket.fromMonths().compareTo(YEAR) < 0) {
                sheet.fault(Reason.OUT_OF_DOMAIN, name + " has no end, so what reprices within the year is unknown");
            }
            if (!sheet.isSound()) {
                return;
            }
            end = bucket.toMonths();
            before = name;
        }
    }
}
