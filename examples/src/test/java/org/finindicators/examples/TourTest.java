/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TourTest {
    @Test
    void tour_reproducesThePublishedFigures() {
        String printed;
        try (Shell shell = new Shell()) {
            printed = shell.run(Shell.read("shell/tour.jsh"));
        }
        // FDIC, definitions TV-19: published return on assets at four decimals and on equity at two, ours before theirs
        assertThat(printed)
                .containsPattern("2020-12-31 +0\\.9452 +0\\.9452 +13\\.94 +13\\.94\n")
                .containsPattern("2021-03-31 +0\\.8914 +0\\.8914 +14\\.30 +14\\.30\n")
                .containsPattern("2021-06-30 +0\\.8480 +0\\.8480 +13\\.41 +13\\.41\n")
                .containsPattern("2021-09-30 +0\\.7597 +0\\.7597 +11\\.56 +11\\.56\n")
                .containsPattern("2021-12-31 +0\\.7966 +0\\.7966 +11\\.88 +11\\.88\n");
        // World Development Indicators, August 2018: Bulgaria's hyperinflation of 1997, and Japan's deflation of 1999
        assertThat(printed)
                .containsPattern("1997 +-70\\.43 +-70\\.43 +-29\\.11 +-29\\.11 ")
                .containsPattern("1999 .* 3\\.52 +3\\.52 ");
        // R package ineq, example data, z = 3000: 0.3, 0.1517, 0.0968563888889
        assertThat(printed)
                .containsPattern("Poverty headcount +30\\.00 +%")
                .containsPattern("Poverty gap +15\\.17 +%")
                .containsPattern("Poverty severity +0\\.09686");
        assertThat(printed).contains("Return on average equity undefined: negative denominator (average equity -1)");
    }

    /**
     * World Development Indicators, August 2018, Thailand 2015: published spread 3.30, capitalization 87.37, debt
     * 32.76.
     */
    @Test
    void country_fitsOnAPage_andMarksWhatIsMissing() {
        String printed;
        try (Shell shell = new Shell()) {
            printed = shell.run(Shell.read("shell/country.jsh"));
        }
        assertThat(printed)
                .startsWith("Thailand, 2015 (WDI, August 2018)\n")
                .containsPattern("Interest spread between loans and deposits +3\\.30 +percentage points\n")
                .containsPattern("Stock market capitalization +87\\.37 +%\n")
                .containsPattern("Short-term external debt / reserves +32\\.76 +%\n")
                .contains("Undefined, because figures are not reported:")
                .contains("Real deposit rate [ratio] undefined: negative denominator");
        assertThat(printed.lines().filter(line -> !line.isBlank()).count()).isLessThanOrEqualTo(66);
        assertThat(printed.lines()).allMatch(line -> line.length() <= 100);
    }
}
