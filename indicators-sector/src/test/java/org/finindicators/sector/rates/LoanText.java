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
        LoanSchedule loan = new LoanSchedule(UnitPeriod.MONTH, List.of(), List.of(), Optional.empty(), List.of(), 365);
        for (String line : lines) {
            loan = add(loan, new ArrayList<>(Arrays.asList(line.split(" +"))));
        }
        return loan;
    }

    private static LoanSchedule add(LoanSchedule loan, List<String> words) {
        return switch (words.get(0)) {
            case "unit" -> new LoanSchedule(unit(words), List.of(), List.of(), Optional.empty(), List.of(), 365);
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
            case "year" -> UnitPeriod.YEAR;
            default -> throw new IllegalArgumentException("'" + last + "' is not a unit-period");
        };
    }
}
