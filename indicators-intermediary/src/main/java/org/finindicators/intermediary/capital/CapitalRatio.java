/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.capital;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Figures;
import org.finindicators.formula.Operand;
import org.finindicators.formula.Reason;
import org.finindicators.number.Decimals;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;
import org.finindicators.regulation.CapitalMinimum;
import org.finindicators.regulation.Regulation;
import org.finindicators.regulation.TierLimits;

/** Computes one capital ratio step by step, keeping each step as a line for the reader. */
final class CapitalRatio {
    private final Regulation regulation;
    private final CapitalPosition position;
    private final Figures figures;
    private final List<Operand> operands = new ArrayList<>();
    private final List<String> steps = new ArrayList<>();

    CapitalRatio(Regulation regulation, CapitalPosition position, Figures figures) {
        this.regulation = regulation;
        this.position = position;
        this.figures = figures;
    }

    Evaluation evaluate() {
        // Tier 1 may be negative, nothing else
        operand("Tier 1", position.tier1());
        List<Operand> notNegative = listOperands();
        List<String> negative = notNegative.stream()
                .filter(operand -> operand.amount().signum() < 0)
                .map(operand -> operand.name() + " " + Decimals.print(operand.amount()))
                .toList();
        if (!negative.isEmpty()) {
            return Evaluation.undefined(
                    Reason.OUT_OF_DOMAIN, String.join(", ", negative) + ": must not be negative", operands);
        }
        List<String> unknown = unknownClasses();
        if (!unknown.isEmpty()) {
            return Evaluation.undefined(
                    Reason.OUT_OF_DOMAIN, regulation.name() + " has no " + String.join(", ", unknown), operands);
        }
        BigDecimal riskWeighted = riskWeightedAssets();
        BigDecimal capital = capital(riskWeighted);
        minimum();
        return Evaluation.quotient(
                Rational.of(capital), Rational.of(riskWeighted), "risk-weighted assets", operands, steps);
    }

    private List<Operand> listOperands() {
        int before = operands.size();
        operand("deductions", position.deductions());
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
        BigDecimal tier1 = position.tier1().subtract(position.deductions());
        steps.add("Tier 1: " + print(position.tier1()) + " - " + print(position.deductions()) + " = " + print(tier1));
        BigDecimal tier2 = tier1.signum() > 0 ? tier2(riskWeighted, tier1) : BigDecimal.ZERO;
        if (tier1.signum() <= 0) {
            steps.add("Tier 2: none counts, there is no Tier 1 to support it");
        }
        BigDecimal capital = tier1.add(tier2);
        steps.add("capital: " + print(tier1) + " + " + print(tier2) + " = " + print(capital));
        return capital;
    }

    private BigDecimal tier2(BigDecimal riskWeighted, BigDecimal tier1) {
        TierLimits limits = regulation.tierLimits();
        BigDecimal provisions =
                limited("general provisions", position.generalProvisions(), limits.generalProvisions(), riskWeighted);
        BigDecimal debt = limited("subordinated debt", position.subordinatedDebt(), limits.subordinatedDebt(), tier1);
        return limited("Tier 2", provisions.add(debt).add(position.otherTier2()), limits.tier2(), tier1);
    }

    private BigDecimal limited(String name, BigDecimal amount, Optional<BigDecimal> limit, BigDecimal of) {
        if (limit.isEmpty() || amount.compareTo(limit.get().multiply(of)) <= 0) {
            return amount;
        }
        BigDecimal eligible = limit.get().multiply(of);
        steps.add(name + ": " + print(eligible) + " of " + print(amount) + " count, at most " + percent(limit.get())
                + " of " + print(of));
        return eligible;
    }

    private void minimum() {
        Optional<CapitalMinimum> minimum = regulation.minimumAt(figures.period().closing());
        steps.add(
                minimum.isPresent()
                        ? "minimum at " + figures.period().closing() + ": "
                                + percent(minimum.get().total()) + ", with buffer "
                                + percent(minimum.get().totalWithBuffer())
                        : regulation.name() + " did not apply at "
                                + figures.period().closing());
    }

    private static String print(BigDecimal amount) {
        return Printing.upTo(amount, 6);
    }

    private static String percent(BigDecimal fraction) {
        return Printing.upTo(fraction.movePointRight(2), 6) + " %";
    }
}
