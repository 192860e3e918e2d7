/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Fault;
import org.finindicators.formula.Operand;
import org.finindicators.formula.Reason;
import org.finindicators.loanbook.AgedPortfolio;
import org.finindicators.loanbook.AgingScheme;
import org.finindicators.loanbook.Attribute;
import org.finindicators.loanbook.tally.LoanTally;
import org.finindicators.number.MinorUnits;
import org.finindicators.number.Rational;
import org.finindicators.number.Scale;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.statement.Statement;
import org.junit.jupiter.api.Test;

class TargetGroupLoansTest {
    private static final ReportingPeriod YEAR = ReportingPeriod.year(2024);

    private static LoanTally tally(Attribute by, String... loans) {
        return OutreachCases.loans(by, loans);
    }

    private static Statement statement(LoanTally tally) {
        return Statement.builder("A programme", YEAR)
                .in(Scale.THOUSANDS)
                .with(TargetGroupLoans.LOANS_BY_TARGET_GROUP, tally)
                .build();
    }

    private static List<Fault> faults(LoanTally tally) {
        Statement statement = statement(tally);
        List<Fault> byNumber = TargetGroupLoans.targetGroupNumberShare("yes", "no")
                .evaluate(statement)
                .faults();
        assertThat(TargetGroupLoans.targetGroupBalanceShare("yes", "no")
                        .evaluate(statement)
                        .faults())
                .isEqualTo(byNumber);
        return byNumber;
    }

    /** 400 of 2,000, in aging tables that give no number of loans. */
    @Test
    void shares_ofAgingTables() {
        Statement statement = statement(
                LoanTally.builder(YEAR.closing(), MinorUnits.of("USD"), AgingScheme.STANDARD, Attribute.TARGET_GROUP)
                        .add("yes", AgedPortfolio.ofCurrent("300").with(31, 60, "100"))
                        .add("no", AgedPortfolio.ofCurrent("1600"))
                        .build());
        assertThat(TargetGroupLoans.targetGroupBalanceShare("yes", "no")
                        .evaluate(statement)
                        .value())
                .contains(Rational.of(1, 5));
        assertThat(TargetGroupLoans.targetGroupNumberShare("yes", "no")
                        .evaluate(statement)
                        .faults())
                .extracting(Fault::toString)
                .containsExactly("not reported (number of loans)");
    }

    @Test
    void shares_ofBalanceAndNumber() {
        Statement statement = statement(tally(Attribute.TARGET_GROUP, "300 yes", "100 yes", "1600 no", "0 yes"));
        Evaluation balance = TargetGroupLoans.targetGroupBalanceShare(
                        TargetGroupLoans.TARGET_GROUP_LABEL, TargetGroupLoans.OTHER_BORROWERS_LABEL)
                .evaluate(statement);
        // 400 of 2,000
        assertThat(balance.value()).contains(Rational.of(1, 5));
        assertThat(balance.numerator()).contains(Rational.of(4, 10));
        assertThat(balance.notes())
                .containsExactly("target group ('yes'): 400 in 2 loans", "all loans: 2,000 in 3 loans");
        assertThat(balance.operands())
                .extracting(Operand::toString)
                .containsExactly(
                        "loans, target group: no, 2024-12-31: 1.6 thousand USD",
                        "loans, target group: yes, 2024-12-31: 0.4 thousand USD");
        assertThat(TargetGroupLoans.targetGroupNumberShare("yes", "no")
                        .evaluate(statement)
                        .value())
                .contains(Rational.of(2, 3));
        // all loans are to others, which is a value
        assertThat(TargetGroupLoans.targetGroupBalanceShare("yes", "no")
                        .evaluate(statement(tally(Attribute.TARGET_GROUP, "300 no")))
                        .value())
                .contains(Rational.ZERO);
    }

    @Test
    void shares_ofMistypedLabels_areUndefined() {
        assertThat(faults(tally(Attribute.TARGET_GROUP, "300 Y", "100 no", "5 N")))
                .containsExactly(new Fault(
                        Reason.OUT_OF_DOMAIN, "loans with target group 'N', 'Y', which is neither 'yes' nor 'no'"));
        assertThat(TargetGroupLoans.targetGroupBalanceShare("Y", "N")
                        .evaluate(statement(tally(Attribute.TARGET_GROUP, "300 Y", "100 N")))
                        .value())
                .contains(Rational.of(3, 4));
    }

    @Test
    void shares_ofLoansThatDoNotSay_areUndefined() {
        assertThat(faults(tally(Attribute.TARGET_GROUP, "300 yes", "7.50")))
                .containsExactly(new Fault(Reason.NOT_REPORTED, "target group of 7.5 in 1 loan"));
    }

    @Test
    void shares_ofOtherTallies_areUndefined() {
        assertThat(faults(tally(Attribute.SEX, "300 yes")))
                .containsExactly(new Fault(Reason.OUT_OF_DOMAIN, "loans tallied by sex, not by target group"));
        assertThat(faults(tally(Attribute.SEX, "300 yes").whole()))
                .containsExactly(new Fault(Reason.OUT_OF_DOMAIN, "loans tallied as one, not by target group"));
        assertThat(faults(tally(Attribute.TARGET_GROUP, "-5 yes", "10 no")))
                .containsExactly(new Fault(Reason.OUT_OF_DOMAIN, "loans, target group: yes -5: must not be negative"));
        // hidden by a larger balance
        assertThat(faults(tally(Attribute.TARGET_GROUP, "-5 yes", "20 yes", "10 no")))
                .containsExactly(new Fault(Reason.OUT_OF_DOMAIN, "loans, target group: yes -5: must not be negative"));
        assertThat(faults(tally(Attribute.TARGET_GROUP, "0 yes")))
                .containsExactly(new Fault(Reason.ZERO_DENOMINATOR, "all loans 0"));
        assertThat(TargetGroupLoans.targetGroupBalanceShare("yes", "no")
                        .evaluate(Statement.builder("A", YEAR).build())
                        .faults())
                .containsExactly(new Fault(Reason.NOT_REPORTED, "loans by target group"));
        assertThat(TargetGroupLoans.targetGroupBalanceShare("yes", "no")
                        .evaluate(Statement.builder("A", ReportingPeriod.year(2023))
                                .with(TargetGroupLoans.LOANS_BY_TARGET_GROUP, tally(Attribute.TARGET_GROUP, "300 yes"))
                                .build())
                        .faults())
                .containsExactly(new Fault(Reason.PERIOD_MISMATCH, "the loans are of 2024-12-31, not of 2023-12-31"));
    }
}
