/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.loanbook.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Map;
import org.finindicators.loanbook.AgingScheme;
import org.finindicators.loanbook.Attribute;
import org.finindicators.loanbook.LoanState;
import org.finindicators.number.MinorUnits;
import org.finindicators.validation.InvalidInputException;
import org.junit.jupiter.api.Test;

class MovedLoansTest {
    private static final LocalDate FROM = LocalDate.of(2023, 12, 31);
    private static final LocalDate TO = LocalDate.of(2024, 12, 31);
    private static final MinorUnits USD = MinorUnits.of("USD");
    private static final LoanState LATE = AgingScheme.STANDARD.stateAt(10);

    /** hand: the figures are those stated, in dollars; two parts of three loans and one add up. */
    @Test
    void with_addsUp() {
        MovedLoans moved = MovedLoans.of(LATE, LoanState.NOT_LATE, 3)
                .opening(BigInteger.valueOf(3000))
                .closing(BigInteger.valueOf(3100))
                .renegotiated(BigInteger.valueOf(1000))
                .reaged(2, BigInteger.valueOf(2000));
        MovedLoans fresh = MovedLoans.of(LoanState.NOT_IN_BOOK, LATE, 1).closing(BigInteger.valueOf(50));
        MigrationTally empty = MigrationTally.of(FROM, TO, USD, AgingScheme.STANDARD);
        MigrationTally tally = empty.with(moved).with(fresh).withLeftOut(4);
        assertThat(tally.loans(LATE, LoanState.NOT_LATE)).isEqualTo(3);
        assertThat(tally.opening(LATE, LoanState.NOT_LATE)).isEqualByComparingTo("30");
        assertThat(tally.closing(LATE, LoanState.NOT_LATE)).isEqualByComparingTo("31");
        assertThat(tally.renegotiated(LATE, LoanState.NOT_LATE)).isEqualByComparingTo("10");
        assertThat(tally.closing(LoanState.NOT_IN_BOOK, LATE)).isEqualByComparingTo("0.5");
        assertThat(tally.reaged().loans()).hasValue(2);
        assertThat(tally.reaged().balance()).isEqualByComparingTo("20");
        assertThat(tally.leftOut()).isEqualTo(4);
        assertThat(tally).isEqualTo(empty.with(fresh).merge(empty.withLeftOut(4).with(moved)));
        assertThat(empty.loans(LATE, LoanState.NOT_LATE)).isZero();
        assertThat(moved).hasToString("3 loans from 'class 1 of days late' to 'not late'");
    }

    @Test
    void of_whatCannotBe() {
        assertThatThrownBy(() -> MovedLoans.of(LATE, LATE, 0)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> MovedLoans.of(LoanState.NOT_IN_BOOK, LoanState.NOT_IN_BOOK, 1))
                .hasMessageContaining("must be in the book at one of the dates");
        MovedLoans fresh = MovedLoans.of(LoanState.NOT_IN_BOOK, LATE, 1);
        assertThatThrownBy(() -> fresh.opening(BigInteger.ONE)).hasMessageContaining("have no balance");
        assertThatThrownBy(() -> fresh.reaged(2, BigInteger.ONE)).hasMessageContaining("must be some of 1 loans");
        MigrationTally empty = MigrationTally.of(FROM, TO, USD, AgingScheme.STANDARD);
        assertThatThrownBy(() -> empty.with(fresh.closing(BigInteger.TWO.pow(200))))
                .hasMessageContaining("more than 128 bits hold");
        assertThatThrownBy(() -> MigrationTally.of(TO, FROM, USD, AgingScheme.STANDARD))
                .hasMessageContaining("which is not later");
        assertThatThrownBy(() -> empty.with(
                        MovedLoans.of(LATE, AgingScheme.of(1, 2, 3, 4, 5, 6, 7).stateAt(8), 1)))
                .hasMessageContaining("the aging scheme has no");
    }

    /** hand: 75 and 25 of 100 dollars: 0.75 x 0.75 + 0.25 x 0.25 = 0.625. */
    @Test
    void clients_addedUpElsewhere() {
        ClientBalances clients = ClientBalances.of(
                TO,
                USD,
                Map.of(
                        "A",
                        BigInteger.valueOf(7500),
                        "B",
                        BigInteger.valueOf(2500),
                        "C",
                        BigInteger.ZERO,
                        " ",
                        BigInteger.TEN,
                        Attribute.NOT_STATED,
                        BigInteger.TEN));
        assertThat(clients.clients()).isEqualTo(2);
        assertThat(clients.total()).isEqualByComparingTo("100");
        assertThat(clients.notStated()).isEqualByComparingTo("0.2");
        assertThat(clients.herfindahl().orElseThrow().toDecimal()).isEqualByComparingTo("0.625");
        assertThatThrownBy(() -> ClientBalances.of(TO, USD, Map.of("A", BigInteger.TWO.pow(127))))
                .hasMessageContaining("more than 128 bits hold");
    }
}
