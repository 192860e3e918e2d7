/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.formula;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.finindicators.formula.Kind.Balance;
import org.finindicators.formula.Kind.Dated;
import org.finindicators.formula.Kind.Flow;
import org.finindicators.formula.Kind.PriceIndex;
import org.finindicators.formula.Kind.Rate;
import org.finindicators.number.Decimals;

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
 */
public sealed interface Formula
        permits Calculation,
                Formula.Change,
                Formula.Constant,
                Formula.Difference,
                Formula.Factor,
                Formula.Growth,
                Formula.Guarded,
                Formula.Lesser,
                Formula.OneYear,
                Formula.PositivePart,
                Formula.Product,
                Formula.Quotient,
                Formula.Reading,
                Formula.ShareOnly,
                Formula.Sum,
                Formula.Yearly {
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
     * Takes one plus a rate: what one unit grows to in a year.
     *
     * @param term a rate
     * @return the growth factor
     */
    static Formula factor(Term<Rate> term) {
        return new Factor(rate(term));
    }

    /**
     * Takes the mean of a price index inside the period: as reported, or of its monthly values if every month has one.
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
     * Takes a plain number.
     *
     * @param value the number, as decimal text
     * @return the constant
     */
    static Formula constant(String value) {
        return new Constant(Decimals.parse(value));
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
        return new Change(this, before);
    }

    /**
     * Demands that a number be positive; otherwise the value is out of domain.
     *
     * @param condition the number that must be above zero
     * @return the same value, guarded
     */
    default Formula onlyIfPositive(Formula condition) {
        return new Guarded(this, condition);
    }

    /**
     * Demands a period of one year; otherwise the value is a period mismatch.
     *
     * @return the same value, guarded
     */
    default Formula overOneYear() {
        return new OneYear(this);
    }

    /**
     * Divides by what was at the opening and compounds the growth to a year: the quotient to the power of one over the
     * years of the period, less one. Over a year it is {@link #changeFrom(Formula)}, exactly.
     *
     * @param before the number compared with, of the same dimension
     * @return the growth a year, where what was before is positive and what is now is not negative
     * @throws IllegalArgumentException if the dimensions differ
     */
    default Formula annualGrowthFrom(Formula before) {
        return new Growth(this, before);
    }

    /**
     * Takes one plus this rate: what one unit grows to. Over another such factor, less one, it is a real rate:
     * {@code growth.growthFactor().changeFrom(factor(INFLATION))}.
     *
     * @return the growth factor
     * @throws IllegalArgumentException if this is neither a rate a year nor a plain number
     */
    default Formula growthFactor() {
        return new Factor(this);
    }

    /**
     * Takes the smaller one of two numbers.
     *
     * @param limit the number that is not exceeded, of the same dimension
     * @return the smaller one
     * @throws IllegalArgumentException if the dimensions differ
     */
    default Formula atMost(Formula limit) {
        return new Lesser(this, limit);
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
     * @throws IllegalArgumentException if this is no plain number
     */
    default Formula aYear() {
        return new Yearly(this);
    }

    /**
     * Demands a value from zero to one; otherwise it is out of domain. Net flows of opposite signs have no shares.
     *
     * @return the same value, guarded
     */
    default Formula ifShare() {
        return new ShareOnly(this);
    }

    /**
     * Replaces every average balance by the closing balance, for a caller who accepts that where no opening balance
     * exists.
     *
     * @return the formula on closing balances
     */
    default Formula onClosingBalances() {
        return accept(new ClosingBalances());
    }

    /**
     * Returns what the two parts of the value are made of, if it is a quotient.
     *
     * @return the parts
     */
    default Optional<Parts> parts() {
        Formula core = unguarded();
        if (core instanceof Calculation calculation) {
            return calculation.quotient();
        }
        if (core instanceof Quotient quotient) {
            return Optional.of(new Parts(
                    quotient.numerator().dimension(), quotient.denominator().dimension()));
        }
        return core instanceof Change change
                ? Optional.of(
                        new Parts(change.now().dimension(), change.before().dimension()))
                : Optional.empty();
    }

    /**
     * Returns the value without the conditions under which it is given.
     *
     * @return the formula inside all guards
     */
    default Formula unguarded() {
        if (this instanceof Guarded guarded) {
            return guarded.value().unguarded();
        }
        if (this instanceof ShareOnly share) {
            return share.value().unguarded();
        }
        return this instanceof OneYear oneYear ? oneYear.value().unguarded() : this;
    }

    /**
     * Tells whether the formula reads items only, so that it has columns and SQL; a calculation has neither.
     *
     * @return true if there is no calculation in it
     */
    default boolean hasColumns() {
        return !UndefinedCases.hasCalculation(this);
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
     * Returns the formula with the numbers put in, as far as they are known.
     *
     * @param figures the reported figures
     * @return for instance {@code 1,132,564 / 7,917,400.5}
     */
    default String numbers(Figures figures) {
        return Wording.withNumbers(this, figures);
    }

    /**
     * Lists the cases in which the value is undefined.
     *
     * @return one clause each
     */
    default List<String> undefinedCases() {
        return UndefinedCases.of(this);
    }

    /**
     * Lists what is read, each once, in the order of the words.
     *
     * @return the readings
     */
    default List<Reading> readings() {
        return UndefinedCases.readings(this);
    }

    /**
     * A term, and when it is read.
     *
     * @param term the term
     * @param moment when it is read
     */
    record Reading(Term<?> term, Moment moment) implements Formula {
        @Override
        public Dimension dimension() {
            Dimension one = term.dimension();
            return moment.isAnnualised() ? one.times(Dimension.A_YEAR) : one;
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
     */
    record Constant(BigDecimal value) implements Formula {
        @Override
        public Dimension dimension() {
            return Dimension.NUMBER;
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
     */
    record Sum(Formula left, Formula right) implements Formula {
        /** Checks the dimensions. */
        public Sum {
            requireAlike(left, right);
        }

        @Override
        public Dimension dimension() {
            return left.dimension();
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
     */
    record Difference(Formula left, Formula right) implements Formula {
        /** Checks the dimensions. */
        public Difference {
            requireAlike(left, right);
        }

        @Override
        public Dimension dimension() {
            return left.dimension();
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
     */
    record Product(Formula left, Formula right) implements Formula {
        @Override
        public Dimension dimension() {
            return left.dimension().times(right.dimension());
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.product(this);
        }
    }

    /**
     * A quotient.
     *
     * @param numerator the number above the line
     * @param denominator the number below the line
     */
    record Quotient(Formula numerator, Formula denominator) implements Formula {
        @Override
        public Dimension dimension() {
            return numerator.dimension().over(denominator.dimension());
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
     */
    record Change(Formula now, Formula before) implements Formula {
        /** Checks the dimensions. */
        public Change {
            requireAlike(now, before);
        }

        @Override
        public Dimension dimension() {
            return Dimension.NUMBER;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.change(this);
        }
    }

    /**
     * One plus a rate.
     *
     * @param rate the rate
     */
    record Factor(Formula rate) implements Formula {
        /** Checks the dimension. */
        public Factor {
            Dimension given = rate.dimension();
            if (!given.equals(Dimension.A_YEAR) && !given.equals(Dimension.NUMBER)) {
                throw new IllegalArgumentException(
                        "'" + rate.words() + "' is " + given + ", only a rate or a plain number can be added to one");
            }
        }

        @Override
        public Dimension dimension() {
            return Dimension.NUMBER;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.factor(this);
        }
    }

    /**
     * A value that needs another number to be positive.
     *
     * @param value the value
     * @param condition the number that must be above zero
     */
    record Guarded(Formula value, Formula condition) implements Formula {
        @Override
        public Dimension dimension() {
            return value.dimension();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.guarded(this);
        }
    }

    /**
     * A value that needs a period of one year.
     *
     * @param value the value
     */
    record OneYear(Formula value) implements Formula {
        @Override
        public Dimension dimension() {
            return value.dimension();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.oneYear(this);
        }
    }

    /**
     * A growth, compounded to a year.
     *
     * @param now the number at the end
     * @param before the number at the opening
     */
    record Growth(Formula now, Formula before) implements Formula {
        /** Checks the dimensions. */
        public Growth {
            requireAlike(now, before);
        }

        @Override
        public Dimension dimension() {
            return Dimension.A_YEAR;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.growth(this);
        }
    }

    /**
     * The smaller one of two numbers.
     *
     * @param value the first number
     * @param limit the second number
     */
    record Lesser(Formula value, Formula limit) implements Formula {
        /** Checks the dimensions. */
        public Lesser {
            requireAlike(value, limit);
        }

        @Override
        public Dimension dimension() {
            return value.dimension();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.lesser(this);
        }
    }

    /**
     * A number, or zero if it is negative.
     *
     * @param value the number
     */
    record PositivePart(Formula value) implements Formula {
        @Override
        public Dimension dimension() {
            return value.dimension();
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
     */
    record Yearly(Formula value) implements Formula {
        /** Checks the dimension. */
        public Yearly {
            if (!value.dimension().equals(Dimension.NUMBER)) {
                throw new IllegalArgumentException("'" + value.words() + "' is " + value.dimension()
                        + ", only a plain number can be taken for a rate a year");
            }
        }

        @Override
        public Dimension dimension() {
            return Dimension.A_YEAR;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.yearly(this);
        }
    }

    /**
     * A value that must lie between zero and one.
     *
     * @param value the value
     */
    record ShareOnly(Formula value) implements Formula {
        @Override
        public Dimension dimension() {
            return value.dimension();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.shareOnly(this);
        }
    }

    /**
     * One method for each kind of node. Later versions of the library may add kinds, and with them methods.
     *
     * @param <R> what it returns
     */
    interface Visitor<R> {
        /**
         * Visits a reading.
         *
         * @param node the node
         * @return the result
         */
        R reading(Reading node);

        /**
         * Visits a constant.
         *
         * @param node the node
         * @return the result
         */
        R constant(Constant node);

        /**
         * Visits a sum.
         *
         * @param node the node
         * @return the result
         */
        R sum(Sum node);

        /**
         * Visits a difference.
         *
         * @param node the node
         * @return the result
         */
        R difference(Difference node);

        /**
         * Visits a product.
         *
         * @param node the node
         * @return the result
         */
        R product(Product node);

        /**
         * Visits a quotient.
         *
         * @param node the node
         * @return the result
         */
        R quotient(Quotient node);

        /**
         * Visits a relative change.
         *
         * @param node the node
         * @return the result
         */
        R change(Change node);

        /**
         * Visits a growth factor.
         *
         * @param node the node
         * @return the result
         */
        R factor(Factor node);

        /**
         * Visits a guarded value.
         *
         * @param node the node
         * @return the result
         */
        R guarded(Guarded node);

        /**
         * Visits a value that needs a period of one year.
         *
         * @param node the node
         * @return the result
         */
        R oneYear(OneYear node);

        /**
         * Visits a growth compounded to a year.
         *
         * @param node the node
         * @return the result
         */
        R growth(Growth node);

        /**
         * Visits the smaller one of two numbers.
         *
         * @param node the node
         * @return the result
         */
        R lesser(Lesser node);

        /**
         * Visits the part above zero.
         *
         * @param node the node
         * @return the result
         */
        R positivePart(PositivePart node);

        /**
         * Visits a plain number that is a rate a year.
         *
         * @param node the node
         * @return the result
         */
        R yearly(Yearly node);

        /**
         * Visits a value that must be a share.
         *
         * @param node the node
         * @return the result
         */
        R shareOnly(ShareOnly node);

        /**
         * Visits a calculation.
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
