/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.finindicators.catalogue.UnknownIndicatorException;
import org.finindicators.formula.Formula;
import org.finindicators.formula.Item;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Measurement;
import org.finindicators.indicator.Variant;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.sql.Sql;
import org.finindicators.tables.Indicators;
import org.finindicators.tables.PublicTypes;
import org.junit.jupiter.api.Test;

class CatalogueTest {
    private static final String[] NAMED = {
        "macro.inflation-cpi",
        "macro.inflation-wpi",
        "macro.consolidated-government-deficit",
        "macro.central-budget-deficit",
        "macro.exchange-rate-ratio",
        "macro.current-account-deficit",
        "macro.exchange-controls",
        "macro.foreign-direct-investment",
        "sector.financial-depth",
        "sector.term-deposit-share",
        "sector.loan-deposit-spread",
        "sector.private-bank-asset-share",
        "sector.reserve-requirement",
        "sector.reserve-remuneration",
        "sector.interbank-market-depth",
        "sector.money-market-depth",
        "sector.government-paper-depth",
        "sector.stock-market-capitalization",
        "sector.stock-market-turnover",
        "sector.nonbank-asset-share",
        "sector.private-nonbank-asset-share",
        "sector.bank-concentration",
        "sector.bank-entry-rate",
        "sector.bank-exit-rate",
        "sector.central-bank-funding-share",
        "sector.central-bank-independence",
        "sector.payment-system-efficiency",
        "sector.mandatory-portfolio-share",
        "sector.mandatory-portfolio-yield",
        "sector.financial-taxation",
        "sector.small-client-access",
        "sector.real-deposit-rate",
        "sector.real-lending-rate",
        "sector.prime-deposit-spread-6m",
        "sector.prime-deposit-spread-12m",
        "sector.short-long-deposit-ratio",
        "sector.nonprime-prime-ratio",
        "sector.longest-instrument-term",
        "sector.longest-instrument-rate",
        "sector.market-rate-share",
        "sector.effective-lending-rate",
        "sector.net-interest-margin",
        "sector.yield-curve-slope",
        "sector.yield-curve-curvature",
        "sector.directed-program-count",
        "sector.directed-credit-volume-share",
        "sector.directed-credit-flow-share",
        "sector.directed-rate-to-prime",
        "sector.credit-distribution",
        "sector.targeting-specificity",
        "sector.insolvent-bank-asset-share",
        "sector.nonperforming-bank-assets",
        "sector.insolvent-nonbank-asset-share",
        "sector.insolvent-nonbank-liability-share",
        "sector.sector-return-on-equity",
        "sector.capital-and-reserves",
        "sector.provisioning-adequacy",
        "sector.resolution-timeliness",
        "sector.supervisory-capacity",
        "sector.legal-authority",
        "sector.licensing",
        "sector.prudential-regulation",
        "sector.offsite-supervision",
        "sector.onsite-supervision",
        "sector.enforcement",
        "sector.problem-resolution",
        "intermediary.capital-adequacy",
        "intermediary.interest-spread",
        "intermediary.return-on-equity",
        "intermediary.return-on-assets",
        "intermediary.operating-income-ratio",
        "intermediary.operating-efficiency",
        "intermediary.nonperforming-assets",
        "intermediary.restructured-assets",
        "intermediary.charge-offs",
        "intermediary.loans-to-deposits",
        "intermediary.short-term-liquidity",
        "intermediary.borrowings-to-liquid-assets",
        "intermediary.subsidy-dependence-index",
        "intermediary.growth-rates",
        "intermediary.board",
        "intermediary.risk-management",
        "intermediary.planning",
        "intermediary.information-systems",
        "intermediary.accounting",
        "intermediary.external-audit",
        "intermediary.human-resources",
        "intermediary.geographic-concentration",
        "intermediary.sectoral-concentration",
        "intermediary.client-concentration",
        "intermediary.interest-rate-risk",
        "intermediary.foreign-exchange-position",
        "intermediary.market-risk",
        "intermediary.single-exposure-limit",
        "intermediary.large-exposures-limit",
        "intermediary.fixed-asset-limit",
        "intermediary.equity-holding-limit",
        "intermediary.foreign-exchange-limit",
        "intermediary.insider-lending",
        "intermediary.general-provision-minimum",
        "intermediary.active-borrowers",
        "intermediary.average-balance-per-borrower",
        "intermediary.operational-self-sufficiency",
        "intermediary.financial-self-sufficiency",
        "intermediary.portfolio-yield",
        "intermediary.operating-expense-ratio",
        "intermediary.cost-per-borrower",
        "intermediary.borrowers-per-loan-officer",
        "intermediary.write-off-ratio",
        "intermediary.risk-coverage",
        "intermediary.permanence",
        "intermediary.collection-rate",
        "intermediary.cumulative-recovery-rate",
        "intermediary.portfolio-at-risk",
        "intermediary.arrears-rate",
        "realsector.beneficiaries",
        "realsector.average-loan-size",
        "realsector.jobs-created",
        "realsector.cost-per-job",
        "realsector.repayment-rate",
        "realsector.technical-assistance-demand",
        "realsector.operation-profit",
        "realsector.target-group-share",
        "realsector.lending-capacity-growth",
        "realsector.lender-concentration",
        "realsector.sme-output-share",
        "realsector.sme-employment-share",
        "realsector.sme-credit-share",
        "realsector.sme-competitiveness",
        "realsector.poverty-headcount",
        "realsector.poverty-gap",
        "realsector.poverty-severity",
        "realsector.income-level",
        "realsector.employment-impact",
        "realsector.social-programme-efficiency",
        "realsector.private-investment",
        "realsector.reforms-implemented",
        "realsector.reform-depth",
        "project.results-framework",
        "project.progress-to-target",
        "project.implementation-timetable",
        "project.kpi-page",
        "project.enabling-and-risk-factors",
        "project.trend-analysis",
        "project.peer-analysis",
        "project.early-warning",
        "project.large-exposure-register",
        "project.credit-involvement",
        "project.common-indicators",
        "project.portfolio-patterns",
        "project.design-checks",
        "project.agency-effectiveness",
    };

    private static final org.finindicators.statement.Statement NOTHING = org.finindicators.statement.Statement.builder(
                    "Nothing", ReportingPeriod.year(2021))
            .build();

    /** The ids that the papers name, but for those of issues to come; the library may have more. */
    @Test
    void catalogue_hasWhatThePapersName() {
        assertThat(Indicators.ALL.indicators().stream().map(Indicator::id)).contains(NAMED);
    }

    @Test
    void items_areDeclaredOnce() {
        Map<String, Item<?>> items = new HashMap<>();
        for (Indicator indicator : Indicators.ALL.indicators()) {
            for (Variant variant : indicator.variants()) {
                for (Formula.Reading reading : variant.formula().readings()) {
                    reading.term()
                            .parts()
                            .forEach(part -> assertThat(
                                            items.computeIfAbsent(part.item().id(), id -> part.item()))
                                    .isEqualTo(part.item()));
                }
            }
        }
        assertThat(items).hasSizeGreaterThan(30);
    }

    /** Class, test and case file are found on one path; those of the core are in the testkit, which runs cases. */
    @Test
    void cases_followThePathOfTheClass() {
        List<String> astray = new ArrayList<>();
        for (Indicator indicator : Indicators.ALL.indicators()) {
            List<String> names = List.of(
                    Reference.constant(indicator).owner().getPackageName().split("\\."));
            String module = names.get(2);
            String folder = Files.isDirectory(Shell.ROOT.resolve("indicators-" + module))
                    ? "indicators-" + module + "/src/test/resources/cases/" + module + "/"
                            + String.join("/", names.subList(3, names.size()))
                    : "indicators-testkit/src/test/resources/cases/core/"
                            + String.join("/", names.subList(2, names.size()));
            String file = indicator.id().substring(indicator.rubric().length() + 1) + ".cases";
            if (!Files.exists(Shell.ROOT.resolve(folder).resolve(file))) {
                astray.add(folder + "/" + file);
            }
        }
        assertThat(astray).isEmpty();
    }

    /** A constant ends in {@code _RATIO} exactly where the printed name ends in "ratio". */
    @Test
    void constants_areCalledRatiosWhereTheirNamesAre() {
        for (Indicator indicator : Indicators.ALL.indicators()) {
            assertThat(Reference.constant(indicator).field().endsWith("_RATIO"))
                    .as(indicator.id() + ", " + indicator.name())
                    .isEqualTo(indicator.name().toLowerCase(Locale.ROOT).endsWith("ratio"));
        }
    }

    /** What is declared and in no list is found by nobody. */
    @Test
    void constants_areAllInACatalogue() {
        List<Indicator> declared = PublicTypes.all().stream()
                .flatMap(type -> Arrays.stream(type.getFields()))
                .filter(field -> field.getType() == Indicator.class)
                .map(CatalogueTest::value)
                .toList();
        assertThat(declared).hasSizeGreaterThan(150);
        assertThat(Indicators.ALL.indicators()).containsAll(declared);
    }

    private static Indicator value(Field field) {
        try {
            return (Indicator) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    /** What reads items only is said with the verbs of formulas, so it has columns and SQL. */
    @Test
    void formulas_overItemsOnly_haveColumns() {
        for (Indicator indicator : Indicators.ALL.indicators()) {
            for (Variant variant : indicator.variants()) {
                assertThat(variant.formula().hasColumns())
                        .as(indicator.id() + " [" + variant.name() + "]")
                        .isEqualTo(variant.formula().facts().isEmpty());
            }
        }
    }

    @Test
    void measure_ofNothing_isUndefinedAndNeverThrows() {
        for (Indicator indicator : Indicators.ALL.indicators()) {
            for (Variant variant : indicator.variants()) {
                Measurement measurement = indicator.variant(variant.name()).measure(NOTHING);
                assertThat(measurement.isDefined()).as(indicator.title()).isFalse();
                assertThat(measurement.toString()).contains("undefined: ");
                assertThat(measurement.toString().lines().findFirst().orElse(""))
                        .hasSizeLessThan(80);
                assertThat(measurement.explain().toString()).contains("formula");
            }
        }
    }

    @Test
    void search_findsByIdNameTopicAndCode() {
        for (Indicator indicator : Indicators.ALL.indicators()) {
            for (String words : List.of(indicator.id(), indicator.name(), indicator.topic())) {
                assertThat(Indicators.ALL.search(words).find(indicator.id()))
                        .as(words)
                        .isPresent();
            }
            for (Variant variant : indicator.variants()) {
                variant.codes().forEach(code -> {
                    assertThat(Indicators.ALL.search(code.code()).find(indicator.id()))
                            .isPresent();
                    assertThat(Indicators.ALL.byCode(code.code())).contains(indicator.variant(variant.name()));
                });
            }
        }
    }

    @Test
    void get_ofAMisspeltId_suggestsTheRightOne() {
        assertThatThrownBy(() -> Indicators.ALL.get("sector.finacial-depth"))
                .isInstanceOf(UnknownIndicatorException.class)
                .hasMessage("there is no indicator 'sector.finacial-depth'; did you mean sector.financial-depth"
                        + " or sector.financial-taxation?");
        assertThatThrownBy(() -> Indicators.ALL.get("poverty-gap"))
                .hasMessageContaining("did you mean realsector.poverty-gap");
        assertThatThrownBy(() -> Indicators.ALL.get("xyz"))
                .hasMessage("there is no indicator 'xyz'; search(\"word\") lists what there is");
    }

    /** One row of nothing for every column that a formula reads: the text must be what a database accepts. */
    @Test
    void sql_ofEveryFormula_isAcceptedByADatabase() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:");
                Statement statement = connection.createStatement()) {
            for (Indicator indicator : Indicators.ALL.indicators()) {
                for (Variant variant : indicator.variants()) {
                    if (variant.formula().hasColumns()) {
                        Sql sql = Sql.of(indicator.variant(variant.name()));
                        String row = sql.columns().stream()
                                .map(column -> "CAST(NULL AS DOUBLE PRECISION) AS " + column)
                                .collect(Collectors.joining(", ", "SELECT ", ""));
                        try (ResultSet result = statement.executeQuery(
                                "SELECT " + sql.value() + ", " + sql.reason() + " FROM (" + row + ") t")) {
                            assertThat(result.next()).isTrue();
                            assertThat(result.getObject(1)).isNull();
                            assertThat(result.getString(2)).isEqualTo("NOT_REPORTED");
                        }
                    }
                }
            }
        }
    }
}
