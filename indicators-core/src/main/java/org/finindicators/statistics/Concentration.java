/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.statistics;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.finindicators.formula.Calculation;
import org.finindicators.formula.Fact;
import org.finindicators.formula.Reason;
import org.finindicators.statement.Breakdown;

/**
 * Measures of concentration over the shares of a breakdown's members.
 *
 * <p>With shares {@code s}, the part of each member in the total of all n members:
 *
 * <ul>
 *   <li>Herfindahl-Hirschman index: the sum of s squared, from 1/n (all equal) to 1 (one member). Competition
 *       authorities print it in points, times 10,000.
 *   <li>Concentration ratio CRk: the sum of the k largest shares; 1, with a note, where k is n or more.
 *   <li>Effective number: 1 / HHI, how many equal members would be as concentrated.
 *   <li>Normalised index: (HHI - 1/n) / (1 - 1/n), from 0 to 1; undefined for a single member.
 *   <li>Entropy number: e to the power of minus the sum of s ln s; members of share zero add nothing.
 * </ul>
 *
 * <p>The static methods take a breakdown; {@link #of(Fact, String, Function)} takes any fact that amounts can be got
 * from, borrowers combined into groups for instance, and names what is counted.
 *
 * <p>All but the last are computed exactly. They are undefined where
 *
 * <ul>
 *   <li>the breakdown is not reported,
 *   <li>it is empty (group too small),
 *   <li>an amount is negative (out of domain),
 *   <li>it does not add up to the total stated with it (inconsistent statement), or
 *   <li>it adds up to zero (zero denominator).
 * </ul>
 *
 * @since 0.1.0
 */
public final class Concentration {
    private static final String MEMBER = "member";

    private Concentration() {}

    /**
     * One amount of a distribution, whatever bears it.
     *
     * @param name what it is the amount of
     * @param amount the amount
     * @since 0.1.0
     */
    public record Holding(String name, BigDecimal amount) {}

    /**
     * Starts measures over amounts that are got from a fact.
     *
     * @param <T> what the fact is
     * @param fact the fact
     * @param noun what is counted, in the singular
     * @param holdings gives the amounts; it never throws
     * @return the measures
     */
    public static <T> ConcentrationMeasures<T> of(Fact<T> fact, String noun, Function<T, List<Holding>> holdings) {
        return new ConcentrationMeasures<>(fact, noun, holdings, ignored -> Optional.empty(), List.of());
    }

    /**
     * Starts measures over the members of a breakdown that bear another noun than "member".
     *
     * @param fact the breakdown
     * @param noun what is counted, in the singular
     * @return the measures
     */
    public static ConcentrationMeasures<Breakdown> of(Fact<Breakdown> fact, String noun) {
        return new ConcentrationMeasures<>(
                fact,
                noun,
                Concentration::holdings,
                Breakdown::contradiction,
                List.of(Reason.INCONSISTENT_STATEMENT.when(noun + "s that do not add up to a stated total")));
    }

    private static List<Holding> holdings(Breakdown breakdown) {
        return breakdown.members().stream()
                .map(member -> new Holding(member.name(), member.amount()))
                .toList();
    }

    /**
     * Declares the Herfindahl-Hirschman index of a breakdown, between 0 and 1.
     *
     * @param fact the breakdown
     * @return the calculation
     */
    public static Calculation herfindahl(Fact<Breakdown> fact) {
        return of(fact, MEMBER).herfindahl();
    }

    /**
     * Declares the Herfindahl-Hirschman index of a breakdown in points, between 0 and 10,000.
     *
     * @param fact the breakdown
     * @return the calculation
     */
    public static Calculation herfindahlPoints(Fact<Breakdown> fact) {
        return of(fact, MEMBER).herfindahlPoints();
    }

    /**
     * Declares the share of the largest members.
     *
     * @param fact the breakdown
     * @param largest how many of them, at least one
     * @param least how many members there must be
     * @return the calculation, undefined for fewer members
     * @throws IllegalArgumentException if a number is less than one
     */
    public static Calculation largest(Fact<Breakdown> fact, int largest, int least) {
        return of(fact, MEMBER).largest(largest, least);
    }

    /**
     * Declares the number of equal members that would be as concentrated.
     *
     * @param fact the breakdown
     * @return the calculation
     */
    public static Calculation effectiveNumber(Fact<Breakdown> fact) {
        return of(fact, MEMBER).effectiveNumber();
    }

    /**
     * Declares the Herfindahl-Hirschman index between its least value for that many members, 0, and its greatest, 1.
     *
     * @param fact the breakdown
     * @return the calculation
     */
    public static Calculation normalised(Fact<Breakdown> fact) {
        return of(fact, MEMBER).normalised();
    }

    /**
     * Declares the number of equal members that would have the same entropy.
     *
     * @param fact the breakdown
     * @return the calculation
     */
    public static Calculation entropyNumber(Fact<Breakdown> fact) {
        return of(fact, MEMBER).entropyNumber();
    }
}
