/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.socialprogramme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Figures;
import org.finindicators.formula.Operand;
import org.finindicators.formula.Reason;
import org.finindicators.number.Decimals;
import org.finindicators.number.Rational;

/**
 * Divides the transfers of a survey into what closed the gap of the poor (A), what took them beyond the line (B) and
 * what others got (C), beside the gap that is left (D), and counts who got any.
 *
 * <p>The poor are those strictly below the line without the transfer. Sums are compensated.
 */
final class TransferSteps {
    private final TransferSurvey survey;
    private final Figures figures;
    private final Sum closing = new Sum();
    private final Sum spilled = new Sum();
    private final Sum toOthers = new Sum();
    private final Sum left = new Sum();
    private final Sum poor = new Sum();
    private final Sum others = new Sum();
    private final Sum poorReached = new Sum();
    private final Sum othersReached = new Sum();

    private TransferSteps(TransferSurvey survey, Figures figures) {
        this.survey = survey;
        this.figures = figures;
    }

    /** Computes all, and then what is asked; or says what is wrong with the survey. */
    static Evaluation of(TransferSurvey survey, Figures figures, Function<TransferSteps, Evaluation> asked) {
        TransferSteps all = new TransferSteps(survey, figures);
        return all.compute().orElseGet(() -> asked.apply(all));
    }

    private Optional<Evaluation> compute() {
        if (survey.size() == 0) {
            return undefined(Reason.GROUP_TOO_SMALL, "the survey has no row");
        }
        if (survey.line().signum() <= 0) {
            return undefined(
                    Reason.OUT_OF_DOMAIN, "poverty line " + Decimals.print(survey.line()) + ", it must be above zero");
        }
        double line = survey.line().doubleValue();
        for (int row = 0; row < survey.size(); row++) {
            double before = survey.before(row);
            double transfer = survey.transfer(row);
            double weight = survey.weight(row);
            if (!Double.isFinite(before) || isUnsound(transfer) || isUnsound(weight)) {
                return undefined(
                        Reason.OUT_OF_DOMAIN,
                        "row " + row + " has welfare " + before + ", transfer " + transfer + " and weight " + weight);
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
        double all = transfers() + left.value() + poor.value() + others.value();
        return Double.isFinite(all) ? Optional.empty() : undefined(Reason.OUT_OF_DOMAIN, "the sums exceed all bounds");
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
            return Evaluation.undefined(
                    Reason.ZERO_DENOMINATOR,
                    (poor.value() == 0 ? "poor persons" : "non-poor persons") + " 0",
                    operands());
        }
        Rational ofPoor = exact(poorReached.value()).dividedBy(exact(poor.value()));
        Rational ofOthers = exact(othersReached.value()).dividedBy(exact(others.value()));
        return Evaluation.of(ofPoor.minus(ofOthers), operands(), List.of());
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
        return Evaluation.quotient(
                above, below, what, operands(), List.of("poor are those below the line without the transfer"));
    }

    private List<Operand> operands() {
        List<Operand> operands = new ArrayList<>();
        operands.add(money("poverty line", survey.line()));
        operands.add(Operand.of("rows of the survey", "", BigDecimal.valueOf(survey.size()), ""));
        operands.add(money("transfers that closed the gap", BigDecimal.valueOf(closing.value())));
        operands.add(money("transfers to the poor beyond the line", BigDecimal.valueOf(spilled.value())));
        operands.add(money("transfers to the non-poor", BigDecimal.valueOf(toOthers.value())));
        operands.add(money("poverty gap left", BigDecimal.valueOf(left.value())));
        operands.add(persons("poor persons", poor));
        operands.add(persons("poor beneficiaries", poorReached));
        operands.add(persons("non-poor persons", others));
        operands.add(persons("non-poor beneficiaries", othersReached));
        return operands;
    }

    private Operand persons(String name, Sum number) {
        return Operand.of(name, figures.period().toString(), BigDecimal.valueOf(number.value()), "person");
    }

    private Operand money(String name, BigDecimal amount) {
        return Operand.money(name, figures.period().toString(), amount, figures.scale(), figures.currency());
    }

    private static Rational exact(double value) {
        return Rational.of(BigDecimal.valueOf(value));
    }

    private static Optional<Evaluation> undefined(Reason reason, String detail) {
        return Optional.of(Evaluation.undefined(reason, detail, List.of()));
    }
}
