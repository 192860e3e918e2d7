/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.sme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.finindicators.formula.Item;
import org.finindicators.formula.Kind.Flow;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Measured;
import org.finindicators.indicator.Measurement;
import org.finindicators.indicator.Variant;
import org.finindicators.number.Rational;
import org.finindicators.number.Scale;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.statement.Statement;
import org.finindicators.statement.StatementBuilder;

class SmeProperties {
    /** Employees, turnover and assets in millions, value added, persons, credit. */
    @Provide
    Arbitrary<Firm> firms() {
        Arbitrary<Integer> sizes = Arbitraries.oneOf(
                Arbitraries.of(0, 2, 9, 10, 43, 44, 49, 50, 51, 249, 250),
                Arbitraries.integers().between(0, 1000));
        return Combinators.combine(sizes, sizes, sizes, Arbitraries.integers().between(1, 1000))
                .as((employees, turnover, assets, amount) -> Firm.of("")
                        .withEmployees(employees.toString())
                        .withTurnover(turnover.toString())
                        .withLoan(assets.toString())
                        .withAssets(assets.toString())
                        .withValueAdded(amount.toString())
                        .withEmployment(amount.toString())
                        .withCredit(amount.toString()));
    }

    private static Firms named(List<Firm> firms) {
        List<Firm> all = new ArrayList<>();
        for (Firm firm : firms) {
            all.add(new Firm("firm " + all.size(), firm.sizes(), firm.valueAdded(), firm.employment(), firm.credit()));
        }
        return Firms.of(all, Coverage.FORMAL_FIRMS);
    }

    private static Measurement measure(Indicator indicator, Firms firms) {
        return measure(indicator, firms, "EUR");
    }

    private static Measurement measure(Indicator indicator, Firms firms, String currency) {
        return indicator.measure(Statement.builder("a country", ReportingPeriod.year(2022))
                .currency(currency)
                .in(Scale.MILLIONS)
                .with(SmeItems.FIRMS_WITH_SIZES, firms)
                .with(SmeItems.NATIONAL_SIZE_RULE, SizeRules.EU_EMPLOYEES)
                .build());
    }

    private static Rational exact(Measurement measurement) {
        return ((Measured) measurement).exact();
    }

    @Property
    void sharesOfSizeClasses_addUpToOne(@ForAll @Size(min = 1, max = 80) List<@From("firms") Firm> list) {
        Firms firms = named(list);
        for (SizeRule rule : SizeRules.ALL_SIZE_RULES) {
            String currency = rule.currency().map(Currency::getCurrencyCode).orElse("EUR");
            Rational output = Rational.ZERO;
            Rational jobs = Rational.ZERO;
            Rational credit = Rational.ZERO;
            for (String one : rule.classes()) {
                output = output.plus(exact(measure(SmeShares.outputShareOf(rule, one), firms, currency)));
                jobs = jobs.plus(exact(measure(SmeShares.employmentShareOf(rule, one), firms, currency)));
                credit = credit.plus(exact(measure(SmeShares.creditShareOf(rule, one), firms, currency)));
            }
            assertThat(List.of(output, jobs, credit)).containsOnly(Rational.ONE);
            Rational large = exact(measure(SmeShares.outputShareOf(rule, SizeRule.LARGE_FIRMS), firms, currency));
            assertThat(exact(measure(SmeShares.outputShareUnder(rule), firms, currency))
                            .plus(large))
                    .isEqualTo(Rational.ONE);
        }
    }

    /** What a firm contributes does not decide where it belongs, nor does the order of firms. */
    @Property
    void shares_doNotDependOnTheUnitOrTheOrder(
            @ForAll @Size(min = 1, max = 80) List<@From("firms") Firm> list,
            @ForAll @IntRange(min = 1, max = 1_000_000) int unit) {
        Firms firms = named(list);
        List<Firm> turned = new ArrayList<>();
        for (Firm firm : firms.firms()) {
            turned.add(
                    0,
                    firm.withValueAdded(firm.valueAdded()
                            .orElseThrow()
                            .multiply(BigDecimal.valueOf(unit))
                            .toPlainString()));
        }
        for (Variant variant : SmeShares.SME_OUTPUT_SHARE.variants()) {
            Indicator one = SmeShares.SME_OUTPUT_SHARE.with(variant);
            for (String currency : List.of("EUR", "USD")) {
                assertThat(measure(one, Firms.of(turned, Coverage.FORMAL_FIRMS), currency)
                                .decimal())
                        .isEqualTo(measure(one, firms, currency).decimal());
            }
        }
    }

    /** A larger firm is never in a smaller class. */
    @Property
    void classes_riseWithSize(
            @ForAll("firms") Firm firm, @ForAll @IntRange(min = 0, max = 300) int more, @ForAll SizeMeasure measure) {
        BigDecimal size = firm.sizes().get(measure).from().add(BigDecimal.valueOf(more));
        Firm larger = firm.withSize(measure, SizeRange.of(size.toPlainString()));
        for (SizeRule rule : SizeRules.ALL_SIZE_RULES) {
            List<String> order = rule.classes();
            Set<String> before = rule.classesOf(firm.sizes(), Scale.MILLIONS);
            Set<String> after = rule.classesOf(larger.sizes(), Scale.MILLIONS);
            assertThat(before).hasSize(1);
            assertThat(after).hasSize(1);
            assertThat(order.indexOf(after.iterator().next()))
                    .isGreaterThanOrEqualTo(order.indexOf(before.iterator().next()));
        }
    }

    /** A class of firms can belong to every class that one of its firms belongs to. */
    @Property
    void classesOfARange_containThoseOfItsFirms(
            @ForAll @IntRange(min = 0, max = 400) int from,
            @ForAll @IntRange(min = 0, max = 400) int span,
            @ForAll @IntRange(min = 0, max = 400) int inside) {
        Map<SizeMeasure, SizeRange> range =
                Firm.of("class").withEmployees("" + from, "" + (from + span)).sizes();
        Map<SizeMeasure, SizeRange> firm = Firm.of("firm")
                .withEmployees("" + (from + Math.min(inside, span)))
                .sizes();
        for (SizeRule rule : SizeRules.ALL_SIZE_RULES) {
            assertThat(rule.classesOf(range, Scale.UNITS)).containsAll(rule.classesOf(firm, Scale.UNITS));
        }
    }

    @Provide
    Arbitrary<String> hostile() {
        return Arbitraries.of("-1E+40", "-1", "0", "1E-40", "0.5", "250", "50000000", "1E+40");
    }

    /** Whatever is reported has a value or a reason. */
    @Property
    void shares_areTotal(@ForAll @Size(max = 6) List<@From("hostile") String> numbers, @ForAll boolean same) {
        List<Firm> firms = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            Firm firm = Firm.of(same ? "A" : "A" + i).withValueAdded(numbers.get(i));
            firm = i % 2 == 0 ? firm.withEmployees(numbers.get(i), numbers.get(0)) : firm;
            firms.add(
                    i % 3 == 0
                            ? firm.withTurnover(numbers.get(i)).withCredit(numbers.get(i))
                            : firm.withEmployment("3"));
        }
        for (Indicator indicator :
                List.of(SmeShares.SME_OUTPUT_SHARE, SmeShares.SME_EMPLOYMENT_SHARE, SmeShares.SME_CREDIT_SHARE)) {
            for (Variant variant : indicator.variants()) {
                Measurement measurement = measure(
                        indicator.with(variant),
                        Firms.of(firms, Coverage.COVERAGE_NOT_STATED).withStatedCredit("1E+40"));
                assertThat(measurement.isDefined() || measurement.reason().isPresent())
                        .isTrue();
                assertThat(measurement.toString()).isNotBlank();
                measurement.decimal().ifPresent(share -> assertThat(share).isBetween(BigDecimal.ZERO, BigDecimal.ONE));
            }
        }
    }

    private static StatementBuilder trade(Item<Flow> item, int amount) {
        return Statement.builder("a country", ReportingPeriod.year(2022)).flow(item, Integer.toString(amount));
    }

    private static double value(String variant, Statement statement) {
        return exact(ComparativeAdvantage.REVEALED_COMPARATIVE_ADVANTAGE
                        .variant(variant)
                        .measure(statement))
                .toDouble();
    }

    @Property
    void symmetricAdvantage_isFromMinusOneToBelowOne(
            @ForAll @IntRange(min = 0, max = 1000) int sector,
            @ForAll @IntRange(min = 0, max = 1000) int others,
            @ForAll @IntRange(min = 1, max = 1000) int reference,
            @ForAll @IntRange(min = 0, max = 100_000) int rest) {
        Statement statement = trade(TradeItems.SECTOR_EXPORTS, sector)
                .flow(TradeItems.COUNTRY_EXPORTS, Integer.toString(sector + others + 1))
                .flow(TradeItems.REFERENCE_SECTOR_EXPORTS, Integer.toString(reference))
                .flow(TradeItems.REFERENCE_EXPORTS, Integer.toString(reference + rest))
                .build();
        double plain = value("balassa", statement);
        double symmetric = value("symmetric", statement);
        assertThat(symmetric).isBetween(-1.0, 1.0).isLessThan(1);
        assertThat(Math.signum(symmetric)).isEqualTo(Math.signum(plain - 1));
        if (sector > 0) {
            // tanh of half the logarithm is the symmetric form
            assertThat(Math.tanh(value("log", statement) / 2)).isCloseTo(symmetric, within(1e-12));
        }
    }

    /** An activity with a lower ratio is ranked before, and the rank value agrees with the comparator. */
    @Property
    void byRank_agreesWithTheRankValue(
            @ForAll @IntRange(min = 1, max = 200) int oneCost,
            @ForAll @IntRange(min = 97, max = 103) int oneOutput,
            @ForAll @IntRange(min = 1, max = 200) int otherCost,
            @ForAll @IntRange(min = 0, max = 200) int otherOutput) {
        Statement one = activity(oneCost, oneOutput);
        Statement other = activity(otherCost, otherOutput);
        Indicator ratio = DomesticResourceCost.DOMESTIC_RESOURCE_COST_RATIO;
        int byRank = DomesticResourceCost.byResourceCostRank().compare(ratio.measure(one), ratio.measure(other));
        Rational first = exact(ratio.variant("rank-value").measure(one));
        Rational second = exact(ratio.variant("rank-value").measure(other));
        assertThat(Integer.signum(byRank)).isEqualTo(Integer.signum(second.compareTo(first)));
    }

    private static Statement activity(int cost, int output) {
        return trade(TradeItems.DOMESTIC_FACTOR_COST, cost)
                .flow(TradeItems.WORLD_PRICE_OUTPUT, Integer.toString(output))
                .flow(TradeItems.TRADABLE_INPUTS, "100")
                .build();
    }
}
