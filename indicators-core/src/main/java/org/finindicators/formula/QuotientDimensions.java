/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.formula;

/**
 * What the two parts of a quotient are made of.
 *
 * @param numerator the dimension of the part above the line
 * @param denominator the dimension of the part below the line
 * @since 0.1.0
 */
public record QuotientDimensions(Dimension numerator, Dimension denominator) {
    /** Money over money. */
    public static final QuotientDimensions MONEY = new QuotientDimensions(Dimension.MONEY, Dimension.MONEY);

    /** Persons or things over persons or things. */
    public static final QuotientDimensions THINGS = new QuotientDimensions(Dimension.THINGS, Dimension.THINGS);

    /**
     * Tells whether the parts of several subjects can be added up: amounts of money, or numbers of persons or things.
     * Price levels, rates and squares cannot.
     *
     * @return true if a ratio of sums has a meaning
     */
    public boolean canBeAdded() {
        return isAmount(numerator) && isAmount(denominator);
    }

    private static boolean isAmount(Dimension dimension) {
        return dimension.money() + dimension.things() == 1
                && dimension.money() * dimension.things() == 0
                && dimension.prices() == 0;
    }
}
