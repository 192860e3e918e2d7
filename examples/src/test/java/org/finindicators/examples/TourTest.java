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
     * By hand. Line 2023: at risk 600 + 400 + 500 + 300 of 3,620, late 600 + 400 + 300, overdue 80 + 90 + 240 + 60.
     * Line 2024, instalments of 100: at risk 300 of 500, overdue 200; of the 300 due in December 100 was paid on the
     * day and 100 late, with another 100 for November; 13 of 15 instalments have been paid.
     */
    @Test
    void loanbook_goesFromContractsToCollection() {
        String printed;
        try (Shell shell = new Shell()) {
            printed = shell.run(Shell.read("shell/loanbook.jsh"));
        }
        assertThat(printed)
                .containsPattern("credit line 2023 +49\\.72 +35\\.91 +12\\.98 ")
                .containsPattern("credit line 2024 +60\\.00 +60\\.00 +40\\.00 +100\\.00 +33\\.33 +86\\.67\n");
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
