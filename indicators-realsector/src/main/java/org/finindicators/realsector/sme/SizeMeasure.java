/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.sme;

/**
 * Measures of the size of a firm.
 *
 * @since 0.1.0
 */
public enum SizeMeasure {
    /** Persons who work there: heads, full-time equivalents or years of work, as the rule says. */
    EMPLOYEES("employees", false),
    /** Sales of a year. */
    TURNOVER("turnover", true),
    /** The total of the balance sheet. */
    ASSETS("assets", true),
    /** The amount of the loan at origination, where it stands for the size of the borrower. */
    LOAN("loan", true);

    private final String words;
    private final boolean money;

    SizeMeasure(String words, boolean money) {
        this.words = words;
        this.money = money;
    }

    /**
     * Returns the measure in words.
     *
     * @return for instance {@code employees}
     */
    public String words() {
        return words;
    }

    /**
     * Tells whether it is an amount of money.
     *
     * @return true for turnover, assets and a loan
     */
    public boolean isMoney() {
        return money;
    }
}
