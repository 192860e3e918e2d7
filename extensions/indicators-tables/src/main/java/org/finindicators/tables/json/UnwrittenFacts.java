/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.json;

/**
 * What to do with a statement whose JSON says that facts were left out, a loan book or a survey for instance, because
 * only figures are written. Immutable.
 *
 * @since 0.1.0
 */
public enum UnwrittenFacts {
    /** Refuses such a statement: what reads the facts would be undefined as if they had never been reported. */
    REFUSED,
    /** Reads the figures and says of each fact that it was left out. */
    LEFT_OUT
}
