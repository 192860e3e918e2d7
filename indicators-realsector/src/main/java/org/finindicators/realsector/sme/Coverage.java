/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.sme;

import java.util.Optional;

/**
 * What a figure covers: a share has a meaning only if the part and the whole cover the same.
 *
 * @param informal whether firms that are not registered are in it, if that is stated
 * @param unit what is counted as one business, if that is stated
 */
public record Coverage(Optional<Boolean> informal, Optional<BusinessUnit> unit) {
    /** Registered firms only. */
    public static final Coverage FORMAL = new Coverage(Optional.of(false), Optional.empty());

    /** Registered firms and others. */
    public static final Coverage WITH_INFORMAL = new Coverage(Optional.of(true), Optional.empty());

    /** Nothing is stated. */
    public static final Coverage NOT_STATED = new Coverage(Optional.empty(), Optional.empty());

    /**
     * States what is one business.
     *
     * @param counted the unit
     * @return the coverage
     */
    public Coverage by(BusinessUnit counted) {
        return new Coverage(informal, Optional.of(counted));
    }

    /** Prints for instance {@code formal sector only, by enterprises}. */
    @Override
    public String toString() {
        String sector = informal.map(in -> in ? "informal sector included" : "formal sector only")
                .orElse("informal sector not stated");
        return unit.map(counted -> sector + ", by " + counted.words()).orElse(sector);
    }
}
