/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.survey.sql;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.finindicators.realsector.survey.Treatment;
import org.finindicators.realsector.survey.WelfarePolicy;
import org.finindicators.validation.InvalidInputException;

/**
 * What a row of a survey is, as a select tells it: one group of sums for each kind, so that none is left out unseen.
 */
enum RowKind {
    /** Its welfare is above zero, and not below a floor that a policy has. */
    POSITIVE("", ""),
    /** Its welfare is above zero and below the floor of a policy that treats it. */
    LOW("welfare above zero and below ", ""),
    ZERO("welfare of zero", ""),
    NEGATIVE("welfare below zero", ""),
    /** Its welfare is NULL or not a number. */
    MISSING("welfare that is missing", "no welfare"),
    INFINITE("", "an infinite welfare"),
    /** Its welfare is a number that sums in an engine cannot bear. */
    BEYOND("", "a welfare out of bounds, which are 1E-80 to 1E80"),
    WEIGHT("", "a weight or size that is missing, below zero or out of bounds, which are 1E-40 to 1E40"),
    /** It stands for nobody, and its welfare is not a number. */
    NOBODY("", "");

    private static final List<RowKind> ALL = List.of(values());

    private final String touched;
    private final String wrong;

    RowKind(String touched, String wrong) {
        this.touched = touched;
        this.wrong = wrong;
    }

    /** The kind that a select names. */
    static RowKind of(Object cell) {
        return Arrays.stream(values())
                .filter(kind -> cell instanceof Number code && code.longValue() == kind.place())
                .findFirst()
                .orElseThrow(() -> InvalidInputException.of(cell.toString(), "is not a kind of row of a survey"));
    }

    /** How the select names it. */
    String code() {
        return Integer.toString(place());
    }

    /** Its place among the kinds, from 0. */
    int place() {
        return ALL.indexOf(this);
    }

    Treatment treatment(WelfarePolicy policy) {
        return switch (this) {
            case LOW -> policy.low();
            case ZERO -> policy.zero();
            case NEGATIVE -> policy.negative();
            case MISSING -> policy.missing();
            case POSITIVE, INFINITE, BEYOND, WEIGHT, NOBODY -> Treatment.KEEP;
        };
    }

    boolean hasWelfare() {
        return this == POSITIVE || this == LOW || this == ZERO || this == NEGATIVE;
    }

    /** Those whose welfare is known and treated in a way. */
    static List<RowKind> treated(WelfarePolicy policy, Treatment how) {
        return Arrays.stream(values())
                .filter(kind -> kind.hasWelfare() && kind.treatment(policy) == how)
                .toList();
    }

    /** Why no measure can use such rows as the policy leaves them; nothing where one can. */
    Optional<String> wrong(WelfarePolicy policy) {
        return wrong.isEmpty() || treatment(policy) == Treatment.DROP ? Optional.empty() : Optional.of(wrong);
    }

    /** What a policy touches. */
    String touched(WelfarePolicy policy) {
        return this == LOW ? touched + policy.floor().toPlainString() : touched;
    }
}
