/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.impact;

/**
 * Forms of the standard error of a difference in differences, by how they allow for unequal spread.
 *
 * <p>The estimate is the interaction of two dummies in a least-squares regression, weighted if the survey is: with four
 * parameters, n rows, residuals e, weights w and the total weight W of a row's cell, a row contributes w e / W, plus or
 * minus.
 *
 * @since 0.1.0
 */
public enum StandardErrorForm {
    /** Equal variance in all cells: the classical formula, with n - 4 degrees of freedom. */
    CLASSICAL("classical"),
    /** White's form: the square root of the sum of the squared contributions. */
    HC0("HC0"),
    /** HC0 times the square root of n / (n - 4). */
    HC1("HC1"),
    /** Each square over one less the row's leverage w / W: unbiased under equal variance. */
    HC2("HC2"),
    /** Each square over the square of one less the leverage: close to the jackknife, on the safe side. */
    HC3("HC3"),
    /**
     * The contributions of a cluster's rows are summed before they are squared; times G / (G - 1) x (n - 1) / (n - 4).
     */
    CR1("CR1, clustered");

    private final String words;

    StandardErrorForm(String words) {
        this.words = words;
    }

    /**
     * Returns the form in words.
     *
     * @return for instance {@code HC1}
     */
    public String words() {
        return words;
    }
}
