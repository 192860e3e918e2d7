/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.capital;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Figures;
import org.finindicators.formula.Operand;
import org.finindicators.formula.Reason;
import org.finindicators.number.Decimals;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;
import org.finindicators.regulation.Accords;
import org.finindicators.regulation.CapitalMinimum;
import org.finindicators.regulation.Regulation;
import org.finindicators.regulation.TierLimits;

/** Computes the capital and the risk-weighted assets of a position, keeping each step as a line for the reader. */
final class CapitalSteps {
    private static final BigDecimal TENTH = new BigDecimal("0.1");

    private final Regulation regulation;
    private final CapitalPosition position;
    private final Figures figures;
    private final List<Operand> operands = new ArrayList<>();
    private final List<String> steps = new ArrayList<>();
    private BigDecimal riskWeighted = BigDecimal.ZERO;
    private BigDecimal tier1 = BigDecimal.ZERO;
    private BigDecimal capital = BigDecimal.ZERO;

    private CapitalSteps(Regulation regulation, CapitalPosition position, Figures figures) {
        this.regulation = regulation;
        this.position = position;
        this.figures = figures;
    }

    /** Computes all, and then what is asked; or says what is wrong with the position. */
    static Evaluation of(
            Regulation regulation,
            CapitalPosition position,
            Figures figures,
            Function<CapitalSteps, Evaluation> asked) {
        CapitalSteps all = new CapitalSteps(regulation, position, figures);
        return all.compute().orElseGet(() -> asked.apply(all));
    }

    private Optional<Evaluation> compute() {
        // Tier 1 may be negative, nothing else
        operand("Tier 1", position.tier1());
        List<Operand> notNegative = listOperands();
        List<String> negative = notNegative.stream()
                .filter(operand -> operand.amount().signum() < 0)
                .map(operand -> operand.name() + " " + Decimals.print(operand.amount()))
                .toList();
        if (!negative.isEmpty()) {
            return Optional.of(Evaluation.undefined(
                    Reason.OUT_OF_DOMAIN, String.join(", ", negative) + ": must not be negative", operands));
        }
        List<String> unknown = unknownClasses();
        if (!unknown.isEmpty()) {
            return Optional.of(Evaluation.undefined(
                    Reason.OUT_OF_DOMAIN, regulation.name() + " has no " + String.join(", ", unknown), operands));
        }
        riskWeighted = riskWeightedAssets();
        tier1 = position.tier1().subtract(position.deductions());
        capital = capital(riskWeighted);
        return Optional.empty();
    }

    /** Total capital / risk-weighted assets. */
    Evaluation totalRatio() {
        minimum(CapitalMinimum::total, CapitalMinimum::totalWithBuffer);
        return ratio(capital);
    }

    /** Tier 1 / risk-weighted assets. */
    Evaluation tier1Ratio() {
        minimum(CapitalMinimum::tier1, CapitalMinimum::tier1WithBuffer);
        return ratio(tier1);
    }

    /** Common equity Tier 1 / risk-weighted assets, where the rest of Tier 1 is known. */
    Evaluation commonEquityRatio() {
        return withCommonEquity(common -> {
            minimum(CapitalMinimum::commonEquity, CapitalMinimum::commonEquityWithBuffer);
            return ratio(common);
        });
    }

    private Evaluation withCommonEquity(Function<BigDecimal, Evaluation> asked) {
        if (position.additionalTier1().isEmpty()) {
            return Evaluation.undefined(Reason.NOT_REPORTED, "additional Tier 1", operands);
        }
        BigDecimal additional = position.additionalTier1().get();
        if (additional.compareTo(position.tier1()) > 0 && additional.signum() > 0) {
            return Evaluation.undefined(
                    Reason.INCONSISTENT_STATEMENT,
                    "additional Tier 1 " + print(additional) + " is more than Tier 1 " + print(position.tier1()),
                    operands);
        }
        BigDecimal common = tier1.subtract(additional);
        steps.add("common equity: " + print(tier1) + " - " + print(additional) + " = " + print(common));
        return asked.apply(common);
    }

    private Evaluation ratio(BigDecimal part) {
        return Evaluation.quotient(
                Rational.of(part), Rational.of(riskWeighted), "risk-weighted assets", operands, steps);
    }

    /** Risk-weighted assets, in money. */
    Evaluation weightedAssets() {
        return amount(riskWeighted);
    }

    /** Total capital, in money. */
    Evaluation totalCapital() {
        return amount(capital);
    }

    /** Total capital less what the regulation asks for at the end of the period, in money. */
    Evaluation surplus() {
        return withMinimum(minimum -> amount(over("total", capital, minimum.total())));
    }

    /** The least surplus of common equity, Tier 1 and total capital over their minima with the buffer, in money. */
    Evaluation surplusWithBuffer() {
        return withCommonEquity(common ->
                withMinimum(minimum -> amount(over("common equity", common, minimum.commonEquityWithBuffer())
                        .min(over("Tier 1", tier1, minimum.tier1WithBuffer()))
                        .min(over("total", capital, minimum.totalWithBuffer())))));
    }

    private Evaluation withMinimum(Function<CapitalMinimum, Evaluation> asked) {
        LocalDate date = figures.period().closing();
        Optional<CapitalMinimum> minimum = regulation.minimumAt(date);
        return minimum.isPresent()
                ? asked.apply(minimum.get())
                : Evaluation.undefined(
                        Reason.NOT_APPLICABLE, regulation.name() + " did not apply at " + date, operands);
    }

    private BigDecimal over(String what, BigDecimal held, BigDecimal least) {
        BigDecimal needed = least.multiply(riskWeighted);
        BigDecimal surplus = held.subtract(needed);
        steps.add(what + ", needed: " + percent(least) + " of " + print(riskWeighted) + " = " + print(needed)
                + ", over it " + print(surplus));
        return surplus;
    }

    private Evaluation amount(BigDecimal amount) {
        return Evaluation.of(Rational.of(amount), operands, steps);
    }

    /** Tier 1 less deductions, which needs no weights. */
    static Evaluation tier1(CapitalPosition position, Figures figures) {
        CapitalSteps all = new CapitalSteps(Accords.BASEL_1988, position, figures);
        all.operand("Tier 1", position.tier1());
        all.operand("deductions", position.deductions());
        if (position.deductions().signum() < 0) {
            return Evaluation.undefined(
                    Reason.OUT_OF_DOMAIN,
                    "deductions " + Decimals.print(position.deductions()) + ": must not be negative",
                    all.operands);
        }
        BigDecimal net = position.tier1().subtract(position.deductions());
        all.steps.add("Tier 1: " + print(position.tier1()) + " - " + print(position.deductions()) + " = " + print(net));
        return all.amount(net);
    }

    /** What commitments add to the leverage exposure, each converted by 10 per cent at least, less deductions. */
    static Evaluation offBalance(Regulation regulation, CapitalPosition position, Figures figures) {
        CapitalSteps all = new CapitalSteps(regulation, position, figures);
        all.operand("deductions", position.deductions());
        position.commitments().forEach(c -> all.operand("commitment, " + c.kind(), c.amount()));
        List<String> wrong = new ArrayList<>();
        for (Operand operand : all.operands) {
            if (operand.amount().signum() < 0) {
                wrong.add(operand.name() + " " + Decimals.print(operand.amount()) + " is negative");
            }
        }
        for (Commitment commitment : position.commitments()) {
            name(
                    wrong,
                    regulation.name() + " has no conversion factor for '",
                    commitment.kind(),
                    regulation.conversionFactors());
        }
        if (!wrong.isEmpty()) {
            return Evaluation.undefined(
                    Reason.OUT_OF_DOMAIN,
                    String.join(", ", wrong.stream().distinct().toList()),
                    all.operands);
        }
        BigDecimal off = BigDecimal.ZERO;
        for (Commitment commitment : position.commitments()) {
            BigDecimal factor =
                    known(regulation.conversionFactors(), commitment.kind()).max(TENTH);
            BigDecimal converted = commitment.amount().multiply(factor);
            all.steps.add(commitment.kind() + ": " + print(commitment.amount()) + " x " + percent(factor) + " = "
                    + print(converted));
            off = off.add(converted);
        }
        all.steps.add("off the balance sheet " + print(off) + ", less deductions " + print(position.deductions()));
        return all.amount(off.subtract(position.deductions()));
    }

    private List<Operand> listOperands() {
        int before = operands.size();
        position.additionalTier1().ifPresent(amount -> operand("additional Tier 1", amount));
        operand("deductions", position.deductions());
        if (position.deductionsFromTotal().signum() != 0) {
            operand("deductions from total capital", position.deductionsFromTotal());
        }
        operand("general provisions", position.generalProvisions());
        operand("subordinated debt", position.subordinatedDebt());
        operand("other Tier 2", position.otherTier2());
        position.exposures().forEach(e -> operand("exposure, " + e.exposureClass(), e.amount()));
        position.commitments().forEach(c -> operand("commitment, " + c.kind(), c.amount()));
        return operands.subList(before, operands.size());
    }

    private void operand(String name, BigDecimal amount) {
        String when = figures.period().closing().toString();
        operands.add(Operand.money(name, when, amount, figures.scale(), figures.currency()));
    }

    private List<String> unknownClasses() {
        List<String> unknown = new ArrayList<>();
        for (Exposure exposure : position.exposures()) {
            name(unknown, "weight for '", exposure.exposureClass(), regulation.riskWeights());
        }
        for (Commitment commitment : position.commitments()) {
            name(unknown, "weight for '", commitment.exposureClass(), regulation.riskWeights());
            name(unknown, "conversion factor for '", commitment.kind(), regulation.conversionFactors());
        }
        return unknown.stream().distinct().toList();
    }

    private static void name(List<String> unknown, String what, String key, Map<String, BigDecimal> table) {
        if (!table.containsKey(key)) {
            unknown.add(what + key + "'");
        }
    }

    private BigDecimal riskWeightedAssets() {
        BigDecimal on = BigDecimal.ZERO;
        for (Exposure exposure : position.exposures()) {
            BigDecimal weight = weight(exposure.exposureClass());
            BigDecimal weighted = exposure.amount().multiply(weight);
            steps.add(exposure.exposureClass() + ": " + print(exposure.amount()) + " x " + percent(weight) + " = "
                    + print(weighted));
            on = on.add(weighted);
        }
        BigDecimal off = BigDecimal.ZERO;
        for (Commitment commitment : position.commitments()) {
            BigDecimal factor = known(regulation.conversionFactors(), commitment.kind());
            BigDecimal weight = weight(commitment.exposureClass());
            BigDecimal weighted = commitment.amount().multiply(factor).multiply(weight);
            steps.add(commitment.kind() + ": " + print(commitment.amount()) + " x " + percent(factor) + " x "
                    + percent(weight) + " = " + print(weighted));
            off = off.add(weighted);
        }
        BigDecimal all = on.add(off);
        steps.add("risk-weighted assets: " + print(on) + " + " + print(off) + " = " + print(all));
        return all;
    }

    private BigDecimal weight(String exposureClass) {
        return known(regulation.riskWeights(), exposureClass);
    }

    private static BigDecimal known(Map<String, BigDecimal> table, String key) {
        return Objects.requireNonNull(table.get(key), key);
    }

    private BigDecimal capital(BigDecimal riskWeighted) {
        steps.add("Tier 1: " + print(position.tier1()) + " - " + print(position.deductions()) + " = " + print(tier1));
        BigDecimal tier2 = tier2(riskWeighted, tier1);
        BigDecimal off = position.deductionsFromTotal();
        BigDecimal all = tier1.add(tier2).subtract(off);
        steps.add("capital: " + print(tier1) + " + " + print(tier2) + (off.signum() == 0 ? "" : " - " + print(off))
                + " = " + print(all));
        return all;
    }

    private BigDecimal tier2(BigDecimal riskWeighted, BigDecimal tier1) {
        TierLimits limits = regulation.tierLimits();
        BigDecimal provisions =
                limited("general provisions", position.generalProvisions(), limits.generalProvisions(), riskWeighted);
        BigDecimal debt = limited("subordinated debt", position.subordinatedDebt(), limits.subordinatedDebt(), tier1);
        return limited("Tier 2", provisions.add(debt).add(position.otherTier2()), limits.tier2(), tier1);
    }

    private BigDecimal limited(String name, BigDecimal amount, Optional<BigDecimal> limit, BigDecimal of) {
        if (limit.isEmpty() || amount.compareTo(limit.get().multiply(of).max(BigDecimal.ZERO)) <= 0) {
            return amount;
        }
        BigDecimal eligible = limit.get().multiply(of).max(BigDecimal.ZERO);
        steps.add(name + ": " + print(eligible) + " of " + print(amount) + " count, at most " + percent(limit.get())
                + " of " + print(of));
        return eligible;
    }

    private void minimum(Function<CapitalMinimum, BigDecimal> least, Function<CapitalMinimum, BigDecimal> withBuffer) {
        LocalDate date = figures.period().closing();
        steps.add(regulation
                .minimumAt(date)
                .map(minimum -> "minimum at " + date + ": " + percent(least.apply(minimum)) + ", with buffer "
                        + percent(withBuffer.apply(minimum)))
                .orElse(regulation.name() + " did not apply at " + date));
    }

    private static String print(BigDecimal amount) {
        return Printing.upTo(amount, 6);
    }

    private static String percent(BigDecimal fraction) {
        return Printing.upTo(fraction.movePointRight(2), 6) + " %";
    }
}
