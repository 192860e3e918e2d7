/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.liquidity;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.finindicators.validation.InvalidInputException;
import org.finindicators.statement.Member;

/**
 * The funding and the assets of an institution by class, in the classes of a table of factors.
 *
 * @param funding capital and liabilities by class
 * @param assets assets and commitments by class
 */
public record StableFunding(List<@Valid Member> funding, List<@Valid Member> assets) {
    /** Nothing at all; classes are added to it. */
    public static final StableFunding NONE = new StableFunding(List.of(), List.of());

    /** Copies the lists. */
    public StableFunding {
        funding = List.copyOf(funding);
        assets = List.copyOf(assets);
    }

    /**
     * Adds a class of funding.
     *
     * @param name the class
     * @param amount its carrying amount
     * @return the larger structure
     * @throws InvalidInputException if the amount is no number
     */
    public StableFunding withFunding(String name, String amount) {
        return new StableFunding(with(funding, name, amount), assets);
    }

    /**
     * Adds a class of assets.
     *
     * @param name the class
     * @param amount its carrying amount
     * @return the larger structure
     * @throws InvalidInputException if the amount is no number
     */
    public StableFunding withAssets(String name, String amount) {
        return new StableFunding(funding, with(assets, name, amount));
    }

    private static List<Member> with(List<Member> members, String name, String amount) {
        List<Member> all = new ArrayList<>(members);
        all.add(Member.of(name, amount));
        return all;
    }
}
