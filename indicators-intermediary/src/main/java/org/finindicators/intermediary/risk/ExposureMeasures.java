/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.risk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.finindicators.formula.Calculation;
import org.finindicators.formula.Dimension;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Fact;
import org.finindicators.formula.Figures;
import org.finindicators.formula.Formula;
import org.finindicators.formula.Reason;
import org.finindicators.formula.UndefinedCase;
import org.finindicators.formula.Worksheet;
import org.finindicators.intermediary.statement.CapitalItems;
import org.finindicators.regulation.LimitBasis;
import org.finindicators.regulation.LimitKind;
import org.finindicators.regulation.Mitigation;
import org.finindicators.regulation.PrudentialLimit;
import org.finindicators.regulation.PrudentialLimits;
import org.finindicators.statement.ClientExposure;
import org.finindicators.validation.InvalidInputException;

/**
 * Amounts that are computed from exposures: the largest ones and the large ones, connected clients combined.
 *
 * <p>Undefined where
 *
 * <ul>
 *   <li>the exposures are not reported, or the list of them is empty,
 *   <li>an amount is negative,
 *   <li>a client or a group has no name.
 * </ul>
 *
 * <p>Zero where exposures are reported and a regulation counts none of them.
 *
 * @since 0.1.0
 */
public final class ExposureMeasures {
    /** All exposures to clients, on and off the balance sheet. */
    public static final Fact<ClientExposures> CLIENT_EXPOSURES =
            new Fact<>("client-exposures", "client exposures", ClientExposures.class);

    /** The kind of exposure to a global systemically important bank. */
    private static final String GSIB = "g-sib";

    private static final UndefinedCase NO_NAME = Reason.OUT_OF_DOMAIN.when("a client or group without a name");
    private static final List<UndefinedCase> CASES = List.of(
            Reason.GROUP_TOO_SMALL.when("no exposure"), Reason.OUT_OF_DOMAIN.when("a negative amount"), NO_NAME);

    private ExposureMeasures() {}

    /**
     * Adds up the exposures to the largest clients or groups, before mitigation.
     *
     * @param largest how many of them, at least one; all where there are fewer
     * @return the amount
     * @throws InvalidInputException if it is less than one
     */
    public static Formula largestExposures(int largest) {
        if (largest < 1) {
            throw InvalidInputException.of(
                    Integer.toString(largest), "the number of largest clients must be at least 1");
        }
        return Calculation.from(
                CLIENT_EXPOSURES,
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
    public static Formula largestExposureUnder(PrudentialLimits regulation) {
        return Calculation.from(
                        CLIENT_EXPOSURES,
                        "largest exposure to a client or group" + counted(regulation),
                        Dimension.MONEY,
                        CASES,
                        (exposures, figures) -> CombinedExposures.of(
                                        exposures, figures, regulation::countedAmount, regulation::counts)
                                .withCaveat(regulation.remarkAt(
                                        LimitKind.SINGLE_EXPOSURE,
                                        figures.period().closing()))
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
    public static Formula largestExposureBetweenGsibs(PrudentialLimits regulation) {
        List<UndefinedCase> cases = new ArrayList<>(CASES);
        cases.add(Reason.NOT_APPLICABLE.when("not known to be a G-SIB"));
        cases.add(Reason.NOT_APPLICABLE.when("no exposure of kind " + GSIB));
        return Calculation.from(
                        CLIENT_EXPOSURES,
                        "largest exposure to a group with an exposure of kind " + GSIB + counted(regulation),
                        Dimension.MONEY,
                        cases,
                        (exposures, figures) -> {
                            if (exposures.importance() != GlobalImportance.GSIB) {
                                return notApplicable("not known to be a G-SIB", figures);
                            }
                            boolean any = exposures.all().stream().anyMatch(exposure -> GSIB.equals(exposure.kind()));
                            return any
                                    ? CombinedExposures.ofGroupsWith(
                                                    GSIB,
                                                    exposures,
                                                    figures,
                                                    regulation::countedAmount,
                                                    regulation::counts)
                                            .withCaveat(regulation.remarkAt(
                                                    LimitKind.SINGLE_EXPOSURE_GSIB,
                                                    figures.period().closing()))
                                            .largest(1)
                                    : notApplicable("no exposure of kind " + GSIB, figures);
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
    public static Formula largeExposures(PrudentialLimits regulation) {
        List<LimitBasis> bases = regulation.limits().stream()
                .filter(limit -> limit.kind() == LimitKind.LARGE_EXPOSURE)
                .map(PrudentialLimit::basis)
                .distinct()
                .toList();
        List<UndefinedCase> cases = new ArrayList<>(CASES);
        cases.add(CLIENT_EXPOSURES.notReported());
        cases.add(Reason.NOT_APPLICABLE.when("no rule in force"));
        return Calculation.of(
                        bases.stream().map(CapitalItems::capital).toList(),
                        "exposures that are large under " + regulation.name() + counted(regulation),
                        Dimension.MONEY,
                        cases,
                        (capitals, figures) -> figures.fact(CLIENT_EXPOSURES)
                                .map(exposures -> large(exposures, regulation, bases, capitals, figures))
                                .orElseGet(() -> Worksheet.of(figures).missing(CLIENT_EXPOSURES)))
                .withFacts(CLIENT_EXPOSURES)
                .withKey(regulation);
    }

    private static Evaluation large(
            ClientExposures exposures,
            PrudentialLimits regulation,
            List<LimitBasis> bases,
            List<Formula> capitals,
            Figures figures) {
        LocalDate date = figures.period().closing();
        return regulation
                .at(LimitKind.LARGE_EXPOSURE, date)
                .map(rule -> CombinedExposures.of(exposures, figures, regulation::countedAmount, regulation::counts)
                        .large(rule, capitals.get(bases.indexOf(rule.basis()))))
                .orElseGet(
                        () -> notApplicable(regulation.name() + " did not define large exposures at " + date, figures));
    }

    /** The same measure of exposures, undefined where a client or group has no name. */
    static Calculation named(Calculation measure) {
        Calculation named = Calculation.of(
                        List.of(measure),
                        measure.words(),
                        measure.dimension(),
                        List.of(NO_NAME),
                        (inputs, figures) -> figures.fact(CLIENT_EXPOSURES)
                                .flatMap(ClientExposures::nameless)
                                .map(words -> Worksheet.of(figures).undefined(Reason.OUT_OF_DOMAIN, words))
                                .orElseGet(() -> inputs.get(0).evaluate(figures)))
                .withFacts(CLIENT_EXPOSURES);
        return measure.quotient().map(named::asQuotient).orElse(named);
    }

    private static Evaluation notApplicable(String why, Figures figures) {
        return Worksheet.of(figures).undefined(Reason.NOT_APPLICABLE, why);
    }

    private static boolean isMitigated(PrudentialLimits regulation) {
        return regulation.mitigation() == Mitigation.COUNTED;
    }

    private static String counted(PrudentialLimits regulation) {
        return isMitigated(regulation) ? " after mitigation" : "";
    }
}
