/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.directedcredit;

import java.util.ArrayList;
import java.util.List;
import org.finindicators.formula.Calculation;
import org.finindicators.formula.Dimension;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Worksheet;
import org.finindicators.number.Rational;
import org.finindicators.sector.directedcredit.Programmes.Amount;

/** Counts programmes. */
final class ProgrammeCount {
    private ProgrammeCount() {}

    static Calculation active() {
        return Programmes.calculation(
                "programmes with credit outstanding or disbursed", Dimension.THINGS, List.of(), programmes -> {
                    long count = 0;
                    List<String> residual = new ArrayList<>();
                    List<String> idle = new ArrayList<>();
                    for (DirectedProgramme programme : programmes.all()) {
                        if (isPositive(programmes, programme, Amount.CLOSING)
                                || isPositive(programmes, programme, Amount.DISBURSED)) {
                            count++;
                            if (programme.isClosed()) {
                                residual.add(programme.name());
                            }
                        } else {
                            idle.add(programme.name());
                        }
                    }
                    return result(programmes, count, residual, idle);
                });
    }

    static Calculation disbursing() {
        return Programmes.calculation("programmes with credit disbursed", Dimension.THINGS, List.of(), programmes -> {
            long count = programmes.all().stream()
                    .filter(programme -> isPositive(programmes, programme, Amount.DISBURSED))
                    .count();
            return result(programmes, count, List.of(), List.of());
        });
    }

    /** A stock that is not reported is unknown, unless the programme is known to have disbursed. */
    private static boolean isPositive(Programmes programmes, DirectedProgramme programme, Amount amount) {
        boolean decidedByOther = amount == Amount.CLOSING
                && programme.closingStock().isEmpty()
                && programme.disbursed().map(paid -> paid.signum() > 0).orElse(false);
        return !decidedByOther && programmes.read(programme, amount).signum() > 0;
    }

    private static Evaluation result(Programmes programmes, long count, List<String> residual, List<String> idle) {
        Worksheet sheet = programmes.result();
        note(sheet, "closed, with credit outstanding: ", residual);
        note(sheet, "not counted: ", idle);
        return sheet.value(Rational.of(count));
    }

    private static void note(Worksheet sheet, String words, List<String> names) {
        if (!names.isEmpty()) {
            sheet.step(words + Programmes.named(names));
        }
    }
}
