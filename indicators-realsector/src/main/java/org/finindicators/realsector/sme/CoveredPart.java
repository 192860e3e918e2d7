/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.sme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.finindicators.formula.Calculation;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Fact;
import org.finindicators.formula.Fault;
import org.finindicators.formula.Figures;
import org.finindicators.formula.Formula;
import org.finindicators.formula.Reason;

/** Reads the part of a whole, and compares what the two cover. */
final class CoveredPart {
    private CoveredPart() {}

    /** The part as it is reported; inconsistent if its coverage and that of the whole are stated and differ. */
    static Calculation of(Formula part, Fact<SmeCoverage> coverage) {
        List<String> cases = new ArrayList<>(part.undefinedCases());
        cases.add(coverage.name() + " stated differently for SMEs and for the whole");
        return new Calculation(
                part.words(),
                part.dimension(),
                Optional.empty(),
                coverage,
                cases,
                figures -> checked(part.evaluate(figures), figures, coverage));
    }

    private static Evaluation checked(Evaluation found, Figures figures, Fact<SmeCoverage> coverage) {
        Optional<SmeCoverage> stated = figures.fact(coverage);
        List<String> notes = new ArrayList<>(found.notes());
        notes.add(stated.map(both -> "SMEs: " + both.smes() + "; the whole: " + both.whole())
                .orElse(coverage.name() + " not stated"));
        List<Fault> faults = new ArrayList<>(found.faults());
        stated.flatMap(SmeCoverage::contradiction)
                .ifPresent(sentence -> faults.add(new Fault(Reason.INCONSISTENT_STATEMENT, sentence)));
        return new Evaluation(
                faults.isEmpty() ? found.value() : Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                faults,
                found.operands(),
                notes);
    }
}
