/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.surveillance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.finindicators.aggregate.Distribution;
import org.finindicators.formula.Fault;
import org.finindicators.formula.Reason;
import org.finindicators.indicator.Direction;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Measured;
import org.finindicators.indicator.Measurement;
import org.finindicators.indicator.Undefined;
import org.finindicators.indicator.Unit;
import org.finindicators.number.Intake;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;
import org.finindicators.statement.Breakdown;
import org.finindicators.statement.Member;
import org.finindicators.validation.InvalidInputException;

/**
 * The values of one indicator for many subjects, with the reasons of those that have none: what peers are compared by.
 *
 * <p>They are measurements, money in whole currency then, or named values of an indicator that is computed elsewhere.
 *
 * @since 0.1.0
 */
public final class PeerFigures {
    private static final Set<Unit> PERCENTAGES = EnumSet.of(Unit.SHARE, Unit.RATIO, Unit.RATE);

    private final String name;
    private final Direction better;
    private final Map<String, Rational> values;
    private final Map<String, Fault> missing;
    private final Map<String, Measurement> measurements;
    private final Map<String, BigDecimal> weights;

    private PeerFigures(
            String name,
            Direction better,
            Map<String, Rational> values,
            Map<String, Fault> missing,
            Map<String, Measurement> measurements,
            Map<String, BigDecimal> weights) {
        this.name = name;
        this.better = better;
        this.values = values;
        this.missing = missing;
        this.measurements = measurements;
        this.weights = weights;
    }

    /**
     * Takes the measurements of one indicator, one for each subject. Undefined ones keep their reasons.
     *
     * @param all the measurements, in any order
     * @return the figures, named after the indicator
     * @throws InvalidInputException if there are none, they are of several indicators or variants, or two are of one
     *     subject
     */
    public static PeerFigures of(Collection<? extends Measurement> all) {
        Intake intake = new Intake();
        Map<String, Measurement> measurements = new TreeMap<>();
        Map<String, Rational> values = new TreeMap<>();
        Map<String, Fault> missing = new TreeMap<>();
        Set<Indicator> indicators = new LinkedHashSet<>();
        for (Measurement one : all) {
            String subject = one.origin().subject();
            if (measurements.putIfAbsent(subject, one) != null) {
                intake.add(subject, one.indicator().id(), "is measured twice");
            }
            if (indicators.add(one.indicator()) && indicators.size() > 1) {
                intake.add(
                        subject,
                        one.indicator().title(),
                        "is not " + indicators.iterator().next().title() + ", or is another variant of it");
            }
            if (one instanceof Measured measured) {
                values.put(subject, measured.inUnits());
            } else {
                Undefined undefined = (Undefined) one;
                missing.put(subject, new Fault(undefined.why(), undefined.detail()));
            }
        }
        if (measurements.isEmpty()) {
            intake.add("measurements", "", "there are none");
        }
        intake.refuse();
        Indicator indicator = indicators.iterator().next();
        Direction better = indicator.variant().better().orElse(indicator.direction());
        return new PeerFigures(indicator.title(), better, values, missing, measurements, Map.of());
    }

    /**
     * Starts named values.
     *
     * @param name what they are values of
     * @param better which way they improve
     * @return a builder without values
     */
    public static Builder builder(String name, Direction better) {
        return new Builder(name, better);
    }

    /**
     * Adds weights, for weighted means.
     *
     * @param amounts a weight for each subject, its total assets for instance; whoever has none is not in the mean
     * @return the figures with weights
     * @throws InvalidInputException with every weight that is negative, of nobody, or given twice
     */
    public PeerFigures weighted(Breakdown amounts) {
        Intake intake = new Intake();
        Map<String, BigDecimal> all = new TreeMap<>(weights);
        for (Member member : amounts.members()) {
            String place = "weight of " + member.name();
            if (!values.containsKey(member.name()) && !missing.containsKey(member.name())) {
                intake.addUnknown(place, member.name(), values.keySet(), "is not among the figures");
            }
            if (member.amount().signum() < 0) {
                intake.add(place, member.amount().toPlainString(), "must not be negative");
            }
            if (all.put(member.name(), member.amount()) != null) {
                intake.add(place, member.amount().toPlainString(), "is given twice");
            }
        }
        intake.refuse();
        return new PeerFigures(name, better, values, missing, measurements, all);
    }

    /**
     * Returns what they are values of.
     *
     * @return the name of the indicator
     */
    public String name() {
        return name;
    }

    /**
     * Returns which way they improve.
     *
     * @return the direction
     */
    public Direction better() {
        return better;
    }

    /**
     * Lists the subjects, with a value or without.
     *
     * @return the names, in alphabetical order
     */
    public List<String> subjects() {
        Set<String> all = new TreeSet<>(values.keySet());
        all.addAll(missing.keySet());
        return List.copyOf(all);
    }

    /**
     * Returns the value of a subject.
     *
     * @param subject the subject
     * @return its value, if it has one
     */
    public Optional<Rational> value(String subject) {
        return Optional.ofNullable(values.get(subject));
    }

    /**
     * Tells why a subject has no value.
     *
     * @param subject the subject
     * @return the fault, if it has no value; not reported where the subject is not among the figures
     */
    public Optional<Fault> fault(String subject) {
        return values.containsKey(subject)
                ? Optional.empty()
                : Optional.of(missing.getOrDefault(subject, new Fault(Reason.NOT_REPORTED, name)));
    }

    /**
     * Returns the measurement of a subject.
     *
     * @param subject the subject
     * @return the measurement, if the figures are measurements
     */
    public Optional<Measurement> measurement(String subject) {
        return Optional.ofNullable(measurements.get(subject));
    }

    Optional<BigDecimal> weight(String subject) {
        return Optional.ofNullable(weights.get(subject));
    }

    boolean hasWeights() {
        return !weights.isEmpty();
    }

    /** The measurements of some subjects; none where the figures are no measurements. */
    List<Measurement> measurements(Collection<String> subjects) {
        return subjects.stream()
                .flatMap(subject -> measurement(subject).stream())
                .toList();
    }

    /**
     * Tells why the values of some subjects cannot be compared: several currencies, or amounts over longer and shorter
     * times.
     *
     * @param subjects the subjects
     * @return the fault; nothing where they can be compared
     */
    public Optional<Fault> unlike(Collection<String> subjects) {
        return unlike(measurements(subjects));
    }

    static Optional<Fault> unlike(List<Measurement> some) {
        if (some.isEmpty()) {
            return Optional.empty();
        }
        Indicator indicator = some.get(0).indicator();
        return Distribution.of(indicator, some)
                .median()
                .fault()
                .filter(fault -> fault.reason() == Reason.CURRENCY_MISMATCH)
                .or(() -> ofSeveralLengths(indicator, some));
    }

    private static Optional<Fault> ofSeveralLengths(Indicator indicator, List<Measurement> some) {
        return indicator.variant().isOverPeriod()
                        && some.stream()
                                        .filter(Measurement::isDefined)
                                        .map(one -> one.origin().period().years())
                                        .distinct()
                                        .count()
                                > 1
                ? Optional.of(new Fault(Reason.PERIOD_MISMATCH, "amounts over periods of different lengths"))
                : Optional.empty();
    }

    /** The periods of the measurements of some subjects, in words. */
    Set<String> periods(Collection<String> subjects) {
        Set<String> periods = new TreeSet<>();
        measurements(subjects).forEach(one -> periods.add(one.origin().when()));
        return periods;
    }

    /** The values of measurements that have one, money in whole currency. */
    static List<Rational> values(List<Measurement> some) {
        return some.stream()
                .filter(Measurement::isDefined)
                .map(one -> ((Measured) one).inUnits())
                .toList();
    }

    /**
     * Prints a value as the indicator's are printed, with its unit.
     *
     * @param value a value, or a median or mean of values
     * @return for instance {@code 14.30 % a year}; a plain number where the figures are no measurements
     */
    public String print(Rational value) {
        return like().map(one -> (one.unit().print(value.toDecimal()) + " " + unit(one)).strip())
                .orElseGet(() -> Printing.number(value));
    }

    /**
     * Returns the number that stands before the unit.
     *
     * @param value a value, or a median or mean of values
     * @return 14.3 for 0.143 in per cent; the value itself where the figures are no measurements
     */
    public BigDecimal inUnit(Rational value) {
        BigDecimal decimal = value.toDecimal();
        return like().map(one -> one.unit().inUnit(decimal)).orElse(decimal);
    }

    /**
     * Returns the unit of the values in words.
     *
     * @return for instance {@code % a year}; empty for plain numbers, and where the figures are no measurements
     */
    public String unitWords() {
        return like().map(PeerFigures::unit).orElse("");
    }

    /** The difference of two values: of percentages, percentage points. */
    String printDifference(Rational difference) {
        return like().filter(one -> PERCENTAGES.contains(one.unit()))
                .map(one -> Unit.POINTS.print(difference.toDecimal()) + " " + Unit.POINTS.words())
                .orElseGet(() -> print(difference));
    }

    private Optional<Measured> like() {
        return measurements.values().stream()
                .filter(Measurement::isDefined)
                .map(Measured.class::cast)
                .findFirst();
    }

    /** Values are in whole currency, whatever the statement's unit. */
    private static String unit(Measured like) {
        boolean money = like.indicator().variant().formula().dimension().money() != 0;
        return money
                ? like.indicator()
                        .variant()
                        .unitWords(like.origin()
                                .currency()
                                .map(Currency::getCurrencyCode)
                                .orElse(""))
                : like.unitWords();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PeerFigures that
                && name.equals(that.name)
                && better == that.better
                && values.equals(that.values)
                && missing.equals(that.missing)
                && measurements.equals(that.measurements)
                && weights.equals(that.weights);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, better, values, missing, weights);
    }

    /** Prints the name and how many values there are. */
    @Override
    public String toString() {
        return name + ": " + values.size() + (values.size() == 1 ? " value" : " values")
                + (missing.isEmpty() ? "" : ", " + missing.size() + " undefined");
    }

    /**
     * Collects named values; what is wrong with them is refused at once, all of it.
     *
     * @since 0.1.0
     */
    public static final class Builder {
        private final String name;
        private final Direction better;
        private final Map<String, Rational> values = new TreeMap<>();
        private final Map<String, Fault> missing = new TreeMap<>();
        private final Intake intake = new Intake();

        private Builder(String name, Direction better) {
            this.name = name;
            this.better = better;
            if (name.isBlank()) {
                intake.add("name", name, "must be given, it is blank");
            }
        }

        /**
         * Adds a value.
         *
         * @param subject whose value it is
         * @param value the value, as decimal text
         * @return this builder
         */
        public Builder with(String subject, String value) {
            return put(subject, value, intake.toNumber(place(subject), value));
        }

        /**
         * Adds a value.
         *
         * @param subject whose value it is
         * @param value the value
         * @return this builder
         */
        public Builder with(String subject, BigDecimal value) {
            return put(subject, String.valueOf(value), intake.toNumber(place(subject), value));
        }

        /**
         * Adds a subject without a value.
         *
         * @param subject the subject
         * @param why why there is no value, in words
         * @return this builder
         */
        public Builder without(String subject, String why) {
            free(subject, why);
            missing.put(subject, new Fault(Reason.NOT_REPORTED, why));
            return this;
        }

        private Builder put(String subject, String text, Optional<BigDecimal> value) {
            free(subject, text);
            value.ifPresent(number -> values.put(subject, Rational.of(number)));
            return this;
        }

        private void free(String subject, String text) {
            if (subject.isBlank()) {
                intake.add(name, text, "must have a subject, its name is blank");
            } else if (values.containsKey(subject) || missing.containsKey(subject)) {
                intake.add(place(subject), text, "is given twice");
            }
        }

        private String place(String subject) {
            return name + " of " + subject;
        }

        /**
         * Ends the figures.
         *
         * @return the figures
         * @throws InvalidInputException with all that is wrong: values that are no numbers, subjects given twice
         */
        public PeerFigures build() {
            List<String> none = new ArrayList<>(values.keySet());
            none.addAll(missing.keySet());
            if (none.isEmpty() && intake.violations().isEmpty()) {
                intake.add(name, "", "has no subjects");
            }
            intake.refuse();
            return new PeerFigures(name, better, new TreeMap<>(values), new TreeMap<>(missing), Map.of(), Map.of());
        }

        /** Says that it is not built yet. */
        @Override
        public String toString() {
            return name + ": " + values.size() + " values; call build()";
        }
    }
}
