/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.scenario;

import static org.finindicators.formula.Formula.closing;
import static org.finindicators.formula.Formula.total;

import org.finindicators.Samples;
import org.finindicators.formula.Domain;
import org.finindicators.formula.Item;
import org.finindicators.formula.Kind.Flow;
import org.finindicators.formula.Kind.Rate;
import org.finindicators.formula.Kind.Stock;
import org.finindicators.indicator.Indicator;
import org.finindicators.statement.Statement;
import org.finindicators.statement.StatementBuilder;

/** A bank of round numbers, to be shocked by hand. */
final class ShockedBank {
    static final Item<Stock> ASSETS = Item.stock("assets", "assets");
    static final Item<Stock> LOANS = Item.stock("loans", "loans");
    static final Item<Stock> PERFORMING = Item.stock("performing", "performing loans");
    static final Item<Stock> BAD = Item.stock("bad-loans", "bad loans").partOf(LOANS);
    static final Item<Stock> ALLOWANCE = Item.stock("allowance", "allowance");
    static final Item<Stock> EQUITY = Item.stock("equity", "equity").withDomain(Domain.ANY);
    static final Item<Flow> INCOME = Item.flow("net-income", "net income");
    static final Item<Flow> INTEREST = Item.flow("interest-income", "interest income");
    static final Item<Rate> LENDING = Item.rate("lending-rate", "lending rate");

    static final Indicator CAPITAL =
            Samples.simple("test.capital", "Equity to assets", closing(EQUITY).over(closing(ASSETS)));
    static final Indicator BAD_SHARE =
            Samples.simple("test.bad-share", "Bad loans to loans", closing(BAD).over(closing(LOANS)));
    static final Indicator MARGIN =
            Samples.simple("test.margin", "Income to assets", total(INCOME).over(closing(ASSETS)));

    private ShockedBank() {}

    /**
     * Assets 1,000, loans 800 of which 40 are bad, allowance 20, equity 100, net income 15, interest income 80, 10 %.
     */
    static StatementBuilder builder(String name) {
        return Samples.bank(name)
                .source("annual report")
                .closing(ASSETS, "1000")
                .closing(LOANS, "800")
                .closing(PERFORMING, "760")
                .closing(BAD, "40")
                .closing(ALLOWANCE, "20")
                .closing(EQUITY, "100")
                .flow(INCOME, "15")
                .flow(INTEREST, "80")
                .ratePercent(LENDING, "10");
    }

    static Statement bank() {
        return builder("Bank A").build();
    }
}
