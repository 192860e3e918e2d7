/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.loanbook;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/**
 * What can be wrong with a loan that can be represented nevertheless.
 *
 * <p>Each is found by comparing what the loan itself reports; where it does not report what is compared, it cannot be
 * checked. None is mended: an {@link IntegrityPolicy} decides whether the loan stays in, an {@link IntegrityReport}
 * says how much that concerns.
 */
public enum Defect {
    /** The outstanding principal is negative, as that of a loan that was paid twice. */
    BALANCE_BELOW_ZERO(0, "balance below zero", "the outstanding principal is below zero", "the balance"),
    /** Another amount is negative. */
    AMOUNT_BELOW_ZERO(1, "amount below zero", "an amount is below zero", "an amount other than the balance"),
    /** Days late are above zero though no principal is overdue. Interest alone may be. */
    LATE_WITH_NOTHING_OVERDUE(
            2,
            "late with nothing overdue",
            "the loan is late, but no principal is overdue",
            "days late and overdue principal"),
    /** Principal is overdue though days late are zero. */
    OVERDUE_BUT_NOT_LATE(
            3,
            "overdue but not late",
            "principal is overdue, but the loan is not late",
            "days late and overdue principal"),
    /** More principal is overdue than is outstanding. */
    OVERDUE_ABOVE_BALANCE(
            4, "overdue above balance", "more principal is overdue than is outstanding", "overdue principal"),
    /** More was paid of what fell due than fell due, to date or, on time, in the period. */
    PAID_ABOVE_DUE(
            5,
            "paid above due",
            "more is paid of what fell due than fell due",
            "what fell due and what was paid of it"),
    /** The book does not say what has become of the loan, or nobody can read what it says. */
    STATUS_UNKNOWN(6, "status unknown", "nobody can read what has become of the loan", "a status"),
    /** The loan has a balance and is not written off, but how late it is is not known. */
    DAYS_LATE_NOT_KNOWN(
            7, "days late not known", "the loan is on the books, but its days late are not known", "a balance"),
    /**
     * An earlier loan bears the same id: this is its second or a later occurrence. Loans that are left out for another
     * defect are no occurrences, so that of a reversal and a loan the loan stays in.
     */
    DUPLICATE_ID(8, "duplicate id", "an earlier loan bears the same id", "ids"),
    /** The loan is said to be repaid but has a balance. */
    REPAID_WITH_BALANCE(9, "repaid with a balance", "the loan is said to be repaid, but has a balance", "a status"),
    /** The loan has an id that is blank, and so none: nobody can tell whether it is in the book twice. */
    ID_NOT_GIVEN(10, "id not given", "the loan has no id", "ids"),
    /** The loan is late and not written off, but has no balance. Interest alone may be owed. */
    LATE_WITHOUT_BALANCE(
            11, "late without a balance", "the loan is late, but nothing of it is outstanding", "days late");

    private final int place;
    private final String label;
    private final String sentence;
    private final String needs;

    Defect(int place, String label, String sentence, String needs) {
        this.place = place;
        this.label = label;
        this.sentence = sentence;
        this.needs = needs;
    }

    /**
     * Returns what is wrong with the loan, in a sentence.
     *
     * @return for instance {@code principal is overdue, but the loan is not late}
     */
    public String sentence() {
        return sentence;
    }

    /**
     * Returns what a tape must have for the defect to be looked for.
     *
     * @return for instance {@code days late and overdue principal}
     */
    public String needs() {
        return needs;
    }

    /** Returns its place among the defects. */
    int place() {
        return place;
    }

    /** Returns the bit that stands for it in a set of defects. */
    int bit() {
        return 1 << place;
    }

    /** Prints the defect in a few words. */
    @Override
    public String toString() {
        return label;
    }

    /**
     * Demands that a loan has none of the {@linkplain Defect defects} that can be seen in a single one: all but the
     * duplicate id, and that which is not given, which has a constraint of its own.
     */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = SoundLoan.Check.class)
    public @interface SoundLoan {
        /**
         * Returns the message, which each violation replaces by the sentence of its defect.
         *
         * @return the key of the sentence
         */
        String message() default "{org.finindicators.SoundLoan}";

        /**
         * Returns the groups.
         *
         * @return the groups
         */
        Class<?>[] groups() default {};

        /**
         * Returns the payload.
         *
         * @return the payload
         */
        Class<? extends Payload>[] payload() default {};

        /** Looks for each defect. */
        final class Check implements ConstraintValidator<SoundLoan, Loan> {
            /** Creates the check; called by the validation provider. */
            public Check() {}

            @Override
            public boolean isValid(@Nullable Loan value, ConstraintValidatorContext context) {
                if (value == null || !LoanRow.isComplete(value)) {
                    return true;
                }
                LoanRow row = LoanRow.of(value);
                int found = row.found();
                if (found != 0) {
                    context.disableDefaultConstraintViolation();
                }
                for (Defect defect : values()) {
                    if ((found & defect.bit()) != 0) {
                        context.buildConstraintViolationWithTemplate(
                                        defect.sentence + ": " + row.describe(defect, value.unit()))
                                .addConstraintViolation();
                    }
                }
                return found == 0;
            }
        }
    }
}
