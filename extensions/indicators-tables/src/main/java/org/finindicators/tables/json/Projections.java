/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.json;

import de.siegmar.fastcsv.reader.CsvReader;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.finindicators.aggregate.Distribution;
import org.finindicators.aggregate.PooledChange;
import org.finindicators.aggregate.PooledRatio;
import org.finindicators.assessment.AssessmentChanges;
import org.finindicators.assessment.AssessmentPool;
import org.finindicators.assessment.RatingScale;
import org.finindicators.assessment.Score;
import org.finindicators.catalogue.Attributions;
import org.finindicators.catalogue.Catalogue;
import org.finindicators.catalogue.Comparison;
import org.finindicators.catalogue.ItemCatalogue;
import org.finindicators.catalogue.ItemDescription;
import org.finindicators.catalogue.Report;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Fact;
import org.finindicators.formula.Fault;
import org.finindicators.formula.Formula;
import org.finindicators.formula.Item;
import org.finindicators.formula.Operand;
import org.finindicators.formula.Origin;
import org.finindicators.formula.Term;
import org.finindicators.indicator.Description;
import org.finindicators.indicator.Explanation;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Measurement;
import org.finindicators.indicator.Variant;
import org.finindicators.intermediary.IntermediaryIndicators;
import org.finindicators.intermediary.subsidy.SubsidyAtRate;
import org.finindicators.loanbook.LoanState;
import org.finindicators.loanbook.report.Migration;
import org.finindicators.loanbook.tally.LoanTally;
import org.finindicators.monitoring.PooledResult;
import org.finindicators.monitoring.Progress;
import org.finindicators.monitoring.ResultIndicator;
import org.finindicators.number.Decimals;
import org.finindicators.number.Rational;
import org.finindicators.panel.PanelResult;
import org.finindicators.panel.ResultColumn;
import org.finindicators.period.Balances;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.realsector.RealSectorIndicators;
import org.finindicators.repayment.CollectionFigures;
import org.finindicators.repayment.RepaymentStatus;
import org.finindicators.report.Format;
import org.finindicators.report.Table;
import org.finindicators.sector.SectorIndicators;
import org.finindicators.sensitivity.Attribution;
import org.finindicators.statement.Statement;
import org.finindicators.statistics.MannKendall;
import org.finindicators.statistics.Pettitt;
import org.finindicators.statistics.TheilSen;
import org.finindicators.statistics.TimeSeries;
import org.finindicators.surveillance.PeerFigures;
import org.finindicators.validation.InvalidInputException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.exc.InvalidDefinitionException;

/**
 * What each type of the library is in JSON: the nouns of measuring as the schema says; what prints itself as CSV as
 * that table, unrounded; other results by what some of their methods return; records by their components; constants by
 * name. All else is refused with a sentence.
 */
final class Projections {
    private static final String LIBRARY = "org.finindicators.";
    private static final Set<String> MODULES = Stream.of(
                    Statement.class,
                    SectorIndicators.class,
                    IntermediaryIndicators.class,
                    RealSectorIndicators.class,
                    IndicatorsJson.class)
            .map(type -> String.valueOf(type.getProtectionDomain().getCodeSource()))
            .collect(Collectors.toUnmodifiableSet());

    /** A result says whom it is about, not all that is reported of them. */
    private static final String ALL_FIGURES = "figures";

    /** How a type is written. */
    enum Form {
        /** As the schema says. */
        DOCUMENT,
        /** By its name. */
        CONSTANT,
        /** As what its {@code as(Format.CSV)} says. */
        CSV,
        /** As its {@code table()}. */
        TABLE,
        /** By what some of its methods return, and as its text. */
        FIELDS,
        /** By its components. */
        RECORD,
        /** As its violations, or its message. */
        ERROR,
        /** Not at all. */
        NONE,
        /** As the application wants: it is not the library's. */
        FOREIGN
    }

    private static final List<Class<?>> DOCUMENTS = List.of(
            Measurement.class,
            Explanation.class,
            Report.class,
            Comparison.class,
            Statement.class,
            Indicator.class,
            Variant.class,
            Item.class,
            Fact.class,
            Formula.class,
            FormulaTree.class,
            Term.class,
            Evaluation.class,
            Operand.class,
            Fault.class,
            ReportingPeriod.class,
            Rational.class,
            Balances.class);

    /** Which methods of a result make its fields. */
    private static final Map<Class<?>, List<String>> FIELDS = Map.ofEntries(
            Map.entry(Distribution.class, List.of("mean", "median", "weightedMean")),
            Map.entry(PooledRatio.class, List.of("result")),
            Map.entry(
                    PooledChange.class,
                    List.of("indicator", "form", "before", "now", "change", "parts", "members", "faults")),
            Map.entry(
                    Attribution.class,
                    List.of(
                            "title",
                            "subjectBefore",
                            "subjectNow",
                            "labelBefore",
                            "labelNow",
                            "valueBefore",
                            "valueNow",
                            "change",
                            "method",
                            "contributions")),
            Map.entry(Attributions.class, List.of("attributions", "leftOut")),
            Map.entry(PooledResult.class, List.of("key", "rule", "value", "fault", "included", "excluded", "caveats")),
            Map.entry(PanelResult.class, List.of("columns", "remarks")),
            Map.entry(ResultColumn.class, List.of("indicator", "toArray", "undefinedByReason")),
            Map.entry(TimeSeries.class, List.of("name", "indicator", "currency", "prices", "observations")),
            Map.entry(
                    Score.class,
                    List.of("section", "value", "points", "possible", "assessed", "applicable", "coverage", "faults")),
            Map.entry(
                    Progress.class,
                    List.of(
                            "indicator",
                            "asOf",
                            "status",
                            "latest",
                            "previous",
                            "ratio",
                            "capped",
                            "elapsed",
                            "expected",
                            "pace",
                            "projection",
                            "score",
                            "faults",
                            "caveats")),
            Map.entry(
                    ResultIndicator.class,
                    List.of(
                            "id",
                            "name",
                            "definition",
                            "result",
                            "unit",
                            "measure",
                            "direction",
                            "level",
                            "baseline",
                            "targets",
                            "actuals",
                            "responsible",
                            "dimensions",
                            "locations",
                            "missing")),
            Map.entry(
                    LoanTally.class,
                    List.of("asOf", "loans", "balance", "portfolio", "writtenOff", "leftOut", "aging")),
            Map.entry(Catalogue.class, List.of("indicators", "tools")),
            Map.entry(ItemCatalogue.class, List.of("items")),
            Map.entry(
                    MannKendall.class,
                    List.of("count", "s", "variance", "tauA", "tauB", "z", "p", "exactP", "normalP")),
            Map.entry(TheilSen.class, List.of("slope")),
            Map.entry(Pettitt.class, List.of("k", "position", "twoSidedP", "oneSidedP")),
            Map.entry(AssessmentPool.class, List.of("shares", "score")),
            Map.entry(AssessmentChanges.class, List.of("all", "scoreChange")),
            Map.entry(
                    RepaymentStatus.class,
                    List.of(
                            "asOf",
                            "daysLate",
                            "oldestUnpaidDue",
                            "outstandingPrincipal",
                            "overduePrincipal",
                            "overdueInterest",
                            "due",
                            "paid",
                            "prepaid",
                            "overpaid",
                            "instalmentsLeft")),
            Map.entry(
                    CollectionFigures.class,
                    List.of(
                            "period",
                            "basis",
                            "due",
                            "collected",
                            "onTimeInPeriod",
                            "receivedOnPastDue",
                            "prepaid",
                            "overpaid",
                            "pastDueAtStart",
                            "pastDueAtEnd",
                            "receipts")),
            Map.entry(Migration.class, List.of("counts", "balances", "shares", "rollRates")),
            Map.entry(SubsidyAtRate.class, List.of("marketRate", "subsidy", "index", "breakEvenYield")),
            Map.entry(PeerFigures.class, List.of("name", "better", "subjects")),
            Map.entry(RatingScale.class, List.of("id", "ratings")),
            Map.entry(LoanState.class, List.of("ageClass")),
            Map.entry(ItemDescription.class, List.of("item", "meaning", "kind", "variants")));

    private static final ClassValue<Form> FORMS = new ClassValue<>() {
        @Override
        protected Form computeValue(Class<?> type) {
            return form(type);
        }
    };

    private Projections() {}

    /** Tells whether a type is one of the library's, whatever its form. */
    static boolean isOurs(Class<?> type) {
        return FORMS.get(type) != Form.FOREIGN;
    }

    /** The name alone does not tell: an example, or a test, may have one that begins like those of the library. */
    private static boolean isOfTheLibrary(Class<?> type) {
        return type.getName().startsWith(LIBRARY)
                && MODULES.contains(String.valueOf(type.getProtectionDomain().getCodeSource()));
    }

    static List<String> fields(Class<?> type) {
        return FIELDS.getOrDefault(type, List.of());
    }

    static Form of(Class<?> type) {
        return FORMS.get(type);
    }

    private static Form form(Class<?> type) {
        // a list of the library, such as the rows of a table, is written as any other list
        if (!isOfTheLibrary(type) || Collection.class.isAssignableFrom(type)) {
            return Form.FOREIGN;
        }
        if (DOCUMENTS.stream().anyMatch(document -> document.isAssignableFrom(type))) {
            return Form.DOCUMENT;
        }
        if (Enum.class.isAssignableFrom(type)) {
            return Form.CONSTANT;
        }
        if (Throwable.class.isAssignableFrom(type)) {
            return Form.ERROR;
        }
        if (FIELDS.containsKey(type)) {
            return Form.FIELDS;
        }
        if (type == Table.class) {
            return Form.RECORD;
        }
        if (method(type, "as", Format.class)
                .filter(as -> as.getReturnType() == String.class)
                .isPresent()) {
            return Form.CSV;
        }
        if (method(type, "table")
                .filter(table -> table.getReturnType() == Table.class)
                .isPresent()) {
            return Form.TABLE;
        }
        return type.isRecord() && Modifier.isPublic(type.getModifiers()) && type.getRecordComponents().length > 0
                ? Form.RECORD
                : Form.NONE;
    }

    private static Optional<Method> method(Class<?> type, String name, Class<?>... parameters) {
        try {
            return Optional.of(type.getMethod(name, parameters))
                    .filter(found -> Modifier.isPublic(found.getDeclaringClass().getModifiers()));
        } catch (NoSuchMethodException e) {
            return Optional.empty();
        }
    }

    static void write(@Nullable Object value, JsonGenerator out) {
        if (value == null) {
            out.writeNull();
        } else if (isOurs(value.getClass())) {
            ours(value, out);
        } else if (value instanceof CharSequence
                || value instanceof TemporalAccessor
                || value instanceof Enum<?>
                || value instanceof Character) {
            out.writeString(value.toString());
        } else if (value instanceof BigDecimal number) {
            out.writeString(Decimals.print(number));
        } else if (value instanceof Integer || value instanceof Short || value instanceof Byte) {
            out.writeNumber(((Number) value).intValue());
        } else if (value instanceof Number number) {
            // a long has more digits than many readers of JSON keep, and a double may be no number
            out.writeString(number.toString());
        } else if (value instanceof Boolean known) {
            out.writeBoolean(known);
        } else if (value instanceof Currency currency) {
            out.writeString(currency.getCurrencyCode());
        } else if (value instanceof Class<?> type) {
            out.writeString(type.getSimpleName());
        } else if (value instanceof Optional<?> optional) {
            write(optional.orElse(null), out);
        } else if (value instanceof OptionalInt optional) {
            write(optional.isPresent() ? optional.getAsInt() : null, out);
        } else if (value instanceof OptionalLong optional) {
            write(optional.isPresent() ? optional.getAsLong() : null, out);
        } else if (value instanceof OptionalDouble optional) {
            write(optional.isPresent() ? optional.getAsDouble() : null, out);
        } else if (value instanceof Map<?, ?> map) {
            map(map, out);
        } else if (value instanceof Collection<?> collection) {
            out.writeStartArray();
            collection.forEach(one -> write(one, out));
            out.writeEndArray();
        } else {
            array(value, out);
        }
    }

    private static void array(Object value, JsonGenerator out) {
        if (value instanceof Object[] all) {
            write(Arrays.asList(all), out);
        } else if (value instanceof double[] all) {
            write(Arrays.stream(all).boxed().toList(), out);
        } else if (value instanceof long[] all) {
            write(Arrays.stream(all).boxed().toList(), out);
        } else if (value instanceof int[] all) {
            write(Arrays.stream(all).boxed().toList(), out);
        } else {
            throw refusal(value.getClass(), out);
        }
    }

    /** Keys in the order of the map if it has one, else in the order of the text, because hashes differ. */
    private static void map(Map<?, ?> map, JsonGenerator out) {
        out.writeStartObject();
        Comparator<Map.Entry<?, ?>> byKey = Comparator.comparing(entry -> key(entry.getKey()));
        boolean ordered = map instanceof SortedMap || map instanceof LinkedHashMap;
        (ordered ? map.entrySet().stream() : map.entrySet().stream().sorted(byKey)).forEach(entry -> {
            out.writeName(key(entry.getKey()));
            write(entry.getValue(), out);
        });
        out.writeEndObject();
    }

    private static String key(@Nullable Object key) {
        if (key instanceof Item<?> item) {
            return item.id();
        }
        if (key instanceof Fact<?> fact) {
            return fact.id();
        }
        if (key instanceof Indicator indicator) {
            return indicator.id() + "/" + indicator.variant().name();
        }
        if (key instanceof Enum<?> constant) {
            return constant.name();
        }
        return String.valueOf(key);
    }

    private static void ours(Object value, JsonGenerator out) {
        switch (of(value.getClass())) {
            case DOCUMENT -> document(value, out);
            case CONSTANT -> out.writeString(((Enum<?>) value).name());
            case CSV -> csv(value, out);
            case TABLE -> {
                out.writeStartObject();
                head(value, out);
                out.writeName("table");
                write(call(value, method(value.getClass(), "table")), out);
                out.writeEndObject();
            }
            case FIELDS -> {
                out.writeStartObject();
                head(value, out);
                for (String field : fields(value.getClass())) {
                    out.writeName(field.equals("toArray") ? "values" : field);
                    write(call(value, method(value.getClass(), field)), out);
                }
                out.writeStringProperty("text", value.toString());
                out.writeEndObject();
            }
            case RECORD -> {
                out.writeStartObject();
                for (RecordComponent component : value.getClass().getRecordComponents()) {
                    if (value instanceof Origin && component.getName().equals(ALL_FIGURES)) {
                        continue;
                    }
                    out.writeName(component.getName());
                    write(call(value, Optional.of(component.getAccessor())), out);
                }
                out.writeEndObject();
            }
            case ERROR -> {
                out.writeStartObject();
                if (value instanceof InvalidInputException refused) {
                    out.writeName("violations");
                    write(refused.violations(), out);
                } else {
                    out.writeStringProperty("message", String.valueOf(((Throwable) value).getMessage()));
                }
                out.writeEndObject();
            }
            case NONE, FOREIGN -> throw refusal(value.getClass(), out);
        }
    }

    private static void head(Object value, JsonGenerator out) {
        out.writeStringProperty("version", IndicatorsJson.VERSION);
        out.writeStringProperty("type", kebab(value.getClass().getSimpleName()));
    }

    static String kebab(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** The text, and the CSV as columns and rows where there is one: a description is not a table. */
    private static void csv(Object value, JsonGenerator out) {
        Optional<Method> as = method(value.getClass(), "as", Format.class);
        out.writeStartObject();
        head(value, out);
        out.writeStringProperty("text", String.valueOf(call(value, as, Format.TEXT)));
        if (!(value instanceof Description)) {
            String csv = String.valueOf(call(value, as, Format.CSV));
            List<List<String>> rows = new ArrayList<>();
            CsvReader.builder().ofCsvRecord(csv).forEach(row -> rows.add(row.getFields()));
            out.writeName("columns");
            texts(rows.isEmpty() ? List.of() : rows.get(0), out);
            out.writeName("rows");
            out.writeStartArray();
            rows.stream().skip(1).forEach(row -> texts(row, out));
            out.writeEndArray();
        }
        out.writeEndObject();
    }

    private static @Nullable Object call(Object value, Optional<Method> method, Object... arguments) {
        try {
            return method.orElseThrow().invoke(value, arguments);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e);
        }
    }

    /** Says which of its methods return something that can be written. */
    private static InvalidDefinitionException refusal(Class<?> type, JsonGenerator out) {
        String name = type.getSimpleName();
        List<String> methods = Arrays.stream(type.getMethods())
                .filter(method -> method.getParameterCount() == 0
                        && !Modifier.isStatic(method.getModifiers())
                        && !method.getName().startsWith("toBuilder")
                        && isWritten(method.getReturnType()))
                .map(method -> method.getName() + "()")
                .distinct()
                .sorted()
                .limit(5)
                .toList();
        String what = methods.isEmpty()
                ? "make an object of your own of what the application needs of it"
                : "write what it returns instead: " + String.join(", ", methods);
        return InvalidDefinitionException.from(
                out,
                name + " has no JSON form; " + (isBuilder(type) ? "call build() and write the result" : what),
                (JavaType) null);
    }

    private static boolean isBuilder(Class<?> type) {
        return method(type, "build").isPresent();
    }

    private static boolean isWritten(Class<?> type) {
        return isOurs(type)
                ? of(type) != Form.NONE
                : type == BigDecimal.class
                        || Map.class.isAssignableFrom(type)
                        || Collection.class.isAssignableFrom(type);
    }

    private static void document(Object value, JsonGenerator out) {
        if (value instanceof Measurement measurement) {
            MeasurementJson.write(measurement, out);
        } else if (value instanceof Report report) {
            MeasurementJson.write(report, out);
        } else if (value instanceof Comparison comparison) {
            MeasurementJson.write(comparison, out);
        } else if (value instanceof Statement statement) {
            StatementJson.write(statement, out);
        } else if (value instanceof Explanation explanation) {
            explanation(explanation, out);
        } else if (value instanceof Indicator indicator) {
            indicator(indicator, out);
        } else if (value instanceof Variant variant) {
            variant(variant, out);
        } else if (value instanceof FormulaTree tree) {
            tree(tree, out);
        } else if (value instanceof Formula formula) {
            out.writeStartObject();
            out.writeStringProperty("words", formula.words());
            out.writeEndObject();
        } else if (value instanceof Evaluation evaluation) {
            out.writeStartObject();
            out.writeStringProperty("status", evaluation.value().isPresent() ? "measured" : "undefined");
            MeasurementJson.evaluation(evaluation, out);
            out.writeEndObject();
        } else {
            small(value, out);
        }
    }

    private static void small(Object value, JsonGenerator out) {
        if (value instanceof Operand operand) {
            operand(operand, out);
        } else if (value instanceof Fault fault) {
            fault(fault, out);
        } else if (value instanceof ReportingPeriod period) {
            period(period, out);
        } else if (value instanceof Balances balances) {
            out.writeStartObject();
            out.writeName("balances");
            map(balances.byDate(), out);
            out.writeEndObject();
        } else if (value instanceof Fact<?> fact) {
            out.writeStartObject();
            out.writeStringProperty("id", fact.id());
            out.writeStringProperty("name", fact.name());
            out.writeStringProperty("holds", fact.type().getSimpleName());
            out.writeEndObject();
        } else if (value instanceof Item<?> item) {
            out.writeStartObject();
            out.writeStringProperty("id", item.id());
            out.writeStringProperty("name", item.name());
            out.writeStringProperty("kind", ((Enum<?>) item.kind()).name());
            out.writeStringProperty("unit", item.unit());
            out.writeEndObject();
        } else if (value instanceof Term<?> term) {
            items(term, out);
        } else {
            Rational number = (Rational) value;
            out.writeStartObject();
            out.writeStringProperty("value", Decimals.print(number.toDecimal()));
            out.writeStringProperty("exact", exact(number));
            out.writeEndObject();
        }
    }

    static void texts(Collection<String> texts, JsonGenerator out) {
        out.writeStartArray();
        texts.forEach(out::writeString);
        out.writeEndArray();
    }

    static void period(ReportingPeriod period, JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty("start", period.start().toString());
        out.writeStringProperty("end", period.end().toString());
        out.writeStringProperty("name", period.toString());
        out.writeEndObject();
    }

    /** Writes an exact number as two decimals around a stroke. */
    static String exact(Rational number) {
        return Decimals.print(number.numerator()) + "/" + Decimals.print(number.denominator());
    }

    static void fault(Fault fault, JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty("reason", fault.reason().name());
        out.writeStringProperty("words", fault.reason().words());
        out.writeStringProperty("detail", fault.detail());
        out.writeEndObject();
    }

    static void operand(Operand operand, JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty("name", operand.name());
        out.writeStringProperty("when", operand.when());
        out.writeStringProperty("amount", Decimals.print(operand.amount()));
        out.writeStringProperty("unit", operand.unit());
        out.writeStringProperty("nature", operand.nature().name());
        operand.currency().ifPresent(one -> out.writeStringProperty("currency", one.getCurrencyCode()));
        out.writeEndObject();
    }

    private static void explanation(Explanation explanation, JsonGenerator out) {
        Indicator indicator = explanation.measurement().indicator();
        out.writeStartObject();
        out.writeStringProperty("version", IndicatorsJson.VERSION);
        out.writeStringProperty("type", "explanation");
        out.writeName("measurement");
        MeasurementJson.write(explanation.measurement(), out);
        out.writeStringProperty("formula", explanation.formula());
        out.writeStringProperty("numbers", explanation.numbers());
        out.writeName("tree");
        tree(FormulaTree.of(explanation.measurement()), out);
        out.writeName("method");
        texts(explanation.method(), out);
        out.writeStringProperty("definition", indicator.definition());
        out.writeStringProperty("note", indicator.variant().note());
        out.writeStringProperty("source", indicator.source().toString());
        out.writeStringProperty("direction", indicator.direction().name());
        out.writeName("others");
        out.writeStartArray();
        explanation.others().forEach(other -> MeasurementJson.writeOther(other, out));
        out.writeEndArray();
        out.writeEndObject();
    }

    private static void tree(FormulaTree tree, JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty("operator", tree.operator());
        out.writeStringProperty("words", tree.words());
        tree.value().ifPresent(value -> {
            out.writeStringProperty("value", Decimals.print(value.toDecimal()));
            out.writeStringProperty("exact", exact(value));
        });
        if (tree.node() instanceof Formula.Reading reading) {
            out.writeStringProperty("moment", reading.moment().name());
            out.writeName("items");
            items(reading.term(), out);
        }
        if (!tree.inputs().isEmpty()) {
            out.writeName("inputs");
            out.writeStartArray();
            tree.inputs().forEach(input -> tree(input, out));
            out.writeEndArray();
        }
        out.writeEndObject();
    }

    private static void items(Term<?> term, JsonGenerator out) {
        out.writeStartArray();
        for (Term.Part<?> part : term.parts()) {
            out.writeStartObject();
            out.writeStringProperty("coefficient", Decimals.print(part.coefficient()));
            out.writeStringProperty("item", part.item().id());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private static void indicator(Indicator indicator, JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty("indicator", indicator.id());
        out.writeStringProperty("title", indicator.title());
        out.writeStringProperty("name", indicator.name());
        out.writeStringProperty("topic", indicator.topic());
        out.writeStringProperty("definition", indicator.definition());
        out.writeStringProperty("direction", indicator.direction().name());
        out.writeStringProperty("tier", indicator.tier().name());
        out.writeStringProperty("source", indicator.source().toString());
        out.writeName("variant");
        variant(indicator.variant(), out);
        out.writeName("variants");
        texts(indicator.variants().stream().map(Variant::name).toList(), out);
        out.writeEndObject();
    }

    private static void variant(Variant variant, JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty("name", variant.name());
        out.writeStringProperty("authority", variant.authority().name());
        out.writeStringProperty("unit", variant.unit().name());
        out.writeStringProperty("formula", variant.formula().words());
        out.writeStringProperty("note", variant.note());
        out.writeName("codes");
        write(variant.codes(), out);
        out.writeEndObject();
    }
}
