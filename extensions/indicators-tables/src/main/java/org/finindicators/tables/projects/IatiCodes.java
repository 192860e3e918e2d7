/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.projects;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.finindicators.indicator.Direction;
import org.finindicators.monitoring.AcrossProjects;
import org.finindicators.monitoring.ResultIndicator;
import org.finindicators.monitoring.ResultLevel;
import org.finindicators.monitoring.ResultMeasure;
import org.finindicators.validation.Violation;

/**
 * What the codes of the activity standard IATI 2.03 say of a result.
 *
 * @param type result/@type: 1 output, 2 outcome, 3 impact, 9 other
 * @param measure indicator/@measure: 1 unit, 2 percentage, 3 nominal, 4 ordinal, 5 qualitative
 * @param ascending indicator/@ascending: 1 or true, 0 or false; the standard takes 1 where it is left out
 * @param aggregation indicator/@aggregation-status: whether it may be added up; left out, it may not
 */
record IatiCodes(String type, String measure, String ascending, String aggregation) {
    private static final Map<String, ResultLevel> LEVELS =
            Map.of("1", ResultLevel.OUTPUT, "2", ResultLevel.OUTCOME, "3", ResultLevel.IMPACT, "9", ResultLevel.OTHER);
    private static final Map<String, ResultMeasure> MEASURES = Map.of(
            "1", ResultMeasure.UNIT,
            "2", ResultMeasure.PERCENTAGE,
            "3", ResultMeasure.NOMINAL,
            "4", ResultMeasure.ORDINAL,
            "5", ResultMeasure.QUALITATIVE);
    private static final List<String> YES = List.of("1", "true");
    private static final List<String> NO = List.of("0", "false");

    /** Tells the builder what the codes say; what is no code is returned. */
    List<Violation> state(ResultIndicator.Builder builder) {
        List<Violation> wrong = new ArrayList<>();
        if (LEVELS.containsKey(type)) {
            builder.level(LEVELS.get(type));
        } else if (!type.isEmpty()) {
            wrong.add(new Violation("type", type, "is not 1, 2, 3 or 9: output, outcome, impact or other"));
        }
        ResultMeasure kind = MEASURES.get(measure);
        if (kind == null) {
            wrong.add(new Violation(
                    "measure", measure, "is not 1 to 5: unit, percentage, nominal, ordinal or qualitative"));
        } else if (kind == ResultMeasure.UNIT) {
            builder.unit("as its title says");
        } else if (kind == ResultMeasure.PERCENTAGE) {
            builder.inPercent();
        } else {
            builder.measure(kind);
        }
        if (ascending.isEmpty() || YES.contains(ascending)) {
            builder.better(Direction.HIGHER);
        } else if (NO.contains(ascending)) {
            builder.better(Direction.LOWER);
        } else {
            wrong.add(new Violation("ascending", ascending, "is neither 1 nor 0"));
        }
        if (YES.contains(aggregation) && kind == ResultMeasure.UNIT) {
            builder.acrossProjects(AcrossProjects.SUM);
        } else if (!aggregation.isEmpty() && !YES.contains(aggregation) && !NO.contains(aggregation)) {
            wrong.add(new Violation("aggregation status", aggregation, "is neither 1 nor 0"));
        }
        return wrong;
    }

    /** Whether its values are words, not numbers. */
    boolean isQualitative() {
        return measure.equals("5");
    }
}
