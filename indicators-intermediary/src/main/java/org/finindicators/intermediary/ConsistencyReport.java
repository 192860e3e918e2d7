/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.finindicators.statement.IdentityCheck;
import org.finindicators.statement.IdentityCheck.Outcome;
import org.finindicators.validation.Violation;

/**
 * What came of checking a statement: what is wrong, what holds, and what could not be checked.
 *
 * @param subject whose statement it is, for instance {@code Bank 40, 2021}
 * @param figures what is wrong with single figures, parts and wholes, currencies and opening balances
 * @param identities the checks of figures that must be equal, each with its outcome
 * @since 0.1.0
 */
public record ConsistencyReport(String subject, List<Violation> figures, List<IdentityCheck> identities) {
    /** Copies the lists. */
    public ConsistencyReport {
        figures = List.copyOf(figures);
        identities = List.copyOf(identities);
    }

    /**
     * Lists everything that is wrong.
     *
     * @return the violations, none if whatever could be checked holds
     */
    public List<Violation> violations() {
        return Stream.concat(figures.stream(), identities.stream().flatMap(check -> check.violation().stream()))
                .map(violation -> violation.about(subject))
                .toList();
    }

    /**
     * Lists the identities that hold.
     *
     * @return their checks
     */
    public List<IdentityCheck> holding() {
        return with(Outcome.HOLDS);
    }

    /**
     * Lists the identities that are broken.
     *
     * @return their checks, each with the difference
     */
    public List<IdentityCheck> broken() {
        return with(Outcome.BROKEN);
    }

    /**
     * Lists the identities that could not be checked, though something is reported of both sides.
     *
     * @return their checks, each with what is missing and, where only flows are, what the others leave unexplained
     */
    public List<IdentityCheck> notChecked() {
        return with(Outcome.NOT_CHECKED);
    }

    private List<IdentityCheck> with(Outcome outcome) {
        return identities.stream().filter(check -> check.outcome() == outcome).toList();
    }

    /** Prints how many there are of each, then a line for each but those that have nothing to compare, on one line. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        out.append(broken().size()).append(" broken, ").append(notChecked().size());
        out.append(" not checked, ").append(holding().size()).append(" hold");
        if (!figures.isEmpty()) {
            out.append("; ").append(figures.size()).append(figures.size() == 1 ? " figure" : " figures");
            out.append(" wrong");
        }
        Stream.of(
                        figures.stream().map(one -> new Violation(one.path(), one.value(), one.message())),
                        broken().stream(),
                        notChecked().stream(),
                        holding().stream())
                .flatMap(lines -> lines)
                .forEach(line -> out.append("\n  ").append(line));
        List<IdentityCheck> none = with(Outcome.NOTHING_TO_COMPARE);
        if (!none.isEmpty()) {
            out.append("\n  ").append(Outcome.NOTHING_TO_COMPARE.words()).append(": ");
            out.append(none.stream().map(check -> check.identity().name()).collect(Collectors.joining(", ")));
        }
        return out.toString();
    }
}
