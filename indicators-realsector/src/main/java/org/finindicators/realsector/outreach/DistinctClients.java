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
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Figures;
import org.finindicators.formula.Operand;
import org.finindicators.formula.Reason;
import org.finindicators.number.Rational;
import org.finindicators.period.ReportingPeriod;

/** Counts clients, each of them once, by the services that reached them. */
final class DistinctClients {
    private static final int MOST_NAMED = 5;

    private final Map<String, List<Service>> byClient;
    private final int services;
    private final String when;

    private DistinctClients(Map<String, List<Service>> byClient, int services, String when) {
        this.byClient = byClient;
        this.services = services;
        this.when = when;
    }

    /** Those of a period, or all up to its end; nothing reported of a client without an id. */
    static Evaluation count(
            Beneficiaries all,
            Figures figures,
            Predicate<Service> counted,
            Function<DistinctClients, Evaluation> then) {
        if (all.services().isEmpty()) {
            return Evaluation.undefined(Reason.GROUP_TOO_SMALL, "no service in the list", List.of());
        }
        for (int i = 0; i < all.services().size(); i++) {
            if (all.services().get(i).client().isBlank()) {
                return Evaluation.undefined(
                        Reason.OUT_OF_DOMAIN,
                        "service " + (i + 1) + " has a client without an id, who cannot be told from others",
                        List.of());
            }
        }
        return then.apply(of(all, figures.period(), counted));
    }

    static DistinctClients of(Beneficiaries all, ReportingPeriod period, Predicate<Service> counted) {
        Map<String, List<Service>> byClient = new LinkedHashMap<>();
        int services = 0;
        for (Service service : all.services()) {
            if (counted.test(service)) {
                byClient.computeIfAbsent(service.client().strip(), id -> new ArrayList<>())
                        .add(service);
                services++;
            }
        }
        return new DistinctClients(byClient, services, period.toString());
    }

    /** How many clients. */
    Evaluation clients() {
        return value(byClient.size());
    }

    /** How many loans and courses. */
    Evaluation services() {
        return value(services);
    }

    /** How many, if a group is one client. */
    Evaluation groupsAsOne() {
        long alone = byClient.values().stream()
                .filter(own -> own.stream().anyMatch(service -> service.group().isEmpty()))
                .count();
        long groups = byClient.values().stream()
                .flatMap(List::stream)
                .flatMap(service -> service.group().stream())
                .distinct()
                .count();
        return value(alone + groups);
    }

    /** How many with a trait. */
    Evaluation with(ClientTrait trait, String value) {
        return byTrait(
                trait,
                counts -> Evaluation.of(Rational.of(counts.getOrDefault(value, 0L)), operands(), notes(trait, counts)));
    }

    /** The part with a trait in those of whom it is known. */
    Evaluation share(ClientTrait trait, String value) {
        return byTrait(trait, counts -> {
            long known = counts.values().stream().mapToLong(Long::longValue).sum();
            return Evaluation.quotient(
                    Rational.of(counts.getOrDefault(value, 0L)),
                    Rational.of(known),
                    "clients whose " + trait.words() + " is known",
                    operands(),
                    notes(trait, counts));
        });
    }

    private Evaluation byTrait(ClientTrait trait, Function<Map<String, Long>, Evaluation> then) {
        List<String> contradicted = contradicted(trait);
        if (!contradicted.isEmpty()) {
            return Evaluation.undefined(
                    Reason.INCONSISTENT_STATEMENT,
                    "more than one " + trait.words() + " of "
                            + contradicted.stream().limit(MOST_NAMED).collect(Collectors.joining(", "))
                            + (contradicted.size() > MOST_NAMED
                                    ? " and " + (contradicted.size() - MOST_NAMED) + " others"
                                    : ""),
                    operands());
        }
        return then.apply(counts(trait));
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

    private List<String> notes(ClientTrait trait, Map<String, Long> counts) {
        long known = counts.values().stream().mapToLong(Long::longValue).sum();
        long unknown = byClient.size() - known;
        return unknown == 0 ? List.of() : List.of("the " + trait.words() + " of " + unknown + " is not known");
    }

    private Evaluation value(long number) {
        return Evaluation.of(Rational.of(number), operands(), List.of());
    }

    private List<Operand> operands() {
        return List.of(
                Operand.of("clients", when, BigDecimal.valueOf(byClient.size()), ""),
                Operand.of("loans and courses", when, BigDecimal.valueOf(services), ""));
    }
}
