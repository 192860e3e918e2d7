/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.loans;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.StringJoiner;
import org.finindicators.loanbook.LoanStatus;
import org.finindicators.validation.InvalidInputException;

/**
 * What each status of a loan tape means: so many days late, repaid, written off. A status that is not among them is a
 * fault.
 *
 * <pre>{@code LateStatuses.of("Current", 0).and("Late (31-120 days)", 31).repaid("Fully Paid")}</pre>
 *
 * <p>Immutable.
 *
 * @since 0.1.0
 */
public final class LateStatuses {
    private final Map<String, Meaning> meanings;

    /** What a status says. */
    record Meaning(OptionalInt days, LoanStatus status, Terms terms) {}

    /** Whether a status says that the terms were changed. */
    enum Terms {
        ORIGINAL,
        RENEGOTIATED
    }

    private LateStatuses(Map<String, Meaning> meanings) {
        this.meanings = Collections.unmodifiableMap(meanings);
    }

    /**
     * States how late the loans of a status are.
     *
     * @param status the text in the column
     * @param days the days that they are late by, the fewest of a range; 0 if they are not late
     * @return the table
     * @throws InvalidInputException if the days are negative
     */
    public static LateStatuses of(String status, int days) {
        return new LateStatuses(Map.of()).and(status, days);
    }

    /**
     * States how late the loans of a further status are.
     *
     * @param status the text in the column
     * @param days the days that they are late by, the fewest of a range; 0 if they are not late
     * @return the larger table
     * @throws InvalidInputException if the days are negative, or the status is stated already
     */
    public LateStatuses and(String status, int days) {
        return with(status, new Meaning(late(days), LoanStatus.OUTSTANDING, Terms.ORIGINAL));
    }

    /**
     * States that the loans of a status were renegotiated because the borrower could not pay.
     *
     * @param status the text in the column
     * @param days the days that they are late by under the new terms
     * @return the larger table
     * @throws InvalidInputException if the days are negative, or the status is stated already
     */
    public LateStatuses renegotiated(String status, int days) {
        return with(status, new Meaning(late(days), LoanStatus.OUTSTANDING, Terms.RENEGOTIATED));
    }

    /**
     * States that the loans of some statuses are outstanding; how late they are, another column says.
     *
     * @param statuses the texts in the column
     * @return the larger table
     * @throws InvalidInputException if one is stated already
     */
    public LateStatuses outstanding(String... statuses) {
        return with(LoanStatus.OUTSTANDING, statuses);
    }

    /**
     * States that nothing is owed any more on the loans of some statuses.
     *
     * @param statuses the texts in the column
     * @return the larger table
     * @throws InvalidInputException if one is stated already
     */
    public LateStatuses repaid(String... statuses) {
        return with(LoanStatus.REPAID, statuses);
    }

    /**
     * States that the loans of some statuses are off the books.
     *
     * @param statuses the texts in the column
     * @return the larger table
     * @throws InvalidInputException if one is stated already
     */
    public LateStatuses writtenOff(String... statuses) {
        return with(LoanStatus.WRITTEN_OFF, statuses);
    }

    /**
     * States that some statuses say nothing; loans that have one stay in, and count as a defect.
     *
     * @param statuses the texts in the column, empty for an empty cell
     * @return the larger table
     * @throws InvalidInputException if one is stated already
     */
    public LateStatuses unknown(String... statuses) {
        return with(LoanStatus.UNKNOWN, statuses);
    }

    private static OptionalInt late(int days) {
        if (days < 0) {
            throw InvalidInputException.of(Integer.toString(days), "days late must not be negative");
        }
        return OptionalInt.of(days);
    }

    private LateStatuses with(LoanStatus what, String... statuses) {
        LateStatuses all = this;
        for (String status : statuses) {
            all = all.with(status, new Meaning(OptionalInt.empty(), what, Terms.ORIGINAL));
        }
        return all;
    }

    private LateStatuses with(String status, Meaning meaning) {
        Map<String, Meaning> all = new LinkedHashMap<>(meanings);
        if (all.putIfAbsent(status.strip(), meaning) != null) {
            throw InvalidInputException.of(status, "is a status that is stated already");
        }
        return new LateStatuses(all);
    }

    Map<String, Meaning> meanings() {
        return meanings;
    }

    /** Prints what each status means. */
    @Override
    public String toString() {
        StringJoiner all = new StringJoiner("\n");
        meanings.forEach((status, meaning) -> all.add(status + ": "
                + (meaning.days().isPresent()
                        ? meaning.days().getAsInt() + (meaning.days().getAsInt() == 1 ? " day late" : " days late")
                        : meaning.status().name().toLowerCase(Locale.ROOT).replace('_', ' '))));
        return all.toString();
    }
}
