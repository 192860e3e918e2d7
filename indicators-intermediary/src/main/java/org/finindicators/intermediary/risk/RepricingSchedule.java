/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.risk;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import org.finindicators.number.Decimals;
import org.finindicators.number.Printing;
import org.finindicators.report.Column;
import org.finindicators.report.Table;

/**
 * When assets and liabilities are repriced, and the shift of interest rates that is asked about.
 *
 * <p>Deposits without a maturity stand where the institution expects to reprice them; that is an assumption of whoever
 * reports.
 *
 * @param buckets the spans of time, in any order, which do not overlap
 * @param shift the change of all interest rates, a fraction; 0.02 for two percentage points
 */
public record RepricingSchedule(
        @NotEmpty List<@Valid RepricingBucket> buckets,
        @NotNull BigDecimal shift) {
    /** The shift that is asked about unless another is stated: two percentage points. */
    public static final BigDecimal TWO_POINTS = new BigDecimal("0.02");

    /** Copies the list and normalises the shift. */
    public RepricingSchedule {
        buckets = List.copyOf(buckets);
        shift = Decimals.check(shift);
    }

    /**
     * Takes spans of time, for a shift of two percentage points.
     *
     * @param buckets the spans
     * @return the schedule
     */
    public static RepricingSchedule of(RepricingBucket... buckets) {
        return new RepricingSchedule(List.of(buckets), TWO_POINTS);
    }

    /**
     * States the shift in basis points.
     *
     * @param points the shift; 200 for two percentage points, negative for a fall
     * @return the schedule
     */
    public RepricingSchedule withShiftBasisPoints(String points) {
        return new RepricingSchedule(
                buckets, Decimals.check(Decimals.parse(points).movePointLeft(4)));
    }

    /**
     * Lists the gap of each span and the cumulative one.
     *
     * @return a row for each span, in the order of time
     */
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
                            print(bucket.assets()),
                            print(bucket.liabilities()),
                            print(bucket.offBalance()),
                            print(bucket.gap()),
                            print(cumulative[0]));
                })
                .toList());
    }

    private static String print(BigDecimal amount) {
        return Printing.upTo(amount, 6);
    }

    /** Prints how many spans there are, and the shift. */
    @Override
    public String toString() {
        return buckets.size() + (buckets.size() == 1 ? " span, shift " : " spans, shift ")
                + Printing.upTo(shift.movePointRight(4), 4) + " basis points";
    }
}
