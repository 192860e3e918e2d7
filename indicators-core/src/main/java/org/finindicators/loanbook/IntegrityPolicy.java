/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.loanbook;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.StringJoiner;
import org.finindicators.validation.InvalidInputException;

/**
 * The decision, defect by defect, whether a loan with it stays in a book or is left out.
 *
 * <p>A loan with several defects is left out if one of them says so. A loan that is left out is in no sum but that of
 * the loans left out.
 *
 * @param decisions what is done about each defect
 * @since 0.1.0
 */
public record IntegrityPolicy(Map<Defect, Decision> decisions) {
    /**
     * The decision on a defect.
     *
     * @since 0.1.0
     */
    public enum Decision {
        /** The loan stays in, as it is. */
        KEEP("kept"),
        /** The loan is left out. */
        LEAVE_OUT("left out");

        private final String words;

        Decision(String words) {
            this.words = words;
        }

        /** Prints what is done. */
        @Override
        public String toString() {
            return words;
        }
    }

    /**
     * Leaves out what would falsify every sum it enters: balances and amounts below zero, which hide those of other
     * loans, and second occurrences of an id, which count a loan twice; a blank id does not count as one. Keeps
     * everything else: leaving out loans whose lateness is in doubt would make a book look better than it is.
     */
    public static final IntegrityPolicy STANDARD =
            keepAll().leavingOut(Defect.BALANCE_BELOW_ZERO, Defect.AMOUNT_BELOW_ZERO, Defect.DUPLICATE_ID);

    /**
     * Checks that every defect is decided on.
     *
     * @throws InvalidInputException if nothing is said about one
     */
    public IntegrityPolicy {
        decisions = Collections.unmodifiableMap(copy(decisions));
        Set<Defect> undecided = EnumSet.allOf(Defect.class);
        undecided.removeAll(decisions.keySet());
        if (!undecided.isEmpty()) {
            throw InvalidInputException.of("", "the policy does not say what is done about " + undecided);
        }
    }

    private static Map<Defect, Decision> copy(Map<Defect, Decision> decisions) {
        Map<Defect, Decision> copy = new EnumMap<>(Defect.class);
        decisions.forEach((defect, decision) -> copy.put(defect, Objects.requireNonNull(decision)));
        return copy;
    }

    /**
     * Keeps all loans, whatever their defects.
     *
     * @return the policy
     */
    public static IntegrityPolicy keepAll() {
        return all(Decision.KEEP);
    }

    /**
     * Leaves out every loan that has a defect.
     *
     * @return the policy
     */
    public static IntegrityPolicy leaveAllOut() {
        return all(Decision.LEAVE_OUT);
    }

    private static IntegrityPolicy all(Decision decision) {
        Map<Defect, Decision> decisions = new EnumMap<>(Defect.class);
        for (Defect defect : Defect.values()) {
            decisions.put(defect, decision);
        }
        return new IntegrityPolicy(decisions);
    }

    /**
     * Changes one decision.
     *
     * @param defect the defect
     * @param decision what is done about it
     * @return the changed policy
     */
    public IntegrityPolicy with(Defect defect, Decision decision) {
        Map<Defect, Decision> changed = copy(decisions);
        changed.put(defect, decision);
        return new IntegrityPolicy(changed);
    }

    /**
     * Keeps loans with some defects.
     *
     * @param defects the defects
     * @return the changed policy
     */
    public IntegrityPolicy keeping(Defect... defects) {
        return with(Decision.KEEP, defects);
    }

    /**
     * Leaves out loans with some defects.
     *
     * @param defects the defects
     * @return the changed policy
     */
    public IntegrityPolicy leavingOut(Defect... defects) {
        return with(Decision.LEAVE_OUT, defects);
    }

    private IntegrityPolicy with(Decision decision, Defect... defects) {
        IntegrityPolicy changed = this;
        for (Defect defect : defects) {
            changed = changed.with(defect, decision);
        }
        return changed;
    }

    /**
     * Returns what is done about a defect.
     *
     * @param defect the defect
     * @return the decision
     */
    public Decision decision(Defect defect) {
        return Objects.requireNonNull(decisions.get(defect));
    }

    /** Prints the defects whose loans are left out. */
    @Override
    public String toString() {
        StringJoiner out = new StringJoiner(", ", "leaves out loans with ", "").setEmptyValue("keeps all loans");
        decisions.forEach((defect, decision) -> {
            if (decision == Decision.LEAVE_OUT) {
                out.add(defect.toString());
            }
        });
        return out.toString();
    }
}
