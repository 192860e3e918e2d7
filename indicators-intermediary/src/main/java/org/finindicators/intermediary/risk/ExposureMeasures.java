/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.risk;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.finindicators.formula.Calculation;
import org.finindicators.formula.Dimension;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Fact;
import org.finindicators.formula.Formula;
import org.finindicators.formula.Reason;
import org.finindicators.regulation.LimitKind;
import org.finindicators.regulation.PrudentialLimits;

/**
 * Amounts that are computed from exposures: the largest ones and the large ones, connected clients combined.
 *
 * <p>They are undefined where the exposures are not reported, there is none, an amount is negative, or a client or
 * group has no name. They are zero where exposures are reported and a regulation counts none of them.
 */
public final class ExposureMeasures {
    /** All exposures to clients, on and off the balance sheet. */
    public static final Fact<Exposures> EXPOSURES = new Fact<>("exposures", "exposures", Exposures.class);

    /** The kind of exposure to a global systemically important bank. */
    private static final String GSIB = "g-sib";

    private static final List<String> CASES =
            List.of("no exposure", "a negative amount", "a client or group without a name");

    private ExposureMeasures() {}

    /**
     * Adds up the exposures to the largest clients or groups, before mitigation.
     *
     * @param largest how many of them, at least one; all where there are fewer
     * @return the amount
     * @throws IllegalArgumentException if it is less than one
     */
    public static Formula largest(int largest) {
        if (largest < 1) {
            throw new IllegalArgumentException("the largest clients are one or more, not " + largest);
        }
        return Calculation.from(
                EXPOSURES,
                "the " + largest + " largest exposures to clients and groups",
                Dimension.MONEY,
                CASES,
                (exposures, figures) -> CombinedExposures.of(exposures, figures, ClientExposure::amount, all -> true)
                        .largest(largest));
    }

    /**
     * Finds the largest exposure to a client or group, as a regulation counts exposures.
     *
     * @param regulation says whether mitigation counts and which kinds do not
     * @return the amount
     */
    public static Formula largestUnder(PrudentialLimits regulation) {
        return Calculation.from(
                        EXPOSURES,
                        "largest exposure to a client or group" + counted(regulation),
                        Dimension.MONEY,
                        CASES,
                        (exposures, figures) -> CombinedExposures.of(
                                        exposures, figures, amount(regulation), counts(regulation))
                                .largest(1))
                .withKey(regulation);
    }

    /**
     * Finds the largest exposure of a global systemically important bank to another and all that are connected with it,
     * as a regulation counts exposures.
     *
     * @param regulation says whether mitigation counts and which kinds do not
     * @return the amount; not applicable where the institution is not known to be such a bank, or no exposure is of
     *     kind {@code g-sib}
     */
    public static Formula largestBetweenGsibs(PrudentialLimits regulation) {
        return Calculation.from(
                        EXPOSURES,
                        "largest exposure to a group with an exposure of kind " + GSIB + counted(regulation),
                        Dimension.MONEY,
                        List.of(
                                "not known to be a G-SIB",
                                "no exposure of kind " + GSIB,
                                "a negative amount",
                                "a client or group without a name"),
                        (exposures, figures) -> {
                            if (!exposures.gsib()) {
                                return notApplicable("not known to be a G-SIB");
                            }
                            boolean any = exposures.all().stream().anyMatch(exposure -> GSIB.equals(exposure.kind()));
                            return any
                                    ? CombinedExposures.ofGroupsWith(
                                                    GSIB, exposures, figures, amount(regulation), counts(regulation))
                                            .largest(1)
                                    : notApplicable("no exposure of kind " + GSIB);
                        })
                .withKey(regulation);
    }

    /**
     * Adds up all large exposures. Which are large is decided exactly by the regulation's rule in force at the end of
     * the period; each is listed with its part of the capital that the rule is about.
     *
     * @param regulation the rule, and how exposures count
     * @return the amount; undefined too where that capital is not reported, not applicable where no rule is in force
     */
    public static Formula large(PrudentialLimits regulation) {
        return Calculation.from(
                        EXPOSURES,
                        "exposures that are large under " + regulation.name() + counted(regulation),
                        Dimension.MONEY,
                        Stream.concat(CASES.stream(), Stream.of("no rule in force"))
                                .toList(),
                        (exposures, figures) -> regulation
                                .at(LimitKind.LARGE_EXPOSURE, figures.period().closing())
                                .map(rule -> CombinedExposures.of(
                                                exposures, figures, amount(regulation), counts(regulation))
                                        .large(rule))
                                .orElseGet(() -> notApplicable(regulation.name() + " did not define large exposures at "
                                        + figures.period().closing())))
                .withKey(regulation);
    }

    /** The same measure of exposures, undefined where a client or group has no name. */
    static Calculation named(Calculation measure) {
        Calculation named = Calculation.over(
                        List.of(measure),
                        measure.words(),
                        measure.dimension(),
                        List.of(Reason.OUT_OF_DOMAIN.when("a client or group without a name")),
                        (inputs, figures) -> figures.fact(EXPOSURES)
                                .flatMap(Exposures::nameless)
                                .map(words -> Evaluation.undefined(Reason.OUT_OF_DOMAIN, words, List.of()))
                                .orElseGet(() -> inputs.get(0).evaluate(figures)))
                .withFacts(EXPOSURES);
        return measure.quotient().map(named::asQuotient).orElse(named);
    }

    private static Evaluation notApplicable(String why) {
        return Evaluation.undefined(Reason.NOT_APPLICABLE, why, List.of());
    }

    private static String counted(PrudentialLimits regulation) {
        return regulation.afterMitigation() ? " after mitigation" : "";
    }

    private static Function<ClientExposure, BigDecimal> amount(PrudentialLimits regulation) {
        return regulation.afterMitigation()
                ? exposure -> exposure.afterMitigation().orElse(exposure.amount())
                : ClientExposure::amount;
    }

    private static Predicate<ClientExposure> counts(PrudentialLimits regulation) {
        return exposure -> !regulation.exemptKinds().contains(exposure.kind());
    }
}
