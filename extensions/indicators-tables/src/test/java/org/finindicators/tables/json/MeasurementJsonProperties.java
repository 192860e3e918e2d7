/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.finindicators.catalogue.Catalogue;
import org.finindicators.catalogue.Comparison;
import org.finindicators.catalogue.Report;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Measurement;
import org.finindicators.statement.Statement;

class MeasurementJsonProperties {
    @Property(tries = 2000)
    void measurement_ofAnyVariant_isReadBackEqual(@ForAll @IntRange(max = 1_000_000) int which, @ForAll long seed) {
        Indicator indicator = JsonSamples.VARIANTS.get(which % JsonSamples.VARIANTS.size());
        Measurement measurement = indicator.measure(JsonSamples.statement(indicator, seed));
        Measurement read = IndicatorsJson.measurement(IndicatorsJson.line(measurement));
        assertThat(read).isEqualTo(measurement);
        assertThat(read.explain()).hasToString(measurement.explain().toString());
    }

    @Property(tries = 300)
    void measurement_onClosingBalances_isReadBackEqual(
            @ForAll @IntRange(max = 1_000_000) int which, @ForAll long seed) {
        Indicator indicator =
                JsonSamples.VARIANTS.get(which % JsonSamples.VARIANTS.size()).onClosingBalances();
        Measurement measurement = indicator.measure(JsonSamples.statement(indicator, seed));
        assertThat(IndicatorsJson.measurement(IndicatorsJson.line(measurement))).isEqualTo(measurement);
    }

    @Property(tries = 100)
    void reportAndComparison_areReadBackEqual(@ForAll @IntRange(max = 1_000_000) int which, @ForAll long seed) {
        Indicator indicator = JsonSamples.VARIANTS.get(which % JsonSamples.VARIANTS.size());
        Indicator other = JsonSamples.VARIANTS.get((which + 7) % JsonSamples.VARIANTS.size());
        Statement statement = JsonSamples.statement(indicator, seed);
        Statement second = JsonSamples.statement(other, seed + 1);
        Report report = Catalogue.of(List.of(indicator, other)).measure(statement);
        assertThat(IndicatorsJson.report(IndicatorsJson.write(report))).isEqualTo(report);
        Comparison comparison = Comparison.of("bank", List.of(indicator, other), List.of(statement, second));
        assertThat(IndicatorsJson.comparison(IndicatorsJson.write(comparison))).isEqualTo(comparison);
    }
}
