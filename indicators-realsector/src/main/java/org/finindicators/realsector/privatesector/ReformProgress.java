/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.privatesector;

import static org.finindicators.indicator.Authority.LIBRARY;
import static org.finindicators.indicator.Authority.WORLD_BANK_1995;
import static org.finindicators.indicator.Direction.CONTEXTUAL;
import static org.finindicators.indicator.Direction.HIGHER;
import static org.finindicators.indicator.Direction.LOWER;
import static org.finindicators.indicator.Role.INTERMEDIATE;
import static org.finindicators.indicator.Role.POLICY;
import static org.finindicators.indicator.Tier.KEY;
import static org.finindicators.indicator.Unit.COUNT;
import static org.finindicators.indicator.Unit.INDEX;
import static org.finindicators.indicator.Unit.SHARE;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.finindicators.formula.Calculation;
import org.finindicators.formula.Dimension;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Fact;
import org.finindicators.formula.QuotientDimensions;
import org.finindicators.formula.Reason;
import org.finindicators.formula.UndefinedCase;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Variant;

/**
 * Declares the number and the depth of reforms.
 *
 * <p>Both look at the reforms agreed by the end of the period, as they stand then. A reform that was reversed by then
 * loses what it had added.
 *
 * <p>Undefined where
 *
 * <ul>
 *   <li>the programme is not reported;
 *   <li>no reform was agreed;
 *   <li>a completion is below 0 or above 1;
 *   <li>a reform occurs twice;
 *   <li>a reform was reversed before it was implemented, or with nothing carried out.
 * </ul>
 *
 * @since 0.1.0
 */
public final class ReformProgress {
    /** The reforms that were agreed. */
    public static final Fact<ReformProgramme> REFORM_PROGRAMME =
            new Fact<>("reform-programme", "reform programme", ReformProgramme.class);

    private static final UndefinedCase NO_REFORM = Reason.NOT_APPLICABLE.when("no reform agreed");
    private static final UndefinedCase NOTHING_BELOW = Reason.ZERO_DENOMINATOR.when("no reform agreed");
    private static final List<UndefinedCase> CONTRADICTIONS = List.of(
            Reason.OUT_OF_DOMAIN.when("a completion below 0 or above 1"),
            Reason.INCONSISTENT_STATEMENT.when("a reform that occurs twice"),
            Reason.INCONSISTENT_STATEMENT.when(
                    "a reform reversed before it was implemented, or with nothing carried out"));

    /**
     * Counts the reforms that are implemented.
     *
     * <p>Reforms agreed that are carried out in full and not reversed at the end of the period. Undefined as
     * {@linkplain ReformProgress above}. World Bank 1995, para 29, asks for the number without defining it.
     *
     * <p>Variants: {@code share} of the reforms agreed; {@code in-period}, those implemented in the period, undefined
     * without their dates; {@code with-parts}, which adds up the parts carried out; {@code agreed}; {@code reversed}.
     */
    public static final Indicator REFORMS_IMPLEMENTED = Indicator.builder(
                    "realsector.reforms-implemented", "Reforms implemented")
            .topic("private-sector-development")
            .definition("The number of agreed reforms that are implemented in full and not reversed.")
            .source(WORLD_BANK_1995, "para 29")
            .better(HIGHER)
            .tier(KEY)
            .roles(POLICY, INTERMEDIATE)
            .variant(count("standing", "reforms implemented and not reversed", steps -> steps.count(steps::stands)))
            .variant(Variant.of(
                            "share",
                            LIBRARY,
                            calculation(
                                            "reforms implemented and not reversed / reforms agreed",
                                            Dimension.NUMBER,
                                            List.of(NOTHING_BELOW),
                                            ReformSteps::share)
                                    .asQuotient(QuotientDimensions.THINGS))
                    .in(SHARE)
                    .note("over the reforms agreed"))
            .variant(Variant.of(
                            "in-period",
                            LIBRARY,
                            calculation(
                                    "reforms implemented in the period and not reversed",
                                    Dimension.THINGS,
                                    List.of(
                                            NO_REFORM,
                                            Reason.NOT_REPORTED.when("a reform implemented at an unknown date")),
                                    ReformSteps::inPeriod))
                    .in(COUNT)
                    .note("those of the period"))
            .variant(Variant.of(
                            "with-parts",
                            LIBRARY,
                            calculation(
                                    "sum of the parts carried out and not reversed",
                                    Dimension.NUMBER,
                                    List.of(NO_REFORM),
                                    ReformSteps::parts))
                    .in(INDEX)
                    .note("a reform carried out by half is half a reform"))
            .variant(count("agreed", "reforms agreed", steps -> steps.count(reform -> true))
                    .better(CONTEXTUAL)
                    .note("all that were agreed"))
            .variant(count("reversed", "reforms reversed", steps -> steps.count(steps::isReversed))
                    .better(LOWER)
                    .note("those taken back"))
            .build();

    /**
     * Measures the depth of the reforms that are implemented.
     *
     * <p>sum of depth x part carried out / sum of depth, over the reforms agreed, an index from 0 to 1. A reversed
     * reform counts as not carried out. Depths weigh 1 for low, 2 for medium and 3 for high; the weights are this
     * library's, {@link #reformDepthUnder(DepthScale)} takes others. Undefined as {@linkplain ReformProgress above},
     * and where a depth is not on the scale. World Bank 1995, para 29, names the depth without a formula.
     *
     * <p>Variants: {@code before-reversals} leaves reversals out; {@code in-full} does not count parts;
     * {@code unweighted} gives every reform the same weight.
     */
    public static final Indicator REFORM_DEPTH = Indicator.builder("realsector.reform-depth", "Depth of reforms")
            .topic("private-sector-development")
            .definition("Depth-weighted part of the agreed reforms that is carried out and not reversed.")
            .source(WORLD_BANK_1995, "para 29")
            .better(HIGHER)
            .tier(KEY)
            .roles(POLICY, INTERMEDIATE)
            .variant(depth("weighted", DepthScale.LOW_MEDIUM_HIGH, steps -> steps::standing))
            .variant(depth("before-reversals", DepthScale.LOW_MEDIUM_HIGH, steps -> steps::carriedOut)
                    .note("reversals left out"))
            .variant(depth("in-full", DepthScale.LOW_MEDIUM_HIGH, steps -> steps::inFull)
                    .note("parts carried out do not count"))
            .variant(Variant.of(
                            "unweighted",
                            LIBRARY,
                            calculation(
                                    "sum of parts carried out / reforms agreed",
                                    Dimension.NUMBER,
                                    List.of(NOTHING_BELOW),
                                    steps -> steps.depth(reform -> Optional.of(BigDecimal.ONE), steps::standing, "")))
                    .in(INDEX)
                    .note("every reform weighs the same"))
            .build();

    private ReformProgress() {}

    /**
     * Measures the depth of reforms on another scale.
     *
     * @param scale the weights of the depths
     * @return the depth of what is carried out and not reversed
     */
    public static Indicator reformDepthUnder(DepthScale scale) {
        return REFORM_DEPTH.with(
                depth("depth-" + Variant.nameFrom(scale.name(), "scale"), scale, steps -> steps::standing)
                        .note("depths weighed by the scale " + scale.name()));
    }

    private static Variant depth(
            String name, DepthScale scale, Function<ReformSteps, Function<Reform, BigDecimal>> done) {
        Calculation calculation = calculation(
                        "sum of depth x part carried out / sum of depth",
                        Dimension.NUMBER,
                        List.of(
                                NOTHING_BELOW,
                                Reason.OUT_OF_DOMAIN.when("a depth that is not on the scale " + scale.name())),
                        steps -> steps.depth(
                                reform -> scale.weight(reform.depth()), done.apply(steps), "the scale " + scale.name()))
                .withKey(List.of(name, scale));
        return Variant.of(name, scale.authority(), calculation).in(INDEX);
    }

    private static Variant count(String name, String words, Function<ReformSteps, Evaluation> asked) {
        return Variant.of(name, LIBRARY, calculation(words, Dimension.THINGS, List.of(NO_REFORM), asked))
                .in(COUNT);
    }

    private static Calculation calculation(
            String words, Dimension dimension, List<UndefinedCase> further, Function<ReformSteps, Evaluation> asked) {
        List<UndefinedCase> cases = new ArrayList<>(CONTRADICTIONS);
        cases.addAll(further);
        return Calculation.from(
                        REFORM_PROGRAMME,
                        words,
                        dimension,
                        cases,
                        (programme, figures) -> ReformSteps.of(programme, figures, asked))
                .counting("reform");
    }
}
