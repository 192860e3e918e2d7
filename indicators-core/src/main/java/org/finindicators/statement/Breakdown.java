/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.statement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.finindicators.number.Decimals;
import org.finindicators.number.Intake;
import org.finindicators.validation.InvalidInputException;
import org.finindicators.validation.SelfChecking;
import org.finindicators.validation.Violation;

/**
 * An amount by member: the assets of each bank, the deposits of each region.
 *
 * <p>Members under common control belong together and must be added up before; shares are taken of the sum of all
 * members, so a missing tail makes every share too large.
 *
 * @param members the members
 * @param stated the total that is reported beside them, 1 for shares; the members must add up to it
 * @since 0.1.0
 */
public record Breakdown(@NotEmpty List<@Valid Member> members, Optional<BigDecimal> stated) implements SelfChecking {
    /** Copies the members. */
    public Breakdown {
        members = List.copyOf(members);
        stated = stated.map(Decimals::check);
    }

    /**
     * Takes members without a total of their own.
     *
     * @param members the members
     */
    public Breakdown(List<Member> members) {
        this(members, Optional.empty());
    }

    /**
     * Takes amounts by name.
     *
     * @param amounts amount by name, in the order that reports shall show
     * @return the breakdown
     * @throws InvalidInputException with every amount that is null or out of bounds, by its name
     */
    public static Breakdown of(Map<String, BigDecimal> amounts) {
        Intake intake = new Intake();
        List<Member> members = new ArrayList<>();
        amounts.forEach((name, amount) -> members.add(new Member(name, intake.number("member " + name, amount))));
        intake.refuse();
        return new Breakdown(members);
    }

    /**
     * Takes amounts without names; they are called by their position, from 1.
     *
     * @param amounts the amounts, as decimal text
     * @return the breakdown
     * @throws InvalidInputException with every amount that is not a number, by its position
     */
    public static Breakdown of(String... amounts) {
        Intake intake = new Intake();
        List<BigDecimal> numbers = new ArrayList<>();
        for (String amount : amounts) {
            numbers.add(
                    intake.toNumber("member " + (numbers.size() + 1), amount).orElse(BigDecimal.ZERO));
        }
        intake.refuse();
        return of(numbers.toArray(BigDecimal[]::new));
    }

    /**
     * Takes amounts without names; they are called by their position, from 1.
     *
     * @param amounts the amounts
     * @return the breakdown
     * @throws InvalidInputException with every amount that is null or out of bounds, by its position
     */
    public static Breakdown of(BigDecimal... amounts) {
        Map<String, BigDecimal> byPosition = new LinkedHashMap<>();
        for (BigDecimal amount : amounts) {
            byPosition.put(Integer.toString(byPosition.size() + 1), amount);
        }
        return of(byPosition);
    }

    /**
     * States the total that is reported beside the members.
     *
     * @param total the total, as decimal text; 1 where the members are shares, 100 where they are per cent
     * @return the same members with the total
     * @throws InvalidInputException if it is not a number
     */
    public Breakdown addingUpTo(String total) {
        return addingUpTo(Intake.requireNumber("total", total));
    }

    /**
     * States the total that is reported beside the members.
     *
     * @param total the total; 1 where the members are shares, 100 where they are per cent
     * @return the same members with the total
     * @throws InvalidInputException if it is out of bounds
     */
    public Breakdown addingUpTo(BigDecimal total) {
        return new Breakdown(members, Optional.of(total));
    }

    /** Finds names that occur twice, and members that do not add up to the stated total. */
    @Override
    public List<Violation> violations() {
        List<Violation> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < members.size(); i++) {
            String name = members.get(i).name();
            if (!seen.add(name)) {
                found.add(new Violation("members[" + i + "].name", name, "must not occur twice"));
            }
        }
        contradiction().ifPresent(sentence -> found.add(new Violation("", "", sentence)));
        return found;
    }

    /**
     * Tells by how much the members miss the stated total, if by more than rounding: half a unit of the last digit,
     * that of the finest one, for each.
     *
     * @return what they add up to, in words; nothing if they agree or no total is stated
     */
    public Optional<String> contradiction() {
        BigDecimal sum = total();
        BigDecimal slack =
                Decimals.roundingSlack(members.stream().map(Member::amount).toList());
        return stated.filter(whole -> sum.subtract(whole).abs().compareTo(slack) > 0)
                .map(whole -> "members add up to " + Decimals.print(sum) + ", not " + Decimals.print(whole));
    }

    /**
     * Adds up all members.
     *
     * @return the total
     */
    public BigDecimal total() {
        return members.stream().map(Member::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
