/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.formula;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.finindicators.formula.Kind.Balance;
import org.finindicators.formula.Kind.Dated;
import org.finindicators.formula.Kind.Flow;
import org.finindicators.formula.Kind.PerHead;
import org.finindicators.formula.Kind.PriceIndex;
import org.finindicators.formula.Kind.Rate;
import org.finindicators.number.Decimals;
import org.finindicators.number.Intake;

/**
 * A number computed from reported figures: the one declaration behind an indicator's value, words, columns and SQL.
 *
 * <p>Formulas read like the handbook's sentence:
 *
 * <pre>{@code annual(NET_INCOME).over(average(EQUITY))}</pre>
 *
 * <p>They are built by the static methods, which say when a {@linkplain Term term} is read, and combined by the others.
 * Dimensions are checked as formulas are built: money is never added to a rate. A denominator must be positive;
 * otherwise the value is undefined, with {@link Reason#ZERO_DENOMINATOR} or {@link Reason#NEGATIVE_DENOMINATOR}.
 *
 * <p>A node bears the name of the verb that makes it: {@link #ifShare()} makes {@link IfShare}. The four operations of
 * arithmetic make {@link Sum}, {@link Difference}, {@link Product} and {@link Quotient}.
 *
 * @since 0.1.0
 */
public sealed interface Formula
        permits Calculation,
                Formula.AnnualGrowthFrom,
                Formula.AtMost,
                Formula.ChangeFrom,
                Formula.Constant,
                Formula.Difference,
                Formula.GrowthFactor,
                Formula.IfConsistent,
                Formula.IfOneYear,
                Formula.IfPositive,
                Formula.IfShare,
                Formula.Ln,
                Formula.PerYear,
                Formula.PositivePart,
                Formula.Product,
                Formula.Quotient,
                Formula.Reading,
                Formula.SignedQuotient,
                Formula.Sum,
                Formula.TimesIfAny {
    /**
     * Returns what the value is made of.
     *
     * @return the dimension
     */
    Dimension dimension();

    /**
     * Passes this node to the visitor's method for it.
     *
     * @param <R> what the visitor returns
     * @param visitor the visitor
     * @return what it returned
     */
    <R> R accept(Visitor<R> visitor);

    /**
     * Reads balances at the end of the period.
     *
     * @param term a stock, a count or a price index
     * @return the closing balance
     */
    static Formula closing(Term<? extends Dated> term) {
        return new Reading(term, Moment.CLOSING);
    }

    /**
     * Reads balances at the opening of the period.
     *
     * @param term a stock, a count or a price index
     * @return the opening balance
     */
    static Formula opening(Term<? extends Dated> term) {
        return new Reading(term, Moment.OPENING);
    }

    /**
     * Takes the mean of all balances of the period, the opening one included, or the mean that was reported as such.
     *
     * @param term a stock or a count
     * @return the average balance; undefined without an opening balance
     */
    static Formula average(Term<? extends Balance> term) {
        return new Reading(term, Moment.AVERAGE);
    }

    /**
     * Takes a flow as reported for the period.
     *
     * @param term a flow
     * @return the amount over the period
     */
    static Formula total(Term<Flow> term) {
        return new Reading(term, Moment.PERIOD);
    }

    /**
     * Takes a flow over the length of its period in years, once: nine months' income times 12/9.
     *
     * @param term a flow
     * @return the amount a year
     */
    static Formula annual(Term<Flow> term) {
        return new Reading(term, Moment.ANNUAL);
    }

    /**
     * Takes a rate as reported for the period.
     *
     * @param term a rate
     * @return the rate, a fraction a year
     */
    static Formula rate(Term<Rate> term) {
        return new Reading(term, Moment.PERIOD);
    }

    /**
     * Takes an amount a year for each head, in whole currency whatever the unit of the statement.
     *
     * @param term an amount a year for each head
     * @return the amount, in the unit of the statement
     */
    static Formula perHead(Term<PerHead> term) {
        return new Reading(term, Moment.PERIOD);
    }

    /**
     * Takes one plus a rate: what one unit grows to in a year.
     *
     * @param term a rate
     * @return the growth factor
     */
    static Formula growthFactor(Term<Rate> term) {
        return new GrowthFactor(rate(term));
    }

    /**
     * Takes the mean of a price index inside the period: as reported, or of its monthly values if every month has one,
     * or of its quarterly values.
     *
     * @param term a price index
     * @return the mean level
     */
    static Formula mean(Term<PriceIndex> term) {
        return new Reading(term, Moment.MEAN);
    }

    /**
     * Takes the mean of a price index inside the previous period.
     *
     * @param term a price index
     * @return the mean level of the previous period
     */
    static Formula priorMean(Term<PriceIndex> term) {
        return new Reading(term, Moment.PRIOR_MEAN);
    }

    /**
     * Takes a flow as reported for the previous period, the one of the same length just before.
     *
     * @param term a flow
     * @return the amount over the previous period; undefined with {@link Reason#TOO_LITTLE_HISTORY} without one
     */
    static Formula priorTotal(Term<Flow> term) {
        return new Reading(term, Moment.PRIOR_PERIOD);
    }

    /**
     * Takes a flow of the previous period over its length in years.
     *
     * @param term a flow
     * @return the amount a year in the previous period; undefined with {@link Reason#TOO_LITTLE_HISTORY} without one
     */
    static Formula priorAnnual(Term<Flow> term) {
        return new Reading(term, Moment.PRIOR_ANNUAL);
    }

    /**
     * Takes a flow as reported for the same period of the year before: that of the third quarter of last year.
     *
     * @param term a flow
     * @return the amount over that period; undefined with {@link Reason#TOO_LITTLE_HISTORY} without one
     */
    static Formula totalYearBefore(Term<Flow> term) {
        return new Reading(term, Moment.YEAR_BEFORE);
    }

    /**
     * Takes a plain number.
     *
     * @param value the number, as decimal text
     * @return the constant
     */
    static Formula constant(String value) {
        return constant(Intake.requireNumber("constant", value));
    }

    /**
     * Takes a plain number.
     *
     * @param value the number
     * @return the constant
     */
    static Formula constant(BigDecimal value) {
        return new Constant(Decimals.check(value));
    }

    /**
     * Adds.
     *
     * @param other the number added, of the same dimension
     * @return the sum
     * @throws IllegalArgumentException if the dimensions differ
     */
    default Formula plus(Formula other) {
        return new Sum(this, other);
    }

    /**
     * Subtracts.
     *
     * @param other the number subtracted, of the same dimension
     * @return the difference
     * @throws IllegalArgumentException if the dimensions differ
     */
    default Formula minus(Formula other) {
        return new Difference(this, other);
    }

    /**
     * Multiplies.
     *
     * @param other the factor
     * @return the product
     */
    default Formula times(Formula other) {
        return new Product(this, other);
    }

    /**
     * Multiplies by a factor that is needed only where there is something to multiply: nothing borrowed costs nothing,
     * whatever the rate, and whether or not there is one.
     *
     * @param factor the factor; where this number is zero, it is neither read nor missed
     * @return the product, zero where this number is
     */
    default Formula timesIfAny(Formula factor) {
        return new TimesIfAny(this, factor);
    }

    /**
     * Divides, where the denominator is positive.
     *
     * @param denominator the number below the line
     * @return the quotient
     */
    default Formula over(Formula denominator) {
        return new Quotient(this, denominator);
    }

    /**
     * Divides by what was before and takes away one, where what was before is positive.
     *
     * @param before the number compared with, of the same dimension
     * @return the relative change
     * @throws IllegalArgumentException if the dimensions differ
     */
    default Formula changeFrom(Formula before) {
        return new ChangeFrom(this, before);
    }

    /**
     * Requires that a number be positive; otherwise the value is out of domain.
     *
     * @param condition the number that must be above zero
     * @return the same value, guarded
     */
    default Formula ifPositive(Formula condition) {
        return new IfPositive(this, condition);
    }

    /**
     * Requires a period of one year; otherwise the value is a period mismatch.
     *
     * @return the same value, guarded
     */
    default Formula ifOneYear() {
        return new IfOneYear(this);
    }

    /**
     * Divides by what was at the opening and compounds the growth to a year: the quotient to the power of one over the
     * years of the period, less one. Over a year it is {@link #changeFrom(Formula)}, exactly, and so it is against
     * {@link #totalYearBefore the year before}.
     *
     * @param before the number compared with, of the same dimension
     * @return the growth a year, where what was before is positive and what is now is not negative
     * @throws IllegalArgumentException if the dimensions differ
     */
    default Formula annualGrowthFrom(Formula before) {
        return new AnnualGrowthFrom(this, before);
    }

    /**
     * Takes one plus this rate: what one unit grows to. Over another such factor, less one, it is a real rate:
     * {@code growth.growthFactor().changeFrom(growthFactor(INFLATION))}.
     *
     * @return the growth factor
     * @throws IllegalArgumentException if this is neither a rate a year nor a plain number
     */
    default Formula growthFactor() {
        return new GrowthFactor(this);
    }

    /**
     * Takes the smaller one of two numbers.
     *
     * @param limit the number that is not exceeded, of the same dimension
     * @return the smaller one
     * @throws IllegalArgumentException if the dimensions differ
     */
    default Formula atMost(Formula limit) {
        return new AtMost(this, limit);
    }

    /**
     * Takes a positive number as it is and zero for a negative one.
     *
     * @return the part above zero
     */
    default Formula positivePart() {
        return new PositivePart(this);
    }

    /**
     * Takes a plain number for a rate a year, as the product of two growth factors less one is.
     *
     * @return the same number
     * @throws IllegalArgumentException if this is not a plain number
     */
    default Formula perYear() {
        return new PerYear(this);
    }

    /**
     * Requires a value from zero to one; otherwise it is out of domain. Net flows of opposite signs have no shares.
     *
     * @return the same value, guarded
     */
    default Formula ifShare() {
        return new IfShare(this);
    }

    /**
     * Requires a value from zero to one where the quotient is that of a part over its whole, as the items declare it:
     * private bank assets over total bank assets. What is no such quotient stays as it is.
     *
     * @return the same value, guarded if it is a share
     */
    default Formula ifPart() {
        return !isShare() && PartOfWhole.of(this) == PartOfWhole.Bound.BY_DECLARATION ? ifShare() : this;
    }

    /**
     * Tells whether a value cannot exceed one: because it is {@linkplain #ifShare() guarded}, or because all that is
     * above the line is below it, too.
     *
     * @return true for shares; false also for calculations, which know it themselves
     */
    default boolean isShare() {
        for (Formula node = this; ; node = node.inputs().get(0)) {
            if (node instanceof IfShare) {
                return true;
            }
            if (node.unguarded().equals(node)) {
                return PartOfWhole.of(this) == PartOfWhole.Bound.BY_CONSTRUCTION;
            }
        }
    }

    /**
     * Requires that a number not be negative, where it can be computed; otherwise the statement is inconsistent. Where
     * a figure of the condition is not reported, there is nothing to check, and a note says so.
     *
     * @param condition the number that must not be negative
     * @param contradiction what is wrong if it is, in words
     * @return the same value, guarded
     */
    default Formula ifConsistent(Formula condition, String contradiction) {
        return new IfConsistent(this, condition, contradiction);
    }

    /**
     * Divides where the denominator is positive, or is negative under a positive numerator; such a quotient is
     * negative.
     *
     * @param denominator the number below the line
     * @return the quotient
     */
    default Formula overSigned(Formula denominator) {
        return new SignedQuotient(this, denominator);
    }

    /**
     * Takes the natural logarithm of a positive plain number.
     *
     * @return the logarithm; out of domain at zero and below
     * @throws IllegalArgumentException if this is not a plain number
     */
    default Formula ln() {
        return new Ln(this);
    }

    /**
     * Replaces every average balance by the closing balance, for a caller who accepts that where no opening balance
     * exists.
     *
     * @return the formula on closing balances
     */
    default Formula onClosingBalances() {
        if (this instanceof Reading reading) {
            return reading.moment() == Moment.AVERAGE ? new Reading(reading.term(), Moment.CLOSING) : this;
        }
        return withInputs(inputs().stream().map(Formula::onClosingBalances).toList());
    }

    /**
     * Returns what the two parts of the value are made of, if it is a quotient.
     *
     * @return the parts
     */
    default Optional<QuotientDimensions> parts() {
        Formula core = unguarded();
        if (core instanceof Calculation calculation) {
            return calculation.quotient();
        }
        boolean quotient = core instanceof Quotient || core instanceof SignedQuotient || core instanceof ChangeFrom;
        return quotient
                ? Optional.of(new QuotientDimensions(
                        core.inputs().get(0).dimension(), core.inputs().get(1).dimension()))
                : Optional.empty();
    }

    /**
     * Returns the value without the conditions under which it is given.
     *
     * @return the formula inside all guards
     */
    default Formula unguarded() {
        boolean guard = this instanceof IfPositive
                || this instanceof IfShare
                || this instanceof IfOneYear
                || this instanceof IfConsistent;
        return guard ? inputs().get(0).unguarded() : this;
    }

    /**
     * Lists the formulas that this one is made of.
     *
     * @return the parts in the order of the words; none for what is read and for constants
     */
    List<Formula> inputs();

    /**
     * Returns the same node over other parts.
     *
     * @param inputs as many as {@link #inputs()} has
     * @return the node
     */
    Formula withInputs(List<Formula> inputs);

    /**
     * Tells whether the formula reads items only, so that it has columns and SQL; what reads a fact has neither.
     *
     * @return true if a panel can compute it
     */
    default boolean hasColumns() {
        return !(this instanceof Calculation) && inputs().stream().allMatch(Formula::hasColumns);
    }

    /**
     * Evaluates exactly.
     *
     * @param figures the reported figures
     * @return the value or the faults, with the operands
     */
    default Evaluation evaluate(Figures figures) {
        return new Evaluator(figures).run(this);
    }

    /**
     * Returns the formula in words.
     *
     * @return for instance {@code annual net income / average equity}
     */
    default String words() {
        return Wording.of(this);
    }

    /**
     * Lists the cases in which the value is undefined.
     *
     * @return each with its reason
     */
    default List<UndefinedCase> undefinedCases() {
        return Reads.of(this).undefinedCases();
    }

    /**
     * Lists the items that are read, each with its moment, once, in the order of the words; those that a calculation
     * reads are among them.
     *
     * @return the readings
     */
    default List<Reading> readings() {
        return Reads.of(this).readings();
    }

    /**
     * Lists the items that are read at some moment, each once, in the order of the words; those that a calculation
     * reads are among them.
     *
     * @return the items; none if the formula reads facts only
     */
    default List<Item<?>> items() {
        return List.copyOf(moments().keySet());
    }

    /**
     * Tells at which moments each of these items is read.
     *
     * @return the moments by item, both in the order of the words
     */
    default Map<Item<?>, Set<Moment>> moments() {
        Map<Item<?>, Set<Moment>> moments = new LinkedHashMap<>();
        for (Reading reading : readings()) {
            reading.term()
                    .parts()
                    .forEach(part -> moments.computeIfAbsent(part.item(), item -> new LinkedHashSet<>())
                            .add(reading.moment()));
        }
        return moments;
    }

    /**
     * Lists the facts that are read, each once, in the order of the words.
     *
     * @return the facts; none if the formula reads items only
     */
    default List<Fact<?>> facts() {
        return Reads.of(this).facts();
    }

    /**
     * Lists the items that are looked at, if they are reported, to remark on what they say otherwise.
     *
     * @return the items; none if the formula is defined by all that it reads
     */
    default List<Item<?>> itemsBeside() {
        return Reads.of(this).beside();
    }

    /**
     * Lists what calculations in it are made of, where that is too long for their words.
     *
     * @return the lines, for instance the criteria of a score
     */
    default List<String> details() {
        return Reads.of(this).details();
    }

    /**
     * A term, and when it is read.
     *
     * @param term the term
     * @param moment when it is read
     * @since 0.1.0
     */
    record Reading(Term<?> term, Moment moment) implements Formula {
        /** Prints the words. */
        @Override
        public String toString() {
            return words();
        }

        @Override
        public Dimension dimension() {
            Dimension one = term.dimension();
            return moment.isAnnualised() ? one.times(Dimension.PER_YEAR) : one;
        }

        @Override
        public List<Formula> inputs() {
            return List.of();
        }

        @Override
        public Reading withInputs(List<Formula> inputs) {
            return this;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.reading(this);
        }
    }

    /**
     * A plain number.
     *
     * @param value the number
     * @since 0.1.0
     */
    record Constant(BigDecimal value) implements Formula {
        /** Prints the words. */
        @Override
        public String toString() {
            return words();
        }

        @Override
        public Dimension dimension() {
            return Dimension.NUMBER;
        }

        @Override
        public List<Formula> inputs() {
            return List.of();
        }

        @Override
        public Constant withInputs(List<Formula> inputs) {
            return this;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.constant(this);
        }
    }

    /**
     * A sum.
     *
     * @param left the first number
     * @param right the number added
     * @since 0.1.0
     */
    record Sum(Formula left, Formula right) implements Formula {
        /** Prints the words. */
        @Override
        public String toString() {
            return words();
        }

        /** Checks the dimensions. */
        public Sum {
            requireAlike(left, right);
        }

        @Override
        public Dimension dimension() {
            return left.dimension();
        }

        @Override
        public List<Formula> inputs() {
            return List.of(left, right);
        }

        @Override
        public Sum withInputs(List<Formula> inputs) {
            return new Sum(inputs.get(0), inputs.get(1));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.sum(this);
        }
    }

    /**
     * A difference.
     *
     * @param left the first number
     * @param right the number subtracted
     * @since 0.1.0
     */
    record Difference(Formula left, Formula right) implements Formula {
        /** Prints the words. */
        @Override
        public String toString() {
            return words();
        }

        /** Checks the dimensions. */
        public Difference {
            requireAlike(left, right);
        }

        @Override
        public Dimension dimension() {
            return left.dimension();
        }

        @Override
        public List<Formula> inputs() {
            return List.of(left, right);
        }

        @Override
        public Difference withInputs(List<Formula> inputs) {
            return new Difference(inputs.get(0), inputs.get(1));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.difference(this);
        }
    }

    /**
     * A product.
     *
     * @param left the first factor
     * @param right the second factor
     * @since 0.1.0
     */
    record Product(Formula left, Formula right) implements Formula {
        /** Prints the words. */
        @Override
        public String toString() {
            return words();
        }

        @Override
        public Dimension dimension() {
            return left.dimension().times(right.dimension());
        }

        @Override
        public List<Formula> inputs() {
            return List.of(left, right);
        }

        @Override
        public Product withInputs(List<Formula> inputs) {
            return new Product(inputs.get(0), inputs.get(1));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.product(this);
        }
    }

    /**
     * A product whose second factor is not needed where the first one is zero.
     *
     * @param amount the first factor
     * @param factor the second factor, without guards: a condition is one of the whole product
     * @since 0.1.0
     */
    record TimesIfAny(Formula amount, Formula factor) implements Formula {
        /** Prints the words. */
        @Override
        public String toString() {
            return words();
        }

        /** Checks the second factor. */
        public TimesIfAny {
            requireNoGuard(factor);
        }

        private static void requireNoGuard(Formula inside) {
            if (!inside.unguarded().equals(inside)) {
                throw new IllegalArgumentException(
                        "'" + inside.words() + "' is guarded; a condition is one of the whole product");
            }
            inside.inputs().forEach(TimesIfAny::requireNoGuard);
        }

        @Override
        public Dimension dimension() {
            return amount.dimension().times(factor.dimension());
        }

        @Override
        public List<Formula> inputs() {
            return List.of(amount, factor);
        }

        @Override
        public TimesIfAny withInputs(List<Formula> inputs) {
            return new TimesIfAny(inputs.get(0), inputs.get(1));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.timesIfAny(this);
        }
    }

    /**
     * A quotient.
     *
     * @param numerator the number above the line
     * @param denominator the number below the line
     * @since 0.1.0
     */
    record Quotient(Formula numerator, Formula denominator) implements Formula {
        /** Prints the words. */
        @Override
        public String toString() {
            return words();
        }

        @Override
        public Dimension dimension() {
            return numerator.dimension().over(denominator.dimension());
        }

        @Override
        public List<Formula> inputs() {
            return List.of(numerator, denominator);
        }

        @Override
        public Quotient withInputs(List<Formula> inputs) {
            return new Quotient(inputs.get(0), inputs.get(1));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.quotient(this);
        }
    }

    /**
     * A relative change, a quotient less one.
     *
     * @param now the number above the line
     * @param before the number below the line
     * @since 0.1.0
     */
    record ChangeFrom(Formula now, Formula before) implements Formula {
        /** Prints the words. */
        @Override
        public String toString() {
            return words();
        }

        /** Checks the dimensions. */
        public ChangeFrom {
            requireAlike(now, before);
        }

        @Override
        public Dimension dimension() {
            return Dimension.NUMBER;
        }

        @Override
        public List<Formula> inputs() {
            return List.of(now, before);
        }

        @Override
        public ChangeFrom withInputs(List<Formula> inputs) {
            return new ChangeFrom(inputs.get(0), inputs.get(1));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.changeFrom(this);
        }
    }

    /**
     * One plus a rate.
     *
     * @param rate the rate
     * @since 0.1.0
     */
    record GrowthFactor(Formula rate) implements Formula {
        /** Prints the words. */
        @Override
        public String toString() {
            return words();
        }

        /** Checks the dimension. */
        public GrowthFactor {
            Dimension given = rate.dimension();
            if (!given.equals(Dimension.PER_YEAR) && !given.equals(Dimension.NUMBER)) {
                throw new IllegalArgumentException(
                        "'" + rate.words() + "' is " + given + ", only a rate or a plain number can be added to one");
            }
        }

        @Override
        public Dimension dimension() {
            return Dimension.NUMBER;
        }

        @Override
        public List<Formula> inputs() {
            return List.of(rate);
        }

        @Override
        public GrowthFactor withInputs(List<Formula> inputs) {
            return new GrowthFactor(inputs.get(0));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.growthFactor(this);
        }
    }

    /**
     * A value that needs another number to be positive.
     *
     * @param value the value
     * @param condition the number that must be above zero
     * @since 0.1.0
     */
    record IfPositive(Formula value, Formula condition) implements Formula {
        /** Prints the words. */
        @Override
        public String toString() {
            return words();
        }

        @Override
        public Dimension dimension() {
            return value.dimension();
        }

        @Override
        public List<Formula> inputs() {
            return List.of(value, condition);
        }

        @Override
        public IfPositive withInputs(List<Formula> inputs) {
            return new IfPositive(inputs.get(0), inputs.get(1));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.ifPositive(this);
        }
    }

    /**
     * A value that needs a period of one year.
     *
     * @param value the value
     * @since 0.1.0
     */
    record IfOneYear(Formula value) implements Formula {
        /** Prints the words. */
        @Override
        public String toString() {
            return words();
        }

        @Override
        public Dimension dimension() {
            return value.dimension();
        }

        @Override
        public List<Formula> inputs() {
            return List.of(value);
        }

        @Override
        public IfOneYear withInputs(List<Formula> inputs) {
            return new IfOneYear(inputs.get(0));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.ifOneYear(this);
        }
    }

    /**
     * A growth, compounded to a year.
     *
     * @param now the number at the end
     * @param before the number at the opening
     * @since 0.1.0
     */
    record AnnualGrowthFrom(Formula now, Formula before) implements Formula {
        /** Prints the words. */
        @Override
        public String toString() {
            return words();
        }

        /** Checks the dimensions. */
        public AnnualGrowthFrom {
            requireAlike(now, before);
        }

        /**
         * Tells whether the two numbers are a year apart, whatever the length of the period.
         *
         * @return true if all that is read before is of the year before
         */
        public boolean isYearOnYear() {
            return !before.readings().isEmpty()
                    && before.readings().stream().allMatch(reading -> reading.moment() == Moment.YEAR_BEFORE);
        }

        @Override
        public Dimension dimension() {
            return Dimension.PER_YEAR;
        }

        @Override
        public List<Formula> inputs() {
            return List.of(now, before);
        }

        @Override
        public AnnualGrowthFrom withInputs(List<Formula> inputs) {
            return new AnnualGrowthFrom(inputs.get(0), inputs.get(1));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.annualGrowthFrom(this);
        }
    }

    /**
     * The smaller one of two numbers.
     *
     * @param value the first number
     * @param limit the second number
     * @since 0.1.0
     */
    record AtMost(Formula value, Formula limit) implements Formula {
        /** Prints the words. */
        @Override
        public String toString() {
            return words();
        }

        /** Checks the dimensions. */
        public AtMost {
            requireAlike(value, limit);
        }

        @Override
        public Dimension dimension() {
            return value.dimension();
        }

        @Override
        public List<Formula> inputs() {
            return List.of(value, limit);
        }

        @Override
        public AtMost withInputs(List<Formula> inputs) {
            return new AtMost(inputs.get(0), inputs.get(1));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.atMost(this);
        }
    }

    /**
     * A number, or zero if it is negative.
     *
     * @param value the number
     * @since 0.1.0
     */
    record PositivePart(Formula value) implements Formula {
        /** Prints the words. */
        @Override
        public String toString() {
            return words();
        }

        @Override
        public Dimension dimension() {
            return value.dimension();
        }

        @Override
        public List<Formula> inputs() {
            return List.of(value);
        }

        @Override
        public PositivePart withInputs(List<Formula> inputs) {
            return new PositivePart(inputs.get(0));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.positivePart(this);
        }
    }

    /**
     * A plain number that is a rate a year.
     *
     * @param value the number
     * @since 0.1.0
     */
    record PerYear(Formula value) implements Formula {
        /** Prints the words. */
        @Override
        public String toString() {
            return words();
        }

        /** Checks the dimension. */
        public PerYear {
            if (!value.dimension().equals(Dimension.NUMBER)) {
                throw new IllegalArgumentException("'" + value.words() + "' is " + value.dimension()
                        + ", only a plain number can be taken for a rate a year");
            }
        }

        @Override
        public Dimension dimension() {
            return Dimension.PER_YEAR;
        }

        @Override
        public List<Formula> inputs() {
            return List.of(value);
        }

        @Override
        public PerYear withInputs(List<Formula> inputs) {
            return new PerYear(inputs.get(0));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.perYear(this);
        }
    }

    /**
     * A value that must lie between zero and one.
     *
     * @param value the value
     * @since 0.1.0
     */
    record IfShare(Formula value) implements Formula {
        /** The whole over itself in double precision, with the rounding of sums in another order: up to it, it is 1. */
        public static final double WHOLE_IN_DOUBLES = 1.00000000000001;

        /** Prints the words. */
        @Override
        public String toString() {
            return words();
        }

        @Override
        public Dimension dimension() {
            return value.dimension();
        }

        @Override
        public List<Formula> inputs() {
            return List.of(value);
        }

        @Override
        public IfShare withInputs(List<Formula> inputs) {
            return new IfShare(inputs.get(0));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.ifShare(this);
        }
    }

    /**
     * A value that needs another number not to be negative, where that can be computed.
     *
     * @param value the value
     * @param condition the number that must not be negative
     * @param contradiction what is wrong if it is, in words
     * @since 0.1.0
     */
    record IfConsistent(Formula value, Formula condition, String contradiction) implements Formula {
        /** Prints the words. */
        @Override
        public String toString() {
            return words();
        }

        @Override
        public Dimension dimension() {
            return value.dimension();
        }

        @Override
        public List<Formula> inputs() {
            return List.of(value, condition);
        }

        @Override
        public IfConsistent withInputs(List<Formula> inputs) {
            return new IfConsistent(inputs.get(0), inputs.get(1), contradiction);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.ifConsistent(this);
        }
    }

    /**
     * A quotient whose denominator may be negative under a positive numerator.
     *
     * @param numerator the number above the line
     * @param denominator the number below the line
     * @since 0.1.0
     */
    record SignedQuotient(Formula numerator, Formula denominator) implements Formula {
        /** Prints the words. */
        @Override
        public String toString() {
            return words();
        }

        @Override
        public Dimension dimension() {
            return numerator.dimension().over(denominator.dimension());
        }

        @Override
        public List<Formula> inputs() {
            return List.of(numerator, denominator);
        }

        @Override
        public SignedQuotient withInputs(List<Formula> inputs) {
            return new SignedQuotient(inputs.get(0), inputs.get(1));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.signedQuotient(this);
        }
    }

    /**
     * A natural logarithm.
     *
     * @param value the number
     * @since 0.1.0
     */
    record Ln(Formula value) implements Formula {
        /** Prints the words. */
        @Override
        public String toString() {
            return words();
        }

        /** Checks the dimension. */
        public Ln {
            if (!value.dimension().equals(Dimension.NUMBER)) {
                throw new IllegalArgumentException(
                        "'" + value.words() + "' is " + value.dimension() + ", only a plain number has a logarithm");
            }
        }

        @Override
        public Dimension dimension() {
            return Dimension.NUMBER;
        }

        @Override
        public List<Formula> inputs() {
            return List.of(value);
        }

        @Override
        public Ln withInputs(List<Formula> inputs) {
            return new Ln(inputs.get(0));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.ln(this);
        }
    }

    /**
     * One method for each kind of node. Later versions of the library may add kinds, and with them methods.
     *
     * @param <R> what it returns
     * @since 0.1.0
     */
    interface Visitor<R> {
        /**
         * Visits a {@link Reading}.
         *
         * @param node the node
         * @return the result
         */
        R reading(Reading node);

        /**
         * Visits a {@link Constant}.
         *
         * @param node the node
         * @return the result
         */
        R constant(Constant node);

        /**
         * Visits a {@link Sum}.
         *
         * @param node the node
         * @return the result
         */
        R sum(Sum node);

        /**
         * Visits a {@link Difference}.
         *
         * @param node the node
         * @return the result
         */
        R difference(Difference node);

        /**
         * Visits a {@link Product}.
         *
         * @param node the node
         * @return the result
         */
        R product(Product node);

        /**
         * Visits a {@link TimesIfAny}.
         *
         * @param node the node
         * @return the result
         */
        R timesIfAny(TimesIfAny node);

        /**
         * Visits a {@link Quotient}.
         *
         * @param node the node
         * @return the result
         */
        R quotient(Quotient node);

        /**
         * Visits a {@link SignedQuotient}.
         *
         * @param node the node
         * @return the result
         */
        R signedQuotient(SignedQuotient node);

        /**
         * Visits a {@link ChangeFrom}.
         *
         * @param node the node
         * @return the result
         */
        R changeFrom(ChangeFrom node);

        /**
         * Visits a {@link AnnualGrowthFrom}.
         *
         * @param node the node
         * @return the result
         */
        R annualGrowthFrom(AnnualGrowthFrom node);

        /**
         * Visits a {@link GrowthFactor}.
         *
         * @param node the node
         * @return the result
         */
        R growthFactor(GrowthFactor node);

        /**
         * Visits a {@link PerYear}.
         *
         * @param node the node
         * @return the result
         */
        R perYear(PerYear node);

        /**
         * Visits a {@link Ln}.
         *
         * @param node the node
         * @return the result
         */
        R ln(Ln node);

        /**
         * Visits a {@link AtMost}.
         *
         * @param node the node
         * @return the result
         */
        R atMost(AtMost node);

        /**
         * Visits a {@link PositivePart}.
         *
         * @param node the node
         * @return the result
         */
        R positivePart(PositivePart node);

        /**
         * Visits a {@link IfPositive}.
         *
         * @param node the node
         * @return the result
         */
        R ifPositive(IfPositive node);

        /**
         * Visits a {@link IfShare}.
         *
         * @param node the node
         * @return the result
         */
        R ifShare(IfShare node);

        /**
         * Visits a {@link IfOneYear}.
         *
         * @param node the node
         * @return the result
         */
        R ifOneYear(IfOneYear node);

        /**
         * Visits a {@link IfConsistent}.
         *
         * @param node the node
         * @return the result
         */
        R ifConsistent(IfConsistent node);

        /**
         * Visits a {@link Calculation}.
         *
         * @param node the node
         * @return the result
         */
        R calculation(Calculation node);
    }

    private static void requireAlike(Formula left, Formula right) {
        if (!left.dimension().equals(right.dimension())) {
            throw new IllegalArgumentException("'" + left.words() + "' and '" + right.words()
                    + "' have unlike dimensions: " + left.dimension() + ", " + right.dimension());
        }
    }
}
