/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sql;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.finindicators.loanbook.AgingScheme;
import org.finindicators.loanbook.Amount;
import org.finindicators.loanbook.Attribute;
import org.finindicators.loanbook.IntegrityPolicy;
import org.finindicators.loanbook.LoanDate;
import org.finindicators.loanbook.LoanStatus;
import org.finindicators.loanbook.WhereBlank;
import org.finindicators.loanbook.tally.ClientBalances;
import org.finindicators.loanbook.tally.MigrationTally;
import org.finindicators.number.Intake;
import org.finindicators.number.MinorUnits;
import org.finindicators.repayment.Collected;
import org.finindicators.validation.InvalidInputException;
import org.finindicators.validation.Violation;
import org.jspecify.annotations.Nullable;

/**
 * A table of loans in a database, and what its columns are. It is summed where it lies: a select groups and sums, and
 * the rows that come back are composed to the tallies that the core makes of the same loans, to the unit.
 *
 * <pre>{@code
 * var loans = LoanTable.of("loans", "USD").asOf("2024-12-31").balance("balance").daysLate("days_late").by("branch");
 * System.out.println(loans.tally(SqlDialect.POSTGRESQL, Attribute.of("branch")));
 * }</pre>
 *
 * <p>Columns have types: amounts are decimals or whole numbers, dates are dates. NULL is an amount, a date or days late
 * that are not reported. A row is refused, and counted, if it has no balance, an amount beyond 64 bits of minor units,
 * days late below zero or above {@value #MOST_DAYS}, or a date outside the years 1 to 9999, or if codes give it two
 * statuses. Blanks around labels are none of them. Names of columns are quoted, and must be spelled as the engine has
 * them.
 *
 * <p>Which loans are there twice is not looked for, but where loans are followed by their ids. Immutable: each method
 * that states something returns a changed table, and their order does not matter.
 *
 * @since 0.1.0
 */
public final class LoanTable {
    /** The most days that a loan can be late. */
    public static final int MOST_DAYS = 1_000_000;

    private final Draft parts;

    /** What is stated so far. */
    static final class Draft {
        final String relation;
        final MinorUnits unit;
        final List<LoanColumn> columns = new ArrayList<>();
        final List<LocalDate> dates = new ArrayList<>();
        AgingScheme scheme = AgingScheme.STANDARD;
        IntegrityPolicy policy = IntegrityPolicy.STANDARD;

        @Nullable Collected collected;

        /** The digits after the point that amounts have in the table. */
        int digits;

        Draft(String relation, MinorUnits unit) {
            this.relation = relation;
            this.unit = unit;
            digits = unit.digits();
        }
    }

    private LoanTable(Draft parts) {
        this.parts = parts;
    }

    private LoanTable with(Consumer<Draft> change) {
        Draft draft = new Draft(parts.relation, parts.unit);
        draft.columns.addAll(parts.columns);
        draft.dates.addAll(parts.dates);
        draft.scheme = parts.scheme;
        draft.policy = parts.policy;
        draft.collected = parts.collected;
        draft.digits = parts.digits;
        change.accept(draft);
        return new LoanTable(draft);
    }

    private LoanTable with(LoanColumn column) {
        return with(draft -> draft.columns.add(column));
    }

    /**
     * Names a table of loans in a currency, with its usual digits after the point.
     *
     * @param relation what stands after {@code FROM}: a table, or a select in brackets; it is not escaped
     * @param currency the ISO 4217 code
     * @return a table of which nothing is bound yet
     * @throws InvalidInputException if there is no such currency
     */
    public static LoanTable of(String relation, String currency) {
        return of(relation, MinorUnits.of(currency));
    }

    /**
     * Names a table of loans.
     *
     * @param relation what stands after {@code FROM}: a table, or a select in brackets; it is not escaped
     * @param unit the currency and its digits after the point
     * @return a table of which nothing is bound yet
     */
    public static LoanTable of(String relation, MinorUnits unit) {
        return new LoanTable(new Draft(relation, unit));
    }

    /**
     * States the date of the balances.
     *
     * @param date the date
     * @return the changed table
     */
    public LoanTable asOf(LocalDate date) {
        return with(draft -> draft.dates.add(date));
    }

    /**
     * States the date of the balances.
     *
     * @param date the date, as 2024-12-31
     * @return the changed table
     * @throws InvalidInputException if it is no date
     */
    public LoanTable asOf(String date) {
        Intake intake = new Intake();
        Optional<LocalDate> day = intake.toDate("date of the balances", date);
        intake.refuse();
        return asOf(day.orElseThrow());
    }

    /**
     * States that amounts are whole numbers of minor units, cents for instance, and not of the currency.
     *
     * @return the changed table
     */
    public LoanTable inMinorUnits() {
        return with(draft -> draft.digits = 0);
    }

    /**
     * Binds the column of what loans are called, each once.
     *
     * @param column its name
     * @return the changed table
     */
    public LoanTable id(String column) {
        return with(new LoanColumn.Id(column));
    }

    /**
     * Binds the column of who owes the loan.
     *
     * @param column its name
     * @return the changed table
     */
    public LoanTable client(String column) {
        return with(new LoanColumn.Client(column));
    }

    /**
     * Binds the column of the outstanding principal; 0 stands for a loan that is repaid.
     *
     * @param column its name
     * @return the changed table
     */
    public LoanTable balance(String column) {
        return amount(Amount.BALANCE, column);
    }

    /**
     * Binds the column of an amount.
     *
     * @param amount which
     * @param column its name
     * @return the changed table
     */
    public LoanTable amount(Amount amount, String column) {
        return with(new LoanColumn.Money(column, amount));
    }

    /**
     * Binds the column of whole days late: 0 if the loan is not late, NULL if it is not known.
     *
     * @param column its name
     * @return the changed table
     */
    public LoanTable daysLate(String column) {
        return with(new LoanColumn.Days(column));
    }

    /**
     * Binds the column of the date of the oldest instalment that is not fully paid, from which days late are counted to
     * the date of the balances. A date after that is not late.
     *
     * @param column its name
     * @param blank what it means that it is NULL
     * @return the changed table
     */
    public LoanTable dueSince(String column, WhereBlank blank) {
        return with(new LoanColumn.Due(column, blank));
    }

    /**
     * Binds the column of a date of the loan.
     *
     * @param date which
     * @param column its name
     * @return the changed table
     */
    public LoanTable date(LoanDate date, String column) {
        return with(new LoanColumn.Day(column, date));
    }

    /**
     * States which loans have a status. All others are outstanding; if it is stated which are outstanding, the status
     * of all others is unknown.
     *
     * @param column the name of the column that says it
     * @param status the status
     * @param codes the texts that mean it, whatever blanks are around them; empty for NULL and blank text
     * @return the changed table
     */
    public LoanTable status(String column, LoanStatus status, String... codes) {
        return with(new LoanColumn.Status(column, status, words(codes)));
    }

    /**
     * States which loans have a status, by whole numbers.
     *
     * @param column the name of the column that says it, of whole numbers
     * @param status the status
     * @param codes the numbers that mean it
     * @return the changed table
     */
    public LoanTable status(String column, LoanStatus status, long... codes) {
        return with(new LoanColumn.Status(
                column, status, LongStream.of(codes).boxed().toList()));
    }

    /**
     * States which loans were renegotiated because the borrower could not pay.
     *
     * @param column the name of the column that says it
     * @param codes the texts that mean it, whatever blanks are around them; empty for NULL and blank text
     * @return the changed table
     */
    public LoanTable renegotiated(String column, String... codes) {
        return with(new LoanColumn.Terms(column, words(codes)));
    }

    /**
     * States which loans were renegotiated because the borrower could not pay.
     *
     * @param column the name of the column that says it, of whole numbers
     * @param codes the numbers that mean it
     * @return the changed table
     */
    public LoanTable renegotiated(String column, long... codes) {
        return with(new LoanColumn.Terms(column, LongStream.of(codes).boxed().toList()));
    }

    private static List<String> words(String... codes) {
        return Arrays.stream(codes).map(String::strip).toList();
    }

    /**
     * Binds a column of whole numbers, other than 0 where a row cannot be read. Such rows are refused and counted.
     *
     * @param column its name
     * @return the changed table
     */
    public LoanTable refused(String column) {
        return with(new LoanColumn.Refused(column));
    }

    /**
     * Binds a column by which loans can be grouped, under its own name.
     *
     * @param column its name
     * @return the changed table
     */
    public LoanTable by(String column) {
        return by(Attribute.of(column), column);
    }

    /**
     * Binds a column by which loans can be grouped.
     *
     * @param attribute what it is
     * @param column its name
     * @return the changed table
     */
    public LoanTable by(Attribute attribute, String column) {
        return with(new LoanColumn.Label(column, attribute));
    }

    /**
     * States the classes of days late; those of {@link AgingScheme#STANDARD} unless it is stated.
     *
     * @param classes the scheme
     * @return the changed table
     */
    public LoanTable scheme(AgingScheme classes) {
        return with(draft -> draft.scheme = classes);
    }

    /**
     * States what is done about which defect; what {@link IntegrityPolicy#STANDARD} says unless it is stated.
     *
     * @param decisions the policy
     * @return the changed table
     */
    public LoanTable policy(IntegrityPolicy decisions) {
        return with(draft -> draft.policy = decisions);
    }

    /**
     * States over which period and on which basis amounts of a period are, {@link Amount#DUE} for instance.
     *
     * @param how the period, which ends at the date of the balances, and the basis
     * @return the changed table
     */
    public LoanTable collected(Collected how) {
        return with(draft -> draft.collected = how);
    }

    /**
     * Writes the select that sums all loans as one.
     *
     * @param dialect how the engine writes SQL
     * @return the select
     * @throws InvalidInputException with what is bound twice, or not at all though it must be
     */
    public SqlSelect<LoanSums> tally(SqlDialect dialect) {
        check(false, false);
        return TallySql.of(new TypedLoans(parts, dialect), Optional.empty());
    }

    /**
     * Writes the select that sums the loans of each label of an attribute.
     *
     * @param dialect how the engine writes SQL
     * @param by the attribute
     * @return the select
     * @throws InvalidInputException as {@link #tally(SqlDialect)}, or if the attribute is not bound
     */
    public SqlSelect<LoanSums> tally(SqlDialect dialect, Attribute by) {
        check(false, false);
        return TallySql.of(new TypedLoans(parts, dialect), Optional.of(by));
    }

    /**
     * Writes the select that sums the portfolio by client. Each client is a row that comes back.
     *
     * @param dialect how the engine writes SQL
     * @return the select; its reading refuses the rows if some cannot be read as loans
     * @throws InvalidInputException as {@link #tally(SqlDialect)}, or if no client is bound
     */
    public SqlSelect<ClientBalances> clients(SqlDialect dialect) {
        check(false, true);
        return ClientSql.of(new TypedLoans(parts, dialect));
    }

    /**
     * Writes the select that follows the loans of this table into those of a later date, by their ids, which are of the
     * same type in both.
     *
     * @param closing the loans at the later date
     * @param dialect how the engine writes SQL
     * @return the select; its reading refuses the rows if some cannot be read as loans, or if a loan that is not left
     *     out has no id, or one that occurs twice
     * @throws InvalidInputException as {@link #tally(SqlDialect)}, or if ids are not bound, currencies or schemes
     *     differ, the second date is not after the first, or the scheme does not tell loans that are late at all
     */
    public SqlSelect<MigrationTally> migration(LoanTable closing, SqlDialect dialect) {
        check(true, false);
        closing.check(true, false);
        return MigrationSql.of(new TypedLoans(parts, dialect), new TypedLoans(closing.parts, dialect));
    }

    /**
     * Writes a select of rows that are refused.
     *
     * @param dialect how the engine writes SQL
     * @param columns the names of the columns to look at
     * @param most the most rows
     * @return the select
     */
    public String refusedRows(SqlDialect dialect, List<String> columns, int most) {
        check(false, false);
        return new TypedLoans(parts, dialect).refusedRows(columns, most);
    }

    /**
     * Finds columns of types that do not do for what they are bound to. Columns that are not there are not looked for.
     *
     * @param place what stands before the name of the column in the violations
     * @param dialect how the engine writes SQL
     * @param columns the columns of the relation
     * @return what is wrong
     */
    public List<Violation> unfit(String place, SqlDialect dialect, List<SqlColumn> columns) {
        return new LoanColumnTypes(parts, dialect, columns).unfit(place);
    }

    private void check(boolean needsId, boolean needsClient) {
        Intake wrong = new Intake();
        Set<String> bound = new HashSet<>();
        for (LoanColumn column : parts.columns) {
            if (!bound.add(column.what())) {
                wrong.add(column.what(), column.column(), "is bound twice");
            }
            if (column.codes().map(List::isEmpty).orElse(false)) {
                wrong.add(column.what(), column.column(), "has no codes");
            }
        }
        need(bound, Amount.BALANCE.term(), "balance(column)", wrong);
        if (needsId) {
            need(bound, "id", "id(column)", wrong);
        }
        if (needsClient) {
            need(bound, "client", "client(column)", wrong);
        }
        if (parts.dates.size() != 1) {
            wrong.add(
                    "date of the balances",
                    "",
                    parts.dates.isEmpty() ? "must be stated: asOf(date)" : "is stated twice");
        }
        wrong.refuse();
    }

    private static void need(Set<String> bound, String what, String how, Intake wrong) {
        if (!bound.contains(what)) {
            wrong.add(what, "", "must be bound: " + how);
        }
    }

    /** Prints what is bound to what. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(
                parts.relation + ": loans in " + parts.unit.currency().getCurrencyCode());
        parts.dates.forEach(date -> text.append(" at ").append(date));
        text.append(parts.digits < parts.unit.digits() ? ", amounts in minor units" : "");
        parts.columns.forEach(
                column -> text.append("\n  ").append(column.what()).append(": ").append(column.column()));
        return text.toString();
    }
}
