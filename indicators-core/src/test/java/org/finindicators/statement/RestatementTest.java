/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.finindicators.Samples.EQUITY;
import static org.finindicators.Samples.NET_INCOME;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.finindicators.Samples;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.validation.InvalidInputException;
import org.junit.jupiter.api.Test;

/** Figures that are put in the place of reported ones. */
class RestatementTest {
    private static final LocalDate END = LocalDate.parse("2021-12-31");
    private static final ReportingPeriod YEAR = ReportingPeriod.year(2021);

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    @Test
    void restate_replacesWhatIsReported() {
        Statement after = Samples.bank("A", "6", "36", "40").toBuilder()
                .restate(EQUITY, END, number("38.50"))
                .restate(NET_INCOME, YEAR, number("4"))
                .build();
        assertThat(after.balances(EQUITY).at(END)).hasValue(number("38.5"));
        assertThat(after.balances(EQUITY).at(LocalDate.parse("2020-12-31"))).hasValue(number("36"));
        assertThat(after.during(NET_INCOME, YEAR)).hasValue(number("4"));
    }

    @Test
    void restate_doesNotDependOnTheOrder() {
        Statement first = Samples.bank("A")
                .restate(EQUITY, END, number("3"))
                .closing(EQUITY, "4")
                .withdraw(NET_INCOME, YEAR)
                .flow(NET_INCOME, "1")
                .build();
        Statement last = Samples.bank("A")
                .flow(NET_INCOME, "1")
                .withdraw(NET_INCOME, YEAR)
                .closing(EQUITY, "4")
                .restate(EQUITY, END, number("3"))
                .build();
        assertThat(first).isEqualTo(last);
        assertThat(first.items()).containsExactly(EQUITY);
        assertThat(first.balances(EQUITY).at(END)).hasValue(number("3"));
    }

    @Test
    void withdraw_winsOverRestate_inEitherOrder() {
        assertThat(Samples.bank("A")
                        .restate(EQUITY, END, number("3"))
                        .withdraw(EQUITY, END)
                        .build()
                        .items())
                .isEmpty();
        assertThat(Samples.bank("A")
                        .withdraw(EQUITY, END)
                        .restate(EQUITY, END, number("3"))
                        .build()
                        .items())
                .isEmpty();
    }

    @Test
    void restate_twiceDifferently_isRefused() {
        StatementBuilder builder = Samples.bank("A")
                .restate(EQUITY, END, number("3"))
                .restate(EQUITY, END, number("3.0"))
                .restate(EQUITY, END, number("5"))
                .restate(NET_INCOME, YEAR, number("1E+99"));
        assertThatThrownBy(builder::build)
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.violations())
                                .hasSize(2)
                                .anySatisfy(one -> assertThat(one.message()).isEqualTo("was restated already, as 3")));
    }
}
