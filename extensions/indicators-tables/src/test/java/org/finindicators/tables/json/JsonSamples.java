/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.json;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.math.BigDecimal;
import java.util.List;
import org.finindicators.formula.Fact;
import org.finindicators.indicator.Indicator;
import org.finindicators.statement.Breakdown;
import org.finindicators.statement.Statement;
import org.finindicators.tables.Indicators;
import org.finindicators.testkit.CatalogueLaws;
import org.finindicators.testkit.FactSamples;

/** Random statements for every variant of every indicator, and the published schema. */
final class JsonSamples {
    /** Every variant of every indicator. */
    static final List<Indicator> VARIANTS = CatalogueLaws.variants(Indicators.ALL);

    private static final FactSamples FACTS = facts();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(IndicatorsJson.schema(), InputFormat.JSON);

    private JsonSamples() {}

    @SuppressWarnings("unchecked") // the type of the fact is looked at
    private static FactSamples facts() {
        FactSamples samples = FactSamples.none();
        for (Fact<?> fact : KnownNames.ALL.facts().values()) {
            if (fact.type() == Breakdown.class) {
                samples = samples.with(
                        (Fact<Breakdown>) fact,
                        (random, unit) -> Breakdown.of(
                                unit.multiply(BigDecimal.valueOf(1 + random.nextInt(9))),
                                unit.multiply(BigDecimal.valueOf(1 + random.nextInt(9)))));
            }
        }
        return samples;
    }

    static Statement statement(Indicator indicator, long seed) {
        return CatalogueLaws.statement(indicator, FACTS, seed);
    }

    /** What the schema finds wrong with a document. */
    static List<String> faults(String json) {
        return SCHEMA.validate(json, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }
}
