/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.macro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.finindicators.sector.macro.Inflation.INFLATION_CPI;
import static org.finindicators.statement.EconomyItems.CPI;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.finindicators.indicator.Measured;
import org.finindicators.number.Rational;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.statement.Statement;
import org.finindicators.statement.StatementBuilder;

class InflationProperties {
    @Property
    void inflation_doesNotDependOnTheBaseOfTheIndex(
            @ForAll("months") List<BigDecimal> months,
            @ForAll @BigRange(min = "0.01", max = "1000") @Scale(2) BigDecimal base) {
        List<BigDecimal> rebased = months.stream().map(base::multiply).toList();
        assertThat(inflation("average", rebased)).isEqualTo(inflation("average", months));
        assertThat(inflation("end-of-period", rebased)).isEqualTo(inflation("end-of-period", months));
    }

    /** Growth of the mean lies between the least and the greatest growth of a month over the same month before. */
    @Property
    void averageInflation_liesBetweenThoseOfItsMonths(@ForAll("months") List<BigDecimal> months) {
        Rational average = inflation("average", months);
        List<Rational> growth = java.util.stream.IntStream.range(0, 12)
                .mapToObj(i -> Rational.of(months.get(i + 12))
                        .dividedBy(Rational.of(months.get(i)))
                        .minus(Rational.ONE))
                .sorted()
                .toList();
        assertThat(average).isBetween(growth.get(0), growth.get(11));
    }

    @Provide
    Arbitrary<List<BigDecimal>> months() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("0.1"), new BigDecimal("5000"))
                .ofScale(1)
                .list()
                .ofSize(24);
    }

    private static Rational inflation(String variant, List<BigDecimal> months) {
        StatementBuilder builder = Statement.builder("a country", ReportingPeriod.year(2022));
        LocalDate first = LocalDate.of(2021, 2, 1);
        for (int i = 0; i < months.size(); i++) {
            builder.balance(CPI, first.plusMonths(i).minusDays(1), months.get(i));
        }
        return ((Measured) INFLATION_CPI.variant(variant).measure(builder.build())).exact();
    }
}
