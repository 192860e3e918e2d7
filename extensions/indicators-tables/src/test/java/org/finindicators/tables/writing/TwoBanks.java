/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.writing;

import static org.finindicators.intermediary.earnings.Earnings.RETURN_ON_ASSETS;
import static org.finindicators.intermediary.earnings.Earnings.RETURN_ON_EQUITY;
import static org.finindicators.intermediary.statement.BankItems.EQUITY;
import static org.finindicators.intermediary.statement.IncomeItems.NET_INCOME;

import java.util.List;
import org.finindicators.catalogue.Comparison;
import org.finindicators.number.Scale;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.statement.Statement;

/** Two banks: one with the figures that the FDIC published, one that is insolvent. */
final class TwoBanks {
    /** FDIC, certificate 24735, first quarter of 2021. */
    static final Statement SVB = Statement.builder("Silicon Valley Bank", ReportingPeriod.quarter(2021, 1))
            .currency("USD")
            .in(Scale.THOUSANDS)
            .source("FDIC, cert 24735")
            .flow(NET_INCOME, "283141")
            .opening(EQUITY, "7068964")
            .closing(EQUITY, "8765837")
            .build();

    static final Comparison BOTH = comparison("Bank D");

    private TwoBanks() {}

    /** The two, the second by a name of one's own. */
    static Comparison comparison(String name) {
        Statement insolvent = Statement.builder(name, ReportingPeriod.year(2021))
                .currency("EUR")
                .flow(NET_INCOME, "-4")
                .opening(EQUITY, "1")
                .closing(EQUITY, "-3")
                .build();
        return Comparison.of("bank", List.of(RETURN_ON_EQUITY, RETURN_ON_ASSETS), List.of(SVB, insolvent));
    }
}
