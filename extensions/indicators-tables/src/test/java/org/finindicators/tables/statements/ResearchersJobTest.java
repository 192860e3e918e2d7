/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.finindicators.intermediary.assetquality.AssetQuality.NONPERFORMING_TO_TOTAL_ASSETS;
import static org.finindicators.intermediary.earnings.Earnings.RETURN_ON_ASSETS;
import static org.finindicators.intermediary.earnings.Earnings.RETURN_ON_EQUITY;
import static org.finindicators.tables.source.Data.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.finindicators.formula.Reason;
import org.finindicators.number.Scale;
import org.finindicators.report.Format;
import org.finindicators.report.Table;
import org.finindicators.surveillance.PeerPosition;
import org.finindicators.tables.source.CsvSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A researcher's first job, in as many lines as with a data frame: returns and bad loans of banks of several years, by
 * group, ranks, trends, and a file for other programs.
 *
 * <p>The figures are made up. All have assets of 100 and loans of 50. A earns 10, 20, ... 50 per cent of its equity of
 * 10; B always 10 per cent, and its equity of 2022 is not available; C 10 per cent, until its equity is lost in 2024.
 */
class ResearchersJobTest {
    private static final List<String> LINES = List.of(
            "bank,group,year,net_income,total_assets,equity,gross_loans,nonperforming_loans,net_incme",
            "A,private,2019,1,100,10,50,5,",
            "A,private,2020,1,100,10,50,5,",
            "A,private,2021,2,100,10,50,5,",
            "A,private,2022,3,100,10,50,5,",
            "A,private,2023,4,100,10,50,5,",
            "A,private,2024,5,100,10,50,5,",
            "B,state,2019,2,100,20,50,2,",
            "B,state,2020,2,100,20,50,2,",
            "B,state,2021,2,100,20,50,2,",
            "B,state,2022,2,100,n/a,50,2,",
            "B,state,2023,2,100,20,50,2,",
            "B,state,2024,2,100,20,50,2,",
            "C,private,2019,4,100,40,50,0,",
            "C,private,2020,4,100,40,50,0,",
            "C,private,2021,4,100,40,50,0,",
            "C,private,2022,4,100,40,50,0,",
            "C,private,2023,4,100,40,50,0,",
            "C,private,2024,-90,100,-50,50,0,");

    @Test
    void fourteenLines(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("banks.csv");
        Files.write(file, LINES);

        // the job
        var map = StatementMap.builder("our banks")
                .subject("bank")
                .period("year", PeriodPattern.years())
                .label("group", "group")
                .currency("USD")
                .in(Scale.MILLIONS)
                .missing("n/a")
                .itemsByName()
                .build();
        var banks = read(CsvSource.of(file), map);
        var nplRatio = NONPERFORMING_TO_TOTAL_ASSETS.variant("npl-ratio");
        var ratios = banks.measure(RETURN_ON_ASSETS, RETURN_ON_EQUITY, nplRatio);
        var byGroup = ratios.by(RETURN_ON_EQUITY, "group");
        var ranks = ratios.peers(RETURN_ON_EQUITY, "2024");
        var trends = ratios.trend(RETURN_ON_EQUITY);
        var table = ratios.table(RETURN_ON_EQUITY);
        var csv = ratios.wide().as(Format.CSV);

        assertThat(banks.toString())
                .isEqualTo("18 statements of 3 subjects, 2019 ... 2024\n"
                        + "banks.csv: 18 rows read, 0 refused\n"
                        + "not read: net_incme; did you mean net-income?");
        // medians of A and C: 10 and 10, 20 and 10, 30 and 10, 40 and 10, 50 alone
        assertThat(rows(byGroup))
                .containsExactly(
                        List.of("private", "-", "10.00", "15.00", "20.00", "25.00", "50.00"),
                        List.of("state", "-", "10.00", "10.00", "-", "-", "10.00"));
        assertThat(byGroup.notes()).containsExactly("6 undefined, left out");
        assertThat(rows(ranks.table()))
                .containsExactly(
                        List.of("A", "50.00 % a year", "1"),
                        List.of("B", "10.00 % a year", "2"),
                        List.of("C", "-", "negative denominator (average equity -5)"));
        // five values that only rise: ten concordant pairs of ten, significant at 5 per cent; of four, nothing is
        assertThat(rows(trends))
                .containsExactly(
                        List.of("A", "5 of 6", "10.00", "50.00", "10.00", "rising"),
                        List.of("B", "3 of 6", "10.00", "10.00", "-", "undecided"),
                        List.of("C", "4 of 6", "10.00", "10.00", "0.00", "no trend"));
        assertThat(rows(table))
                .containsExactly(
                        List.of("A", "[1]", "10.00", "20.00", "30.00", "40.00", "50.00"),
                        List.of("B", "[1]", "10.00", "10.00", "[2]", "[1]", "10.00"),
                        List.of("C", "[1]", "10.00", "10.00", "10.00", "10.00", "[3]"));
        assertThat(table.notes())
                .containsExactly(
                        "[1] undefined: too little history",
                        "[2] undefined: not reported",
                        "[3] undefined: negative denominator");
        assertThat(csv.lines())
                .hasSize(1 + 18)
                .startsWith("subject,start,end,group,intermediary.return-on-assets,intermediary.return-on-equity,"
                        + "intermediary.nonperforming-assets[npl-ratio],undefined")
                .contains("A,2024-01-01,2024-12-31,private,0.05,0.5,0.1,")
                .contains("C,2024-01-01,2024-12-31,private,-0.9,,0,"
                        + "intermediary.return-on-equity: NEGATIVE_DENOMINATOR");
        assertThat(ratios.get("B", "2022", RETURN_ON_EQUITY).reason()).contains(Reason.NOT_REPORTED);
        assertThat(ratios.explain("C", "2024", RETURN_ON_EQUITY).toString())
                .contains("average equity -5")
                .contains("banks.csv, line 19");
    }

    private static List<List<String>> rows(Table table) {
        return table.rows();
    }

    @Test
    void aReport_hasEveryIndicator(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("banks.csv");
        Files.write(file, LINES);
        Statements banks = read(
                CsvSource.of(file),
                StatementMap.builder("our banks")
                        .subject("bank")
                        .period("year", PeriodPattern.years())
                        .currency("USD")
                        .missing("n/a")
                        .itemsByName()
                        .build());
        assertThat(banks.report("A", "2024").measurements())
                .hasSize(org.finindicators.tables.Indicators.ALL.indicators().size());
        assertThat(banks.report("A", "2024").toString()).contains("have a value. Undefined, because");
        PeerPosition position =
                banks.measure(RETURN_ON_EQUITY).peers(RETURN_ON_EQUITY, "2024").position("A");
        assertThat(position.subject()).isEqualTo("A");
    }
}
