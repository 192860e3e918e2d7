/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.repayment;

/**
 * The part of instalments and payments that is counted.
 *
 * @since 0.1.0
 */
public enum Basis {
    /** Principal alone: what bears on the balance of the loan, and the basis on which arrears are part of it. */
    PRINCIPAL("principal alone"),
    /** Principal and interest, with the fees that are counted as interest. */
    PRINCIPAL_AND_INTEREST("principal and interest");

    private final String words;

    Basis(String words) {
        this.words = words;
    }

    /**
     * Returns what is counted, in words.
     *
     * @return for instance {@code principal alone}
     */
    public String words() {
        return words;
    }

    /**
     * Counts an instalment.
     *
     * @param instalment the instalment
     * @return what counts of it, in minor units; negative parts count as nothing
     */
    long of(Instalment instalment) {
        long principal = Sums.sound(instalment.principal());
        return this == PRINCIPAL ? principal : principal + Sums.sound(instalment.interest());
    }

    boolean counts(boolean principal) {
        return principal || this == PRINCIPAL_AND_INTEREST;
    }
}
