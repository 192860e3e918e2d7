/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.capital;

import static org.finindicators.number.Printing.number;
import static org.finindicators.number.Printing.percent;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Figures;
import org.finindicators.formula.Reason;
import org.finindicators.formula.Worksheet;
import org.finindicators.regulation.CapitalMinimum;
import org.finindicators.regulation.KnownClasses;
import org.finindicators.regulation.Regulation;
import org.finindicators.regulation.TierLimits;

/** Computes the capital and the risk-weighted assets of a position, with each step as a line for the reader. */
final class CapitalSteps {
    private static final BigDecimal TENTH = new BigDecimal("0.1");

    /** What turns a charge into risk-weighted assets: 1 / 8 per cent. */
    private static final BigDecimal PER_CHARGE = new BigDecimal("12.5");

    private final Regulation regulation;
    private final CapitalPosition position;
    private final Worksheet sheet;
    private final BigDecimal creditRisk;
    private final BigDecimal riskWeighted;
    private final BigDecimal tier1;
    private final BigDecimal capital;

    private CapitalSteps(Regulation regulation, CapitalPosition position, Worksheet sheet) {
        this.regulation = regulation;
        this.position = position;
        this.sheet = sheet;
        if (sheet.isSound()) {
            creditRisk = creditRisk(regulation, position, sheet);
            riskWeighted = withCharges(creditRisk, position, sheet);
            tier1 = netTier1(position, sheet);
            capital = capital();
        } else {
            creditRisk = BigDecimal.ZERO;
            riskWeighted = BigDecimal.ZERO;
            tier1 = BigDecimal.ZERO;
            capital = BigDecimal.ZERO;
        }
    }

    /** The same on a sheet of its own, to go on from there. */
    private CapitalSteps(CapitalSteps common) {
        regulation = common.regulation;
        position = common.position;
        sheet = common.sheet.copy();
        creditRisk = common.creditRisk;
        riskWeighted = common.riskWeighted;
        tier1 = common.tier1;
        capital = common.capital;
    }

    /** Computes all, and then what is asked; or says what is wrong with the position. */
    static Evaluation of(
            Regulation regulation,
            CapitalPosition position,
            Figures figures,
            Function<CapitalSteps, Evaluation> asked) {
        CapitalSteps steps =
                new CapitalSteps(figures.once(new Common(regulation), () -> common(regulation, position, figures)));
        return steps.sheet.isSound() ? asked.apply(steps) : steps.sheet.undefined();
    }

    /** What all ratios of one regulation begin with; a capital position is read only once. */
    private record Common(Regulation regulation) implements Figures.Key<CapitalSteps> {
        /** By the name, which is shorter than the tables of weights. */
        @Override
        public int hashCode() {
            return regulation.name().hashCode();
        }
    }

    private static CapitalSteps common(Regulation regulation, CapitalPosition position, Figures figures) {
        Worksheet sheet = Worksheet.of(figures);
        read(sheet, position);
        sheet.step("regulation: " + regulation.name());
        remark(regulation, figures, sheet);
        Set<String> unknown = unknownKinds(regulation, position);
        Set<String> classes = new LinkedHashSet<>();
        Stream.concat(
                        position.exposures().stream().map(Exposure::exposureClass),
                        position.commitments().stream().map(Commitment::exposureClass))
                .filter(one -> !regulation.riskWeights().containsKey(one))
                .forEach(classes::add);
        require("weight", classes, regulation.riskWeights(), regulation, sheet);
        require("conversion factor", unknown, regulation.conversionFactors(), regulation, sheet);
        return new CapitalSteps(regulation, position, sheet);
    }

    private static void remark(Regulation regulation, Figures figures, Worksheet sheet) {
        regulation
                .validity()
                .remark(regulation.name(), figures.period().closing())
                .ifPresent(sheet::caveat);
    }

    private static Set<String> unknownKinds(Regulation regulation, CapitalPosition position) {
        return position.commitments().stream()
                .map(Commitment::kind)
                .filter(kind -> !regulation.conversionFactors().containsKey(kind))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static void require(
            String what, Set<String> unknown, Map<String, BigDecimal> table, Regulation regulation, Worksheet sheet) {
        if (!unknown.isEmpty()) {
            sheet.fault(
                    Reason.OUT_OF_DOMAIN,
                    regulation.name() + " has no " + what + " for " + KnownClasses.words(unknown, table.keySet()));
        }
    }

    private static void read(Worksheet sheet, CapitalPosition position) {
        // Tier 1 may be negative, nothing else
        sheet.money("Tier 1", position.tier1());
        position.additionalTier1().ifPresent(amount -> read(sheet, "additional Tier 1", amount));
        read(sheet, "deductions", position.deductions());
        if (position.deductionsFromTotal().signum() != 0) {
            read(sheet, "deductions from total capital", position.deductionsFromTotal());
        }
        read(sheet, "general provisions", position.generalProvisions());
        read(sheet, "subordinated debt", position.subordinatedDebt());
        read(sheet, "other Tier 2", position.otherTier2());
        position.exposures().forEach(e -> read(sheet, "exposure, " + e.exposureClass(), e.amount()));
        readCommitments(sheet, position);
        position.marketRisk().ifPresent(charge -> read(sheet, "charge for market risk", charge));
        position.operationalRisk().ifPresent(charge -> read(sheet, "charge for operational risk", charge));
    }

    private static void readCommitments(Worksheet sheet, CapitalPosition position) {
        position.commitments().forEach(c -> read(sheet, "commitment, " + c.kind(), c.amount()));
    }

    private static void read(Worksheet sheet, String name, BigDecimal amount) {
        sheet.money(name, amount).requireNotNegative(name, amount);
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
            return sheet.undefined(Reason.NOT_REPORTED, "additional Tier 1");
        }
        BigDecimal additional = position.additionalTier1().get();
        if (additional.compareTo(position.tier1()) > 0 && additional.signum() > 0) {
            return sheet.undefined(
                    Reason.INCONSISTENT_STATEMENT,
                    "additional Tier 1 " + number(additional) + " is more than Tier 1 " + number(position.tier1()));
        }
        BigDecimal common = tier1.subtract(additional);
        sheet.step("common equity: " + number(tier1) + " - " + number(additional) + " = " + number(common));
        return asked.apply(common);
    }

    private Evaluation ratio(BigDecimal part) {
        sayWhatIsLeftOut();
        return sheet.quotient(part, riskWeighted, "risk-weighted assets");
    }

    /** Risk-weighted assets, in money. */
    Evaluation weightedAssets() {
        sayWhatIsLeftOut();
        return sheet.value(riskWeighted);
    }

    /** Total capital, in money. */
    Evaluation totalCapital() {
        return sheet.value(capital);
    }

    /** Total capital less what the regulation asks for at the end of the period, in money. */
    Evaluation surplus() {
        return withMinimum(minimum -> sheet.value(over("total", capital, minimum.total())));
    }

    /** The least surplus of common equity, Tier 1 and total capital over their minima with the buffer, in money. */
    Evaluation surplusWithBuffer() {
        return withCommonEquity(common ->
                withMinimum(minimum -> sheet.value(over("common equity", common, minimum.commonEquityWithBuffer())
                        .min(over("Tier 1", tier1, minimum.tier1WithBuffer()))
                        .min(over("total", capital, minimum.totalWithBuffer())))));
    }

    private Evaluation withMinimum(Function<CapitalMinimum, Evaluation> asked) {
        LocalDate date = sheet.figures().period().closing();
        return regulation
                .minimumAt(date)
                .map(asked)
                .orElseGet(
                        () -> sheet.undefined(Reason.NOT_APPLICABLE, regulation.name() + " did not apply at " + date));
    }

    /** Without its charges, the denominator is too small. */
    private void sayWhatIsLeftOut() {
        boolean market = position.marketRisk().isPresent();
        boolean operational = position.operationalRisk().isPresent();
        if (!market && !operational) {
            sheet.caveat("credit risk only: no charge for market or operational risk is stated");
        } else if (!market || !operational) {
            sheet.caveat("no charge for " + (market ? "operational" : "market") + " risk is stated");
        }
    }

    private BigDecimal over(String what, BigDecimal held, BigDecimal least) {
        sayWhatIsLeftOut();
        BigDecimal needed = least.multiply(riskWeighted);
        BigDecimal surplus = held.subtract(needed);
        sheet.step(what + ", needed: " + percent(least) + " of " + number(riskWeighted) + " = " + number(needed)
                + ", over it " + number(surplus));
        return surplus;
    }

    /** Tier 1 less deductions, which needs no weights. */
    static Evaluation tier1(CapitalPosition position, Figures figures) {
        Worksheet sheet = Worksheet.of(figures).money("Tier 1", position.tier1());
        read(sheet, "deductions", position.deductions());
        return sheet.isSound() ? sheet.value(netTier1(position, sheet)) : sheet.undefined();
    }

    private static BigDecimal netTier1(CapitalPosition position, Worksheet sheet) {
        BigDecimal net = position.tier1().subtract(position.deductions());
        sheet.step("Tier 1: " + number(position.tier1()) + " - " + number(position.deductions()) + " = " + number(net));
        return net;
    }

    /** Commitments as a part of the leverage exposure, each converted by 10 per cent at least, less deductions. */
    static Evaluation offBalance(Regulation regulation, CapitalPosition position, Figures figures) {
        Worksheet sheet = Worksheet.of(figures);
        read(sheet, "deductions", position.deductions());
        readCommitments(sheet, position);
        remark(regulation, figures, sheet);
        Map<String, BigDecimal> factors = regulation.conversionFactors();
        require("conversion factor", unknownKinds(regulation, position), factors, regulation, sheet);
        if (!sheet.isSound()) {
            return sheet.undefined();
        }
        BigDecimal off = BigDecimal.ZERO;
        for (Commitment commitment : position.commitments()) {
            BigDecimal factor = known(factors, commitment.kind()).max(TENTH);
            BigDecimal converted = commitment.amount().multiply(factor);
            sheet.step(commitment.kind() + ": " + number(commitment.amount()) + " x " + percent(factor) + " = "
                    + number(converted));
            off = off.add(converted);
        }
        sheet.step("off the balance sheet " + number(off) + ", less deductions " + number(position.deductions()));
        return sheet.value(off.subtract(position.deductions()));
    }

    /** Credit risk + 12.5 x (market + operational risk). */
    private static BigDecimal withCharges(BigDecimal creditRisk, CapitalPosition position, Worksheet sheet) {
        if (position.marketRisk().isEmpty() && position.operationalRisk().isEmpty()) {
            return creditRisk;
        }
        BigDecimal market = position.marketRisk().orElse(BigDecimal.ZERO);
        BigDecimal operational = position.operationalRisk().orElse(BigDecimal.ZERO);
        BigDecimal all = creditRisk.add(PER_CHARGE.multiply(market.add(operational)));
        sheet.step("with charges: " + number(creditRisk) + " + " + number(PER_CHARGE) + " x (market " + number(market)
                + " + operational " + number(operational) + ") = " + number(all));
        return all;
    }

    private static BigDecimal creditRisk(Regulation regulation, CapitalPosition position, Worksheet sheet) {
        BigDecimal on = BigDecimal.ZERO;
        for (Exposure exposure : position.exposures()) {
            BigDecimal weight = known(regulation.riskWeights(), exposure.exposureClass());
            BigDecimal weighted = exposure.amount().multiply(weight);
            sheet.step(exposure.exposureClass() + ": " + number(exposure.amount()) + " x " + percent(weight) + " = "
                    + number(weighted));
            on = on.add(weighted);
        }
        BigDecimal off = BigDecimal.ZERO;
        for (Commitment commitment : position.commitments()) {
            BigDecimal factor = known(regulation.conversionFactors(), commitment.kind());
            BigDecimal weight = known(regulation.riskWeights(), commitment.exposureClass());
            BigDecimal weighted = commitment.amount().multiply(factor).multiply(weight);
            sheet.step(commitment.kind() + ": " + number(commitment.amount()) + " x " + percent(factor) + " x "
                    + percent(weight) + " = " + number(weighted));
            off = off.add(weighted);
        }
        BigDecimal all = on.add(off);
        sheet.step("risk-weighted assets: " + number(on) + " + " + number(off) + " = " + number(all));
        return all;
    }

    private static BigDecimal known(Map<String, BigDecimal> table, String key) {
        return Objects.requireNonNull(table.get(key), key);
    }

    private BigDecimal capital() {
        BigDecimal tier2 = tier2();
        BigDecimal off = position.deductionsFromTotal();
        BigDecimal all = tier1.add(tier2).subtract(off);
        sheet.step("capital: " + number(tier1) + " + " + number(tier2) + (off.signum() == 0 ? "" : " - " + number(off))
                + " = " + number(all));
        return all;
    }

    private BigDecimal tier2() {
        TierLimits limits = regulation.tierLimits();
        BigDecimal provisions =
                limited("general provisions", position.generalProvisions(), limits.generalProvisions(), creditRisk);
        BigDecimal debt = limited("subordinated debt", position.subordinatedDebt(), limits.subordinatedDebt(), tier1);
        return limited("Tier 2", provisions.add(debt).add(position.otherTier2()), limits.tier2(), tier1);
    }

    private BigDecimal limited(String name, BigDecimal amount, Optional<BigDecimal> limit, BigDecimal of) {
        if (limit.isEmpty() || amount.compareTo(limit.get().multiply(of).max(BigDecimal.ZERO)) <= 0) {
            return amount;
        }
        BigDecimal eligible = limit.get().multiply(of).max(BigDecimal.ZERO);
        sheet.step(name + ": " + number(eligible) + " of " + number(amount) + " count, at most " + percent(limit.get())
                + " of " + number(of));
        return eligible;
    }

    private void minimum(Function<CapitalMinimum, BigDecimal> least, Function<CapitalMinimum, BigDecimal> withBuffer) {
        LocalDate date = sheet.figures().period().closing();
        sheet.step(regulation
                .minimumAt(date)
                .map(minimum -> "minimum at " + date + ": " + percent(least.apply(minimum)) + ", with buffer "
                        + percent(withBuffer.apply(minimum)))
                .orElse(regulation.name() + " did not apply at " + date));
    }
}
