/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.sme;

import java.util.Optional;

/**
 * The firms that a figure covers: a share has a meaning only if the part and the whole cover the same.
 *
 * @param informal whether firms that are not registered are in it, if that is stated
 * @param unit what is counted as one business, if that is stated
 * @since 0.1.0
 */
public record Coverage(Optional<InformalSector> informal, Optional<BusinessUnit> unit) {
    /** Registered firms only. */
    public static final Coverage FORMAL_FIRMS = new Coverage(Optional.of(InformalSector.EXCLUDED), Optional.empty());

    /** Registered firms and others. */
    public static final Coverage FORMAL_AND_INFORMAL_FIRMS =
            new Coverage(Optional.of(InformalSector.INCLUDED), Optional.empty());

    /** Nothing is stated. */
    public static final Coverage COVERAGE_NOT_STATED = new Coverage(Optional.empty(), Optional.empty());

    /**
     * States what is one business.
     *
     * @param counted the unit
     * @return the coverage with it
     */
    public Coverage withUnit(BusinessUnit counted) {
        return new Coverage(informal, Optional.of(counted));
    }

    /** Prints for instance {@code formal sector only, by enterprises}. */
    @Override
    public String toString() {
        String sector = informal.map(InformalSector::words).orElse("informal sector not stated");
        return unit.map(counted -> sector + ", by " + counted.words()).orElse(sector);
    }
}
