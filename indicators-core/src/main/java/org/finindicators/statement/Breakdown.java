/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.statement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.finindicators.number.Decimals;
import org.finindicators.validation.InvalidInputException;

/**
 * An amount by member: the assets of each bank, the deposits of each region.
 *
 * <p>Members under common control belong together and must be added up before; shares are taken of the sum of all
 * members, so a missing tail makes every share too large.
 *
 * @param members the members
 * @param stated the total that is reported beside them, 1 for shares; the members must add up to it
 */
@DistinctNames
@AddsUp
public record Breakdown(@NotEmpty List<@Valid Member> members, Optional<BigDecimal> stated) {
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
     * @throws InvalidInputException if one is null or out of bounds, with its name
     */
    public static Breakdown of(Map<String, BigDecimal> amounts) {
        List<Member> members = new ArrayList<>();
        amounts.forEach((name, amount) -> members.add(new Member(name, amount)));
        return new Breakdown(members);
    }

    /**
     * Takes amounts without names; they are called by their position, from 1.
     *
     * @param amounts the amounts, as decimal text
     * @return the breakdown
     * @throws InvalidInputException if one is no number, with its position
     */
    public static Breakdown of(String... amounts) {
        List<Member> members = new ArrayList<>();
        for (String amount : amounts) {
            members.add(Member.parse(Integer.toString(members.size() + 1), amount));
        }
        return new Breakdown(members);
    }

    /**
     * States the total that is reported beside the members.
     *
     * @param total the total, as decimal text; 1 where the members are shares, 100 where they are per cent
     * @return the same members with the total
     * @throws InvalidInputException if it is no number
     */
    public Breakdown addingUpTo(String total) {
        return new Breakdown(members, Optional.of(Decimals.parse(total)));
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
