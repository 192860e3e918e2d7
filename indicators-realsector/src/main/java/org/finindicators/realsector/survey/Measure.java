/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.survey;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import org.finindicators.formula.Calculation;
import org.finindicators.formula.Dimension;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Fact;
import org.finindicators.formula.Fault;
import org.finindicators.formula.Figures;
import org.finindicators.formula.Formula;
import org.finindicators.formula.Operand;
import org.finindicators.formula.QuotientDimensions;
import org.finindicators.formula.Reason;
import org.finindicators.formula.UndefinedCase;
import org.finindicators.formula.Worksheet;
import org.finindicators.indicator.Unit;
import org.finindicators.number.Printing;
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
 *   <li>it compares with a poverty line, and there is none or it is not above zero,
 *   <li>the line is in a stated unit that is not the survey's, or the survey states none,
 *   <li>it, or a policy, is for welfare in one unit, and the survey is in another or states none.
 * </ul>
 *
 * <p>{@link PovertyMeasures}, {@link InequalityMeasures} and {@link WelfareMeasures} declare them. Indicators take
 * their {@link #calculation()}; {@link #value(Survey)} gives the bare number for loops of one's own.
 *
 * @since 0.1.0
 */
public final class Measure {
    /** The survey of the period. */
    public static final Fact<Survey> WELFARE_SURVEY = new Fact<>("welfare-survey", "welfare survey", Survey.class);

    /** The survey that changes are measured from, with a poverty line of its own. */
    public static final Fact<Survey> BASELINE_WELFARE_SURVEY =
            new Fact<>("baseline-welfare-survey", "baseline welfare survey", Survey.class);

    /** The figures around a survey that is measured by itself. */
    static final Figures ALONE =
            Statement.builder("survey", ReportingPeriod.year(2000)).build();

    private static final List<UndefinedCase> COMMON = List.of(
            Reason.GROUP_TOO_SMALL.when("no row"),
            Reason.OUT_OF_DOMAIN.when("a welfare that is not a number"),
            Reason.OUT_OF_DOMAIN.when("a weight that is negative or not a number"),
            Reason.ZERO_DENOMINATOR.when("all weights zero"));

    private static final UndefinedCase OTHER_UNIT = Reason.NOT_APPLICABLE.when(
            "a measure or policy for welfare in one unit, and a survey in another or in none that is stated");

    private static final List<UndefinedCase> LINE = List.of(
            Reason.NOT_REPORTED.when("no poverty line"),
            Reason.OUT_OF_DOMAIN.when("a poverty line of zero or less"),
            Reason.NOT_REPORTED.when("a line in a stated unit, and a survey in none"),
            Reason.CURRENCY_MISMATCH.when("a line in another currency than the welfare"),
            Reason.PERIOD_MISMATCH.when("a line for another span of time than the welfare"),
            Reason.BASE_MISMATCH.when("a line in other prices than the welfare"));

    private final String words;
    private final Dimension dimension;
    private final Unit unit;
    private final boolean toLine;
    private final List<UndefinedCase> cases;
    private final Rule rule;
    private final UnaryOperator<Survey> preparation;
    private final Optional<WelfareUnit> needed;
    private final Weights counted;

    private Measure(
            String words,
            Dimension dimension,
            Unit unit,
            boolean toLine,
            List<UndefinedCase> cases,
            Rule rule,
            UnaryOperator<Survey> preparation,
            Optional<WelfareUnit> needed,
            Weights counted) {
        this.words = words;
        this.dimension = dimension;
        this.unit = unit;
        this.toLine = toLine;
        this.cases = List.copyOf(cases);
        this.rule = rule;
        this.preparation = preparation;
        this.needed = needed;
        this.counted = counted;
    }

    /** How a measure takes weights: one that multiplies them by each other takes them in a moderate size. */
    private enum Weights {
        AS_THEY_ARE,
        MODERATE
    }

    /** Computes a measure over sound rows with a positive sum of weights. */
    interface Rule {
        Evaluation apply(Survey survey, Answer answer);
    }

    /** A measure and where figures have its survey: the key of a calculation, by which it can be asked for both. */
    private record Key(Measure measure, Fact<Survey> fact) {}

    static Measure toLine(String words, List<UndefinedCase> cases, Rule rule) {
        return new Measure(
                words,
                Dimension.NUMBER,
                Unit.INDEX,
                true,
                cases,
                rule,
                UnaryOperator.identity(),
                Optional.empty(),
                Weights.AS_THEY_ARE);
    }

    static Measure of(String words, Dimension dimension, List<UndefinedCase> cases, Rule rule) {
        return new Measure(
                words,
                dimension,
                dimension.money() == 0 ? Unit.INDEX : Unit.MONEY_PER_UNIT,
                false,
                cases,
                rule,
                UnaryOperator.identity(),
                Optional.empty(),
                Weights.AS_THEY_ARE);
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

    /**
     * Returns the same measure against a line, in place of the survey's own.
     *
     * @param line the line
     * @return the measure
     */
    public Measure against(PovertyLine line) {
        return preparedBy(", z the " + line, survey -> survey.withLine(line));
    }

    /**
     * Returns the same measure, which applies to welfare in one unit alone.
     *
     * @param welfare the unit
     * @return the measure
     */
    public Measure onlyIn(WelfareUnit welfare) {
        return new Measure(words, dimension, unit, toLine, cases, rule, preparation, Optional.of(welfare), counted);
    }

    /**
     * Returns the same measure, which applies to surveys whose line bears a name alone.
     *
     * @param name the name, {@link PovertyLine#NATIONAL_LINE} for instance
     * @return the measure
     */
    public Measure onlyOfLine(String name) {
        List<UndefinedCase> more = new ArrayList<>(cases);
        more.add(Reason.NOT_REPORTED.when("no " + name + " poverty line"));
        return new Measure(
                words + ", z the " + name + " line",
                dimension,
                unit,
                toLine,
                more,
                (survey, answer) ->
                        survey.line().filter(z -> z.name().equals(name)).isPresent()
                                ? rule.apply(survey, answer)
                                : answer.sheet().undefined(Reason.NOT_REPORTED, name + " poverty line of the survey"),
                preparation,
                needed,
                counted);
    }

    /** The same measure, which is printed in another unit. */
    Measure in(Unit other) {
        return new Measure(words, dimension, other, toLine, cases, rule, preparation, needed, counted);
    }

    /** The same measure, which depends on the ratios of weights alone and multiplies them by each other. */
    Measure ofRatios() {
        return new Measure(words, dimension, unit, toLine, cases, rule, preparation, needed, Weights.MODERATE);
    }

    private Measure preparedBy(String how, UnaryOperator<Survey> step) {
        return new Measure(
                words + how,
                dimension,
                unit,
                toLine,
                cases,
                rule,
                survey -> step.apply(preparation.apply(survey)),
                needed,
                counted);
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
     * Returns the unit in which the measure is printed.
     *
     * @return the unit; {@link Unit#SHARE} for a headcount
     */
    public Unit unit() {
        return unit;
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
        String named = fact.equals(WELFARE_SURVEY) ? words : fact.name() + ": " + words;
        return Calculation.from(fact, named, dimension, undefinedCases(), (survey, figures) -> {
                    Evaluation found =
                            evaluate(prepare(survey), figures, figures.period().toString());
                    return dimension.money() == 0 ? found : found.fromWholeCurrencyTo(figures.scale());
                })
                .counting("person")
                .withKey(new Key(this, fact));
    }

    /**
     * Declares the change of an amount for each person since the baseline survey, which must be in the same unit.
     *
     * @return the measure of {@link #WELFARE_SURVEY} over that of {@link #BASELINE_WELFARE_SURVEY}, less one
     */
    public Formula growth() {
        Formula change = calculation().changeFrom(from(BASELINE_WELFARE_SURVEY));
        List<UndefinedCase> cases = List.of(
                Reason.NOT_REPORTED.when("the unit of one of the surveys alone not stated"),
                Reason.CURRENCY_MISMATCH.when("surveys in two currencies"),
                Reason.PERIOD_MISMATCH.when("surveys of welfare for two spans of time"),
                Reason.BASE_MISMATCH.when("surveys in two kinds of prices"));
        return Calculation.of(
                        List.of(change),
                        change.words(),
                        Dimension.NUMBER,
                        cases,
                        (inputs, figures) -> betweenSurveys(figures)
                                .map(fault -> Worksheet.of(figures).undefined(fault.reason(), fault.detail()))
                                .orElseGet(() -> inputs.get(0).evaluate(figures)))
                .withFacts(WELFARE_SURVEY, BASELINE_WELFARE_SURVEY);
    }

    private static Optional<Fault> betweenSurveys(Figures figures) {
        Optional<Survey> now = figures.fact(WELFARE_SURVEY);
        Optional<Survey> then = figures.fact(BASELINE_WELFARE_SURVEY);
        if (now.isEmpty() || then.isEmpty()) {
            return Optional.empty();
        }
        Optional<WelfareUnit> ours = now.get().unit();
        Optional<WelfareUnit> theirs = then.get().unit();
        if (ours.isEmpty() != theirs.isEmpty()) {
            return Optional.of(new Fault(
                    Reason.NOT_REPORTED,
                    "unit of the " + (ours.isEmpty() ? WELFARE_SURVEY : BASELINE_WELFARE_SURVEY).name()));
        }
        return ours.flatMap(unit -> unit.conflict("baseline", theirs.orElseThrow()));
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
        all.add(OTHER_UNIT);
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
        return evaluate(survey, ALONE, "");
    }

    private static Operand line(Survey survey, Figures figures, String when) {
        PovertyLine line = survey.line().orElseThrow();
        Optional<WelfareUnit> unit = line.unit().or(survey::unit);
        Operand plain = Operand.money(line.words(), when, survey.exactLine(), Scale.UNITS, currency(survey, figures));
        return unit.map(stated -> new Operand(
                        plain.name(), when, plain.amount(), stated.toString(), plain.nature(), plain.currency()))
                .orElse(plain);
    }

    /** The currency of the survey, or of the statement where the survey states no unit of its own. */
    private static Optional<Currency> currency(Survey survey, Figures figures) {
        return survey.unit().map(WelfareUnit::currency).or(figures::currency);
    }

    private Evaluation evaluate(Survey survey, Figures figures, String when) {
        Worksheet sheet = Worksheet.of(figures);
        if (toLine && survey.line().filter(z -> !z.isRelative()).isPresent()) {
            sheet.operand(line(survey, figures, when));
        }
        sheet.number("rows of the survey", "", BigDecimal.valueOf(survey.size()), "");
        if (survey.size() == 0) {
            return sheet.undefined(Reason.GROUP_TOO_SMALL, "the survey has no row");
        }
        Optional<Fault> fault = fault(survey);
        if (fault.isPresent()) {
            return sheet.undefined(fault.get().reason(), fault.get().detail());
        }
        boolean scaled = counted == Weights.MODERATE && !survey.columns().isModerate();
        Survey measured = scaled ? survey.moderate() : survey;
        if (measured.columns().population.isBeyond()) {
            return sheet.undefined(Reason.OUT_OF_DOMAIN, Answer.BEYOND);
        }
        if (measured.columns().population.value() == 0) {
            return sheet.undefined(Reason.ZERO_DENOMINATOR, "sum of weights 0");
        }
        if (toLine && survey.line().orElseThrow().isRelative()) {
            sheet.operand(line(measured, figures, when)).requirePositive("poverty line", measured.exactLine());
            if (!sheet.isSound()) {
                return sheet.undefined();
            }
        }
        if (dimension.money() > 0) {
            welfare(sheet, survey);
        }
        survey.notes().forEach(sheet::step);
        if (scaled) {
            sheet.step("all weights are multiplied by one power of two, which changes no ratio");
        }
        return rule.apply(measured, new Answer(sheet));
    }

    /** Why the survey cannot be measured, before anything is computed. */
    private Optional<Fault> fault(Survey survey) {
        if (toLine && survey.line().isEmpty()) {
            return Optional.of(new Fault(Reason.NOT_REPORTED, "poverty line of the survey"));
        }
        Optional<BigDecimal> notAbove = survey.line().map(PovertyLine::figure).filter(z -> toLine && z.signum() <= 0);
        if (notAbove.isPresent()) {
            return Optional.of(new Fault(
                    Reason.OUT_OF_DOMAIN, "poverty line " + Printing.number(notAbove.get()) + ": must be above zero"));
        }
        int row = survey.columns().firstUnsound;
        if (row >= 0) {
            return Optional.of(new Fault(Reason.OUT_OF_DOMAIN, survey.columns().unsound(row)));
        }
        return needed.flatMap(unit -> survey.notIn("the measure", unit))
                .or(survey::policyFault)
                .or(() -> toLine ? survey.lineFault() : Optional.empty());
    }

    /** Reads the whole of an amount for each person, so that the sheet bears its currency and what is counted. */
    private static void welfare(Worksheet sheet, Survey survey) {
        Figures figures = sheet.figures();
        Columns columns = survey.columns();
        ExactSum total = columns.total();
        if (!total.isBeyond()) {
            sheet.operand(Operand.money(
                    "total welfare",
                    figures.period().toString(),
                    BigDecimal.valueOf(total.value()),
                    Scale.UNITS,
                    currency(survey, figures)));
        }
        survey.unit()
                .ifPresentOrElse(
                        unit -> sheet.number("welfare of", "", BigDecimal.ONE, unit.perWhat()),
                        () -> sheet.step("the span of time and the prices of the welfare are not stated"));
        if (!columns.population.isBeyond()) {
            sheet.number("persons", "", BigDecimal.valueOf(columns.population.value()), "person");
        }
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
