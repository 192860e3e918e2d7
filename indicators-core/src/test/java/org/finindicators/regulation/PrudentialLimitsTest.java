/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.finindicators.formula.Formula.closing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.finindicators.formula.Formula;
import org.finindicators.formula.Item;
import org.finindicators.formula.Kind.Stock;
import org.finindicators.indicator.Authority;
import org.finindicators.indicator.Direction;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Role;
import org.finindicators.indicator.Tier;
import org.finindicators.indicator.Unit;
import org.finindicators.indicator.Variant;
import org.finindicators.number.Rational;
import org.finindicators.number.Relation;
import org.finindicators.number.Verdict;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.report.Format;
import org.finindicators.sensitivity.Shift;
import org.finindicators.statement.Statement;
import org.finindicators.validation.Checks;
import org.finindicators.validation.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrudentialLimitsTest {
    private static final LocalDate DATE = LocalDate.of(2020, 12, 31);
    private static final Item<Stock> EXPOSURE = Item.stock("test-exposure", "exposure");
    private static final Item<Stock> CAPITAL = Item.stock("test-capital", "capital");
    private static final PrudentialLimit QUARTER = PrudentialLimit.ofPercent(
            LimitKind.SINGLE_EXPOSURE, Relation.AT_MOST, "25", LimitBasis.TIER_1, "2019-01-01");

    /** Annex 1, sections 4 and 5 (definitions, intermediary 1.2), and the standard on large exposures (4.6). */
    @ParameterizedTest
    @CsvSource({
        "CAPITAL_RATIO, AT_LEAST, 0.08, RISK_WEIGHTED_ASSETS",
        "SINGLE_EXPOSURE, AT_MOST, 0.25, REGULATORY_CAPITAL",
        "LARGE_EXPOSURE, ABOVE, 0.1, REGULATORY_CAPITAL",
        "LARGE_EXPOSURES_TOTAL, BELOW, 8, REGULATORY_CAPITAL",
        "FIXED_ASSETS, AT_MOST, 1, REGULATORY_CAPITAL",
        "EQUITY_HOLDING, AT_MOST, 0.15, REGULATORY_CAPITAL",
        "EQUITY_HOLDINGS_TOTAL, AT_MOST, 0.6, REGULATORY_CAPITAL",
        "FOREIGN_EXCHANGE, BELOW, 0.05, REGULATORY_CAPITAL",
        "FOREIGN_EXCHANGE_CURRENCY, BELOW, 0.05, REGULATORY_CAPITAL",
        "INSIDER_OWNERSHIP, AT_LEAST, 0.05, SHARES",
        "RELATED_INTEREST, AT_LEAST, 0.1, SHARES",
        "FAMILY_DEGREE, AT_MOST, 2, PLAIN_NUMBER",
        "GENERAL_PROVISION, ABOVE, 0.01, UNCLASSIFIED_ASSETS"
    })
    void worldBank1995_isAnnex1(LimitKind kind, Relation relation, BigDecimal value, LimitBasis basis) {
        PrudentialLimit limit = LimitProfiles.WORLD_BANK_1995.at(kind, DATE).orElseThrow();
        assertThat(limit.relation()).isEqualTo(relation);
        assertThat(limit.value()).isEqualByComparingTo(value);
        assertThat(limit.basis()).isEqualTo(basis);
    }

    @ParameterizedTest
    @CsvSource({"SINGLE_EXPOSURE, AT_MOST, 0.25", "SINGLE_EXPOSURE_GSIB, AT_MOST, 0.15", "LARGE_EXPOSURE, AT_LEAST, 0.1"
    })
    void lex_isOfTier1(LimitKind kind, Relation relation, BigDecimal value) {
        PrudentialLimits lex = LimitProfiles.BASEL_LEX_2019;
        PrudentialLimit limit = lex.at(kind, DATE).orElseThrow();
        assertThat(limit.relation()).isEqualTo(relation);
        assertThat(limit.value()).isEqualByComparingTo(value);
        assertThat(limit.basis()).isEqualTo(LimitBasis.TIER_1);
        assertThat(lex.at(kind, LocalDate.of(2018, 12, 31))).isEmpty();
        assertThat(lex.mitigation()).isEqualTo(Mitigation.COUNTED);
    }

    @Test
    void range_isTwoLimitsOfWhichACallerPicksOne() {
        assertThat(fx(LimitProfiles.WORLD_BANK_1995)).containsExactly("0.05", "0.1");
        PrudentialLimit cap = PrudentialLimit.ofPercent(
                LimitKind.FOREIGN_EXCHANGE, Relation.BELOW, "7.5", LimitBasis.REGULATORY_CAPITAL, "2000-01-01");
        assertThat(fx(LimitProfiles.WORLD_BANK_1995.replacing(cap))).containsExactly("0.075");
    }

    private static List<String> fx(PrudentialLimits limits) {
        return limits.inForce(DATE).stream()
                .filter(limit -> limit.kind() == LimitKind.FOREIGN_EXCHANGE)
                .map(limit -> limit.value().toPlainString())
                .toList();
    }

    @Test
    void laterLimit_replacesAnEarlierOne() {
        PrudentialLimit tighter = PrudentialLimit.ofPercent(
                LimitKind.SINGLE_EXPOSURE, Relation.AT_MOST, "20", LimitBasis.TIER_1, "2021-01-01");
        PrudentialLimits act = PrudentialLimits.of("Act", Authority.LIBRARY, tighter, QUARTER);
        assertThat(act.inForce(DATE)).containsExactly(QUARTER);
        assertThat(act.inForce(LocalDate.of(2021, 1, 1))).containsExactly(tighter);
        assertThat(act.inForce(LocalDate.of(2018, 12, 31))).isEmpty();
        assertThat(act).hasToString("""
                        Act
                          single exposure: at most 20 % of Tier 1 capital, since 2021-01-01
                          single exposure: at most 25 % of Tier 1 capital, since 2019-01-01""");
        assertThat(act.withName("Other")
                        .withExemptKinds("b")
                        .withExemptKinds("a", "b")
                        .exemptKinds())
                .isEqualTo(Set.of("a", "b"));
        assertThat(LimitProfiles.BASEL_LEX_2019.withExemptKinds("covered-bond").exemptKinds())
                .isEqualTo(Set.of(
                        "sovereign",
                        "central-bank",
                        "intraday-interbank",
                        "qualifying-central-counterparty",
                        "covered-bond"));
        assertThat(Checks.validate(PrudentialLimits.of(" ", Authority.LIBRARY)))
                .extracting(Object::toString)
                .containsExactly("limits: must have at least one element", "name: must be given, it is blank");
    }

    @Test
    void limit_ofAKindHasABasisOfThatKind() {
        assertThatThrownBy(() -> PrudentialLimit.ofPercent(
                        LimitKind.FIXED_ASSETS, Relation.AT_MOST, "1", LimitBasis.SHARES, "2019-01-01"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a limit on operating fixed assets cannot be a part of shares");
        assertThat(Arrays.stream(LimitKind.values()).filter(LimitKind::isDefinition))
                .containsExactly(
                        LimitKind.LARGE_EXPOSURE,
                        LimitKind.INSIDER_OWNERSHIP,
                        LimitKind.RELATED_INTEREST,
                        LimitKind.FAMILY_DEGREE);
        assertThat(LimitProfiles.WORLD_BANK_1995
                        .at(LimitKind.FAMILY_DEGREE, DATE)
                        .orElseThrow())
                .hasToString("related by family: at most 2, since 1995-03-01");
    }

    @Test
    void limitOnEconomicValue_bearsItsShift() {
        PrudentialLimit test = LimitProfiles.EBA_2018.limits().get(1);
        assertThat(test.shift()).contains(new BigDecimal("0.02"));
        assertThat(test)
                .hasToString("outlier test, own funds: at most 20 % of regulatory capital"
                        + " for a shift of 200 basis points, since 2019-06-30 until 2023-06-29");
        assertThat(test.withShiftBasisPoints("250").withName("pounds").shift()).contains(new BigDecimal("0.025"));
        assertThat(Checks.validate(test.withShiftBasisPoints("0")))
                .extracting(Object::toString)
                .containsExactly("shift = 0: must be above zero");
        assertThatThrownBy(() -> QUARTER.withShiftBasisPoints("200"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a limit on single exposure cannot be for a shift of interest rates");
    }

    /** Definitions, corrections: the guideline of 2018 ends where that of 2022 begins; income from the regulation. */
    @Test
    void outlierTests_followEachOther() {
        LocalDate last = LocalDate.of(2023, 6, 29);
        assertThat(LimitProfiles.EBA_2018.inForce(last)).hasSize(2);
        assertThat(LimitProfiles.EBA_2018.inForce(last.plusDays(1))).isEmpty();
        assertThat(LimitProfiles.EBA_2022.inForce(last)).isEmpty();
        assertThat(LimitProfiles.EBA_2022.inForce(last.plusDays(1)))
                .extracting(PrudentialLimit::kind)
                .containsExactly(LimitKind.ECONOMIC_VALUE);
        PrudentialLimit income = LimitProfiles.EBA_2022
                .at(LimitKind.NET_INTEREST_INCOME, LocalDate.of(2024, 5, 14))
                .orElseThrow();
        assertThat(income)
                .hasToString("outlier test, net interest income: at most 5 % of Tier 1 capital"
                        + " for a shift of 200 basis points, since 2024-05-14");
        assertThat(LimitProfiles.EBA_2022.remarkAt(LimitKind.NET_INTEREST_INCOME, LocalDate.of(2023, 12, 31)))
                .contains("not in force at 2023-12-31: EBA 2022 (from 2024-05-14)");
    }

    /** The standard on large exposures, as the Saudi Central Bank reproduces it. */
    @Test
    void lex_printsWhatItExempts() {
        assertThat(LimitProfiles.BASEL_LEX_2019.toString())
                .endsWith("\n  exposures after credit-risk mitigation"
                        + "\n  exempt: central-bank, intraday-interbank, qualifying-central-counterparty, sovereign"
                        + "\n  covered-bond: 20 % counts");
        assertThat(LimitProfiles.BASEL_LEX_2019
                        .withCountedPercent("covered-bond", new BigDecimal("100"))
                        .countedParts())
                .containsEntry("covered-bond", BigDecimal.ONE);
    }

    @Test
    void limit_hasALastDay() {
        PrudentialLimit ended = QUARTER.withLast("2020-12-31");
        PrudentialLimits act = PrudentialLimits.of("Act", Authority.LIBRARY, ended);
        assertThat(ended)
                .hasToString("single exposure: at most 25 % of Tier 1 capital, since 2019-01-01 until 2020-12-31");
        assertThat(act.inForce(LocalDate.of(2020, 12, 31))).containsExactly(ended);
        assertThat(act.inForce(LocalDate.of(2021, 1, 1))).isEmpty();
        assertThatThrownBy(() -> QUARTER.withLast("2018-12-31")).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> PrudentialLimit.ofPercent(
                        LimitKind.FAMILY_DEGREE, Relation.AT_MOST, "200", LimitBasis.PLAIN_NUMBER, "1995-03-01"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("related by family: a plain number is not in per cent");
        assertThat(PrudentialLimit.ofNumber(
                        LimitKind.FAMILY_DEGREE, Relation.AT_MOST, new BigDecimal("2"), LocalDate.of(1995, 3, 1)))
                .isEqualTo(PrudentialLimit.ofNumber(LimitKind.FAMILY_DEGREE, Relation.AT_MOST, "2", "1995-03-01"));
    }

    @Test
    void limit_isWrittenAsTextOrInNumbers() {
        LocalDate from = LocalDate.of(2019, 1, 1);
        assertThat(PrudentialLimit.ofPercent(
                        LimitKind.SINGLE_EXPOSURE, Relation.AT_MOST, new BigDecimal("25"), LimitBasis.TIER_1, from))
                .isEqualTo(QUARTER);
        assertThat(PrudentialLimit.ofPercent(
                        LimitKind.SINGLE_EXPOSURE, Relation.AT_MOST, "25", LimitBasis.TIER_1, from))
                .isEqualTo(QUARTER);
        assertThatThrownBy(() -> PrudentialLimit.ofPercent(
                        LimitKind.SINGLE_EXPOSURE, Relation.AT_MOST, "a quarter", LimitBasis.TIER_1, "2019"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("""
                        2 violations
                          from = 2019: is not a date like 2021-12-31
                          value = a quarter: is not a decimal number""");
    }

    @Test
    void withLimits_adds_andReplacingReplaces() {
        PrudentialLimit fixed = PrudentialLimit.ofPercent(
                LimitKind.FIXED_ASSETS, Relation.AT_MOST, "100", LimitBasis.TIER_1, "2019-01-01");
        PrudentialLimits act = PrudentialLimits.of("Act", Authority.LIBRARY, QUARTER);
        assertThat(act.withLimits(fixed).limits()).containsExactly(QUARTER, fixed);
        assertThat(act.withMitigation(Mitigation.COUNTED).mitigation()).isEqualTo(Mitigation.COUNTED);
        PrudentialLimit tighter = PrudentialLimit.ofPercent(
                LimitKind.SINGLE_EXPOSURE, Relation.AT_MOST, "20", LimitBasis.TIER_1, "2019-01-01");
        assertThat(act.withLimits(fixed).replacing(tighter).limits()).containsExactly(fixed, tighter);
    }

    @Test
    void holds_isExactOnTheLimit() {
        Rational third = Rational.of(1, 3);
        Rational base = Rational.of(4, 3);
        assertThat(QUARTER.holds(third, base)).isTrue();
        PrudentialLimit strict = PrudentialLimit.ofPercent(
                LimitKind.SINGLE_EXPOSURE, Relation.BELOW, "25", LimitBasis.TIER_1, "2019-01-01");
        assertThat(strict.holds(third, base)).isFalse();
    }

    private static LimitCheck check(Relation relation, Formula formula, Unit unit, String exposure, String capital) {
        Indicator indicator = Indicator.builder("test.exposure", "Exposure / capital")
                .topic("limits")
                .definition("An exposure over capital.")
                .source(Authority.LIBRARY, "a test")
                .better(Direction.LOWER)
                .tier(Tier.OTHER)
                .roles(Role.POLICY)
                .variant(Variant.of("one", Authority.LIBRARY, formula).in(unit))
                .build();
        PrudentialLimit limit =
                PrudentialLimit.ofPercent(LimitKind.SINGLE_EXPOSURE, relation, "25", LimitBasis.TIER_1, "2019-01-01");
        Statement statement = Statement.builder("a bank", ReportingPeriod.year(2020))
                .currency("USD")
                .closing(EXPOSURE, exposure)
                .closing(CAPITAL, capital)
                .build();
        return new LimitCheck("Act", limit, indicator.measure(statement));
    }

    private static LimitCheck check(Relation relation, String exposure, String capital) {
        return check(relation, closing(EXPOSURE).over(closing(CAPITAL)), Unit.SHARE, exposure, capital);
    }

    @Test
    void check_saysHowMuchIsLeft() {
        LimitCheck kept = check(Relation.AT_MOST, "10", "100");
        assertThat(kept.verdict()).isEqualTo(Verdict.MET);
        assertThat(kept.headroom()).contains(Rational.of(15, 100));
        assertThat(kept.headroomAmount()).contains(Rational.of(15));
        assertThat(kept).hasToString("""
                        single exposure kept: 10.00 %, at most 25.00 %
                          Tier 1 capital, Act, since 2019-01-01
                          headroom 15.00 percentage points, 15 USD""");
        LimitCheck minimum = check(Relation.AT_LEAST, "10", "100");
        assertThat(minimum.isBreach()).isTrue();
        assertThat(minimum.headroomAmount()).contains(Rational.of(-15));
        LimitCheck times =
                check(Relation.AT_MOST, closing(EXPOSURE).over(closing(CAPITAL)), Unit.MULTIPLE, "30", "100");
        assertThat(times.toString()).contains("0.3000 x, at most 0.2500 x").contains("headroom -0.0500 x, -5 USD");
        LimitCheck plain = check(
                Relation.AT_MOST,
                closing(EXPOSURE).over(closing(CAPITAL)).times(Formula.constant("1")),
                Unit.SHARE,
                "10",
                "100");
        assertThat(plain.headroomAmount()).isEmpty();
        assertThat(plain.toString()).endsWith("headroom 15.00 percentage points");
    }

    /** Capital of 60 and 140 more: x / (x + 140) = 0.25 at 140 / 3, 13.33 less; at a fixed base it would be 10. */
    @Test
    void distance_movesTheBaseToo() {
        LimitCheck check = check(
                Relation.AT_LEAST,
                closing(CAPITAL).over(closing(CAPITAL).plus(closing(EXPOSURE))),
                Unit.SHARE,
                "140",
                "60");
        assertThat(check.headroomAmount()).contains(Rational.of(10));
        assertThat(check.distance().of(CAPITAL).orElseThrow().required()).containsExactly(Rational.of(140, 3));
        assertThat(check.distance().of(EXPOSURE).orElseThrow().required()).containsExactly(Rational.of(180));
        // (60 - L) / (200 - L) = 0.25 : L = 10 / 0.75
        assertThat(check.distance(Shift.of("loss").lowering(CAPITAL)).amounts()).containsExactly(Rational.of(40, 3));
        assertThat(check).hasToString("""
                        single exposure kept: 30.00 %, at least 25.00 %
                          Tier 1 capital, Act, since 2019-01-01
                          headroom 5.00 percentage points, 10 USD
                          at the limit: capital, 2020-12-31: 46.67 USD needed, -13.33 (-22.22 %)
                          at the limit: exposure, 2020-12-31: 180 USD needed, +40 (+28.57 %)""");
        assertThat(LimitCheck.table("Limits", List.of(check)).notes())
                .contains("single exposure, at the limit: capital, 2020-12-31: 46.67 USD needed, -13.33 (-22.22 %)");
    }

    @Test
    void table_saysWhyNothingWasDecided() {
        LimitCheck lost = check(Relation.AT_MOST, "10", "0");
        assertThat(lost.verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(lost).hasToString("""
                        single exposure breach: zero denominator (capital 0), so that any use is too much
                          Tier 1 capital, Act, since 2019-01-01""");
        assertThat(check(Relation.AT_LEAST, "10", "0").verdict()).isEqualTo(Verdict.UNDECIDED);
        LimitCheck undecided = check(Relation.AT_MOST, "0", "0");
        assertThat(undecided.verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(undecided).hasToString("""
                        single exposure undecided: zero denominator (capital 0)
                          Tier 1 capital, Act, since 2019-01-01""");
        assertThat(LimitCheck.table("Limits", List.of(lost)).as(Format.TEXT))
                .endsWith("single exposure, Act: breach, zero denominator (capital 0), so that any use is too much\n");
        assertThat(LimitCheck.table("Limits", List.of(check(Relation.BELOW, "25", "100"), undecided))
                        .as(Format.TEXT))
                .isEqualTo("""
                        Limits
                        limit            regulation  of                 used  allowed          headroom  in money  verdict
                        ----------------------------------------------------------------------------------------------------
                        single exposure  Act         Tier 1 capital  25.00 %  below 25.00 %     0.00 pp         0  breach
                        single exposure  Act         Tier 1 capital        -  at most 25.00 %         -         -  undecided
                        money in USD
                        single exposure, Act: undecided, zero denominator (capital 0)
                        """);
        assertThat(LimitCheck.table("", List.of()).as(Format.CSV)).startsWith("limit,regulation,of,used");
    }
}
