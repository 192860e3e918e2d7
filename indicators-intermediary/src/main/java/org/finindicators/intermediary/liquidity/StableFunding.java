/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.liquidity;

import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.finindicators.statement.Member;
import org.finindicators.validation.InvalidInputException;

/**
 * The funding and the assets of an institution by class, in the classes of a table of factors.
 *
 * @param funding capital and liabilities by class
 * @param assets assets and commitments by class
 * @since 0.1.0
 */
public record StableFunding(List<@Valid Member> funding, List<@Valid Member> assets) {
    /** Copies the lists. */
    public StableFunding {
        funding = List.copyOf(funding);
        assets = List.copyOf(assets);
    }

    /**
     * Gives an empty structure, to which classes are added.
     *
     * @return no funding and no assets
     */
    public static StableFunding none() {
        return new StableFunding(List.of(), List.of());
    }

    /**
     * Adds a class of funding.
     *
     * @param name the class
     * @param amount its carrying amount, as decimal text
     * @return the larger structure
     * @throws InvalidInputException if the amount is refused
     */
    public StableFunding withFunding(String name, String amount) {
        return new StableFunding(with(funding, Member.of(name, amount)), assets);
    }

    /**
     * Adds a class of funding.
     *
     * @param name the class
     * @param amount its carrying amount
     * @return the larger structure
     * @throws InvalidInputException if the amount is refused
     */
    public StableFunding withFunding(String name, BigDecimal amount) {
        return new StableFunding(with(funding, Member.of(name, amount)), assets);
    }

    /**
     * Adds a class of assets.
     *
     * @param name the class
     * @param amount its carrying amount, as decimal text
     * @return the larger structure
     * @throws InvalidInputException if the amount is refused
     */
    public StableFunding withAssets(String name, String amount) {
        return new StableFunding(funding, with(assets, Member.of(name, amount)));
    }

    /**
     * Adds a class of assets.
     *
     * @param name the class
     * @param amount its carrying amount
     * @return the larger structure
     * @throws InvalidInputException if the amount is refused
     */
    public StableFunding withAssets(String name, BigDecimal amount) {
        return new StableFunding(funding, with(assets, Member.of(name, amount)));
    }

    private static List<Member> with(List<Member> members, Member another) {
        List<Member> all = new ArrayList<>(members);
        all.add(another);
        return all;
    }
}
