/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.microfinance;

import org.finindicators.indicator.Authority;

/** The authorities that only microfinance refers to. */
final class Authorities {
    /** The peer review that names the good practices. */
    static final Authority ILO_2003 =
            new Authority("ilo2003", "CGAP/ILO 2003", "Donor peer review, letter to the management of the ILO, 2003");

    /** The network's draft that renumbers the ratios and adds some. */
    static final Authority SEEP_2009 =
            new Authority("seep2009", "SEEP 2009", "Microfinance financial reporting, draft of July 2009");

    /** The Indian association's manual. */
    static final Authority SA_DHAN =
            new Authority("sa-dhan", "Sa-Dhan", "Manual of performance ratios, with a sample institution 2001-2003");

    private Authorities() {}
}
