/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.formula;

/**
 * The kinds of figure, as types, so that a formula that averages an income or annualises a balance does not compile.
 *
 * <p>Each kind is a type with one value; the type serves the compiler and the value serves the reader.
 *
 * @since 0.1.0
 */
public sealed interface Kind permits Kind.Dated, Kind.Flow, Kind.PerHead, Kind.Rate {
    /**
     * What is known at a date.
     *
     * @since 0.1.0
     */
    sealed interface Dated extends Kind permits Balance, PriceIndex {}

    /**
     * What is known at a date and may be averaged over the balances of a period.
     *
     * @since 0.1.0
     */
    sealed interface Balance extends Dated permits Stock, Count {}

    /**
     * An amount at a date: assets, loans, deposits, equity.
     *
     * @since 0.1.0
     */
    enum Stock implements Balance {
        /** The kind. */
        STOCK
    }

    /**
     * A number of persons or things at a date: borrowers, staff, branches.
     *
     * @since 0.1.0
     */
    enum Count implements Balance {
        /** The kind. */
        COUNT
    }

    /**
     * The level of prices against a base, at a date or as the mean of a period.
     *
     * @since 0.1.0
     */
    enum PriceIndex implements Dated {
        /** The kind. */
        PRICE_INDEX
    }

    /**
     * What accrues over a period: income, expense, output, charge-offs, jobs created.
     *
     * @since 0.1.0
     */
    enum Flow implements Kind {
        /** The kind. */
        FLOW
    }

    /**
     * An amount a year for each head, in whole currency: income per head. It is not annualised again.
     *
     * @since 0.1.0
     */
    enum PerHead implements Kind {
        /** The kind. */
        PER_HEAD
    }

    /**
     * What holds for a period and is given as a fraction: 0.08 for 8 per cent.
     *
     * @since 0.1.0
     */
    enum Rate implements Kind {
        /** A rate a year, of interest or of growth. */
        RATE,
        /** A share that has been set or is reported as such, a reserve requirement for instance. */
        SHARE
    }
}
