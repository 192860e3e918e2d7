/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.socialprogramme;

import org.finindicators.indicator.Authority;

/** The authorities that only transfers refer to. */
final class Authorities {
    /** Beckerman's measures of how transfers reduce poverty. */
    static final Authority BECKERMAN_1979 = new Authority(
            "beckerman1979",
            "Beckerman 1979",
            "The Impact of Income Maintenance Payments on Poverty in Britain, Economic Journal 89, 1979");

    /** The review whose authors gave the index its name. */
    static final Authority COADY_GROSH_HODDINOTT_2004 = new Authority(
            "cgh2004",
            "Coady, Grosh, Hoddinott 2004",
            "Targeting of Transfers in Developing Countries: Review of Lessons and Experience, 2004");

    /** Ravallion's measures of targeting. */
    static final Authority RAVALLION_2009 = new Authority(
            "ravallion2009",
            "Ravallion 2009",
            "How Relevant Is Targeting to the Success of an Antipoverty Program?, 2009");

    private Authorities() {}
}
