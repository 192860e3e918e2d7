/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.sme;

import static org.finindicators.formula.Formula.total;
import static org.finindicators.indicator.Authority.LIBRARY;
import static org.finindicators.indicator.Authority.WORLD_BANK_1995;
import static org.finindicators.indicator.Direction.CONTEXTUAL;
import static org.finindicators.indicator.Direction.HIGHER;
import static org.finindicators.indicator.Direction.LOWER;
import static org.finindicators.indicator.Role.OUTCOME;
import static org.finindicators.indicator.Tier.OTHER;
import static org.finindicators.indicator.Unit.INDEX;
import static org.finindicators.realsector.sme.TradeItems.DOMESTIC_FACTOR_COST;
import static org.finindicators.realsector.sme.TradeItems.TRADABLE_INPUTS;
import static org.finindicators.realsector.sme.TradeItems.WORLD_PRICE_OUTPUT;

import java.util.Comparator;
import java.util.Optional;
import org.finindicators.formula.Formula;
import org.finindicators.formula.Reason;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Measurement;
import org.finindicators.indicator.Variant;
import org.finindicators.number.Rational;

/**
 * Declares the domestic resources that a country uses to earn or save foreign exchange.
 *
 * @since 0.1.0
 */
public final class DomesticResourceCost {
    private static final int RATIO_KNOWN = 0;
    private static final int NOTHING_ADDED = 1;
    private static final int NEGATIVE = 2;
    private static final int UNKNOWN = 3;

    private static final Formula VALUE_ADDED = total(WORLD_PRICE_OUTPUT.minus(TRADABLE_INPUTS));

    /** Domestic factor cost over value added at world prices. */
    static final Formula RATIO = total(DOMESTIC_FACTOR_COST).over(VALUE_ADDED);

    /** All cost over output, at social prices. */
    static final Formula SOCIAL_COST_BENEFIT =
            total(TRADABLE_INPUTS.plus(DOMESTIC_FACTOR_COST)).over(total(WORLD_PRICE_OUTPUT));

    /**
     * Gives the domestic resources used for each unit of value added at world prices.
     *
     * <p>domestic factor cost at shadow prices / (output - tradable inputs, at world prices), an index: below 1
     * efficient, 1 break-even, above 1 inefficient.
     *
     * <p>Undefined where
     *
     * <ul>
     *   <li>one of them is not reported or negative;
     *   <li>value added at world prices is zero or negative: such an activity destroys value and is worse than any that
     *       has a ratio, though the quotient would be below zero and look best.
     * </ul>
     *
     * <p>{@link #byResourceCostRank()} orders them after all ratios. World Bank 1995, para 29, names competitiveness
     * without a formula.
     *
     * <p>Variants: {@code rank-value}, value added over domestic factor cost, which orders all activities and is
     * negative for those that destroy value, undefined without domestic factor cost; {@code signed} gives a negative
     * ratio as it is, for tables; {@code social-cost-benefit}, (tradable inputs + domestic factor cost) / output, which
     * does not favour activities that use few domestic factors.
     */
    public static final Indicator DOMESTIC_RESOURCE_COST_RATIO = Indicator.builder(
                    "realsector.domestic-resource-cost", "Domestic resource cost ratio")
            .topic("sme")
            .alsoCalled("DRC")
            .definition("Domestic factor cost at shadow prices over value added at world prices.")
            .source(WORLD_BANK_1995, "para 29")
            .better(LOWER)
            .tier(OTHER)
            .roles(OUTCOME)
            .variant(Variant.of("ratio", LIBRARY, RATIO).in(INDEX))
            .variant(Variant.of("rank-value", LIBRARY, VALUE_ADDED.over(total(DOMESTIC_FACTOR_COST)))
                    .in(INDEX)
                    .better(HIGHER)
                    .note("value added over domestic factor cost, which orders negative ones last"))
            .variant(Variant.of("signed", LIBRARY, total(DOMESTIC_FACTOR_COST).overSigned(VALUE_ADDED))
                    .in(INDEX)
                    .better(CONTEXTUAL)
                    .note("a negative ratio as it is, which is worse than any positive one"))
            .variant(Variant.of("social-cost-benefit", LIBRARY, SOCIAL_COST_BENEFIT)
                    .in(INDEX)
                    .note("all cost over output, at social prices"))
            .build();

    private DomesticResourceCost() {}

    /**
     * Orders activities from the best to the worst by their domestic resource cost: low ratios, high ratios, then value
     * added of zero, which no cost can earn back, then negative value added, the most for each unit of domestic factors
     * last. What is undefined for another reason comes after all of them, since its rank is not known; so does value
     * added of zero without any domestic cost.
     *
     * <pre>{@code
     * var year = ReportingPeriod.year(2021);
     * var cloth = Statement.builder("cloth", year).flow(WORLD_PRICE_OUTPUT, "100").
     *     flow(TRADABLE_INPUTS, "60").flow(DOMESTIC_FACTOR_COST, "50").build();
     * var rice = Statement.builder("rice", year).flow(WORLD_PRICE_OUTPUT, "100").
     *     flow(TRADABLE_INPUTS, "40").flow(DOMESTIC_FACTOR_COST, "30").build();
     * Stream.of(cloth, rice).map(DOMESTIC_RESOURCE_COST_RATIO::measure).sorted(byResourceCostRank()).toList()
     * }</pre>
     *
     * @return the order, of measurements of the variants {@code ratio} and {@code signed}
     */
    public static Comparator<Measurement> byResourceCostRank() {
        return Comparator.comparingInt(DomesticResourceCost::group)
                .thenComparing((one, other) -> group(one) >= UNKNOWN ? 0 : compare(one, other));
    }

    private static int group(Measurement measurement) {
        if (measurement.isDefined()) {
            return below(measurement).signum() > 0 ? RATIO_KNOWN : NEGATIVE;
        }
        Optional<Reason> why = measurement.reason();
        if (why.filter(Reason.NEGATIVE_DENOMINATOR::equals).isPresent()) {
            return NEGATIVE;
        }
        boolean zero = why.filter(Reason.ZERO_DENOMINATOR::equals).isPresent();
        return zero && above(measurement).signum() > 0 ? NOTHING_ADDED : UNKNOWN;
    }

    /** The ratios themselves where value added is positive, what is lost for each unit of factors where it is not. */
    private static int compare(Measurement one, Measurement other) {
        Rational first = below(one);
        Rational second = below(other);
        if (first.signum() == 0) {
            return 0;
        }
        if (first.signum() > 0) {
            return above(one).dividedBy(first).compareTo(above(other).dividedBy(second));
        }
        return first.negated().times(above(other)).compareTo(second.negated().times(above(one)));
    }

    private static Rational above(Measurement measurement) {
        return measurement.evaluation().numerator().orElse(Rational.ZERO);
    }

    private static Rational below(Measurement measurement) {
        Optional<Rational> below = measurement.evaluation().denominator();
        return below.orElse(Rational.ONE);
    }
}
