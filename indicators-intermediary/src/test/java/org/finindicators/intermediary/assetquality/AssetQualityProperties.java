/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.assetquality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.finindicators.formula.Formula.closing;
import static org.finindicators.formula.Formula.opening;
import static org.finindicators.intermediary.assetquality.AssetQuality.NONPERFORMING_TO_TOTAL_ASSETS;
import static org.finindicators.intermediary.assetquality.AssetQuality.RESTRUCTURED_TO_TOTAL_ASSETS;
import static org.finindicators.intermediary.assetquality.QualityItems.ALL_RESTRUCTURED_LOANS;
import static org.finindicators.intermediary.assetquality.QualityItems.FORECLOSED_ASSETS;
import static org.finindicators.intermediary.microfinance.PortfolioQuality.WRITE_OFF_RATIO;
import static org.finindicators.intermediary.statement.BankItems.GROSS_LOANS;
import static org.finindicators.intermediary.statement.BankItems.NONPERFORMING_LOANS;
import static org.finindicators.intermediary.statement.BankItems.RESTRUCTURED_LOANS;
import static org.finindicators.intermediary.statement.BankItems.TOTAL_ASSETS;
import static org.finindicators.intermediary.statement.IncomeItems.CHARGE_OFFS;
import static org.finindicators.intermediary.statement.IncomeItems.RECOVERIES;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Measured;
import org.finindicators.number.Rational;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.statement.Statement;
import org.finindicators.statement.StatementBuilder;

class AssetQualityProperties {
    private static StatementBuilder year() {
        return Statement.builder("a bank", ReportingPeriod.year(2021));
    }

    private static Rational exact(Indicator indicator, Statement statement) {
        return ((Measured) indicator.measure(statement)).exact();
    }

    /** The ratio over opening loans is the usual one times the growth that hides it. */
    @Property
    void laggedRatio_isTheRatioTimesGrowth(
            @ForAll @IntRange(min = 1, max = 100_000) int before,
            @ForAll @IntRange(min = 1, max = 100_000) int now,
            @ForAll @IntRange(max = 100_000) int bad) {
        Statement statement = year().opening(GROSS_LOANS, Integer.toString(before))
                .closing(GROSS_LOANS, Integer.toString(now))
                .closing(NONPERFORMING_LOANS, Integer.toString(Math.min(bad, now)))
                .build();
        Rational growth = closing(GROSS_LOANS)
                .over(opening(GROSS_LOANS))
                .evaluate(statement)
                .value()
                .orElseThrow();
        assertThat(exact(NONPERFORMING_TO_TOTAL_ASSETS.variant("lagged-npl-ratio"), statement))
                .isEqualTo(exact(NONPERFORMING_TO_TOTAL_ASSETS.variant("npl-ratio"), statement)
                        .times(growth));
    }

    /** Restructured loans that perform and non-performing assets are disjoint: together they are no more than all. */
    @Property
    void restructured_andNonperforming_areParts(
            @ForAll @IntRange(max = 1000) int restructured,
            @ForAll @IntRange(max = 1000) int alsoBad,
            @ForAll @IntRange(max = 1000) int bad,
            @ForAll @IntRange(max = 1000) int foreclosed,
            @ForAll @IntRange(min = 1, max = 1000) int rest) {
        int loans = restructured + alsoBad + bad + rest;
        Statement statement = year().closing(RESTRUCTURED_LOANS, Integer.toString(restructured))
                .closing(ALL_RESTRUCTURED_LOANS, Integer.toString(restructured + alsoBad))
                .closing(NONPERFORMING_LOANS, Integer.toString(alsoBad + bad))
                .closing(FORECLOSED_ASSETS, Integer.toString(foreclosed))
                .closing(GROSS_LOANS, Integer.toString(loans))
                .closing(TOTAL_ASSETS, Integer.toString(loans + foreclosed))
                .build();
        assertThat(statement.requireValid()).isEqualTo(statement);
        Rational performing = exact(RESTRUCTURED_TO_TOTAL_ASSETS.variant("performing"), statement);
        Rational all = exact(RESTRUCTURED_TO_TOTAL_ASSETS.variant("loans"), statement);
        Rational nonperforming = exact(NONPERFORMING_TO_TOTAL_ASSETS.variant("loans-and-foreclosed"), statement);
        assertThat(performing.plus(nonperforming)).isBetween(Rational.ZERO, Rational.ONE);
        assertThat(performing).isLessThanOrEqualTo(all);
        assertThat(all).isLessThanOrEqualTo(exact(RESTRUCTURED_TO_TOTAL_ASSETS.variant("forbearance"), statement));
    }

    /** Recoveries never make the ratio of charge-offs worse. */
    @Property
    void netChargeOffs_areNoMoreThanGrossOnes(
            @ForAll @IntRange(max = 1000) int chargedOff,
            @ForAll @IntRange(max = 1000) int recovered,
            @ForAll @IntRange(min = 1, max = 1000) int loans) {
        Statement statement = year().flow(CHARGE_OFFS, Integer.toString(chargedOff))
                .flow(RECOVERIES, Integer.toString(recovered))
                .average(GROSS_LOANS, Integer.toString(loans))
                .build();
        Rational gross = exact(WRITE_OFF_RATIO, statement);
        Rational net = exact(WRITE_OFF_RATIO.variant("net"), statement);
        assertThat(net).isLessThanOrEqualTo(gross);
        assertThat(gross.minus(net)).isEqualTo(Rational.of(recovered, loans));
    }
}
