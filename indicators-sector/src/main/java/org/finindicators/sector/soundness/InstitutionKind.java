/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.soundness;

/**
 * Whether a financial institution is a bank; what its sub-sector is called does not decide it.
 *
 * @since 0.1.0
 */
public enum InstitutionKind {
    /** A bank. */
    BANK,
    /** Any other financial institution: an insurer, a leasing company, a pension fund. */
    OTHER
}
