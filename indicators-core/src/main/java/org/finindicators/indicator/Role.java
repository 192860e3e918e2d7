/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.indicator;

/**
 * What an indicator can be used for in a project (World Bank 1995, para 12). One indicator can have several roles,
 * depending on the project's design and stage.
 *
 * @since 0.1.0
 */
public enum Role {
    /** Follows a policy action that is an objective itself. */
    POLICY,
    /** A leading sign of the effect of reforms. */
    INTERMEDIATE,
    /** The longer-term result in the real economy. */
    OUTCOME
}
