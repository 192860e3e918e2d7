/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.finindicators.sector.structure.Structure.BANK_CONCENTRATION;
import static org.finindicators.sector.structure.Structure.FINANCIAL_DEPTH;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.finindicators.indicator.Measured;
import org.finindicators.indicator.Measurement;
import org.finindicators.indicator.Undefined;
import org.finindicators.number.Rational;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.statement.Breakdown;
import org.finindicators.statement.EconomyItems;
import org.finindicators.statement.Statement;

class StructureProperties {
    private static final ReportingPeriod YEAR = ReportingPeriod.year(2022);

    @Property
    void index_liesBetweenEqualSharesAndOneBank(
            @ForAll @Size(min = 1, max = 30) List<@LongRange(min = 1, max = 1_000_000) Long> banks) {
        assertThat(concentration("hhi", banks)).isBetween(Rational.of(1, banks.size()), Rational.ONE);
    }

    /** Merging a and b adds 2 x share of a x share of b to the index. */
    @Property
    void index_risesWithAMerger(
            @ForAll @Size(min = 2, max = 30) List<@LongRange(min = 1, max = 1_000_000) Long> banks) {
        List<Long> merged = new ArrayList<>(banks.subList(2, banks.size()));
        merged.add(banks.get(0) + banks.get(1));
        Rational total = Rational.of(banks.stream().mapToLong(Long::longValue).sum());
        Rational rise = Rational.of(2 * banks.get(0) * banks.get(1)).dividedBy(total.times(total));
        assertThat(concentration("hhi", merged))
                .isEqualTo(concentration("hhi", banks).plus(rise));
    }

    @Property
    void index_andEffectiveNumberAreReciprocal(
            @ForAll @Size(min = 1, max = 30) List<@LongRange(min = 1, max = 1_000_000) Long> banks) {
        assertThat(concentration("hhi", banks).times(concentration("effective-number", banks)))
                .isEqualTo(Rational.ONE);
    }

    /** The numbers of order one (entropy) and two (index) of the same shares: the first is never the smaller one. */
    @Property
    void entropyNumber_liesBetweenEffectiveNumberAndNumberOfBanks(
            @ForAll @Size(min = 1, max = 30) List<@LongRange(min = 1, max = 1_000_000) Long> banks) {
        double entropy = concentration("entropy-number", banks).toDouble();
        assertThat(entropy)
                .isBetween(
                        concentration("effective-number", banks).toDouble() * (1 - 1e-12), banks.size() * (1 + 1e-12));
    }

    @Property
    void largestShares_growWithTheirNumber(
            @ForAll @Size(min = 3, max = 30) List<@LongRange(min = 1, max = 1_000_000) Long> banks) {
        assertThat(concentration("cr3", banks)).isLessThanOrEqualTo(concentration("cr5", banks));
        assertThat(concentration("cr5", banks)).isLessThanOrEqualTo(Rational.ONE);
    }

    @Property
    void depth_doesNotDependOnTheUnitOfMoney(
            @ForAll @LongRange(min = 0, max = 1_000_000_000) long opening,
            @ForAll @LongRange(min = 0, max = 1_000_000_000) long closing,
            @ForAll @LongRange(min = 1, max = 1_000_000_000) long output,
            @ForAll @LongRange(min = 1, max = 1_000_000) long unit) {
        for (String variant : List.of("end-of-period", "mean", "gfdd")) {
            assertThat(depth(variant, opening * unit, closing * unit, output * unit))
                    .isEqualTo(depth(variant, opening, closing, output));
        }
    }

    /** The part that the market holds, put over output, is all paper less the central bank's; never less than zero. */
    @Property
    void paperHeldByTheMarket_isAllPaperLessTheCentralBanks(
            @ForAll @LongRange(min = 1, max = 1_000_000_000) long paper,
            @ForAll @LongRange(min = 0, max = 1_000_000_000) long centralBank,
            @ForAll @LongRange(min = 1, max = 1_000_000_000) long output) {
        Statement statement = Statement.builder("a country", YEAR)
                .closing(MarketItems.GOVERNMENT_PAPER, Long.toString(paper))
                .closing(MarketItems.GOVERNMENT_PAPER_AT_CENTRAL_BANK, Long.toString(centralBank))
                .flow(EconomyItems.GDP, Long.toString(output))
                .build();
        Measurement held = Markets.GOVERNMENT_PAPER_DEPTH.measure(statement);
        if (centralBank > paper) {
            assertThat(held).isInstanceOf(Undefined.class);
        } else {
            assertThat(((Measured) held).exact()).isEqualTo(Rational.of(paper - centralBank, output));
        }
    }

    private static Rational concentration(String variant, List<Long> banks) {
        Breakdown breakdown = Breakdown.of(banks.stream().map(String::valueOf).toArray(String[]::new));
        Statement statement = Statement.builder("a country", YEAR)
                .with(StructureItems.BANK_ASSETS, breakdown)
                .build();
        return ((Measured) BANK_CONCENTRATION.variant(variant).measure(statement)).exact();
    }

    private static Rational depth(String variant, long opening, long closing, long output) {
        Statement statement = Statement.builder("a country", YEAR)
                .opening(StructureItems.BROAD_MONEY, Long.toString(opening))
                .closing(StructureItems.BROAD_MONEY, Long.toString(closing))
                .flow(EconomyItems.GDP, Long.toString(output))
                .opening(EconomyItems.CPI, "100")
                .closing(EconomyItems.CPI, "125")
                .mean(EconomyItems.CPI, "110")
                .build();
        return ((Measured) FINANCIAL_DEPTH.variant(variant).measure(statement)).exact();
    }
}
