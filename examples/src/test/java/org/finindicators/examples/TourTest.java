/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
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
     * By hand. The part of what is above the line is its change times the mean of one over what is below:
     *
     * <ul>
     *   <li>Silicon Valley Bank: (1,294,000 - 1,132,564) (1 / 7,917,400.5 + 1 / 10,891,605) / 2 = 0.01761; the rest of
     *       0.118807 - 0.143047 = -0.02424 is -0.04185
     *   <li>Brazil: (0.508083 - 0.863633) (1 / 1.049241 + 1 / 1.067744) / 2 = -0.33593; the rest of 0.412402 - 0.776173
     *       = -0.36377 is -0.02784
     *   <li>Thailand: (348.798 - 430.427) (1 / 406.522 + 1 / 399.235) / 2 = -0.20263; the rest of 0.873667 - 1.058804 =
     *       -0.18514 is 0.01749
     * </ul>
     *
     * <p>The loss that would have brought equity E to 4 % of assets A: (E - L) / (A - L) = 0.04 at L = (E - 0.04 A) /
     * 0.96 = (14,795,000 - 0.04 x 208,581,000) / 0.96 = 6,451,760 / 0.96 = 6,720,583.33.
     */
    @Test
    void tour_saysWhyItChanged() {
        String printed;
        try (Shell shell = new Shell()) {
            printed = shell.run(Shell.read("shell/tour.jsh"));
        }
        assertThat(printed)
                .contains("Return on average equity -2.42 percentage points, from 14.30 to 11.88 % a year")
                .containsPattern("annual net income +1,132,564 +1,294,000 +thousand USD a year +\\+1\\.76 ")
                .containsPattern("average equity +7,917,401 +10,891,605 +thousand USD +-4\\.18 ")
                .contains("Equity / total assets from 7.09 to 4.00 %: a loss of 6,720,583.33 thousand USD\n")
                .contains("Real lending rate [wdi] -36.38 percentage points, from 77.62 to 41.24 % a year")
                .containsPattern("lending rate without fees +86\\.36 +50\\.81 +% +-33\\.59 ")
                .containsPattern("GDP deflator growth +4\\.92 +6\\.77 +% +-2\\.78 ")
                .contains("Stock market capitalization -18.51 percentage points, from 105.88 to 87.37 %")
                .containsPattern("market +430,426,610,000 +348,798,010,000 +USD +-20\\.26 ")
                .containsPattern("annual GDP +406,521,561,093 +399,234,547,137 +USD a year +\\+1\\.75 ");
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

    /**
     * By hand. Design checks: sections of 2, 2 and 3 checks, one of the second failed at appraisal, (1 + 1/2 + 1) / 3 =
     * 83.33 %. Mid-2021 knows 2020: branches 1 / 6 = 17 %, borrowers 400 / 2,000 = 20 %, at risk (7 - 8) / (5 - 8) = 33
     * %, covered 4 / 30 = 13 %, spread 1 / 4 = 25 %, jobs 100 / 300 = 33 %; a straight line asks for 20 %, 90 % of that
     * is on track: five, with the checks that are achieved. Mid-2023 knows 2022: at risk (24 - 8) / -3 = -533 %,
     * covered -5 / 30 = -17 %, branches 3 / 6 and spread 2 / 4, both below 54 % and above 42 %: three are on track.
     * From 2021-12-31 to 2022-03-31, and from 2022-01-01 to 2022-04-01, are 90 days; the evaluation ends 11 days early.
     */
    @Test
    void project_hasAPageEachYear() {
        String printed = Project.PRINTED;
        assertThat(printed.lines()).allMatch(line -> line.length() <= 80);
        List<String> pages = Pattern.compile("(?:Key indicators|Completion), L1.*?\n\\+ better[^\n]*", Pattern.DOTALL)
                .matcher(printed)
                .results()
                .map(MatchResult::group)
                .toList();
        assertThat(pages)
                .hasSize(6)
                .allSatisfy(page -> assertThat(page.lines().count()).isLessThanOrEqualTo(66));
        assertThat(pages.get(0))
                .contains("L1, small farms, 2020-06-30: 0 of 0 on track, 7 unknown\n")
                .contains("not reported (actual by 2020-06-30; the first is due on 2020-12-31)\n")
                .contains("Timetable: 0 of 4 late, 0 at risk, end as planned\n");
        assertThat(pages.get(1))
                .contains("2021-06-30: 5 of 7 on track\n", "83.33 % 2019-12-31 ")
                .containsPattern("Design checks passed .* 100 % \\+ achieved\n")
                .containsPattern("Branches opened .* 17 % \\+ at risk\n")
                .containsPattern("Breadth of outreach .* 20 % \\+ on track\n")
                .containsPattern("Portfolio at risk .* 33 % \\+ on track\n")
                .containsPattern("Operational self-.* 13 % \\+ off track\n")
                .containsPattern("Interest spread .* 25 % \\+ on track\n")
                .containsPattern("Jobs created .* 33 % \\+ on track\n");
        assertThat(pages.get(2)).contains("2 of 4 late, 0 at risk", "Late: system 90 days, branches 90 days\n");
        assertThat(pages.get(3))
                .contains("2023-06-30: 3 of 7 on track\n", "score 11.47, worse, against ", "108,000 to 528,000 USD; ")
                .containsPattern("Portfolio at risk .* -533 % - regressed\n")
                .containsPattern("Operational self-.* -17 % - regressed\n")
                .containsPattern("Branches opened .* 50 % \\+ at risk\n")
                .containsPattern("Interest spread .* 50 % = at risk\n");
        assertThat(pages.get(5)).contains("2025-06-30: 7 of 7 on track\n", "end 11 days early\n");
    }

    /**
     * By hand. In 2022, 528 of 2,200 thousand are at risk: 24 %, against 5, 6, 7, 8 and 9 %, whose median is 7 and
     * whose median deviation 1: 0.6745 x 17 = 11.47; 528 of the 1,800 thousand of 2021 would be 29.33 %. Valley Mill
     * owes 300 of North's 1,000, and 300 + 120 in all. Of 13 projects 12 say whether they have credit, and 6 have; 1 of
     * 6 credit lines performs and 6 of 6 roads: of the 792 choices of 7 of 12, 6 are as extreme on this side and 6 on
     * the other; 12 / 792, twice for two looks, is 0.0303. Of 4 x 6 pairs due L6 lacks one. Of 15 pairs of years 3
     * fall: S = 9, and of the 720 orders of six 49 have S of 9 or more: 98 / 720 = 0.136. At the end 110 ties with one
     * of five, and two are below: (2 + 1) / 6.
     */
    @Test
    void project_hasItsPlaceInThePortfolio() {
        assertThat(Project.PRINTED)
                .contains("Portfolio at risk [reported] = 24.00 %\n", "  numbers   528,000 / 2,200,000\n")
                .containsPattern("1 +L1 +Portfolio at risk \\[reported\\] +24\\.00 % +11\\.47 +worse\n")
                .contains("loans, 108,000 to 528,000 USD; alone from 6.00 to 29.33 %\n")
                .contains("Register at 2022-12-31: 3 groups, 1 large, 1 over the limit\n")
                .containsPattern("Valley Mill +2 +420 +North +30\\.00 % +over\n")
                .contains("6 of 12 projects with finance, 50.0 %; 1 not stated\n")
                .containsPattern("stand-alone +6 +8,000,000 +8,000,000\n")
                .containsPattern("credit line +6 +6 +1 +16\\.7 % ")
                .contains("1 of 2 looks survive Holm's correction at 0.05\n")
                .containsPattern("type +credit line +6 +16\\.7 % +100\\.0 % +worse +0\\.0303\n")
                .contains("Common indicators at 2024-12-31: 23 of 24 due pairs reported, 95.8 %\n")
                .contains("without Breadth of outreach: L6\n")
                .contains("Operational self-sufficiency, L1: no trend (p 0.136, not below 0.05)\n")
                .containsPattern("Kendall's S +9 ")
                .contains("L1: percentile rank 50.00 % among 5 peers, mid-rank\n");
    }

    /** Runs the script once for the tests that read it. */
    private static final class Project {
        static final String PRINTED = run();

        private static String run() {
            try (Shell shell = new Shell()) {
                return shell.run(Shell.read("shell/project.jsh"));
            }
        }
    }
}
