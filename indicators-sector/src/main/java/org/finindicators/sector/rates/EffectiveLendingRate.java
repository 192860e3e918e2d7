/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.rates;

import static org.finindicators.indicator.Authority.EU_CONSUMER_CREDIT;
import static org.finindicators.indicator.Authority.LIBRARY;
import static org.finindicators.indicator.Authority.REGULATION_Z;
import static org.finindicators.indicator.Authority.WORLD_BANK_1995;
import static org.finindicators.indicator.Direction.LOWER;
import static org.finindicators.indicator.Role.INTERMEDIATE;
import static org.finindicators.indicator.Role.OUTCOME;
import static org.finindicators.indicator.Role.POLICY;
import static org.finindicators.indicator.Tier.KEY;
import static org.finindicators.indicator.Unit.RATE;
import static org.finindicators.sector.rates.RateItems.LOAN_SCHEDULE;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.finindicators.formula.Calculation;
import org.finindicators.formula.Dimension;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Reason;
import org.finindicators.formula.Worksheet;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Variant;
import org.finindicators.number.Decimals;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;
import org.finindicators.sector.rates.LoanFlows.Counted;
import org.finindicators.sector.rates.RateEquation.Outcome;
import org.finindicators.sector.rates.RateEquation.Solution;

/**
 * Declares the effective lending rate, fees and commissions counted.
 *
 * @since 0.1.0
 */
public final class EffectiveLendingRate {
    private static final int LISTED = 20;

    /** How time is counted and the rate is stated. */
    private enum Method {
        /** Times in years, the rate compounds over a year. */
        EFFECTIVE,
        /** Times in unit-periods, the rate of one times their number in a year. */
        NOMINAL
    }

    /**
     * Gives the yearly cost of a loan, fees and commissions included as far as they do not recover direct origination
     * cost.
     *
     * <p>The rate X at which the receipts of the borrower are worth as much as the payments: the sum of advances / (1 +
     * X)^t equals the sum of payments / (1 + X)^t, t in years (units of the schedule over those of a year, odd days
     * over 365). Fees that are deducted lower the first advance; a compensating balance is taken from it and released
     * with its interest at the last payment. An effective annual rate; zero and negative rates are values. World Bank
     * 1995, para 18.
     *
     * <p>Undefined where
     *
     * <ul>
     *   <li>there is no advance or no payment, or flows never change direction: nothing is repaid, or deductions exceed
     *       the first advance (no solution),
     *   <li>several rates solve the equation, as can be when advances and payments alternate; they are listed, unless
     *       only one has the sign of payments less receipts (several solutions),
     *   <li>an amount is negative, a time is before the start, or direct origination cost is more than its fee (out of
     *       domain), or
     *   <li>the rate is above 1E+40, or leaves less than 1E-40 of the loan (out of domain).
     * </ul>
     *
     * <p>Variants: {@code without-fees} counts neither fees nor the compensating balance; {@code nominal} counts what
     * the default counts, and states the rate of a unit-period times the unit-periods of a year, with simple interest
     * in odd days; {@code eu}, the European Union's annual percentage rate of charge, counts all fees;
     * {@code regulation-z}, the annual percentage rate of the United States, counts all fees, is nominal, and
     * disregards a required deposit. They are different numbers for one loan: a flat rate of 12 per cent over a year is
     * 21.46 per cent nominal and 23.70 effective.
     */
    public static final Indicator EFFECTIVE_LENDING_RATE = Indicator.builder(
                    "sector.effective-lending-rate", "Effective lending rate with fees and commissions")
            .topic("interest-rates")
            .alsoCalled("APR", "APRC", "EIR", "TAEG", "annual percentage rate", "effective interest rate")
            .definition("The rate that discounts scheduled payments to the net disbursement, fees counted in that do"
                    + " not recover direct origination cost.")
            .source(WORLD_BANK_1995, "para 18")
            .better(LOWER)
            .tier(KEY)
            .roles(POLICY, INTERMEDIATE, OUTCOME)
            .variant(Variant.of(
                            "effective",
                            LIBRARY,
                            rate(
                                    "effective annual rate of net disbursement and payments",
                                    Method.EFFECTIVE,
                                    Counted.BEYOND_ORIGINATION,
                                    true))
                    .in(RATE))
            .variant(Variant.of(
                            "without-fees",
                            LIBRARY,
                            rate(
                                    "effective annual rate of advances and payments",
                                    Method.EFFECTIVE,
                                    Counted.NONE,
                                    false))
                    .in(RATE)
                    .note("neither fees nor a compensating balance"))
            .variant(Variant.of(
                            "nominal",
                            LIBRARY,
                            rate(
                                    "unit-period rate of net disbursement and payments x unit-periods a year",
                                    Method.NOMINAL,
                                    Counted.BEYOND_ORIGINATION,
                                    true))
                    .in(RATE)
                    .note("nominal: it does not compound within the year"))
            .variant(Variant.of(
                            "eu",
                            EU_CONSUMER_CREDIT,
                            rate(
                                    "effective annual rate of net disbursement and payments, all fees counted",
                                    Method.EFFECTIVE,
                                    Counted.ALL,
                                    true))
                    .in(RATE)
                    .note("all fees"))
            .variant(Variant.of(
                            "regulation-z",
                            REGULATION_Z,
                            rate(
                                    "unit-period rate of amount financed and payments x unit-periods a year",
                                    Method.NOMINAL,
                                    Counted.ALL,
                                    false))
                    .in(RATE)
                    .note("all fees; nominal; a required deposit is disregarded"))
            .build();

    private EffectiveLendingRate() {}

    private static Calculation rate(String words, Method method, Counted counted, boolean withDeposit) {
        return Calculation.from(
                LOAN_SCHEDULE,
                words,
                Dimension.PER_YEAR,
                List.of(
                        Reason.NO_SOLUTION.when("no advance or no payment"),
                        Reason.OUT_OF_DOMAIN.when("a negative amount, or a time before the start"),
                        Reason.OUT_OF_DOMAIN.when("direct origination cost above its fee"),
                        Reason.NO_SOLUTION.when("flows that never change direction"),
                        Reason.SEVERAL_SOLUTIONS.when("several rates"),
                        Reason.OUT_OF_DOMAIN.when("a rate above 1E+40 or next to -100 %")),
                (schedule, figures) -> evaluate(schedule, Worksheet.of(figures), method, counted, withDeposit));
    }

    private static Evaluation evaluate(
            LoanSchedule schedule, Worksheet sheet, Method method, Counted counted, boolean withDeposit) {
        read(schedule, sheet);
        if (schedule.advances().isEmpty() || schedule.payments().isEmpty()) {
            String what = schedule.advances().isEmpty() ? "no advance" : "no payment";
            return sheet.undefined(Reason.NO_SOLUTION, what);
        }
        LoanFlows.check(schedule, sheet);
        if (!sheet.isSound()) {
            return sheet.undefined();
        }
        Optional<LoanFlows> flows = LoanFlows.of(schedule, counted, withDeposit);
        if (flows.isEmpty()) {
            return sheet.undefined(Reason.OUT_OF_DOMAIN, "the compensating balance grows beyond 1E+40");
        }
        RateEquation equation = method == Method.EFFECTIVE
                ? RateEquation.inYears(flows.get())
                : RateEquation.inUnitPeriods(flows.get());
        if (!equation.startsWithReceipt()) {
            return sheet.undefined(
                    Reason.NO_SOLUTION, "the borrower pays before receiving anything, so this is not a loan");
        }
        Solution solution = equation.solve();
        return solution.outcome() == Outcome.FOUND
                ? found(flows.get(), solution, sheet, method)
                : none(solution.outcome(), sheet);
    }

    private static Evaluation found(LoanFlows flows, Solution solution, Worksheet sheet, Method method) {
        LoanSchedule schedule = flows.schedule();
        // the rate of a loan that costs more than it gives is positive
        int cost = LoanFlows.sum(flows.paid()).compareTo(LoanFlows.sum(flows.received()));
        List<Double> plausible = solution.roots().stream()
                .filter(root -> cost != 0 && Math.signum(root) == cost)
                .toList();
        List<Double> others = new ArrayList<>(solution.roots());
        if (plausible.size() == 1) {
            others.removeAll(plausible);
        } else if (others.size() > 1) {
            return sheet.undefined(Reason.SEVERAL_SOLUTIONS, rates(others, schedule, method));
        }
        double root = plausible.size() == 1 ? plausible.get(0) : others.remove(0);
        explain(flows, root, sheet, method);
        sheet.step(solution.method());
        if (!others.isEmpty()) {
            sheet.step(
                    "not taken, being of the opposite sign to what the loan costs: " + rates(others, schedule, method));
        }
        return sheet.value(stated(root, schedule, method));
    }

    private static String rates(List<Double> roots, LoanSchedule schedule, Method method) {
        return Printing.some(
                roots.stream()
                        .map(root -> Printing.percent(stated(root, schedule, method)))
                        .toList(),
                LISTED);
    }

    private static Evaluation none(Outcome outcome, Worksheet sheet) {
        return switch (outcome) {
            case ABOVE -> sheet.undefined(Reason.OUT_OF_DOMAIN, "the rate is above 1E+40");
            case BELOW -> sheet.undefined(Reason.OUT_OF_DOMAIN, "the rate is next to -100 %");
            case UNDECIDED ->
                sheet.undefined(Reason.SEVERAL_SOLUTIONS, "too many changes of direction to tell the rates apart");
            case NO_TURN -> sheet.undefined(Reason.NO_SOLUTION, "the flows never change direction");
            default -> sheet.undefined(Reason.NO_SOLUTION, "no rate balances the flows");
        };
    }

    private static Rational stated(double root, LoanSchedule schedule, Method method) {
        Rational rate = Rational.of(decimal(root));
        return method == Method.EFFECTIVE
                ? rate
                : rate.times(schedule.unitPeriod().perYear());
    }

    /** The rate of a growth factor; next to -100 per cent, what is left keeps its digits. */
    private static BigDecimal decimal(double log) {
        double rate = Math.expm1(log);
        if (log < -1) {
            return Decimals.check(BigDecimal.valueOf(Math.exp(log)).subtract(BigDecimal.ONE));
        }
        return Math.abs(rate) < 1e-40 ? BigDecimal.ZERO : Decimals.of(rate);
    }

    private static void explain(LoanFlows flows, double root, Worksheet sheet, Method method) {
        LoanSchedule schedule = flows.schedule();
        if (!schedule.fees().isEmpty()) {
            BigDecimal all = schedule.fees().stream().map(Fee::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
            sheet.step("fees counted: " + Printing.number(flows.feesCounted()) + " of " + Printing.number(all));
        }
        sheet.step("received in all " + Printing.number(LoanFlows.sum(flows.received())) + ", paid in all "
                + Printing.number(LoanFlows.sum(flows.paid())) + ", deductions among them");
        UnitPeriod unit = schedule.unitPeriod();
        if (method == Method.EFFECTIVE) {
            sheet.step("times in years, odd days over "
                    + schedule.start()
                            .map(start -> "the year before they end, from " + start)
                            .orElse(Integer.toString(schedule.daysOfYear())));
        } else {
            sheet.step(Printing.percent(Rational.of(decimal(root))) + " a unit-period (" + unit + "), odd days over "
                    + unit.days() + " at simple interest, x " + Printing.number(unit.perYear()));
        }
    }

    private static void read(LoanSchedule schedule, Worksheet sheet) {
        sheet.money(count(schedule.advances().size(), "advance"), "", LoanFlows.sum(schedule.advances()));
        sheet.money(count(schedule.payments().size(), "payment"), "", LoanFlows.sum(schedule.payments()));
        schedule.fees().forEach(fee -> sheet.money(fee.name(), "", fee.amount()));
        schedule.deposit()
                .ifPresent(deposit -> sheet.money("compensating balance", "", deposit.amount())
                        .number("rate on the compensating balance", "", deposit.rate(), "a year"));
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
