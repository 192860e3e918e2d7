/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.sme;

/**
 * Whether the firms of a size class are small and medium enterprises.
 *
 * @since 0.1.0
 */
public enum SmeMembership {
    /** They are counted among the small and medium enterprises. */
    COUNTED,
    /** They are left out, as micro enterprises are by those who count them apart. */
    LEFT_OUT
}
