/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.rates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads the loans of the cases. */
final class LoanText {
    private LoanText() {}

    /** Lines that each start with what they give. */
    static LoanSchedule read(List<String> lines) {
        if (lines.get(0).equals("dated")) {
            return dated(lines.subList(1, lines.size()));
        }
        LoanSchedule loan = empty(UnitPeriod.MONTH);
        for (String line : lines) {
            loan = add(loan, new ArrayList<>(Arrays.asList(line.split(" +"))));
        }
        return loan;
    }

    private static LoanSchedule add(LoanSchedule loan, List<String> words) {
        return switch (words.get(0)) {
            case "unit" -> empty(unit(words));
            case "advance" ->
                words.size() > 2
                        ? loan.withAdvance(words.get(1), Integer.parseInt(words.get(3)), 0)
                        : loan.withAdvance(words.get(1), 0, 0);
            case "payments" ->
                loan.withPayments(
                        Integer.parseInt(words.get(1)),
                        words.get(3),
                        Integer.parseInt(words.get(5)),
                        words.size() > 6 ? Integer.parseInt(words.get(6)) : 0);
            case "annuity" ->
                LoanSchedule.annuity(words.get(1), words.get(2), Integer.parseInt(words.get(3)), UnitPeriod.MONTH);
            case "flat" ->
                LoanSchedule.flat(words.get(1), words.get(2), Integer.parseInt(words.get(3)), UnitPeriod.MONTH);
            case "single" -> LoanSchedule.singleRepayment(words.get(1), words.get(2), Integer.parseInt(words.get(3)));
            case "deposit" -> loan.withDeposit(CompensatingBalance.of(words.get(1), words.get(2)));
            case "leap" -> loan.withLeapYear();
            case "fee" -> loan.withFee(fee(words));
            default -> throw new IllegalArgumentException("'" + words.get(0) + "' is not a part of a loan");
        };
    }

    private static LoanSchedule empty(UnitPeriod unit) {
        return new LoanSchedule(unit, List.of(), List.of(), Optional.empty(), List.of(), 365, Optional.empty());
    }

    /** Amounts on dates; "payments 24 x 230 every month from 1978-02-10" says how often. */
    private static LoanSchedule dated(List<String> lines) {
        DatedLoanBuilder loan = LoanSchedule.datedBuilder();
        for (String line : lines) {
            List<String> words = List.of(line.split(" +"));
            String last = words.get(words.size() - 1);
            switch (words.get(0)) {
                case "advance" -> loan.advance(last, words.get(1));
                case "payment" -> loan.payment(last, words.get(1));
                case "payments" ->
                    loan.payments(
                            Integer.parseInt(words.get(1)),
                            words.get(3),
                            last,
                            unit(words.subList(4, words.indexOf("from"))));
                case "fee" -> {
                    if (words.contains("on")) {
                        loan.fee(Fee.paid(words.get(3), words.get(2), 0), last);
                    } else {
                        loan.fee(fee(words));
                    }
                }
                default -> throw new IllegalArgumentException("'" + words.get(0) + "' is not a part of a dated loan");
            }
        }
        return loan.build();
    }

    private static Fee fee(List<String> words) {
        String name = words.get(3);
        String amount = words.get(2);
        Fee fee = switch (words.get(1)) {
            case "deducted" -> Fee.deducted(name, amount);
            case "financed" -> Fee.financed(name, amount);
            default -> Fee.paid(name, amount, Integer.parseInt(words.get(words.indexOf("at") + 1)));
        };
        int part = words.indexOf("recovering");
        return part < 0 ? fee : fee.withOriginationCost(words.get(part + 1));
    }

    private static UnitPeriod unit(List<String> words) {
        String last = words.get(words.size() - 1);
        int count = words.size() > 2 ? Integer.parseInt(words.get(1)) : 1;
        return switch (last) {
            case "month", "months" -> UnitPeriod.ofMonths(count);
            case "semi-month" -> UnitPeriod.SEMI_MONTH;
            case "quarter" -> UnitPeriod.QUARTER;
            case "week", "weeks" -> UnitPeriod.ofWeeks(count);
            case "day", "days" -> UnitPeriod.ofDays(count);
            case "year" -> UnitPeriod.YEAR;
            default -> throw new IllegalArgumentException("'" + last + "' is not a unit-period");
        };
    }
}
