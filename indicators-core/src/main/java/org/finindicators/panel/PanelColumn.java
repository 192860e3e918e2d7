/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.panel;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.finindicators.formula.Domain;
import org.finindicators.formula.Reason;
import org.finindicators.number.Decimals;
import org.finindicators.number.Printing;
import org.jspecify.annotations.Nullable;

/**
 * One checked column.
 *
 * @param given the cells as given, in blocks
 * @param blocks the same for computing: cells outside their item's domain are NaN; without such a cell the same array
 */
record PanelColumn(List<double[]> given, List<Block> blocks) {
    /** Bounds of {@link Decimals#check}: between them every number is a figure. */
    private static final double LEAST = 1e-40;

    private static final double TOO_LARGE = 1e41;

    /** Copies and checks a column; cells that are not figures are passed on with their row. */
    static PanelColumn of(Slot slot, double[] values, BiConsumer<Integer, Double> refused) {
        int count = Block.count(values.length);
        double[][] given = new double[count][];
        Block[] blocks = new Block[count];
        for (int b = 0; b < count; b++) {
            int from = b * Block.SIZE;
            given[b] = Arrays.copyOfRange(values, from, from + Block.length(values.length, b));
            blocks[b] = check(slot, given[b], (row, value) -> refused.accept(from + row, value));
        }
        return new PanelColumn(List.of(given), List.of(blocks));
    }

    /** A column in which nothing is reported. */
    static PanelColumn missing(Slot slot, int rows) {
        byte reason = (byte) slot.moment().missing().flag();
        Block[] blocks = new Block[Block.count(rows)];
        for (int b = 0; b < blocks.length; b++) {
            int length = Block.length(rows, b);
            blocks[b] = b > 0 && length == Block.SIZE ? blocks[0] : Block.without(length, reason);
        }
        return of(List.of(blocks));
    }

    static PanelColumn of(List<Block> blocks) {
        return new PanelColumn(blocks.stream().map(Block::values).toList(), blocks);
    }

    private static Block check(Slot slot, double[] given, BiConsumer<Integer, Double> refused) {
        Domain domain = slot.item().domain();
        byte missing = (byte) slot.moment().missing().flag();
        byte outside = (byte) Reason.OUT_OF_DOMAIN.flag();
        double[] values = given;
        boolean copied = false;
        byte @Nullable [] flags = null;
        byte signs = 0;
        for (int i = 0; i < given.length; i++) {
            double value = given[i];
            if (value >= LEAST && value < TOO_LARGE) {
                continue; // positive numbers are in every domain
            }
            flags = flags == null ? new byte[given.length] : flags;
            if (Double.isNaN(value)) {
                flags[i] = missing;
            } else if (!domain.contains(value)) {
                flags[i] = outside;
                values = copied ? values : given.clone();
                copied = true;
                values[i] = Double.NaN;
            } else {
                flags[i] = Kernels.sign(value);
                signs |= flags[i];
            }
            if (value != 0 && !isFigure(value) && !Double.isNaN(value)) {
                refused.accept(i, value);
            }
        }
        return new Block(values, flags, signs);
    }

    /** Tells whether a number is within the bounds of figures, zero not counted. */
    static boolean isFigure(double value) {
        return Math.abs(value) >= LEAST && Math.abs(value) < TOO_LARGE;
    }

    /** The cell as it was given, NaN if it was not. */
    double given(int row) {
        return given.get(Block.of(row))[Block.within(row)];
    }

    /** Says that a column of rates looks as if it were in per cent: most of its cells are above 1 or below -1. */
    Optional<String> looksLikePercent() {
        int reported = 0;
        int large = 0;
        for (double[] block : given) {
            for (double value : block) {
                reported += Double.isNaN(value) ? 0 : 1;
                large += Math.abs(value) > 1 ? 1 : 0;
            }
        }
        return 2 * large > reported
                ? Optional.of(Printing.number(large) + " of " + Printing.number(reported)
                        + " rates are above 100 %; rates are fractions, 0.08 for 8 %, and those in per cent are given"
                        + " by ratePercent")
                : Optional.empty();
    }

    /** Tells whether some cell was not given. */
    boolean hasGaps() {
        for (int b = 0; b < blocks.size(); b++) {
            if (blocks.get(b).flags() != null && Arrays.stream(given.get(b)).anyMatch(Double::isNaN)) {
                return true;
            }
        }
        return false;
    }
}
