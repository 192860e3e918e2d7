/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.loanbook;

import java.util.List;

/** The book of seven loans that the definitions compute by hand. */
public final class SevenLoans {
    private SevenLoans() {}

    public static List<Loan> book() {
        return List.of(
                loan("L1", "1000", 0, "0").build(),
                loan("L2", "820", 30, "80").build(),
                loan("L3", "600", 31, "90").build(),
                loan("L4", "500", 0, "0").renegotiated().build(),
                loan("L5", "400", 107, "240").build(),
                loan("L6", "300", 45, "60").renegotiated().build(),
                Loan.builder("L7")
                        .asOf("2024-12-31")
                        .currency("USD")
                        .balance("200")
                        .with(Attribute.SECTOR, "trade")
                        .writtenOff()
                        .build());
    }

    private static LoanBuilder loan(String id, String balance, int days, String overdue) {
        return Loan.builder(id)
                .asOf("2024-12-31")
                .currency("USD")
                .balance(balance)
                .daysLate(days)
                .amount(Amount.OVERDUE, overdue)
                .with(Attribute.SECTOR, days > 30 ? "trade" : "farming");
    }
}
