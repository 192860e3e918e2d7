/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.finindicators.Samples;
import org.finindicators.formula.Item;
import org.finindicators.formula.Kind.Flow;
import org.finindicators.formula.Kind.Stock;
import org.finindicators.statement.Statement;
import org.finindicators.statement.StatementBuilder;

/** The laws of scenarios, on statements in which some figures are missing. */
class ScenarioProperties {
    private static final List<Item<Stock>> STOCKS =
            List.of(ShockedBank.ASSETS, ShockedBank.LOANS, ShockedBank.BAD, ShockedBank.ALLOWANCE, ShockedBank.EQUITY);
    private static final List<Item<Flow>> FLOWS = List.of(ShockedBank.INCOME, ShockedBank.INTEREST);
    private static final List<Item<?>> ITEMS = new ArrayList<>();

    static {
        ITEMS.addAll(STOCKS);
        ITEMS.addAll(FLOWS);
    }

    @Provide
    Arbitrary<Statement> statements() {
        return amounts()
                .list()
                .ofSize(ITEMS.size())
                .flatMap(amounts -> Arbitraries.of(true, true, true, false)
                        .list()
                        .ofSize(ITEMS.size())
                        .map(reported -> {
                            StatementBuilder builder = Samples.bank("Bank").source("reports");
                            for (int at = 0; at < ITEMS.size(); at++) {
                                if (reported.get(at) && at < STOCKS.size()) {
                                    builder.closing(STOCKS.get(at), amounts.get(at))
                                            .opening(STOCKS.get(at), "1");
                                } else if (reported.get(at)) {
                                    builder.flow(FLOWS.get(at - STOCKS.size()), amounts.get(at));
                                }
                            }
                            return builder.build();
                        }));
    }

    private static Arbitrary<BigDecimal> amounts() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-1000"), new BigDecimal("1000000"))
                .ofScale(2);
    }

    @Provide
    Arbitrary<List<ItemShock>> shocks() {
        return shocks(ITEMS);
    }

    private static Arbitrary<List<ItemShock>> shocks(List<Item<?>> items) {
        Arbitrary<BigDecimal> percents = Arbitraries.bigDecimals()
                .between(new BigDecimal("-90"), new BigDecimal("90"))
                .ofScale(1);
        Arbitrary<Item<?>> any = Arbitraries.of(items);
        return Combinators.combine(
                        any,
                        any,
                        any,
                        percents,
                        percents,
                        Arbitraries.integers().between(0, 3))
                .as((from, to, hit, size, rate, kind) -> switch (kind) {
                    case 0 -> ItemShock.byPercent(from, size).provisionedAtPercent(rate.abs(), to, hit);
                    case 1 -> ItemShock.byAmount(from, size);
                    case 2 -> ItemShock.movePercent(from, to, size).losingIncomePercent(rate, hit);
                    default -> ItemShock.percentOf(from, size).raising(to);
                })
                .list()
                .ofMinSize(0)
                .ofMaxSize(5);
    }

    private static Scenario scenario(List<ItemShock> shocks) {
        return Scenario.of("any", "jqwik").with(shocks);
    }

    /** The figures without what is remarked on them. */
    private static String figures(Statement statement) {
        return ITEMS.stream()
                .map(item -> item.id() + statement.balances(item).byDate() + statement.periods(item))
                .collect(Collectors.joining("\n"));
    }

    @Property
    void ofNothing_changesNothing(@ForAll("statements") Statement statement, @ForAll("shocks") List<ItemShock> shocks) {
        assertThat(scenario(List.of()).on(statement)).isEqualTo(statement);
        Shocked none = scenario(shocks).times(BigDecimal.ZERO).apply(statement);
        // what is not known stays so, whatever it is multiplied with
        if (none.isComplete()) {
            assertThat(none.after()).isEqualTo(statement);
            assertThat(none.changes()).isEmpty();
        }
    }

    @Property
    void orderOfShocks_doesNotMatter(
            @ForAll("statements") Statement statement, @ForAll("shocks") List<ItemShock> shocks, @ForAll long seed) {
        List<ItemShock> shuffled = new ArrayList<>(shocks);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(figures(scenario(shuffled).on(statement)))
                .isEqualTo(figures(scenario(shocks).on(statement)));
    }

    @Provide
    Arbitrary<List<ItemShock>> ofLoans() {
        return shocks(List.of(ShockedBank.LOANS, ShockedBank.BAD, ShockedBank.ALLOWANCE));
    }

    @Provide
    Arbitrary<List<ItemShock>> ofIncome() {
        return shocks(List.of(ShockedBank.ASSETS, ShockedBank.EQUITY, ShockedBank.INCOME, ShockedBank.INTEREST));
    }

    @Property
    void scenariosOnDifferentItems_commute(
            @ForAll("statements") Statement statement,
            @ForAll("ofLoans") List<ItemShock> loans,
            @ForAll("ofIncome") List<ItemShock> income) {
        Scenario one = scenario(loans).withName("one");
        Scenario other = scenario(income).withName("other");
        Statement there = other.on(one.on(statement));
        Statement back = one.on(other.on(statement));
        assertThat(figures(there)).isEqualTo(figures(back));
        ITEMS.forEach(item -> {
            assertThat(there.remarks(item)).isEqualTo(back.remarks(item));
            assertThat(there.remarks(item, there.period().closing()))
                    .isEqualTo(back.remarks(item, back.period().closing()));
        });
        assertThat(figures(there))
                .isEqualTo(figures(scenario(loans).with(income).on(statement)));
    }

    /** Twice the scenario is twice the change, where all of it can be applied. */
    @Property
    void changes_areLinear(@ForAll("statements") Statement statement, @ForAll("shocks") List<ItemShock> shocks) {
        Shocked once = scenario(shocks).apply(statement);
        Shocked twice = scenario(shocks).times("2").apply(statement);
        assertThat(twice.changes()).hasSameSizeAs(once.changes());
        for (int at = 0; at < once.changes().size(); at++) {
            assertThat(twice.changes().get(at).difference())
                    .isEqualByComparingTo(once.changes().get(at).difference().multiply(BigDecimal.valueOf(2)));
        }
    }

    /** A move keeps the sum of the two items. */
    @Property
    void moves_keepTheSum(@ForAll("statements") Statement statement, @ForAll("percents") BigDecimal percent) {
        Shocked shocked = scenario(List.of(ItemShock.movePercent(ShockedBank.LOANS, ShockedBank.BAD, percent)))
                .apply(statement);
        BigDecimal sum =
                shocked.changes().stream().map(FigureChange::difference).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (shocked.changes().size() == 2) {
            assertThat(sum).isEqualByComparingTo("0");
        }
        assertThat(statement
                                .balances(ShockedBank.LOANS)
                                .at(statement.period().closing())
                                .isPresent()
                        || shocked.changes().isEmpty())
                .isTrue();
    }

    @Provide
    Arbitrary<BigDecimal> percents() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("100"))
                .ofScale(2);
    }
}
