/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.loanbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.finindicators.number.MinorUnits;
import org.finindicators.repayment.Collected;
import org.finindicators.validation.SelfChecking;
import org.finindicators.validation.Violation;
import org.jspecify.annotations.Nullable;

/**
 * A loan as it stands at a date, with what happened to it in the period up to then.
 *
 * <pre>{@code Loan.builder("L1").asOf("2024-12-31").currency("USD").balance("1000").daysLate(0).build()}</pre>
 *
 * <p>What a bank's system says is taken as it is, faults included; {@link #violations()} names those of one loan, and
 * an integrity report counts and lists those of a book.
 *
 * @since 0.1.0
 */
public final class Loan implements SelfChecking {
    private final String id;
    private final LocalDate asOf;
    private final MinorUnits unit;
    private final LoanStatus status;
    private final boolean renegotiated;
    private final OptionalInt daysLate;
    private final Map<Amount, Long> amounts;
    private final Map<Attribute, String> attributes;
    private final Map<LoanDate, LocalDate> dates;
    private final @Nullable Collected collected;

    Loan(LoanParts parts, LocalDate asOf, MinorUnits unit) {
        id = parts.id();
        this.asOf = asOf;
        this.unit = unit;
        status = parts.status();
        renegotiated = parts.isRenegotiated();
        daysLate = parts.daysLate();
        amounts = Collections.unmodifiableMap(new EnumMap<>(parts.amounts()));
        attributes = Collections.unmodifiableMap(new TreeMap<>(parts.attributes()));
        dates = Collections.unmodifiableMap(new EnumMap<>(parts.dates()));
        collected = parts.collected();
    }

    /**
     * Starts a loan.
     *
     * @param id what it is called, unique in its book
     * @return a builder; nothing is known of the loan but its name
     */
    public static LoanBuilder builder(String id) {
        return new LoanBuilder(id);
    }

    /**
     * Returns the id.
     *
     * @return what the loan is called, unique in its book
     */
    public String id() {
        return id;
    }

    /**
     * Returns the date of the balance.
     *
     * @return the date
     */
    public LocalDate asOf() {
        return asOf;
    }

    /**
     * Returns what amounts are counted in.
     *
     * @return the minor units of one currency
     */
    public MinorUnits unit() {
        return unit;
    }

    /**
     * Returns what has become of it.
     *
     * @return the status
     */
    public LoanStatus status() {
        return status;
    }

    /**
     * Tells whether its terms were changed because the borrower could not pay.
     *
     * @return true if they were
     */
    public boolean isRenegotiated() {
        return renegotiated;
    }

    /**
     * Returns how late it is.
     *
     * @return whole days since the due date of the oldest instalment that is not fully paid, 0 if none is; nothing if
     *     it is not known
     */
    public OptionalInt daysLate() {
        return daysLate;
    }

    /**
     * Returns what is reported of it.
     *
     * @return amounts in minor units; the balance always is among them
     */
    public Map<Amount, Long> amounts() {
        return amounts;
    }

    /**
     * Returns the labels by which it can be grouped.
     *
     * @return the labels by attribute
     */
    public Map<Attribute, String> attributes() {
        return attributes;
    }

    /**
     * Returns the dates that are stated.
     *
     * @return the dates of disbursement and maturity, as far as they are known
     */
    public Map<LoanDate, LocalDate> dates() {
        return dates;
    }

    /**
     * Tells over which period and on which basis the amounts of a period are.
     *
     * @return the period and the basis, or nothing if it is not said
     */
    public Optional<Collected> collected() {
        return Optional.ofNullable(collected);
    }

    /**
     * Returns the outstanding principal.
     *
     * @return the balance in minor units
     */
    public long balance() {
        return Objects.requireNonNull(amounts.get(Amount.BALANCE));
    }

    /**
     * Returns the label of an attribute.
     *
     * @param attribute which
     * @return its label, {@link Attribute#NOT_STATED} if it has none or nothing but blanks
     */
    public String label(Attribute attribute) {
        String label = attributes.getOrDefault(attribute, Attribute.NOT_STATED);
        return label.isBlank() ? Attribute.NOT_STATED : label;
    }

    /**
     * Lists the {@linkplain Defect defects} of the loan. Whether its id is in the book twice cannot be told from one
     * loan.
     *
     * @return a violation for each defect, with the figures that make it up
     */
    @Override
    public List<Violation> violations() {
        Row row = new Row(this);
        int found = row.defects();
        List<Violation> violations = new ArrayList<>();
        for (Defect defect : Defect.values()) {
            if ((found & defect.bit()) != 0) {
                violations.add(new Violation("", "", defect.sentence() + ": " + row.figures(defect), whose()));
            }
        }
        return List.copyOf(violations);
    }

    @Override
    public String whose() {
        return whose(id);
    }

    static String whose(String id) {
        return "loan " + id;
    }

    /** The loan as its defects see it. */
    private static final class Row extends LoanRow {
        private static final List<Amount> OTHERS = Stream.of(Amount.values())
                .filter(amount -> amount != Amount.BALANCE)
                .toList();

        private final Loan loan;

        Row(Loan loan) {
            this.loan = loan;
        }

        int defects() {
            return found();
        }

        String figures(Defect defect) {
            return describe(defect, loan.unit);
        }

        @Override
        protected long amount(Amount amount) {
            return Objects.requireNonNullElse(loan.amounts.get(amount), Amount.NOT_REPORTED);
        }

        @Override
        protected int daysLate() {
            return loan.daysLate.orElse(-1);
        }

        @Override
        protected long day(LoanDate date) {
            LocalDate day = loan.dates.get(date);
            return day == null ? NO_DATE : day.toEpochDay();
        }

        @Override
        protected LocalDate asOf() {
            return loan.asOf;
        }

        @Override
        protected LoanStatus status() {
            return loan.status;
        }

        @Override
        protected List<Amount> others() {
            return OTHERS;
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Loan that
                && id.equals(that.id)
                && asOf.equals(that.asOf)
                && unit.equals(that.unit)
                && status == that.status
                && renegotiated == that.renegotiated
                && daysLate.equals(that.daysLate)
                && amounts.equals(that.amounts)
                && attributes.equals(that.attributes)
                && dates.equals(that.dates)
                && Objects.equals(collected, that.collected);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, asOf, unit, status, renegotiated, daysLate, amounts, attributes, dates, collected);
    }

    /** Prints for instance {@code loan L3 at 2024-12-31: 600 USD, 31 days late}. */
    @Override
    public String toString() {
        String late = daysLate.isEmpty()
                ? "days late not known"
                : daysLate.getAsInt() == 0
                        ? "not late"
                        : daysLate.getAsInt() + (daysLate.getAsInt() == 1 ? " day late" : " days late");
        return "loan " + id + " at " + asOf + ": "
                + unit.amount(balance()).toPlainString() + " " + unit.currency().getCurrencyCode() + ", " + late
                + (renegotiated ? ", renegotiated" : "")
                + (status == LoanStatus.WRITTEN_OFF ? ", written off" : "");
    }
}
