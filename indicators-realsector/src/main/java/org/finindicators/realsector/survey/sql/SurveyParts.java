/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.survey.sql;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.finindicators.realsector.survey.PovertyLine;
import org.finindicators.realsector.survey.WelfarePolicy;
import org.finindicators.realsector.survey.WelfareUnit;
import org.finindicators.sql.SqlColumn;
import org.finindicators.sql.SqlDialect;
import org.finindicators.validation.InvalidInputException;
import org.finindicators.validation.Suggestions;
import org.finindicators.validation.Violation;

/** What is said of a survey in a table: columns, empty where there is none, line, unit and policy. */
final class SurveyParts {
    final String relation;
    final SqlDialect dialect;
    String welfare = "";
    boolean ofHousehold;
    String weight = "";
    String size = "";
    String group = "";
    Optional<PovertyLine> line = Optional.empty();
    Optional<WelfareUnit> unit = Optional.empty();
    WelfarePolicy policy = WelfarePolicy.AS_REPORTED;

    SurveyParts(String relation, SqlDialect dialect) {
        this.relation = relation;
        this.dialect = dialect;
    }

    SurveyParts copy() {
        SurveyParts other = new SurveyParts(relation, dialect);
        other.welfare = welfare;
        other.ofHousehold = ofHousehold;
        other.weight = weight;
        other.size = size;
        other.group = group;
        other.line = line;
        other.unit = unit;
        other.policy = policy;
        return other;
    }

    /** A power of two that is near the line: welfare is divided by it without rounding. */
    double scale() {
        return line.flatMap(PovertyLine::amount)
                .map(BigDecimal::doubleValue)
                .filter(z -> z > 0)
                .map(z -> Math.scalb(1.0, Math.getExponent(z)))
                .orElse(1.0);
    }

    /** The line, if all is as it must be. */
    BigDecimal line() {
        List<Violation> wrong = wrong();
        line.ifPresentOrElse(
                stated -> {
                    Optional<BigDecimal> amount = stated.amount();
                    if (amount.isEmpty()) {
                        wrong.add(new Violation(
                                "line",
                                stated.toString(),
                                "must be an amount; what it is a share of has to be found first"));
                    } else if (amount.get().signum() <= 0) {
                        wrong.add(new Violation("line", stated.toString(), "must be above zero"));
                    }
                    stated.conflictWith(unit).ifPresent(fault -> wrong.add(new Violation("line", "", fault.detail())));
                },
                () -> wrong.add(new Violation("line", "", "is not stated, and poverty is measured against one")));
        refuse(wrong);
        return line.flatMap(PovertyLine::amount).orElseThrow();
    }

    /** Refuses what is not as it must be. */
    void check() {
        refuse(wrong());
    }

    /** Refuses a table whose columns are not those that are bound, before it is read. */
    void checkColumns(List<SqlColumn> columns) {
        List<Violation> wrong = new ArrayList<>();
        List<String> names = columns.stream().map(SqlColumn::name).toList();
        for (String bound : List.of(welfare, weight, size, group)) {
            int place = names.indexOf(bound);
            if (bound.isEmpty()) {
                continue;
            }
            if (place < 0) {
                wrong.add(new Violation(bound, "", "is not a column" + Suggestions.didYouMean(bound, names)));
            } else if (!bound.equals(group) && !columns.get(place).type().isNumber()) {
                wrong.add(new Violation(bound, "", "does not hold numbers: cast it in a select"));
            }
        }
        refuse(wrong);
    }

    private static void refuse(List<Violation> wrong) {
        if (!wrong.isEmpty()) {
            throw new InvalidInputException(wrong);
        }
    }

    private List<Violation> wrong() {
        List<Violation> wrong = new ArrayList<>();
        if (welfare.isEmpty()) {
            wrong.add(new Violation("welfare", "", "has no column"));
        }
        if (ofHousehold && size.isEmpty()) {
            wrong.add(new Violation("size", "", "has no column, and welfare is that of households"));
        }
        policy.unit()
                .filter(needed -> !unit.equals(Optional.of(needed)))
                .ifPresent(needed -> wrong.add(new Violation(
                        "unit",
                        unit.map(WelfareUnit::toString).orElse(""),
                        "must be " + needed + ", which policy " + policy + " is for")));
        return wrong;
    }
}
