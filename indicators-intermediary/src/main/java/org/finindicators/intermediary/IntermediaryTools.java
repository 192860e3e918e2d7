/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary;

import java.util.List;
import org.finindicators.catalogue.Catalogue;
import org.finindicators.catalogue.Tool;
import org.finindicators.indicator.Indicator;
import org.finindicators.intermediary.limits.LimitReport;
import org.finindicators.intermediary.risk.StressScenarios;
import org.finindicators.intermediary.subsidy.SubsidyAtRates;
import org.finindicators.loanbook.report.Migration;
import org.finindicators.loanbook.report.VintageCurves;
import org.finindicators.loanbook.tally.ClientBalances;
import org.finindicators.loanbook.tally.IntegrityReport;
import org.finindicators.repayment.LoanTerms;
import org.finindicators.repayment.RepaymentStatus;
import org.finindicators.scenario.MigrationMatrix;
import org.finindicators.scenario.ReverseStress;
import org.finindicators.scenario.Scenario;
import org.finindicators.scenario.ScenarioPanel;
import org.finindicators.scenario.ScenarioReport;
import org.finindicators.scenario.StressPath;
import org.finindicators.sql.LoanTable;
import org.finindicators.statement.Completion;

/** Lists what computes something about loans and institutions and is no indicator. */
final class IntermediaryTools {
    private static final List<Tool> ALL = List.of(
            Tool.of(IntegrityReport.class, "defects of a loan tape, and the tape that is left")
                    .alsoCalled("duplicate", "duplicates", "data quality", "audit", "due diligence"),
            Tool.of(Migration.class, "loans by class of days late at two dates")
                    .alsoCalled("roll rate", "cure rate", "transition matrix", "flow rate"),
            Tool.of(VintageCurves.class, "what became of the loans granted in one period")
                    .alsoCalled("vintage", "static pool", "cohort"),
            Tool.of(ClientBalances.class, "balances by client, the largest, and their concentration")
                    .alsoCalled("largest borrowers", "top borrowers", "single borrower"),
            Tool.of(LoanTable.class, "a table of loans in a database, summed where it lies")
                    .alsoCalled("SQL", "loan tape", "data warehouse"),
            Tool.of(LoanTerms.class, "a schedule of instalments from the terms of a loan")
                    .alsoCalled("amortisation", "amortization", "repayment schedule"),
            Tool.of(RepaymentStatus.class, "what is due, paid and late at a date")
                    .alsoCalled("days past due", "DPD", "arrears"),
            Tool.of(Consistency.class, "the identities that figures of a bank must keep")
                    .alsoCalled("balance sheet check", "accounting identity"),
            Tool.of(Completion.class, "a statement with what follows from another source"),
            Tool.of(LimitReport.class, "every limit of a regulation, what is used and what is left")
                    .alsoCalled("headroom", "breach", "prudential limits"),
            Tool.of(SubsidyAtRates.class, "subsidy dependence at several market rates")
                    .alsoCalled("SDI", "sensitivity"),
            Tool.of(Scenario.class, "what if: shocks to the figures of a statement, with what follows from them")
                    .alsoCalled("stress test", "what-if", "sensitivity"),
            Tool.of(ScenarioReport.class, "one subject before and under a scenario, and which bounds it breaks")
                    .alsoCalled("stress test"),
            Tool.of(ScenarioPanel.class, "how many subjects break which bound before and under a scenario, and who")
                    .alsoCalled("stress test"),
            Tool.of(StressScenarios.class, "the simple shocks of a published introduction to stress testing")
                    .alsoCalled("stress test", "Cihak", "credit shock"),
            Tool.of(ReverseStress.class, "how many times a scenario until a bound is reached")
                    .alsoCalled("reverse stress test", "breaking point"),
            Tool.of(StressPath.class, "the worst period of a projected path")
                    .alsoCalled("stress test", "projection", "adverse scenario"),
            Tool.of(MigrationMatrix.class, "shares from class to class, applied to balances for some steps")
                    .alsoCalled("transition matrix", "Markov chain", "expected provisions"));

    private IntermediaryTools() {}

    /** The catalogue of indicators, with the tools. */
    static Catalogue beside(Indicator... indicators) {
        return Catalogue.of(indicators).with(ALL);
    }
}
