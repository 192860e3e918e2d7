/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.capital;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.finindicators.intermediary.statement.BankItems.EQUITY;
import static org.finindicators.intermediary.statement.BankItems.TOTAL_ASSETS;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import org.finindicators.indicator.Measurement;
import org.finindicators.intermediary.statement.CapitalItems;
import org.finindicators.number.Rational;
import org.finindicators.number.Scale;
import org.finindicators.number.Threshold;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.sensitivity.RequiredShift;
import org.finindicators.sensitivity.Shift;
import org.finindicators.statement.Statement;
import org.finindicators.testkit.SharedData;
import org.junit.jupiter.api.Test;

/** How large a loss a bank bears: Silicon Valley Bank (FDIC certificate 24735) at the end of 2021. */
class ReverseStressTest {
    private static final Shift LOSS = Shift.of("loss").lowering(EQUITY).lowering(TOTAL_ASSETS);

    private static Measurement equityToAssets() throws IOException {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(SharedData.file("fdic/fdic15.csv"))) {
            NamedCsvRecord row = csv.stream()
                    .filter(one -> one.getField("CERT").equals("24735")
                            && one.getField("REPDTE").equals("20211231"))
                    .findFirst()
                    .orElseThrow();
            return Solvency.EQUITY_TO_ASSETS.measure(
                    Statement.builder("Silicon Valley Bank", ReportingPeriod.year(2021))
                            .currency("USD")
                            .in(Scale.THOUSANDS)
                            .closing(EQUITY, row.getField("EQ"))
                            .closing(TOTAL_ASSETS, row.getField("ASSET"))
                            .build());
        }
    }

    /**
     * (E - L) / (A - L) = 0.04 at L = (E - 0.04 A) / 0.96. With E = 14,795,000 and A = 208,581,000 (thousands): 0.04 A
     * = 8,343,240; E - 0.04 A = 6,451,760; / 0.96 = 6,720,583.33..., 6.7 billion dollars.
     */
    @Test
    void loss_untilFourPercent() throws IOException {
        RequiredShift loss = equityToAssets().to(Threshold.atLeast("0.04", "leverage"), LOSS);
        assertThat(loss.amounts())
                .containsExactly(Rational.of(6_451_760).dividedBy(Rational.of(new BigDecimal("0.96"))));
        assertThat(loss.isExact()).isTrue();
        assertThat(loss.toString())
                .startsWith("Equity / total assets from 7.09 to 4.00 %: " + "a loss of 6,720,583.33 thousand USD\n");
        // equity alone: 0.04 A; assets alone: E / 0.04
        assertThat(equityToAssets().to(Threshold.atLeast("0.04", "")).amounts())
                .extracting(amount -> amount.nearest().orElseThrow())
                .containsExactly(Rational.of(8_343_240), Rational.of(369_875_000));
    }

    /** All equity is gone at a loss of E, which a threshold of zero says; the loss lowers assets by as much. */
    @Test
    void loss_ofAllEquity() throws IOException {
        assertThat(equityToAssets().to(Threshold.atLeast("0", ""), LOSS).amounts())
                .containsExactly(Rational.of(14_795_000));
    }

    private static Statement bank(CapitalPosition position) {
        return Statement.builder("B", ReportingPeriod.year(2022))
                .with(Capital.CAPITAL_POSITION, position)
                .build();
    }

    /**
     * A position is a fact: the caller says how a loss of L changes it, here with a density of one half. (12 - L) /
     * (100 - L / 2) = 0.08 at L = 4 / 0.96 = 4.1666...; the private sector is weighted by 100 %.
     */
    @Test
    void loss_ofAPosition_untilEightPercent() {
        Statement bank = bank(CapitalPosition.ofTier1("12").withExposures(Exposure.of("private-sector", "100")));
        Shift loss = Shift.of("loss")
                .changing(
                        Capital.CAPITAL_POSITION,
                        (position, amount) -> CapitalPosition.ofTier1(new BigDecimal("12").subtract(amount))
                                .withExposures(Exposure.of(
                                        "private-sector",
                                        new BigDecimal("100").subtract(amount.multiply(new BigDecimal("0.5"))))));
        RequiredShift found =
                Capital.CAPITAL_ADEQUACY_RATIO.measure(bank).to(Threshold.atLeast("0.08", "Basel 1988"), loss);
        assertThat(found.isExact()).isFalse();
        assertThat(found.amounts()).hasSize(1);
        assertThat(found.amounts().get(0).toDouble()).isCloseTo(4 / 0.96, within(1e-12));
        assertThat(found.notes()).anyMatch(note -> note.startsWith("found by search"));
    }

    /** The same of what is reported, exactly: L = 4 / 0.96. */
    @Test
    void loss_ofReportedCapital_untilEightPercent() {
        Statement bank = Statement.builder("B", ReportingPeriod.year(2022))
                .closing(CapitalItems.REGULATORY_CAPITAL, "12")
                .closing(CapitalItems.RISK_WEIGHTED_ASSETS, "100")
                .build();
        Shift loss = Shift.of("loss")
                .lowering(CapitalItems.REGULATORY_CAPITAL)
                .lowering(CapitalItems.RISK_WEIGHTED_ASSETS, "0.5");
        RequiredShift found = Capital.CAPITAL_ADEQUACY_RATIO
                .variant("reported")
                .measure(bank)
                .to(Threshold.atLeast("0.08", "Basel 1988"), loss);
        assertThat(found.amounts()).containsExactly(Rational.of(400, 96));
        // 7.8333.. of 97.91666.. : 94 / 12 over 1175 / 12
        assertThat(found.figures())
                .extracting(figure -> figure.nearest().orElseThrow())
                .containsExactlyInAnyOrder(Rational.of(94, 12), Rational.of(1175, 12));
    }
}
