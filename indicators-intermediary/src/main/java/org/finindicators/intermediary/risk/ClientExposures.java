/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.risk;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.finindicators.number.Decimals;
import org.finindicators.statement.ClientExposure;
import org.finindicators.statistics.Concentration.Holding;
import org.finindicators.surveillance.ConnectedClients;

/**
 * All exposures of an institution to its clients.
 *
 * <p>Clients of one group count as one, whatever their names; so do two groups that share a client. Shares are taken of
 * the sum of all exposures, so a missing tail makes every share too large.
 *
 * @param all the exposures
 * @param importance whether the institution is itself known to be a global systemically important bank
 * @since 0.1.0
 */
public record ClientExposures(@NotEmpty List<@Valid ClientExposure> all, GlobalImportance importance) {
    /** Copies the list. */
    public ClientExposures {
        Objects.requireNonNull(importance, "importance, which may not be known");
        all = List.copyOf(all);
    }

    /**
     * Takes exposures of an institution that is not known to be a global systemically important bank.
     *
     * @param all the exposures
     */
    public ClientExposures(List<ClientExposure> all) {
        this(all, GlobalImportance.NOT_KNOWN);
    }

    /**
     * Takes exposures.
     *
     * @param all the exposures
     * @return the same as one fact
     */
    public static ClientExposures of(ClientExposure... all) {
        return new ClientExposures(List.of(all));
    }

    /**
     * Adds exposures.
     *
     * @param more the exposures
     * @return the larger fact
     */
    public ClientExposures withExposures(ClientExposure... more) {
        List<ClientExposure> larger = new ArrayList<>(all);
        larger.addAll(List.of(more));
        return new ClientExposures(larger, importance);
    }

    /**
     * States whether the institution is itself a global systemically important bank.
     *
     * @param other whether it is
     * @return the exposures
     */
    public ClientExposures withImportance(GlobalImportance other) {
        return new ClientExposures(all, other);
    }

    /**
     * Adds up the exposures, before mitigation, to each client or group of connected clients.
     *
     * @return the groups, the largest first
     */
    public List<Holding> combined() {
        return combined(ClientExposure::amount, exposure -> true);
    }

    /** Adds up some amount of some of the exposures; those left out still connect clients. */
    List<Holding> combined(Function<ClientExposure, BigDecimal> amount, Predicate<ClientExposure> counts) {
        return ConnectedClients.of(all).combine(amount, counts, any -> true);
    }

    /** The same for the groups that have an exposure of a kind, whatever their others are. */
    List<Holding> combinedWith(
            String kind, Function<ClientExposure, BigDecimal> amount, Predicate<ClientExposure> counts) {
        return ConnectedClients.of(all).combine(amount, counts, exposure -> kind.equals(exposure.kind()));
    }

    /** The first exposure without a name; it would be added to all others without one. */
    Optional<String> nameless() {
        return all.stream()
                .filter(exposure -> exposure.client().isBlank()
                        || exposure.group().filter(String::isBlank).isPresent())
                .map(exposure -> "an exposure of " + Decimals.print(exposure.amount())
                        + (exposure.client().isBlank()
                                ? " without the name of a client"
                                : " to a group without a name"))
                .findFirst();
    }

    /** Prints how many exposures there are, and to how many groups. */
    @Override
    public String toString() {
        int groups = combined().size();
        return all.size()
                + (all.size() == 1 ? " exposure to " : " exposures to ")
                + groups
                + (groups == 1 ? " client group" : " client groups");
    }
}
