/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.sme;

import java.util.List;
import java.util.Optional;
import org.finindicators.formula.Calculation;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Fact;
import org.finindicators.formula.Figures;
import org.finindicators.formula.Formula;
import org.finindicators.formula.Reason;
import org.finindicators.formula.Worksheet;
import org.finindicators.number.Rational;

/** Reads the part of a whole, and compares what the two cover. */
final class CoveredPart {
    private CoveredPart() {}

    /** The part as it is reported; inconsistent if its coverage and that of the whole are stated and differ. */
    static Calculation of(Formula part, Fact<SmeCoverage> coverage) {
        return Calculation.of(
                        List.of(part),
                        part.words(),
                        part.dimension(),
                        List.of(Reason.INCONSISTENT_STATEMENT.when(
                                coverage.name() + " stated differently for SMEs and for the whole")),
                        (inputs, figures) -> checked(inputs.get(0), figures, coverage))
                .withFacts(coverage);
    }

    private static Evaluation checked(Formula part, Figures figures, Fact<SmeCoverage> coverage) {
        Worksheet sheet = Worksheet.of(figures);
        Optional<Rational> found = sheet.take(part);
        Optional<SmeCoverage> stated = figures.fact(coverage);
        sheet.step(stated.map(both -> "SMEs: " + both.smes() + "; the whole: " + both.whole())
                .orElse(coverage.name() + " not stated"));
        stated.flatMap(SmeCoverage::contradiction)
                .ifPresent(sentence -> sheet.fault(Reason.INCONSISTENT_STATEMENT, sentence));
        return found.map(sheet::value).orElseGet(sheet::undefined);
    }
}
