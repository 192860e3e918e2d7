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
import org.finindicators.number.Decimals;

/** The flows of a loan as the borrower sees them: received is positive, paid is negative. */
record LoanFlows(LoanSchedule schedule, List<CashFlow> received, List<CashFlow> paid, BigDecimal feesCounted) {

    /** Which fees are counted as interest. */
    enum Counted {
        NONE,
        BEYOND_ORIGINATION,
        ALL
    }

    /** Finds a figure that cannot be, with its place. */
    static Optional<String> fault(LoanSchedule schedule) {
        return first(schedule.advances(), "advance ")
                .or(() -> first(schedule.payments(), "payment "))
                .or(() -> schedule.fees().stream()
                        .flatMap(fee -> fault(fee).stream())
                        .findFirst())
                .or(() -> schedule.deposit().flatMap(LoanFlows::fault));
    }

    private static Optional<String> first(List<CashFlow> flows, String what) {
        for (int i = 0; i < flows.size(); i++) {
            CashFlow flow = flows.get(i);
            if (flow.amount().signum() < 0) {
                return Optional.of(what + (i + 1) + ": " + Decimals.print(flow.amount()) + " must not be negative");
            }
            if (flow.units() < 0 || flow.days() < 0) {
                return Optional.of(what + (i + 1) + " is before the start of the loan");
            }
        }
        return Optional.empty();
    }

    private static Optional<String> fault(Fee fee) {
        if (fee.amount().signum() < 0) {
            return Optional.of(fee.name() + ": " + Decimals.print(fee.amount()) + " must not be negative");
        }
        if (fee.originationCost().signum() < 0 || fee.originationCost().compareTo(fee.amount()) > 0) {
            return Optional.of(fee.name() + ": direct origination cost " + Decimals.print(fee.originationCost())
                    + " must be from 0 to the fee, " + Decimals.print(fee.amount()));
        }
        return fee.units() < 0 || fee.days() < 0
                ? Optional.of(fee.name() + " is before the start of the loan")
                : Optional.empty();
    }

    private static Optional<String> fault(CompensatingBalance deposit) {
        if (deposit.amount().signum() < 0) {
            return Optional.of("compensating balance: " + Decimals.print(deposit.amount()) + " must not be negative");
        }
        return deposit.rate().compareTo(BigDecimal.ONE.negate()) <= 0
                ? Optional.of(
                        "rate on the compensating balance " + Decimals.print(deposit.rate()) + ": must be above -100 %")
                : Optional.empty();
    }

    /**
     * Lists the flows of a schedule without faults, with an advance and a payment at least; nothing if the compensating
     * balance grows out of bounds.
     */
    static Optional<LoanFlows> of(LoanSchedule schedule, Counted counted, boolean withDeposit) {
        List<CashFlow> received = new ArrayList<>(schedule.advances());
        List<CashFlow> paid = new ArrayList<>(schedule.payments());
        Comparator<CashFlow> byTime =
                Comparator.comparingLong(flow -> schedule.unitPeriod().yearPartsAt(flow, schedule.daysOfYear()));
        CashFlow start = received.stream().min(byTime).orElseThrow();
        BigDecimal all = BigDecimal.ZERO;
        for (Fee fee : schedule.fees()) {
            BigDecimal part = switch (counted) {
                case NONE -> BigDecimal.ZERO;
                case BEYOND_ORIGINATION -> fee.amount().subtract(fee.originationCost());
                case ALL -> fee.amount();
            };
            all = all.add(part);
            switch (fee.collection()) {
                case DEDUCTED -> paid.add(at(start, part));
                // what is lent for a fee and not counted has bought the borrower something
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
        UnitPeriod unit = schedule.unitPeriod();
        long parts = unit.yearPartsAt(to, schedule.daysOfYear()) - unit.yearPartsAt(from, schedule.daysOfYear());
        return (double) parts / unit.partsOfYear(schedule.daysOfYear());
    }

    static BigDecimal sum(List<CashFlow> flows) {
        return flows.stream().map(CashFlow::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
