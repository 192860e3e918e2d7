/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.finindicators.catalogue.Catalogue;
import org.finindicators.formula.Domain;
import org.finindicators.formula.Figures;
import org.finindicators.formula.Formula;
import org.finindicators.formula.Item;
import org.finindicators.formula.Kind;
import org.finindicators.formula.OtherFigures;
import org.finindicators.formula.Reason;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Measured;
import org.finindicators.indicator.Measurement;
import org.finindicators.number.Rational;
import org.finindicators.number.Scale;
import org.finindicators.number.Threshold;
import org.finindicators.number.Verdict;
import org.finindicators.period.Balances;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.sensitivity.Bounds;
import org.finindicators.sensitivity.Bounds.Rounded;
import org.finindicators.statement.Statement;
import org.finindicators.statement.StatementBuilder;

/**
 * Laws of bounds, for every formula of a catalogue, whatever the figures and to whatever they were rounded.
 *
 * @since 0.1.0
 */
public final class BoundsLaws {
    private static final long SEEDS = 8;
    private static final int DRAWS = 6;
    private static final int MOST_CORNERS = 6;
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final Rational TOLERANCE = Rational.of(new BigDecimal("1E-12"));

    /** Last units of rates; those of other figures are ten thousand times as large. */
    private static final List<String> UNITS = List.of("0.000001", "0.0001", "0.001", "0.01", "0.06");

    private BoundsLaws() {}

    /** All laws, over some seeds. */
    static void all(Indicator indicator, FactSamples facts) {
        // facts are exact: where no item is read, there is nothing to round
        boolean hasItems = !indicator.formula().readings().isEmpty()
                || !indicator.formula().itemsBeside().isEmpty();
        for (long seed = 0; seed < (hasItems ? SEEDS : 1); seed++) {
            nothingRounded(indicator, facts, seed);
            containAllValues(indicator, facts, seed);
            areAttained(indicator, facts, seed);
            unitOfMoneyDoesNotMatter(indicator, facts, seed);
        }
    }

    /**
     * Checks that the bounds are the value itself where no figure is stated to be rounded.
     *
     * @param indicator the indicator, one variant chosen
     * @param facts the generators of the facts that it reads
     * @param seed the seed of the figures
     */
    public static void nothingRounded(Indicator indicator, FactSamples facts, long seed) {
        Measurement measurement = indicator.measure(CatalogueLaws.statement(indicator, facts, seed));
        Bounds bounds = measurement.bounds();
        assertThat(bounds.lower()).as(indicator.title()).isEqualTo(bounds.value());
        assertThat(bounds.upper()).as(indicator.title()).isEqualTo(bounds.value());
        assertThat(bounds.value())
                .as(indicator.title())
                .isEqualTo(measurement.evaluation().value());
    }

    /**
     * Checks that whatever the true amounts are, the value lies within the bounds, and a threshold that is decided is
     * decided so; where there is no value for some amounts, the bounds say so.
     *
     * @param indicator the indicator, one variant chosen
     * @param facts the generators of the facts that it reads
     * @param seed the seed of the figures, of the units to which they are rounded, and of the amounts drawn
     */
    public static void containAllValues(Indicator indicator, FactSamples facts, long seed) {
        Statement statement = rounded(indicator, facts, seed, Scale.THOUSANDS);
        Measurement measurement = indicator.measure(statement);
        if (!measurement.isDefined()) {
            return;
        }
        Bounds bounds = measurement.bounds();
        assertThat(bounds.toString().lines().findFirst().orElseThrow())
                .as("the first line is below 80 characters")
                .hasSizeLessThan(80);
        Random random = new Random(seed);
        for (int draw = 0; draw <= DRAWS; draw++) {
            Figures truth = draw == 0 ? statement : Drawn.from(statement, random);
            Measurement found = indicator.measure(truth);
            if (found instanceof Measured measured) {
                contains(bounds, measured);
            } else {
                assertThat(bounds.isAlwaysDefined())
                        .as("%s is undefined for some amounts: %s\n%s", indicator.title(), found, bounds)
                        .isFalse();
            }
        }
    }

    private static void contains(Bounds bounds, Measured measured) {
        if (bounds.lower().isEmpty() || bounds.upper().isEmpty()) {
            assertThat(bounds.faults()).as("%s", bounds).isNotEmpty();
            return;
        }
        assertThat(measured.exact())
                .as(
                        "%s, with the amounts that give %s\n%s",
                        measured.indicator().title(), measured, bounds)
                .isBetween(bounds.lower().get(), bounds.upper().get());
        for (Rational near : List.of(bounds.lower().get(), bounds.upper().get(), measured.exact())) {
            BigDecimal number =
                    bounds.quantity().inWholeCurrency(near).toDecimal().round(MathContext.DECIMAL64);
            if (number.signum() == 0 || Math.abs(number.precision() - number.scale()) < 35) {
                Threshold threshold = Threshold.atLeast(number, "law");
                Verdict verdict = bounds.meets(threshold);
                assertThat(verdict)
                        .as("%s %s\n%s", threshold, measured, bounds)
                        .isIn(Verdict.UNDECIDED, measured.meets(threshold));
            }
        }
    }

    /**
     * Checks that bounds which are said to be attained are, at corners, and that those of sums, averages and quotients
     * of them are attained.
     *
     * @param indicator the indicator, one variant chosen
     * @param facts the generators of the facts that it reads
     * @param seed the seed of the figures and of the units to which they are rounded
     */
    public static void areAttained(Indicator indicator, FactSamples facts, long seed) {
        Statement statement = rounded(indicator, facts, seed, Scale.UNITS);
        Bounds bounds = indicator.measure(statement).bounds();
        if (bounds.lower().isEmpty() || !bounds.isAlwaysDefined()) {
            return;
        }
        boolean isOpen = bounds.rounded().stream()
                .anyMatch(one -> !one.figure().item().domain().contains(one.lower()));
        if (isQuotientOfSums(indicator.formula()) && !isOpen) {
            assertThat(bounds.isAttained())
                    .as("%s\n%s", indicator.title(), bounds)
                    .isTrue();
        }
        if (bounds.isAttained() && bounds.rounded().size() <= MOST_CORNERS) {
            List<Rational> values = new ArrayList<>();
            corners(indicator, new Drawn(statement, new HashMap<>(), new HashMap<>()), bounds.rounded(), 0, values);
            Rational least = values.stream().min(Rational::compareTo).orElseThrow();
            Rational most = values.stream().max(Rational::compareTo).orElseThrow();
            near(least, bounds.lower().orElseThrow(), bounds);
            near(most, bounds.upper().orElseThrow(), bounds);
        }
    }

    /** The same number; roots and logarithms are widened. */
    private static void near(Rational found, Rational bound, Bounds bounds) {
        Rational size = bound.signum() < 0 ? bound.negated() : bound;
        Rational slack = size.plus(Rational.ONE).times(TOLERANCE);
        assertThat(found).as("%s", bounds).isBetween(bound.minus(slack), bound.plus(slack));
    }

    private static void corners(
            Indicator indicator, Drawn drawn, List<Rounded> rounded, int from, List<Rational> values) {
        if (from == rounded.size()) {
            values.add(indicator.measure(drawn).evaluation().value().orElseThrow());
            return;
        }
        Rounded one = rounded.get(from);
        for (BigDecimal end : List.of(one.lower(), one.upper())) {
            Drawn next = drawn.copy();
            one.figure().date().ifPresent(date -> next.put(one.figure().item(), date, end));
            one.figure().period().ifPresent(during -> next.put(one.figure().item(), during, end));
            corners(indicator, next, rounded, from + 1, values);
        }
    }

    private static boolean isQuotientOfSums(Formula formula) {
        Formula core = formula.unguarded();
        if (core instanceof Formula.Quotient || core instanceof Formula.ChangeFrom) {
            return core.inputs().stream().allMatch(BoundsLaws::isSum);
        }
        return isSum(core);
    }

    private static boolean isSum(Formula formula) {
        boolean own = formula instanceof Formula.Reading
                || formula instanceof Formula.Constant
                || formula instanceof Formula.Sum
                || formula instanceof Formula.Difference
                || formula instanceof Formula.GrowthFactor;
        return own && formula.inputs().stream().allMatch(BoundsLaws::isSum);
    }

    /**
     * Checks that bounds mean the same in whole currency and in thousands.
     *
     * @param indicator the indicator, one variant chosen
     * @param facts the generators of the facts that it reads
     * @param seed the seed of the figures and of the units to which they are rounded
     */
    public static void unitOfMoneyDoesNotMatter(Indicator indicator, FactSamples facts, long seed) {
        Bounds units =
                indicator.measure(rounded(indicator, facts, seed, Scale.UNITS)).bounds();
        Bounds thousands = indicator
                .measure(rounded(indicator, facts, seed, Scale.THOUSANDS))
                .bounds();
        assertThat(thousands.isAttained()).as("%s\n%s", units, thousands).isEqualTo(units.isAttained());
        same(units, units.lower(), thousands, thousands.lower());
        same(units, units.upper(), thousands, thousands.upper());
        assertThat(reasons(thousands)).isEqualTo(reasons(units));
    }

    private static List<Reason> reasons(Bounds bounds) {
        return bounds.faults().stream().map(fault -> fault.reason()).toList();
    }

    private static void same(Bounds one, Optional<Rational> bound, Bounds other, Optional<Rational> same) {
        assertThat(same.isPresent()).as("%s\n%s", one, other).isEqualTo(bound.isPresent());
        if (bound.isPresent() && same.isPresent()) {
            near(other.quantity().inWholeCurrency(same.get()), one.quantity().inWholeCurrency(bound.get()), other);
        }
    }

    /**
     * Lists the variants of which the laws say nothing although their formulas have columns, because random figures
     * never give them bounds. What is calculated from items has none wherever an item is rounded.
     *
     * @param catalogue the indicators
     * @param facts the generators of the facts that they read
     * @return the ids with their variants
     */
    public static List<String> withoutBounds(Catalogue catalogue, FactSamples facts) {
        List<String> without = new ArrayList<>();
        for (Indicator indicator : CatalogueLaws.formulas(catalogue)) {
            boolean given = false;
            for (long seed = 0; seed < 5 * SEEDS && !given; seed++) {
                given = indicator
                        .measure(rounded(indicator, facts, seed, Scale.UNITS))
                        .bounds()
                        .lower()
                        .isPresent();
            }
            if (!given) {
                without.add(indicator.id() + " [" + indicator.variant().name() + "]");
            }
        }
        return without;
    }

    /** Random figures, each item rounded to some unit; the same amounts in any unit of money. */
    private static Statement rounded(Indicator indicator, FactSamples facts, long seed, Scale scale) {
        Statement exact = CatalogueLaws.statement(indicator, facts, seed, scale);
        StatementBuilder builder = exact.toBuilder();
        Random random = new Random(seed);
        for (Item<?> item : exact.items()) {
            BigDecimal unit = new BigDecimal(UNITS.get(random.nextInt(UNITS.size())));
            if (!(item.kind() instanceof Kind.Rate)) {
                unit = unit.movePointRight(4);
            }
            if (item.isMoney() && !(item.kind() instanceof Kind.PerHead)) {
                // random figures are thousands of whole currency
                unit = scale.fromUnits(unit.movePointRight(3));
            }
            if (random.nextInt(8) > 0) {
                builder.roundedTo(item, unit);
            }
        }
        return builder.build();
    }

    /** A statement with other amounts within what its figures were rounded to. */
    private record Drawn(
            Figures figures,
            Map<Item<?>, Map<LocalDate, BigDecimal>> dated,
            Map<Item<?>, Map<ReportingPeriod, BigDecimal>> periodic)
            implements OtherFigures {
        static Drawn from(Statement statement, Random random) {
            Drawn drawn = new Drawn(statement, new HashMap<>(), new HashMap<>());
            for (Item<?> item : statement.items()) {
                statement
                        .balances(item)
                        .byDate()
                        .forEach((date, amount) -> statement
                                .roundedTo(item, date)
                                .ifPresent(unit -> drawn.put(item, date, draw(item, amount, unit, random))));
                statement
                        .periods(item)
                        .forEach((during, amount) -> statement
                                .roundedTo(item, during)
                                .ifPresent(unit -> drawn.put(item, during, draw(item, amount, unit, random))));
            }
            return drawn;
        }

        private static BigDecimal draw(Item<?> item, BigDecimal amount, BigDecimal unit, Random random) {
            BigDecimal half = unit.multiply(HALF);
            UnaryOperator<BigDecimal> times = part ->
                    amount.add(half.multiply(part.subtract(HALF).add(part).subtract(HALF)));
            BigDecimal drawn = switch (random.nextInt(3)) {
                case 0 -> amount.subtract(half);
                case 1 -> amount.add(half);
                default -> times.apply(BigDecimal.valueOf(random.nextInt(1001), 3));
            };
            if (item.domain().contains(drawn) || !item.domain().contains(amount)) {
                return drawn;
            }
            return item.domain() == Domain.NOT_NEGATIVE ? BigDecimal.ZERO : amount;
        }

        void put(Item<?> item, LocalDate date, BigDecimal amount) {
            dated.computeIfAbsent(item, one -> new TreeMap<>()).put(date, amount);
        }

        void put(Item<?> item, ReportingPeriod during, BigDecimal amount) {
            periodic.computeIfAbsent(item, one -> new HashMap<>()).put(during, amount);
        }

        Drawn copy() {
            Drawn copy = new Drawn(figures, new HashMap<>(), new HashMap<>());
            dated.forEach((item, all) -> copy.dated.put(item, new TreeMap<>(all)));
            periodic.forEach((item, all) -> copy.periodic.put(item, new HashMap<>(all)));
            return copy;
        }

        @Override
        public Balances balances(Item<?> item) {
            Map<LocalDate, BigDecimal> all =
                    new TreeMap<>(figures.balances(item).byDate());
            all.putAll(dated.getOrDefault(item, Map.of()));
            return Balances.of(all);
        }

        @Override
        public Optional<BigDecimal> during(Item<?> item, ReportingPeriod during) {
            BigDecimal amount = periodic.getOrDefault(item, Map.of()).get(during);
            return amount == null ? figures.during(item, during) : Optional.of(amount);
        }
    }
}
