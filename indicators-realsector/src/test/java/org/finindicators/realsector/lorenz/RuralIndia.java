/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.lorenz;

/** The example of Datt 1998: consumption in rural India 1983, thirteen groups. */
final class RuralIndia {
    static final GroupedWelfare SHARES = GroupedWelfare.of(
                    new double[] {.0092, .0339, .085, .164, .2609, .4133, .5497, .7196, .8196, .9174, .957, .9751, 1},
                    new double[] {
                        .00208, .01013, .03122, .07083, .12808, .23498, .34887, .51994, .6427, .79201, .86966, .91277, 1
                    })
            .withMean("109.9")
            .withLine("89");

    private RuralIndia() {}
}
