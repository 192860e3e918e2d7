/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.panel;

import static org.finindicators.formula.Formula.annual;
import static org.finindicators.formula.Formula.average;
import static org.finindicators.formula.Formula.closing;
import static org.finindicators.formula.Formula.constant;
import static org.finindicators.formula.Formula.growthFactor;
import static org.finindicators.formula.Formula.mean;
import static org.finindicators.formula.Formula.opening;
import static org.finindicators.formula.Formula.priorAnnual;
import static org.finindicators.formula.Formula.priorMean;
import static org.finindicators.formula.Formula.priorTotal;
import static org.finindicators.formula.Formula.rate;
import static org.finindicators.formula.Formula.total;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.finindicators.formula.Domain;
import org.finindicators.formula.Formula;
import org.finindicators.formula.Item;
import org.finindicators.formula.Kind.Flow;
import org.finindicators.formula.Kind.PriceIndex;
import org.finindicators.formula.Kind.Rate;
import org.finindicators.formula.Kind.Stock;
import org.finindicators.formula.Moment;
import org.finindicators.formula.Term;
import org.finindicators.indicator.Authority;
import org.finindicators.indicator.Direction;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Role;
import org.finindicators.indicator.Tier;
import org.finindicators.indicator.Variant;

/** Random formulas of all kinds of node, and random panels that they can be evaluated on. */
public final class Samples {
    public static final Item<Stock> LOANS = Item.stock("loans", "loans");
    public static final Item<Stock> DEPOSITS = Item.stock("deposits", "deposits");
    public static final Item<Stock> EQUITY = Item.stock("equity", "equity").withDomain(Domain.ANY);
    public static final Item<Flow> INCOME = Item.flow("income", "income");
    public static final Item<Flow> COSTS = Item.flow("costs", "costs").withDomain(Domain.NOT_NEGATIVE);
    public static final Item<Rate> INTEREST = Item.rate("interest", "interest");
    public static final Item<Rate> INFLATION = Item.rate("inflation", "inflation");
    public static final Item<PriceIndex> PRICES = Item.priceIndex("prices", "prices");

    public static final int ROWS = 5;
    private static final int DEPTH = 3;

    private static final List<Item<Stock>> STOCKS = List.of(LOANS, DEPOSITS, EQUITY);
    private static final List<Item<Flow>> FLOWS = List.of(INCOME, COSTS);
    private static final List<Item<Rate>> RATES = List.of(INTEREST, INFLATION);
    private static final int COLUMNS = 3 * STOCKS.size() + 2 * FLOWS.size() + RATES.size() + 4;

    private Samples() {}

    public static Indicator indicator(Formula formula) {
        return Indicator.builder("sector.sample", "Sample")
                .topic("sample")
                .definition("sample")
                .source(Authority.LIBRARY, "test")
                .better(Direction.CONTEXTUAL)
                .tier(Tier.OTHER)
                .roles(Role.INTERMEDIATE)
                .variant(Variant.of("sample", Authority.LIBRARY, formula))
                .build();
    }

    /** Cells are multiples of a quarter, so that sums of them are exact in binary too. */
    public static Arbitrary<Double> cells() {
        return Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(Double.NaN)),
                Tuple.of(3, Arbitraries.just(0.0)),
                Tuple.of(1, Arbitraries.of(-1.0, 1.0, 2.0, 100.0)),
                Tuple.of(12, Arbitraries.integers().between(-40, 4000).map(i -> i / 4.0)));
    }

    /** What a panel is made of, for a table of the same rows. */
    public record Data(int months, List<Slot> slots, List<double[]> cells) {
        public Panel panel() {
            PanelBuilder builder = Panel.builder(ROWS).months(months);
            for (int k = 0; k < slots.size(); k++) {
                put(builder, slots.get(k), cells.get(k));
            }
            return builder.build();
        }

        private static void put(PanelBuilder builder, Slot slot, double[] cells) {
            Item<?> item = slot.item();
            STOCKS.stream().filter(item::equals).forEach(stock -> {
                switch (slot.moment()) {
                    case OPENING -> builder.opening(stock, cells);
                    case AVERAGE -> builder.average(stock, cells);
                    default -> builder.column(stock, cells);
                }
            });
            if (item.equals(PRICES)) {
                switch (slot.moment()) {
                    case OPENING -> builder.opening(PRICES, cells);
                    case MEAN -> builder.mean(PRICES, cells);
                    case PRIOR_MEAN -> builder.priorMean(PRICES, cells);
                    default -> builder.column(PRICES, cells);
                }
            } else if (slot.moment() == Moment.PRIOR_PERIOD) {
                FLOWS.stream().filter(item::equals).forEach(flow -> builder.priorFlow(flow, cells));
            } else if (!STOCKS.contains(item)) {
                builder.column(item, cells);
            }
        }

        @Override
        public String toString() {
            StringBuilder text = new StringBuilder(months + " months");
            for (int k = 0; k < slots.size(); k++) {
                text.append("; ").append(slots.get(k)).append(java.util.Arrays.toString(cells.get(k)));
            }
            return text.toString();
        }
    }

    /** Panels in which a column may be left out; averages only if asked for. */
    public static Arbitrary<Data> data(boolean averages) {
        return Combinators.combine(
                        Arbitraries.of(3, 6, 9, 12, 12),
                        Arbitraries.integers().between(0, 9).list().ofSize(COLUMNS),
                        cells().array(double[].class).ofSize(ROWS).list().ofSize(COLUMNS))
                .as((months, left, cells) -> {
                    List<Slot> slots = new ArrayList<>();
                    for (Item<Stock> stock : STOCKS) {
                        slots.add(new Slot(stock, Moment.CLOSING));
                        slots.add(new Slot(stock, Moment.OPENING));
                    }
                    for (Item<Flow> flow : FLOWS) {
                        slots.add(new Slot(flow, Moment.PERIOD));
                        slots.add(new Slot(flow, Moment.PRIOR_PERIOD));
                    }
                    RATES.forEach(item -> slots.add(new Slot(item, Moment.PERIOD)));
                    for (Moment moment : List.of(Moment.CLOSING, Moment.OPENING, Moment.MEAN, Moment.PRIOR_MEAN)) {
                        slots.add(new Slot(PRICES, moment));
                    }
                    if (averages) {
                        STOCKS.forEach(stock -> slots.add(new Slot(stock, Moment.AVERAGE)));
                    }
                    List<Slot> kept = new ArrayList<>();
                    List<double[]> columns = new ArrayList<>();
                    for (int k = 0; k < slots.size(); k++) {
                        if (left.get(k) > 0) {
                            kept.add(slots.get(k));
                            columns.add(cells.get(k));
                        }
                    }
                    return new Data(months, kept, columns);
                });
    }

    /** Formulas whose values have a unit. */
    public static Arbitrary<Formula> formulas() {
        return Arbitraries.oneOf(numbers(DEPTH), numbers(DEPTH), numbers(1), money(DEPTH), yearly(DEPTH));
    }

    private static Arbitrary<Term<Stock>> stocks() {
        Arbitrary<Term<Stock>> one = Arbitraries.of(STOCKS).map(item -> item);
        return Arbitraries.oneOf(
                one,
                one,
                Combinators.combine(one, one).as(Term::plus),
                Combinators.combine(one, one).as(Term::minus),
                Combinators.combine(one, one)
                        .as((a, b) -> a.times(new BigDecimal("2")).minus(b)));
    }

    private static Arbitrary<Term<Flow>> flows() {
        Arbitrary<Term<Flow>> one = Arbitraries.of(FLOWS).map(item -> item);
        return Arbitraries.oneOf(
                one,
                Combinators.combine(one, one).as(Term::plus),
                Combinators.combine(one, one).as(Term::minus));
    }

    private static Arbitrary<Formula> money(int depth) {
        Arbitrary<Formula> readings = Arbitraries.oneOf(
                stocks().map(Formula::closing),
                stocks().map(Formula::opening),
                stocks().map(Formula::average),
                flows().map(Formula::total),
                flows().map(Formula::priorTotal));
        if (depth == 0) {
            return readings;
        }
        Arbitrary<Formula> money = money(depth - 1);
        return Arbitraries.oneOf(
                readings,
                Combinators.combine(money, money).as(Formula::plus),
                Combinators.combine(money, money).as(Formula::minus),
                Combinators.combine(money, money).as(Formula::atMost),
                money.map(Formula::positivePart),
                Combinators.combine(money, numbers(depth - 1)).as(Formula::times),
                Combinators.combine(money, numbers(depth - 1).filter(Samples::hasNoGuard))
                        .as(Formula::timesIfAny));
    }

    private static boolean hasNoGuard(Formula formula) {
        return formula.unguarded() == formula && formula.inputs().stream().allMatch(Samples::hasNoGuard);
    }

    private static Arbitrary<Formula> yearly(int depth) {
        Arbitrary<Formula> simple = Arbitraries.oneOf(
                Arbitraries.of(RATES).map(Formula::rate),
                Combinators.combine(flows(), stocks()).as((a, b) -> annual(a).over(average(b))),
                Combinators.combine(flows(), stocks()).as((a, b) -> annual(a).over(closing(b))),
                Combinators.combine(flows(), stocks())
                        .as((a, b) -> priorAnnual(a).over(opening(b))));
        return depth == 0
                ? simple
                : Arbitraries.oneOf(
                        simple,
                        Combinators.combine(simple, yearly(depth - 1)).as(Formula::minus),
                        numbers(depth - 1).map(Formula::perYear),
                        Combinators.combine(money(depth - 1), money(depth - 1)).as(Formula::annualGrowthFrom));
    }

    private static Arbitrary<Formula> numbers(int depth) {
        Arbitrary<Formula> simple = Arbitraries.oneOf(
                Combinators.combine(flows(), flows()).as((a, b) -> annual(a).over(annual(b))),
                Combinators.combine(flows(), flows()).as((a, b) -> total(a).changeFrom(priorTotal(b))),
                Arbitraries.of(
                        closing(PRICES).over(opening(PRICES)),
                        mean(PRICES).changeFrom(priorMean(PRICES)),
                        mean(PRICES).changeFrom(priorMean(PRICES)).ifOneYear(),
                        growthFactor(INTEREST).changeFrom(growthFactor(INFLATION)),
                        rate(INTEREST).over(rate(INFLATION)),
                        constant("0.1"),
                        growthFactor(INTEREST)));
        if (depth == 0) {
            return simple;
        }
        Arbitrary<Formula> money = money(depth - 1);
        Arbitrary<Formula> numbers = numbers(depth - 1);
        return Arbitraries.oneOf(
                simple,
                Combinators.combine(money, money).as(Formula::over),
                Combinators.combine(money, money).as(Formula::over),
                Combinators.combine(money, money).as(Formula::changeFrom),
                Combinators.combine(money, money)
                        .as((a, b) -> a.annualGrowthFrom(b).growthFactor().changeFrom(growthFactor(INFLATION))),
                Combinators.combine(numbers, numbers).as(Formula::plus),
                Combinators.combine(numbers, numbers).as(Formula::minus),
                Combinators.combine(numbers, numbers).as(Formula::times),
                Combinators.combine(numbers, numbers).as(Formula::over),
                Combinators.combine(numbers, money).as(Formula::ifPositive),
                Combinators.combine(money, money).as(Formula::overSigned),
                Combinators.combine(money, money).as((a, b) -> a.over(b).ln()),
                Combinators.combine(numbers, money).as((a, b) -> a.ifConsistent(b, "they contradict")),
                numbers.map(Formula::ln),
                numbers.map(Formula::ifShare),
                numbers.map(Formula::ifOneYear));
    }
}
