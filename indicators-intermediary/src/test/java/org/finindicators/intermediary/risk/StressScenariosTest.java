/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.finindicators.formula.Domain;
import org.finindicators.formula.Item;
import org.finindicators.formula.Kind.Stock;
import org.finindicators.formula.Reason;
import org.finindicators.indicator.Authority;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Measured;
import org.finindicators.intermediary.capital.Capital;
import org.finindicators.intermediary.limits.LimitReport;
import org.finindicators.intermediary.statement.BankItems;
import org.finindicators.intermediary.statement.CapitalItems;
import org.finindicators.intermediary.statement.IncomeItems;
import org.finindicators.number.Rational;
import org.finindicators.number.Relation;
import org.finindicators.number.Scale;
import org.finindicators.number.Threshold;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.regulation.LimitBasis;
import org.finindicators.regulation.LimitKind;
import org.finindicators.regulation.PrudentialLimit;
import org.finindicators.regulation.PrudentialLimits;
import org.finindicators.scenario.BoundOutcome;
import org.finindicators.scenario.ReverseStress;
import org.finindicators.scenario.Scenario;
import org.finindicators.scenario.ScenarioReport;
import org.finindicators.scenario.Shocked;
import org.finindicators.scenario.StressBound;
import org.finindicators.statement.Statement;
import org.finindicators.statement.StatementBuilder;
import org.junit.jupiter.api.Test;

/** One bank of round numbers: capital 110 of risk-weighted assets 1,000, that is 11 %. */
class StressScenariosTest {
    private static final Indicator RATIO = Capital.CAPITAL_ADEQUACY_RATIO.variant("reported");
    private static final Item<Stock> BUILDERS = Item.stock("loans-to-builders", "loans to builders");
    private static final Item<Stock> GAP =
            Item.stock("gap-one-year", "repricing gap of a year").withDomain(Domain.ANY);

    private static StatementBuilder builder() {
        return Statement.builder("Bank A", ReportingPeriod.year(2023))
                .currency("EUR")
                .in(Scale.MILLIONS)
                .closing(BankItems.TOTAL_ASSETS, "1500")
                .closing(BankItems.GROSS_LOANS, "1200")
                .closing(BankItems.NONPERFORMING_LOANS, "80")
                .closing(BankItems.LOAN_LOSS_ALLOWANCE, "50")
                .closing(BankItems.CASH, "90")
                .closing(BankItems.DEPOSITS, "1000")
                .closing(BankItems.TOTAL_LIABILITIES, "1370")
                .closing(BankItems.EQUITY, "130")
                .closing(CapitalItems.COMMON_EQUITY_TIER_1, "90")
                .closing(CapitalItems.TIER_1_CAPITAL, "95")
                .closing(CapitalItems.REGULATORY_CAPITAL, "110")
                .closing(CapitalItems.RISK_WEIGHTED_ASSETS, "1000")
                .closing(ForeignCurrencyItems.NET_OPEN_POSITION, "-20")
                .closing(BUILDERS, "200")
                .closing(GAP, "-300")
                .flow(IncomeItems.NET_INTEREST_INCOME, "45")
                .flow(IncomeItems.NET_INCOME, "18");
    }

    private static final Statement BANK = builder().build();

    private static Rational ratio(Scenario scenario) {
        Shocked shocked = scenario.apply(BANK);
        assertThat(shocked.unapplied()).isEmpty();
        return ((Measured) RATIO.measure(shocked.after())).exact();
    }

    private static BigDecimal closing(Statement statement, Item<?> item) {
        return statement.balances(item).at(statement.period().closing()).orElseThrow();
    }

    /** 80 x 25 % = 20 are new, half of it, 10, is provided for: (110 - 10) / (1,000 - 10) = 100 / 990. */
    @Test
    void nonPerformingLoansRise_byHand() {
        Scenario scenario = StressScenarios.nonPerformingLoansRise("25", "50");
        assertThat(ratio(scenario)).isEqualTo(Rational.of(100, 990));
        Statement after = scenario.on(BANK);
        assertThat(closing(after, BankItems.NONPERFORMING_LOANS)).isEqualByComparingTo("100");
        assertThat(closing(after, BankItems.LOAN_LOSS_ALLOWANCE)).isEqualByComparingTo("60");
        assertThat(closing(after, BankItems.TOTAL_ASSETS)).isEqualByComparingTo("1490");
        // assets are still liabilities and equity
        assertThat(closing(after, BankItems.TOTAL_LIABILITIES).add(closing(after, BankItems.EQUITY)))
                .isEqualByComparingTo("1490");
        assertThat(after.during(IncomeItems.NET_INCOME, after.period())).hasValue(new BigDecimal("8"));
        assertThat(after.source()).contains("WP/07/59");
    }

    /** (1,200 - 80) x 5 % = 56, half of it 28: (110 - 28) / (1,000 - 28) = 82 / 972. */
    @Test
    void loansTurnBad_byHand() {
        Scenario scenario = StressScenarios.loansTurnBad("5", "50");
        assertThat(ratio(scenario)).isEqualTo(Rational.of(82, 972));
        assertThat(closing(scenario.on(BANK), BankItems.NONPERFORMING_LOANS)).isEqualByComparingTo("136");
    }

    /** 200 x 30 % = 60, of which 40 %, 24: (110 - 24) / (1,000 - 24) = 86 / 976. */
    @Test
    void sectorTurnsBad_byHand() {
        Scenario scenario = StressScenarios.sectorTurnsBad(BUILDERS, "30", "40");
        assertThat(ratio(scenario)).isEqualTo(Rational.of(86, 976));
        assertThat(closing(scenario.on(BANK), BUILDERS)).isEqualByComparingTo("200");
    }

    /** -300 x 3 % = -9: (110 - 9) / 1,000; net interest income 45 - 9 = 36. */
    @Test
    void interestRatesChange_byHand() {
        Scenario scenario = StressScenarios.interestRatesChange("3", GAP);
        assertThat(ratio(scenario)).isEqualTo(Rational.of(101, 1000));
        Statement after = scenario.on(BANK);
        assertThat(after.during(IncomeItems.NET_INTEREST_INCOME, after.period()))
                .hasValue(new BigDecimal("36"));
    }

    /** -20 x 30 % = -6: (110 - 6) / 1,000; the short position is -26. */
    @Test
    void foreignCurrenciesChange_byHand() {
        Scenario scenario = StressScenarios.foreignCurrenciesChange("30");
        assertThat(ratio(scenario)).isEqualTo(Rational.of(104, 1000));
        assertThat(closing(scenario.on(BANK), ForeignCurrencyItems.NET_OPEN_POSITION))
                .isEqualByComparingTo("-26");
    }

    /** 1,000 x 8 % = 80: cash 90 - 80 = 10; 10 % are more than the cash there is. */
    @Test
    void depositsWithdrawn_byHand() {
        Statement after = StressScenarios.depositsWithdrawn("8").on(BANK);
        assertThat(closing(after, BankItems.CASH)).isEqualByComparingTo("10");
        assertThat(closing(after, BankItems.DEPOSITS)).isEqualByComparingTo("920");
        Shocked run = StressScenarios.depositsWithdrawn("10").apply(BANK);
        assertThat(run.unapplied()).singleElement().hasToString("cash: out of domain (-10 must not be negative)");
    }

    /** Together: 10 + 9 + 6 are lost, (110 - 25) / (1,000 - 10) = 85 / 990, as each by itself adds up. */
    @Test
    void together_addsUp() {
        Scenario all = Scenario.of("all three", "by hand")
                .with(StressScenarios.nonPerformingLoansRise("25", "50").shocks())
                .with(StressScenarios.interestRatesChange("3", GAP).shocks())
                .with(StressScenarios.foreignCurrenciesChange("30").shocks());
        assertThat(ratio(all)).isEqualTo(Rational.of(85, 990));
    }

    /**
     * How far must non-performing loans rise until capital is 8 % of risk-weighted assets, with 50 % provided for? Of k
     * x 25 % x 80 = 20 k, 10 k are lost: 110 - 10 k = 0.08 x (1,000 - 10 k), so 30 = 9.2 k and k = 3.26..: a rise by 25
     * % x 30 / 9.2 = 81.5 %.
     */
    @Test
    void reverseStress_byHand() {
        ReverseStress reverse = ReverseStress.of(
                StressScenarios.nonPerformingLoansRise("25", "50"),
                BANK,
                StressBound.of(RATIO, Threshold.atLeast("0.08", "Basel 1988")));
        assertThat(reverse.factor().value()).hasValue(Rational.of(300, 92));
        // 80 x (1 + 0.25 x 300 / 92) = 145.2
        assertThat(closing(reverse.there().orElseThrow().after(), BankItems.NONPERFORMING_LOANS))
                .isBetween(new BigDecimal("145.217"), new BigDecimal("145.218"));
    }

    @Test
    void report_againstARegulation() {
        PrudentialLimits act = PrudentialLimits.of(
                "Act",
                Authority.BASEL_1988,
                PrudentialLimit.ofPercent(
                        LimitKind.CAPITAL_RATIO,
                        Relation.AT_LEAST,
                        "10",
                        LimitBasis.RISK_WEIGHTED_ASSETS,
                        "2000-01-01"),
                PrudentialLimit.ofPercent(
                        LimitKind.FIXED_ASSETS, Relation.AT_MOST, "60", LimitBasis.REGULATORY_CAPITAL, "2000-01-01"));
        List<StressBound> bounds = LimitReport.bounds(LocalDate.parse("2023-12-31"), act);
        ScenarioReport report =
                ScenarioReport.of(StressScenarios.loansTurnBad("5", "50"), BANK, List.of(RATIO), bounds);
        // 11 % before, 82 / 972 = 8.44 % under it; no fixed assets are reported
        assertThat(report.checks())
                .extracting(one -> one.outcome())
                .containsExactlyInAnyOrder(BoundOutcome.NEWLY_BROKEN, BoundOutcome.UNDECIDED);
        assertThat(report.breaches().get(0).toString())
                .isEqualTo("broken: Capital adequacy ratio [act] at least 10 % (Act), 8.44 % after 11.00 %");
    }

    @Test
    void whatIsNotReported_isSaid() {
        Statement small = Statement.builder("Bank B", ReportingPeriod.year(2023))
                .currency("EUR")
                .closing(CapitalItems.REGULATORY_CAPITAL, "11")
                .closing(CapitalItems.RISK_WEIGHTED_ASSETS, "100")
                .build();
        Shocked shocked = StressScenarios.nonPerformingLoansRise("25", "50").apply(small);
        // capital less half of an amount that is not known
        assertThat(RATIO.measure(shocked.after()).reason()).hasValue(Reason.NOT_REPORTED);
        assertThat(shocked.isComplete()).isFalse();
    }

    @Test
    void wrongNumbers_areRefusedTogether() {
        assertThatThrownBy(() -> StressScenarios.loansTurnBad("a", "b"))
                .hasMessageContaining("percent")
                .hasMessageContaining("provisionPercent");
    }
}
