/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.outreach;

/** The kind of a service: credit or technical assistance. */
public enum ServiceKind {
    /** A loan, or a share in the loan of a group. */
    CREDIT,
    /** Advice, training or another technical assistance. */
    TECHNICAL_ASSISTANCE
}
