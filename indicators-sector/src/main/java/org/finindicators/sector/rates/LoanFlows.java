/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.rates;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.finindicators.formula.Reason;
import org.finindicators.formula.Worksheet;
import org.finindicators.number.Decimals;
import org.finindicators.number.Printing;

/** The flows of a loan as the borrower sees them: received is positive, paid is negative. */
record LoanFlows(LoanSchedule schedule, List<CashFlow> received, List<CashFlow> paid, BigDecimal feesCounted) {

    /** Which fees are counted as interest. */
    enum Counted {
        NONE,
        BEYOND_ORIGINATION,
        ALL
    }

    /** Writes down what is wrong with the figures; of many advances or payments, the first. */
    static void check(LoanSchedule schedule, Worksheet sheet) {
        check(schedule.advances(), "advance ", sheet);
        check(schedule.payments(), "payment ", sheet);
        schedule.fees().forEach(fee -> check(fee, sheet));
        schedule.deposit().ifPresent(deposit -> check(deposit, sheet));
    }

    private static void check(List<CashFlow> flows, String what, Worksheet sheet) {
        for (int i = 0; i < flows.size(); i++) {
            CashFlow flow = flows.get(i);
            if (flow.amount().signum() < 0) {
                sheet.requireNotNegative(what + (i + 1), flow.amount());
                return;
            }
            if (flow.units() < 0 || flow.days() < 0) {
                sheet.fault(Reason.OUT_OF_DOMAIN, what + (i + 1) + " is before the start of the loan");
                return;
            }
        }
    }

    private static void check(Fee fee, Worksheet sheet) {
        sheet.requireNotNegative(fee.name(), fee.amount());
        sheet.requireNotNegative(fee.name() + ", direct origination cost", fee.originationCost());
        fee.violations()
                .forEach(violation -> sheet.fault(
                        Reason.OUT_OF_DOMAIN,
                        fee.name() + ", direct origination cost " + Printing.number(fee.originationCost()) + ": "
                                + violation.message()));
        if (fee.units() < 0 || fee.days() < 0) {
            sheet.fault(Reason.OUT_OF_DOMAIN, fee.name() + " is before the start of the loan");
        }
    }

    private static void check(CompensatingBalance deposit, Worksheet sheet) {
        sheet.requireNotNegative("compensating balance", deposit.amount());
        if (deposit.rate().compareTo(BigDecimal.ONE.negate()) <= 0) {
            sheet.fault(
                    Reason.OUT_OF_DOMAIN,
                    "rate on the compensating balance " + Printing.number(deposit.rate()) + ": must be above -100 %");
        }
    }

    /**
     * Lists the flows of a schedule without faults, with an advance and a payment at least; nothing if the compensating
     * balance grows out of bounds.
     */
    static Optional<LoanFlows> of(LoanSchedule schedule, Counted counted, boolean withDeposit) {
        List<CashFlow> received = new ArrayList<>(schedule.advances());
        List<CashFlow> paid = new ArrayList<>(schedule.payments());
        Comparator<CashFlow> byTime = Comparator.comparingLong(schedule::yearPartsAt);
        CashFlow start = received.stream().min(byTime).orElseThrow();
        BigDecimal all = BigDecimal.ZERO;
        for (Fee fee : schedule.fees()) {
            BigDecimal part = switch (counted) {
                case NONE -> BigDecimal.ZERO;
                case BEYOND_ORIGINATION -> fee.amount().subtract(fee.originationCost());
                case ALL -> fee.amount();
            };
            all = all.add(part);
            switch (fee.charging()) {
                case DEDUCTED -> paid.add(at(start, part));
                // the part that is lent for a fee and not counted has bought the borrower something
                case FINANCED -> received.add(at(start, fee.amount().subtract(part)));
                case PAID -> paid.add(at(new CashFlow(BigDecimal.ZERO, fee.units(), fee.days()), part));
            }
        }
        if (withDeposit && schedule.deposit().isPresent()) {
            CashFlow end = schedule.payments().stream().max(byTime).orElseThrow();
            CompensatingBalance deposit = schedule.deposit().get();
            double released = deposit.amount().doubleValue()
                    * Math.exp(years(schedule, start, end)
                            * Math.log1p(deposit.rate().doubleValue()));
            if (!(released < Math.pow(10, Decimals.MAX_EXPONENT))) {
                return Optional.empty();
            }
            paid.add(at(start, deposit.amount()));
            received.add(at(end, new BigDecimal(released)));
        }
        return Optional.of(new LoanFlows(schedule, received, paid, all));
    }

    private static CashFlow at(CashFlow when, BigDecimal amount) {
        // sums and products of checked figures may have more digits than a figure
        BigDecimal rounded = amount.round(java.math.MathContext.DECIMAL128);
        boolean vanishes = rounded.abs().compareTo(BigDecimal.ONE.movePointLeft(Decimals.MAX_EXPONENT)) < 0;
        return new CashFlow(vanishes ? BigDecimal.ZERO : rounded, when.units(), when.days());
    }

    private static double years(LoanSchedule schedule, CashFlow from, CashFlow to) {
        return (double) (schedule.yearPartsAt(to) - schedule.yearPartsAt(from)) / schedule.partsOfYear();
    }

    static BigDecimal sum(List<CashFlow> flows) {
        return flows.stream().map(CashFlow::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
