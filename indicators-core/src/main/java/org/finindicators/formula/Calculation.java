/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.formula;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * A number computed from facts rather than items: a Herfindahl index over banks, the assets of those that are
 * insolvent, a capital ratio under a regulation.
 *
 * <p>It stands in a formula wherever an item could, and it says what it reads: facts, and formulas whose values it
 * takes further. Its notes are the steps that a reader can follow. A formula with a calculation in it has neither
 * columns nor SQL, so whatever the other nodes can say is said with them.
 *
 * @since 0.1.0
 */
public final class Calculation implements Formula {
    private final String words;
    private final Dimension dimension;
    private final List<Fact<?>> facts;
    private final List<Item<?>> beside;
    private final List<Formula> inputs;
    private final Optional<QuotientDimensions> quotient;
    private final Object key;
    private final String noun;
    private final List<UndefinedCase> cases;
    private final List<String> details;
    private final BiFunction<List<Formula>, Figures, Evaluation> function;
    private final int hash;

    private Calculation(
            String words,
            Dimension dimension,
            List<Fact<?>> facts,
            List<Item<?>> beside,
            List<Formula> inputs,
            Optional<QuotientDimensions> quotient,
            Object key,
            String noun,
            List<UndefinedCase> cases,
            List<String> details,
            BiFunction<List<Formula>, Figures, Evaluation> function) {
        this.words = words;
        this.dimension = dimension;
        this.facts = List.copyOf(new LinkedHashSet<>(facts));
        this.beside = List.copyOf(beside);
        this.inputs = List.copyOf(inputs);
        this.quotient = quotient;
        this.key = key;
        this.noun = noun;
        this.cases = List.copyOf(new LinkedHashSet<>(cases));
        this.details = List.copyOf(details);
        this.function = function;
        // a key can be a whole regulation, and memories ask often
        hash = Objects.hash(words, key);
    }

    /**
     * Declares a calculation from one fact, undefined where the fact is not reported.
     *
     * @param <T> what the fact is
     * @param fact the fact that it needs
     * @param words the method in words
     * @param dimension what the value is made of
     * @param cases the further cases in which the value is undefined
     * @param function what computes it from the fact, with the figures around it for currency and dates; it never
     *     throws for figures that a statement can hold
     * @return the calculation
     */
    public static <T> Calculation from(
            Fact<T> fact,
            String words,
            Dimension dimension,
            List<UndefinedCase> cases,
            BiFunction<T, Figures, Evaluation> function) {
        List<UndefinedCase> all = new ArrayList<>(List.of(fact.notReported()));
        all.addAll(cases);
        return new Calculation(
                words,
                dimension,
                List.of(fact),
                List.of(),
                List.of(),
                Optional.empty(),
                words,
                "",
                all,
                List.of(),
                (none, figures) -> figures.fact(fact)
                        .map(reported -> function.apply(reported, figures).withCaveatsToo(figures.remarks(fact)))
                        .orElseGet(() -> Worksheet.of(figures).missing(fact)));
    }

    /**
     * Declares a calculation that reads the figures itself: several facts, or one that may be missing.
     *
     * @param words the method in words
     * @param dimension what the value is made of
     * @param cases the cases in which the value is undefined
     * @param function what computes it; it never throws for figures that a statement can hold
     * @param facts the facts that it may read
     * @return the calculation
     */
    public static Calculation reading(
            String words,
            Dimension dimension,
            List<UndefinedCase> cases,
            java.util.function.Function<Figures, Evaluation> function,
            Fact<?>... facts) {
        return new Calculation(
                words,
                dimension,
                Arrays.asList(facts),
                List.of(),
                List.of(),
                Optional.empty(),
                words,
                "",
                cases,
                List.of(),
                (none, figures) -> function.apply(figures));
    }

    /**
     * Returns the same calculation, with a fact among those that it may read.
     *
     * @param more the facts
     * @return the calculation
     */
    public Calculation withFacts(Fact<?>... more) {
        List<Fact<?>> all = new ArrayList<>(facts);
        all.addAll(Arrays.asList(more));
        return new Calculation(words, dimension, all, beside, inputs, quotient, key, noun, cases, details, function);
    }

    /**
     * Returns the same calculation, with items that it looks at if they are reported: it does not need them, and only
     * remarks on what they say otherwise.
     *
     * @param more the items
     * @return the calculation
     */
    public Calculation beside(Item<?>... more) {
        List<Item<?>> all = new ArrayList<>(beside);
        all.addAll(Arrays.asList(more));
        return new Calculation(words, dimension, facts, all, inputs, quotient, key, noun, cases, details, function);
    }

    /**
     * Declares a calculation that takes the values of formulas further.
     *
     * @param inputs the formulas
     * @param words the method in words
     * @param dimension what the value is made of
     * @param cases the cases in which the value is undefined, further to those of the formulas
     * @param function what computes it from the formulas and the figures; it never throws for figures that a statement
     *     can hold
     * @return the calculation
     */
    public static Calculation of(
            List<Formula> inputs,
            String words,
            Dimension dimension,
            List<UndefinedCase> cases,
            BiFunction<List<Formula>, Figures, Evaluation> function) {
        return new Calculation(
                words,
                dimension,
                List.of(),
                List.of(),
                inputs,
                Optional.empty(),
                words,
                "",
                cases,
                List.of(),
                function);
    }

    /**
     * Returns the same calculation as a quotient of parts that can be pooled.
     *
     * @param made what the parts are made of
     * @return the calculation
     */
    public Calculation asQuotient(QuotientDimensions made) {
        return new Calculation(
                words, dimension, facts, beside, inputs, Optional.of(made), key, noun, cases, details, function);
    }

    /**
     * Returns the same calculation under a key.
     *
     * @param other what tells it from another calculation of the same words, a regulation for instance
     * @return the calculation
     */
    public Calculation withKey(Object other) {
        return new Calculation(
                words, dimension, facts, beside, inputs, quotient, other, noun, cases, details, function);
    }

    /**
     * Returns the same calculation with more to say of what it is made of, where that is too long for its words.
     *
     * @param lines the criteria of a score, for instance
     * @return the calculation
     */
    public Calculation withDetails(List<String> lines) {
        List<String> all = new ArrayList<>(details);
        all.addAll(lines);
        return new Calculation(words, dimension, facts, beside, inputs, quotient, key, noun, cases, all, function);
    }

    /**
     * Lists what a description says of what it is made of.
     *
     * @return the lines; none where the words say it all
     */
    public List<String> ownDetails() {
        return details;
    }

    /**
     * Returns the same calculation with a name for what it counts, or what its money is for each of.
     *
     * @param what in the singular: {@code job-year}, {@code person a month}
     * @return the calculation
     */
    public Calculation counting(String what) {
        return new Calculation(words, dimension, facts, beside, inputs, quotient, key, what, cases, details, function);
    }

    /**
     * Returns what it counts, or what its money is for each of.
     *
     * @return a noun in the singular, empty if none was given
     */
    public String noun() {
        return noun;
    }

    /**
     * Returns what tells it from another calculation of the same words.
     *
     * @return the key, the words unless another was given
     */
    public Object key() {
        return key;
    }

    /**
     * Returns what the two parts of the value are made of, if it is a quotient.
     *
     * @return the parts
     */
    public Optional<QuotientDimensions> quotient() {
        return quotient;
    }

    /**
     * Lists the facts that it reads itself; its inputs may read more.
     *
     * @return the facts
     */
    public List<Fact<?>> ownFacts() {
        return facts;
    }

    /**
     * Lists the items that it looks at itself without needing them.
     *
     * @return the items
     */
    public List<Item<?>> ownItems() {
        return beside;
    }

    /**
     * Lists the cases in which it is undefined itself; its inputs may have more.
     *
     * @return the cases
     */
    public List<UndefinedCase> ownCases() {
        return cases;
    }

    @Override
    public Dimension dimension() {
        return dimension;
    }

    @Override
    public String words() {
        return words;
    }

    @Override
    public List<Formula> inputs() {
        return inputs;
    }

    @Override
    public Calculation withInputs(List<Formula> others) {
        return others.equals(inputs)
                ? this
                : new Calculation(
                        words, dimension, facts, beside, others, quotient, key, noun, cases, details, function);
    }

    @Override
    public Evaluation evaluate(Figures figures) {
        return function.apply(inputs, figures);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.calculation(this);
    }

    /** Calculations are equal if all but their functions are, which cannot be compared. */
    @Override
    public boolean equals(Object other) {
        if (other == this) {
            return true;
        }
        return other instanceof Calculation that
                && hash == that.hash
                && words.equals(that.words)
                && dimension.equals(that.dimension)
                && quotient.equals(that.quotient)
                && key.equals(that.key)
                && noun.equals(that.noun)
                && facts.equals(that.facts)
                && inputs.equals(that.inputs);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    /** Prints the words. */
    @Override
    public String toString() {
        return words;
    }
}
