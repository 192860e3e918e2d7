/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.loanbook;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import java.util.function.ToLongFunction;
import org.finindicators.number.Intake;
import org.finindicators.number.MinorUnits;
import org.finindicators.repayment.Collected;
import org.finindicators.repayment.CollectionFigures;
import org.finindicators.repayment.LoanHistory;
import org.finindicators.repayment.RepaymentStatus;
import org.finindicators.validation.InvalidInputException;
import org.finindicators.validation.Violation;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a loan while it is built: its date and currency are known first, so that the steps of the builder may
 * come in any order.
 *
 * <p>Where the date or the currency is missing, what needs it is not checked, and the loan is refused for that.
 */
final class LoanParts {
    private static final int MOST_YEARS = 9999;

    private final String id;
    private final @Nullable LocalDate asOf;
    private final @Nullable MinorUnits unit;
    private final Intake intake;
    private final Map<Amount, Long> amounts = new EnumMap<>(Amount.class);
    private final Map<Attribute, String> attributes = new TreeMap<>();
    private final Map<LoanDate, LocalDate> dates = new EnumMap<>(LoanDate.class);
    private OptionalInt daysLate = OptionalInt.empty();
    private @Nullable LoanStatus status;
    private @Nullable Collected collected;
    private boolean renegotiated;
    private boolean balanceRefused;

    LoanParts(String id, @Nullable LocalDate asOf, @Nullable MinorUnits unit, Intake intake) {
        this.id = id;
        this.asOf = asOf;
        this.unit = unit;
        this.intake = intake;
    }

    String id() {
        return id;
    }

    LoanStatus status() {
        return Objects.requireNonNullElse(status, LoanStatus.OUTSTANDING);
    }

    boolean isRenegotiated() {
        return renegotiated;
    }

    OptionalInt daysLate() {
        return daysLate;
    }

    Map<Amount, Long> amounts() {
        return amounts;
    }

    Map<Attribute, String> attributes() {
        return attributes;
    }

    Map<LoanDate, LocalDate> dates() {
        return dates;
    }

    @Nullable Collected collected() {
        return collected;
    }

    /** Takes an amount in whole units, if it can be counted. */
    void amount(Amount which, String given, ToLongFunction<MinorUnits> count) {
        MinorUnits units = unit;
        if (units == null) {
            refused(which);
        } else {
            read(which, given, () -> count.applyAsLong(units));
        }
    }

    private void read(Amount which, String given, LongSupplier count) {
        try {
            minor(which, count.getAsLong());
        } catch (InvalidInputException e) {
            refused(which);
            e.violations().forEach(violation -> add(which.term(), given, violation.message()));
        }
    }

    void minor(Amount which, long minor) {
        if (minor == Amount.NOT_REPORTED) {
            refused(which);
            add(which.term(), Long.toString(minor), "stands for what is not reported; leave it out");
            return;
        }
        Long before = amounts.put(which, minor);
        if (before != null && before != minor) {
            addAgain(which.term(), Long.toString(minor), before);
        }
    }

    void missing(Amount which) {
        refused(which);
        intake.addMissing(which.term());
    }

    /** Remembers that an amount was given, although it cannot be taken. */
    void refused(Amount which) {
        balanceRefused |= which == Amount.BALANCE;
    }

    void daysLate(int days) {
        if (days < 0) {
            add("days late", Integer.toString(days), "must not be negative");
        } else if (daysLate.isPresent() && daysLate.getAsInt() != days) {
            addAgain("days late", Integer.toString(days), daysLate.getAsInt());
        } else {
            daysLate = OptionalInt.of(days);
        }
    }

    void status(LoanStatus what) {
        if (status != null && status != what) {
            addAgain("status", what.toString(), status);
        } else {
            status = what;
        }
    }

    void renegotiated() {
        renegotiated = true;
    }

    void label(Attribute attribute, @Nullable String label) {
        if (label == null) {
            intake.addMissing(attribute.name());
            return;
        }
        String before = attributes.put(attribute, label);
        if (before != null && !before.equals(label)) {
            addAgain(attribute.name(), label, before);
        }
    }

    void date(LoanDate which, LocalDate date) {
        if (date.getYear() < 1 || date.getYear() > MOST_YEARS) {
            add(which.toString(), date.toString(), "must be in the years 1 to " + MOST_YEARS);
            return;
        }
        LocalDate before = dates.put(which, date);
        if (before != null && !before.equals(date)) {
            addAgain(which.toString(), date.toString(), before);
        }
    }

    void date(LoanDate which, String date) {
        intake.toDate(which.toString(), date).ifPresent(day -> date(which, day));
    }

    void standing(RepaymentStatus standing) {
        if (asOf != null && !standing.asOf().equals(asOf)) {
            refused(Amount.BALANCE);
            add("standing", standing.asOf().toString(), "the loan is at " + asOf);
            return;
        }
        daysLate((int) Math.min(standing.daysLate(), Integer.MAX_VALUE));
        minor(Amount.BALANCE, standing.outstandingPrincipal());
        minor(Amount.OVERDUE, standing.daysLate() == 0 ? 0 : standing.overduePrincipal());
    }

    void collected(CollectionFigures figures) {
        collected(figures.collected());
        if (asOf == null || figures.period().end().equals(asOf)) {
            minor(Amount.RECEIVED, figures.receipts());
            minor(Amount.DUE, figures.due());
            minor(Amount.PAID_ON_TIME, figures.paidOnTime());
            minor(Amount.RECEIVED_LATE, figures.receivedOnPastDue());
            minor(Amount.PREPAID, figures.prepaid());
            minor(Amount.PAST_DUE_AT_START, figures.pastDueAtStart());
            minor(Amount.DUE_TO_DATE, figures.cumulativeDue());
            minor(Amount.PAID_TO_DATE, figures.cumulativePaid());
        }
    }

    void collected(Collected how) {
        if (asOf != null && !how.period().end().equals(asOf)) {
            add("collection", how.period().toString(), "the period does not end at " + asOf);
        } else if (collected != null && !collected.equals(how)) {
            addAgain("collection", how.toString(), collected);
        } else {
            collected = how;
        }
    }

    /** Takes over what is wrong with a history. */
    void sound(LoanHistory history, String which) {
        for (Violation violation : history.violations()) {
            add(which + violation.path(), violation.value(), violation.message());
        }
    }

    /** Adds what is missing. */
    void complete() {
        // a null cannot be ruled out where callers are not checked for it
        if (Objects.requireNonNullElse(id, " ").isBlank()) {
            add("id", "", "must not be blank");
        }
        if (!balanceRefused && !amounts.containsKey(Amount.BALANCE)) {
            add(Amount.BALANCE.term(), "", "must be given; 0 stands for a loan that is repaid");
        }
    }

    private void addAgain(String what, String value, Object before) {
        add(what, value, "was given already, as " + before);
    }

    private void add(String what, String value, String sentence) {
        intake.add(what, value, sentence);
    }
}
