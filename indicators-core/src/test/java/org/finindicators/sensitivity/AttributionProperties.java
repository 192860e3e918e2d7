/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.finindicators.Samples.simple;
import static org.finindicators.formula.Formula.closing;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.finindicators.formula.Formula;
import org.finindicators.formula.Item;
import org.finindicators.formula.Kind.Stock;
import org.finindicators.formula.Reason;
import org.finindicators.indicator.Indicator;
import org.finindicators.number.Rational;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.statement.Statement;
import org.finindicators.statement.StatementBuilder;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** What holds for any items, and what it costs. */
class AttributionProperties {
    private static final List<Item<Stock>> ITEMS = IntStream.range(0, 13)
            .mapToObj(i -> Item.stock("item-" + i, "item " + (char) ('a' + i)))
            .toList();

    private static Formula sum(int from, int to) {
        Formula sum = closing(ITEMS.get(from));
        for (int i = from + 1; i < to; i++) {
            sum = sum.plus(closing(ITEMS.get(i)));
        }
        return sum;
    }

    private static Statement statement(int year, List<BigDecimal> amounts) {
        StatementBuilder builder =
                Statement.builder("Bank", ReportingPeriod.year(year)).currency("USD");
        for (int i = 0; i < amounts.size(); i++) {
            builder.closing(ITEMS.get(i), amounts.get(i));
        }
        return builder.build();
    }

    private static List<BigDecimal> amounts(int count, long seed) {
        Random random = new Random(seed);
        List<BigDecimal> amounts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            amounts.add(BigDecimal.valueOf(1_000_000 + random.nextInt(900_000_000), 2));
        }
        return amounts;
    }

    private static Attribution split(Formula formula, List<BigDecimal> before, List<BigDecimal> now) {
        Indicator indicator = simple("test.ratio", "Ratio", formula);
        return indicator.measure(statement(2021, now)).since(indicator.measure(statement(2020, before)));
    }

    private static void inTime(Formula formula) {
        Attribution split = Assertions.assertTimeoutPreemptively(
                // twice what is asked for: the machine may have other work
                Duration.ofSeconds(4), () -> split(formula, amounts(12, 1), amounts(12, 2)));
        assertThat(split.contributions()).hasSize(12);
        Parts.addUp(split);
    }

    @Test
    void twelveItems_takeNoTime() {
        inTime(sum(0, 6).over(sum(6, 12)));
    }

    /** All quotients have denominators of their own. */
    @Test
    void twelveItemsBelowTheLine_takeNoTime() {
        inTime(closing(ITEMS.get(0)).over(sum(0, 12)));
        inTime(sum(0, 11).over(sum(0, 12)));
    }

    @Test
    void thirteenItems_areRefused() {
        Attribution split = split(sum(0, 13).over(closing(ITEMS.get(0))), amounts(13, 1), amounts(13, 2));
        assertThat(split.change().faults().get(0).reason()).isEqualTo(Reason.NOT_APPLICABLE);
        assertThat(split.change().faults().get(0).detail())
                .isEqualTo("13 changed, all orders are gone through for 12 at the most: put some items into groups");
        Attribution grouped = split.withGroup("the last", ITEMS.get(11), ITEMS.get(12));
        assertThat(grouped.contributions()).hasSize(12);
        Parts.addUp(grouped);
        Parts.addUp(split.inOrder(ITEMS.get(3)));
    }

    @Test
    void thirteenItemsOfWhichTwelveChanged_areSplit() {
        List<BigDecimal> now = amounts(13, 2);
        now.set(5, amounts(13, 1).get(5));
        Attribution split = split(sum(0, 13).over(closing(ITEMS.get(0))), amounts(13, 1), now);
        Parts.addUp(split);
        assertThat(split.of(ITEMS.get(5))).contains(Rational.ZERO);
    }

    /** Two items that stand in a formula alike and change alike have equal parts. */
    @Property(tries = 200)
    void symmetricItems_haveSymmetricParts(@ForAll long seed) {
        List<BigDecimal> before = amounts(4, seed);
        List<BigDecimal> now = amounts(4, seed + 1);
        before.set(1, before.get(0));
        now.set(1, now.get(0));
        // a b / ((a + b + c) d)
        Formula formula = closing(ITEMS.get(0))
                .times(closing(ITEMS.get(1)))
                .over(sum(0, 3).times(closing(ITEMS.get(3))));
        Attribution split = split(formula, before, now);
        assertThat(split.of(ITEMS.get(0))).as("%s", split).isPresent().isEqualTo(split.of(ITEMS.get(1)));
        assertThat(split.of(ITEMS.get(0)).orElseThrow())
                .isNotEqualTo(split.of(ITEMS.get(2)).orElseThrow());
        Parts.addUp(split);
    }

    /** The mean over all orders, gone through one by one. */
    @Property(tries = 50)
    void shapley_isTheMeanOfAllOrders(@ForAll long seed) {
        Attribution split = split(
                closing(ITEMS.get(0)).over(sum(1, 3)).plus(closing(ITEMS.get(3)).over(sum(0, 2))),
                amounts(4, seed),
                amounts(4, seed + 1));
        Rational[] sums = {Rational.ZERO, Rational.ZERO, Rational.ZERO, Rational.ZERO};
        int orders = 0;
        for (List<Integer> order : permutations(List.of(0, 1, 2, 3))) {
            Attribution one = split.inOrder(order.stream().map(ITEMS::get).toArray(Item<?>[]::new));
            for (int i = 0; i < 4; i++) {
                sums[i] = sums[i].plus(one.of(ITEMS.get(i)).orElseThrow());
            }
            orders++;
        }
        assertThat(orders).isEqualTo(24);
        for (int i = 0; i < 4; i++) {
            assertThat(split.of(ITEMS.get(i))).contains(sums[i].dividedBy(Rational.of(orders)));
        }
    }

    private static List<List<Integer>> permutations(List<Integer> some) {
        if (some.isEmpty()) {
            return List.of(List.of());
        }
        List<List<Integer>> all = new ArrayList<>();
        for (Integer first : some) {
            List<Integer> rest = new ArrayList<>(some);
            rest.remove(first);
            for (List<Integer> order : permutations(rest)) {
                List<Integer> whole = new ArrayList<>(List.of(first));
                whole.addAll(order);
                all.add(whole);
            }
        }
        return all;
    }

    /** What is already in the sum adds up, whatever was changed of it. */
    @Property(tries = 100)
    void unchangedItems_haveNoPart(@ForAll long seed, @ForAll @IntRange(min = 0, max = 15) int changed) {
        List<BigDecimal> before = amounts(4, seed);
        List<BigDecimal> now = new ArrayList<>(before);
        List<BigDecimal> others = amounts(4, seed + 1);
        for (int i = 0; i < 4; i++) {
            if ((changed >> i & 1) == 1) {
                now.set(i, others.get(i));
            }
        }
        Attribution split = split(sum(0, 2).over(sum(1, 4)), before, now);
        for (int i = 0; i < 4; i++) {
            if ((changed >> i & 1) == 0) {
                assertThat(split.of(ITEMS.get(i))).contains(Rational.ZERO);
            }
        }
        Parts.addUp(split);
    }
}
