/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.statistics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Fault;
import org.finindicators.formula.Reason;
import org.finindicators.number.Intake;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;

/**
 * The four counts of the signals approach, and what is made of them, exactly.
 *
 * <table>
 * <caption>Counts of periods</caption>
 * <tr><th></th><th>a crisis followed within the horizon</th><th>none did</th></tr>
 * <tr><td>signal</td><td>A, hits</td><td>B, false alarms</td></tr>
 * <tr><td>no signal</td><td>C, missed</td><td>D, quiet</td></tr>
 * </table>
 *
 * <p>Each measure is undefined where the matrix has no period before a crisis or no calm one (group too small), and
 * where nothing stands below its line (zero denominator): with no hit, noise cannot be held against signals.
 *
 * <p>G. Kaminsky, S. Lizondo and C. Reinhart, Leading Indicators of Currency Crises, IMF Staff Papers 45 (1998); the
 * usefulness is that of L. Alessi and C. Detken, European Journal of Political Economy 27 (2011).
 *
 * @param hits periods with a signal that a crisis followed: A
 * @param falseAlarms periods with a signal that no crisis followed: B
 * @param missed periods without a signal that a crisis followed: C
 * @param quiet periods without a signal that no crisis followed: D
 * @since 0.1.0
 */
public record SignalMatrix(long hits, long falseAlarms, long missed, long quiet) {
    private static final String NO_CRISIS = "no period before a crisis";
    private static final String NO_CALM = "no calm period";

    /**
     * Checks the counts.
     *
     * @throws org.finindicators.validation.InvalidInputException with every count below zero
     */
    public SignalMatrix {
        Intake intake = new Intake();
        check(intake, "hits", hits);
        check(intake, "false alarms", falseAlarms);
        check(intake, "missed", missed);
        check(intake, "quiet", quiet);
        intake.refuse();
    }

    private static void check(Intake intake, String place, long count) {
        if (count < 0) {
            intake.add(place, Long.toString(count), "a count must not be negative");
        }
    }

    /**
     * Counts the periods that a crisis followed.
     *
     * @param hits with a signal: A
     * @param missed without one: C
     * @return a matrix without calm periods
     */
    public static SignalMatrix ofCrises(long hits, long missed) {
        return new SignalMatrix(hits, 0, missed, 0);
    }

    /**
     * Counts the periods that no crisis followed.
     *
     * @param falseAlarms with a signal: B
     * @param quiet without one: D
     * @return a matrix without periods before crises
     */
    public static SignalMatrix ofCalm(long falseAlarms, long quiet) {
        return new SignalMatrix(0, falseAlarms, 0, quiet);
    }

    /**
     * Adds the counts of other periods.
     *
     * @param other the matrix of the others
     * @return the matrix of all
     */
    public SignalMatrix plus(SignalMatrix other) {
        return new SignalMatrix(
                Math.addExact(hits, other.hits),
                Math.addExact(falseAlarms, other.falseAlarms),
                Math.addExact(missed, other.missed),
                Math.addExact(quiet, other.quiet));
    }

    /**
     * Returns how many periods there are.
     *
     * @return A + B + C + D
     */
    public long size() {
        return hits + falseAlarms + missed + quiet;
    }

    /**
     * Gives the share of missed periods among those that a crisis followed.
     *
     * @return C / (A + C)
     */
    public Evaluation typeOneError() {
        return quotient(missed, hits + missed, crisesLack(), "periods before crises");
    }

    /**
     * Gives the share of false alarms among calm periods.
     *
     * @return B / (B + D)
     */
    public Evaluation typeTwoError() {
        return quotient(falseAlarms, falseAlarms + quiet, calmLack(), "calm periods");
    }

    /**
     * Gives the adjusted noise-to-signal ratio. It is below 1 where, and only where, a signal makes a crisis more
     * probable.
     *
     * @return B / (B + D) over A / (A + C)
     */
    public Evaluation noiseToSignal() {
        List<Fault> lack = lack();
        if (!lack.isEmpty()) {
            return Evaluation.undefined(lack, List.of(), List.of());
        }
        return Evaluation.quotient(
                Rational.of(falseAlarms, falseAlarms + quiet),
                Rational.of(hits, hits + missed),
                "share of hits",
                List.of(),
                List.of());
    }

    /**
     * Gives false alarms over hits as counts, the unadjusted ratio, which depends on how frequent crises are. Some
     * programs call this the noise-to-signal ratio.
     *
     * @return B / A
     */
    public Evaluation falseAlarmsPerHit() {
        return quotient(falseAlarms, hits, lack(), "hits");
    }

    /**
     * Gives the probability of a crisis where there is a signal.
     *
     * @return A / (A + B)
     */
    public Evaluation conditionalProbability() {
        return quotient(hits, hits + falseAlarms, lack(), "signals");
    }

    /**
     * Gives the probability of a crisis whether there is a signal or not.
     *
     * @return (A + C) / (A + B + C + D)
     */
    public Evaluation unconditionalProbability() {
        return quotient(hits + missed, size(), lack(), "periods");
    }

    /**
     * Gives what the signals are worth to whoever weighs missed crises against false alarms: the loss of always or
     * never acting, whichever is less, less the loss of acting on the signals. Below zero they do harm.
     *
     * @param theta the weight of a missed crisis, from 0 to 1; that of a false alarm is the rest
     * @return min(theta, 1 - theta) - (theta x type I error + (1 - theta) x type II error)
     * @throws org.finindicators.validation.InvalidInputException if the weight is not from 0 to 1
     */
    public Evaluation usefulness(BigDecimal theta) {
        Rational weight = Rational.of(preference("theta", theta));
        List<Fault> lack = lack();
        if (!lack.isEmpty()) {
            return Evaluation.undefined(lack, List.of(), List.of());
        }
        return Evaluation.of(usefulness(weight), List.of(), List.of("theta " + Printing.number(theta)));
    }

    /**
     * Gives what the signals are worth.
     *
     * @param theta the weight of a missed crisis, from 0 to 1, as decimal text
     * @return as {@link #usefulness(BigDecimal)}
     * @throws org.finindicators.validation.InvalidInputException if the weight is not a number from 0 to 1
     */
    public Evaluation usefulness(String theta) {
        return usefulness(preference("theta", theta));
    }

    /**
     * Gives the usefulness as a share of that of signals that never err.
     *
     * @param theta the weight of a missed crisis, from 0 to 1
     * @return usefulness / min(theta, 1 - theta); undefined for 0 and 1, where perfect signals are worth nothing
     * @throws org.finindicators.validation.InvalidInputException if the weight is not from 0 to 1
     */
    public Evaluation relativeUsefulness(BigDecimal theta) {
        Rational weight = Rational.of(preference("theta", theta));
        List<Fault> lack = lack();
        if (!lack.isEmpty()) {
            return Evaluation.undefined(lack, List.of(), List.of());
        }
        return Evaluation.quotient(
                usefulness(weight),
                atMost(weight),
                "usefulness of perfect signals",
                List.of(),
                List.of("theta " + Printing.number(theta)));
    }

    /**
     * Gives the usefulness as a share of that of signals that never err.
     *
     * @param theta the weight of a missed crisis, from 0 to 1, as decimal text
     * @return as {@link #relativeUsefulness(BigDecimal)}
     * @throws org.finindicators.validation.InvalidInputException if the weight is not a number from 0 to 1
     */
    public Evaluation relativeUsefulness(String theta) {
        return relativeUsefulness(preference("theta", theta));
    }

    private Rational usefulness(Rational theta) {
        Rational loss = theta.times(Rational.of(missed, hits + missed))
                .plus(Rational.ONE.minus(theta).times(Rational.of(falseAlarms, falseAlarms + quiet)));
        return atMost(theta).minus(loss);
    }

    private static Rational atMost(Rational theta) {
        Rational rest = Rational.ONE.minus(theta);
        return theta.compareTo(rest) <= 0 ? theta : rest;
    }

    /** Reads a share from 0 to 1, and refuses any other. */
    static BigDecimal preference(String place, String text) {
        Intake intake = new Intake();
        Optional<BigDecimal> share = intake.toNumber(place, text);
        intake.refuse();
        return preference(place, share.orElseThrow());
    }

    /** Checks a share from 0 to 1, and refuses any other. */
    static BigDecimal preference(String place, BigDecimal share) {
        Intake intake = new Intake();
        intake.toNumber(place, share)
                .filter(number -> number.signum() < 0 || number.compareTo(BigDecimal.ONE) > 0)
                .ifPresent(number -> intake.add(place, Printing.number(number), "must be from 0 to 1"));
        intake.refuse();
        return share;
    }

    private List<Fault> crisesLack() {
        return hits + missed > 0 ? List.of() : List.of(new Fault(Reason.GROUP_TOO_SMALL, NO_CRISIS));
    }

    private List<Fault> calmLack() {
        return falseAlarms + quiet > 0 ? List.of() : List.of(new Fault(Reason.GROUP_TOO_SMALL, NO_CALM));
    }

    private List<Fault> lack() {
        List<Fault> lack = new ArrayList<>(crisesLack());
        lack.addAll(calmLack());
        return lack;
    }

    private static Evaluation quotient(long above, long below, List<Fault> lack, String what) {
        return lack.isEmpty()
                ? Evaluation.quotient(Rational.of(above), Rational.of(below), what, List.of(), List.of())
                : Evaluation.undefined(lack, List.of(), List.of());
    }

    /** Prints the counts and the adjusted noise-to-signal ratio. */
    @Override
    public String toString() {
        Evaluation noise = noiseToSignal();
        return "A " + Printing.number(hits) + ", B " + Printing.number(falseAlarms) + ", C " + Printing.number(missed)
                + ", D " + Printing.number(quiet) + ": noise-to-signal "
                + noise.value()
                        .map(Printing::number)
                        .orElseGet(() -> "undefined, " + noise.faults().get(0));
    }
}
