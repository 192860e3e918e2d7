/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.capital;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Figures;
import org.finindicators.formula.Reason;
import org.finindicators.formula.UndefinedCase;
import org.finindicators.formula.Worksheet;
import org.finindicators.indicator.Authority;
import org.finindicators.regulation.Accords;
import org.finindicators.regulation.Regulation;

/**
 * The regulation that a variant applies: always the same one, or the one in force at the end of the period.
 *
 * @param words the regulation in words
 * @param authority who issued it
 * @param key what tells it from another of the same words
 * @param at finds it for a date
 * @param cases the cases in which there is none
 */
record AppliedRegulation(
        String words,
        Authority authority,
        Object key,
        Function<LocalDate, Optional<Regulation>> at,
        List<UndefinedCase> cases) {
    /** The accord of the Basel Committee that is in force at the end of the period. */
    static final AppliedRegulation IN_FORCE = new AppliedRegulation(
            "the accord in force",
            Authority.WORLD_BANK_1995,
            "the accord in force",
            Accords::inForceAt,
            List.of(Reason.NOT_APPLICABLE.when("no accord in force, before 1988")));

    /** Basel III, with the tables of 2010 or from 2023 those that are in force then. */
    static final AppliedRegulation BASEL_III = new AppliedRegulation(
            "Basel III",
            Authority.BASEL_III,
            "Basel III",
            date -> Optional.of(
                    Accords.BASEL_III_2023.validity().covers(date) ? Accords.BASEL_III_2023 : Accords.BASEL_III_2010),
            List.of());

    static AppliedRegulation of(Regulation regulation) {
        return new AppliedRegulation(
                regulation.name(), regulation.authority(), regulation, date -> Optional.of(regulation), List.of());
    }

    /** Computes what is asked under the regulation that applies to the figures. */
    Evaluation apply(Figures figures, Function<Regulation, Evaluation> asked) {
        LocalDate date = figures.period().closing();
        return at.apply(date)
                .map(asked)
                .orElseGet(() ->
                        Worksheet.of(figures).undefined(Reason.NOT_APPLICABLE, "no accord was in force at " + date));
    }
}
