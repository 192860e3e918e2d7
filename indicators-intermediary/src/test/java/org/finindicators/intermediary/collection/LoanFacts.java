/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.collection;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.finindicators.intermediary.CaseFacts;
import org.finindicators.intermediary.statement.BankItems;
import org.finindicators.loanbook.AgedPortfolio;
import org.finindicators.loanbook.AgingScheme;
import org.finindicators.loanbook.Amount;
import org.finindicators.loanbook.Attribute;
import org.finindicators.loanbook.Loan;
import org.finindicators.loanbook.LoanBuilder;
import org.finindicators.loanbook.report.CollectionItems;
import org.finindicators.loanbook.report.LoanBookStatement;
import org.finindicators.loanbook.tally.LoanTally;
import org.finindicators.loanbook.tally.TallyBuilder;
import org.finindicators.number.MinorUnits;
import org.finindicators.testkit.CaseRunner;

/** Reads the loans of cases. */
final class LoanFacts {
    private static final String TABLE = "table ";
    private static final Pattern HEAD = Pattern.compile("at (\\S+) in (\\w+)(?:, thresholds ([\\d ]+))?");
    private static final Pattern LOANS = Pattern.compile("(?:loan \\S+|(\\d+) loans) = (\\S+?)(?:, (.+))?");

    private LoanFacts() {}

    static CaseRunner runner() {
        return CaseRunner.of(CollectionItems.class)
                .fact(BankItems.AGED_PORTFOLIO, CaseFacts::portfolio)
                .fact(LoanBookStatement.LOAN_BOOK, LoanFacts::tally)
                .fact(LoanLossRate.AVERAGE_LOAN_TERM, LoanFacts::term);
    }

    /**
     * A line {@code at 2024-12-31 in USD}, with {@code , thresholds 0 30} behind it if they are not the usual ones,
     * then lines such as {@code loan L3 = 600, 31 days, overdue 90, renegotiated}, or {@code 2810 loans = 128000, 0
     * days} for several loans with one balance among them. Lines such as {@code table 31 to 60: 600} are those of an
     * aging table, whose classes are used if no thresholds are given.
     */
    static LoanTally tally(List<String> lines) {
        Matcher head = match(HEAD, lines.get(0));
        LocalDate date = LocalDate.parse(head.group(1));
        MinorUnits unit = MinorUnits.of(head.group(2));
        AgedPortfolio table = CaseFacts.portfolio(lines.stream()
                .filter(line -> line.startsWith(TABLE))
                .map(line -> line.substring(TABLE.length()))
                .toList());
        AgingScheme scheme = head.group(3) == null
                ? table.balances().isEmpty() ? AgingScheme.STANDARD : table.scheme()
                : AgingScheme.of(Arrays.stream(head.group(3).split(" "))
                        .mapToInt(Integer::parseInt)
                        .toArray());
        TallyBuilder tally = LoanTally.builder(date, unit, scheme).add(table);
        for (String line : lines.subList(1, lines.size())) {
            if (line.startsWith(TABLE)) {
                continue;
            }
            Matcher loans = match(LOANS, line);
            int count = loans.group(1) == null ? 1 : Integer.parseInt(loans.group(1));
            long balance = unit.count(loans.group(2));
            for (int i = 0; i < count; i++) {
                long own = i == 0 ? balance - (balance / count) * (count - 1) : balance / count;
                LoanBuilder loan = Loan.builder(line + i).asOf(date).in(unit).minor(Amount.BALANCE, own);
                if (loans.group(3) != null) {
                    for (String word : loans.group(3).split(", ")) {
                        say(loan, word);
                    }
                }
                tally.add(loan.build());
            }
        }
        return tally.build();
    }

    private static void say(LoanBuilder loan, String said) {
        String[] words = said.split(" ");
        switch (words[words.length - 1]) {
            case "days" -> loan.daysLate(Integer.parseInt(words[0]));
            case "renegotiated" -> loan.renegotiated();
            case "off" -> loan.writtenOff();
            default -> {
                switch (words[0]) {
                    case "overdue" -> loan.amount(Amount.OVERDUE, words[1]);
                    case "sector" -> loan.with(Attribute.SECTOR, words[1]);
                    default -> throw new IllegalArgumentException("what is '" + said + "' of a loan?");
                }
            }
        }
    }

    /** One line {@code 3 months} or {@code 3 months, 13 instalments}. */
    private static AverageLoanTerm term(List<String> lines) {
        String[] words = lines.get(0).split("[ ,]+");
        AverageLoanTerm term =
                words[1].equals("months") ? AverageLoanTerm.ofMonths(words[0]) : AverageLoanTerm.ofYears(words[0]);
        return words.length > 2 ? term.withInstalments(Integer.parseInt(words[2])) : term;
    }

    private static Matcher match(Pattern pattern, String line) {
        Matcher matcher = pattern.matcher(line);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("'" + line + "' is not like " + pattern);
        }
        return matcher;
    }
}
