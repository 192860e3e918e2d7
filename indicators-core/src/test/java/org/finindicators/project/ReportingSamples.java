/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.project;

import static org.finindicators.formula.Formula.closing;

import java.time.LocalDate;
import java.util.List;
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
import org.finindicators.statement.Statement;
import org.finindicators.statement.StatementBuilder;

/** Two indicators, a set of them, and reports on them. */
final class ReportingSamples {
    static final Item<Count> CLIENTS = Item.count("clients", "clients").counting("client");
    static final Item<Stock> LOANS = Item.stock("loans", "loans");
    static final Item<Stock> LATE = Item.stock("late-loans", "late loans").partOf(LOANS);

    static final Catalogue CATALOGUE = Catalogue.of(
            indicator("sample.clients", "Clients", variant("closing", closing(CLIENTS))),
            indicator(
                    "sample.late-share",
                    "Late loans",
                    variant("closing", closing(LATE).over(closing(LOANS))),
                    variant("per-client", closing(LATE).over(closing(CLIENTS)))));

    static final CommonIndicatorSet TWO = CommonIndicatorSet.builder("two indicators")
            .source("made up")
            .with("breadth", "sample.clients")
            .with("quality", "sample.late-share")
            .with(PhaseIn.from("2019-12-31"))
            .build();

    private ReportingSamples() {}

    private static Indicator indicator(String id, String name, Variant... variants) {
        Indicator.Builder builder = Indicator.builder(id, name)
                .topic("samples")
                .definition("A sample.")
                .source(Authority.LIBRARY, "test")
                .better(Direction.CONTEXTUAL)
                .tier(Tier.OTHER)
                .roles(Role.POLICY);
        List.of(variants).forEach(builder::variant);
        return builder.build();
    }

    private static Variant variant(String name, Formula formula) {
        return Variant.of(name, Authority.LIBRARY, formula);
    }

    static Project.Builder project(String id, String approval) {
        return Project.builder(id).approval(approval).declared(CreditInvolvement.STAND_ALONE);
    }

    static ProjectPortfolio portfolio(Project.Builder... projects) {
        return ProjectPortfolio.ofBuilders(List.of(projects));
    }

    static CreditReview credit(ProjectPortfolio portfolio) {
        return CreditReview.of(portfolio, CreditMarkers.FINANCIAL_INTERMEDIARIES);
    }

    static StatementBuilder year(String project, int year) {
        return Statement.builder(project, ReportingPeriod.year(year)).currency("USD");
    }

    /** All that the two indicators need: clients, loans and late loans. */
    static Statement full(String project, int year) {
        return year(project, year)
                .closing(CLIENTS, "200")
                .closing(LOANS, "1000")
                .closing(LATE, "50")
                .build();
    }

    static LocalDate endOf(int year) {
        return LocalDate.of(year, 12, 31);
    }
}
