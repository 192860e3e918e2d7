/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.regulation;

import static org.finindicators.indicator.Authority.BASEL_LEX;
import static org.finindicators.indicator.Authority.EBA_IRRBB;
import static org.finindicators.indicator.Authority.EU_OUTLIER_TESTS;
import static org.finindicators.number.Relation.ABOVE;
import static org.finindicators.number.Relation.AT_LEAST;
import static org.finindicators.number.Relation.AT_MOST;
import static org.finindicators.number.Relation.BELOW;
import static org.finindicators.regulation.LimitBasis.REGULATORY_CAPITAL;
import static org.finindicators.regulation.LimitBasis.RISK_WEIGHTED_ASSETS;
import static org.finindicators.regulation.LimitBasis.SHARES;
import static org.finindicators.regulation.LimitBasis.TIER_1;
import static org.finindicators.regulation.LimitBasis.UNCLASSIFIED_ASSETS;
import static org.finindicators.regulation.LimitKind.CAPITAL_RATIO;
import static org.finindicators.regulation.LimitKind.ECONOMIC_VALUE;
import static org.finindicators.regulation.LimitKind.EQUITY_HOLDING;
import static org.finindicators.regulation.LimitKind.EQUITY_HOLDINGS_TOTAL;
import static org.finindicators.regulation.LimitKind.FAMILY_DEGREE;
import static org.finindicators.regulation.LimitKind.FIXED_ASSETS;
import static org.finindicators.regulation.LimitKind.FOREIGN_EXCHANGE;
import static org.finindicators.regulation.LimitKind.FOREIGN_EXCHANGE_CURRENCY;
import static org.finindicators.regulation.LimitKind.GENERAL_PROVISION;
import static org.finindicators.regulation.LimitKind.INSIDER_OWNERSHIP;
import static org.finindicators.regulation.LimitKind.LARGE_EXPOSURE;
import static org.finindicators.regulation.LimitKind.LARGE_EXPOSURES_TOTAL;
import static org.finindicators.regulation.LimitKind.NET_INTEREST_INCOME;
import static org.finindicators.regulation.LimitKind.RELATED_INTEREST;
import static org.finindicators.regulation.LimitKind.SINGLE_EXPOSURE;
import static org.finindicators.regulation.LimitKind.SINGLE_EXPOSURE_GSIB;

import org.finindicators.indicator.Authority;

/**
 * Prudential limits that ship as data.
 *
 * <p>Kinds of exposure that they know: {@code g-sib}, {@code sovereign}, {@code central-bank},
 * {@code intraday-interbank}, {@code qualifying-central-counterparty}, {@code covered-bond}. A national regulation
 * differs in many details; write the one in force where it matters.
 *
 * @since 0.1.0
 */
public final class LimitProfiles {
    /**
     * What the paper of 1995 lists as compatible with international standards, in Annex 1, sections 4 and 5.
     *
     * <p>Capital of 8 per cent of risk-weighted assets; a single exposure up to 25 per cent of capital; exposures above
     * 10 per cent are large, and together less than eight times capital; operating fixed assets up to all of it; equity
     * in one non-financial enterprise up to 15 per cent, and 60 per cent together; the open currency position, overall
     * and in one currency, below 5 to 10 per cent; general provisions above 1 per cent of assets not classified. Both
     * ends of the range are limits of their own; {@link PrudentialLimits#replacing(PrudentialLimit)} picks a cap.
     */
    public static final PrudentialLimits WORLD_BANK_1995 = PrudentialLimits.of(
            "World Bank 1995",
            Authority.WORLD_BANK_1995,
            PrudentialLimit.ofPercent(CAPITAL_RATIO, AT_LEAST, "8", RISK_WEIGHTED_ASSETS, "1995-03-01"),
            PrudentialLimit.ofPercent(SINGLE_EXPOSURE, AT_MOST, "25", REGULATORY_CAPITAL, "1995-03-01"),
            PrudentialLimit.ofPercent(LARGE_EXPOSURE, ABOVE, "10", REGULATORY_CAPITAL, "1995-03-01"),
            PrudentialLimit.ofPercent(LARGE_EXPOSURES_TOTAL, BELOW, "800", REGULATORY_CAPITAL, "1995-03-01"),
            PrudentialLimit.ofPercent(FIXED_ASSETS, AT_MOST, "100", REGULATORY_CAPITAL, "1995-03-01"),
            PrudentialLimit.ofPercent(EQUITY_HOLDING, AT_MOST, "15", REGULATORY_CAPITAL, "1995-03-01"),
            PrudentialLimit.ofPercent(EQUITY_HOLDINGS_TOTAL, AT_MOST, "60", REGULATORY_CAPITAL, "1995-03-01"),
            PrudentialLimit.ofPercent(FOREIGN_EXCHANGE, BELOW, "5", REGULATORY_CAPITAL, "1995-03-01")
                    .withName("open currency position, low end"),
            PrudentialLimit.ofPercent(FOREIGN_EXCHANGE, BELOW, "10", REGULATORY_CAPITAL, "1995-03-01")
                    .withName("open currency position, high end"),
            PrudentialLimit.ofPercent(FOREIGN_EXCHANGE_CURRENCY, BELOW, "5", REGULATORY_CAPITAL, "1995-03-01")
                    .withName("position in one currency, low end"),
            PrudentialLimit.ofPercent(FOREIGN_EXCHANGE_CURRENCY, BELOW, "10", REGULATORY_CAPITAL, "1995-03-01")
                    .withName("position in one currency, high end"),
            PrudentialLimit.ofPercent(INSIDER_OWNERSHIP, AT_LEAST, "5", SHARES, "1995-03-01"),
            PrudentialLimit.ofPercent(RELATED_INTEREST, AT_LEAST, "10", SHARES, "1995-03-01"),
            PrudentialLimit.ofNumber(FAMILY_DEGREE, AT_MOST, "2", "1995-03-01"),
            PrudentialLimit.ofPercent(GENERAL_PROVISION, ABOVE, "1", UNCLASSIFIED_ASSETS, "1995-03-01"));

    /**
     * The Basel Committee's standard on large exposures: a single exposure up to 25 per cent of Tier 1, 15 per cent
     * between global systemically important banks; exposures of 10 per cent or more are large. Exposures count after
     * credit-risk mitigation; those to sovereigns and central banks, within a day between banks, and to qualifying
     * central counterparties from clearing do not. Covered bonds that meet the standard's conditions may count by 20
     * per cent, and do here where they are of kind {@code covered-bond}. The limit between such banks applies where the
     * institution is itself known to be one.
     */
    public static final PrudentialLimits BASEL_LEX_2019 = PrudentialLimits.of(
                    "Basel LEX",
                    BASEL_LEX,
                    PrudentialLimit.ofPercent(SINGLE_EXPOSURE, AT_MOST, "25", TIER_1, "2019-01-01"),
                    PrudentialLimit.ofPercent(SINGLE_EXPOSURE_GSIB, AT_MOST, "15", TIER_1, "2019-01-01"),
                    PrudentialLimit.ofPercent(LARGE_EXPOSURE, AT_LEAST, "10", TIER_1, "2019-01-01"))
            .withMitigation(Mitigation.COUNTED)
            .withExemptKinds("sovereign", "central-bank", "intraday-interbank", "qualifying-central-counterparty")
            .withCountedPercent("covered-bond", "20");

    /**
     * The two outlier tests of the European Banking Authority: economic value falls by at most 15 per cent of Tier 1 in
     * the worst of six scenarios, and by at most 20 per cent of own funds for a shift of 200 basis points.
     *
     * <p>Only the parallel scenario is tested, up and down by 200 basis points; the shift of a currency for which the
     * authority has another one is stated with {@link PrudentialLimit#withShiftBasisPoints(String)}. The first test is
     * kept only if none of the other scenarios is worse. Both end where {@link #EBA_2022} begins.
     */
    public static final PrudentialLimits EBA_2018 = PrudentialLimits.of(
            "EBA 2018",
            EBA_IRRBB,
            PrudentialLimit.ofPercent(ECONOMIC_VALUE, AT_MOST, "15", TIER_1, "2019-06-30")
                    .withName("outlier test, Tier 1")
                    .withShiftBasisPoints("200")
                    .withLast("2023-06-29"),
            PrudentialLimit.ofPercent(ECONOMIC_VALUE, AT_MOST, "20", REGULATORY_CAPITAL, "2019-06-30")
                    .withName("outlier test, own funds")
                    .withShiftBasisPoints("200")
                    .withLast("2023-06-29"));

    /**
     * The two outlier tests of the European Union: economic value falls by at most 15 per cent of Tier 1 in the worst
     * of six scenarios (EBA/GL/2022/14, from 30 June 2023), and net interest income of a year by at most 5 per cent of
     * Tier 1 in the worse of two (Delegated Regulation 2024/856, in force from 14 May 2024; the draft EBA/RTS/2022/10
     * had 2.5, which the authority's opinion of April 2023 replaced). The test on own funds of {@link #EBA_2018} has
     * ended.
     *
     * <p>Only the parallel scenario is tested, as there.
     */
    public static final PrudentialLimits EBA_2022 = PrudentialLimits.of(
            "EBA 2022",
            EU_OUTLIER_TESTS,
            PrudentialLimit.ofPercent(ECONOMIC_VALUE, AT_MOST, "15", TIER_1, "2023-06-30")
                    .withName("outlier test, economic value")
                    .withShiftBasisPoints("200"),
            PrudentialLimit.ofPercent(NET_INTEREST_INCOME, AT_MOST, "5", TIER_1, "2024-05-14")
                    .withName("outlier test, net interest income")
                    .withShiftBasisPoints("200"));

    private LimitProfiles() {}
}
