/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.indicator;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Fault;
import org.finindicators.formula.Operand;
import org.finindicators.formula.Reason;
import org.finindicators.validation.InvalidInputException;

/** The difference of two measurements of one indicator. */
final class Change {
    private Change() {}

    static Evaluation between(Measurement before, Measurement now) {
        if (!before.indicator().equals(now.indicator())) {
            throw InvalidInputException.of(
                    "",
                    before.indicator().title() + " cannot be subtracted from "
                            + now.indicator().title());
        }
        List<Operand> operands = new ArrayList<>(before.operands());
        operands.addAll(now.operands());
        if (before instanceof Measured earlier && now instanceof Measured later) {
            return isMoney(now) && !currencies(before).equals(currencies(now))
                    ? Evaluation.undefined(
                            Reason.CURRENCY_MISMATCH, currencies(before) + " and " + currencies(now), operands)
                    : Evaluation.of(later.inUnits().minus(earlier.inUnits()), operands, List.of());
        }
        List<Fault> faults = new ArrayList<>();
        for (Measurement one : List.of(before, now)) {
            one.evaluation()
                    .faults()
                    .forEach(fault ->
                            faults.add(new Fault(fault.reason(), one.origin().period() + ": " + fault.detail())));
        }
        faults.sort((one, other) -> one.reason().compareTo(other.reason()));
        return Evaluation.undefined(faults, operands, List.of());
    }

    private static boolean isMoney(Measurement measurement) {
        return measurement.indicator().variant().formula().dimension().money() != 0;
    }

    private static Set<Currency> currencies(Measurement measurement) {
        return measurement.operands().stream()
                .flatMap(operand -> operand.currency().stream())
                .collect(Collectors.toSet());
    }
}
