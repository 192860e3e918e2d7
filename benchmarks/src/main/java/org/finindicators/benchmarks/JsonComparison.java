/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.benchmarks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.finindicators.catalogue.Catalogue;
import org.finindicators.catalogue.Report;
import org.finindicators.formula.Item;
import org.finindicators.formula.Kind;
import org.finindicators.indicator.Indicator;
import org.finindicators.intermediary.IntermediaryIndicators;
import org.finindicators.statement.Statement;
import org.finindicators.tables.json.IndicatorsJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Times statements that come as JSON, are measured on 30 indicators exactly, go out as reports with operands, notes and
 * terms, and are read back, beside plain Jackson with a record that a user would write for the same statements, and the
 * same reports as a tree of Jackson's own that is written and parsed. What is read back is compared before anything is
 * timed.
 */
public final class JsonComparison {
    private static final int STATEMENTS = 2_000;
    private static final int INDICATORS = 30;

    private JsonComparison() {}

    /** What a user would write for the statements. */
    record Posted(String subject, String period, String currency, String scale, Map<String, Figure> figures) {}

    /** The figures of an item. */
    record Figure(BigDecimal opening, BigDecimal closing, BigDecimal flow, BigDecimal rate) {}

    /**
     * Runs the comparison.
     *
     * @param args the number of rounds, 7 unless given; then the number of statements, 2,000 unless given
     * @throws Exception if results differ
     */
    public static void main(String[] args) throws Exception {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 7;
        int count = args.length > 1 ? Integer.parseInt(args[1]) : STATEMENTS;
        List<Indicator> indicators = IntermediaryIndicators.CATALOGUE.indicators().stream()
                .filter(indicator -> indicator.formula().hasColumns())
                .limit(INDICATORS)
                .toList();
        Catalogue catalogue = Catalogue.of(indicators);
        List<String> posted = posted(items(indicators), count);
        List<Statement> statements =
                posted.stream().map(IndicatorsJson::statement).toList();
        List<Report> reports = statements.stream().map(catalogue::measure).toList();
        List<String> written = reports.stream().map(IndicatorsJson::line).toList();
        if (!written.stream().map(IndicatorsJson::report).toList().equals(reports)) {
            throw new IllegalStateException("a report is not read back equal");
        }
        JsonMapper plain = JsonMapper.builder().build();
        List<JsonNode> trees = written.stream().map(plain::readTree).toList();
        System.out.println(bytes(posted) + " bytes a statement, " + bytes(written) + " bytes a report of "
                + indicators.size() + " indicators");
        Map<String, Callable<Object>> lines = new LinkedHashMap<>();
        lines.put(
                "statements read, Jackson and a record",
                () -> posted.stream()
                        .map(text -> plain.readValue(text, Posted.class))
                        .toList());
        lines.put(
                "statements read",
                () -> posted.stream().map(IndicatorsJson::statement).toList());
        lines.put("measured", () -> statements.stream().map(catalogue::measure).toList());
        lines.put(
                "reports written, a tree of Jackson's",
                () -> length(trees.stream().map(plain::writeValueAsString).toList()));
        lines.put(
                "reports written",
                () -> length(reports.stream().map(IndicatorsJson::line).toList()));
        lines.put(
                "reports read, a tree of Jackson's",
                () -> written.stream().map(plain::readTree).toList());
        lines.put(
                "reports read back, equal",
                () -> written.stream().map(IndicatorsJson::report).toList());
        lines.put(
                "from JSON to JSON",
                () -> length(posted.stream()
                        .map(text -> IndicatorsJson.line(catalogue.measure(IndicatorsJson.statement(text))))
                        .toList()));
        Lines.run(count + " statements", lines, rounds, new TreeMap<>(Map.of("record", 0)));
    }

    private static long bytes(List<String> texts) {
        return length(texts) / texts.size();
    }

    private static Long length(List<String> texts) {
        return texts.stream().mapToLong(String::length).sum();
    }

    private static Set<Item<?>> items(List<Indicator> indicators) {
        Set<Item<?>> items = new LinkedHashSet<>();
        indicators.forEach(indicator -> items.addAll(indicator.formula().items()));
        return items;
    }

    private static List<String> posted(Set<Item<?>> items, int count) {
        Random random = new Random(30);
        List<String> all = new ArrayList<>();
        for (int bank = 0; bank < count; bank++) {
            List<String> figures = new ArrayList<>();
            for (Item<?> item : items) {
                int amount = 1 + random.nextInt(9_000_000);
                String figure = item.kind() instanceof Kind.Flow
                        ? "{\"flow\":\"" + amount + "\"}"
                        : item.kind() instanceof Kind.Rate
                                ? "{\"rate\":\"0.0" + amount + "\"}"
                                : "{\"opening\":\"" + amount + "\",\"closing\":\"" + (amount + 17) + "\"}";
                figures.add("\"" + item.id() + "\":" + figure);
            }
            all.add("{\"subject\":\"Bank " + bank
                    + "\",\"period\":\"2021\",\"currency\":\"USD\",\"scale\":\"THOUSANDS\"," + "\"figures\":{"
                    + String.join(",", figures) + "}}");
        }
        return all;
    }
}
