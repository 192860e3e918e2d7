/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.outreach;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Figures;
import org.finindicators.formula.Reason;
import org.finindicators.formula.Worksheet;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;

/** Counts clients, each of them once, by the services that reached them. */
final class DistinctClients {
    private final Map<String, List<Service>> byClient;
    private final int services;

    private DistinctClients(Map<String, List<Service>> byClient, int services) {
        this.byClient = byClient;
        this.services = services;
    }

    /** Counts those of the services chosen; undefined where a client has no id. */
    static Evaluation count(
            Beneficiaries all,
            Figures figures,
            Predicate<Service> counted,
            BiFunction<DistinctClients, Worksheet, Evaluation> asked) {
        Worksheet sheet = Worksheet.of(figures);
        if (all.services().isEmpty()) {
            return sheet.undefined(Reason.GROUP_TOO_SMALL, "no service in the list");
        }
        for (int i = 0; i < all.services().size(); i++) {
            if (all.services().get(i).client().isBlank()) {
                return sheet.undefined(
                        Reason.OUT_OF_DOMAIN,
                        "service " + (i + 1) + " has a client without an id, who cannot be told from others");
            }
        }
        DistinctClients chosen = of(all, counted);
        String when = figures.period().toString();
        sheet.number("clients", when, BigDecimal.valueOf(chosen.size()), "")
                .number("loans and courses", when, BigDecimal.valueOf(chosen.services), "");
        return asked.apply(chosen, sheet);
    }

    static DistinctClients of(Beneficiaries all, Predicate<Service> counted) {
        Map<String, List<Service>> byClient = new LinkedHashMap<>();
        int services = 0;
        for (Service service : all.services()) {
            if (counted.test(service)) {
                byClient.computeIfAbsent(service.client().strip(), id -> new ArrayList<>())
                        .add(service);
                services++;
            }
        }
        return new DistinctClients(byClient, services);
    }

    /** How many clients. */
    Evaluation clients(Worksheet sheet) {
        return sheet.value(Rational.of(size()));
    }

    /** How many loans and courses. */
    Evaluation services(Worksheet sheet) {
        return sheet.value(Rational.of(services));
    }

    /** How many, if a group is one client. */
    Evaluation groupsAsOne(Worksheet sheet) {
        long alone = byClient.values().stream()
                .filter(own -> own.stream().anyMatch(service -> service.group().isEmpty()))
                .count();
        long groups = byClient.values().stream()
                .flatMap(List::stream)
                .flatMap(service -> service.group().stream())
                .distinct()
                .count();
        return sheet.value(Rational.of(alone + groups));
    }

    /** How many with a trait. */
    Evaluation with(Worksheet sheet, ClientTrait trait, String value) {
        Map<String, Long> counts = counts(sheet, trait);
        return sheet.value(Rational.of(counts.getOrDefault(value, 0L)));
    }

    /** The part with a trait in those of whom it is known. */
    Evaluation share(Worksheet sheet, ClientTrait trait, String value) {
        Map<String, Long> counts = counts(sheet, trait);
        return sheet.quotient(
                Rational.of(counts.getOrDefault(value, 0L)),
                Rational.of(known(counts)),
                "clients whose " + trait.words() + " is known");
    }

    private Map<String, Long> counts(Worksheet sheet, ClientTrait trait) {
        List<String> contradicted = contradicted(trait);
        if (!contradicted.isEmpty()) {
            sheet.fault(
                    Reason.INCONSISTENT_STATEMENT,
                    "more than one " + trait.words() + " of " + Printing.some(contradicted));
        }
        Map<String, Long> counts = counts(trait);
        long unknown = size() - known(counts);
        if (unknown > 0) {
            sheet.step("the " + trait.words() + " of " + Printing.number(unknown) + " is not known");
        }
        return counts;
    }

    private static long known(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Clients by the latest of what is known of their trait, in the order of its values; the others are left out. */
    Map<String, Long> counts(ClientTrait trait) {
        Map<String, Long> counts = new TreeMap<>();
        for (List<Service> own : byClient.values()) {
            latest(trait, own).ifPresent(value -> counts.merge(value, 1L, Long::sum));
        }
        return counts;
    }

    long size() {
        return byClient.size();
    }

    private static Optional<String> latest(ClientTrait trait, List<Service> own) {
        Optional<Service> found = Optional.empty();
        for (Service service : own) {
            if (trait.of(service).isPresent()
                    && (found.isEmpty() || service.from().isAfter(found.get().from()))) {
                found = Optional.of(service);
            }
        }
        return found.flatMap(trait::of);
    }

    /** Clients of two sexes, or with two regions or sizes on the same day. */
    List<String> contradicted(ClientTrait trait) {
        List<String> clients = new ArrayList<>();
        byClient.forEach((client, own) -> {
            Map<String, String> known = new LinkedHashMap<>();
            boolean contradicts = false;
            for (Service service : own) {
                Optional<String> value = trait.of(service);
                if (value.isPresent()) {
                    String day = trait == ClientTrait.SEX ? "" : service.from().toString();
                    String before = known.putIfAbsent(day, value.get());
                    contradicts |= before != null && !before.equals(value.get());
                }
            }
            if (contradicts) {
                clients.add(client);
            }
        });
        return clients;
    }
}
