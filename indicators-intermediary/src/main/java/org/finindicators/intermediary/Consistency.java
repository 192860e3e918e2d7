/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary;

import static org.finindicators.formula.Formula.closing;
import static org.finindicators.formula.Formula.opening;
import static org.finindicators.formula.Formula.total;
import static org.finindicators.intermediary.statement.BankItems.AGED_PORTFOLIO;
import static org.finindicators.intermediary.statement.BankItems.EQUITY;
import static org.finindicators.intermediary.statement.BankItems.GROSS_LOANS;
import static org.finindicators.intermediary.statement.BankItems.LOAN_LOSS_ALLOWANCE;
import static org.finindicators.intermediary.statement.BankItems.TOTAL_ASSETS;
import static org.finindicators.intermediary.statement.BankItems.TOTAL_LIABILITIES;
import static org.finindicators.intermediary.statement.IncomeItems.CHARGE_OFFS;
import static org.finindicators.intermediary.statement.IncomeItems.DIVIDENDS;
import static org.finindicators.intermediary.statement.IncomeItems.EQUITY_CONTRIBUTIONS;
import static org.finindicators.intermediary.statement.IncomeItems.FINANCIAL_EXPENSE;
import static org.finindicators.intermediary.statement.IncomeItems.FINANCIAL_REVENUE;
import static org.finindicators.intermediary.statement.IncomeItems.INCOME_TAX;
import static org.finindicators.intermediary.statement.IncomeItems.INTEREST_EXPENSE;
import static org.finindicators.intermediary.statement.IncomeItems.INTEREST_INCOME;
import static org.finindicators.intermediary.statement.IncomeItems.LOAN_LOSS_EXPENSE;
import static org.finindicators.intermediary.statement.IncomeItems.LOAN_REVENUE;
import static org.finindicators.intermediary.statement.IncomeItems.NET_INCOME;
import static org.finindicators.intermediary.statement.IncomeItems.NET_INTEREST_INCOME;
import static org.finindicators.intermediary.statement.IncomeItems.NET_OPERATING_INCOME;
import static org.finindicators.intermediary.statement.IncomeItems.NONINTEREST_INCOME;
import static org.finindicators.intermediary.statement.IncomeItems.OPERATING_EXPENSE;
import static org.finindicators.intermediary.statement.IncomeItems.OTHER_FINANCIAL_REVENUE;
import static org.finindicators.intermediary.statement.IncomeItems.PRE_TAX_PROFIT;
import static org.finindicators.intermediary.statement.IncomeItems.RECOVERIES;
import static org.finindicators.intermediary.statement.IncomeItems.TOTAL_OPERATING_INCOME;
import static org.finindicators.loanbook.report.LoanBookStatement.LOAN_BOOK;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.finindicators.formula.Calculation;
import org.finindicators.formula.Dimension;
import org.finindicators.formula.Figures;
import org.finindicators.formula.Formula;
import org.finindicators.formula.Item;
import org.finindicators.formula.Kind.Balance;
import org.finindicators.formula.Operand;
import org.finindicators.formula.Worksheet;
import org.finindicators.intermediary.capital.Capital;
import org.finindicators.regulation.Accords;
import org.finindicators.regulation.Regulation;
import org.finindicators.statement.Identity;
import org.finindicators.statement.Statement;
import org.finindicators.validation.Checks;
import org.finindicators.validation.Violation;

/**
 * Checks that the figures of an intermediary's statement fit together.
 *
 * <p>It reports everything at once and repairs nothing; what can be computed from the rest is computed all the same. It
 * says what it could not check: silence is not consistency.
 *
 * @since 0.1.0
 */
public final class Consistency {
    /**
     * The pairs that accounting makes equal: the balance sheet at both ends; the roll-forward of equity and that of the
     * allowance; the income statement; totals of income and the lines that make them up; and gross loans in the ledger,
     * by days late, and in the loan book.
     */
    public static final List<Identity> ACCOUNTING_IDENTITIES = List.of(
            new Identity("opening balance sheet", opening(TOTAL_ASSETS), opening(TOTAL_LIABILITIES.plus(EQUITY))),
            new Identity("closing balance sheet", closing(TOTAL_ASSETS), closing(TOTAL_LIABILITIES.plus(EQUITY))),
            new Identity(
                    "equity",
                    closing(EQUITY),
                    opening(EQUITY).plus(total(NET_INCOME.minus(DIVIDENDS).plus(EQUITY_CONTRIBUTIONS)))),
            new Identity(
                    "loan-loss allowance",
                    closing(LOAN_LOSS_ALLOWANCE),
                    opening(LOAN_LOSS_ALLOWANCE)
                            .plus(total(LOAN_LOSS_EXPENSE.minus(CHARGE_OFFS).plus(RECOVERIES)))),
            new Identity(
                    "income statement",
                    total(NET_INCOME),
                    total(INTEREST_INCOME
                            .minus(INTEREST_EXPENSE)
                            .plus(NONINTEREST_INCOME)
                            .minus(OPERATING_EXPENSE)
                            .minus(LOAN_LOSS_EXPENSE)
                            .minus(INCOME_TAX))),
            new Identity("pre-tax profit", total(PRE_TAX_PROFIT), total(NET_INCOME.plus(INCOME_TAX))),
            new Identity(
                    "net interest income", total(NET_INTEREST_INCOME), total(INTEREST_INCOME.minus(INTEREST_EXPENSE))),
            new Identity(
                    "total operating income",
                    total(TOTAL_OPERATING_INCOME),
                    total(INTEREST_INCOME.minus(INTEREST_EXPENSE).plus(NONINTEREST_INCOME))),
            new Identity(
                    "financial revenue", total(FINANCIAL_REVENUE), total(LOAN_REVENUE.plus(OTHER_FINANCIAL_REVENUE))),
            new Identity(
                    "net operating income",
                    total(NET_OPERATING_INCOME),
                    total(FINANCIAL_REVENUE
                            .minus(FINANCIAL_EXPENSE)
                            .minus(LOAN_LOSS_EXPENSE)
                            .minus(OPERATING_EXPENSE))),
            new Identity("portfolio by days late", agedTotal(), closing(GROSS_LOANS)),
            new Identity("loan book", bookTotal(), closing(GROSS_LOANS)));

    private Consistency() {}

    private static Formula agedTotal() {
        return Calculation.from(
                AGED_PORTFOLIO, "sum of all days late", Dimension.MONEY, List.of(), (portfolio, figures) -> {
                    Worksheet sheet = Worksheet.of(figures);
                    portfolio.balances().forEach(aged -> sheet.money(aged.toString(), aged.balance()));
                    portfolio.renegotiated().ifPresent(balance -> sheet.money("renegotiated", balance));
                    return sheet.value(portfolio.total());
                });
    }

    private static Formula bookTotal() {
        return Calculation.from(LOAN_BOOK, "sum of the loan book", Dimension.MONEY, List.of(), (book, figures) -> {
            Worksheet sheet = Worksheet.of(figures);
            BigDecimal balance = figures.scale().fromUnits(book.balance());
            sheet.operand(Operand.money(
                    "loan book",
                    book.asOf().toString(),
                    balance,
                    figures.scale(),
                    Optional.of(book.unit().currency())));
            return sheet.value(balance);
        });
    }

    /**
     * Checks everything: constraints, identities, currencies, and that averages can be had. A capital position is held
     * against stated capital under the accord in force at the end of the period, before 1988 under that of 1988.
     *
     * @param statement the statement of an intermediary
     * @return what is wrong, what holds, and what could not be checked
     * @throws IllegalStateException if there is no validation provider
     */
    public static ConsistencyReport check(Statement statement) {
        return check(statement, Accords.inForceAt(statement.period().closing()).orElse(Accords.BASEL_1988));
    }

    /**
     * Checks everything: constraints, identities, currencies, and that averages can be had.
     *
     * @param statement the statement of an intermediary
     * @param regulation under which a capital position is held against stated capital
     * @return what is wrong, what holds, and what could not be checked
     * @throws IllegalStateException if there is no validation provider
     */
    public static ConsistencyReport check(Statement statement, Regulation regulation) {
        List<Violation> figures = new ArrayList<>(Checks.validate(statement));
        figures.addAll(currencies(statement));
        openings(statement).ifPresent(figures::add);
        Figures read = statement.remembering();
        return new ConsistencyReport(
                statement.whose(),
                figures,
                Stream.concat(ACCOUNTING_IDENTITIES.stream(), Capital.capitalIdentities(regulation).stream())
                        .map(identity -> identity.check(read))
                        .toList());
    }

    private static List<Violation> currencies(Statement statement) {
        List<Violation> foreign = new ArrayList<>();
        for (Item<?> item : statement.items()) {
            Optional<Currency> currency = statement.currency(item);
            if (item.isMoney() && currency.isPresent() && !currency.equals(statement.currency())) {
                String rest =
                        statement.currency().map(Currency::getCurrencyCode).orElse("no stated currency");
                foreign.add(new Violation(
                        item.id(),
                        currency.get().getCurrencyCode(),
                        "is not the statement's currency, " + rest + "; no formula mixes them"));
            }
        }
        return foreign;
    }

    private static Optional<Violation> openings(Statement statement) {
        LocalDate opening = statement.period().opening();
        List<Item<?>> balances = statement.items().stream()
                .filter(item -> item.kind() instanceof Balance)
                .toList();
        boolean none = balances.stream()
                .noneMatch(item -> statement.balances(item).at(opening).isPresent()
                        || statement.during(item, statement.period()).isPresent());
        return balances.isEmpty() || !none
                ? Optional.empty()
                : Optional.of(new Violation(
                        "opening balances",
                        opening.toString(),
                        "no item has a balance at the opening, or an average as reported; averages need one of them"));
    }
}
