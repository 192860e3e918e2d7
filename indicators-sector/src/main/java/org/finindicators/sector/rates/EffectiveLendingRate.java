/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.rates;

import static org.finindicators.indicator.Authority.REGULATION_Z;

import static org.finindicators.indicator.Authority.EU_CONSUMER_CREDIT;

import static org.finindicators.indicator.Authority.LIBRARY;
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
import java.util.StringJoiner;
import org.finindicators.formula.Calculation;
import org.finindicators.formula.Dimension;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Figures;
import org.finindicators.formula.Operand;
import org.finindicators.formula.Reason;
import org.finindicators.indicator.Authority;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Variant;
import org.finindicators.number.Decimals;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;
import org.finindicators.sector.rates.LoanFlows.Counted;
import org.finindicators.sector.rates.RateEquation.Outcome;
import org.finindicators.sector.rates.RateEquation.Solution;

/** Declares what a loan costs when fees and commissions are counted. */
public final class EffectiveLendingRate {


    /** How time is counted and the rate is stated. */
    private enum Method {
        /** Times in years, the rate compounds over a year. */
        EFFECTIVE,
        /** Times in unit-periods, the rate of one times their number in a year. */
        NOMINAL
    }

    /**
     * Gives what a loan costs a year, fees and commissions included as far as they do not recover direct origination
     * cost.
     *
     * <p>The rate X at which what the borrower receives is worth as much as what he pays: the sum of advances / (1 +
     * X)^t equals the sum of payments / (1 + X)^t, t in years (units of the schedule over those of a year, odd days
     * over 365). Fees that are deducted lower the first advance; a compensating balance is taken from it and released
     * with its interest at the last payment. An effective annual rate; zero and negative rates are values. World Bank
     * 1995, para 18.
     *
     * <p>Undefined without an advance or a payment and where flows never change direction (no solution: nothing is
     * repaid, or what is deducted exceeds the first advance), where several rates solve the equation, which can be when
     * advances and payments alternate (they are listed, unless only one of them has the sign of what is paid less what
     * is received), where an amount is negative, a time before the start, or direct origination cost more than its fee,
     * and where the rate is above 1E+40 or leaves less than 1E-40 of what is lent.
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
                        "no advance or no payment",
                        "a negative amount, or a time before the start",
                        "direct origination cost above its fee",
                        "flows that never change direction",
                        "several rates",
                        "a rate above 1E+40 or next to -100 %"),
                (schedule, figures) -> evaluate(schedule, figures, method, counted, withDeposit));
    }

    private static Evaluation evaluate(
            LoanSchedule schedule, Figures figures, Method method, Counted counted, boolean withDeposit) {
        List<Operand> operands = operands(schedule, figures);
        if (schedule.advances().isEmpty() || schedule.payments().isEmpty()) {
            String what = schedule.advances().isEmpty() ? "no advance" : "no payment";
            return Evaluation.undefined(Reason.NO_SOLUTION, what, operands);
        }
        Optional<String> fault = LoanFlows.fault(schedule);
        if (fault.isPresent()) {
            return Evaluation.undefined(Reason.OUT_OF_DOMAIN, fault.get(), operands);
        }
        Optional<LoanFlows> flows = LoanFlows.of(schedule, counted, withDeposit);
        if (flows.isEmpty()) {
            return Evaluation.undefined(Reason.OUT_OF_DOMAIN, "the compensating balance grows beyond 1E+40", operands);
        }
        RateEquation equation = method == Method.EFFECTIVE
                ? RateEquation.inYears(flows.get())
                : RateEquation.inUnitPeriods(flows.get());
        if (!equation.startsWithReceipt()) {
            return Evaluation.undefined(
                    Reason.NO_SOLUTION, "the borrower pays before anything is received: this is no loan", operands);
        }
        Solution solution = equation.solve();
        if (solution.outcome() != Outcome.FOUND) {
            return none(solution.outcome(), operands);
        }
        // the rate of a loan that costs more than it gives is positive
        int cost = LoanFlows.sum(flows.get().paid())
                .compareTo(LoanFlows.sum(flows.get().received()));
        List<Double> plausible = solution.roots().stream()
                .filter(root -> cost != 0 && Math.signum(root) == cost)
                .toList();
        List<Double> others = new ArrayList<>(solution.roots());
        if (plausible.size() == 1) {
            others.removeAll(plausible);
        } else if (others.size() > 1) {
            return Evaluation.undefined(Reason.SEVERAL_SOLUTIONS, percents(others, schedule, method), operands);
        }
        double root = plausible.size() == 1 ? plausible.get(0) : others.remove(0);
        List<String> notes = notes(flows.get(), root, method);
        notes.add(solution.method());
        if (!others.isEmpty()) {
            notes.add("not taken, being of the opposite sign to what the loan costs: "
                    + percents(others, schedule, method));
        }
        return Evaluation.of(stated(root, schedule, method), operands, notes);
    }

    private static String percents(List<Double> roots, LoanSchedule schedule, Method method) {
        StringJoiner all = new StringJoiner(", ");
        roots.forEach(root -> all.add(percent(stated(root, schedule, method))));
        return all.toString();
    }

    private static Evaluation none(Outcome outcome, List<Operand> operands) {
        return switch (outcome) {
            case ABOVE -> Evaluation.undefined(Reason.OUT_OF_DOMAIN, "the rate is above 1E+40", operands);
            case BELOW -> Evaluation.undefined(Reason.OUT_OF_DOMAIN, "the rate is next to -100 %", operands);
            case UNDECIDED ->
                Evaluation.undefined(
                        Reason.SEVERAL_SOLUTIONS, "too many changes of direction to tell the rates apart", operands);
            case NO_TURN -> Evaluation.undefined(Reason.NO_SOLUTION, "the flows never change direction", operands);
            default -> Evaluation.undefined(Reason.NO_SOLUTION, "no rate balances the flows", operands);
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

    private static List<String> notes(LoanFlows flows, double root, Method method) {
        LoanSchedule schedule = flows.schedule();
        List<String> notes = new ArrayList<>();
        if (!schedule.fees().isEmpty()) {
            BigDecimal all = schedule.fees().stream().map(Fee::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
            notes.add("fees counted: " + Printing.upTo(flows.feesCounted(), 4) + " of " + Printing.upTo(all, 4));
        }
        notes.add("received in all " + Printing.upTo(LoanFlows.sum(flows.received()), 4) + ", paid in all "
                + Printing.upTo(LoanFlows.sum(flows.paid()), 4) + ", deductions among them");
        UnitPeriod unit = schedule.unitPeriod();
        if (method == Method.EFFECTIVE) {
            notes.add("times in years, odd days over " + schedule.daysOfYear());
        } else {
            Rational periodic = Rational.of(decimal(root));
            notes.add(percent(periodic) + " a unit-period (" + unit + "), odd days over " + unit.days()
                    + " at simple interest, x "
                    + Printing.upTo(unit.perYear().toDecimal(), 4));
        }
        return notes;
    }

    private static String percent(Rational rate) {
        return Printing.upTo(rate.toDecimal().movePointRight(2), 4) + " %";
    }

    private static List<Operand> operands(LoanSchedule schedule, Figures figures) {
        List<Operand> operands = new ArrayList<>();
        operands.add(money(count(schedule.advances().size(), "advance"), LoanFlows.sum(schedule.advances()), figures));
        operands.add(money(count(schedule.payments().size(), "payment"), LoanFlows.sum(schedule.payments()), figures));
        for (Fee fee : schedule.fees()) {
            operands.add(money(fee.name(), fee.amount(), figures));
        }
        schedule.deposit().ifPresent(deposit -> {
            operands.add(money("compensating balance", deposit.amount(), figures));
            operands.add(Operand.of("rate on the compensating balance", "", deposit.rate(), "a year"));
        });
        return operands;
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private static Operand money(String name, BigDecimal amount, Figures figures) {
        return Operand.money(name, "", amount, figures.scale(), figures.currency());
    }
}
