/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.finindicators.indicator.Authority.BASEL_LEX;
import static org.finindicators.indicator.Authority.EBA_IRRBB;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.finindicators.intermediary.risk.ClientExposures;
import org.finindicators.intermediary.risk.DurationPosition;
import org.finindicators.intermediary.risk.ExposureMeasures;
import org.finindicators.intermediary.risk.InterestRateRisk;
import org.finindicators.intermediary.statement.CapitalItems;
import org.finindicators.number.Rational;
import org.finindicators.number.Relation;
import org.finindicators.number.Verdict;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.regulation.LimitBasis;
import org.finindicators.regulation.LimitCheck;
import org.finindicators.regulation.LimitKind;
import org.finindicators.regulation.PrudentialLimit;
import org.finindicators.regulation.PrudentialLimits;
import org.finindicators.statement.ClientExposure;
import org.finindicators.statement.Statement;

class LimitsProperties {
    private static Statement bank(BigDecimal exposure, BigDecimal capital) {
        return Statement.builder("a bank", ReportingPeriod.year(2019))
                .closing(CapitalItems.REGULATORY_CAPITAL, capital.toPlainString())
                .with(
                        ExposureMeasures.CLIENT_EXPOSURES,
                        ClientExposures.of(ClientExposure.of("A", exposure.toPlainString())))
                .build();
    }

    private static LimitCheck check(Relation relation, BigDecimal percent, BigDecimal exposure, BigDecimal capital) {
        PrudentialLimit limit = PrudentialLimit.ofPercent(
                LimitKind.SINGLE_EXPOSURE,
                relation,
                percent.toPlainString(),
                LimitBasis.REGULATORY_CAPITAL,
                "2000-01-01");
        PrudentialLimits own = PrudentialLimits.of("Own", BASEL_LEX, limit);
        return LimitReport.check(own, limit, bank(exposure, capital)).orElseThrow();
    }

    /** On the limit itself a strict one is broken and the other is kept; the least unit beside it decides both. */
    @Property
    void boundary_isDecidedExactly(
            @ForAll @LongRange(min = 1, max = 1_000_000_000_000L) long capitalUnits,
            @ForAll @IntRange(min = 0, max = 8) int decimals,
            @ForAll @IntRange(min = 1, max = 1_000) int percentUnits) {
        BigDecimal capital = BigDecimal.valueOf(capitalUnits, decimals);
        BigDecimal percent = BigDecimal.valueOf(percentUnits, 1);
        BigDecimal exact = capital.multiply(percent).movePointLeft(2);
        BigDecimal least = new BigDecimal("1E-20");
        assertThat(check(Relation.AT_MOST, percent, exact, capital).verdict()).isEqualTo(Verdict.MET);
        assertThat(check(Relation.BELOW, percent, exact, capital).isBreach()).isTrue();
        assertThat(check(Relation.AT_MOST, percent, exact, capital).headroom()).contains(Rational.ZERO);
        for (Relation relation : new Relation[] {Relation.AT_MOST, Relation.BELOW}) {
            assertThat(check(relation, percent, exact.add(least), capital).isBreach())
                    .isTrue();
            LimitCheck below = check(relation, percent, exact.subtract(least), capital);
            assertThat(below.verdict()).isEqualTo(Verdict.MET);
            assertThat(below.headroomAmount()).contains(Rational.of(least));
        }
        for (Relation relation : new Relation[] {Relation.AT_LEAST, Relation.ABOVE}) {
            assertThat(check(relation, percent, exact.subtract(least), capital).headroomAmount())
                    .contains(Rational.of(least.negate()));
        }
    }

    /** An exposure of exactly a tenth is large under LEX only. */
    @Property
    void largeExposure_isDecidedExactly(@ForAll @LongRange(min = 1, max = 1_000_000_000_000L) long capital) {
        BigDecimal tenth = BigDecimal.valueOf(capital, 1);
        Statement statement = bank(tenth, BigDecimal.valueOf(capital)).toBuilder()
                .closing(CapitalItems.TIER_1_CAPITAL, Long.toString(capital))
                .build();
        assertThat(ExposureLimits.LARGE_EXPOSURES_LIMIT
                        .measure(statement)
                        .evaluation()
                        .value())
                .contains(Rational.ZERO);
        assertThat(ExposureLimits.LARGE_EXPOSURES_LIMIT
                        .variant("lex")
                        .measure(statement)
                        .evaluation()
                        .value())
                .contains(Rational.of(1, 10));
    }

    /** Anything used is more than a part of no capital; the ratio stays undefined. */
    @Property
    void withoutCapital_anyUseOfAnUpperLimitIsABreach(
            @ForAll @LongRange(min = -1_000_000, max = 0) long capital,
            @ForAll @LongRange(min = 0, max = 2) long used,
            @ForAll @IntRange(min = 0, max = 1_000) int percent) {
        for (Relation relation : Relation.values()) {
            LimitCheck check =
                    check(relation, BigDecimal.valueOf(percent), BigDecimal.valueOf(used), BigDecimal.valueOf(capital));
            boolean upper = relation == Relation.AT_MOST || relation == Relation.BELOW;
            boolean breach = upper && used > 0;
            assertThat(check.verdict()).isEqualTo(breach ? Verdict.NOT_MET : Verdict.UNDECIDED);
            assertThat(check.isBreach()).isEqualTo(breach);
            assertThat(check.used().evaluation().value()).isEmpty();
            assertThat(check.headroom()).isEmpty();
            assertThat(check.headroomAmount()).isEmpty();
            assertThat(check.toString()).contains(breach ? "breach: " : "undecided: ");
        }
    }

    /** Beside capital of zero or less every exposure is large, however small. */
    @Property
    void withoutCapital_everyExposureIsLarge(@ForAll @LongRange(min = -1_000_000, max = 0) long capital) {
        Statement statement = bank(new BigDecimal("1E-20"), BigDecimal.valueOf(capital));
        assertThat(ExposureLimits.LARGE_EXPOSURES_LIMIT
                        .measure(statement)
                        .evaluation()
                        .numerator())
                .contains(Rational.of(new BigDecimal("1E-20")));
    }

    /** The outlier test does not depend on the shift that is stated; it is in proportion to the limit's own. */
    @Property
    void outlierTest_doesNotDependOnTheStatedShift(
            @ForAll @IntRange(min = -1_000, max = 1_000) int stated,
            @ForAll @IntRange(min = 1, max = 1_000) int asked) {
        Statement statement = Statement.builder("a bank", ReportingPeriod.year(2019))
                .closing(CapitalItems.TIER_1_CAPITAL, "100")
                .with(
                        InterestRateRisk.DURATION_POSITION,
                        DurationPosition.builder()
                                .assets("1000", "2")
                                .liabilities("900", "1")
                                .yieldPercent("0")
                                .build()
                                .withShiftBasisPoints(Integer.toString(stated)))
                .build();
        PrudentialLimit limit = PrudentialLimit.ofPercent(
                        LimitKind.ECONOMIC_VALUE, Relation.AT_MOST, "15", LimitBasis.TIER_1, "2000-01-01")
                .withShiftBasisPoints(Integer.toString(asked));
        PrudentialLimits own = PrudentialLimits.of("Own", EBA_IRRBB, limit);
        // (2 - 0.9) x 1000 / 100 = 11 a point of one
        assertThat(LimitReport.check(own, limit, statement)
                        .orElseThrow()
                        .used()
                        .evaluation()
                        .value())
                .contains(Rational.of(11L * asked, 10_000));
    }
}
