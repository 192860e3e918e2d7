/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.sme;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.finindicators.indicator.Authority;
import org.finindicators.number.Decimals;
import org.finindicators.number.Scale;

/**
 * Who is a small or medium enterprise: classes by size, each with its condition, and those above all of them.
 *
 * <pre>{@code
 * SizeRule.of("MSMED Act", "India", "2020-07-01").currency("INR")
 *     .upTo("micro", all(atMost(ASSETS, "10000000"), atMost(TURNOVER, "50000000")))
 *     .upTo("small", all(atMost(ASSETS, "100000000"), atMost(TURNOVER, "500000000")))
 * }</pre>
 *
 * <p>A firm belongs to the first class whose condition it meets, and to {@value #LARGE} if it meets none.
 *
 * @param name a short name, as results bear it
 * @param authority who set it, and in which document
 * @param from the date from which it applies; earlier periods may be measured by it, and the result says so
 * @param currency the currency of its limits; if none is stated, that of the firms
 * @param unit what it counts as one business, if it says so
 * @param steps the classes, the smallest first
 */
public record SizeRule(
        @NotBlank String name,
        Authority authority,
        LocalDate from,
        Optional<Currency> currency,
        Optional<BusinessUnit> unit,
        @NotEmpty List<SizeStep> steps) {
    /** The class of those that are above all limits. */
    public static final String LARGE = "large";

    /**
     * Copies the classes.
     *
     * @throws IllegalArgumentException if a class has no name, or that of another one
     */
    public SizeRule {
        steps = List.copyOf(steps);
        Set<String> names = new LinkedHashSet<>(Set.of(LARGE));
        for (SizeStep step : steps) {
            if (step.name().isBlank() || !names.add(step.name())) {
                throw new IllegalArgumentException("'" + step.name() + "' is blank or names two size classes");
            }
        }
    }

    /**
     * Starts a rule without classes.
     *
     * @param name a short name, as results bear it
     * @param authority who set it, and in which document
     * @param from the date from which it applies, as {@code 2005-01-01}
     * @return the rule
     * @throws IllegalArgumentException if the date is none
     */
    public static SizeRule of(String name, Authority authority, String from) {
        return new SizeRule(name, authority, date(from), Optional.empty(), Optional.empty(), List.of());
    }

    /**
     * Starts a rule of a country without classes.
     *
     * @param name a short name, for instance of the law
     * @param country whose it is
     * @param from the date from which it applies, as {@code 2005-01-01}
     * @return the rule
     * @throws IllegalArgumentException if the date is none
     */
    public static SizeRule of(String name, String country, String from) {
        return of(name, new Authority("national", country, name), from);
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("'" + text + "' is not a date like 2005-01-01", e);
        }
    }

    /**
     * States the currency of the limits.
     *
     * @param code the ISO 4217 code
     * @return the same rule
     * @throws IllegalArgumentException if there is no such currency
     */
    public SizeRule currency(String code) {
        return new SizeRule(name, authority, from, Optional.of(Currency.getInstance(code)), unit, steps);
    }

    /**
     * States what is one business.
     *
     * @param counted the unit
     * @return the same rule
     */
    public SizeRule by(BusinessUnit counted) {
        return new SizeRule(name, authority, from, currency, Optional.of(counted), steps);
    }

    /**
     * Adds the next larger class.
     *
     * @param step its name
     * @param condition what its firms meet
     * @return the larger rule
     * @throws IllegalArgumentException if the name is taken
     */
    public SizeRule upTo(String step, SizeCondition condition) {
        List<SizeStep> more = new ArrayList<>(steps);
        more.add(new SizeStep(step, condition, true));
        return new SizeRule(name, authority, from, currency, unit, more);
    }

    /**
     * Leaves a class out of the small and medium enterprises, as those do who count micro enterprises apart.
     *
     * @param step its name
     * @return the same rule under a name that says so
     * @throws IllegalArgumentException if there is no such class
     */
    public SizeRule without(String step) {
        if (steps.stream().noneMatch(one -> one.name().equals(step))) {
            throw new IllegalArgumentException(name + " has no size class '" + step + "', there are " + classes());
        }
        return new SizeRule(
                name + " without " + step,
                authority,
                from,
                currency,
                unit,
                steps.stream()
                        .map(one -> one.name().equals(step) ? new SizeStep(step, one.condition(), false) : one)
                        .toList());
    }

    /**
     * Converts the limits in money, for firms that report in another currency.
     *
     * @param code the ISO 4217 code of the other currency
     * @param rate units of it for one unit of this rule's currency, as decimal text
     * @return the same rule under a name that says so
     * @throws IllegalArgumentException if there is no such currency, the rate is not above zero, or a limit would have
     *     too many digits
     */
    public SizeRule convertedTo(String code, String rate) {
        BigDecimal factor = Decimals.parse(rate);
        if (factor.signum() <= 0) {
            throw new IllegalArgumentException("the exchange rate " + rate + " must be above zero");
        }
        return new SizeRule(
                name + " at " + Decimals.print(factor) + " " + code,
                authority,
                from,
                Optional.of(Currency.getInstance(code)),
                unit,
                steps.stream()
                        .map(one -> new SizeStep(one.name(), one.condition().times(factor), one.counted()))
                        .toList());
    }

    /**
     * Lists the names of all classes.
     *
     * @return the smallest first, {@value #LARGE} last
     */
    public List<String> classes() {
        List<String> names = new ArrayList<>();
        steps.forEach(step -> names.add(step.name()));
        names.add(LARGE);
        return names;
    }

    /**
     * Lists the classes that are small and medium enterprises.
     *
     * @return their names
     */
    public Set<String> counted() {
        Set<String> names = new LinkedHashSet<>();
        steps.stream().filter(SizeStep::counted).map(SizeStep::name).forEach(names::add);
        return names;
    }

    /**
     * Tells whether there are limits in money.
     *
     * @return true if a class looks at turnover or assets
     */
    public boolean looksAtMoney() {
        return steps.stream()
                .flatMap(step -> step.condition().measures().stream())
                .anyMatch(SizeMeasure::isMoney);
    }

    /**
     * Tells to which classes a firm can belong.
     *
     * @param sizes what is known of its sizes, money in the rule's currency
     * @param scale the unit in which the sizes give money
     * @return one class if that is certain, several if a size is not reported or the limits split a class of firms
     */
    public Set<String> classesOf(Map<SizeMeasure, SizeRange> sizes, Scale scale) {
        Set<String> possible = new LinkedHashSet<>();
        for (SizeStep step : steps) {
            Optional<Boolean> held = step.condition().holds(sizes, scale);
            if (held.orElse(true)) {
                possible.add(step.name());
            }
            if (held.orElse(false)) {
                return possible;
            }
        }
        possible.add(LARGE);
        return possible;
    }

    /** Prints for instance {@code World Bank 250, from 1995-03-01: sme employees < 250}. */
    @Override
    public String toString() {
        return name + ", from " + from
                + currency.map(stated -> ", in " + stated.getCurrencyCode()).orElse("")
                + steps.stream()
                        .map(step -> step.name() + " " + step.condition())
                        .collect(Collectors.joining("; ", ": ", ""));
    }
}
