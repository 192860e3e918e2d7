/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.statement;

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
import static org.finindicators.intermediary.statement.IncomeItems.LOAN_LOSS_EXPENSE;
import static org.finindicators.intermediary.statement.IncomeItems.NET_INCOME;
import static org.finindicators.intermediary.statement.IncomeItems.RECOVERIES;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.finindicators.formula.Calculation;
import org.finindicators.formula.Dimension;
import org.finindicators.formula.Formula;
import org.finindicators.formula.Item;
import org.finindicators.formula.Kind.Balance;
import org.finindicators.formula.Worksheet;
import org.finindicators.statement.Identity;
import org.finindicators.statement.Statement;
import org.finindicators.validation.Checks;
import org.finindicators.validation.Violation;

/**
 * Checks that the figures of an intermediary's statement fit together.
 *
 * <p>It reports everything at once and repairs nothing; what can be computed from the rest is computed all the same.
 */
public final class Consistency {
    /**
     * The pairs that accounting makes equal: the balance sheet at both ends, the roll-forward of equity (where the
     * contributions of owners and other changes are reported, zero for instance) and that of the allowance, and the
     * portfolio by days late, which adds up to gross loans.
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
            new Identity("portfolio by days late", agedTotal(), closing(GROSS_LOANS)));

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

    /**
     * Lists everything that does not fit: constraint violations, sides of identities that differ, items in another
     * currency, and the lack of any opening balance.
     *
     * @param statement the statement of an intermediary
     * @return the violations, none if all fits
     * @throws IllegalStateException if there is no validation provider
     */
    public static List<Violation> check(Statement statement) {
        List<Violation> all = new ArrayList<>(Checks.validate(statement));
        ACCOUNTING_IDENTITIES.forEach(identity -> identity.check(statement).ifPresent(all::add));
        all.addAll(currencies(statement));
        openings(statement).ifPresent(all::add);
        return List.copyOf(all);
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
                .noneMatch(item -> statement.balances(item).at(opening).isPresent());
        return balances.isEmpty() || !none
                ? Optional.empty()
                : Optional.of(new Violation(
                        "opening balances",
                        opening.toString(),
                        "no item has a balance at the opening; averages need one"));
    }
}
