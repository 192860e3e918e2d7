/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.surveillance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.finindicators.number.Printing;
import org.finindicators.statement.ClientExposure;
import org.finindicators.statistics.Concentration.Holding;

/**
 * Finds which exposures are to the same client or to connected clients, and adds them up.
 *
 * <p>Clients of one group count as one, whatever their names; so do two groups that share a client. A blank name
 * connects nothing.
 *
 * @since 0.1.0
 */
public final class ConnectedClients {
    // each exposure is a node; the first of a client and the first of a group are linked with the later ones
    private final List<ClientExposure> exposures;
    private final int[] parent;

    private ConnectedClients(List<ClientExposure> exposures) {
        this.exposures = List.copyOf(exposures);
        parent = new int[exposures.size()];
        Map<String, Integer> clients = new HashMap<>();
        Map<String, Integer> groups = new HashMap<>();
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
            int at = i;
            ClientExposure exposure = exposures.get(i);
            if (!exposure.client().isBlank()) {
                link(clients.computeIfAbsent(exposure.client(), name -> at), i);
            }
            exposure.group()
                    .filter(group -> !group.isBlank())
                    .ifPresent(group -> link(groups.computeIfAbsent(group, name -> at), at));
        }
    }

    /**
     * Finds the connections among exposures.
     *
     * @param exposures the exposures, those that are not to be added up too
     * @return which of them belong together
     */
    public static ConnectedClients of(List<ClientExposure> exposures) {
        return new ConnectedClients(exposures);
    }

    private void link(int one, int other) {
        int first = root(one);
        int second = root(other);
        // the earlier exposure leads, so that names do not depend on the order of linking
        parent[Math.max(first, second)] = Math.min(first, second);
    }

    /** The first exposure that an exposure is connected with, by position. */
    int root(int node) {
        int at = node;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    /**
     * Adds up by group.
     *
     * @param amount the amount of an exposure that is added up
     * @param counts whether an exposure is added up; those that are not still connect clients
     * @param chosen whether an exposure is one for which its whole group is listed
     * @return the groups, the largest first, each under the name of a group or of its first client
     */
    public List<Holding> combine(
            Function<ClientExposure, BigDecimal> amount,
            Predicate<ClientExposure> counts,
            Predicate<ClientExposure> chosen) {
        Map<Integer, BigDecimal> sums = new LinkedHashMap<>();
        Map<Integer, String> groups = new HashMap<>();
        Set<Integer> roots = new HashSet<>();
        for (int i = 0; i < parent.length; i++) {
            ClientExposure exposure = exposures.get(i);
            int root = root(i);
            exposure.group().ifPresent(group -> groups.putIfAbsent(root, group));
            if (chosen.test(exposure)) {
                roots.add(root);
            }
            if (counts.test(exposure)) {
                sums.merge(root, amount.apply(exposure), BigDecimal::add);
            }
        }
        sums.keySet().retainAll(roots);
        List<Holding> holdings = new ArrayList<>();
        sums.forEach((root, sum) -> {
            String client = exposures.get(root).client();
            holdings.add(new Holding(groups.getOrDefault(root, client), sum));
        });
        holdings.sort(Comparator.comparing(Holding::amount).reversed());
        return holdings;
    }

    /** Prints how many exposures there are, and how many groups they make. */
    @Override
    public String toString() {
        long groups =
                IntStream.range(0, parent.length).map(this::root).distinct().count();
        return RegisterTables.count(parent.length, "exposure") + " to " + Printing.number(groups)
                + (groups == 1 ? " borrower" : " borrowers") + ", groups as one";
    }
}
