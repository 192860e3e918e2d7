/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.finindicators.formula.Fact;
import org.finindicators.formula.Fault;
import org.finindicators.formula.Formula;
import org.finindicators.formula.Reason;
import org.finindicators.indicator.Variant;
import org.finindicators.intermediary.statement.CapitalItems;
import org.finindicators.number.Rational;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.regulation.LimitProfiles;
import org.finindicators.statement.ClientExposure;
import org.finindicators.statement.Statement;

class RiskProperties {
    private static final List<String> CODES =
            List.of("USD", "EUR", "GBP", "JPY", "CHF", "INR", "THB", "KES", "BRL", "MXN", "ZAR", "PLN");

    private static <T> Rational value(Formula formula, Fact<T> fact, T given) {
        return formula.evaluate(Statement.builder("a bank", ReportingPeriod.year(2019))
                        .with(fact, given)
                        .build())
                .value()
                .orElseThrow();
    }

    private static Rational open(List<CurrencyPosition> positions) {
        return value(
                ForeignExchangeRisk.openPosition(),
                ForeignExchangeRisk.CURRENCY_POSITIONS,
                new CurrencyPositions("AED", positions));
    }

    private static Rational largest(List<ClientExposure> exposures) {
        return value(
                ExposureMeasures.largestExposures(1),
                ExposureMeasures.CLIENT_EXPOSURES,
                new ClientExposures(exposures));
    }

    /** Positions net of each other are not open, and no more than all of them is; half of all at the least. */
    @Property
    void openPosition_liesBetweenNetAndGross(@ForAll("positions") List<CurrencyPosition> positions) {
        long net = 0;
        long gross = 0;
        for (CurrencyPosition position : positions) {
            net += position.net().longValueExact();
            gross += position.net().abs().longValueExact();
        }
        Rational open = open(positions);
        assertThat(open).isBetween(Rational.of(Math.abs(net)), Rational.of(gross));
        // of the larger and the smaller side: net = larger - smaller, gross = larger + smaller
        assertThat(open.times(Rational.of(2))).isEqualTo(Rational.of(Math.abs(net) + gross));
    }

    @Property
    void openPosition_doesNotDependOnOrderOrSign(
            @ForAll("positions") List<CurrencyPosition> positions, @ForAll Random random) {
        List<CurrencyPosition> other = new ArrayList<>(positions);
        Collections.shuffle(other, random);
        List<CurrencyPosition> reversed = other.stream()
                .map(position ->
                        new CurrencyPosition(position.currency(), position.net().negate()))
                .toList();
        assertThat(open(other)).isEqualTo(open(positions));
        assertThat(open(reversed)).isEqualTo(open(positions));
    }

    @Property
    void combiningGroups_neverLowersTheLargest(
            @ForAll("exposures") List<ClientExposure> exposures, @ForAll Random random) {
        List<ClientExposure> apart = exposures.stream()
                .map(e -> ClientExposure.of(e.client(), e.amount().toPlainString()))
                .toList();
        List<ClientExposure> together = exposures.stream()
                .map(e -> random.nextBoolean() ? e.withGroup("another group") : e)
                .toList();
        assertThat(largest(exposures)).isGreaterThanOrEqualTo(largest(apart));
        List<ClientExposure> all =
                exposures.stream().map(e -> e.withGroup("one group")).toList();
        assertThat(largest(all)).isGreaterThanOrEqualTo(largest(together));
        assertThat(largest(all))
                .isEqualTo(value(
                        ExposureMeasures.largestExposures(100),
                        ExposureMeasures.CLIENT_EXPOSURES,
                        new ClientExposures(exposures)));
    }

    /** Whoever is connected with a G-SIB counts with it: between the G-SIB's own exposures and the largest of all. */
    @Property
    void largestBetweenGsibs_takesWholeGroups(@ForAll("exposures") List<ClientExposure> exposures) {
        List<ClientExposure> marked = new ArrayList<>();
        for (ClientExposure exposure : exposures) {
            marked.add(marked.isEmpty() ? exposure.withKind("g-sib") : exposure);
        }
        Formula between = ExposureMeasures.largestExposureBetweenGsibs(LimitProfiles.BASEL_LEX_2019);
        Rational largest =
                value(between, ExposureMeasures.CLIENT_EXPOSURES, new ClientExposures(marked, GlobalImportance.GSIB));
        assertThat(largest).isBetween(Rational.of(exposures.get(0).amount()), largest(exposures));
        // in one group with all others, all count
        List<ClientExposure> together =
                marked.stream().map(e -> e.withGroup("one group")).toList();
        assertThat(value(
                        between,
                        ExposureMeasures.CLIENT_EXPOSURES,
                        new ClientExposures(together, GlobalImportance.GSIB)))
                .isEqualTo(largest(together));
        // of an institution that is none, there is no such limit
        assertThat(between.evaluate(Statement.builder("a bank", ReportingPeriod.year(2019))
                                .with(ExposureMeasures.CLIENT_EXPOSURES, new ClientExposures(marked))
                                .build())
                        .faults())
                .extracting(Fault::reason)
                .containsExactly(Reason.NOT_APPLICABLE);
    }

    /** What is exempt uses nothing, however much it is. */
    @Property
    void exemptExposures_useNothing(@ForAll("exposures") List<ClientExposure> exposures) {
        List<ClientExposure> exempt =
                exposures.stream().map(e -> e.withKind("sovereign")).toList();
        for (Formula formula : List.of(
                ExposureMeasures.largestExposureUnder(LimitProfiles.BASEL_LEX_2019),
                ExposureMeasures.largeExposures(LimitProfiles.BASEL_LEX_2019))) {
            assertThat(evaluate(formula, exempt)).isEqualTo(Rational.ZERO);
        }
    }

    @Property
    void overCapital_needsOneCurrency(@ForAll("exposures") List<ClientExposure> exposures) {
        Statement statement = Statement.builder("a bank", ReportingPeriod.year(2019))
                .currency("USD")
                .currencyOf(CapitalItems.REGULATORY_CAPITAL, "EUR")
                .currencyOf(CapitalItems.TIER_1_CAPITAL, "EUR")
                .with(ExposureMeasures.CLIENT_EXPOSURES, new ClientExposures(exposures))
                .closing(CapitalItems.REGULATORY_CAPITAL, "50")
                .closing(CapitalItems.TIER_1_CAPITAL, "50")
                .build();
        for (String variant :
                List.of("top20-to-capital", "largest-to-capital", "large-exposures", "large-exposures-lex")) {
            assertThat(CreditConcentration.CLIENT_CONCENTRATION
                            .variant(variant)
                            .measure(statement)
                            .reason())
                    .contains(Reason.CURRENCY_MISMATCH);
        }
    }

    @Property
    void clientConcentration_doesNotDependOnOrder(
            @ForAll("exposures") List<ClientExposure> exposures, @ForAll Random random) {
        List<ClientExposure> other = new ArrayList<>(exposures);
        Collections.shuffle(other, random);
        for (Variant variant : CreditConcentration.CLIENT_CONCENTRATION.variants()) {
            assertThat(evaluate(variant.formula(), other)).isEqualTo(evaluate(variant.formula(), exposures));
        }
    }

    private static Rational evaluate(Formula formula, List<ClientExposure> exposures) {
        return formula.evaluate(Statement.builder("a bank", ReportingPeriod.year(2019))
                        .with(ExposureMeasures.CLIENT_EXPOSURES, new ClientExposures(exposures))
                        .closing(CapitalItems.REGULATORY_CAPITAL, "50")
                        .closing(CapitalItems.TIER_1_CAPITAL, "50")
                        .build())
                .value()
                .orElseThrow();
    }

    /** A span cut in two holds the same, evenly spread; the time of repricing lies between none and all of the year. */
    @Property
    void incomeChange_doesNotDependOnWhereASpanIsCut(
            @ForAll @LongRange(min = 0, max = 11) long start,
            @ForAll @LongRange(min = 1, max = 24) long half,
            @ForAll @LongRange(min = 0, max = 1_000_000) long assets) {
        String from = Long.toString(start);
        String middle = Long.toString(start + half);
        String end = Long.toString(start + 2 * half);
        RepricingSchedule whole = RepricingSchedule.of(RepricingBucket.ofMonths(from, end)
                        .withAssets(Long.toString(2 * assets))
                        .withLiabilities("0"))
                .withShiftBasisPoints("200");
        RepricingSchedule cut = RepricingSchedule.of(
                        RepricingBucket.ofMonths(middle, end)
                                .withAssets(Long.toString(assets))
                                .withLiabilities("0"),
                        RepricingBucket.ofMonths(from, middle)
                                .withAssets(Long.toString(assets))
                                .withLiabilities("0"))
                .withShiftBasisPoints("200");
        Formula change =
                InterestRateRisk.INTEREST_RATE_RISK.variant("income-change").formula();
        Rational value = value(change, InterestRateRisk.REPRICING_SCHEDULE, whole);
        assertThat(value(change, InterestRateRisk.REPRICING_SCHEDULE, cut)).isEqualTo(value);
        assertThat(value).isBetween(Rational.ZERO, Rational.of(2 * assets, 50));
    }

    @Provide
    Arbitrary<List<CurrencyPosition>> positions() {
        Arbitrary<Long> amounts = Arbitraries.longs().between(-1_000_000, 1_000_000);
        return amounts.list().ofMaxSize(12).map(all -> {
            List<CurrencyPosition> positions = new ArrayList<>();
            for (Long amount : all) {
                positions.add(CurrencyPosition.of(CODES.get(positions.size()), amount.toString()));
            }
            return positions;
        });
    }

    @Provide
    Arbitrary<List<ClientExposure>> exposures() {
        Arbitrary<String> clients = Arbitraries.of("A", "B", "C", "D", "E", "F");
        Arbitrary<String> groups = Arbitraries.of("", "", "X", "Y", "Z");
        Arbitrary<Long> amounts = Arbitraries.longs().between(1, 100);
        return Combinators.combine(clients, groups, amounts)
                .as((client, group, amount) -> {
                    ClientExposure exposure = ClientExposure.of(client, amount.toString());
                    return group.isEmpty() ? exposure : exposure.withGroup(group);
                })
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }
}
