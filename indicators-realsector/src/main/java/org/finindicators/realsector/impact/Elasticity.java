/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.impact;

import java.math.BigDecimal;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Figures;
import org.finindicators.formula.Reason;
import org.finindicators.formula.Worksheet;
import org.finindicators.number.Rational;

/** Relates the change of employment to that of output. Both may have fallen; output may not have stood still. */
final class Elasticity {
    /** The least change of output, in proportion, over which a quotient says anything. */
    private static final Rational LEAST = Rational.of(1, 1000);

    private final BeforeAndAfter employment;
    private final BeforeAndAfter output;
    private final Worksheet sheet;

    Elasticity(EmploymentAndOutput pair, Figures figures) {
        employment = pair.employment();
        output = pair.output();
        String when = figures.period().toString();
        sheet = Worksheet.of(figures)
                .number("employment before", when, employment.before(), "")
                .number("employment after", when, employment.after(), "")
                .money("output before", when, output.before())
                .money("output after", when, output.after());
        sheet.operands().forEach(figure -> sheet.requireNotNegative(figure.name(), figure.amount()));
        requireStart("employment", employment);
        requireStart("output", output);
        if (sheet.isSound()) {
            requireChange();
        }
    }

    private void requireStart(String what, BeforeAndAfter figures) {
        if (figures.before().signum() == 0) {
            sheet.fault(Reason.ZERO_DENOMINATOR, what + " before 0");
        }
    }

    private void requireChange() {
        Rational change = relative(output);
        Rational size = change.signum() < 0 ? change.negated() : change;
        if (size.signum() == 0) {
            sheet.fault(Reason.ZERO_DENOMINATOR, "change of output 0");
        } else if (size.compareTo(LEAST) < 0) {
            sheet.fault(Reason.OUT_OF_DOMAIN, "output changed by less than 0.1 %, over which a quotient is noise");
        }
    }

    /** Relative change of employment / relative change of output, both over what was before. */
    Evaluation ofChanges() {
        return sheet.isSound() ? sheet.value(relative(employment).dividedBy(relative(output))) : sheet.undefined();
    }

    /** The same with changes over the means of before and after. */
    Evaluation ofMidpoints() {
        return sheet.isSound() ? sheet.value(middle(employment).dividedBy(middle(output))) : sheet.undefined();
    }

    /** The logarithm of the growth of employment / that of output. */
    Evaluation ofLogarithms() {
        if (employment.after().signum() == 0 || output.after().signum() == 0) {
            sheet.fault(Reason.OUT_OF_DOMAIN, "employment or output after is 0, which has no logarithm");
        }
        return sheet.isSound()
                ? sheet.value(BigDecimal.valueOf(logarithm(relative(employment)) / logarithm(relative(output))))
                : sheet.undefined();
    }

    private static Rational relative(BeforeAndAfter figures) {
        return Rational.of(figures.change()).dividedBy(Rational.of(figures.before()));
    }

    private static Rational middle(BeforeAndAfter figures) {
        return Rational.of(figures.change())
                .dividedBy(Rational.of(figures.after().add(figures.before())));
    }

    /** The logarithm of one plus a change; exact for small changes, which would lose their digits in the sum. */
    private static double logarithm(Rational change) {
        double small = change.toDouble();
        return Math.abs(small) < 0.5
                ? Math.log1p(small)
                : Math.log(change.plus(Rational.ONE).toDouble());
    }
}
