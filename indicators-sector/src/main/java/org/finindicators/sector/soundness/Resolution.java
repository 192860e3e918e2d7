/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.soundness;

import static org.finindicators.indicator.Authority.LIBRARY;
import static org.finindicators.indicator.Authority.WORLD_BANK_1995;
import static org.finindicators.indicator.Direction.HIGHER;
import static org.finindicators.indicator.Direction.LOWER;
import static org.finindicators.indicator.Role.INTERMEDIATE;
import static org.finindicators.indicator.Role.POLICY;
import static org.finindicators.indicator.Tier.OTHER;
import static org.finindicators.indicator.Unit.DAYS;
import static org.finindicators.sector.soundness.SoundnessItems.FAILING_INSTITUTIONS;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.finindicators.formula.Calculation;
import org.finindicators.formula.Dimension;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Reason;
import org.finindicators.formula.UndefinedCase;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Variant;

/**
 * Declares the indicator of the timeliness of resolving failing institutions.
 *
 * @since 0.1.0
 */
public final class Resolution {
    /**
     * Gives the time after which the supervisor has acted on half of the failing institutions.
     *
     * <p>Kaplan-Meier median of the days from the identification of insolvency to the intervention. Cases that are open
     * at the end of the period have lasted until then and count as running: leaving them out would make a supervisor
     * that never acts look prompt. An intervention after the end of the period is not known yet; a case identified
     * after it is left out and named.
     *
     * <p>Undefined where
     *
     * <ul>
     *   <li>there is no case (group too small),
     *   <li>an intervention comes before the identification (inconsistent statement), or
     *   <li>fewer than half are resolved, so that the curve stays above one half (too little history).
     * </ul>
     *
     * <p>World Bank 1995, para 22.
     *
     * <p>Variants: {@code within-limit}, the estimated share that is resolved within the set number of days, undefined
     * where no limit is set or no case has been observed for so long; {@code resolved-only}, the mean of the days of
     * resolved cases, which is too low as long as any is open.
     */
    public static final Indicator RESOLUTION_TIMELINESS = Indicator.builder(
                    "sector.resolution-timeliness", "Timeliness of resolving failing institutions")
            .topic("soundness")
            .alsoCalled("prompt corrective action")
            .definition("Median days from identified insolvency to intervention, open cases counted as running.")
            .source(WORLD_BANK_1995, "para 22")
            .better(LOWER)
            .tier(OTHER)
            .roles(POLICY, INTERMEDIATE)
            .variant(Variant.of(
                            "median",
                            LIBRARY,
                            calculation(
                                    "Kaplan-Meier median of days from insolvency to intervention",
                                    Dimension.TIME,
                                    List.of(Reason.TOO_LITTLE_HISTORY.when("fewer than half resolved")),
                                    Cases::median))
                    .in(DAYS))
            .variant(Variant.of(
                            "within-limit",
                            LIBRARY,
                            calculation(
                                    "1 - Kaplan-Meier curve at the limit",
                                    Dimension.NUMBER,
                                    List.of(
                                            Reason.NOT_REPORTED.when("no limit set"),
                                            Reason.OUT_OF_DOMAIN.when("a negative limit"),
                                            Reason.TOO_LITTLE_HISTORY.when("no case observed for so long")),
                                    Cases::withinLimit))
                    .better(HIGHER)
                    .note("the share resolved within the set number of days"))
            .variant(Variant.of(
                            "resolved-only",
                            LIBRARY,
                            calculation(
                                    "mean days from insolvency to intervention of resolved cases",
                                    Dimension.TIME,
                                    List.of(Reason.GROUP_TOO_SMALL.when("none resolved")),
                                    Cases::meanOfResolved))
                    .in(DAYS)
                    .note("leaves out open cases, and is too low for it"))
            .build();

    private Resolution() {}

    private static Calculation calculation(
            String words, Dimension dimension, List<UndefinedCase> more, Function<Cases, Evaluation> function) {
        List<UndefinedCase> cases = new ArrayList<>(List.of(
                Reason.GROUP_TOO_SMALL.when("no case"),
                Reason.INCONSISTENT_STATEMENT.when("an intervention before the identification")));
        cases.addAll(more);
        return Calculation.from(
                FAILING_INSTITUTIONS,
                words,
                dimension,
                cases,
                (failing, figures) -> Cases.evaluate(failing, figures, function));
    }
}
