/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.loanbook;

/**
 * A fault in the figures of a loan that can be represented nevertheless.
 *
 * <p>Each is found by comparing what the loan itself reports; where it does not report what is compared, it cannot be
 * checked. None is mended: an {@link IntegrityPolicy} decides whether the loan stays in, and an integrity report counts
 * the loans and their balance.
 *
 * @since 0.1.0
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
    /** The book does not say what has become of the loan, or says something unreadable. */
    STATUS_UNKNOWN(6, "status unknown", "the loan's status is unreadable", "a status"),
    /** The loan has a balance and is not written off, but how late it is is not known. */
    DAYS_LATE_NOT_KNOWN(
            7, "days late not known", "the loan is on the books, but its days late are not known", "a balance"),
    /**
     * An earlier loan bears the same id: this is its second or a later occurrence. Loans that are left out for another
     * defect do not count as occurrences, so that of a reversal and a loan the loan stays in.
     */
    DUPLICATE_ID(8, "duplicate id", "an earlier loan bears the same id", "ids"),
    /** The loan is said to be repaid but has a balance. */
    REPAID_WITH_BALANCE(9, "repaid with a balance", "the loan is said to be repaid, but has a balance", "a status"),
    /** The id of the loan is blank, so that it may be in the book twice. */
    ID_NOT_GIVEN(10, "id not given", "the loan has no id", "ids"),
    /** The loan is late and not written off, but has no balance. Interest alone may be owed. */
    LATE_WITHOUT_BALANCE(
            11, "late without a balance", "the loan is late, but nothing of it is outstanding", "days late"),
    /**
     * More principal is outstanding than was disbursed. Interest may have been added to it when it was renegotiated.
     */
    BALANCE_ABOVE_DISBURSED(
            12, "balance above disbursed", "more principal is outstanding than was disbursed", "the amount disbursed"),
    /**
     * The loan is on the books with a balance after its maturity, but late by fewer days than have passed since, though
     * all of it has been due since then. Days of grace make it so as well.
     */
    BALANCE_AFTER_MATURITY(
            13,
            "balance after maturity",
            "principal is outstanding after maturity, but the loan is not as late",
            "days late and maturity"),
    /** The loan is said to be disbursed on a day after the date of its balance. */
    DISBURSED_AFTER_DATE(
            14,
            "disbursed after the date",
            "the loan is disbursed after the date of its balance",
            "the date of disbursement"),
    /** An earlier loan bears an id that is another only by capital letters or blanks. */
    ID_SPELLED_OTHERWISE(
            15,
            "id spelled otherwise",
            "the id differs from that of an earlier loan only in capital letters or blanks",
            "ids"),
    /**
     * An earlier loan has the same borrower, amount disbursed and date of disbursement. As of ids, loans left out for
     * another defect are no occurrences.
     */
    SAME_LOAN_TWICE(
            16,
            "same loan twice",
            "an earlier loan has the same borrower, amount disbursed and date of disbursement",
            "borrower, amount disbursed and its date");

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

    /** Returns the bit that stands for it in a set of defects. */
    int bit() {
        return 1 << place;
    }

    /** Prints the defect in a few words. */
    @Override
    public String toString() {
        return label;
    }
}
