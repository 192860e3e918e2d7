/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.macro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.finindicators.sector.macro.CreditGap.CREDIT_TO_GDP_GAP;

import java.math.BigDecimal;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.testkit.CaseRunner;
import org.finindicators.validation.Checks;
import org.finindicators.validation.InvalidInputException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class CreditGapTest {
    private static final CaseRunner CASES = CaseRunner.of().fact(CreditGap.CREDIT_RATIOS, CreditGapTest::ratios);

    @TestFactory
    Stream<DynamicTest> creditToGdpGap() {
        return CASES.run(CREDIT_TO_GDP_GAP);
    }

    @Test
    void factories_takeNumbersAndText_andRefuseAllAtOnce() {
        ReportingPeriod first = ReportingPeriod.quarter(2020, 4);
        assertThat(CreditRatios.ofPercent(first, new BigDecimal("31.50"), new BigDecimal("32")))
                .isEqualTo(CreditRatios.ofPercent(first, "31.5", "32"));
        assertThat(CreditRatios.ofPercent(first, "31.5", "32").ratios())
                .containsOnlyKeys(first, ReportingPeriod.quarter(2021, 1));
        assertThatThrownBy(() -> CreditRatios.ofPercent(first, "much", "1e99"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContainingAll("2020 Q4", "much: is not a decimal number", "2021 Q1", "1e99: is outside");
    }

    @Test
    void quarters_onlyOfTheCalendar() {
        assertThatThrownBy(() -> CreditRatios.ofPercent(ReportingPeriod.year(2020), "31"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("is not a calendar quarter");
        assertThat(Checks.validate(new CreditRatios(new TreeMap<>()))).hasSize(1);
    }

    /** Lines of a first quarter, "1990 Q1:", and the ratios in per cent; "41 x 50" repeats one. */
    private static CreditRatios ratios(List<String> lines) {
        TreeMap<ReportingPeriod, BigDecimal> all = new TreeMap<>();
        for (String line : lines) {
            String[] parts = line.split(": *");
            ReportingPeriod first = ReportingPeriod.quarter(
                    Integer.parseInt(parts[0].substring(0, 4)), Integer.parseInt(parts[0].substring(6)));
            all.putAll(CreditRatios.ofPercent(first, percents(parts[1].split(" +")))
                    .ratios());
        }
        return new CreditRatios(all);
    }

    private static String[] percents(String[] words) {
        if (words.length == 3 && words[1].equals("x")) {
            return Stream.generate(() -> words[2])
                    .limit(Integer.parseInt(words[0]))
                    .toArray(String[]::new);
        }
        if (words.length == 5 && words[1].equals("from")) {
            // 41 from 50 by 0.5
            return Stream.iterate(new BigDecimal(words[2]), last -> last.add(new BigDecimal(words[4])))
                    .limit(Integer.parseInt(words[0]))
                    .map(BigDecimal::toPlainString)
                    .toArray(String[]::new);
        }
        return words;
    }
}
