/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.outreach;

import java.util.Optional;

/**
 * A trait by which clients are told apart.
 *
 * @since 0.1.0
 */
public enum ClientTrait {
    /** Women and men. */
    SEX("sex"),
    /** Where they are. */
    REGION("region"),
    /** Their class of size. */
    SIZE("size");

    private final String words;

    ClientTrait(String words) {
        this.words = words;
    }

    /**
     * Returns the trait in words.
     *
     * @return for instance {@code region}
     */
    public String words() {
        return words;
    }

    /** The trait of the client, as a service states it. */
    Optional<String> of(Service service) {
        return switch (this) {
            case SEX -> service.sex().map(Sex::plural);
            case REGION -> service.region();
            case SIZE -> service.size();
        };
    }
}
