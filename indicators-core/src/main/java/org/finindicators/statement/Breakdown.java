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
import org.finindicators.number.InvalidNumberException;

/**
 * An amount by member: the assets of each bank, the deposits of each region.
 *
 * <p>Members under common control belong together and must be added up before; shares are taken of the sum of all
 * members, so a missing tail makes every share too large.
 *
 * @param members the members
 */
@DistinctNames
public record Breakdown(@NotEmpty List<@Valid Member> members) {
    /**
     * Copies the members.
     *
     * @param members the members
     */
    public Breakdown {
        members = List.copyOf(members);
    }

    /**
     * Takes amounts by name.
     *
     * @param amounts amount by name, in the order that reports shall show
     * @return the breakdown
     * @throws InvalidNumberException if one is null or out of bounds, with its name
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
     * @throws InvalidNumberException if one is no number, with its position
     */
    public static Breakdown of(String... amounts) {
        List<Member> members = new ArrayList<>();
        for (String amount : amounts) {
            members.add(Member.parse(Integer.toString(members.size() + 1), amount));
        }
        return new Breakdown(members);
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
