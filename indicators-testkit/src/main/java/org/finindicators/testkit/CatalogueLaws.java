/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.finindicators.catalogue.Catalogue;
import org.finindicators.formula.Fact;
import org.finindicators.formula.Fault;
import org.finindicators.formula.Figures;
import org.finindicators.formula.Formula;
import org.finindicators.formula.Item;
import org.finindicators.formula.Kind;
import org.finindicators.formula.Kind.Balance;
import org.finindicators.formula.Kind.Dated;
import org.finindicators.formula.Kind.Flow;
import org.finindicators.formula.Kind.PriceIndex;
import org.finindicators.formula.Kind.Rate;
import org.finindicators.formula.Moment;
import org.finindicators.formula.Reason;
import org.finindicators.formula.Term.Part;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Measured;
import org.finindicators.indicator.Measurement;
import org.finindicators.indicator.Undefined;
import org.finindicators.indicator.Unit;
import org.finindicators.indicator.Variant;
import org.finindicators.number.Scale;
import org.finindicators.panel.Panel;
import org.finindicators.panel.PanelBuilder;
import org.finindicators.panel.ResultColumn;
import org.finindicators.panel.Slot;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.statement.Statement;
import org.finindicators.statement.StatementBuilder;
import org.junit.jupiter.api.DynamicTest;

/**
 * Laws that hold for every formula of a catalogue, whatever the figures.
 *
 * @since 0.1.0
 */
public final class CatalogueLaws {
    private static final int ROWS = 20;
    private static final double TOLERANCE = 1e-9;
    private static final long TRIES = 200;
    private static final long SEEDS = 40;
    private static final long PRINTED = 8;
    private static final long MOVED = 2;
    private static final BigDecimal THOUSAND = new BigDecimal(1000);

    private CatalogueLaws() {}

    /**
     * Makes a test for each indicator that runs all laws over all of its variants, and one that nothing is left out.
     *
     * @param catalogue the indicators
     * @param facts the generators of the facts that they read
     * @return the tests
     */
    public static Stream<DynamicTest> laws(Catalogue catalogue, FactSamples facts) {
        DynamicTest gaps = DynamicTest.dynamicTest(
                "every variant is tried with values",
                () -> assertThat(gaps(catalogue, facts)).isEmpty());
        DynamicTest together = DynamicTest.dynamicTest(
                "what is measured together is what is measured alone", () -> togetherAsAlone(catalogue, facts));
        DynamicTest bounds = DynamicTest.dynamicTest(
                "every formula is tried with bounds",
                () -> assertThat(BoundsLaws.withoutBounds(catalogue, facts)).isEmpty());
        return Stream.concat(
                Stream.of(gaps, together, bounds),
                catalogue.indicators().stream()
                        .map(indicator -> DynamicTest.dynamicTest(indicator.id(), () -> laws(indicator, facts))));
    }

    /**
     * Checks that figures which remember what was read give every variant what they give it alone, operands and notes
     * included: two calculations that are equal must compute the same.
     *
     * @param catalogue the indicators
     * @param facts the generators of the facts that they read
     */
    public static void togetherAsAlone(Catalogue catalogue, FactSamples facts) {
        for (Indicator indicator : catalogue.indicators()) {
            Statement figures = statement(indicator, facts, 1, Scale.UNITS);
            Figures remembering = figures.remembering();
            for (Indicator other : catalogue.indicators()) {
                for (Variant variant : other.variants()) {
                    Indicator chosen = other.variant(variant.name());
                    assertThat(chosen.measure(remembering).evaluation())
                            .as("%s, on figures for %s", chosen.title(), indicator.title())
                            .isEqualTo(chosen.measure(figures).evaluation());
                }
            }
        }
    }

    /**
     * How large random figures are, in powers of ten of the usual ones.
     *
     * @param money the power for amounts of money
     * @param things the power for numbers of persons and things, which need not be whole
     * @param odd a further power for every other figure, so that quotients are small or large, too
     */
    private record Size(int money, int things, int odd) {
        static final Size USUAL = new Size(0, 0, 0);

        static final List<Size> ALL = List.of(
                USUAL,
                new Size(-6, 0, 0),
                new Size(6, 0, 0),
                new Size(0, -6, 0),
                new Size(0, 6, 0),
                new Size(0, 0, -5),
                new Size(0, 0, 5));

        /** The power for a figure of an item, the next of so many given before. */
        int of(Item<?> item, int before) {
            if (item.kind() instanceof Kind.Rate || item.kind() instanceof PriceIndex) {
                return 0;
            }
            int own = item.isMoney() ? money : things;
            return before % 2 == 0 ? own : own + odd;
        }
    }

    private static void laws(Indicator indicator, FactSamples facts) {
        for (Variant variant : indicator.variants()) {
            Indicator chosen = indicator.variant(variant.name());
            for (long seed = 0; seed < SEEDS; seed++) {
                unitOfMoneyDoesNotMatter(chosen, facts, seed);
                reasonsAreDeclared(chosen, facts, seed);
                readsWhatItSays(chosen, facts, seed);
            }
            wordsMeanTheFormula(chosen);
            for (long seed = 0; seed < PRINTED; seed++) {
                printsWhatItMeans(chosen, facts, seed);
                orderDoesNotMatter(chosen, facts, seed);
            }
            for (long seed = 0; seed < MOVED; seed++) {
                DistanceLaws.all(chosen, facts, seed);
            }
            if (variant.unit() == Unit.SHARE) {
                for (long seed = 0; seed < SEEDS; seed++) {
                    isPartOfAWhole(chosen, facts, seed);
                }
            }
            if (variant.formula().hasColumns()) {
                columnsAgree(chosen, 1);
            }
            BoundsLaws.all(chosen, facts);
        }
    }

    /**
     * Checks that the words of the formula, read as arithmetic, give what the formula gives.
     *
     * @param indicator the indicator, one variant chosen
     */
    public static void wordsMeanTheFormula(Indicator indicator) {
        double[] values = WordsReader.of(indicator.formula());
        assertThat(values[1])
                .as(indicator.formula().words())
                .isCloseTo(values[0], within(TOLERANCE * (1 + Math.abs(values[0]))));
    }

    /**
     * Lists every variant of every indicator whose formula has columns.
     *
     * @param catalogue the indicators
     * @return each with one variant chosen
     */
    public static List<Indicator> formulas(Catalogue catalogue) {
        List<Indicator> all = new ArrayList<>();
        for (Indicator indicator : catalogue.indicators()) {
            for (Variant variant : indicator.variants()) {
                if (variant.formula().hasColumns()) {
                    all.add(indicator.variant(variant.name()));
                }
            }
        }
        return all;
    }

    /**
     * Checks that columns give what exact evaluation gives, the reasons of undefined cells too.
     *
     * @param indicator an indicator whose formula has columns
     * @param seed the seed of the figures
     */
    public static void columnsAgree(Indicator indicator, long seed) {
        Panel panel = panel(figures(indicator, seed));
        ResultColumn column = panel.measure(List.of(indicator)).columns().get(0);
        for (int row = 0; row < ROWS; row++) {
            Measurement exact = indicator.measure(panel.row(row));
            String what = indicator.title() + ", " + exact;
            if (exact instanceof Measured measured) {
                double value = measured.exact().toDouble();
                assertThat(column.value(row)).as(what).isCloseTo(value, within(TOLERANCE * (1 + Math.abs(value))));
            } else {
                Set<Reason> reasons = EnumSet.noneOf(Reason.class);
                ((Undefined) exact).faults().forEach(fault -> reasons.add(fault.reason()));
                assertThat(column.value(row)).as(what).isNaN();
                assertThat(column.reasons(row)).as(what).isEqualTo(reasons);
            }
        }
    }

    /**
     * Checks that a value means the same in whole currency and in thousands: the same amounts stated in either unit
     * give equal ratios, and amounts that are a thousand times as many thousandths.
     *
     * @param indicator the indicator, one variant chosen
     * @param facts the generators of the facts that it reads
     * @param seed the seed of the figures
     */
    public static void unitOfMoneyDoesNotMatter(Indicator indicator, FactSamples facts, long seed) {
        Measurement units = indicator.measure(statement(indicator, facts, seed, Scale.UNITS));
        Measurement thousands = indicator.measure(statement(indicator, facts, seed, Scale.THOUSANDS));
        assertThat(thousands.reason())
                .as("%s, stated in units: %s, and in thousands: %s", indicator.title(), units, thousands)
                .isEqualTo(units.reason());
        if (units instanceof Measured measured) {
            double expected = measured.inUnits().toDouble();
            double found = ((Measured) thousands).inUnits().toDouble();
            assertThat(found)
                    .as("%s, stated in units: %s, and in thousands: %s", indicator.title(), units, thousands)
                    .isCloseTo(expected, within(TOLERANCE * (1 + Math.abs(expected))));
        }
    }

    /**
     * Checks that a share lies between zero and one, however the figures contradict each other. What can be above one
     * is declared in {@link Unit#RATIO}.
     *
     * @param indicator the indicator, one variant chosen
     * @param facts the generators of the facts that it reads
     * @param seed the seed of the figures
     */
    public static void isPartOfAWhole(Indicator indicator, FactSamples facts, long seed) {
        Formula formula = indicator.formula();
        assertThat(formula.isShare() || !formula.hasColumns())
                .as("%s is a share, so that it must be out of domain above one, or else a ratio", indicator.title())
                .isTrue();
        for (Size size : Size.ALL) {
            Measurement found = indicator.measure(statement(indicator, facts, seed, Scale.UNITS, size));
            if (found instanceof Measured measured) {
                assertThat(measured.exact().toDouble())
                        .as("%s is a share: %s", indicator.title(), found)
                        .isBetween(0.0, 1.0);
            }
        }
    }

    /**
     * Checks that a statement and all that is said of it are the same in whatever order its builder was called.
     *
     * @param indicator the indicator, one variant chosen
     * @param facts the generators of the facts that it reads
     * @param seed the seed of the figures
     */
    public static void orderDoesNotMatter(Indicator indicator, FactSamples facts, long seed) {
        List<Consumer<StatementBuilder>> calls = calls(indicator, facts, seed, Scale.THOUSANDS, Size.USUAL);
        Statement first = built(calls);
        String explained = indicator.measure(first).explain().toString();
        List<Consumer<StatementBuilder>> backwards = new ArrayList<>(calls);
        Collections.reverse(backwards);
        List<Consumer<StatementBuilder>> shuffled = new ArrayList<>(calls);
        Collections.shuffle(shuffled, new Random(seed));
        for (List<Consumer<StatementBuilder>> order : List.of(backwards, shuffled)) {
            Statement other = built(order);
            assertThat(other).as(indicator.title()).isEqualTo(first);
            assertThat(indicator.measure(other).explain().toString())
                    .as(indicator.title())
                    .isEqualTo(explained);
        }
    }

    /**
     * Checks that what is printed keeps three significant digits of the exact value, names its unit, and is the same
     * amount in units, thousands and millions, for small figures and for large ones.
     *
     * @param indicator the indicator, one variant chosen
     * @param facts the generators of the facts that it reads
     * @param seed the seed of the figures
     */
    public static void printsWhatItMeans(Indicator indicator, FactSamples facts, long seed) {
        for (Size size : Size.ALL) {
            for (Scale scale : List.of(Scale.UNITS, Scale.THOUSANDS, Scale.MILLIONS)) {
                Measurement found = indicator.measure(statement(indicator, facts, seed, scale, size));
                if (found instanceof Measured measured) {
                    assertThat(Printed.of(measured).complaints())
                            .as("%s in %s: %s", indicator.title(), scale, measured)
                            .isEmpty();
                }
            }
        }
    }

    /**
     * Checks that every reason for which a value is undefined is among the cases that the formula declares.
     *
     * @param indicator the indicator, one variant chosen
     * @param facts the generators of the facts that it reads
     * @param seed the seed of the figures
     */
    public static void reasonsAreDeclared(Indicator indicator, FactSamples facts, long seed) {
        Measurement measurement = indicator.measure(statement(indicator, facts, seed, Scale.UNITS));
        if (measurement instanceof Undefined undefined) {
            Set<Reason> declared = EnumSet.noneOf(Reason.class);
            indicator.formula().undefinedCases().forEach(one -> declared.addAll(one.reasons()));
            for (Fault fault : undefined.faults()) {
                assertThat(declared)
                        .as("%s must declare why it is undefined: %s", indicator.title(), undefined)
                        .contains(fault.reason());
            }
        }
    }

    /**
     * Checks that the formula reads no item and no fact but those that it says it reads.
     *
     * @param indicator the indicator, one variant chosen
     * @param facts the generators of the facts that it reads
     * @param seed the seed of the figures
     */
    public static void readsWhatItSays(Indicator indicator, FactSamples facts, long seed) {
        WatchedFigures watched = new WatchedFigures(statement(indicator, facts, seed, Scale.UNITS));
        indicator.formula().evaluate(watched);
        Set<Item<?>> items = new LinkedHashSet<>(indicator.formula().itemsBeside());
        items.addAll(indicator.formula().items());
        assertThat(items).as(indicator.title()).containsAll(watched.items());
        assertThat(indicator.formula().facts()).as(indicator.title()).containsAll(watched.facts());
    }

    /**
     * Lists what the laws would say nothing about: facts without a generator, and variants that the random figures
     * never give a value.
     *
     * @param catalogue the indicators
     * @param facts the generators of the facts that they read
     * @return a line for each gap, none if every variant is tried with values
     */
    public static List<String> gaps(Catalogue catalogue, FactSamples facts) {
        Set<String> gaps = new LinkedHashSet<>();
        for (Indicator indicator : variants(catalogue)) {
            for (Fact<?> fact : indicator.formula().facts()) {
                if (!facts.has(fact)) {
                    gaps.add("no generator for " + fact.name() + " ("
                            + fact.type().getSimpleName() + ")");
                }
            }
            boolean given = LongStream.range(0, TRIES)
                    .mapToObj(seed -> statement(indicator, facts, seed, Scale.UNITS))
                    .anyMatch(statement -> indicator.measure(statement).isDefined());
            if (!given) {
                gaps.add("never a value: " + indicator.id() + " ["
                        + indicator.variant().name() + "]");
            }
        }
        return List.copyOf(gaps);
    }

    /**
     * Lists every variant of every indicator.
     *
     * @param catalogue the indicators
     * @return each with one variant chosen
     */
    public static List<Indicator> variants(Catalogue catalogue) {
        return catalogue.indicators().stream()
                .flatMap(indicator -> indicator.variants().stream().map(variant -> indicator.variant(variant.name())))
                .toList();
    }

    /**
     * Makes a statement with random figures for all that an indicator reads, a few of them missing, zero or negative.
     *
     * @param indicator the indicator
     * @param facts makes the facts; those that it does not make are not reported
     * @param seed equal seeds give equal statements
     * @return the statement
     */
    public static Statement statement(Indicator indicator, FactSamples facts, long seed) {
        return statement(indicator, facts, seed, Scale.THOUSANDS);
    }

    /** Random figures and facts; the same amounts in any unit. */
    static Statement statement(Indicator indicator, FactSamples facts, long seed, Scale scale) {
        return statement(indicator, facts, seed, scale, Size.USUAL);
    }

    /** Random figures and facts of a size; the same amounts in any unit. */
    private static Statement statement(Indicator indicator, FactSamples facts, long seed, Scale scale, Size size) {
        return built(calls(indicator, facts, seed, scale, size));
    }

    /** Random figures and facts for a period, some of them not quite those of the seed. */
    static Statement statement(
            Indicator indicator, FactSamples facts, long seed, Scale scale, Nudge nudge, ReportingPeriod period) {
        return built(calls(indicator, facts, seed, scale, Size.USUAL, nudge, period), period);
    }

    private static Statement built(List<Consumer<StatementBuilder>> calls) {
        return built(calls, FactSamples.PERIOD);
    }

    private static Statement built(List<Consumer<StatementBuilder>> calls, ReportingPeriod period) {
        StatementBuilder builder = Statement.builder(FactSamples.SUBJECT, period);
        calls.forEach(call -> call.accept(builder));
        return builder.build();
    }

    /** The calls that give a builder its random figures and facts. */
    private static List<Consumer<StatementBuilder>> calls(
            Indicator indicator, FactSamples facts, long seed, Scale scale, Size size) {
        return calls(indicator, facts, seed, scale, size, Nudge.NONE, FactSamples.PERIOD);
    }

    private static List<Consumer<StatementBuilder>> calls(
            Indicator indicator,
            FactSamples facts,
            long seed,
            Scale scale,
            Size size,
            Nudge nudge,
            ReportingPeriod period) {
        BigDecimal unit = scale.fromUnits(THOUSAND);
        Random random = new Random(seed);
        List<Consumer<StatementBuilder>> calls = new ArrayList<>();
        calls.add(builder -> builder.currency("USD"));
        calls.add(builder -> builder.in(scale));
        Set<Slot> given = new LinkedHashSet<>();
        for (Formula.Reading reading : indicator.formula().readings()) {
            for (Part<?> part : reading.term().parts()) {
                for (Moment moment : moments(reading.moment())) {
                    Slot slot = new Slot(part.item(), moment);
                    if (given.add(slot)) {
                        double figure = figure(part.item(), random.nextInt());
                        if (!Double.isNaN(figure)) {
                            boolean scaled =
                                    part.item().isMoney() && !(part.item().kind() instanceof Kind.PerHead);
                            BigDecimal amount = nudge.of(slot, BigDecimal.valueOf(figure))
                                    .movePointRight(size.of(part.item(), given.size()));
                            BigDecimal stated = scaled ? amount.multiply(unit) : amount;
                            calls.add(builder -> put(builder, slot, stated, period));
                        }
                    }
                }
            }
        }
        for (Fact<?> fact : indicator.formula().facts()) {
            put(calls, fact, facts, new Random(nudge.of(random.nextLong())), unit.movePointRight(size.money()));
        }
        return calls;
    }

    private static <T> void put(
            List<Consumer<StatementBuilder>> calls, Fact<T> fact, FactSamples facts, Random random, BigDecimal unit) {
        if (random.nextInt(16) > 0) {
            facts.next(fact, random, unit).ifPresent(value -> calls.add(builder -> builder.with(fact, value)));
        }
    }

    @SuppressWarnings("unchecked") // a formula reads an item only at moments that its kind has
    private static void put(StatementBuilder builder, Slot slot, BigDecimal amount, ReportingPeriod period) {
        Item<?> item = slot.item();
        switch (slot.moment()) {
            case OPENING -> builder.opening((Item<? extends Dated>) item, amount);
            case AVERAGE -> builder.average((Item<? extends Balance>) item, amount);
            case MEAN -> builder.mean((Item<PriceIndex>) item, amount);
            case PRIOR_MEAN -> builder.priorMean((Item<PriceIndex>) item, amount);
            case PRIOR_PERIOD -> builder.flow((Item<Flow>) item, period.previous(), amount);
            case YEAR_BEFORE -> builder.flow((Item<Flow>) item, period.yearBefore(), amount);
            default -> {
                if (item.kind() instanceof Dated) {
                    builder.closing((Item<? extends Dated>) item, amount);
                } else if (item.kind() instanceof Rate) {
                    builder.rate((Item<Rate>) item, amount);
                } else if (item.kind() instanceof Kind.PerHead) {
                    builder.perHead((Item<Kind.PerHead>) item, amount);
                } else {
                    builder.flow((Item<Flow>) item, amount);
                }
            }
        }
    }

    /** Random figures for all that the formula reads, a few of them missing, zero or negative. */
    private static Map<Slot, double[]> figures(Indicator indicator, long seed) {
        Random random = new Random(seed);
        Map<Slot, double[]> figures = new LinkedHashMap<>();
        for (Formula.Reading reading : indicator.formula().readings()) {
            for (Part<?> part : reading.term().parts()) {
                for (Moment moment : moments(reading.moment())) {
                    figures.computeIfAbsent(
                            new Slot(part.item(), moment),
                            slot -> random.ints(ROWS)
                                    .mapToDouble(number -> figure(part.item(), number))
                                    .toArray());
                }
            }
        }
        return figures;
    }

    private static List<Moment> moments(Moment moment) {
        return switch (moment) {
            case AVERAGE -> List.of(Moment.OPENING, Moment.CLOSING);
            case ANNUAL -> List.of(Moment.PERIOD);
            // a random period is a year, but for that of a growth over another length
            case PRIOR_ANNUAL, YEAR_BEFORE -> List.of(Moment.PRIOR_PERIOD);
            default -> List.of(moment);
        };
    }

    /** Binary fractions, so that sums of them are exact in columns. */
    private static double figure(Item<?> item, int number) {
        int size = number >>> 8;
        boolean rate = item.kind() instanceof Rate;
        return switch (number & 31) {
            case 0 -> Double.NaN;
            case 1 -> 0;
            case 2 -> rate ? -(size % 64) / 128.0 : -(size % 4000) / 4.0;
            default -> rate ? (size % 128) / 256.0 : (1 + size % 40_000) / 4.0;
        };
    }

    private static Panel panel(Map<Slot, double[]> figures) {
        PanelBuilder builder = Panel.builder(ROWS);
        figures.forEach((slot, values) -> put(builder, slot, values));
        return builder.build();
    }

    @SuppressWarnings("unchecked") // a formula reads an item only at moments that its kind has
    private static void put(PanelBuilder builder, Slot slot, double[] values) {
        switch (slot.moment()) {
            case OPENING -> builder.opening((Item<? extends Dated>) slot.item(), values);
            case AVERAGE -> builder.average((Item<? extends Balance>) slot.item(), values);
            case MEAN -> builder.mean((Item<PriceIndex>) slot.item(), values);
            case PRIOR_MEAN -> builder.priorMean((Item<PriceIndex>) slot.item(), values);
            case PRIOR_PERIOD, YEAR_BEFORE -> builder.priorFlow((Item<Flow>) slot.item(), values);
            default -> builder.column(slot.item(), values);
        }
    }
}
