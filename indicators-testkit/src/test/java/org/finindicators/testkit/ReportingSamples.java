/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.testkit;

import static org.finindicators.formula.Formula.closing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.finindicators.catalogue.Catalogue;
import org.finindicators.formula.Formula;
import org.finindicators.formula.Item;
import org.finindicators.formula.Kind.Count;
import org.finindicators.formula.Kind.Stock;
import org.finindicators.indicator.Authority;
import org.finindicators.indicator.Direction;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Role;
import org.finindicators.indicator.Tier;
import org.finindicators.indicator.Variant;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.project.CommonIndicatorSet;
import org.finindicators.project.CommonReporting;
import org.finindicators.project.CreditMarkers;
import org.finindicators.project.CreditReview;
import org.finindicators.project.PhaseIn;
import org.finindicators.project.Project;
import org.finindicators.project.ProjectPortfolio;
import org.finindicators.project.ProjectReporting;
import org.finindicators.statement.Statement;
import org.finindicators.statement.StatementBuilder;

/** Reports of projects on two indicators, {@code sample.clients} and {@code sample.late-share}. */
final class ReportingSamples {
    private static final Item<Count> CLIENTS = Item.count("clients", "clients").counting("client");
    private static final Item<Stock> LOANS = Item.stock("loans", "loans");
    private static final Item<Stock> LATE =
            Item.stock("late-loans", "late loans").partOf(LOANS);

    private static final Catalogue CATALOGUE = Catalogue.of(
            indicator("sample.clients", "Clients", closing(CLIENTS)),
            indicator("sample.late-share", "Late loans", closing(LATE).over(closing(LOANS))));

    /** Random reports. */
    static final FactSamples SAMPLES =
            FactSamples.none().with(ProjectReporting.COMMON_REPORTING, (random, unit) -> random(random));

    private ReportingSamples() {}

    private static Indicator indicator(String id, String name, Formula formula) {
        return Indicator.builder(id, name)
                .topic("samples")
                .definition("A sample.")
                .source(Authority.LIBRARY, "test")
                .better(Direction.CONTEXTUAL)
                .tier(Tier.OTHER)
                .roles(Role.POLICY)
                .variant(Variant.of("closing", Authority.LIBRARY, formula))
                .build();
    }

    /**
     * Reads reports from the lines of a case: {@code due 2019-12-31} for both indicators or {@code due 2021-12-31
     * sample.clients} for one; {@code project A: approval 2015-01-01, closing 2021-06-30, declared stand-alone};
     * {@code report A 2020: clients 200, loans 1000, late-loans 50}.
     */
    static CommonReporting read(List<String> lines) {
        List<PhaseIn> plan = new ArrayList<>();
        List<Project.Builder> projects = new ArrayList<>();
        Map<String, List<Statement>> reports = new LinkedHashMap<>();
        for (String line : lines) {
            String[] head = line.split(":", 2)[0].split(" ");
            Map<String, String> said = words(line);
            switch (head[0]) {
                case "due" ->
                    plan.add(
                            head.length == 2
                                    ? PhaseIn.from(head[1])
                                    : PhaseIn.from(head[1]).forIndicators(head[2]));
                case "project" -> projects.add(project(head[1], said));
                case "report" ->
                    reports.computeIfAbsent(head[1], none -> new ArrayList<>())
                            .add(report(head[1], Integer.parseInt(head[2]), said));
                default -> throw new IllegalArgumentException(line);
            }
        }
        CommonReporting.Builder builder = CommonReporting.builder(
                set(plan),
                CreditReview.of(ProjectPortfolio.ofBuilders(projects), CreditMarkers.FINANCIAL_INTERMEDIARIES),
                CATALOGUE);
        reports.forEach(builder::with);
        return builder.build();
    }

    private static Map<String, String> words(String line) {
        Map<String, String> said = new LinkedHashMap<>();
        String[] sides = line.split(":", 2);
        if (sides.length == 2 && !sides[1].isBlank()) {
            for (String part : sides[1].split(",")) {
                String[] pair = part.strip().split(" ", 2);
                said.put(pair[0], pair[1]);
            }
        }
        return said;
    }

    private static Project.Builder project(String id, Map<String, String> said) {
        Project.Builder builder = Project.builder(id);
        said.forEach((what, text) -> {
            switch (what) {
                case "approval" -> builder.approval(text);
                case "closing" -> builder.closing(text);
                case "declared" -> builder.declared(text);
                default -> throw new IllegalArgumentException(what);
            }
        });
        return builder;
    }

    private static Statement report(String project, int year, Map<String, String> said) {
        StatementBuilder builder =
                Statement.builder(project, ReportingPeriod.year(year)).currency("USD");
        said.forEach((item, amount) -> {
            switch (item) {
                case "clients" -> builder.closing(CLIENTS, amount);
                case "loans" -> builder.closing(LOANS, amount);
                case "late-loans" -> builder.closing(LATE, amount);
                default -> throw new IllegalArgumentException(item);
            }
        });
        return builder.build();
    }

    private static CommonIndicatorSet set(List<PhaseIn> plan) {
        return CommonIndicatorSet.builder("two indicators")
                .with("breadth", "sample.clients")
                .with("quality", "sample.late-share")
                .with(plan.toArray(PhaseIn[]::new))
                .build();
    }

    /** Up to five projects around 2021, some without credit, some that owe nothing yet. */
    private static CommonReporting random(Random random) {
        List<String> lines = new ArrayList<>(List.of(
                "due " + LocalDate.of(2019 + random.nextInt(4), 6, 30),
                "due " + LocalDate.of(2018 + random.nextInt(5), 6, 30) + " sample.clients"));
        for (int i = random.nextInt(6); i > 0; i--) {
            lines.add("project P" + i + ": approval " + LocalDate.of(2015 + random.nextInt(7), 3, 1)
                    + (random.nextInt(5) == 0
                            ? ""
                            : ", declared " + (random.nextInt(4) == 0 ? "none" : "stand-alone")));
            if (random.nextInt(4) > 0) {
                lines.add("report P" + i + " " + (2020 + random.nextInt(3)) + ": late-loans 0, loans "
                        + random.nextInt(3) + (random.nextBoolean() ? ", clients 5" : ""));
            }
        }
        return read(lines);
    }
}
