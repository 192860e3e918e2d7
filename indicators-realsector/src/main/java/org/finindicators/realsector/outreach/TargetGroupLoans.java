/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.outreach;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.finindicators.formula.Calculation;
import org.finindicators.formula.Dimension;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Fact;
import org.finindicators.formula.Figures;
import org.finindicators.formula.Operand;
import org.finindicators.formula.QuotientDimensions;
import org.finindicators.formula.Reason;
import org.finindicators.formula.UndefinedCase;
import org.finindicators.formula.Worksheet;
import org.finindicators.loanbook.Attribute;
import org.finindicators.loanbook.tally.LoanTally;
import org.finindicators.number.Rational;

/**
 * The share of the target group computed from the loans themselves, tallied by whether their borrowers belong to it.
 *
 * <p>Undefined where
 *
 * <ul>
 *   <li>nothing is outstanding;
 *   <li>the tally is by another attribute, or of another date;
 *   <li>some loans do not say whether they belong to the group; they are not guessed;
 *   <li>a label is neither of the two expected, and so may be one of them misspelt;
 *   <li>a balance is negative.
 * </ul>
 *
 * @since 0.1.0
 */
public final class TargetGroupLoans {
    /** The loans at the end of the period, by the labels of {@link Attribute#TARGET_GROUP}. */
    public static final Fact<LoanTally> LOANS_BY_TARGET_GROUP =
            new Fact<>("loans-by-target-group", "loans by target group", LoanTally.class);

    /** The label of loans to the target group, unless another one is chosen. */
    public static final String TARGET_GROUP_LABEL = "yes";

    /** The label of all other loans, unless another one is chosen. */
    public static final String OTHER_BORROWERS_LABEL = "no";

    private static final List<UndefinedCase> CASES = List.of(
            Reason.OUT_OF_DOMAIN.when("the loans are tallied by something else"),
            Reason.PERIOD_MISMATCH.when("the loans are of another date"),
            Reason.NOT_REPORTED.when("loans that do not say whether they belong to the target group"),
            Reason.OUT_OF_DOMAIN.when("loans with a label that is neither of the two"),
            Reason.OUT_OF_DOMAIN.when("a balance negative"),
            Reason.ZERO_DENOMINATOR.when("all loans zero"));

    /** The quantity of loans that is compared. */
    private enum Share {
        BALANCE,
        NUMBER
    }

    /** The labels of loans to the group and of loans to others. */
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
    public static Calculation targetGroupBalanceShare(String label, String other) {
        return Calculation.from(
                        LOANS_BY_TARGET_GROUP,
                        "principal outstanding to the target group / all principal outstanding",
                        Dimension.NUMBER,
                        CASES,
                        (tally, figures) -> evaluate(tally, figures, new Labels(label, other), Share.BALANCE))
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
    public static Calculation targetGroupNumberShare(String label, String other) {
        return Calculation.from(
                        LOANS_BY_TARGET_GROUP,
                        "number of loans to the target group / number of all loans",
                        Dimension.NUMBER,
                        Stream.concat(
                                        CASES.stream(),
                                        Stream.of(Reason.NOT_REPORTED.when("the number of loans not known")))
                                .toList(),
                        (tally, figures) -> evaluate(tally, figures, new Labels(label, other), Share.NUMBER))
                .asQuotient(QuotientDimensions.THINGS)
                .withKey(new Labels(label, other));
    }

    private static Evaluation evaluate(LoanTally tally, Figures figures, Labels labels, Share share) {
        Worksheet sheet = Worksheet.of(figures);
        boolean isKnown = share != Share.NUMBER || tally.loans().isPresent();
        if (isKnown) {
            tally.groups().forEach(group -> sheet.operand(operand(tally, group, figures, share)));
        }
        check(tally, labels, sheet);
        if (!isKnown && sheet.isSound()) {
            sheet.fault(Reason.NOT_REPORTED, "number of loans");
        }
        if (!sheet.isSound()) {
            return sheet.undefined();
        }
        LoanTally group = tally.group(labels.member());
        sheet.step("target group ('" + labels.member() + "'): " + group.portfolio())
                .step("all loans: " + tally.portfolio());
        return share == Share.NUMBER
                ? sheet.quotient(
                        Rational.of(group.loans().orElseThrow()),
                        Rational.of(tally.loans().orElseThrow()),
                        "all loans")
                : sheet.quotient(inScale(group.balance(), figures), inScale(tally.balance(), figures), "all loans");
    }

    private static Operand operand(LoanTally tally, String group, Figures figures, Share share) {
        String name = "loans, target group: " + group;
        String when = tally.asOf().toString();
        LoanTally loans = tally.group(group);
        return share == Share.NUMBER
                ? Operand.of(name, when, BigDecimal.valueOf(loans.loans().orElseThrow()), "loan")
                : Operand.money(
                        name,
                        when,
                        inScale(loans.balance(), figures),
                        figures.scale(),
                        Optional.of(tally.unit().currency()));
    }

    /** Writes down the first thing that is wrong, for what follows it would mean nothing. */
    private static void check(LoanTally tally, Labels labels, Worksheet sheet) {
        LocalDate closing = sheet.figures().period().closing();
        LoanTally open = tally.group(Attribute.NOT_STATED);
        List<String> unexpected = tally.groups().stream()
                .filter(group -> !tally.group(group).portfolio().isNone() && !labels.has(group))
                .toList();
        if (!tally.by().equals(Optional.of(Attribute.TARGET_GROUP))) {
            sheet.fault(
                    Reason.OUT_OF_DOMAIN,
                    "loans tallied " + tally.by().map(by -> "by " + by).orElse("as one") + ", not by "
                            + Attribute.TARGET_GROUP);
        } else if (!tally.asOf().equals(closing)) {
            sheet.fault(Reason.PERIOD_MISMATCH, "the loans are of " + tally.asOf() + ", not of " + closing);
        } else if (!open.portfolio().isNone()) {
            sheet.fault(Reason.NOT_REPORTED, "target group of " + open.portfolio());
        } else if (!unexpected.isEmpty()) {
            sheet.fault(
                    Reason.OUT_OF_DOMAIN,
                    "loans with target group '" + String.join("', '", unexpected) + "', which is neither " + labels);
        } else {
            tally.groups().stream()
                    .filter(group -> !tally.group(group).belowZero().isNone())
                    .forEach(group -> sheet.requireNotNegative(
                            "loans, target group: " + group,
                            tally.group(group).belowZero().balance()));
        }
    }

    private static BigDecimal inScale(BigDecimal amount, Figures figures) {
        return amount.movePointLeft(figures.scale().exponent());
    }
}
