/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.statistics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Fault;
import org.finindicators.formula.Reason;
import org.finindicators.number.Intake;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;
import org.finindicators.validation.InvalidInputException;

/**
 * The values of a figure in the periods before crises, and in calm periods: how well it tells the ones from the others.
 *
 * <p>The order in which values were given does not matter. Everything is exact.
 *
 * @since 0.1.0
 */
public final class SignalSample {
    private final SignalTail tail;
    private final Map<String, List<Rational>> before;
    private final List<Rational> ofCrises;
    private final List<Rational> ofCalm;
    private final List<Rational> all;

    private SignalSample(SignalTail tail, Map<String, List<Rational>> before, List<Rational> ofCalm) {
        this.tail = tail;
        this.before = new TreeMap<>();
        before.forEach((crisis, values) ->
                this.before.put(crisis, values.stream().sorted().toList()));
        this.ofCrises =
                before.values().stream().flatMap(Collection::stream).sorted().toList();
        this.ofCalm = ofCalm.stream().sorted().toList();
        this.all =
                Stream.concat(ofCrises.stream(), this.ofCalm.stream()).sorted().toList();
    }

    /**
     * Starts a sample.
     *
     * @param tail which values are signals
     * @return a builder without values
     */
    public static Builder builder(SignalTail tail) {
        return new Builder(tail);
    }

    /**
     * Returns which values are signals.
     *
     * @return the tail
     */
    public SignalTail tail() {
        return tail;
    }

    /**
     * Lists the crises.
     *
     * @return their names, in alphabetical order
     */
    public List<String> crises() {
        return List.copyOf(before.keySet());
    }

    /**
     * Returns how many periods there are.
     *
     * @return those before crises and the calm ones
     */
    public int size() {
        return ofCrises.size() + ofCalm.size();
    }

    /**
     * Counts signals.
     *
     * @param threshold the threshold, at which a value is a signal
     * @return the matrix
     */
    public SignalMatrix matrix(Rational threshold) {
        int hits = signals(ofCrises, threshold);
        int falseAlarms = signals(ofCalm, threshold);
        return new SignalMatrix(hits, falseAlarms, ofCrises.size() - hits, ofCalm.size() - falseAlarms);
    }

    /**
     * Counts signals.
     *
     * @param threshold the threshold, at which a value is a signal
     * @return the matrix
     */
    public SignalMatrix matrix(BigDecimal threshold) {
        return matrix(Rational.of(threshold));
    }

    /**
     * Counts signals.
     *
     * @param threshold the threshold, at which a value is a signal, as decimal text
     * @return the matrix
     * @throws InvalidInputException if it is not a number
     */
    public SignalMatrix matrix(String threshold) {
        Intake intake = new Intake();
        Optional<BigDecimal> number = intake.toNumber("threshold", threshold);
        intake.refuse();
        return matrix(number.orElseThrow());
    }

    private int signals(List<Rational> sorted, Rational threshold) {
        int from = 0;
        int to = sorted.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            int order = sorted.get(middle).compareTo(threshold);
            if (order < 0 || (order == 0 && tail == SignalTail.LOWER)) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return tail == SignalTail.UPPER ? sorted.size() - from : from;
    }

    /**
     * Lists the crises with one signal or more in the periods before them.
     *
     * @param threshold the threshold, at which a value is a signal
     * @return their names, in alphabetical order
     */
    public List<String> crisesCalled(Rational threshold) {
        return before.entrySet().stream()
                .filter(crisis -> crisis.getValue().stream().anyMatch(value -> tail.isSignal(value, threshold)))
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * Finds the value that a share of the periods is not beyond: the least extreme value of the sample for which that
     * holds, without interpolation (the first definition of Hyndman and Fan).
     *
     * @param share the share, from 0 to 1
     * @return the value, nothing for an empty sample
     */
    Optional<Rational> quantile(Rational share) {
        int n = size();
        if (n == 0) {
            return Optional.empty();
        }
        int rank = 0;
        // the least rank of which the share is not more
        int top = n - 1;
        while (rank < top) {
            int middle = (rank + top) >>> 1;
            if (Rational.of(middle + 1L, n).compareTo(share) < 0) {
                rank = middle + 1;
            } else {
                top = middle;
            }
        }
        return Optional.of(all.get(tail == SignalTail.UPPER ? rank : n - 1 - rank));
    }

    /**
     * Gives the statistic U of Mann and Whitney: pairs of a period before a crisis and a calm one of which the first is
     * nearer to a signal, ties counting one half.
     *
     * @return U, from 0 to the number of pairs; undefined without periods before crises or without calm ones
     */
    public Evaluation mannWhitney() {
        List<Fault> lack = lack();
        return lack.isEmpty()
                ? Evaluation.of(pairs(), List.of(), List.of())
                : Evaluation.undefined(lack, List.of(), List.of());
    }

    /**
     * Gives the area under the curve of the receiver operating characteristic: how probable it is that a period before
     * a crisis is nearer to a signal than a calm one, ties counting one half. It is 1/2 for a figure that says nothing.
     *
     * @return U over the number of pairs; undefined as {@link #mannWhitney()}
     */
    public Evaluation area() {
        List<Fault> lack = lack();
        return lack.isEmpty()
                ? Evaluation.quotient(
                        pairs(),
                        Rational.of((long) ofCrises.size() * ofCalm.size()),
                        "pairs",
                        List.of(),
                        List.of("ties count one half"))
                : Evaluation.undefined(lack, List.of(), List.of());
    }

    private List<Fault> lack() {
        List<Fault> lack = new ArrayList<>();
        if (ofCrises.isEmpty()) {
            lack.add(new Fault(Reason.GROUP_TOO_SMALL, "no period before a crisis"));
        }
        if (ofCalm.isEmpty()) {
            lack.add(new Fault(Reason.GROUP_TOO_SMALL, "no calm period"));
        }
        return lack;
    }

    private Rational pairs() {
        long halves = 0;
        int below = 0;
        int notAbove = 0;
        for (Rational value : ofCrises) {
            while (below < ofCalm.size() && ofCalm.get(below).compareTo(value) < 0) {
                below++;
            }
            notAbove = Math.max(notAbove, below);
            while (notAbove < ofCalm.size() && ofCalm.get(notAbove).compareTo(value) <= 0) {
                notAbove++;
            }
            int above = ofCalm.size() - notAbove;
            halves += 2L * (tail == SignalTail.UPPER ? below : above) + (notAbove - below);
        }
        return Rational.of(halves, 2);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SignalSample that
                && tail == that.tail
                && before.equals(that.before)
                && ofCalm.equals(that.ofCalm);
    }

    @Override
    public int hashCode() {
        return Objects.hash(tail, before, ofCalm);
    }

    /** Prints how many periods there are, and the area under the curve. */
    @Override
    public String toString() {
        Evaluation area = area();
        return Printing.number(ofCrises.size()) + " periods before " + Printing.number(before.size())
                + (before.size() == 1 ? " crisis, " : " crises, ")
                + Printing.number(ofCalm.size()) + " calm; area "
                + area.value()
                        .map(Printing::number)
                        .orElseGet(() -> "undefined, " + area.faults().get(0));
    }

    /**
     * Collects values; what is wrong with them is refused at once, all of it.
     *
     * @since 0.1.0
     */
    public static final class Builder {
        private final SignalTail tail;
        private final Map<String, List<Rational>> before = new TreeMap<>();
        private final List<Rational> ofCalm = new ArrayList<>();
        private final Intake intake = new Intake();

        private Builder(SignalTail tail) {
            this.tail = tail;
        }

        /**
         * Adds values of the periods before a crisis.
         *
         * @param crisis the name of the crisis
         * @param values the values
         * @return this builder
         */
        public Builder before(String crisis, Collection<Rational> values) {
            if (!values.isEmpty()) {
                before.computeIfAbsent(crisis, ignored -> new ArrayList<>()).addAll(values);
            }
            return this;
        }

        /**
         * Adds values of the periods before a crisis.
         *
         * @param crisis the name of the crisis
         * @param values the values
         * @return this builder
         */
        public Builder before(String crisis, BigDecimal... values) {
            for (BigDecimal value : values) {
                intake.toNumber("before " + crisis, value)
                        .ifPresent(number -> before(crisis, List.of(Rational.of(number))));
            }
            return this;
        }

        /**
         * Adds values of the periods before a crisis.
         *
         * @param crisis the name of the crisis
         * @param values the values, as decimal text
         * @return this builder
         */
        public Builder before(String crisis, String... values) {
            for (String value : values) {
                intake.toNumber("before " + crisis, value)
                        .ifPresent(number -> before(crisis, List.of(Rational.of(number))));
            }
            return this;
        }

        /**
         * Adds values of calm periods.
         *
         * @param values the values
         * @return this builder
         */
        public Builder calm(Collection<Rational> values) {
            ofCalm.addAll(values);
            return this;
        }

        /**
         * Adds values of calm periods.
         *
         * @param values the values
         * @return this builder
         */
        public Builder calm(BigDecimal... values) {
            for (BigDecimal value : values) {
                intake.toNumber("calm", value).ifPresent(number -> ofCalm.add(Rational.of(number)));
            }
            return this;
        }

        /**
         * Adds values of calm periods.
         *
         * @param values the values, as decimal text
         * @return this builder
         */
        public Builder calm(String... values) {
            for (String value : values) {
                intake.toNumber("calm", value).ifPresent(number -> ofCalm.add(Rational.of(number)));
            }
            return this;
        }

        /**
         * Ends the sample.
         *
         * @return the sample
         * @throws InvalidInputException with every value that is not a number
         */
        public SignalSample build() {
            intake.refuse();
            return new SignalSample(tail, before, ofCalm);
        }

        /** Says that it is not built yet. */
        @Override
        public String toString() {
            return before.size() + " crises, " + ofCalm.size() + " calm values; call build()";
        }
    }
}
