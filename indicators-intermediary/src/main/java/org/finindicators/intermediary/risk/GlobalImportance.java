/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.risk;

/**
 * Whether an institution is itself a global systemically important bank.
 *
 * @since 0.1.0
 */
public enum GlobalImportance {
    /** The institution is such a bank. */
    GSIB,
    /** The institution is not known to be one. */
    NOT_KNOWN
}
