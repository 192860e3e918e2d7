/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.sme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Figures;
import org.finindicators.formula.Reason;
import org.finindicators.formula.Worksheet;
import org.finindicators.number.Printing;

/** Computes the share of some size classes of a rule in what all firms contribute. */
final class FirmShares {
    /** More firms than these are read as sums by class. */
    private static final int LISTED = 50;

    private final Firms firms;
    private final SizeRule rule;
    private final Contribution what;
    private final Worksheet sheet;
    private final Map<Set<String>, BigDecimal> sums = new LinkedHashMap<>();
    private final Map<Set<String>, Integer> numbers = new LinkedHashMap<>();

    FirmShares(Firms firms, SizeRule rule, Contribution what, Figures figures) {
        this.firms = firms;
        this.rule = rule;
        this.what = what;
        sheet = Worksheet.of(figures);
    }

    /** The classes that are asked for over all classes. */
    Evaluation of(Set<String> asked) {
        if (firms.firms().size() <= LISTED) {
            firms.firms().forEach(firm -> what.of(firm).ifPresent(amount -> read(firm.name(), amount)));
        }
        checkRule();
        if (sheet.isSound()) {
            checkFirms();
        }
        if (sheet.isSound()) {
            classify(asked);
        }
        return sheet.isSound() ? share(asked) : sheet.undefined();
    }

    private void read(String whose, BigDecimal amount) {
        String name = what.words + " of " + whose;
        String when = sheet.figures().period().toString();
        if (what.money) {
            sheet.money(name, when, amount);
        } else {
            sheet.number(name, when, amount, "person");
        }
    }

    /** Whether the rule is about such firms. */
    private void checkRule() {
        if (firms.firms().isEmpty()) {
            sheet.fault(Reason.GROUP_TOO_SMALL, "there is no firm");
        }
        if (rule.steps().isEmpty()) {
            sheet.fault(Reason.NOT_APPLICABLE, rule.name() + " has no size class");
        }
        if (rule.unit().isPresent()
                && firms.coverage().unit().isPresent()
                && !rule.unit().equals(firms.coverage().unit())) {
            sheet.fault(
                    Reason.NOT_APPLICABLE,
                    rule.name() + " is about " + rule.unit().get().words() + ", these are "
                            + firms.coverage().unit().get().words());
        }
        Figures figures = sheet.figures();
        if (rule.looksAtMoney()
                && rule.currency().isPresent()
                && !rule.currency().equals(figures.currency())
                && reportsMoney()) {
            sheet.fault(
                    Reason.CURRENCY_MISMATCH,
                    "limits of " + rule.name() + " in " + rule.currency().get() + ", firms in "
                            + figures.currency().map(Object::toString).orElse("no stated currency"));
        }
    }

    private boolean reportsMoney() {
        return firms.firms().stream()
                .flatMap(firm -> firm.sizes().keySet().stream())
                .anyMatch(SizeMeasure::isMoney);
    }

    private void checkFirms() {
        List<String> wrong = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        Set<String> contradictions = new LinkedHashSet<>();
        Set<String> seen = new HashSet<>();
        for (Firm firm : firms.firms()) {
            if (!seen.add(firm.name())) {
                contradictions.add("'" + firm.name() + "' occurs twice");
            }
            firm.sizes()
                    .forEach((measure, size) -> size.contradiction()
                            .ifPresent(sentence -> wrong.add(measure.words() + " of " + firm.name() + " " + sentence)));
            Optional<BigDecimal> amount = what.of(firm);
            if (amount.isEmpty()) {
                missing.add(what.words + " of " + firm.name());
            } else if (amount.get().signum() < 0 && !what.mayBeNegative()) {
                wrong.add(what.words + " of " + firm.name() + " " + Printing.number(amount.get())
                        + ": must not be negative");
            }
        }
        what.contradiction(firms).ifPresent(contradictions::add);
        faultIfAny(Reason.NOT_REPORTED, missing);
        faultIfAny(Reason.OUT_OF_DOMAIN, wrong);
        faultIfAny(Reason.INCONSISTENT_STATEMENT, contradictions);
    }

    private void faultIfAny(Reason reason, Collection<String> details) {
        if (!details.isEmpty()) {
            sheet.fault(reason, Printing.some(details));
        }
    }

    /** Adds up by class, or tells which firms cannot be told to be in or out. */
    private void classify(Set<String> asked) {
        List<String> unreported = new ArrayList<>();
        List<String> split = new ArrayList<>();
        rule.classes().forEach(name -> {
            sums.put(Set.of(name), BigDecimal.ZERO);
            numbers.put(Set.of(name), 0);
        });
        for (Firm firm : firms.firms()) {
            Set<String> possible = rule.classesOf(firm.sizes(), sheet.figures().scale());
            boolean in = asked.containsAll(possible);
            boolean out = possible.stream().noneMatch(asked::contains);
            if (in || out) {
                sums.merge(possible, what.of(firm).orElse(BigDecimal.ZERO), BigDecimal::add);
                numbers.merge(possible, 1, Integer::sum);
                continue;
            }
            String open = open(firm);
            if (open.isEmpty()) {
                split.add(rule.name() + " splits " + firm.name() + ": " + String.join(" or ", possible));
            } else {
                unreported.add(open + " of " + firm.name());
            }
        }
        faultIfAny(Reason.NOT_REPORTED, unreported);
        faultIfAny(Reason.NOT_APPLICABLE, split);
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
        String authority = rule.authority().name();
        sheet.step("size rule: " + rule.name() + (authority.equals(rule.name()) ? "" : ", " + authority));
        if (sheet.figures().period().closing().isBefore(rule.from())) {
            sheet.step(rule.name() + " applies from " + rule.from() + ", after the period");
        }
        sheet.step("firms: " + firms.coverage());
        BigDecimal part = BigDecimal.ZERO;
        BigDecimal whole = BigDecimal.ZERO;
        for (Map.Entry<Set<String>, BigDecimal> one : sums.entrySet()) {
            String name = String.join(" or ", one.getKey());
            int number = numbers.getOrDefault(one.getKey(), 0);
            boolean in = asked.containsAll(one.getKey());
            if (number > 0) {
                sheet.step(name + (in ? ", counted: " : ": ") + what.words + " " + Printing.number(one.getValue())
                        + ", firms or classes of firms: " + Printing.number(number));
            }
            part = in ? part.add(one.getValue()) : part;
            whole = whole.add(one.getValue());
            if (firms.firms().size() > LISTED) {
                read(name, one.getValue());
            }
        }
        return sheet.quotient(part, whole, what.words + " of all firms");
    }
}
