/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.risk;

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
import org.finindicators.statistics.Concentration.Holding;

/**
 * Finds which exposures are to the same client or to connected clients, and adds them up.
 *
 * <p>Each exposure is a node; the first exposure of a client and the first of a group are linked with the later ones.
 */
final class ConnectedClients {
    private final List<ClientExposure> exposures;
    private final int[] parent;

    ConnectedClients(List<ClientExposure> exposures) {
        this.exposures = exposures;
        parent = new int[exposures.size()];
        Map<String, Integer> clients = new HashMap<>();
        Map<String, Integer> groups = new HashMap<>();
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
            int at = i;
            ClientExposure exposure = exposures.get(i);
            link(clients.computeIfAbsent(exposure.client(), name -> at), i);
            exposure.group().ifPresent(group -> link(groups.computeIfAbsent(group, name -> at), at));
        }
    }

    private void link(int one, int other) {
        int first = root(one);
        int second = root(other);
        // the earlier exposure leads, so that names do not depend on the order of linking
        parent[Math.max(first, second)] = Math.min(first, second);
    }

    private int root(int node) {
        int at = node;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    /** Adds up what counts, by group, of the groups of which one exposure at least is chosen. */
    List<Holding> combine(
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
}
