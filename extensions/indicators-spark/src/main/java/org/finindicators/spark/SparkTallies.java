/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.spark;

import java.io.Serializable;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;

/**
 * Tallies that are taken of each partition by code of the caller, and merged: for rows that are objects, for figures
 * that no column holds, and for every tally that is {@link Serializable} and can be merged.
 *
 * <pre>{@code
 * LoanTally book = SparkTallies.of(session.read().parquet("loans.parquet"), part -> {
 *     var loans = LoanTally.builder(LocalDate.of(2024, 12, 31), MinorUnits.of("USD"), AgingScheme.STANDARD);
 *     part.forEachRemaining(row -> loans.add(Loan.builder(row.getAs("loan")).asOf("2024-12-31").currency("USD")
 *             .balance(row.<BigDecimal>getAs("balance")).daysLate(row.<Integer>getAs("days_late")).build()));
 *     return loans.build();
 * }, LoanTally::merge);
 * }</pre>
 *
 * <p>Only tallies travel, each some kilobytes, and they are merged on the workers, then here. Where the columns of a
 * table say all, {@link SparkLoans} is the shorter way: it takes about half the time, says what is wrong with rows, and
 * needs no code on the workers.
 *
 * @since 0.1.0
 */
public final class SparkTallies {
    private SparkTallies() {}

    /**
     * Takes a tally of some rows. It runs on the workers and must not keep anything that cannot travel there.
     *
     * @param <T> the rows
     * @param <A> the tally
     * @since 0.1.0
     */
    @FunctionalInterface
    public interface Tallying<T, A> extends Function<Iterator<T>, A>, Serializable {}

    /**
     * Merges two tallies. It runs on the workers, too; the order in which tallies are merged must not matter.
     *
     * @param <A> the tally
     * @since 0.1.0
     */
    @FunctionalInterface
    public interface Merging<A> extends BinaryOperator<A>, Serializable {}

    /**
     * Takes a tally of all rows.
     *
     * @param rows the rows
     * @param each takes the tally of a partition, of which there may be one without rows
     * @param merging merges two tallies
     * @param <T> the rows
     * @param <A> the tally
     * @return the tally of all rows
     */
    public static <T, A extends Serializable> A of(Dataset<T> rows, Tallying<T, A> each, Merging<A> merging) {
        JavaRDD<T> parts = rows.javaRDD();
        if (parts.getNumPartitions() == 0) {
            return each.apply(Collections.emptyIterator());
        }
        return parts.mapPartitions(part -> List.of(each.apply(part)).iterator()).treeReduce(merging::apply);
    }

    /**
     * Takes a tally of each group of rows.
     *
     * @param rows the rows
     * @param each takes the tallies of a partition, by the names of its groups
     * @param merging merges two tallies of a group
     * @param <T> the rows
     * @param <A> the tally
     * @return the tallies of all rows, by the names of the groups
     */
    public static <T, A extends Serializable> SortedMap<String, A> byGroup(
            Dataset<T> rows, Tallying<T, Map<String, A>> each, Merging<A> merging) {
        return of(rows, part -> new TreeMap<>(each.apply(part)), (one, other) -> {
            TreeMap<String, A> both = new TreeMap<>(one);
            other.forEach((group, tally) -> both.merge(group, tally, merging));
            return both;
        });
    }
}
