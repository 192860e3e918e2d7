/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.finindicators.tables.prompt.Prompt;
import org.junit.jupiter.api.Test;

class ScriptTest {
    /** The portfolio at risk is what SQL by hand says of the same loans: late by more than 30 days, or renegotiated. */
    @Test
    void script_goesFromAMillionLoansToThePage() throws Exception {
        BigDecimal share = SampleLoans.of(Session.SPARK.range(1_000_000))
                .where("written_off = 'no'")
                .selectExpr("CAST(100 AS DECIMAL(9, 2)) * sum(CASE WHEN days_late > 30 OR renegotiated = 'yes' THEN"
                        + " balance END) / sum(balance)")
                .head()
                .getDecimal(0)
                .setScale(2, RoundingMode.HALF_UP);
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            Prompt.main(new String[] {Path.of("../../shell/spark.jsh").toString()});
        } finally {
            System.setOut(before);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("1,000,000 rows read, 0 refused")
                .containsPattern("Portfolio at risk +" + share + "  %")
                .contains("Annual loan-loss rate (average loan term)")
                .contains("collection.html");
    }
}
