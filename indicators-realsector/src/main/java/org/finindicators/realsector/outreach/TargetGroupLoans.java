/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.outreach;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.finindicators.formula.Calculation;
import org.finindicators.formula.Dimension;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Fact;
import org.finindicators.formula.Fault;
import org.finindicators.formula.Figures;
import org.finindicators.formula.Operand;
import org.finindicators.formula.QuotientDimensions;
import org.finindicators.formula.Reason;
import org.finindicators.loanbook.Attribute;
import org.finindicators.loanbook.tally.LoanTally;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;

/**
 * The share of the target group computed from the loans themselves, tallied by whether their borrowers belong to it.
 *
 * <p>Undefined where nothing is outstanding, the tally is by something else or of another date, some loans do not say
 * whether they belong to the group (they are not guessed), a label is neither of the two that are expected, which may
 * be one of them misspelt, and where a balance is negative.
 */
public final class TargetGroupLoans {
    /** The loans at the end of the period, by the labels of {@link Attribute#TARGET_GROUP}. */
    public static final Fact<LoanTally> LOANS_BY_TARGET_GROUP =
            new Fact<>("loans-by-target-group", "loans by target group", LoanTally.class);

    /** The label of loans to the target group, unless another one is chosen. */
    public static final String MEMBER = "yes";

    /** The label of all other loans, unless another one is chosen. */
    public static final String NO_MEMBER = "no";

    private static final List<String> CASES = List.of(
            "the loans are tallied by something else",
            "the loans are of another date",
            "loans that do not say whether they belong to the target group",
            "loans with a label that is neither of the two",
            "a balance negative",
            "all loans zero");

    /** What loans to the group and loans to others are labelled. */
    private record Labels(String member, String other) {
        boolean has(String label) {
            return label.equals(member) || label.equals(other);
        }

        @Override
        public String toString() {
            return "'" + member + "' nor '" + other + "'";
        }
    }

    private TargetGroupLoans() {}

    /**
     * Declares the part of outstanding principal that is owed by the target group.
     *
     * @param label the label of loans to the group
     * @param other the label of loans to others
     * @return the calculation, a share
     */
    public static Calculation balanceShare(String label, String other) {
        return Calculation.from(
                        LOANS_BY_TARGET_GROUP,
                        "principal outstanding to the target group / all principal outstanding",
                        Dimension.NUMBER,
                        CASES,
                        (tally, figures) -> evaluate(tally, figures, new Labels(label, other), false))
                .asQuotient(QuotientDimensions.MONEY)
                .withKey(new Labels(label, other));
    }

    /**
     * Declares the part of outstanding loans that the target group has.
     *
     * @param label the label of loans to the group
     * @param other the label of loans to others
     * @return the calculation, a share
     */
    public static Calculation numberShare(String label, String other) {
        return Calculation.from(
                        LOANS_BY_TARGET_GROUP,
                        "number of loans to the target group / number of all loans",
                        Dimension.NUMBER,
                        CASES,
                        (tally, figures) -> evaluate(tally, figures, new Labels(label, other), true))
                .asQuotient(QuotientDimensions.THINGS)
                .withKey(new Labels(label, other));
    }

    private static Evaluation evaluate(LoanTally tally, Figures figures, Labels labels, boolean byNumber) {
        List<Operand> operands = tally.groups().stream()
                .map(group -> operand(tally, group, figures, byNumber))
                .toList();
        Optional<Fault> fault = fault(tally, figures, labels);
        if (fault.isPresent()) {
            return Evaluation.undefined(fault.get().reason(), fault.get().detail(), operands);
        }
        LoanTally group = tally.group(labels.member());
        List<String> steps =
                List.of("target group ('" + labels.member() + "'): " + sum(group), "all loans: " + sum(tally.whole()));
        return byNumber
                ? Evaluation.quotient(
                        Rational.of(group.loans()), Rational.of(tally.loans()), "all loans", operands, steps)
                : Evaluation.quotient(
                        Rational.of(inScale(group.balance(), figures)),
                        Rational.of(inScale(tally.balance(), figures)),
                        "all loans",
                        operands,
                        steps);
    }

    private static Operand operand(LoanTally tally, String group, Figures figures, boolean byNumber) {
        String name = "loans, target group: " + group;
        String when = tally.asOf().toString();
        LoanTally loans = tally.group(group);
        return byNumber
                ? Operand.of(name, when, BigDecimal.valueOf(loans.loans()), "loan")
                : Operand.money(
                        name,
                        when,
                        inScale(loans.balance(), figures),
                        figures.scale(),
                        Optional.of(tally.unit().currency()));
    }

    private static Optional<Fault> fault(LoanTally tally, Figures figures, Labels labels) {
        if (!tally.by().equals(Optional.of(Attribute.TARGET_GROUP))) {
            return Optional.of(new Fault(
                    Reason.OUT_OF_DOMAIN,
                    "loans tallied " + tally.by().map(by -> "by " + by).orElse("as one") + ", not by "
                            + Attribute.TARGET_GROUP));
        }
        if (!tally.asOf().equals(figures.period().closing())) {
            return Optional.of(new Fault(
                    Reason.PERIOD_MISMATCH,
                    "the loans are of " + tally.asOf() + ", not of "
                            + figures.period().closing()));
        }
        LoanTally open = tally.group(Attribute.NOT_STATED);
        if (open.loans() > 0) {
            return Optional.of(new Fault(Reason.NOT_REPORTED, "target group of " + sum(open)));
        }
        List<String> unexpected = tally.groups().stream()
                .filter(group -> tally.group(group).loans() > 0 && !labels.has(group))
                .toList();
        if (!unexpected.isEmpty()) {
            return Optional.of(new Fault(
                    Reason.OUT_OF_DOMAIN,
                    "loans with target group '" + String.join("', '", unexpected) + "', which is neither " + labels));
        }
        return tally.groups().stream()
                .filter(group -> tally.group(group).belowZero().loans() > 0)
                .findFirst()
                .map(group -> new Fault(
                        Reason.OUT_OF_DOMAIN,
                        "loans, target group: " + group + " "
                                + Printing.upTo(tally.group(group).belowZero().balance(), 6)
                                + ": must not be negative"));
    }

    private static BigDecimal inScale(BigDecimal amount, Figures figures) {
        return amount.movePointLeft(figures.scale().exponent());
    }

    private static String sum(LoanTally tally) {
        return Printing.upTo(tally.balance(), 6) + " in " + Printing.upTo(BigDecimal.valueOf(tally.loans()), 0)
                + (tally.loans() == 1 ? " loan" : " loans");
    }
}
