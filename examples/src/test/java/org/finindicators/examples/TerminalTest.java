/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.finindicators.testkit.SharedData;
import org.junit.jupiter.api.Test;

/**
 * The prompt in a terminal of 80 columns, as a researcher sits before it: from the name of a file to its first figure
 * in three lines, a map that says what the columns are aside. A prompt takes seconds to open, so that one serves
 * several files.
 */
class TerminalTest {
    private static final Path SCRIPT = Path.of("/usr/bin/script");
    private static final int WIDTH = 80;
    /** What the prompt calls a value that is printed. */
    private static final String NAMED = "^\\$?\\w+ ==> ";

    /** Types lines at the prompt and returns the screen, without the codes that colour and move. */
    private static String typed(String... lines) throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(SCRIPT), "skipped: there is no " + SCRIPT + " to make a terminal");
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process terminal = new ProcessBuilder(
                        SCRIPT.toString(),
                        "-qefc",
                        "stty cols " + WIDTH + " rows 200; exec " + java
                                + " -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp '" + classPath
                                + "' org.finindicators.tables.prompt.Prompt",
                        "/dev/null")
                .redirectErrorStream(true)
                .start();
        try (OutputStream in = terminal.getOutputStream()) {
            in.write((String.join("\n", lines) + "\n/exit\n").getBytes(StandardCharsets.UTF_8));
            in.flush();
            String printed = new String(terminal.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(terminal.waitFor(120, TimeUnit.SECONDS)).isTrue();
            String screen = printed.replaceAll("\u001B\\[[0-9;?]*[a-zA-Z]|\u001B[=>]", "")
                    .replaceAll("[\\p{Cntrl}&&[^\n]]", "");
            assertThat(tooWide(screen, lines)).isEmpty();
            assertThat(screen).doesNotContain("|  Error:", "|  Exception");
            return screen;
        }
    }

    /** The lines that the terminal would break, but for what is typed: its echo is broken by the prompt itself. */
    private static List<String> tooWide(String screen, String... typed) {
        return screen.lines()
                .map(line -> line.replaceFirst(NAMED, ""))
                .filter(line -> line.length() > WIDTH)
                // what is typed is echoed, and drawn anew where it does not fit
                .filter(line -> !line.startsWith("jshell> "))
                .filter(line -> Stream.of(typed)
                        .noneMatch(one -> one.contains(line.substring(1, WIDTH - 1))
                                || one.contains(line.substring("jshell> ".length(), WIDTH - 1))))
                .toList();
    }

    private static String file(String name) {
        return "\"" + SharedData.file(name).toAbsolutePath() + "\"";
    }

    /** A file that the repository has. */
    private static String madeUp(String name) {
        return "\"" + Path.of("data", name).toAbsolutePath() + "\"";
    }

    @Test
    void bankFilings_andAnnualReports_giveThePublishedRatios() throws IOException, InterruptedException {
        String screen = typed(
                "var banks = read(" + file("fdic/fdic15.csv") + ", FDIC);",
                "var ratios = banks.measure(RETURN_ON_ASSETS, RETURN_ON_EQUITY, EQUITY_TO_ASSETS);",
                "ratios.explain(\"24735\", \"2021-Q4\", RETURN_ON_EQUITY)",
                // the map in the lines
                "var map = StatementMap.builder(\"listed banks\").subject(\"Bank\").",
                "    period(\"Fiscal year\", PeriodPattern.years()).",
                "    currency(\"EUR\").in(Scale.MILLIONS).missing(\"NA\").",
                "    flow(\"Net profit\", NET_INCOME).closing(\"Total assets\", TOTAL_ASSETS).",
                "    flow(\"Operating expenses\", OPERATING_EXPENSE).",
                "    flow(\"Total operating income\", TOTAL_OPERATING_INCOME).build();",
                "var europe = read(" + file("banks/eu17.csv") + ", map);",
                "var costs = europe.measure(RETURN_ON_ASSETS.variant(\"year-end\"), OPERATING_EFFICIENCY.variant(\"reported\"));",
                "costs.report(\"ABN AMRO\", \"2015\")");
        assertThat(screen)
                .contains("418 statements of 15 subjects")
                // published by the FDIC: 11.88
                .contains("Return on average equity = 11.88 % a year")
                .contains("170 statements of 17 subjects, 2015 ... 2024")
                .contains("eu17.csv: 170 rows read, 0 refused")
                // published beside the figures: roa 0.004929..., cost_to_income 0.618332...
                .containsPattern("Return on average assets \\[year-end] +0\\.493 +% a year")
                .containsPattern("Operating efficiency \\[reported] +61\\.83 +%");
    }

    @Test
    void country_loans_andHouseholds_giveWhatIsPublished() throws IOException, InterruptedException {
        String screen = typed(
                "var wdi = read(" + file("wdi/interest_2018-08.csv") + ", WDI);",
                "var rates = wdi.measure(REAL_LENDING_RATE.variant(\"wdi\"), LOAN_DEPOSIT_SPREAD);",
                "rates.report(\"THA\", \"2015\")",
                "var late = LateStatuses.of(\"Current\", 0).and(\"In Grace Period\", 1).",
                "    and(\"Late (16-30 days)\", 16).and(\"Late (31-120 days)\", 31).",
                "    repaid(\"Fully Paid\").writtenOff(\"Charged Off\");",
                "var tape = LoanMap.of(\"USD\").asOf(\"2018-03-31\").balance(\"balance\").",
                "    status(\"loan_status\", late).scheme(AgingScheme.of(15, 30));",
                "var loans = read(" + file("loans/lendingclub_2018q1.csv") + ", tape);",
                "loans.measure(PORTFOLIO_AT_RISK)",
                "loans.measure(atRiskAfter(15))",
                "var survey = SurveyMap.of(\"ABC\", \"2000\").welfare(\"welfare\").weight(\"weight\").",
                "    line(\"3617167.627451172\");",
                "var households = read(" + file("inequality/wbpip_1.csv") + ", survey);",
                "households.measure(POVERTY_HEADCOUNT.variant(\"below\"), POVERTY_GAP.variant(\"below\"), GINI_INDEX)");
        assertThat(screen)
                .contains("4,221 statements of 161 subjects")
                // published by the World Bank: FR.INR.RINR 4.1131..., FR.INR.LNDP 3.2984...
                .containsPattern("Real lending rate \\[wdi] +4\\.11 +% a year")
                .containsPattern("Interest spread between loans and +3\\.30 +percentage points")
                // 1,214,912 of 144,589,166 late 31 days or more; 1.26 % late 16 days or more
                .contains("Portfolio at risk = 0.84 %")
                .containsPattern("at risk.* = 1\\.26 %")
                .contains("wbpip_1.csv: 2,000 rows read, 0 refused")
                // published by wbpip: .7333513252, .3957583807, .514799878684
                .containsPattern("ABC +2,000 +552,101 +73\\.34 +39\\.58 +0\\.5148");
    }

    @Test
    void projects_giveWhatIsPublished() throws IOException, InterruptedException {
        String screen = typed(
                "var ratings = read(" + file("projects/ieg_ratings_to_fy2014.csv") + ", ProjectMap.IEG_RATINGS);",
                "ratings.performance(PerformanceRule.OUTCOME_SIX_POINTS, Project.UNIT)",
                "var results = read(" + file("projects/iati_results_unhcr_2023.csv")
                        + ", ResultsMap.flatIati(\"2023-12-31\"));",
                "results.progress().stream().filter(one -> one.indicator().isContradictory()).count()",
                "var activity = read(" + file("projects/iati_2.03_example.xml") + ", IatiMap.asOf(\"2023-12-31\"));",
                "activity.framework(\"AA-AAA-123456789-ABC123\")");
        assertThat(screen)
                .contains("ieg_ratings_to_fy2014.csv: 8,926 rows read, 0 refused")
                // moderately satisfactory or better, as the ratings are summed up by practice and in all
                .containsPattern("Finance, Competitiveness and Innovation +429 +420 +294 +70\\.0 %")
                .containsPattern("Transport +410 +403 +349 +86\\.6 %")
                .contains("6,325 of 8,776 rated perform, 72.1 %")
                .contains("51 frameworks of 51 projects, 2,385 results")
                // 207 targets contradict the direction that is stated beside them
                .containsPattern("==> 207\\b")
                .contains("1 framework of 1 project, 1 result")
                // the standard's example: baseline 10, target 10, actual 11
                .containsPattern(" 10 +11 +10 +- +achieved");
    }

    /** The files of the tour: each figure by hand. */
    @Test
    void madeUpFiles_giveWhatCanBeWorkedOut() throws IOException, InterruptedException {
        String screen = typed(
                "var map = StatementMap.builder(\"made-up banks\").subject(\"bank\").",
                "    period(\"year\", PeriodPattern.years()).label(\"group\", \"group\").",
                "    currency(\"USD\").in(Scale.MILLIONS).missing(\"n/a\").itemsByName().build();",
                "var banks = read(" + madeUp("made-up-banks.csv") + ", map)",
                "var ratios = banks.measure(RETURN_ON_EQUITY);",
                "ratios.table(RETURN_ON_EQUITY)",
                "var tape = LoanMap.of(\"USD\").asOf(\"2024-12-31\").id(\"loan\").",
                "    balance(\"balance\").daysLate(\"days_late\").by(\"branch\").",
                "    renegotiated(\"renegotiated\", YesNo.of(\"yes\", \"no\")).",
                "    notation(Notation.PLAIN.missing(\"n/a\"));",
                "var loans = read(" + madeUp("made-up-loans.csv") + ", tape)",
                "loans.by(\"branch\").measure(PORTFOLIO_AT_RISK)",
                "var survey = SurveyMap.of(\"X\", \"2024\").welfare(\"income_per_person\").",
                "    size(\"size\").weight(\"weight\").groups(\"region\").",
                "    line(PovertyLine.national(\"2500\")).dropMissing();",
                "var households = read(" + madeUp("made-up-households.csv") + ", survey)",
                "households.by(\"region\").measure(POVERTY_HEADCOUNT)");
        assertThat(screen)
                .contains("made-up-banks.csv: 15 rows read, 1 refused")
                // hand: 12.6 of (80 + 88) / 2 and 9.2 of (88 + 94) / 2
                .containsPattern("Alder Bank +\\[1] +15\\.00 +10\\.11\n")
                // hand: of 4,920 in nine loans late more than 30 days or renegotiated: 600, 500, 400, 300 and 150
                .containsPattern("made-up-loans.csv +39\\.63\n")
                // hand: of 1,300 in Coast 150; of 2,420 in North 600; all of South
                .containsPattern("Coast +11\\.54\nNorth +24\\.79\nSouth +100\\.00\n")
                // hand: 40 + 60 + 27 of 175 persons in East are poor, nobody elsewhere; household 6 states no income
                .containsPattern(
                        "Coast +4 +106 +0\\.00\nEast +4 +175 +72\\.57\nWest +3 +72 +0\\.00\nall +11 +353 +35\\.98\n");
    }

    /** Other layouts: a row for each figure, a column for each year, results of a project. */
    @Test
    void madeUpFiles_ofOtherLayouts() throws IOException, InterruptedException {
        String screen = typed(
                "var map = StatementMap.builder(\"returns\").subject(\"bank\").",
                "    period(\"date\", PeriodPattern.quartersTo(\"dd.MM.yyyy\")).",
                "    rows(\"item\", \"amount\").currency(\"EUR\").in(Scale.THOUSANDS).",
                "    notation(Notation.PLAIN.decimalComma().thousands(\".\")).",
                "    yearToDate(\"Net profit\", NET_INCOME).closing(\"Own funds\", EQUITY).build();",
                "var file = CsvSource.of(" + madeUp("made-up-returns.csv") + ").separator(';');",
                "read(file, map).measure(RETURN_ON_EQUITY).table(RETURN_ON_EQUITY)",
                "var countries = read(" + madeUp("made-up-countries.csv") + ", WDI_BULK);",
                "var markets = countries.measure(STOCK_MARKET_CAPITALIZATION);",
                "markets.table(STOCK_MARKET_CAPITALIZATION)",
                "import static org.finindicators.tables.projects.ResultsMap.Field.*",
                "var project = ResultsMap.asOf(\"2024-12-31\").reportedEveryMonths(12).",
                "    with(PROJECT, \"project\").with(INDICATOR, \"id\").with(TITLE, \"indicator\").",
                "    with(MEASURE, \"kind\").with(ASCENDING, \"more is better\").",
                "    with(BASELINE, \"base\").with(BASELINE_DATE, \"base day\").",
                "    with(TARGET_VALUE, \"goal\").with(ACTUAL_VALUE, \"value\").",
                "    with(PERIOD_START, \"from\").with(PERIOD_END, \"to\");",
                "var results = read(" + madeUp("made-up-results.csv") + ", project);",
                "results.framework(\"Rural finance\")");
        assertThat(screen)
                // hand: 120 - 90 = 30 thousand in the quarter, 120 a year, over (1,180 + 1,220) / 2
                .containsPattern("Hazel Bank +\\[1] +10\\.00\n")
                // hand: 500 / 2,000 million
                .containsPattern("XXA +25\\.00 +\\[1]\n")
                // hand: 1,800 of 2,000 borrowers and 2.4 of 4.8 percentage points on the way
                .containsPattern("Borrowers.* +1,000 +2,800 +3,000 +90 % +on track")
                .containsPattern("Loans late +9\\.8 % +7\\.4 % +5 % +50 % +off track");
    }
}
