/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.finindicators.catalogue.Catalogue;
import org.finindicators.formula.Fault;
import org.finindicators.formula.Item;
import org.finindicators.formula.Reason;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Measured;
import org.finindicators.indicator.Measurement;
import org.finindicators.number.Rational;
import org.finindicators.number.Scale;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.sensitivity.Attribution;
import org.finindicators.sensitivity.Contribution;
import org.finindicators.statement.Statement;
import org.junit.jupiter.api.DynamicTest;

/**
 * Laws of why a number changed, over every variant of a catalogue: the parts add up to the change exactly, an item that
 * did not change has none, neither direction nor the unit of money matters, and where there are no parts, it is said
 * why.
 *
 * @since 0.1.0
 */
public final class AttributionLaws {
    private static final int ENOUGH = 4;
    private static final int TRIES = 600;
    private static final int PLAYERS = 7;
    private static final double TOLERANCE = 1e-9;

    private final FactSamples facts;
    private int checked;
    private int withoutPath;
    private int skipped;
    private int steps;

    private AttributionLaws(FactSamples facts) {
        this.facts = facts;
    }

    /**
     * Makes a test for each indicator, which fails where it finds too few pairs of statements with parts, and one whose
     * name says how many pairs there were.
     *
     * @param catalogue the indicators
     * @param facts the generators of the facts that they read
     * @return the tests, to be run in their order
     */
    public static Stream<DynamicTest> laws(Catalogue catalogue, FactSamples facts) {
        AttributionLaws laws = new AttributionLaws(facts);
        return Stream.concat(
                catalogue.indicators().stream()
                        .map(indicator ->
                                DynamicTest.dynamicTest("why " + indicator.id(), () -> laws.check(indicator))),
                // the name is asked for after the others have run
                Stream.of(laws)
                        .map(done -> DynamicTest.dynamicTest(
                                done.toString(),
                                () -> assertThat(done.checked)
                                        .as(done.toString())
                                        .isGreaterThanOrEqualTo(CatalogueLaws.variants(catalogue)
                                                .size()))));
    }

    /**
     * Checks the laws for two random statements; where one of the two values is undefined, or the way from the one to
     * the other is, that it is said.
     *
     * @param indicator the indicator, one variant chosen
     * @param facts the generators of the facts that it reads
     * @param seed the seed of the figures
     */
    public static void partsAddUp(Indicator indicator, FactSamples facts, long seed) {
        new AttributionLaws(facts).check(new Pair(indicator, facts, seed));
    }

    private void check(Indicator indicator) {
        indicator.variants().forEach(variant -> checkVariant(indicator.variant(variant.name())));
    }

    private void checkVariant(Indicator chosen) {
        int before = checked;
        for (int attempt = 0; attempt < TRIES && checked < before + ENOUGH; attempt++) {
            check(new Pair(chosen, facts, attempt));
        }
        assertThat(checked - before)
                .as("pairs of statements with parts, of %d for %s", TRIES, chosen.title())
                .isGreaterThanOrEqualTo(ENOUGH / 2);
    }

    private void check(Pair pair) {
        Measurement before = pair.before(Scale.UNITS);
        Measurement now = pair.now(Scale.UNITS);
        Attribution forth = pair.split(before, now);
        Attribution back = pair.split(now, before);
        String what = pair + ": " + forth;
        assertThat(back.isDefined()).as("the other direction of %s", what).isEqualTo(forth.isDefined());
        String[] lines = what.substring(pair.toString().length() + 2).split("\n");
        assertThat(lines[0]).hasSizeLessThan(80);
        if (!before.isDefined() || !now.isDefined()) {
            assertThat(forth.isDefined()).as(what).isFalse();
            skipped++;
            return;
        }
        if (!forth.isDefined()) {
            Fault fault = forth.change().faults().get(0);
            assertThat(fault.reason() == Reason.CURRENCY_MISMATCH
                            || fault.detail().startsWith("on the way, "))
                    .as(what)
                    .isTrue();
            withoutPath++;
            return;
        }
        assertThat(lines).as(what).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
        Rational change = ((Measured) now).exact().minus(((Measured) before).exact());
        assertThat(sum(forth)).as(what).isEqualTo(change);
        for (Contribution one : forth.contributions()) {
            assertThat(back.of(one.name()))
                    .as("%s, in %s", one, what)
                    .contains(one.amount().negated());
        }
        for (Item<?> item : pair.items()) {
            if (pair.isUnchanged(item)) {
                assertThat(forth.of(item).orElse(Rational.ZERO))
                        .as("%s, in %s", item, what)
                        .isEqualTo(Rational.ZERO);
            }
        }
        String first = forth.contributions().get(0).name();
        assertThat(sum(forth.inOrder(first))).as("in order, %s", what).isEqualTo(change);
        firstStepIsAStatement(pair, before, forth, what);
        inThousands(pair, forth, Scale.THOUSANDS, what);
        if (!pair.hasFacts()) {
            inThousands(pair, forth, Scale.UNITS, what);
        }
        checked++;
    }

    /** The item that changes first adds what it adds to a statement in which nothing else changes. */
    private void firstStepIsAStatement(Pair pair, Measurement before, Attribution forth, String what) {
        for (Item<?> item : pair.indicator().formula().unguarded().items()) {
            if (pair.isOfOnePeriod()
                    && !pair.isUnchanged(item)
                    && forth.of(item).isPresent()) {
                if (pair.onlyWith(item) instanceof Measured alone) {
                    assertThat(forth.inOrder(item).of(item).orElseThrow())
                            .as("%s first, in %s", item, what)
                            .isEqualTo(alone.exact().minus(((Measured) before).exact()));
                    steps++;
                }
            }
        }
    }

    /** The later one is in thousands, the earlier one in whole currency or in thousands. */
    private static void inThousands(Pair pair, Attribution units, Scale before, String what) {
        Attribution thousands = pair.split(pair.before(before), pair.now(Scale.THOUSANDS));
        assertThat(thousands.isDefined())
                .as("%s, before in %s: %s", what, before, thousands)
                .isTrue();
        int power = 3 * pair.indicator().formula().dimension().money();
        for (Contribution one : units.contributions()) {
            double expected = one.amount().toDecimal().movePointLeft(power).doubleValue();
            double size = units.change()
                    .value()
                    .orElseThrow()
                    .toDecimal()
                    .movePointLeft(power)
                    .doubleValue();
            assertThat(thousands.of(one.name()).orElseThrow().toDouble())
                    .as("%s, before in %s: %s", what, before, thousands)
                    .isCloseTo(expected, within(TOLERANCE * (Math.abs(expected) + Math.abs(size))));
        }
    }

    private static Rational sum(Attribution attribution) {
        return Rational.sum(
                attribution.contributions().stream().map(Contribution::amount).toList());
    }

    /** Prints how many pairs there were. */
    @Override
    public String toString() {
        return "why: " + checked + " pairs with parts, " + steps + " steps, " + withoutPath
                + " without a path or of two currencies, " + skipped + " undefined";
    }

    /** Two statements, near each other mostly. */
    private record Pair(Indicator indicator, FactSamples facts, long attempt) {
        boolean hasFacts() {
            return !indicator.formula().facts().isEmpty();
        }

        private long seed() {
            return attempt / 4;
        }

        private Nudge nudge() {
            return switch (Math.floorMod(attempt, 4)) {
                case 0 -> new Nudge(attempt, 16, true);
                case 1 -> new Nudge(attempt, 8, false);
                default -> new Nudge(attempt, 8, true);
            };
        }

        /** Every fourth one is another statement altogether. */
        private boolean isFar() {
            return Math.floorMod(attempt, 4) == 2;
        }

        Measurement before(Scale scale) {
            return indicator.measure(
                    CatalogueLaws.statement(indicator, facts, seed(), scale, Nudge.NONE, FactSamples.PERIOD));
        }

        Measurement now(Scale scale) {
            return indicator.measure(now(scale, isFar() ? Nudge.NONE : nudge()));
        }

        private Statement now(Scale scale, Nudge nudge) {
            // the random facts have dates
            boolean isOtherPeriod = Math.floorMod(attempt, 4) == 3 && !hasFacts();
            ReportingPeriod other = Math.floorMod(attempt, 8) == 7
                    ? ReportingPeriod.yearToQuarter(2022, 3)
                    : ReportingPeriod.year(2022);
            ReportingPeriod period = isOtherPeriod ? other : FactSamples.PERIOD;
            return CatalogueLaws.statement(indicator, facts, isFar() ? seed() + 1000 : seed(), scale, nudge, period);
        }

        List<Item<?>> items() {
            return indicator.formula().items();
        }

        boolean isUnchanged(Item<?> item) {
            return isOfOnePeriod() && !nudge().changes(item);
        }

        /** Tells whether nothing but nudges tells the later one from the earlier one. */
        boolean isOfOnePeriod() {
            return !isFar() && (hasFacts() || Math.floorMod(attempt, 4) != 3);
        }

        Measurement onlyWith(Item<?> item) {
            return indicator.measure(now(Scale.UNITS, nudge().only(item)));
        }

        /** Many items are split by the first ones and the rest together. */
        Attribution split(Measurement before, Measurement now) {
            Attribution all = now.since(before);
            List<Item<?>> items = new ArrayList<>(items());
            return items.size() <= PLAYERS
                    ? all
                    : all.withGroup(
                            "all others", items.subList(PLAYERS, items.size()).toArray(new Item<?>[0]));
        }

        @Override
        public String toString() {
            return indicator.title() + ", attempt " + attempt;
        }
    }
}
