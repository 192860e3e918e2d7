/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.limits;

import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Figures;
import org.finindicators.formula.Operand;
import org.finindicators.formula.Reason;
import org.finindicators.number.Decimals;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;
import org.finindicators.regulation.LimitKind;
import org.finindicators.regulation.PrudentialLimit;
import org.finindicators.regulation.PrudentialLimits;

/**
 * The loans to those who may be insiders or related parties. An empty list says that there is none.
 *
 * @param loans the loans
 */
public record RelatedLoans(List<@Valid RelatedLoan> loans) {
    private static final int SHOWN = 20;

    /** Copies the list. */
    public RelatedLoans {
        loans = List.copyOf(loans);
    }

    /**
     * Takes loans.
     *
     * @param loans the loans
     * @return the same as one fact
     */
    public static RelatedLoans of(RelatedLoan... loans) {
        return new RelatedLoans(List.of(loans));
    }

    /** Adds up the loans to insiders and their interests, and to family if asked, as a regulation defines them. */
    Evaluation total(PrudentialLimits regulation, boolean withFamily, Figures figures) {
        List<PrudentialLimit> rules = regulation.inForce(figures.period().closing());
        Optional<PrudentialLimit> owner = find(rules, LimitKind.INSIDER_OWNERSHIP);
        Optional<PrudentialLimit> interest = find(rules, LimitKind.RELATED_INTEREST);
        Optional<PrudentialLimit> family = find(rules, LimitKind.FAMILY_DEGREE);
        if (owner.isEmpty() && interest.isEmpty() && family.isEmpty()) {
            return Evaluation.undefined(
                    Reason.NOT_APPLICABLE,
                    regulation.name() + " did not define insiders at "
                            + figures.period().closing(),
                    List.of());
        }
        List<Operand> operands = new ArrayList<>();
        List<String> steps = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (RelatedLoan loan : loans) {
            operands.add(Operand.money(
                    loan.borrower(),
                    figures.period().closing().toString(),
                    loan.amount(),
                    figures.scale(),
                    figures.currency()));
            if (loan.borrower().isBlank()) {
                return Evaluation.undefined(
                        Reason.OUT_OF_DOMAIN,
                        "a loan of " + Decimals.print(loan.amount()) + " without the name of a borrower",
                        operands);
            }
            if (!isSound(loan)) {
                return Evaluation.undefined(
                        Reason.OUT_OF_DOMAIN,
                        loan.borrower() + " " + Decimals.print(loan.amount())
                                + ": loans and degrees must not be negative, parts must lie between 0 and 1",
                        operands);
            }
            Optional<String> tie = insider(loan, owner)
                    .or(() -> interest(loan, interest))
                    .or(() -> withFamily ? family(loan, family) : Optional.empty());
            if (tie.isPresent()) {
                sum = sum.add(loan.amount());
                if (steps.size() < SHOWN) {
                    steps.add(loan.borrower() + ": " + Printing.upTo(loan.amount(), 6) + ", " + tie.get());
                }
            }
        }
        return Evaluation.of(Rational.of(sum), operands, steps);
    }

    private static Optional<PrudentialLimit> find(List<PrudentialLimit> rules, LimitKind kind) {
        return rules.stream().filter(rule -> rule.kind() == kind).findFirst();
    }

    private static boolean isSound(RelatedLoan loan) {
        return loan.amount().signum() >= 0
                && loan.familyDegree() >= 0
                && isPart(loan.ownership())
                && isPart(loan.interest());
    }

    private static boolean isPart(BigDecimal part) {
        return part.signum() >= 0 && part.compareTo(BigDecimal.ONE) <= 0;
    }

    private static Optional<String> insider(RelatedLoan loan, Optional<PrudentialLimit> owner) {
        if (loan.office() != Office.NONE) {
            return Optional.of(loan.office() == Office.DIRECTOR ? "director" : "senior manager");
        }
        return owner.filter(rule -> counts(rule, loan.ownership()))
                .map(rule -> "owner of " + percent(loan.ownership()) + ", insider from " + percent(rule.value()));
    }

    private static Optional<String> interest(RelatedLoan loan, Optional<PrudentialLimit> interest) {
        return interest.filter(rule -> counts(rule, loan.interest()))
                .map(rule ->
                        "an insider holds " + percent(loan.interest()) + ", related from " + percent(rule.value()));
    }

    private static Optional<String> family(RelatedLoan loan, Optional<PrudentialLimit> family) {
        return family.filter(rule -> loan.familyDegree() > 0
                        && rule.relation()
                                .holds(BigDecimal.valueOf(loan.familyDegree()).compareTo(rule.value())))
                .map(rule -> "family of degree " + loan.familyDegree());
    }

    /** A part of zero is no tie, whatever the rule. */
    private static boolean counts(PrudentialLimit rule, BigDecimal part) {
        return part.signum() > 0 && rule.relation().holds(part.compareTo(rule.value()));
    }

    private static String percent(BigDecimal part) {
        return Printing.upTo(part.movePointRight(2), 4) + " %";
    }

    /** Prints how many loans there are. */
    @Override
    public String toString() {
        return loans.size() + (loans.size() == 1 ? " loan" : " loans") + " to insiders and related parties";
    }
}
