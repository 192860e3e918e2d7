/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.microfinance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.finindicators.formula.Calculation;
import org.finindicators.formula.Dimension;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Formula;
import org.finindicators.formula.Parts;
import org.finindicators.formula.Reason;

/** Formulas with a step more than their nodes have. */
final class OutreachSteps {
    private OutreachSteps() {}

    /**
     * Takes a quotient of two amounts of money for a plain number. The income of a head is an amount for each person,
     * which no item is: the dimension does not know that the persons cancel out.
     */
    static Calculation asNumber(Formula quotient) {
        return new Calculation(
                        quotient.words(),
                        Dimension.NUMBER,
                        Optional.empty(),
                        quotient,
                        quotient.undefinedCases(),
                        quotient::evaluate)
                .of(Parts.MONEY);
    }

    /** A quotient whose numerator cannot be negative in a sound statement. */
    static Calculation notNegative(Formula above, Formula below, String contradiction) {
        Formula quotient = above.over(below);
        List<String> cases = new ArrayList<>(quotient.undefinedCases());
        cases.add(contradiction);
        return new Calculation(quotient.words(), quotient.dimension(), quotient.parts(), quotient, cases, figures -> {
            Evaluation read = quotient.evaluate(figures);
            boolean contradicts =
                    read.numerator().filter(part -> part.signum() < 0).isPresent();
            return contradicts && read.value().isPresent()
                    ? Evaluation.undefined(Reason.INCONSISTENT_STATEMENT, contradiction, read.operands())
                    : read;
        });
    }
}
