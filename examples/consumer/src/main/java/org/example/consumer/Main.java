/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.example.consumer;

import static org.finindicators.intermediary.earnings.Earnings.RETURN_ON_EQUITY;
import static org.finindicators.intermediary.statement.BankItems.EQUITY;
import static org.finindicators.intermediary.statement.BankItems.TOTAL_ASSETS;
import static org.finindicators.intermediary.statement.IncomeItems.NET_INCOME;

import java.util.List;
import org.finindicators.aggregate.PooledRatio;
import org.finindicators.intermediary.IntermediaryIndicators;
import org.finindicators.number.Scale;
import org.finindicators.number.Threshold;
import org.finindicators.number.Verdict;
import org.finindicators.panel.Panel;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.sql.Sql;
import org.finindicators.statement.Statement;
import org.finindicators.validation.Checks;
import org.finindicators.validation.Violation;

/** An application that uses the library: it ends with an error if anything is not as it should be. */
public final class Main {
    private Main() {}

    /**
     * Runs the application.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        Statement bank = Statement.builder("Silicon Valley Bank", ReportingPeriod.yearToQuarter(2021, 1))
                .currency("USD")
                .in(Scale.THOUSANDS)
                .flow(NET_INCOME, "283141")
                .opening(EQUITY, "7068964")
                .closing(EQUITY, "8765837")
                .build();
        var roe = RETURN_ON_EQUITY.measure(bank);
        System.out.println(roe.explain());
        require("published 14.30 %", roe.toString().contains("14.30 % a year"));
        require("threshold", roe.meets(Threshold.atLeast("0.1430", "published")) == Verdict.MET);
        System.out.println(IntermediaryIndicators.CATALOGUE.measure(bank));
        require(
                "pooled",
                PooledRatio.of(RETURN_ON_EQUITY, List.of(roe)).result().included() == 1);

        Panel panel = Panel.builder(1)
                .months(3)
                .column(NET_INCOME, new double[] {283141})
                .opening(EQUITY, new double[] {7068964})
                .column(EQUITY, new double[] {8765837})
                .build();
        double cell = panel.measure(List.of(RETURN_ON_EQUITY))
                .column(RETURN_ON_EQUITY)
                .value(0);
        require("columns", Math.abs(cell - roe.decimal().orElseThrow().doubleValue()) < 1e-15);
        require("SQL", Sql.of(RETURN_ON_EQUITY).value().contains("net_income"));

        validate();
    }

    private static void validate() {
        Statement wrong = Statement.builder("wrong", ReportingPeriod.year(2021))
                .closing(TOTAL_ASSETS, "-5")
                .build();
        try {
            List<Violation> violations = Checks.validate(wrong);
            System.out.println(violations);
            require("provider", providerIsThere());
            require("violation", violations.size() == 1);
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage());
            require("no provider", !providerIsThere());
            require("what is missing", e.getMessage().contains("org.hibernate.validator:hibernate-validator"));
            require("for jlink", e.getMessage().contains("--add-modules org.hibernate.validator,java.logging"));
        }
    }

    /** The provider, and the logging without which it does not start. */
    private static boolean providerIsThere() {
        try {
            Class.forName("org.hibernate.validator.HibernateValidator", false, Main.class.getClassLoader());
            Class.forName("java.util.logging.Logger", false, Main.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    private static void require(String what, boolean holds) {
        if (!holds) {
            throw new AssertionError("not as it should be: " + what);
        }
    }
}
