/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.socialprogramme;

import java.math.BigDecimal;
import java.util.function.Function;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Figures;
import org.finindicators.formula.Operand;
import org.finindicators.formula.Reason;
import org.finindicators.formula.Worksheet;
import org.finindicators.number.CompensatedSum;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;
import org.finindicators.number.Scale;
import org.finindicators.realsector.survey.WelfareUnit;

/**
 * Divides the transfers of a survey into what closed the gap of the poor (A), what took them beyond the line (B) and
 * what others got (C), and the gap that is left (D), and counts the beneficiaries.
 *
 * <p>The poor are those strictly below the line without the transfer. Sums are compensated.
 */
final class TransferSteps {
    private final TransferSurvey survey;
    private final Worksheet sheet;
    private final CompensatedSum closing = new CompensatedSum();
    private final CompensatedSum spilled = new CompensatedSum();
    private final CompensatedSum toOthers = new CompensatedSum();
    private final CompensatedSum left = new CompensatedSum();
    private final CompensatedSum poor = new CompensatedSum();
    private final CompensatedSum others = new CompensatedSum();
    private final CompensatedSum poorReached = new CompensatedSum();
    private final CompensatedSum othersReached = new CompensatedSum();

    private TransferSteps(TransferSurvey survey, Figures figures) {
        this.survey = survey;
        sheet = Worksheet.of(figures);
    }

    /** Computes all, and then what is asked; or says what is wrong with the survey. */
    static Evaluation of(TransferSurvey survey, Figures figures, Function<TransferSteps, Evaluation> asked) {
        TransferSteps all = new TransferSteps(survey, figures);
        all.compute();
        return all.sheet.isSound() ? asked.apply(all) : all.sheet.undefined();
    }

    private void compute() {
        sheet.requirePositive("poverty line", survey.line());
        if (survey.size() == 0) {
            sheet.fault(Reason.GROUP_TOO_SMALL, "the survey has no row");
        }
        long leftOut = survey.leftOut();
        if (leftOut > 0) {
            sheet.step(Printing.number(leftOut) + (leftOut == 1 ? " row" : " rows")
                    + " without welfare or transfer left out");
        }
        double line = survey.line().doubleValue();
        for (int row = 0; row < survey.size() && sheet.isSound(); row++) {
            divide(row, line);
        }
        double all = transfers() + left.value() + poor.value() + others.value();
        if (sheet.isSound() && !Double.isFinite(all)) {
            sheet.fault(Reason.OUT_OF_DOMAIN, "the sums exceed all bounds");
        }
        if (sheet.isSound()) {
            read();
        }
    }

    private void divide(int row, double line) {
        double before = survey.before(row);
        double transfer = survey.transfer(row);
        double weight = survey.counted(row);
        if (weight == 0) {
            return;
        }
        if (!Double.isFinite(before) || isUnsound(transfer) || isUnsound(weight)) {
            boolean isMissing = Double.isNaN(before) && !isUnsound(transfer) && !isUnsound(weight);
            sheet.fault(
                    Reason.OUT_OF_DOMAIN,
                    isMissing
                            ? "row " + row + " has no welfare"
                            : "row " + row + " has welfare " + before + ", transfer " + transfer + " and weight "
                                    + weight);
            return;
        }
        double reached = transfer > 0 ? weight : 0;
        if (before < line) {
            double closed = Math.min(transfer, line - before);
            closing.add(weight * closed);
            spilled.add(weight * (transfer - closed));
            left.add(weight * (line - before - closed));
            poor.add(weight);
            poorReached.add(reached);
        } else {
            toOthers.add(weight * transfer);
            others.add(weight);
            othersReached.add(reached);
        }
    }

    private static boolean isUnsound(double number) {
        return !(number >= 0) || Double.isInfinite(number);
    }

    private double transfers() {
        return closing.value() + spilled.value() + toOthers.value();
    }

    /** (A + B) / (A + B + C). */
    Evaluation vertical() {
        return quotient(closing.value() + spilled.value(), transfers(), "transfers");
    }

    /** A / (A + B + C). */
    Evaluation povertyReduction() {
        return quotient(closing.value(), transfers(), "transfers");
    }

    /** B / (A + B). */
    Evaluation spillOver() {
        return quotient(spilled.value(), closing.value() + spilled.value(), "transfers to the poor");
    }

    /** A / (A + D). */
    Evaluation gapEfficiency() {
        return quotient(closing.value(), closing.value() + left.value(), "poverty gap before transfers");
    }

    /** C / (A + B + C). */
    Evaluation leakageByValue() {
        return quotient(toOthers.value(), transfers(), "transfers");
    }

    /** Poor beneficiaries / poor. */
    Evaluation coverage() {
        return quotient(poorReached.value(), poor.value(), "poor persons");
    }

    /** Poor without a transfer / poor. */
    Evaluation undercoverage() {
        return quotient(poor.value() - poorReached.value(), poor.value(), "poor persons");
    }

    /** Beneficiaries who are not poor / beneficiaries. */
    Evaluation leakage() {
        return quotient(othersReached.value(), poorReached.value() + othersReached.value(), "beneficiaries");
    }

    /** Coverage of the poor - coverage of the others. */
    Evaluation targetingDifferential() {
        if (poor.value() == 0 || others.value() == 0) {
            return sheet.undefined(
                    Reason.ZERO_DENOMINATOR, (poor.value() == 0 ? "poor persons" : "non-poor persons") + " 0");
        }
        Rational ofPoor = exact(poorReached.value()).dividedBy(exact(poor.value()));
        Rational ofOthers = exact(othersReached.value()).dividedBy(exact(others.value()));
        return sheet.value(ofPoor.minus(ofOthers));
    }

    /** By how many points, hundredths of FGT(1), the transfers lowered the poverty gap. */
    Evaluation gapPoints() {
        Rational persons = exact(poor.value()).plus(exact(others.value()));
        return quotient(
                exact(closing.value()).times(Rational.of(100)), persons.times(Rational.of(survey.line())), "persons");
    }

    /** The share of the poorest in transfers over their share in persons; equal persons at the limit share alike. */
    Evaluation coadyGroshHoddinott(BigDecimal poorest) {
        double wanted = poorest.doubleValue() * (poor.value() + others.value());
        double got = PoorestRows.transfers(survey, wanted);
        return quotient(exact(got), Rational.of(poorest).times(exact(transfers())), "transfers");
    }

    private Evaluation quotient(double above, double below, String what) {
        return quotient(exact(above), exact(below), what);
    }

    private Evaluation quotient(Rational above, Rational below, String what) {
        return sheet.step("poor are those below the line without the transfer").quotient(above, below, what);
    }

    private void read() {
        String when = sheet.figures().period().toString();
        sheet.operand(amount("poverty line", when, survey.line(), WelfareUnit::toString))
                .number("rows of the survey", "", BigDecimal.valueOf(survey.size()), "")
                .operand(total("transfers that closed the gap", when, closing))
                .operand(total("transfers to the poor beyond the line", when, spilled))
                .operand(total("transfers to the non-poor", when, toOthers))
                .operand(total("poverty gap left", when, left))
                .number("poor persons", when, decimal(poor), "person")
                .number("poor beneficiaries", when, decimal(poorReached), "person")
                .number("non-poor persons", when, decimal(others), "person")
                .number("non-poor beneficiaries", when, decimal(othersReached), "person");
    }

    private Operand total(String name, String when, CompensatedSum sum) {
        return amount(name, when, decimal(sum), WelfareUnit::ofTotals);
    }

    /**
     * An amount in whole currency. One in a unit of the survey's own is not compared with the money of the statement,
     * which may be in another currency: all results are shares.
     */
    private Operand amount(String name, String when, BigDecimal amount, Function<WelfareUnit, String> words) {
        return survey.unit()
                .map(unit -> Operand.of(name, when, amount, words.apply(unit)))
                .orElseGet(() -> Operand.money(
                        name, when, amount, Scale.UNITS, sheet.figures().currency()));
    }

    private static BigDecimal decimal(CompensatedSum sum) {
        return BigDecimal.valueOf(sum.value());
    }

    private static Rational exact(double value) {
        return Rational.of(BigDecimal.valueOf(value));
    }
}
