/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.risk;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.finindicators.number.Decimals;
import org.finindicators.number.Intake;
import org.finindicators.number.Printing;
import org.finindicators.report.Column;
import org.finindicators.report.Table;
import org.finindicators.report.Tabular;
import org.finindicators.validation.InvalidInputException;

/**
 * The repricing of assets and liabilities by spans of time, and a shift of interest rates, which changes of income
 * need.
 *
 * <p>Deposits without a maturity stand where the institution expects to reprice them, which is an assumption of the
 * report.
 *
 * @param buckets the spans of time, in any order, which do not overlap
 * @param shift the change of all interest rates, a fraction, 0.02 for two percentage points; none if it is not stated
 * @since 0.1.0
 */
public record RepricingSchedule(@NotEmpty List<@Valid RepricingBucket> buckets, Optional<BigDecimal> shift)
        implements Tabular {
    /** Copies the list and normalises the shift. */
    public RepricingSchedule {
        buckets = List.copyOf(buckets);
        Intake intake = new Intake();
        shift = intake.number("shift", shift);
        intake.refuse();
    }

    /**
     * Takes spans of time, without a shift.
     *
     * @param buckets the spans
     * @return the schedule
     */
    public static RepricingSchedule of(RepricingBucket... buckets) {
        return new RepricingSchedule(List.of(buckets), Optional.empty());
    }

    /**
     * Adds spans of time.
     *
     * @param more the spans
     * @return the schedule
     */
    public RepricingSchedule withBuckets(RepricingBucket... more) {
        List<RepricingBucket> all = new ArrayList<>(buckets);
        all.addAll(List.of(more));
        return new RepricingSchedule(all, shift);
    }

    /**
     * States the shift in basis points.
     *
     * @param points the shift, as decimal text; 200 for two percentage points, negative for a fall
     * @return the schedule
     * @throws InvalidInputException if the number is refused
     */
    public RepricingSchedule withShiftBasisPoints(String points) {
        return withShiftBasisPoints(Intake.requireNumber("shiftBasisPoints", points));
    }

    /**
     * States the shift in basis points.
     *
     * @param points the shift; 200 for two percentage points, negative for a fall
     * @return the schedule
     * @throws InvalidInputException if the number is refused
     */
    public RepricingSchedule withShiftBasisPoints(BigDecimal points) {
        return new RepricingSchedule(buckets, Optional.of(Decimals.check(points).movePointLeft(4)));
    }

    /**
     * Lists the gap of each span and the cumulative one.
     *
     * @return a row for each span, in the order of time
     */
    @Override
    public Table table() {
        Table table = Table.of(
                "Repricing gap",
                Column.text("repriced"),
                Column.number("assets"),
                Column.number("liabilities"),
                Column.number("off balance"),
                Column.number("gap"),
                Column.number("cumulative"));
        List<RepricingBucket> inOrder = RepricingSteps.inOrder(buckets);
        BigDecimal[] cumulative = {BigDecimal.ZERO};
        return table.rows(inOrder.stream()
                .map(bucket -> {
                    cumulative[0] = cumulative[0].add(bucket.gap());
                    return List.of(
                            bucket.name(),
                            Printing.number(bucket.assets()),
                            Printing.number(bucket.liabilities()),
                            Printing.number(bucket.offBalance()),
                            Printing.number(bucket.gap()),
                            Printing.number(cumulative[0]));
                })
                .toList());
    }

    /** Prints how many spans there are, and the shift if it is stated. */
    @Override
    public String toString() {
        return buckets.size()
                + (buckets.size() == 1 ? " span" : " spans")
                + shift.map(stated -> ", shift " + Printing.number(stated.movePointRight(4)) + " basis points")
                        .orElse("");
    }
}
