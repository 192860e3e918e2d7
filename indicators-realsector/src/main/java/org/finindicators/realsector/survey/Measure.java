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
import org.finindicators.formula.Formula;
import org.finindicators.formula.Operand;
import org.finindicators.formula.QuotientDimensions;
import org.finindicators.formula.Reason;
import org.finindicators.formula.UndefinedCase;
import org.finindicators.formula.Worksheet;
import org.finindicators.number.Rational;
import org.finindicators.number.Scale;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.statement.Statement;

/**
 * A measure over the rows of a survey: a total function, which gives a value or the reason why there is none.
 *
 * <p>Every measure is undefined where
 *
 * <ul>
 *   <li>there is no row,
 *   <li>a welfare is not a number, or a weight is negative or not a number,
 *   <li>all weights are zero,
 *   <li>sums exceed all doubles,
 *   <li>it compares with a poverty line, and there is none or it is not above zero.
 * </ul>
 *
 * <p>{@link PovertyMeasures}, {@link InequalityMeasures} and {@link WelfareMeasures} declare them. Indicators take
 * their {@link #calculation()}; {@link #value(Survey)} gives the bare number for loops of one's own.
 */
public final class Measure {
    /** The survey of the period. */
    public static final Fact<Survey> WELFARE_SURVEY = new Fact<>("welfare-survey", "welfare survey", Survey.class);

    /** The survey that changes are measured from, with a poverty line of its own. */
    public static final Fact<Survey> BASELINE_WELFARE_SURVEY =
            new Fact<>("baseline-welfare-survey", "baseline welfare survey", Survey.class);

    /** The figures around a survey that is measured by itself. */
    private static final Figures ALONE =
            Statement.builder("survey", ReportingPeriod.year(2000)).build();

    private static final List<UndefinedCase> COMMON = List.of(
            Reason.GROUP_TOO_SMALL.when("no row"),
            Reason.OUT_OF_DOMAIN.when("a welfare that is not a number"),
            Reason.OUT_OF_DOMAIN.when("a weight that is negative or not a number"),
            Reason.ZERO_DENOMINATOR.when("all weights zero"));

    private static final List<UndefinedCase> LINE = List.of(
            Reason.NOT_REPORTED.when("no poverty line"), Reason.OUT_OF_DOMAIN.when("a poverty line of zero or less"));

    private final String words;
    private final Dimension dimension;
    private final boolean toLine;
    private final List<UndefinedCase> cases;
    private final Rule rule;
    private final UnaryOperator<Survey> preparation;

    private Measure(
            String words,
            Dimension dimension,
            boolean toLine,
            List<UndefinedCase> cases,
            Rule rule,
            UnaryOperator<Survey> preparation) {
        this.words = words;
        this.dimension = dimension;
        this.toLine = toLine;
        this.cases = List.copyOf(cases);
        this.rule = rule;
        this.preparation = preparation;
    }

    /** Computes a measure over sound rows with a positive sum of weights. */
    interface Rule {
        Evaluation apply(Survey survey, Answer answer);
    }

    /** A measure and where figures have its survey: the key of a calculation, by which it can be asked for both. */
    private record Key(Measure measure, Fact<Survey> fact) {}

    static Measure toLine(String words, List<UndefinedCase> cases, Rule rule) {
        return new Measure(words, Dimension.NUMBER, true, cases, rule, UnaryOperator.identity());
    }

    static Measure of(String words, Dimension dimension, List<UndefinedCase> cases, Rule rule) {
        return new Measure(words, dimension, false, cases, rule, UnaryOperator.identity());
    }

    /** The measure that a calculation takes of the survey of a fact, if it is one. */
    static Optional<Measure> in(Formula calculation, Fact<Survey> fact) {
        return calculation instanceof Calculation known
                        && known.key() instanceof Key key
                        && key.fact().equals(fact)
                ? Optional.of(key.measure())
                : Optional.empty();
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
        return new Measure(words + how, dimension, toLine, cases, rule, s -> step.apply(preparation.apply(s)));
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
     * Measures a survey by itself.
     *
     * @param survey the survey
     * @return the value with its steps, or the reasons why there is none
     */
    public Evaluation evaluate(Survey survey) {
        return evaluatePrepared(prepare(survey));
    }

    /**
     * Declares the calculation that indicators use.
     *
     * @return the measure of {@link #WELFARE_SURVEY}
     */
    public Calculation calculation() {
        return from(WELFARE_SURVEY);
    }

    /**
     * Declares the calculation from another survey.
     *
     * @param fact the survey
     * @return the measure of it
     */
    public Calculation from(Fact<Survey> fact) {
        String named = fact.equals(WELFARE_SURVEY) ? words : words + " (" + fact.name() + ")";
        return Calculation.from(
                        fact,
                        named,
                        dimension,
                        undefinedCases(),
                        (survey, figures) ->
                                inUnitOf(figures, evaluate(prepare(survey), figures, line(survey, figures))))
                .counting("person")
                .withKey(new Key(this, fact));
    }

    /**
     * Declares the calculation as a quotient whose parts can be pooled.
     *
     * @param parts what the parts are made of
     * @return the measure of {@link #WELFARE_SURVEY}
     */
    public Calculation pooled(QuotientDimensions parts) {
        return calculation().asQuotient(parts);
    }

    /**
     * Lists the cases in which the measure is undefined.
     *
     * @return the cases
     */
    public List<UndefinedCase> undefinedCases() {
        List<UndefinedCase> all = new ArrayList<>(COMMON);
        if (toLine) {
            all.addAll(LINE);
        }
        all.addAll(cases);
        return List.copyOf(all);
    }

    boolean isToLine() {
        return toLine;
    }

    /** The survey as the policy of the measure leaves it. */
    Survey prepare(Survey survey) {
        return preparation.apply(survey);
    }

    Evaluation evaluatePrepared(Survey survey) {
        return evaluate(survey, ALONE, survey.line().map(line -> Operand.of("poverty line", "", line, "")));
    }

    private static Optional<Operand> line(Survey survey, Figures figures) {
        return survey.line()
                .map(line -> Operand.money(
                        "poverty line", figures.period().toString(), line, Scale.UNITS, figures.currency()));
    }

    /** Puts an amount in whole currency into the unit of the figures. */
    private Evaluation inUnitOf(Figures figures, Evaluation found) {
        if (dimension.money() == 0 || figures.scale() == Scale.UNITS) {
            return found;
        }
        Rational unit =
                Rational.of(BigDecimal.ONE.scaleByPowerOfTen(figures.scale().exponent()));
        return new Evaluation(
                found.value().map(value -> value.dividedBy(unit)),
                found.numerator().map(above -> above.dividedBy(unit)),
                found.denominator(),
                found.faults(),
                found.operands(),
                found.notes(),
                List.of());
    }

    private Evaluation evaluate(Survey survey, Figures figures, Optional<Operand> line) {
        Worksheet sheet = Worksheet.of(figures);
        if (toLine) {
            line.ifPresent(sheet::operand);
        }
        sheet.number("rows of the survey", "", BigDecimal.valueOf(survey.size()), "");
        if (survey.size() == 0) {
            return sheet.undefined(Reason.GROUP_TOO_SMALL, "the survey has no row");
        }
        if (toLine && survey.line().isEmpty()) {
            return sheet.undefined(Reason.NOT_REPORTED, "poverty line of the survey");
        }
        if (toLine && survey.exactLine().signum() <= 0) {
            return sheet.requirePositive("poverty line", survey.exactLine()).undefined();
        }
        Columns columns = survey.columns();
        int row = columns.firstUnsound;
        if (row >= 0) {
            return sheet.undefined(
                    Reason.OUT_OF_DOMAIN,
                    "row " + row + " has welfare " + survey.welfare(row) + " and weight " + survey.weight(row));
        }
        if (columns.population.isBeyond()) {
            return sheet.undefined(Reason.OUT_OF_DOMAIN, Answer.BEYOND);
        }
        if (columns.population.value() == 0) {
            return sheet.undefined(Reason.ZERO_DENOMINATOR, "sum of weights 0");
        }
        if (dimension.money() > 0) {
            welfare(sheet, columns);
        }
        survey.notes().forEach(sheet::step);
        return rule.apply(survey, new Answer(sheet));
    }

    /** Reads the whole of an amount for each person, so that the sheet bears its currency and what is counted. */
    private static void welfare(Worksheet sheet, Columns columns) {
        Figures figures = sheet.figures();
        ExactSum total = columns.total();
        if (!total.isBeyond()) {
            sheet.operand(Operand.money(
                    "total welfare",
                    figures.period().toString(),
                    BigDecimal.valueOf(total.value()),
                    Scale.UNITS,
                    figures.currency()));
        }
        sheet.number("persons", "", BigDecimal.valueOf(columns.population.value()), "person");
    }

    /** Measures are equal if their words are, which say what they are made of. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Measure that && words.equals(that.words) && dimension.equals(that.dimension);
    }

    @Override
    public int hashCode() {
        return words.hashCode();
    }

    /** The measure in words. */
    @Override
    public String toString() {
        return words;
    }
}
