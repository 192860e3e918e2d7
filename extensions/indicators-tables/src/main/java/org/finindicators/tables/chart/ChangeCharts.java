/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.finindicators.aggregate.ChangePart;
import org.finindicators.aggregate.PooledChange;
import org.finindicators.formula.Fault;
import org.finindicators.indicator.Unit;
import org.finindicators.indicator.Variant;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;
import org.finindicators.realsector.survey.GrowthAndRedistribution;
import org.finindicators.sensitivity.Attribution;
import org.finindicators.sensitivity.Contribution;
import org.finindicators.sensitivity.Quantity;
import org.finindicators.tables.chart.Drawing.Heading;
import org.finindicators.tables.chart.Drawing.LegendEntry;
import org.finindicators.tables.chart.Drawing.Style;
import org.finindicators.tables.chart.Rows.Bar;
import org.finindicators.tables.chart.Rows.Row;
import org.finindicators.tables.chart.Rows.Scales;

/** Makes waterfalls: from one level to another, part by part. */
final class ChangeCharts {
    private ChangeCharts() {}

    static Chart attribution(Attribution attribution) {
        Quantity now = attribution.now();
        List<Row> rows = new ArrayList<>();
        attribution.valueBefore().filter(value -> attribution.isDefined()).ifPresent(before -> {
            Waterfall fall = new Waterfall(value -> now.inUnit(value).toDecimal(), now::print, now::printChange, rows);
            fall.level(attribution.labelBefore(), before);
            for (Contribution one : attribution.contributions()) {
                fall.step(one.name(), one.amount());
            }
            fall.level(attribution.labelNow(), now.evaluation().value().orElseThrow());
        });
        return chart(
                now.title() + subject(attribution) + ": change from " + attribution.labelBefore() + " to "
                        + attribution.labelNow(),
                now.unit(),
                attribution.change().faults().stream().findFirst(),
                rows,
                List.of("Parts: " + attribution.method() + "."));
    }

    /** Whose number it is; where there are two, the levels say it. */
    private static String subject(Attribution attribution) {
        String subject = attribution.subjectNow();
        return subject.isBlank() || !subject.equals(attribution.subjectBefore()) ? "" : " of " + subject;
    }

    static Chart pooled(PooledChange change) {
        Variant variant = change.indicator().variant();
        String words = variant.unitWords(change.now().currency());
        Unit unit = variant.unit();
        Unit unitOfChange = switch (unit) {
            case SHARE, RATIO, RATE -> Unit.POINTS;
            default -> unit;
        };
        Function<Rational, String> printed = value -> (unit.print(value.toDecimal()) + " " + words).strip();
        List<Row> rows = new ArrayList<>();
        if (change.faults().isEmpty()) {
            Waterfall fall = new Waterfall(
                    value -> unit.inUnit(value.toDecimal()),
                    printed,
                    value -> sign(value) + unitOfChange.print(value.toDecimal()),
                    rows);
            fall.level("before", change.before().value().orElseThrow());
            change.parts().forEach((ChangePart part, Rational amount) -> fall.step(part.words(), amount));
            fall.level("now", change.now().value().orElseThrow());
        }
        return chart(
                change.indicator().title() + ": change of the group",
                words,
                change.faults().stream().findFirst(),
                rows,
                List.of());
    }

    static Chart decomposition(GrowthAndRedistribution change) {
        List<Row> rows = new ArrayList<>();
        change.parts().ifPresent(parts -> {
            Waterfall fall = new Waterfall(
                    Rational::toDecimal, Printing::number, value -> sign(value) + Printing.number(value), rows);
            fall.level("first survey", parts.before());
            fall.step("growth", parts.growth());
            fall.step("redistribution", parts.redistribution());
            fall.step("residual", parts.residual());
            fall.level("second survey", parts.after());
        });
        return chart(
                "Change of poverty by growth and redistribution",
                "",
                change.fault(),
                rows,
                List.of("Measure: " + change.measure() + "; reference: " + change.reference() + "."));
    }

    private static String sign(Rational value) {
        return value.signum() > 0 ? "+" : "";
    }

    private static Chart chart(String title, String unit, Optional<Fault> fault, List<Row> rows, List<String> notes) {
        return new Chart(new Rows(
                new Heading(
                        ChartKind.DECOMPOSITION,
                        title,
                        unit,
                        fault.map(Fault::toString).orElse(""),
                        List.of(
                                new LegendEntry(Style.STRONG, "level"),
                                new LegendEntry(Style.SOFT, "part of the change")),
                        notes),
                rows,
                Scales.COMMON,
                List.of(),
                Optional.empty()));
    }

    /** Rows of which each begins where the one above ends. */
    private static final class Waterfall {
        private final Function<Rational, BigDecimal> inUnit;
        private final Function<Rational, String> level;
        private final Function<Rational, String> change;
        private final List<Row> rows;
        private Rational at = Rational.ZERO;

        Waterfall(
                Function<Rational, BigDecimal> inUnit,
                Function<Rational, String> level,
                Function<Rational, String> change,
                List<Row> rows) {
            this.inUnit = inUnit;
            this.level = level;
            this.change = change;
            this.rows = rows;
        }

        void level(String name, Rational value) {
            String printed = level.apply(value);
            rows.add(Row.of(name, printed, Bar.of(inUnit.apply(value), Style.STRONG, name + ": " + printed)));
            at = value;
        }

        void step(String name, Rational amount) {
            Rational next = at.plus(amount);
            String printed = change.apply(amount);
            rows.add(Row.of(
                    name,
                    printed,
                    new Bar(0, inUnit.apply(at), inUnit.apply(next), Style.SOFT, name + ": " + printed)));
            at = next;
        }
    }
}
