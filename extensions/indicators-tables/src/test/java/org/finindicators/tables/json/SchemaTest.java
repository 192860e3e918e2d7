/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.finindicators.intermediary.earnings.Earnings.RETURN_ON_EQUITY;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.finindicators.catalogue.Comparison;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Measurement;
import org.finindicators.statement.Statement;
import org.finindicators.tables.Indicators;
import org.finindicators.validation.InvalidInputException;
import org.junit.jupiter.api.Test;

class SchemaTest {
    private static final String STATEMENT = """
            {"subject": "Bank A", "period": "2021", "currency": "USD",
             "figures": {"net-income": {"flow": "12"}, "equity": {"opening": "95", "closing": "105"}}}""";

    @Test
    void measurementsAndExplanations_ofEveryVariant_areValid() {
        Set<String> statuses = new TreeSet<>();
        for (Indicator indicator : JsonSamples.VARIANTS) {
            Statement statement = JsonSamples.statement(indicator, indicator.hashCode());
            Measurement measurement = indicator.measure(statement);
            statuses.add(measurement.isDefined() ? "measured" : "undefined");
            assertThat(JsonSamples.faults(IndicatorsJson.write(measurement)))
                    .as(indicator.title())
                    .isEmpty();
            assertThat(JsonSamples.faults(IndicatorsJson.write(indicator.explain(statement))))
                    .as(indicator.title())
                    .isEmpty();
        }
        assertThat(statuses).containsExactly("measured", "undefined");
    }

    @Test
    void otherDocuments_areValid() {
        Statement statement = IndicatorsJson.statement(STATEMENT);
        Comparison comparison = Comparison.of("bank", List.of(RETURN_ON_EQUITY), List.of(statement));
        assertThat(JsonSamples.faults(IndicatorsJson.write(Indicators.ALL.measure(statement))))
                .isEmpty();
        assertThat(JsonSamples.faults(IndicatorsJson.write(comparison))).isEmpty();
        assertThat(JsonSamples.faults(IndicatorsJson.write(statement))).isEmpty();
        assertThat(JsonSamples.faults(STATEMENT)).isEmpty();
        assertThat(JsonSamples.faults(IndicatorsJson.write(RETURN_ON_EQUITY.describe())))
                .isEmpty();
        assertThat(JsonSamples.faults(IndicatorsJson.write(InvalidInputException.of("x", "is no number"))))
                .isEmpty();
    }

    @Test
    void value_thatIsANumber_isFound() {
        // hand: 12 over the mean of 95 and 105 is 0.12
        String json = IndicatorsJson.line(RETURN_ON_EQUITY.measure(IndicatorsJson.statement(STATEMENT)));
        assertThat(json).contains("\"value\":\"0.12\"");
        assertThat(JsonSamples.faults(json)).isEmpty();
        assertThat(JsonSamples.faults(json.replace("\"value\":\"0.12\"", "\"value\":0.12")))
                .isNotEmpty();
        assertThat(JsonSamples.faults(json.replace("\"amount\":\"95\"", "\"amount\":95")))
                .isNotEmpty();
        assertThat(JsonSamples.faults(json.replace("\"measured\"", "\"undefined\"")))
                .isNotEmpty();
    }
}
