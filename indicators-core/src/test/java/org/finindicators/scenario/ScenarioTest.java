/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.finindicators.scenario.ShockedBank.ALLOWANCE;
import static org.finindicators.scenario.ShockedBank.ASSETS;
import static org.finindicators.scenario.ShockedBank.BAD;
import static org.finindicators.scenario.ShockedBank.BAD_SHARE;
import static org.finindicators.scenario.ShockedBank.CAPITAL;
import static org.finindicators.scenario.ShockedBank.EQUITY;
import static org.finindicators.scenario.ShockedBank.INCOME;
import static org.finindicators.scenario.ShockedBank.INTEREST;
import static org.finindicators.scenario.ShockedBank.LENDING;
import static org.finindicators.scenario.ShockedBank.LOANS;
import static org.finindicators.scenario.ShockedBank.PERFORMING;
import static org.finindicators.scenario.ShockedBank.bank;
import static org.finindicators.scenario.ShockedBank.builder;

import java.math.BigDecimal;
import java.util.List;
import org.finindicators.Samples;
import org.finindicators.formula.Item;
import org.finindicators.formula.Kind.Stock;
import org.finindicators.formula.Reason;
import org.finindicators.indicator.Measurement;
import org.finindicators.number.Scale;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.statement.Breakdown;
import org.finindicators.statement.Statement;
import org.finindicators.validation.InvalidInputException;
import org.junit.jupiter.api.Test;

class ScenarioTest {
    private static final Scenario NOTHING = Scenario.of("test", "by hand");
    private static final Item<Stock> DOLLAR_LOANS = Item.stock("dollar-loans", "dollar loans");

    private static BigDecimal closing(Statement statement, Item<?> item) {
        return statement.balances(item).at(statement.period().closing()).orElseThrow();
    }

    private static BigDecimal flow(Statement statement, Item<?> item) {
        return statement.during(item, statement.period()).orElseThrow();
    }

    @Test
    void byPercent_changesTheClosingBalance() {
        Statement before = builder("Bank A").opening(EQUITY, "90").build();
        Statement after = NOTHING.with(ItemShock.byPercent(EQUITY, "-5")).on(before);
        // 100 x (1 - 0.05)
        assertThat(closing(after, EQUITY)).isEqualByComparingTo("95");
        assertThat(after.balances(EQUITY).at(after.period().opening())).hasValue(new BigDecimal("90"));
        assertThat(closing(before, EQUITY)).isEqualByComparingTo("100");
    }

    @Test
    void result_remembersItsOrigin() {
        Statement after = NOTHING.with(ItemShock.byPercent(EQUITY, "-5")).on(bank());
        assertThat(after.source()).isEqualTo("annual report; scenario 'test' (by hand)");
        String said = "equity, 2021-12-31: lowered by 5 from 100 to 95 (-5 % of equity), scenario 'test'";
        assertThat(after.remarks(EQUITY, after.period().closing())).containsExactly(said);
        assertThat(CAPITAL.explain(after).toString().replaceAll("\\s+", " ")).contains(said);
        assertThat(BAD_SHARE.explain(after).toString()).doesNotContain("lowered");
    }

    @Test
    void severalShocks_followFromWhatIsReported() {
        Scenario both = NOTHING.with(ItemShock.byPercent(LOANS, "-10"), ItemShock.byPercent(LOANS, "-20"));
        // 800 - 80 - 160, not 800 x 0.9 x 0.8 = 576
        assertThat(closing(both.on(bank()), LOANS)).isEqualByComparingTo("560");
        // the second scenario follows from what the first has made of it
        Statement first = NOTHING.with(ItemShock.byPercent(LOANS, "-10")).on(bank());
        assertThat(closing(NOTHING.with(ItemShock.byPercent(LOANS, "-20")).on(first), LOANS))
                .isEqualByComparingTo("576");
    }

    @Test
    void byAmount_isInTheUnitOfTheStatement() {
        assertThat(closing(NOTHING.with(ItemShock.byAmount(LOANS, "-30")).on(bank()), LOANS))
                .isEqualByComparingTo("770");
    }

    @Test
    void byAmount_withItsUnit_isBroughtToThatOfTheStatement() {
        // 30,000 thousand euros are 30 million
        Scenario thousands = NOTHING.with(ItemShock.byAmount(LOANS, "-30000", Scale.THOUSANDS, "EUR"));
        assertThat(closing(thousands.on(bank()), LOANS)).isEqualByComparingTo("770");
    }

    @Test
    void byAmount_inAnotherCurrency_isNotKnown() {
        Shocked shocked = NOTHING.with(ItemShock.byAmount(EQUITY, "-30", Scale.MILLIONS, "USD"))
                .apply(bank());
        assertThat(shocked.unapplied())
                .extracting(one -> one.fault().reason())
                .containsExactly(Reason.CURRENCY_MISMATCH);
        assertThat(CAPITAL.measure(shocked.after()).reason()).hasValue(Reason.NOT_REPORTED);
    }

    @Test
    void byPoints_changesARate() {
        Statement after = NOTHING.with(ItemShock.byPoints(LENDING, "3")).on(bank());
        assertThat(flow(after, LENDING)).isEqualByComparingTo("0.13");
        assertThat(after.remarks(LENDING, after.period()).get(0))
                .isEqualTo("lending rate, 2021: raised by 3 percentage points from 10 % to 13 %"
                        + " (3 percentage points on lending rate), scenario 'test'");
    }

    @Test
    void movePercent_withProvisionAndIncomeLost() {
        ItemShock migration = ItemShock.movePercent(PERFORMING, BAD, "10")
                .provisionedAtPercent("50", ALLOWANCE, EQUITY, INCOME)
                .losingIncomePercent("8", INTEREST, INCOME);
        Statement after = NOTHING.with(migration).on(bank());
        // 10 % of 760 are 76, half of it 38 provisions, 8 % of it 6.08 income
        assertThat(closing(after, PERFORMING)).isEqualByComparingTo("684");
        assertThat(closing(after, BAD)).isEqualByComparingTo("116");
        assertThat(closing(after, ALLOWANCE)).isEqualByComparingTo("58");
        assertThat(closing(after, EQUITY)).isEqualByComparingTo("62");
        assertThat(flow(after, INTEREST)).isEqualByComparingTo("73.92");
        // 15 - 38 - 6.08
        assertThat(flow(after, INCOME)).isEqualByComparingTo("-29.08");
        assertThat(closing(after, LOANS)).isEqualByComparingTo("800");
    }

    @Test
    void moveAmount_keepsTheSum() {
        Statement after =
                NOTHING.with(ItemShock.moveAmount(PERFORMING, BAD, "60")).on(bank());
        assertThat(closing(after, PERFORMING)).isEqualByComparingTo("700");
        assertThat(closing(after, BAD)).isEqualByComparingTo("100");
    }

    @Test
    void percentOf_changesOtherItemsOnly() {
        // a rise of rates by 3 points on a gap of 40 adds 1.2
        Statement after =
                NOTHING.with(ItemShock.percentOf(BAD, "3").raising(INTEREST)).on(bank());
        assertThat(flow(after, INTEREST)).isEqualByComparingTo("81.2");
        assertThat(closing(after, BAD)).isEqualByComparingTo("40");
    }

    @Test
    void exchangeRate_revaluesWhatIsLinkedToIt() {
        Statement before = builder("Bank A").closing(DOLLAR_LOANS, "200").build();
        Statement after = NOTHING.with(ItemShock.exchangeRatePercent("USD", "30", DOLLAR_LOANS)
                        .raising(LOANS)
                        .raising(ASSETS)
                        .raising(EQUITY))
                .on(before);
        // 200 x 0.3 = 60
        assertThat(closing(after, DOLLAR_LOANS)).isEqualByComparingTo("260");
        assertThat(closing(after, LOANS)).isEqualByComparingTo("860");
        assertThat(closing(after, EQUITY)).isEqualByComparingTo("160");
    }

    @Test
    void exchangeRate_leavesWhatIsReportedInTheCurrencyItself() {
        Statement before = builder("Bank A")
                .closing(DOLLAR_LOANS, "200")
                .currencyOf(DOLLAR_LOANS, "USD")
                .build();
        Shocked shocked = NOTHING.with(ItemShock.exchangeRatePercent("USD", "30", DOLLAR_LOANS))
                .apply(before);
        assertThat(shocked.after()).isEqualTo(before);
        assertThat(shocked.notes()).containsExactly("dollar loans in USD, an amount that its price does not change");
    }

    @Test
    void exchangeRate_ofAThirdCurrency_isNotKnown() {
        Statement before = builder("Bank A")
                .closing(DOLLAR_LOANS, "200")
                .currencyOf(DOLLAR_LOANS, "USD")
                .build();
        Shocked shocked = NOTHING.with(ItemShock.exchangeRatePercent("JPY", "30", DOLLAR_LOANS))
                .apply(before);
        assertThat(shocked.unapplied().get(0))
                .hasToString("dollar loans: currency mismatch (dollar loans in USD, the price of JPY in EUR)");
    }

    @Test
    void notReported_itemStaysSo() {
        Statement before = Samples.bank("Bank B").closing(EQUITY, "100").build();
        Shocked shocked = NOTHING.with(ItemShock.byPercent(BAD, "25")).apply(before);
        assertThat(shocked.after()).isEqualTo(before);
        assertThat(shocked.unapplied().get(0)).hasToString("bad loans: not reported (bad loans at 2021-12-31)");
        assertThat(shocked.isComplete()).isFalse();
    }

    /** Not reported is not zero: equity less half of an unknown amount is not known, and not the equity of before. */
    @Test
    void notReported_whatFollowsIsNotKnownEither() {
        Statement before = Samples.bank("Bank B")
                .closing(EQUITY, "100")
                .closing(ASSETS, "1000")
                .build();
        Scenario scenario = NOTHING.with(ItemShock.byPercent(BAD, "25").provisionedAtPercent("50", ALLOWANCE, EQUITY));
        Measurement after = CAPITAL.measure(scenario.on(before));
        assertThat(after.reason()).hasValue(Reason.NOT_REPORTED);
        assertThat(after.explain().toString().replaceAll("\\s+", " "))
                .contains("equity: not known under scenario 'test', not reported (bad loans at 2021-12-31)");
    }

    @Test
    void forbiddenFigure_isUndefinedWhereItIsRead() {
        Shocked shocked = NOTHING.with(ItemShock.byPercent(LOANS, "-120")).apply(bank());
        // 800 x -0.2 = -160
        assertThat(shocked.unapplied().get(0)).hasToString("loans: out of domain (-160 must not be negative)");
        assertThat(BAD_SHARE.measure(shocked.after()).reason()).hasValue(Reason.OUT_OF_DOMAIN);
        assertThat(CAPITAL.measure(shocked.after()).isDefined()).isTrue();
    }

    @Test
    void partAboveItsWhole_isSaid() {
        Shocked shocked = NOTHING.with(ItemShock.byAmount(BAD, "900")).apply(bank());
        assertThat(shocked.unapplied())
                .singleElement()
                .hasToString(
                        "bad loans: inconsistent statement" + " (is a part of loans and exceeds it at 2021-12-31)");
    }

    @Test
    void flow_ofPartsOnly_isAddedUp() {
        Statement before = Samples.bank("Bank C")
                .flow(INCOME, ReportingPeriod.quarter(2021, 1), "4")
                .flow(INCOME, ReportingPeriod.quarter(2021, 2), "4")
                .flow(INCOME, ReportingPeriod.quarter(2021, 3), "4")
                .flow(INCOME, ReportingPeriod.quarter(2021, 4), "8")
                .build();
        // 20 less a quarter
        assertThat(flow(NOTHING.with(ItemShock.byPercent(INCOME, "-25")).on(before), INCOME))
                .isEqualByComparingTo("15");
        Statement unknown =
                NOTHING.with(ItemShock.byPercent(LOANS, "10").raising(INCOME)).on(before);
        assertThat(unknown.parts(INCOME, unknown.period())).isEmpty();
    }

    @Test
    void meansAndFacts_areSaidToStay() {
        Statement before = builder("Bank A")
                .average(EQUITY, "97")
                .with(Samples.BANKS, Breakdown.of("1"))
                .build();
        Shocked shocked = NOTHING.with(ItemShock.byPercent(EQUITY, "-5")).apply(before);
        assertThat(shocked.notes())
                .containsExactly(
                        "equity, mean of 2021: stays as reported, 97",
                        "stay as reported, a scenario changes items only: assets by bank");
    }

    @Test
    void tooManyDigits_areNotKnown() {
        String digits = "1." + "1".repeat(60);
        Statement before = Samples.bank("Bank D").closing(EQUITY, digits).build();
        Shocked shocked = NOTHING.with(ItemShock.byPercent(EQUITY, digits)).apply(before);
        assertThat(shocked.unapplied().get(0).fault().reason()).isEqualTo(Reason.OUT_OF_DOMAIN);
        assertThat(shocked.after().items()).isEmpty();
    }

    @Test
    void times_scalesWithAllThatFollows() {
        Scenario twice = NOTHING.with(ItemShock.byPercent(BAD, "25").provisionedAtPercent("50", ALLOWANCE, EQUITY))
                .times("2");
        // 40 x 0.25 x 2 = 20, half of it 10
        Statement after = twice.on(bank());
        assertThat(closing(after, BAD)).isEqualByComparingTo("60");
        assertThat(closing(after, EQUITY)).isEqualByComparingTo("90");
        assertThat(twice.name()).isEqualTo("test, times 2");
    }

    @Test
    void onMany_keepsTheOrder() {
        List<Statement> after = NOTHING.with(ItemShock.byPercent(EQUITY, "-5"))
                .on(List.of(bank(), builder("Bank B").build()));
        assertThat(after).extracting(Statement::subject).containsExactly("Bank A", "Bank B");
    }

    @Test
    void wrongShocks_areRefused() {
        assertThatThrownBy(() -> ItemShock.byPoints(EQUITY, "3"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("percentage points are for rates");
        assertThatThrownBy(() -> ItemShock.byAmount(LENDING, "3")).hasMessageContaining("is a rate");
        assertThatThrownBy(() -> ItemShock.movePercent(LOANS, LENDING, "3"))
                .hasMessageContaining("is not measured as loans is");
        assertThatThrownBy(() -> ItemShock.byAmount(Samples.BRANCHES, "3", Scale.UNITS, "EUR"))
                .hasMessageContaining("is no amount of money");
        assertThatThrownBy(() -> ItemShock.exchangeRatePercent("ABCD", "x", LOANS))
                .hasMessageContaining("ABCD")
                .hasMessageContaining("x");
        assertThatThrownBy(() -> Scenario.of(" ", "")).hasMessageContaining("is blank");
    }

    @Test
    void toString_saysItOnTheFirstLine() {
        Scenario scenario = NOTHING.with(
                ItemShock.movePercent(PERFORMING, BAD, "10").provisionedAtPercent("50", ALLOWANCE, EQUITY));
        assertThat(scenario).hasToString("""
                        scenario 'test', 1 shock
                          source: by hand
                          10 % of performing loans
                            performing loans -100 %
                            bad loans +100 %
                            allowance +50 % (provision at 50 %)
                            equity -50 % (provision at 50 %)""");
        assertThat(scenario.withName("x".repeat(200))
                        .toString()
                        .lines()
                        .findFirst()
                        .orElseThrow()
                        .length())
                .isLessThan(80);
        assertThat(scenario.apply(bank()).toString()).startsWith("Bank A, 2021, scenario 'test': 4 figures changed\n");
    }
}
