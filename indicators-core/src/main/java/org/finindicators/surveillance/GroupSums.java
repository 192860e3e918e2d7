/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.surveillance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.finindicators.regulation.PrudentialLimits;
import org.finindicators.statement.ClientExposure;
import org.jspecify.annotations.Nullable;

/** The exposures of some reports, added up by group of connected borrowers and by report, as a regulation counts. */
final class GroupSums {
    private final List<Sum> groups = new ArrayList<>();
    private final List<BigDecimal> unassigned = new ArrayList<>();
    private int unassignedExposures;
    private int negative;
    private int withoutOffBalance;

    /** What one report has of a group, in whole units of the currency. */
    record Part(int report, BigDecimal amount, BigDecimal offBalanceAmount) {
        Part plus(Part other) {
            return new Part(report, amount.add(other.amount), offBalanceAmount.add(other.offBalanceAmount));
        }
    }

    /** A group under the first of its names; the others in their order. */
    record Sum(String name, List<String> alsoCalled, List<Part> parts) {}

    private GroupSums() {}

    static GroupSums of(List<LenderReport> reports, PrudentialLimits regulation) {
        GroupSums sums = new GroupSums();
        List<ClientExposure> assigned = new ArrayList<>();
        int[] ends = new int[reports.size()];
        for (int r = 0; r < ends.length; r++) {
            LenderReport report = reports.get(r);
            BigDecimal lost = BigDecimal.ZERO;
            for (ClientExposure exposure : report.exposures()) {
                boolean counts = regulation.counts(exposure);
                BigDecimal amount = counts ? regulation.countedAmount(exposure) : BigDecimal.ZERO;
                sums.negative += amount.signum() < 0 ? 1 : 0;
                sums.withoutOffBalance += counts && exposure.offBalanceAmount().isEmpty() ? 1 : 0;
                if (isAssigned(exposure)) {
                    assigned.add(exposure);
                } else if (counts) {
                    lost = lost.add(report.inUnits(amount));
                    sums.unassignedExposures++;
                }
            }
            sums.unassigned.add(plain(lost));
            ends[r] = assigned.size();
        }
        sums.add(assigned, ends, reports, regulation);
        return sums;
    }

    private static boolean isAssigned(ClientExposure exposure) {
        return !exposure.client().isBlank()
                || exposure.group().filter(group -> !group.isBlank()).isPresent();
    }

    private void add(
            List<ClientExposure> assigned, int[] ends, List<LenderReport> reports, PrudentialLimits regulation) {
        ConnectedClients connected = ConnectedClients.of(assigned);
        GroupNames names = new GroupNames(assigned, connected);
        @Nullable List<Part>[] parts = arrays(assigned.size());
        int from = 0;
        for (int r = 0; r < ends.length; r++) {
            Map<Integer, Part> ofReport = new HashMap<>();
            for (int i = from; i < ends[r]; i++) {
                ClientExposure exposure = assigned.get(i);
                if (regulation.counts(exposure)) {
                    Part part = new Part(
                            r,
                            reports.get(r).inUnits(regulation.countedAmount(exposure)),
                            reports.get(r).inUnits(exposure.offBalanceAmount().orElse(BigDecimal.ZERO)));
                    ofReport.merge(connected.root(i), part, Part::plus);
                }
            }
            from = ends[r];
            ofReport.forEach((root, part) -> {
                if (part.amount().signum() != 0) {
                    List<Part> before = parts[root];
                    List<Part> all = before == null ? new ArrayList<>(1) : before;
                    all.add(new Part(part.report(), plain(part.amount()), plain(part.offBalanceAmount())));
                    parts[root] = all;
                }
            });
        }
        for (int root = 0; root < parts.length; root++) {
            List<Part> all = parts[root];
            if (all != null) {
                groups.add(new Sum(names.first(root), names.others(root), List.copyOf(all)));
            }
        }
    }

    @SuppressWarnings("unchecked") // an array of lists cannot be made otherwise
    private static @Nullable List<Part>[] arrays(int size) {
        return (List<Part>[]) new List<?>[size];
    }

    /** The same amount whatever it was added up from. */
    static BigDecimal plain(BigDecimal amount) {
        BigDecimal stripped = amount.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    List<Sum> groups() {
        return groups;
    }

    /** What could not be assigned, by report. */
    List<BigDecimal> unassigned() {
        return unassigned;
    }

    int unassignedExposures() {
        return unassignedExposures;
    }

    int negative() {
        return negative;
    }

    int withoutOffBalance() {
        return withoutOffBalance;
    }

    /** The names of each group: the first declared one in their order, or its first borrower. */
    private static final class GroupNames {
        private final @Nullable String[] declared;
        private final @Nullable String[] borrowers;
        private final Map<Integer, Set<String>> several = new HashMap<>();

        GroupNames(List<ClientExposure> exposures, ConnectedClients connected) {
            declared = new @Nullable String[exposures.size()];
            borrowers = new @Nullable String[exposures.size()];
            for (int i = 0; i < declared.length; i++) {
                int root = connected.root(i);
                ClientExposure exposure = exposures.get(i);
                if (!exposure.client().isBlank()) {
                    borrowers[root] = least(borrowers[root], exposure.client());
                }
                exposure.group().filter(group -> !group.isBlank()).ifPresent(group -> declare(root, group));
            }
        }

        private void declare(int root, String group) {
            String before = declared[root];
            if (before != null && !before.equals(group)) {
                several.computeIfAbsent(root, none -> new TreeSet<>()).addAll(Arrays.asList(before, group));
            }
            declared[root] = least(before, group);
        }

        private static String least(@Nullable String one, String other) {
            return one == null || other.compareTo(one) < 0 ? other : one;
        }

        String first(int root) {
            String group = declared[root];
            return group == null ? String.valueOf(borrowers[root]) : group;
        }

        List<String> others(int root) {
            return several.getOrDefault(root, Set.of()).stream()
                    .filter(name -> !name.equals(declared[root]))
                    .toList();
        }
    }
}
