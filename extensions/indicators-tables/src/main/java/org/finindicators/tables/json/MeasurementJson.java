/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.finindicators.catalogue.Comparison;
import org.finindicators.catalogue.Report;
import org.finindicators.catalogue.UnknownIndicatorException;
import org.finindicators.formula.Calculation;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Fault;
import org.finindicators.formula.Formula;
import org.finindicators.formula.Operand;
import org.finindicators.formula.Origin;
import org.finindicators.formula.Reason;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Measured;
import org.finindicators.indicator.Measurement;
import org.finindicators.indicator.Undefined;
import org.finindicators.number.Decimals;
import org.finindicators.number.Rational;
import org.finindicators.number.Scale;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.tables.Indicators;
import org.finindicators.validation.InvalidInputException;
import org.finindicators.validation.Violation;
import tools.jackson.core.JsonGenerator;

/** Measurements, reports and comparisons as JSON and back. */
final class MeasurementJson {
    private static final List<String> FIELDS = List.of(
            "version",
            "type",
            "status",
            "indicator",
            "variant",
            "title",
            "authority",
            "subject",
            "period",
            "when",
            "scale",
            "currency",
            "source",
            "unit",
            "unitWords",
            "printed",
            "value",
            "exact",
            "numerator",
            "denominator",
            "reasons",
            "operands",
            "notes",
            "caveats",
            "terms",
            "alternatives");
    private static final String ON_CLOSING = "-closing-balances";

    private MeasurementJson() {}

    static void write(Measurement measurement, JsonGenerator out) {
        out.writeStartObject();
        fields(measurement, out);
        if (measurement instanceof Undefined undefined
                && !undefined.alternatives().isEmpty()) {
            out.writeName("alternatives");
            out.writeStartArray();
            undefined.alternatives().forEach(other -> write(other, out));
            out.writeEndArray();
        }
        out.writeEndObject();
    }

    /** One of the other variants of an explanation, which has its alternatives beside it. */
    static void writeOther(Measurement measurement, JsonGenerator out) {
        out.writeStartObject();
        fields(measurement, out);
        out.writeEndObject();
    }

    private static void fields(Measurement measurement, JsonGenerator out) {
        Indicator indicator = measurement.indicator();
        Origin origin = measurement.origin();
        Evaluation evaluation = measurement.evaluation();
        out.writeStringProperty("type", "measurement");
        out.writeStringProperty("status", measurement.isDefined() ? "measured" : "undefined");
        out.writeStringProperty("indicator", indicator.id());
        out.writeStringProperty("variant", indicator.variant().name());
        out.writeStringProperty("title", indicator.title());
        out.writeStringProperty("authority", indicator.variant().authority().name());
        out.writeStringProperty("subject", origin.subject());
        out.writeName("period");
        Projections.period(origin.period(), out);
        out.writeStringProperty("when", origin.when());
        out.writeStringProperty("scale", origin.scale().name());
        origin.currency().ifPresent(one -> out.writeStringProperty("currency", one.getCurrencyCode()));
        if (!origin.source().isEmpty()) {
            out.writeStringProperty("source", origin.source());
        }
        out.writeStringProperty("unit", indicator.variant().unit().name());
        if (measurement instanceof Measured measured) {
            out.writeStringProperty("unitWords", measured.unitWords());
            out.writeStringProperty("printed", measured.print());
        }
        evaluation(evaluation, out);
        terms(indicator.formula(), evaluation.leaves(), out);
    }

    /** The fields of an evaluation, in an object that has been started. */
    static void evaluation(Evaluation evaluation, JsonGenerator out) {
        evaluation.value().ifPresent(value -> {
            out.writeStringProperty("value", Decimals.print(value.toDecimal()));
            out.writeStringProperty("exact", Projections.exact(value));
        });
        evaluation.numerator().ifPresent(one -> out.writeStringProperty("numerator", Projections.exact(one)));
        evaluation.denominator().ifPresent(one -> out.writeStringProperty("denominator", Projections.exact(one)));
        if (!evaluation.faults().isEmpty()) {
            out.writeName("reasons");
            out.writeStartArray();
            for (Fault fault : evaluation.faults()) {
                Projections.fault(fault, out);
            }
            out.writeEndArray();
        }
        out.writeName("operands");
        out.writeStartArray();
        for (Operand operand : evaluation.operands()) {
            Projections.operand(operand, out);
        }
        out.writeEndArray();
        if (!evaluation.notes().isEmpty()) {
            out.writeName("notes");
            Projections.texts(evaluation.notes(), out);
        }
        if (!evaluation.caveats().isEmpty()) {
            out.writeName("caveats");
            Projections.texts(evaluation.caveats(), out);
        }
    }

    /** What the formula read: its readings and calculations by their number in it, in the order of reading. */
    private static void terms(Formula formula, List<Evaluation.Leaf> leaves, JsonGenerator out) {
        if (leaves.isEmpty()) {
            return;
        }
        out.writeName("terms");
        out.writeStartArray();
        List<Formula> nodes = terms(formula);
        for (Evaluation.Leaf leaf : leaves) {
            out.writeStartObject();
            out.writeNumberProperty("term", nodes.indexOf(leaf.node()));
            out.writeStringProperty("words", leaf.node().words());
            leaf.value().ifPresent(value -> out.writeStringProperty("value", Projections.exact(value)));
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    static void write(Report report, JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty("version", IndicatorsJson.VERSION);
        out.writeStringProperty("type", "report");
        out.writeStringProperty("subject", report.subject());
        out.writeName("period");
        Projections.period(report.period(), out);
        if (!report.source().isEmpty()) {
            out.writeStringProperty("source", report.source());
        }
        out.writeName("measurements");
        out.writeStartArray();
        report.measurements().forEach(one -> write(one, out));
        out.writeEndArray();
        out.writeEndObject();
    }

    static void write(Comparison comparison, JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty("version", IndicatorsJson.VERSION);
        out.writeStringProperty("type", "comparison");
        out.writeStringProperty("heading", comparison.heading());
        out.writeName("indicators");
        out.writeStartArray();
        for (Indicator indicator : comparison.indicators()) {
            out.writeStartObject();
            out.writeStringProperty("indicator", indicator.id());
            out.writeStringProperty("variant", indicator.variant().name());
            out.writeStringProperty("title", indicator.title());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeName("rows");
        out.writeStartArray();
        for (List<Measurement> row : comparison.rows()) {
            out.writeStartArray();
            row.forEach(one -> write(one, out));
            out.writeEndArray();
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    /** The readings and calculations of a formula, each once. */
    private static List<Formula> terms(Formula formula) {
        Set<Formula> nodes = new LinkedHashSet<>();
        add(formula, nodes);
        return List.copyOf(nodes);
    }

    private static void add(Formula node, Set<Formula> nodes) {
        if (node instanceof Formula.Reading || node instanceof Calculation) {
            nodes.add(node);
        }
        node.inputs().forEach(input -> add(input, nodes));
    }

    /** A document says what it is; a version that is not known is refused. */
    static void check(Fields fields, String type) {
        fields.text("type")
                .filter(stated -> !stated.equals(type))
                .ifPresent(stated -> fields.fault("type", stated, "is not a " + type));
        fields.text("version")
                .filter(stated -> !stated.equals(IndicatorsJson.VERSION))
                .ifPresent(stated ->
                        fields.fault("version", stated, "is not known; this is version " + IndicatorsJson.VERSION));
    }

    static Report report(Fields fields, List<Violation> faults) {
        check(fields, "report");
        fields.only(List.of("version", "type", "subject", "period", "source", "measurements"));
        String subject = fields.required("subject");
        Optional<ReportingPeriod> period = fields.period("period");
        List<Optional<Measurement>> all = new ArrayList<>();
        for (Fields one : fields.objects("measurements")) {
            all.add(measurement(one));
        }
        refuse(faults);
        return new Report(
                subject,
                period.orElseThrow(),
                fields.text("source").orElse(""),
                all.stream().map(Optional::orElseThrow).toList());
    }

    static Comparison comparison(Fields fields, List<Violation> faults) {
        check(fields, "comparison");
        fields.only(List.of("version", "type", "heading", "indicators", "rows"));
        String heading = fields.required("heading");
        List<Optional<Indicator>> indicators = fields.objects("indicators").stream()
                .map(MeasurementJson::indicator)
                .toList();
        List<List<Optional<Measurement>>> rows = new ArrayList<>();
        for (List<Fields> row : fields.rows("rows")) {
            if (row.size() != indicators.size()) {
                fields.fault(
                        "rows[" + rows.size() + "]",
                        "",
                        "has " + row.size() + " measurements for " + indicators.size() + " indicators");
            }
            rows.add(row.stream().map(MeasurementJson::measurement).toList());
        }
        refuse(faults);
        return new Comparison(
                heading,
                indicators.stream().map(Optional::orElseThrow).toList(),
                rows.stream()
                        .map(row -> row.stream().map(Optional::orElseThrow).toList())
                        .toList());
    }

    static Measurement measurement(Fields fields, List<Violation> faults) {
        Optional<Measurement> read = measurement(fields);
        refuse(faults);
        return read.orElseThrow();
    }

    private static void refuse(List<Violation> faults) {
        if (!faults.isEmpty()) {
            throw new InvalidInputException(faults);
        }
    }

    /** Nothing where something is wrong, which is among the faults then. */
    private static Optional<Measurement> measurement(Fields fields) {
        check(fields, "measurement");
        fields.only(FIELDS);
        Optional<Indicator> indicator = indicator(fields);
        String subject = fields.required("subject");
        Optional<ReportingPeriod> period = fields.period("period");
        fields.required("scale");
        Optional<Scale> scale = fields.constant("scale", Scale.class);
        Optional<Currency> currency = fields.currency("currency");
        String when = fields.required("when");
        String source = fields.text("source").orElse("");
        List<Measured> alternatives = new ArrayList<>();
        for (Fields other : fields.objects("alternatives")) {
            measurement(other).ifPresent(one -> {
                if (one instanceof Measured measured) {
                    alternatives.add(measured);
                } else {
                    other.fault("status", "undefined", "is not that of an alternative, which has a value");
                }
            });
        }
        Optional<Evaluation> evaluation = evaluation(fields, indicator);
        String status = fields.required("status");
        boolean measured = status.equals("measured");
        if (!measured && !status.isEmpty() && !status.equals("undefined")) {
            fields.fault("status", status, "is neither measured nor undefined");
            return Optional.empty();
        }
        if (evaluation.isEmpty() || period.isEmpty() || scale.isEmpty() || indicator.isEmpty()) {
            return Optional.empty();
        }
        Origin origin = new Origin(subject, period.get(), when, scale.get(), currency, source);
        if (evaluation.get().value().isPresent() != measured
                || evaluation.get().faults().isEmpty() != measured) {
            fields.fault("status", status, "contradicts the value and the reasons: one of the two is given");
            return Optional.empty();
        }
        return Optional.of(
                measured
                        ? new Measured(indicator.get(), origin, evaluation.get())
                        : new Undefined(indicator.get(), origin, evaluation.get(), alternatives));
    }

    private static Optional<Indicator> indicator(Fields fields) {
        String id = fields.required("indicator");
        String variant = fields.required("variant");
        if (id.isEmpty() || variant.isEmpty()) {
            return Optional.empty();
        }
        Indicator indicator;
        try {
            indicator = Indicators.ALL.get(id);
        } catch (UnknownIndicatorException e) {
            fields.fault("indicator", "", String.valueOf(e.getMessage()));
            return Optional.empty();
        }
        if (variant.equals(indicator.variant().name())) {
            return Optional.of(indicator);
        }
        try {
            return Optional.of(indicator.variant(variant));
        } catch (NoSuchElementException e) {
            if (variant.endsWith(ON_CLOSING)) {
                String base = variant.substring(0, variant.length() - ON_CLOSING.length());
                Optional<Indicator> closing = indicator.variants().stream()
                        .filter(one -> one.name().equals(base))
                        .map(one -> indicator.variant(base).onClosingBalances())
                        .filter(one -> one.variant().name().equals(variant))
                        .findFirst();
                if (closing.isPresent()) {
                    return closing;
                }
            }
            fields.fault("variant", "", String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private static Optional<Evaluation> evaluation(Fields fields, Optional<Indicator> indicator) {
        Optional<Rational> exact = fields.rational("exact");
        Optional<String> value = fields.text("value");
        if (exact.isPresent()
                && !value.orElse("").equals(Decimals.print(exact.get().toDecimal()))) {
            fields.fault("value", value.orElse(""), "is not the exact value at 34 digits");
        }
        if (fields.has("value") && !fields.has("exact")) {
            fields.fault("exact", "", "must be given with a value");
        }
        List<Fault> reasons = new ArrayList<>();
        for (Fields one : fields.objects("reasons")) {
            one.required("reason");
            Optional<Reason> reason = one.constant("reason", Reason.class);
            String detail = one.text("detail").orElse("");
            reason.ifPresent(known -> reasons.add(new Fault(known, detail)));
        }
        List<Operand> operands = new ArrayList<>();
        for (Fields one : fields.objects("operands")) {
            operand(one).ifPresent(operands::add);
        }
        List<Formula> nodes = indicator.map(one -> terms(one.formula())).orElse(List.of());
        List<Evaluation.Leaf> leaves = new ArrayList<>();
        for (Fields one : fields.objects("terms")) {
            int place = one.amount("term")
                    .filter(MeasurementJson::isSmall)
                    .map(BigDecimal::intValue)
                    .orElse(-1);
            Optional<Rational> known = one.rational("value");
            if (place >= 0 && place < nodes.size() && nodes.get(place).words().equals(one.required("words"))) {
                leaves.add(new Evaluation.Leaf(nodes.get(place), known));
            } else if (indicator.isPresent()) {
                one.fault(
                        "term",
                        one.text("words").orElse(""),
                        "is not that term of the formula of " + indicator.get().title());
            }
        }
        return Optional.of(new Evaluation(
                exact,
                fields.rational("numerator"),
                fields.rational("denominator"),
                reasons,
                operands,
                fields.texts("notes"),
                leaves,
                fields.texts("caveats")));
    }

    private static boolean isSmall(BigDecimal number) {
        return number.signum() >= 0 && number.compareTo(BigDecimal.valueOf(Short.MAX_VALUE)) < 0 && number.scale() <= 0;
    }

    private static Optional<Operand> operand(Fields fields) {
        String name = fields.required("name");
        fields.required("amount");
        Optional<Rational> amount = fields.rational("amount");
        fields.required("nature");
        Optional<Operand.Nature> nature = fields.constant("nature", Operand.Nature.class);
        Optional<Currency> currency = fields.currency("currency");
        String when = fields.text("when").orElse("");
        String unit = fields.text("unit").orElse("");
        return amount.flatMap(number -> nature.map(
                known -> new Operand(name, when, new BigDecimal(fields.required("amount")), unit, known, currency)));
    }
}
