/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.loanbook;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.finindicators.number.Intake;
import org.finindicators.number.Printing;
import org.finindicators.regulation.DaysLateBucket;
import org.finindicators.regulation.ProvisioningProfile;
import org.finindicators.validation.InvalidInputException;

/**
 * The classes of days late into which loans are sorted, given by the days after which each but the first begins.
 *
 * <p>A threshold n separates loans late by n days or fewer from those late by <em>more than</em> n days: with 0, 30 and
 * 90, the classes are not late, 1 to 30, 31 to 90, and more than 90 days. Without 0, as in tables that begin with "up
 * to 30 days", the first class holds loans that are not late and others.
 *
 * @param thresholds whole days, ascending, at least one
 * @since 0.1.0
 */
public record AgingScheme(List<Integer> thresholds) {
    /** Not late, 1 to 30, 31 to 60, 61 to 90, 91 to 180, 181 to 365, and more than 365 days. */
    public static final AgingScheme STANDARD = of(30, 60, 90, 180, 365);

    /** The most classes: a loan's class and marks fit one byte. */
    public static final int MOST_CLASSES = 29;

    private static final int MOST_DAYS = 36_525;
    private static final List<LoanState> BEHIND_THE_CLASSES = List.of(
            LoanState.DAYS_LATE_NOT_KNOWN,
            LoanState.SETTLED,
            LoanState.BALANCE_BELOW_ZERO,
            LoanState.WRITTEN_OFF,
            LoanState.NOT_IN_BOOK);
    private static final String PLACE = "thresholds";

    /**
     * Checks the thresholds.
     *
     * @throws InvalidInputException if there are none, they do not ascend, are negative, exceed a hundred years, or
     *     make more than 29 classes
     */
    public AgingScheme {
        thresholds = List.copyOf(thresholds);
        Intake intake = new Intake();
        if (thresholds.isEmpty() || thresholds.get(0) < 0 || thresholds.get(0) > MOST_DAYS) {
            intake.add(
                    PLACE,
                    thresholds.toString(),
                    "must begin with a number of days from 0 to " + Printing.number(MOST_DAYS));
        }
        if (thresholds.size() >= MOST_CLASSES) {
            intake.add(PLACE, thresholds.toString(), "must be at most " + (MOST_CLASSES - 1));
        }
        for (int i = 1; i < thresholds.size(); i++) {
            if (thresholds.get(i) <= thresholds.get(i - 1) || thresholds.get(i) > MOST_DAYS) {
                intake.add(
                        PLACE + "[" + i + "]",
                        thresholds.get(i).toString(),
                        "must be above the one before it, and at most " + Printing.number(MOST_DAYS));
            }
        }
        intake.refuse();
    }

    /**
     * Makes a scheme from thresholds in any order; 0 is always one of them.
     *
     * @param days the days after which a class begins
     * @return the scheme
     * @throws InvalidInputException if a threshold is negative or there are too many
     */
    public static AgingScheme of(int... days) {
        TreeSet<Integer> sorted = new TreeSet<>(List.of(0));
        IntStream.of(days).forEach(sorted::add);
        return new AgingScheme(new ArrayList<>(sorted));
    }

    /**
     * Adds the thresholds that a provisioning profile needs, so that each of its buckets is made of whole classes.
     *
     * @param profile the profile
     * @return the finer scheme
     * @throws InvalidInputException if there are too many
     */
    public AgingScheme and(ProvisioningProfile profile) {
        return and(profile.buckets().stream()
                .mapToInt(DaysLateBucket::to)
                .filter(to -> to != DaysLateBucket.OPEN)
                .toArray());
    }

    /**
     * Adds thresholds.
     *
     * @param days the days after which a class begins
     * @return the finer scheme
     * @throws InvalidInputException if a threshold is negative or there are too many
     */
    public AgingScheme and(int... days) {
        return of(IntStream.concat(IntStream.of(days), thresholds.stream().mapToInt(Integer::intValue))
                .toArray());
    }

    /**
     * Tells how many classes there are.
     *
     * @return the number, the first among them
     */
    public int classes() {
        return thresholds.size() + 1;
    }

    /**
     * Finds the class of a number of days late.
     *
     * @param daysLate whole days
     * @return the class, 0 for loans that are not late or less late than the first threshold
     */
    public int classOf(int daysLate) {
        int found = 0;
        while (found < thresholds.size() && daysLate > thresholds.get(found)) {
            found++;
        }
        return found;
    }

    /**
     * Finds the state of a loan with a balance above zero.
     *
     * @param daysLate whole days, 0 if it is not late
     * @return its class
     */
    public LoanState stateAt(int daysLate) {
        return LoanState.ofClass(classOf(daysLate));
    }

    /**
     * Lists the states in which a loan can be.
     *
     * @return the classes of days late in ascending order, and then the other states
     */
    public List<LoanState> states() {
        List<LoanState> states = new ArrayList<>();
        for (int number = 0; number < classes(); number++) {
            states.add(LoanState.ofClass(number));
        }
        states.addAll(BEHIND_THE_CLASSES);
        return List.copyOf(states);
    }

    /**
     * Finds a state among those in which a loan can be.
     *
     * @param state the state
     * @return its place in {@link #states()}, or nothing if the scheme has no such class
     */
    public OptionalInt place(LoanState state) {
        OptionalInt number = state.ageClass();
        if (number.isPresent()) {
            return number.getAsInt() < classes() ? number : OptionalInt.empty();
        }
        return OptionalInt.of(classes() + BEHIND_THE_CLASSES.indexOf(state));
    }

    /**
     * Tells whether loans late by more than some days are told from the others.
     *
     * @param days whole days
     * @return true if it is one of the thresholds
     */
    public boolean hasThreshold(int days) {
        return thresholds.contains(days);
    }

    /**
     * Returns the least number of days late in a class.
     *
     * @param number the class, from 0
     * @return whole days
     */
    public int from(int number) {
        return number == 0 ? 0 : thresholds.get(number - 1) + 1;
    }

    /**
     * Returns the greatest number of days late in a class.
     *
     * @param number the class, from 0
     * @return whole days, {@link DaysLateBucket#OPEN} for the last
     */
    public int to(int number) {
        return number == thresholds.size() ? DaysLateBucket.OPEN : thresholds.get(number);
    }

    /**
     * Names a class.
     *
     * @param number the class, from 0
     * @return for instance {@code 31 to 60 days}
     */
    public String label(int number) {
        if (number == 0 && to(0) == 0) {
            return "not late";
        }
        if (number == thresholds.size()) {
            return "more than " + thresholds.get(number - 1) + (thresholds.get(number - 1) == 1 ? " day" : " days");
        }
        return (from(number) == to(number) ? "" : from(number) + " to ")
                + to(number)
                + (to(number) == 1 ? " day" : " days");
    }

    /**
     * Names a state.
     *
     * @param state the state
     * @return for instance {@code 31 to 60 days} or {@code written off}
     */
    public String label(LoanState state) {
        return state.ageClass().isPresent() ? label(state.ageClass().getAsInt()) : state.toString();
    }

    /** Prints the thresholds. */
    @Override
    public String toString() {
        return "days late more than " + thresholds;
    }
}
