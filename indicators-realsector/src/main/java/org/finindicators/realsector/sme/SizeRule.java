/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.sme;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.math.BigDecimal;
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
import org.finindicators.number.Intake;
import org.finindicators.number.Scale;
import org.finindicators.validation.InvalidInputException;

/**
 * The definition of a small or medium enterprise: classes by size, each with its condition, and those above all of
 * them.
 *
 * <pre>{@code
 * SizeCondition micro = SizeCondition.all(
 *         SizeCondition.atMost(SizeMeasure.ASSETS, 10_000_000), SizeCondition.atMost(SizeMeasure.TURNOVER, 50_000_000));
 * SizeCondition small = SizeCondition.all(
 *         SizeCondition.atMost(SizeMeasure.ASSETS, 100_000_000), SizeCondition.atMost(SizeMeasure.TURNOVER, 500_000_000));
 * SizeRule.ofNationalLaw("MSMED Act", "2020-07-01").withCountry("India").withCurrency("INR").
 *     withClass("micro", micro).withClass("small", small)
 * }</pre>
 *
 * <p>A firm belongs to the first class whose condition it meets, and to {@value #LARGE_FIRMS} if it meets none.
 *
 * @param name a short name, as results bear it
 * @param authority who set it, and in which document
 * @param from the date from which it applies; earlier periods may be measured by it, and the result says so
 * @param currency the currency of its limits; if none is stated, that of the firms
 * @param unit what it counts as one business, if it says so
 * @param steps the classes, the smallest first
 * @since 0.1.0
 */
public record SizeRule(
        @NotBlank String name,
        Authority authority,
        LocalDate from,
        Optional<Currency> currency,
        Optional<BusinessUnit> unit,
        @NotEmpty List<SizeStep> steps) {
    private static final String NATIONAL = "national";

    /** The class of those that are above all limits. */
    public static final String LARGE_FIRMS = "large";

    /**
     * Copies the classes.
     *
     * @throws InvalidInputException if a class has no name, or that of another one
     */
    public SizeRule {
        steps = List.copyOf(steps);
        Intake intake = new Intake();
        Set<String> names = new LinkedHashSet<>(Set.of(LARGE_FIRMS));
        for (int i = 0; i < steps.size(); i++) {
            String own = steps.get(i).name();
            if (own.isBlank() || !names.add(own)) {
                intake.add("steps[" + i + "].name", "'" + own + "'", "must name one size class only, and not be blank");
            }
        }
        intake.refuse();
    }

    /**
     * Takes a rule without classes.
     *
     * @param name a short name, as results bear it
     * @param authority who set it, and in which document
     * @param from the date from which it applies
     * @return the rule
     */
    public static SizeRule of(String name, Authority authority, LocalDate from) {
        return new SizeRule(name, authority, from, Optional.empty(), Optional.empty(), List.of());
    }

    /**
     * Takes a rule without classes.
     *
     * @param name a short name, as results bear it
     * @param authority who set it, and in which document
     * @param from the date from which it applies, as {@code 2005-01-01}
     * @return the rule
     * @throws InvalidInputException if it is not a date
     */
    public static SizeRule of(String name, Authority authority, String from) {
        return of(name, authority, Intake.requireDate("from", from));
    }

    /**
     * Takes a rule of a national law without classes.
     *
     * @param name a short name, for instance of the law
     * @param from the date from which it applies
     * @return the rule
     */
    public static SizeRule ofNationalLaw(String name, LocalDate from) {
        return of(name, new Authority(NATIONAL, NATIONAL, name), from);
    }

    /**
     * Takes a rule of a national law without classes.
     *
     * @param name a short name, for instance of the law
     * @param from the date from which it applies, as {@code 2005-01-01}
     * @return the rule
     * @throws InvalidInputException if it is not a date
     */
    public static SizeRule ofNationalLaw(String name, String from) {
        return ofNationalLaw(name, Intake.requireDate("from", from));
    }

    /**
     * States whose law it is.
     *
     * @param country the country
     * @return the rule with it
     */
    public SizeRule withCountry(String country) {
        return new SizeRule(name, new Authority(NATIONAL, country, name), from, currency, unit, steps);
    }

    /**
     * States the currency of the limits.
     *
     * @param limits the currency
     * @return the rule with it
     */
    public SizeRule withCurrency(Currency limits) {
        return new SizeRule(name, authority, from, Optional.of(limits), unit, steps);
    }

    /**
     * States the currency of the limits.
     *
     * @param code the ISO 4217 code
     * @return the rule with it
     * @throws InvalidInputException if there is no such currency
     */
    public SizeRule withCurrency(String code) {
        return withCurrency(currencyOf(code));
    }

    private static Currency currencyOf(String code) {
        Intake intake = new Intake();
        Optional<Currency> read = intake.toCurrency("currency", code);
        intake.refuse();
        return read.orElseThrow();
    }

    /**
     * States what is one business.
     *
     * @param counted the unit
     * @return the rule with it
     */
    public SizeRule withUnit(BusinessUnit counted) {
        return new SizeRule(name, authority, from, currency, Optional.of(counted), steps);
    }

    /**
     * Adds the next larger class.
     *
     * @param step its name
     * @param condition the condition that its firms meet
     * @return the larger rule
     * @throws InvalidInputException if the name is taken
     */
    public SizeRule withClass(String step, SizeCondition condition) {
        List<SizeStep> more = new ArrayList<>(steps);
        more.add(new SizeStep(step, condition, SmeMembership.COUNTED));
        return new SizeRule(name, authority, from, currency, unit, more);
    }

    /**
     * Leaves a class out of the small and medium enterprises, as those do who count micro enterprises apart.
     *
     * @param step its name
     * @return the same rule under a name that says so
     * @throws InvalidInputException if there is no such class
     */
    public SizeRule without(String step) {
        if (steps.stream().noneMatch(one -> one.name().equals(step))) {
            throw InvalidInputException.of("'" + step + "'", "must be a size class of " + name + ": " + classes());
        }
        return new SizeRule(
                name + " without " + step,
                authority,
                from,
                currency,
                unit,
                steps.stream()
                        .map(one -> one.name().equals(step)
                                ? new SizeStep(step, one.condition(), SmeMembership.LEFT_OUT)
                                : one)
                        .toList());
    }

    /**
     * Converts the limits in money, for firms that report in another currency.
     *
     * @param other the other currency
     * @param rate units of it for one unit of this rule's currency
     * @return the same rule under a name that says so
     * @throws InvalidInputException if the rate is not above zero, or a limit would have too many digits
     */
    public SizeRule toCurrency(Currency other, BigDecimal rate) {
        BigDecimal factor = Decimals.check(rate);
        if (factor.signum() <= 0) {
            throw InvalidInputException.of("exchange rate " + Decimals.print(factor), "must be above zero");
        }
        return new SizeRule(
                name + " at " + Decimals.print(factor) + " " + other.getCurrencyCode(),
                authority,
                from,
                Optional.of(other),
                unit,
                steps.stream()
                        .map(one -> new SizeStep(one.name(), one.condition().times(factor), one.membership()))
                        .toList());
    }

    /**
     * Converts the limits in money, for firms that report in another currency.
     *
     * @param code the ISO 4217 code of the other currency
     * @param rate units of it for one unit of this rule's currency, as decimal text
     * @return the same rule under a name that says so
     * @throws InvalidInputException if there is no such currency, the rate is not above zero, or a limit would have too
     *     many digits
     */
    public SizeRule toCurrency(String code, String rate) {
        return toCurrency(currencyOf(code), Intake.requireNumber("rate", rate));
    }

    /**
     * Lists the names of all classes.
     *
     * @return the smallest first, {@value #LARGE_FIRMS} last
     */
    public List<String> classes() {
        List<String> names = new ArrayList<>();
        steps.forEach(step -> names.add(step.name()));
        names.add(LARGE_FIRMS);
        return names;
    }

    /**
     * Lists the classes that are small and medium enterprises.
     *
     * @return their names
     */
    public Set<String> counted() {
        Set<String> names = new LinkedHashSet<>();
        steps.stream().filter(SizeStep::isCounted).map(SizeStep::name).forEach(names::add);
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
     * Lists the classes to which a firm can belong.
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
        possible.add(LARGE_FIRMS);
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
