/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.sme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Figures;
import org.finindicators.formula.Operand;
import org.finindicators.formula.Reason;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;

/** Computes the share of some size classes of a rule in what all firms contribute. */
final class FirmShares {
    /** More firms than these are read as sums by class. */
    private static final int LISTED = 50;

    private static final int NAMED = 5;

    private final Firms firms;
    private final SizeRule rule;
    private final Contribution what;
    private final Figures figures;
    private final List<Operand> operands = new ArrayList<>();
    private final Map<Set<String>, BigDecimal> sums = new LinkedHashMap<>();
    private final Map<Set<String>, Integer> numbers = new LinkedHashMap<>();

    FirmShares(Firms firms, SizeRule rule, Contribution what, Figures figures) {
        this.firms = firms;
        this.rule = rule;
        this.what = what;
        this.figures = figures;
    }

    /** The classes that are asked for over all classes. */
    Evaluation of(Set<String> asked) {
        if (firms.firms().size() <= LISTED) {
            firms.firms().forEach(firm -> what.of(firm).ifPresent(amount -> operand(firm.name(), amount)));
        }
        return fault().orElseGet(() -> classify(asked).orElseGet(() -> share(asked)));
    }

    private void operand(String whose, BigDecimal amount) {
        String name = what.words + " of " + whose;
        String when = figures.period().toString();
        operands.add(
                what.money
                        ? Operand.money(name, when, amount, figures.scale(), figures.currency())
                        : Operand.of(name, when, amount, "person"));
    }

    private Optional<Evaluation> fault() {
        if (firms.firms().isEmpty()) {
            return undefined(Reason.GROUP_TOO_SMALL, "there is no firm");
        }
        if (rule.steps().isEmpty()) {
            return undefined(Reason.NOT_APPLICABLE, rule.name() + " has no size class");
        }
        if (rule.unit().isPresent()
                && firms.coverage().unit().isPresent()
                && !rule.unit().equals(firms.coverage().unit())) {
            return undefined(
                    Reason.NOT_APPLICABLE,
                    rule.name() + " is about " + rule.unit().get().words() + ", these are "
                            + firms.coverage().unit().get().words());
        }
        if (rule.looksAtMoney()
                && rule.currency().isPresent()
                && !rule.currency().equals(figures.currency())
                && reportsMoney()) {
            return undefined(
                    Reason.CURRENCY_MISMATCH,
                    "limits of " + rule.name() + " in " + rule.currency().get() + ", firms in "
                            + figures.currency().map(Object::toString).orElse("no stated currency"));
        }
        List<String> wrong = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        Set<String> twice = new LinkedHashSet<>();
        Set<String> seen = new HashSet<>();
        for (Firm firm : firms.firms()) {
            if (!seen.add(firm.name())) {
                twice.add("'" + firm.name() + "' occurs twice");
            }
            firm.sizes()
                    .forEach((measure, size) -> size.fault()
                            .ifPresent(sentence -> wrong.add(measure.words() + " of " + firm.name() + " " + sentence)));
            Optional<BigDecimal> amount = what.of(firm);
            if (amount.isEmpty()) {
                missing.add(what.words + " of " + firm.name());
            } else if (amount.get().signum() < 0 && !what.mayBeNegative()) {
                wrong.add(what.words + " of " + firm.name() + " " + Printing.upTo(amount.get(), 6)
                        + ": must not be negative");
            }
        }
        if (!missing.isEmpty()) {
            return undefined(Reason.NOT_REPORTED, some(missing));
        }
        if (!wrong.isEmpty()) {
            return undefined(Reason.OUT_OF_DOMAIN, some(wrong));
        }
        what.contradiction(firms).ifPresent(twice::add);
        return twice.isEmpty() ? Optional.empty() : undefined(Reason.INCONSISTENT_STATEMENT, some(List.copyOf(twice)));
    }

    private boolean reportsMoney() {
        return firms.firms().stream()
                .flatMap(firm -> firm.sizes().keySet().stream())
                .anyMatch(SizeMeasure::isMoney);
    }

    /** Adds up by class, or tells which firms cannot be told to be in or out. */
    private Optional<Evaluation> classify(Set<String> asked) {
        List<String> unreported = new ArrayList<>();
        List<String> split = new ArrayList<>();
        rule.classes().forEach(name -> {
            sums.put(Set.of(name), BigDecimal.ZERO);
            numbers.put(Set.of(name), 0);
        });
        for (Firm firm : firms.firms()) {
            Set<String> possible = rule.classesOf(firm.sizes(), figures.scale());
            boolean in = asked.containsAll(possible);
            boolean out = possible.stream().noneMatch(asked::contains);
            if (!in && !out) {
                String open = open(firm);
                if (open.isEmpty()) {
                    split.add(rule.name() + " splits " + firm.name() + ": " + String.join(" or ", possible));
                } else {
                    unreported.add(open + " of " + firm.name());
                }
            } else {
                sums.merge(possible, what.of(firm).orElse(BigDecimal.ZERO), BigDecimal::add);
                numbers.merge(possible, 1, Integer::sum);
            }
        }
        if (!unreported.isEmpty()) {
            return undefined(Reason.NOT_REPORTED, some(unreported));
        }
        return split.isEmpty() ? Optional.empty() : undefined(Reason.NOT_APPLICABLE, some(split));
    }

    /** The measures that the rule looks at and the firm does not report. */
    private String open(Firm firm) {
        Set<String> words = new LinkedHashSet<>();
        for (SizeMeasure measure : SizeMeasure.values()) {
            if (!firm.sizes().containsKey(measure)
                    && rule.steps().stream()
                            .anyMatch(step -> step.condition().measures().contains(measure))) {
                words.add(measure.words());
            }
        }
        return String.join(" or ", words);
    }

    private Evaluation share(Set<String> asked) {
        List<String> notes = new ArrayList<>();
        String authority = rule.authority().name();
        notes.add("size rule: " + rule.name() + (authority.equals(rule.name()) ? "" : ", " + authority));
        if (figures.period().closing().isBefore(rule.from())) {
            notes.add(rule.name() + " applies from " + rule.from() + ", after the period");
        }
        notes.add("firms: " + firms.coverage());
        BigDecimal part = BigDecimal.ZERO;
        BigDecimal whole = BigDecimal.ZERO;
        for (Map.Entry<Set<String>, BigDecimal> one : sums.entrySet()) {
            String name = String.join(" or ", one.getKey());
            int number = numbers.getOrDefault(one.getKey(), 0);
            boolean in = asked.containsAll(one.getKey());
            if (number > 0) {
                notes.add(name + (in ? ", counted: " : ": ") + what.words + " " + Printing.upTo(one.getValue(), 6)
                        + ", firms or classes of firms: " + number);
            }
            part = in ? part.add(one.getValue()) : part;
            whole = whole.add(one.getValue());
            if (firms.firms().size() > LISTED) {
                operand(name, one.getValue());
            }
        }
        return Evaluation.quotient(
                Rational.of(part), Rational.of(whole), what.words + " of all firms", operands, notes);
    }

    private static String some(List<String> all) {
        String first = String.join(", ", all.subList(0, Math.min(NAMED, all.size())));
        return all.size() > NAMED ? first + " and " + (all.size() - NAMED) + " more" : first;
    }

    private Optional<Evaluation> undefined(Reason reason, String detail) {
        return Optional.of(Evaluation.undefined(reason, detail, operands));
    }
}
