/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.testkit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.finindicators.loanbook.Attribute;
import org.finindicators.project.CreditMarkers;
import org.finindicators.project.CreditReview;
import org.finindicators.project.PerformancePatterns;
import org.finindicators.project.PerformanceRule;
import org.finindicators.project.PortfolioIndicators;
import org.finindicators.project.Project;
import org.finindicators.project.ProjectPortfolio;

/** Portfolios of projects for the cases and the laws. */
final class PortfolioSamples {
    private static final Pattern SEVERAL = Pattern.compile("([0-9]+) x (.+)");

    private PortfolioSamples() {}

    /**
     * Reads a portfolio: a line for each project, {@code A: total 100; currency EUR; declared none; code 24030}, or for
     * several that are alike, {@code 20 x A: outcome satisfactory}. What is no other word is an attribute.
     */
    static ProjectPortfolio portfolio(List<String> lines) {
        List<Project.Builder> projects = new ArrayList<>();
        for (String line : lines) {
            String[] sides = line.split(":", 2);
            Matcher several = SEVERAL.matcher(sides[0].strip());
            int count = several.matches() ? Integer.parseInt(several.group(1)) : 1;
            for (int at = 1; at <= count; at++) {
                Project.Builder project = Project.builder(several.matches() ? several.group(2) + at : sides[0].strip());
                for (String part : sides[1].strip().split(" *; *")) {
                    String[] words = part.split(" +", 2);
                    give(project, words[0], words.length > 1 ? words[1] : "");
                }
                projects.add(project);
            }
        }
        return ProjectPortfolio.ofBuilders(projects);
    }

    private static void give(Project.Builder project, String word, String value) {
        switch (word) {
            case "title" -> project.title(value);
            case "declared" -> project.declared(value);
            case "code" -> project.withSectorCode(value);
            case "currency" -> project.currency(value);
            case "total" -> project.total(value);
            case "finance" -> project.financeComponent(value);
            case "approval" -> project.approval(value);
            default -> project.with(Attribute.of(word), value);
        }
    }

    static CreditReview review(List<String> lines) {
        return CreditReview.of(portfolio(lines), CreditMarkers.FINANCIAL_INTERMEDIARIES);
    }

    /** Looks by country. */
    static PerformancePatterns patterns(List<String> lines) {
        return PerformancePatterns.of(portfolio(lines), PerformanceRule.OUTCOME_SIX_POINTS, Project.COUNTRY);
    }

    /** Random portfolios; some of them empty, with nothing known, with two currencies, or with amounts below zero. */
    static FactSamples samples() {
        return FactSamples.none()
                .with(
                        PortfolioIndicators.CREDIT_REVIEW,
                        (random, unit) -> CreditReview.of(random(random), CreditMarkers.FINANCIAL_INTERMEDIARIES))
                .with(
                        PortfolioIndicators.PERFORMANCE_PATTERNS,
                        (random, unit) -> PerformancePatterns.of(
                                random(random), PerformanceRule.OUTCOME_SIX_POINTS, Project.COUNTRY));
    }

    private static ProjectPortfolio random(Random random) {
        int kind = random.nextInt(10);
        List<Project.Builder> projects = new ArrayList<>();
        for (int count = kind == 0 ? 0 : random.nextInt(40); count > 0; count--) {
            Project.Builder project = Project.builder("P" + count)
                    .with(Project.COUNTRY, one(random, "Ghana", "Mali", "Togo", ""))
                    .with(Project.OUTCOME, kind == 1 ? "not rated" : one(random, "satisfactory", "unsatisfactory", ""))
                    .title(one(random, "Roads", "Microfinance", ""))
                    .declared(kind == 1 ? "" : one(random, "stand-alone", "credit component", "none", ""));
            if (kind != 1 && random.nextBoolean()) {
                project.withSectorCode(one(random, "24030", "11220", "240"));
            }
            if (random.nextInt(4) > 0) {
                int total = random.nextInt(1_000) - (kind == 2 ? 100 : 0);
                project.currency(kind == 3 && count % 2 == 0 ? "EUR" : "USD").total(BigDecimal.valueOf(total));
                if (kind == 4) {
                    project.financeComponent(BigDecimal.valueOf(random.nextInt(1_000)));
                }
            }
            projects.add(project);
        }
        return ProjectPortfolio.ofBuilders(projects);
    }

    private static String one(Random random, String... of) {
        return of[random.nextInt(of.length)];
    }
}
