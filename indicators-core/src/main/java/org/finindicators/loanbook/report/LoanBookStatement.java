/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.loanbook.report;

import static org.finindicators.loanbook.report.CollectionItems.DUE_IN_PERIOD;
import static org.finindicators.loanbook.report.CollectionItems.DUE_TO_DATE;
import static org.finindicators.loanbook.report.CollectionItems.LOAN_PREPAYMENTS;
import static org.finindicators.loanbook.report.CollectionItems.LOAN_RECEIPTS;
import static org.finindicators.loanbook.report.CollectionItems.OVERDUE_PRINCIPAL;
import static org.finindicators.loanbook.report.CollectionItems.PAID_ON_TIME;
import static org.finindicators.loanbook.report.CollectionItems.PAID_TO_DATE;
import static org.finindicators.loanbook.report.CollectionItems.PAST_DUE_ON_LOANS;
import static org.finindicators.loanbook.report.CollectionItems.RECEIVED_ON_PAST_DUE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.finindicators.formula.Fact;
import org.finindicators.formula.Item;
import org.finindicators.formula.Kind.Flow;
import org.finindicators.formula.Kind.Stock;
import org.finindicators.loanbook.Amount;
import org.finindicators.loanbook.tally.LoanTally;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.statement.Completion;
import org.finindicators.statement.Statement;
import org.finindicators.validation.InvalidInputException;

/**
 * A loan book as a statement for a period: what every indicator of collection reads, of the whole book and of each
 * group.
 *
 * <p>Sums are exact. An amount that some loans do not report is not filled in: what reads it is undefined, not
 * reported, and its explanation tells how many loans lack it. Remarks on what is filled in tell whether the amounts are
 * principal alone, where the loans say so, and how many loans are left out for their defects.
 *
 * @param subject whose loans they are
 * @param period the period that amounts such as {@link Amount#DUE} are of
 * @param closing the loans at the end of the period
 * @param opening the loans at its opening, if they are known
 * @since 0.1.0
 */
public record LoanBookStatement(
        String subject, ReportingPeriod period, LoanTally closing, Optional<LoanTally> opening) {
    /** The loans at the end of the period. */
    public static final Fact<LoanTally> LOAN_BOOK = new Fact<>("loan-book", "loan book", LoanTally.class);

    /**
     * Checks that the dates are those of the period.
     *
     * @throws InvalidInputException if a tally is of another date, says that its loans were collected over another
     *     period, or the two are tallied differently
     */
    public LoanBookStatement {
        require(closing, period.closing());
        closing.collected().filter(how -> !how.period().equals(period)).ifPresent(how -> {
            throw InvalidInputException.of(
                    "", "loans collected over " + how.period() + " cannot be added to a loan book of " + period);
        });
        opening.ifPresent(before -> {
            require(before, period.opening());
            if (!before.by().equals(closing.by()) || !before.unit().equals(closing.unit())) {
                throw InvalidInputException.of(
                        "", "the tallies at the opening and at the end differ in their groups or currency");
            }
            if (before.collected().isPresent()
                    && closing.collected().isPresent()
                    && before.collected().get().basis()
                            != closing.collected().get().basis()) {
                throw InvalidInputException.of(
                        "",
                        "the loans at the opening are collected as "
                                + before.collected().get() + ", those at the end as "
                                + closing.collected().get());
            }
        });
    }

    private static void require(LoanTally tally, LocalDate date) {
        if (!tally.asOf().equals(date)) {
            throw InvalidInputException.of("", "loans at " + tally.asOf() + " are not those at " + date);
        }
    }

    /**
     * Takes the loans at the end of a period.
     *
     * @param subject whose loans they are
     * @param period the period
     * @param closing the loans, as one or by an attribute
     * @return the loan book
     * @throws InvalidInputException if they are of another date than its last, or say that they were collected over
     *     another period
     */
    public static LoanBookStatement of(String subject, ReportingPeriod period, LoanTally closing) {
        return new LoanBookStatement(subject, period, closing, Optional.empty());
    }

    /**
     * Adds the loans at the opening.
     *
     * @param before the loans on the day before the period, tallied alike
     * @return the larger loan book
     * @throws InvalidInputException if they are of another date or another kind
     */
    public LoanBookStatement withOpening(LoanTally before) {
        return new LoanBookStatement(subject, period, closing, Optional.of(before));
    }

    /**
     * Returns the statement.
     *
     * @return the loan book as a fact, and the amounts that all loans report
     */
    public Statement statement() {
        return complete(Statement.builder(subject, period).build());
    }

    /**
     * Adds the loan book to a statement, without replacing what it says.
     *
     * @param stated a statement for the same period
     * @return the larger statement
     * @throws InvalidInputException if it is of another period
     */
    public Statement complete(Statement stated) {
        return start(stated, Map.of()).build();
    }

    /**
     * Begins to add the loan book to a statement; a rubric adds what else it reads.
     *
     * @param stated a statement for the same period
     * @param flows under which items the rubric keeps further amounts of the period
     * @return the completion
     * @throws InvalidInputException if it is of another period
     */
    public Completion start(Statement stated, Map<Amount, Item<Flow>> flows) {
        if (!stated.period().equals(period)) {
            throw InvalidInputException.of(
                    "", "a loan book of " + period + " cannot be added to a statement of " + stated.period());
        }
        Map<Amount, Item<Flow>> items = new EnumMap<>(Amount.class);
        items.putAll(flows);
        items.put(Amount.DUE, DUE_IN_PERIOD);
        items.put(Amount.PAID_ON_TIME, PAID_ON_TIME);
        items.put(Amount.RECEIVED_LATE, RECEIVED_ON_PAST_DUE);
        items.put(Amount.RECEIVED, LOAN_RECEIPTS);
        items.put(Amount.PREPAID, LOAN_PREPAYMENTS);
        Completion all = Completion.of(
                LoanBookRemarks.add(stated, this, items),
                "the loan book",
                closing.unit().currency());
        all.fact(LOAN_BOOK, closing);
        items.forEach((amount, item) -> total(closing, amount)
                .ifPresentOrElse(total -> all.flow(item, total), () -> all.without(item, lack(closing, amount))));
        stocks(all, closing);
        opening.ifPresent(before -> stocks(all, before));
        stock(all, closing, Amount.PAST_DUE_AT_START, PAST_DUE_ON_LOANS, period.opening());
        return all;
    }

    private static void stocks(Completion all, LoanTally tally) {
        stock(all, tally, Amount.OVERDUE, OVERDUE_PRINCIPAL, tally.asOf());
        stock(all, tally, Amount.DUE_TO_DATE, DUE_TO_DATE, tally.asOf());
        stock(all, tally, Amount.PAID_TO_DATE, PAID_TO_DATE, tally.asOf());
    }

    private static void stock(Completion all, LoanTally tally, Amount amount, Item<Stock> item, LocalDate date) {
        total(tally, amount)
                .ifPresentOrElse(total -> all.balance(item, date, total), () -> all.without(item, lack(tally, amount)));
    }

    static Optional<BigDecimal> total(LoanTally tally, Amount amount) {
        return tally.missing(amount) == 0 ? Optional.of(tally.total(amount)) : Optional.empty();
    }

    private static String lack(LoanTally tally, Amount amount) {
        return tally.loans().isPresent()
                ? "not reported by " + tally.missing(amount) + " of " + tally.loans(amount) + " loans at "
                        + tally.asOf()
                : "not reported of all loans at " + tally.asOf();
    }

    /**
     * Divides the loan book into its groups.
     *
     * @return one for each label at the end or the opening, sorted, whose subject is the label; none if the loans are
     *     tallied as one
     */
    public List<LoanBookStatement> groups() {
        if (closing.by().isEmpty()) {
            return List.of();
        }
        SortedSet<String> labels = new TreeSet<>(closing.groups());
        opening.ifPresent(before -> labels.addAll(before.groups()));
        return labels.stream()
                .map(label -> new LoanBookStatement(
                        label, period, closing.group(label), opening.map(before -> before.group(label))))
                .toList();
    }

    /** Prints whose loans they are, the period, and the portfolio in one line. */
    @Override
    public String toString() {
        return subject + ", " + period + ": " + closing;
    }
}
