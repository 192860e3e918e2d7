/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.collection;

import org.finindicators.indicator.Authority;

/** The authorities that only the indicators of collection refer to. */
final class Authorities {
    /** The paper on repayment rates and what they hide. */
    static final Authority CGAP_OP3 =
            new Authority("cgap-op3", "CGAP 1999", "Measuring Microcredit Delinquency, Occasional Paper 3, 1999");

    /** The Indian association's manual. */
    static final Authority SA_DHAN =
            new Authority("sa-dhan", "Sa-Dhan", "Manual of performance ratios, with a sample institution 2001-2003");

    private Authorities() {}
}
