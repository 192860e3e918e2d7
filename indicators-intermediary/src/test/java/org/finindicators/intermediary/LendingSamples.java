/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.finindicators.formula.Item;
import org.finindicators.formula.Kind.Balance;
import org.finindicators.formula.Kind.Flow;
import org.finindicators.formula.Kind.Rate;
import org.finindicators.intermediary.collection.AverageLoanTerm;
import org.finindicators.intermediary.collection.LoanLossRate;
import org.finindicators.intermediary.microfinance.EarlierStatements;
import org.finindicators.intermediary.microfinance.Permanence;
import org.finindicators.intermediary.microfinance.SelfSufficiency;
import org.finindicators.intermediary.statement.BankItems;
import org.finindicators.intermediary.statement.Facilities;
import org.finindicators.intermediary.statement.Facility;
import org.finindicators.loanbook.AgedBalance;
import org.finindicators.loanbook.AgedPortfolio;
import org.finindicators.loanbook.AgingScheme;
import org.finindicators.loanbook.Amount;
import org.finindicators.loanbook.Loan;
import org.finindicators.loanbook.LoanBuilder;
import org.finindicators.loanbook.report.LoanBookStatement;
import org.finindicators.loanbook.tally.LoanTally;
import org.finindicators.loanbook.tally.TallyBuilder;
import org.finindicators.number.MinorUnits;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.regulation.DaysLateBucket;
import org.finindicators.statement.Statement;
import org.finindicators.statement.StatementBuilder;
import org.finindicators.testkit.FactSamples;

/** Random facts of collection, asset quality, microfinance, subsidy and statements. */
final class LendingSamples {
    static final FactSamples FACTS = FactSamples.none()
            .with(LoanBookStatement.LOAN_BOOK, (random, unit) -> loanBook(random))
            .with(LoanLossRate.AVERAGE_LOAN_TERM, (random, unit) -> term(random))
            .with(BankItems.AGED_PORTFOLIO, LendingSamples::portfolio)
            .with(Facilities.CONCESSIONAL_FACILITIES, LendingSamples::facilities)
            .with(Permanence.EARLIER_STATEMENTS, LendingSamples::earlier);

    /** First days of classes; none of the profiles has a class for all of one of them. */
    private static final int[][] CLASSES = {
        {0, 1, 31, 61, 91, 181, 366}, {0, 30, 90, 180, 360}, {0, 31, 91}, {0, 91, 181, 366}
    };

    private LendingSamples() {}

    /** In cents, whatever the unit of the statement; a balance below zero or unknown days late now and then. */
    private static LoanTally loanBook(Random random) {
        LocalDate date = FactSamples.PERIOD.closing().minusDays(rarely(random) ? 31 : 0);
        MinorUnits unit = MinorUnits.of("USD");
        TallyBuilder tally =
                LoanTally.builder(date, unit, rarely(random) ? AgingScheme.of(0, 45, 90) : AgingScheme.STANDARD);
        int loans = random.nextInt(6);
        for (int number = 0; number < loans; number++) {
            LoanBuilder loan = Loan.builder("L" + number)
                    .asOf(date)
                    .in(unit)
                    .minor(Amount.BALANCE, rarely(random) ? -500 : random.nextInt(1_000_000));
            if (!rarely(random)) {
                loan.daysLate(random.nextBoolean() ? 0 : random.nextInt(400));
            }
            if (random.nextInt(4) == 0) {
                loan.renegotiated();
            }
            if (rarely(random)) {
                loan.writtenOff();
            }
            tally.add(loan.build());
        }
        return (random.nextInt(3) == 0 ? tally.add(table(random)) : tally).build();
    }

    /** In whole dollars; with and without the number of loans, and renegotiated loans told or not. */
    private static AgedPortfolio table(Random random) {
        AgedBalance none = new AgedBalance(0, 0, BigDecimal.valueOf(random.nextInt(10_000) + 1));
        AgedBalance late = new AgedBalance(91, 91, BigDecimal.valueOf(random.nextInt(2_000) + 1));
        AgedPortfolio table = AgedPortfolio.ofCurrent("0")
                .with(random.nextBoolean() ? none.withRenegotiated("1").withLoans(3) : none)
                .with(random.nextBoolean() ? late.withRenegotiated("0").withLoans(2) : late);
        return random.nextBoolean() ? table : table.withRenegotiated("70");
    }

    private static AverageLoanTerm term(Random random) {
        AverageLoanTerm term = AverageLoanTerm.ofMonths(BigDecimal.valueOf(random.nextInt(40) - 2));
        return random.nextInt(4) == 0 ? term : term.withInstalments(random.nextInt(24));
    }

    private static AgedPortfolio portfolio(Random random, BigDecimal unit) {
        int[] starts = CLASSES[random.nextInt(CLASSES.length)];
        boolean apart = random.nextInt(4) == 0;
        List<AgedBalance> balances = new ArrayList<>();
        for (int number = 0; number < starts.length; number++) {
            int to = number + 1 < starts.length ? starts[number + 1] - 1 : DaysLateBucket.OPEN;
            BigDecimal balance = amount(random, unit);
            Optional<BigDecimal> part = apart || rarely(random)
                    ? Optional.empty()
                    : Optional.of(rarely(random) ? balance.add(unit) : balance.multiply(new BigDecimal("0.25")));
            AgedBalance aged = new AgedBalance(starts[number], to, balance);
            balances.add(part.map(aged::withRenegotiated).orElse(aged));
        }
        if (rarely(random)) {
            balances.clear();
        }
        BigDecimal renegotiated = random.nextBoolean() ? BigDecimal.ZERO : amount(random, unit);
        return new AgedPortfolio(balances, apart ? Optional.of(renegotiated) : Optional.empty());
    }

    private static Facilities facilities(Random random, BigDecimal unit) {
        List<Facility> lines = new ArrayList<>();
        int count = random.nextInt(4);
        for (int number = 0; number < count; number++) {
            BigDecimal rate = rarely(random) ? BigDecimal.ONE.negate() : BigDecimal.valueOf(random.nextInt(40), 2);
            lines.add(new Facility("line " + number, amount(random, unit), rate));
        }
        return new Facilities(lines);
    }

    /** The two years before, one of them missing, twice there or another institution's now and then. */
    private static EarlierStatements earlier(Random random, BigDecimal unit) {
        List<Statement> statements = new ArrayList<>();
        ReportingPeriod period = FactSamples.PERIOD;
        for (int year = 0; year < 2; year++) {
            period = period.previous();
            if (!rarely(random)) {
                statements.add(earlier(rarely(random) ? "another" : FactSamples.SUBJECT, period, random, unit));
            }
            if (rarely(random)) {
                statements.add(earlier(FactSamples.SUBJECT, period, random, unit));
            }
        }
        return new EarlierStatements(statements);
    }

    @SuppressWarnings("unchecked") // the kind has been checked
    private static Statement earlier(String subject, ReportingPeriod period, Random random, BigDecimal unit) {
        StatementBuilder builder = Statement.builder(subject, period);
        SelfSufficiency.FINANCIAL_SELF_SUFFICIENCY.formula().readings().stream()
                .flatMap(reading -> reading.term().parts().stream())
                .<Item<?>>map(part -> part.item())
                .distinct()
                .forEach(item -> {
                    if (item.kind() instanceof Flow) {
                        builder.flow((Item<Flow>) item, amount(random, unit).abs());
                    } else if (item.kind() instanceof Rate) {
                        builder.rate((Item<Rate>) item, BigDecimal.valueOf(random.nextInt(30), 2));
                    } else {
                        Item<? extends Balance> balance = (Item<? extends Balance>) item;
                        builder.opening(balance, amount(random, unit).abs())
                                .closing(balance, amount(random, unit).abs());
                    }
                });
        return builder.build();
    }

    /** Binary fractions times the unit; negative now and then. */
    private static BigDecimal amount(Random random, BigDecimal unit) {
        BigDecimal quarters = BigDecimal.valueOf(random.nextInt(40_000)).multiply(new BigDecimal("0.25"));
        return (random.nextInt(40) == 0 ? quarters.negate() : quarters).multiply(unit);
    }

    private static boolean rarely(Random random) {
        return random.nextInt(16) == 0;
    }
}
