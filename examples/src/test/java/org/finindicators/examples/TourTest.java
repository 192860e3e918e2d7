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
                .containsPattern("credit line 2024 +60\\.00 +60\\.00 +40\\.00 +100\\.00 +33\\.33\n")
                .containsPattern("credit line 2024 +86\\.67\n");
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
                .containsPattern("Interest spread between loans and +3\\.30 +percentage points\n +deposits\n")
                .containsPattern("Stock market capitalization +87\\.37 +%\n")
                .containsPattern("Short-term external debt / reserves +32\\.76 +%\n")
                .contains("Undefined, because figures are not reported:")
                .contains("Real deposit rate [ratio] undefined: negative denominator");
        assertThat(printed.lines().filter(line -> !line.isBlank()).count()).isLessThanOrEqualTo(66);
        assertThat(printed.lines()).allMatch(line -> line.length() <= 80);
    }

    /**
     * By hand, from the ratings in the script. The supervisor: of 24 criteria of licensing 22 are met and one partly,
     * and later 23 and one partly; of prudential regulation 15 of 17 are met by hand and one partly, and four of five
     * by limits; of on-site supervision all 14 are met by hand, and two of three by figures. The bank: (0.5 + 1 + 0.75
     * + 1) / 4, (1 + 1 + 0.5 + 0) / 4, (1 + 1 + 0) / 3, (0.75 + 0 + 0.5) / 3, (1 + 0) / 2, (1 + 1 + 0) / 3, (1 + 1 +
     * 0.5) / 3; their mean is 31/48. Later the first is (1 + 1 + 0.75 + 0) / 4 and the fourth (0.75 + 1 + 0 + 0.5) / 4;
     * the mean is 109/168, and 109/168 - 31/48 = 1/336. Of capital, 40 of 160 is a quarter, 45 of 150 is more.
     */
    @Test
    void supervision_scoresWhatAssessorsSay() {
        String printed;
        try (Shell shell = new Shell()) {
            printed = shell.run(Shell.read("shell/supervision.jsh"));
        }
        assertThat(printed)
                .containsPattern("\n +all +157 +9 +14\n")
                .contains("licensing: 0.9375 (points, 22.5 / 24; ", "standards: 0.886364 (points, 19.5 / 22; 22 of 26 ")
                .contains(
                        "On-site supervision: 0.941176 (points, 16 / 17; ", "licensing: 0.9375 before, 0.979167 after")
                .contains("\n\nlicensing.denial: partly met (s. 12, for foreign owners only)\n")
                .contains(
                        "The institution behind an intermediary: 0.645833 (mean, 4.520833 / 7; 22 of 24 criteria assessed)")
                .contains("board: 0.8125 (points, 3.25 / 4; 4 of 4 ", "procedures: 0.625 (points, 2.5 / 4; 4 of 4 ")
                .contains("planning: 0.666667 (points, 2 / 3; 3 of 3 ", "systems: 0.416667 (points, 1.25 / 3; 3 of 4 ")
                .contains("principles: 0.5 (points, 1 / 2; 2 of 2 ", "firm: 0.666667 (points, 2 / 3; 3 of 3 ")
                .contains("development: 0.833333 (points, 2.5 / 3; 3 of 4 ")
                .contains("Independence and capacity of the board = 81.25 %   (3.25 / 4)")
                .containsPattern("board.audit-committee +improved +partly met +met ")
                .containsPattern("board.indebtedness +worsened +met +not met ")
                .containsPattern("information-systems. +newly assessed ")
                .contains("after: The institution behind an intermediary: 0.64881 (mean, 4.541667 / 7; 23\n")
                .contains("change of the score: 0.002976", "board: 0.8125 before, 0.6875 after")
                .contains("[board.indebtedness: met (so the chairman says)]")
                .containsPattern("2025-12-31 +30 +project-cycle.projects-identified +not met\n")
                .containsPattern("30.00 % \\(45 /\\s+150\\); asked is\\s+at most 25 %");
    }
}
