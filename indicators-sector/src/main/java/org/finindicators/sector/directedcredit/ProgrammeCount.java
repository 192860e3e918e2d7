/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.directedcredit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.finindicators.formula.Calculation;
import org.finindicators.formula.Dimension;
import org.finindicators.formula.Evaluation;
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
                            if (programme.closed()) {
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
        List<String> notes = Stream.of(note("closed, with credit outstanding: ", residual), note("not counted: ", idle))
                .flatMap(List::stream)
                .toList();
        return programmes.result(() -> Evaluation.of(Rational.of(count), programmes.operands(), notes));
    }

    private static List<String> note(String words, List<String> names) {
        return names.isEmpty() ? List.of() : List.of(words + Programmes.named(names));
    }
}
