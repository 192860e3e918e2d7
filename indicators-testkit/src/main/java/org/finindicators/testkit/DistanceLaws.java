/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.finindicators.formula.Fact;
import org.finindicators.formula.Item;
import org.finindicators.formula.Kind;
import org.finindicators.formula.Kind.Balance;
import org.finindicators.formula.Kind.Dated;
import org.finindicators.formula.Kind.Flow;
import org.finindicators.formula.Kind.PriceIndex;
import org.finindicators.formula.Kind.Rate;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Measured;
import org.finindicators.indicator.Measurement;
import org.finindicators.number.Decimals;
import org.finindicators.number.Rational;
import org.finindicators.number.Scale;
import org.finindicators.number.Threshold;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.sensitivity.Distance;
import org.finindicators.sensitivity.ItemFigure;
import org.finindicators.sensitivity.RequiredAmount;
import org.finindicators.sensitivity.RequiredShift;
import org.finindicators.sensitivity.Shift;
import org.finindicators.statement.Statement;
import org.finindicators.statement.StatementBuilder;

/**
 * Laws of what it would take to meet a threshold, for every formula and whatever the figures.
 *
 * @since 0.1.0
 */
public final class DistanceLaws {
    private static final String[] FACTORS = {"0.5", "0.9", "1.01", "1.5", "3"};
    private static final String[] MULTIPLES = {"1", "-1", "-0.5", "0.25", "2"};
    private static final BigDecimal BESIDE = new BigDecimal("1.0001");
    private static final int WIDTH = 80;
    private static final double SEARCHED = 1e-9;

    /** What a statement takes, with room for amounts that are no decimals. */
    private static final MathContext DOWN = new MathContext(50, RoundingMode.FLOOR);

    private static final MathContext UP = new MathContext(50, RoundingMode.CEILING);
    private static final MathContext SHORT = new MathContext(6, RoundingMode.HALF_EVEN);

    private DistanceLaws() {}

    /**
     * Checks all laws of one variant.
     *
     * @param indicator the indicator, one variant chosen
     * @param facts the generators of the facts that it reads
     * @param seed the seed of the figures
     */
    public static void all(Indicator indicator, FactSamples facts, long seed) {
        amountsAreMet(indicator, facts, seed);
        shiftsAreMet(indicator, facts, seed);
        unitOfMoneyDoesNotMatter(indicator, facts, seed);
        if (indicator.formula().hasColumns()) {
            // what a calculation gives may jump, so that a search can miss it
            amountsAreFound(indicator, facts, seed);
        }
    }

    /**
     * Checks that each amount that is said to be required, put into the statement in place of the reported one, gives
     * the threshold: exactly, where the amount is a decimal; between the two nearest decimals of 50 digits, where it is
     * another quotient; to nine digits, where it was searched.
     *
     * @param indicator the indicator, one variant chosen
     * @param facts the generators of the facts that it reads
     * @param seed the seed of the figures
     * @return how many amounts were put back
     */
    public static int amountsAreMet(Indicator indicator, FactSamples facts, long seed) {
        Statement statement = CatalogueLaws.statement(indicator, facts, seed, Scale.THOUSANDS);
        Measurement measured = indicator.measure(statement);
        Random random = new Random(seed);
        Threshold threshold = threshold(measured, random);
        Distance distance = measured.to(threshold);
        Set<Item<?>> seen = new HashSet<>();
        int tried = 0;
        for (RequiredAmount amount : distance.amounts()) {
            assertThat(seen.add(amount.item()))
                    .as("%s twice: %s", amount.item(), distance)
                    .isTrue();
            for (Rational required : amount.required()) {
                Map<ItemFigure, Rational> figures = Map.of(amount.figure().orElseThrow(), required);
                requireMet(indicator, statement, figures, threshold, amount.isExact(), distance.toString());
                tried++;
            }
        }
        assertThat(distance.toString().lines().findFirst().orElseThrow()).hasSizeLessThan(WIDTH);
        return tried;
    }

    /**
     * Checks the same of a shift along all items that are read, each by some multiple.
     *
     * @param indicator the indicator, one variant chosen
     * @param facts the generators of the facts that it reads
     * @param seed the seed of the figures
     * @return how many amounts were put back
     */
    public static int shiftsAreMet(Indicator indicator, FactSamples facts, long seed) {
        Statement statement = CatalogueLaws.statement(indicator, facts, seed, Scale.THOUSANDS);
        Measurement measured = indicator.measure(statement);
        Random random = new Random(seed);
        Threshold threshold = threshold(measured, random);
        Shift shift = Shift.of("loss");
        for (RequiredAmount amount : measured.to(threshold).amounts()) {
            shift = shift.raising(amount.item(), MULTIPLES[random.nextInt(MULTIPLES.length)]);
        }
        RequiredShift required = measured.to(threshold, shift);
        for (int at = 0; at < required.amounts().size(); at++) {
            Map<ItemFigure, Rational> figures = new HashMap<>();
            for (RequiredAmount amount : required.figures()) {
                figures.put(amount.figure().orElseThrow(), amount.required().get(at));
            }
            requireMet(indicator, statement, figures, threshold, required.isExact(), required.toString());
        }
        assertThat(required.toString().lines().findFirst().orElseThrow()).hasSizeLessThan(WIDTH);
        return required.amounts().size();
    }

    /**
     * Checks that the amount of a statement is found from another statement, in which that one figure is another: what
     * brings the value there is not missed.
     *
     * @param indicator the indicator, one variant chosen
     * @param facts the generators of the facts that it reads
     * @param seed the seed of the figures
     * @return how many amounts were found
     */
    public static int amountsAreFound(Indicator indicator, FactSamples facts, long seed) {
        Statement statement = CatalogueLaws.statement(indicator, facts, seed, Scale.THOUSANDS);
        Measurement measured = indicator.measure(statement);
        Random random = new Random(seed);
        int found = 0;
        for (RequiredAmount amount : measured.to(threshold(measured, random)).amounts()) {
            if (amount.figure().isEmpty()) {
                continue;
            }
            BigDecimal factor = new BigDecimal(FACTORS[random.nextInt(FACTORS.length)]);
            BigDecimal other = amount.reported().orElseThrow().multiply(factor);
            Map<ItemFigure, BigDecimal> one = Map.of(amount.figure().orElseThrow(), other);
            Measurement there = indicator.measure(replaced(statement, one));
            if (!(there instanceof Measured value) || value.exact().signum() == 0) {
                continue;
            }
            boolean decimal = isDecimal(value.inUnits());
            Map<ItemFigure, BigDecimal> beside = Map.of(amount.figure().orElseThrow(), other.multiply(BESIDE));
            if (!decimal
                    && indicator.measure(replaced(statement, beside)) instanceof Measured next
                    && next.exact().equals(value.exact())) {
                // a number that no decimal is, over a range of amounts
                continue;
            }
            Threshold threshold = Threshold.atLeast(value.inUnits().toDecimal(), "");
            boolean moves = !(measured instanceof Measured now) || !now.exact().equals(value.exact());
            Distance distance = measured.to(threshold);
            RequiredAmount back = distance.of(amount.item()).orElseThrow();
            if (moves) {
                // over a range of amounts, its end is found
                boolean range = distance.notes().stream().anyMatch(note -> note.contains("range"));
                boolean isStrict = decimal && back.isExact() && !range;
                boolean met = back.required().stream()
                        .anyMatch(required ->
                                isStrict ? required.equals(Rational.of(other)) : (range || isNear(required, other)));
                assertThat(met)
                        .as("%s from %s to %s of %s: %s", indicator.title(), measured, other, amount.item(), distance)
                        .isTrue();
                found++;
            }
        }
        return found;
    }

    /**
     * Checks that the same amounts in whole currency and in thousands require the same amounts.
     *
     * @param indicator the indicator, one variant chosen
     * @param facts the generators of the facts that it reads
     * @param seed the seed of the figures
     */
    public static void unitOfMoneyDoesNotMatter(Indicator indicator, FactSamples facts, long seed) {
        Measurement units = indicator.measure(CatalogueLaws.statement(indicator, facts, seed, Scale.UNITS));
        Measurement thousands = indicator.measure(CatalogueLaws.statement(indicator, facts, seed, Scale.THOUSANDS));
        Threshold threshold = threshold(units, new Random(seed));
        List<RequiredAmount> one = units.to(threshold).amounts();
        List<RequiredAmount> other = thousands.to(threshold).amounts();
        assertThat(other).as(indicator.title()).hasSameSizeAs(one);
        for (int at = 0; at < one.size(); at++) {
            Item<?> item = one.get(at).item();
            String what = indicator.title() + ": " + one.get(at) + ", and in thousands " + other.get(at);
            boolean scaled = item.isMoney() && !(item.kind() instanceof Kind.PerHead);
            assertThat(other.get(at).required().size())
                    .as(what)
                    .isEqualTo(one.get(at).required().size());
            for (int root = 0; root < one.get(at).required().size(); root++) {
                Rational amount = one.get(at).required().get(root);
                Rational same = other.get(at).required().get(root);
                Rational inUnits = scaled ? same.times(Rational.of(1000)) : same;
                if (one.get(at).isExact()) {
                    assertThat(inUnits.toDouble()).as(what).isCloseTo(amount.toDouble(), within(small(amount, 1e-15)));
                } else {
                    assertThat(inUnits.toDouble())
                            .as(what)
                            .isCloseTo(amount.toDouble(), within(small(amount, SEARCHED)));
                }
            }
        }
    }

    private static double small(Rational amount, double part) {
        return Math.max(Math.abs(amount.toDouble()), 1e-12) * part;
    }

    /** A threshold near the value, which short figures reach; any number where there is no value. */
    private static Threshold threshold(Measurement measured, Random random) {
        BigDecimal factor = new BigDecimal(FACTORS[random.nextInt(FACTORS.length)]);
        BigDecimal value = measured instanceof Measured one && one.exact().signum() != 0
                ? one.inUnits().toDecimal().multiply(factor).round(SHORT)
                : new BigDecimal("0.08");
        return Threshold.atLeast(value, "");
    }

    private static boolean isNear(Rational required, BigDecimal other) {
        double off = required.minus(Rational.of(other)).toDouble();
        return Math.abs(off) <= SEARCHED * Math.max(1e-6, Math.abs(other.doubleValue()));
    }

    private static boolean isDecimal(Rational value) {
        return Rational.of(value.toDecimal()).equals(value);
    }

    private static void requireMet(
            Indicator indicator,
            Statement statement,
            Map<ItemFigure, Rational> figures,
            Threshold threshold,
            boolean exact,
            String what) {
        Rational target = Rational.of(threshold.value());
        if (figures.values().stream().allMatch(DistanceLaws::isDecimal)) {
            Measurement found = indicator.measure(replaced(statement, decimals(figures, MathContext.UNLIMITED)));
            assertThat(found).as(what).isInstanceOf(Measured.class);
            if (exact) {
                assertThat(((Measured) found).inUnits()).as(what).isEqualTo(target);
            } else {
                requireNear(((Measured) found).inUnits(), target, what);
            }
            return;
        }
        List<Rational> sides = new ArrayList<>();
        for (MathContext rounding : List.of(DOWN, UP)) {
            Measurement found = indicator.measure(replaced(statement, decimals(figures, rounding)));
            if (found instanceof Measured measured) {
                sides.add(measured.inUnits().minus(target));
            }
        }
        // at the edge of what is defined, one of the two may lie outside
        assertThat(sides).as(what).isNotEmpty();
        boolean between =
                sides.size() == 2 && sides.get(0).signum() * sides.get(1).signum() <= 0;
        if (!between || !exact) {
            sides.forEach(side -> requireNear(side.plus(target), target, what));
        }
    }

    private static void requireNear(Rational found, Rational target, String what) {
        double scale = Math.max(1e-6, Math.abs(target.toDouble()));
        assertThat(found.toDouble()).as(what).isCloseTo(target.toDouble(), within(SEARCHED * scale));
    }

    private static Map<ItemFigure, BigDecimal> decimals(Map<ItemFigure, Rational> figures, MathContext rounding) {
        Map<ItemFigure, BigDecimal> decimals = new HashMap<>();
        figures.forEach((figure, amount) -> decimals.put(
                figure,
                rounding.getPrecision() == 0
                        ? Decimals.check(amount.toDecimal())
                        : amount.numerator().divide(amount.denominator(), rounding)));
        return decimals;
    }

    /** The same statement with other amounts in place of some. */
    static Statement replaced(Statement statement, Map<ItemFigure, BigDecimal> amounts) {
        StatementBuilder builder = Statement.builder(statement.subject(), statement.period())
                .in(statement.scale())
                .source(statement.source());
        statement.currency().ifPresent(builder::currency);
        for (Item<?> item : statement.items()) {
            statement
                    .balances(item)
                    .byDate()
                    .forEach((date, amount) -> builder.balance(
                            dated(item), date, amounts.getOrDefault(ItemFigure.at(item, date), amount)));
            statement.periods(item).forEach((during, amount) -> {
                put(builder, item, during, amounts.getOrDefault(ItemFigure.during(item, during), amount));
            });
        }
        statement.facts().forEach(fact -> put(builder, statement, fact));
        return builder.build();
    }

    private static <T> void put(StatementBuilder builder, Statement statement, Fact<T> fact) {
        statement.fact(fact).ifPresent(value -> builder.with(fact, value));
    }

    @SuppressWarnings("unchecked") // balances are of dated items
    private static Item<? extends Dated> dated(Item<?> item) {
        return (Item<? extends Dated>) item;
    }

    @SuppressWarnings("unchecked") // the kind says what the item is
    private static void put(StatementBuilder builder, Item<?> item, ReportingPeriod during, BigDecimal amount) {
        if (item.kind() instanceof Flow) {
            builder.flow((Item<Flow>) item, during, amount);
        } else if (item.kind() instanceof PriceIndex) {
            builder.mean((Item<PriceIndex>) item, during, amount);
        } else if (item.kind() instanceof Rate) {
            builder.rate((Item<Rate>) item, amount);
        } else if (item.kind() instanceof Balance) {
            builder.average((Item<? extends Balance>) item, amount);
        } else {
            builder.perHead((Item<Kind.PerHead>) item, amount);
        }
    }
}
