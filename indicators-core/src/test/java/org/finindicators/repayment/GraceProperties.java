/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.repayment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import org.finindicators.loanbook.Amount;
import org.finindicators.loanbook.Loan;
import org.finindicators.loanbook.tally.LoanTally;
import org.finindicators.loanbook.tally.LoanTape;
import org.finindicators.number.MinorUnits;

/** Days of grace hold for what a book has overdue as for what it has at risk. */
@Domain(SmallLoans.class)
class GraceProperties {
    @Property
    void arrears_neverExceedWhatIsAtRisk(
            @ForAll @Size(min = 1, max = 5) List<LoanHistory> histories,
            @ForAll PaymentOrder order,
            @ForAll LatenessRule rule,
            @ForAll LocalDate asOf) {
        LoanTally tally = LoanTape.of(histories.stream()
                        .map(history -> Loan.builder("L")
                                .asOf(asOf)
                                .in(MinorUnits.of("JPY"))
                                .standing(history.status(asOf, order, rule))
                                .build())
                        .toList())
                .aged()
                .tally();
        assertThat(tally.total(Amount.OVERDUE))
                .isLessThanOrEqualTo(tally.late(0).balance());
    }
}
