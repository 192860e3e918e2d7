/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.limits;

import static org.finindicators.number.Printing.number;
import static org.finindicators.number.Printing.percent;

import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Figures;
import org.finindicators.formula.Reason;
import org.finindicators.formula.Worksheet;
import org.finindicators.regulation.LimitKind;
import org.finindicators.regulation.PrudentialLimit;
import org.finindicators.regulation.PrudentialLimits;

/**
 * The loans to those who may be insiders or related parties. An empty list says that there is none.
 *
 * @param loans the loans
 * @since 0.1.0
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

    /**
     * Adds loans.
     *
     * @param more the loans
     * @return the larger fact
     */
    public RelatedLoans withLoans(RelatedLoan... more) {
        List<RelatedLoan> all = new ArrayList<>(loans);
        all.addAll(List.of(more));
        return new RelatedLoans(all);
    }

    /** Adds up the loans to those in a circle, as a regulation defines them. */
    Evaluation total(PrudentialLimits regulation, RelatedCircle circle, Figures figures) {
        Worksheet sheet = Worksheet.of(figures);
        LocalDate date = figures.period().closing();
        List<PrudentialLimit> rules = regulation.inForce(date);
        Optional<PrudentialLimit> owner = find(rules, LimitKind.INSIDER_OWNERSHIP);
        Optional<PrudentialLimit> interest = find(rules, LimitKind.RELATED_INTEREST);
        Optional<PrudentialLimit> family = find(rules, LimitKind.FAMILY_DEGREE);
        if (owner.isEmpty() && interest.isEmpty() && family.isEmpty()) {
            return sheet.undefined(Reason.NOT_APPLICABLE, regulation.name() + " did not define insiders at " + date);
        }
        BigDecimal sum = BigDecimal.ZERO;
        List<String> lines = new ArrayList<>();
        for (RelatedLoan loan : loans) {
            check(loan, sheet.money(loan.borrower(), loan.amount()));
            if (!sheet.isSound()) {
                return sheet.undefined();
            }
            Optional<String> tie = insider(loan, owner)
                    .or(() -> interest(loan, interest))
                    .or(() -> circle == RelatedCircle.INSIDERS_AND_FAMILY ? family(loan, family) : Optional.empty());
            if (tie.isPresent()) {
                sum = sum.add(loan.amount());
                lines.add(loan.borrower() + ": " + number(loan.amount()) + ", " + tie.get());
            }
        }
        lines.stream().limit(SHOWN).forEach(sheet::step);
        if (lines.size() > SHOWN) {
            sheet.step("the first " + SHOWN + " of " + number(lines.size()) + " loans are listed");
        }
        return sheet.value(sum);
    }

    private static void check(RelatedLoan loan, Worksheet sheet) {
        if (loan.borrower().isBlank()) {
            sheet.fault(Reason.OUT_OF_DOMAIN, "a loan of " + number(loan.amount()) + " without the name of a borrower");
            return;
        }
        sheet.requireNotNegative(loan.borrower(), loan.amount())
                .requireShare("ownership of " + loan.borrower(), loan.ownership())
                .requireShare("interest in " + loan.borrower(), loan.interest())
                .requireNotNegative("degree of kinship of " + loan.borrower(), BigDecimal.valueOf(loan.familyDegree()));
    }

    private static Optional<PrudentialLimit> find(List<PrudentialLimit> rules, LimitKind kind) {
        return rules.stream().filter(rule -> rule.kind() == kind).findFirst();
    }

    private static Optional<String> insider(RelatedLoan loan, Optional<PrudentialLimit> owner) {
        if (loan.office() != Office.NO_OFFICE) {
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

    /** A part of zero does not tie, whatever the rule. */
    private static boolean counts(PrudentialLimit rule, BigDecimal part) {
        return part.signum() > 0 && rule.relation().holds(part.compareTo(rule.value()));
    }

    /** Prints how many loans there are. */
    @Override
    public String toString() {
        return loans.size() + (loans.size() == 1 ? " loan" : " loans") + " to insiders and related parties";
    }
}
