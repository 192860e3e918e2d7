/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.survey;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import org.finindicators.formula.Calculation;
import org.finindicators.formula.Dimension;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Fact;
import org.finindicators.formula.Figures;
import org.finindicators.formula.Operand;
import org.finindicators.formula.QuotientDimensions;
import org.finindicators.formula.Reason;

/**
 * A measure over the rows of a survey: a total function, which gives a value or the reason why there is none.
 *
 * <p>Every measure is undefined where there is no row, a welfare is no number, a weight is negative or no number, all
 * weights are zero, or sums are beyond all doubles; those against a poverty line where there is none above zero.
 * {@link PovertyMeasures}, {@link InequalityMeasures} and {@link WelfareMeasures} declare them.
 */
public final class Measure {
    /** The survey of the period. */
    public static final Fact<Survey> SURVEY = new Fact<>("welfare-survey", "welfare survey", Survey.class);

    /** The survey that changes are measured from, with a poverty line of its own. */
    public static final Fact<Survey> BASELINE_SURVEY =
            new Fact<>("baseline-welfare-survey", "baseline welfare survey", Survey.class);

    static final String BEYOND = "the sums exceed all bounds";

    private final String words;
    private final Dimension dimension;
    private final boolean toLine;
    private final List<String> cases;
    private final Rule rule;
    private final UnaryOperator<Survey> prepared;

    private Measure(
            String words,
            Dimension dimension,
            boolean toLine,
            List<String> cases,
            Rule rule,
            UnaryOperator<Survey> prepared) {
        this.words = words;
        this.dimension = dimension;
        this.toLine = toLine;
        this.cases = List.copyOf(cases);
        this.rule = rule;
        this.prepared = prepared;
    }

    /** What computes a measure over sound rows with a positive sum of weights. */
    interface Rule {
        Evaluation apply(Survey survey, Answer answer);
    }

    static Measure toLine(String words, List<String> cases, Rule rule) {
        return new Measure(words, Dimension.NUMBER, true, cases, rule, UnaryOperator.identity());
    }

    static Measure of(String words, Dimension dimension, List<String> cases, Rule rule) {
        return new Measure(words, dimension, false, cases, rule, UnaryOperator.identity());
    }

    /**
     * Returns the same measure over surveys to which a policy was applied first.
     *
     * @param policy the policy
     * @return the measure
     */
    public Measure under(WelfarePolicy policy) {
        return preparedBy(", policy " + policy.name(), survey -> survey.under(policy));
    }

    /**
     * Returns the same measure with every row counted once.
     *
     * @return the measure
     */
    public Measure unweighted() {
        return preparedBy(", each row once", Survey::unweighted);
    }

    private Measure preparedBy(String how, UnaryOperator<Survey> step) {
        return new Measure(words + how, dimension, toLine, cases, rule, s -> step.apply(prepared.apply(s)));
    }

    /**
     * Returns the method in words.
     *
     * @return the words
     */
    public String words() {
        return words;
    }

    /**
     * Measures a survey.
     *
     * @param survey the survey
     * @return the value with its steps, or the reason why there is none
     */
    public Estimate of(Survey survey) {
        return new Estimate(words, evaluate(survey));
    }

    Evaluation evaluate(Survey survey) {
        return evaluate(survey, survey.line().map(line -> Operand.of("poverty line", "", line, "")));
    }

    /**
     * Measures a survey, and gives the number alone.
     *
     * @param survey the survey
     * @return the value, or nothing where it is undefined
     */
    public OptionalDouble value(Survey survey) {
        return evaluate(survey)
                .value()
                .map(v -> OptionalDouble.of(v.toDouble()))
                .orElseGet(OptionalDouble::empty);
    }

    /**
     * Declares the calculation that indicators use.
     *
     * @return the measure of {@link #SURVEY}
     */
    public Calculation calculation() {
        return from(SURVEY);
    }

    /**
     * Declares the calculation from another survey.
     *
     * @param fact the survey
     * @return the measure of it
     */
    public Calculation from(Fact<Survey> fact) {
        String named = fact.equals(SURVEY) ? words : words + " (" + fact.name() + ")";
        return Calculation.from(
                fact, named, dimension, undefinedCases(), (survey, figures) -> evaluate(survey, line(survey, figures)));
    }

    /**
     * Declares the calculation as a quotient whose parts can be pooled.
     *
     * @param parts what the parts are made of
     * @return the measure of {@link #SURVEY}
     */
    public Calculation pooled(QuotientDimensions parts) {
        return calculation().asQuotient(parts);
    }

    /**
     * Lists the cases in which the measure is undefined.
     *
     * @return a clause for each
     */
    public List<String> undefinedCases() {
        List<String> all = new ArrayList<>(
                List.of("no row", "a welfare that is no number, or a negative weight", "all weights zero"));
        if (toLine) {
            all.add("no poverty line, or one of zero or less");
        }
        all.addAll(cases);
        return all;
    }

    private static Optional<Operand> line(Survey survey, Figures figures) {
        return survey.line()
                .map(line -> Operand.money(
                        "poverty line", figures.period().toString(), line, figures.scale(), figures.currency()));
    }

    boolean isToLine() {
        return toLine;
    }

    private Evaluation evaluate(Survey reported, Optional<Operand> line) {
        Survey survey = reported.watch().prepared(prepared.apply(reported), this);
        List<Operand> operands = new ArrayList<>();
        if (toLine) {
            line.ifPresent(operands::add);
        }
        operands.add(Operand.of("rows of the survey", "", BigDecimal.valueOf(survey.size()), ""));
        if (survey.size() == 0) {
            return Evaluation.undefined(Reason.GROUP_TOO_SMALL, "the survey has no row", operands);
        }
        if (toLine && survey.line().isEmpty()) {
            return Evaluation.undefined(Reason.NOT_REPORTED, "poverty line of the survey", operands);
        }
        if (toLine && survey.exactLine().signum() <= 0) {
            return Evaluation.undefined(
                    Reason.OUT_OF_DOMAIN, "poverty line " + survey.exactLine() + ", it must be above zero", operands);
        }
        Columns columns = survey.columns();
        int row = columns.firstUnsound;
        if (row >= 0) {
            return Evaluation.undefined(
                    Reason.OUT_OF_DOMAIN,
                    "row " + row + " has welfare " + survey.welfare(row) + " and weight " + survey.weight(row),
                    operands);
        }
        if (columns.population.isBeyond()) {
            return Evaluation.undefined(Reason.OUT_OF_DOMAIN, BEYOND, operands);
        }
        if (columns.population.value() == 0) {
            return Evaluation.undefined(Reason.ZERO_DENOMINATOR, "sum of weights 0", operands);
        }
        return rule.apply(survey, new Answer(operands, survey.notes()));
    }

    /** The measure in words. */
    @Override
    public String toString() {
        return words;
    }
}
