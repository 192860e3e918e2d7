/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.testkit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.finindicators.statement.Breakdown;
import org.finindicators.statement.Member;

/**
 * Reads facts of the core from the lines of a case.
 *
 * @since 0.1.0
 */
public final class CaseFacts {
    private static final String TOTAL = "total";

    private CaseFacts() {}

    /**
     * Reads amounts by member.
     *
     * @param lines each a name, a colon and an amount ({@code North: 40}), or amounts without names, which are called
     *     by their position; {@code total: 100} states the total that is reported beside them
     * @return the breakdown, without members if there are no lines
     */
    public static Breakdown breakdown(List<String> lines) {
        List<Member> members = new ArrayList<>();
        Optional<BigDecimal> total = Optional.empty();
        for (String line : lines) {
            int colon = line.lastIndexOf(':');
            String name = colon < 0 ? "" : line.substring(0, colon).strip();
            String amounts = line.substring(colon + 1).strip();
            if (name.equals(TOTAL)) {
                total = Optional.of(new BigDecimal(amounts));
                continue;
            }
            for (String amount : amounts.split(" +", -1)) {
                String called = name.isEmpty() ? Integer.toString(members.size() + 1) : name;
                members.add(new Member(called, new BigDecimal(amount)));
            }
        }
        return new Breakdown(members, total);
    }
}
