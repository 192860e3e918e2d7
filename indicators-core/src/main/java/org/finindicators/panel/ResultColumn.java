/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.panel;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.finindicators.formula.Reason;
import org.finindicators.indicator.Indicator;
import org.finindicators.number.Printing;

/**
 * The values of one indicator over a panel.
 *
 * @since 0.1.0
 */
public final class ResultColumn {
    private final Indicator indicator;
    private final int size;
    private final List<Block> blocks;
    private final boolean withReasons;

    ResultColumn(Indicator indicator, int size, List<Block> blocks, boolean withReasons) {
        this.indicator = indicator;
        this.size = size;
        this.blocks = blocks;
        this.withReasons = withReasons;
    }

    /**
     * Returns what was measured.
     *
     * @return the indicator with its variant
     */
    public Indicator indicator() {
        return indicator;
    }

    /**
     * Returns the number of rows.
     *
     * @return the rows
     */
    public int size() {
        return size;
    }

    /**
     * Returns a value.
     *
     * @param row the row, from 0
     * @return the value, a fraction for shares and rates; NaN if there is none
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public double value(int row) {
        int checked = Objects.checkIndex(row, size);
        return blocks.get(Block.of(checked)).values()[Block.within(checked)];
    }

    /**
     * Returns all values.
     *
     * @return a copy, NaN where there is no value
     */
    public double[] toArray() {
        double[] all = new double[size];
        int from = 0;
        for (Block block : blocks) {
            System.arraycopy(block.values(), 0, all, from, block.values().length);
            from += block.values().length;
        }
        return all;
    }

    /**
     * Lists the reasons why a cell has no value.
     *
     * @param row the row, from 0
     * @return the reasons in order of precedence, empty if there is a value
     * @throws IllegalStateException if the panel was evaluated without reasons
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public Set<Reason> reasons(int row) {
        int checked = Objects.checkIndex(row, size);
        if (!withReasons) {
            throw new IllegalStateException("the panel was evaluated without reasons; use measure");
        }
        byte[] flags = blocks.get(Block.of(checked)).flags();
        return Reason.ofFlags(flags == null ? 0 : flags[Block.within(checked)]);
    }

    /** The reason that takes precedence where there is no value; nothing where no reasons were kept. */
    Optional<Reason> reasonCode(int row) {
        return withReasons ? reasons(row).stream().findFirst() : Optional.empty();
    }

    /**
     * Counts the cells without a value by the reason that takes precedence.
     *
     * @return how many cells are undefined for each reason that occurs; together as many as {@link #undefined()}
     * @throws IllegalStateException if the panel was evaluated without reasons
     */
    public Map<Reason, Integer> undefinedByReason() {
        Map<Reason, Integer> counts = new EnumMap<>(Reason.class);
        for (int row = 0; row < size; row++) {
            reasons(row).stream().findFirst().ifPresent(first -> counts.merge(first, 1, Integer::sum));
        }
        return Collections.unmodifiableMap(counts);
    }

    /** The reasons with their numbers, in words; empty where there are none, or none were kept. */
    String reasonWords() {
        return withReasons
                ? undefinedByReason().entrySet().stream()
                        .map(entry -> entry.getKey().words() + " " + entry.getValue())
                        .collect(Collectors.joining(", "))
                : "";
    }

    /**
     * Tells whether the column could be computed. An indicator that reads facts has no columns: then no cell has a
     * value, and each is not applicable.
     *
     * @return true if the indicator's formula {@linkplain org.finindicators.formula.Formula#hasColumns() has columns}
     */
    public boolean isComputed() {
        return indicator.formula().hasColumns();
    }

    /**
     * Counts the cells without a value.
     *
     * @return how many are undefined
     */
    public int undefined() {
        int count = 0;
        for (Block block : blocks) {
            for (double value : block.values()) {
                if (Double.isNaN(value)) {
                    count++;
                }
            }
        }
        return count;
    }

    /** Says how many cells there are, and how many are undefined. */
    @Override
    public String toString() {
        return indicator.title() + ": " + Printing.number(size) + " cells, " + Printing.number(undefined())
                + " undefined";
    }
}
