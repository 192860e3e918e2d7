/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.risk;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.finindicators.formula.Calculation;
import org.finindicators.formula.Dimension;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Fact;
import org.finindicators.formula.Formula;
import org.finindicators.formula.Parts;
import org.finindicators.formula.Reason;
import org.finindicators.regulation.LimitKind;
import org.finindicators.regulation.PrudentialLimit;
import org.finindicators.regulation.PrudentialLimits;

/**
 * Amounts that are computed from exposures: the largest ones and the large ones, connected clients combined.
 *
 * <p>They are undefined where the exposures are not reported, there is none, or an amount is negative.
 */
public final class ExposureMeasures {
    /** All exposures to clients, on and off the balance sheet. */
    public static final Fact<Exposures> EXPOSURES = new Fact<>("exposures", "exposures", Exposures.class);

    private static final List<String> CASES = List.of("no exposure", "a negative amount");

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
                .under(regulation);
    }

    /**
     * Finds the largest exposure of one kind, as a regulation counts exposures.
     *
     * @param regulation says whether mitigation counts
     * @param kind the kind, {@code g-sib} for instance
     * @return the amount; not applicable where there is no exposure of that kind
     */
    public static Formula largestOfKind(PrudentialLimits regulation, String kind) {
        return Calculation.from(
                        EXPOSURES,
                        "largest exposure of kind " + kind + counted(regulation),
                        Dimension.MONEY,
                        List.of("no exposure of kind " + kind, "a negative amount"),
                        (exposures, figures) -> {
                            boolean any = exposures.all().stream().anyMatch(exposure -> kind.equals(exposure.kind()));
                            return any
                                    ? CombinedExposures.of(
                                                    exposures,
                                                    figures,
                                                    amount(regulation),
                                                    all -> kind.equals(all.kind()))
                                            .largest(1)
                                    : Evaluation.undefined(
                                            Reason.NOT_APPLICABLE, "no exposure of kind " + kind, List.of());
                        })
                .under(regulation);
    }

    /**
     * Relates all large exposures together to capital. Which are large is decided exactly by the regulation's rule in
     * force at the end of the period, which may be about another capital; each is listed with its part of capital.
     *
     * @param regulation the rule, and how exposures count
     * @param capital what they are related to
     * @return the quotient; undefined too where capital is zero or negative, or no rule is in force
     */
    public static Calculation large(PrudentialLimits regulation, Formula capital) {
        return Calculation.from(
                        EXPOSURES,
                        "exposures that are large under " + regulation.name() + counted(regulation) + " / "
                                + capital.words(),
                        Dimension.NUMBER,
                        List.of(
                                "no exposure",
                                "a negative amount",
                                capital.words() + " not reported, zero or negative",
                                "no rule in force"),
                        (exposures, figures) -> {
                            Optional<PrudentialLimit> rule = regulation.at(
                                    LimitKind.LARGE_EXPOSURE, figures.period().closing());
                            if (rule.isEmpty()) {
                                return Evaluation.undefined(
                                        Reason.NOT_APPLICABLE,
                                        regulation.name() + " did not define large exposures at "
                                                + figures.period().closing(),
                                        List.of());
                            }
                            return CombinedExposures.of(exposures, figures, amount(regulation), counts(regulation))
                                    .large(rule.get(), capital);
                        })
                .of(Parts.MONEY)
                .under(regulation);
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
