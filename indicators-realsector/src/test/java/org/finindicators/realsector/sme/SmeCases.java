/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.sme;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the facts of case files. */
final class SmeCases {
    private SmeCases() {}

    /** {@code enterprises} or {@code establishments}, {@code total value-added 100}, and a line for each firm. */
    static Firms firms(List<String> lines) {
        Firms firms = Firms.of(List.of(), Coverage.COVERAGE_NOT_STATED);
        for (String line : lines) {
            String[] words = line.split(" ");
            if (line.equals("enterprises") || line.equals("establishments")) {
                BusinessUnit unit = line.equals("enterprises") ? BusinessUnit.ENTERPRISE : BusinessUnit.ESTABLISHMENT;
                firms = Firms.of(firms.firms(), firms.coverage().withUnit(unit));
            } else if (words[0].equals("total")) {
                firms = switch (words[1]) {
                    case "value-added" -> firms.withStatedValueAdded(words[2]);
                    case "employment" -> firms.withStatedEmployment(words[2]);
                    case "credit" -> firms.withStatedCredit(words[2]);
                    default -> throw new IllegalArgumentException(line);
                };
            } else if (line.contains("|")) {
                List<Firm> more = new java.util.ArrayList<>(firms.firms());
                more.add(firm(line.split(" *\\| *")));
                firms = new Firms(
                        more,
                        firms.coverage(),
                        firms.statedValueAdded(),
                        firms.statedEmployment(),
                        firms.statedCredit());
            } else {
                throw new IllegalArgumentException("no firm: " + line);
            }
        }
        return firms;
    }

    private static Firm firm(String[] parts) {
        Firm firm = Firm.of(parts[0]);
        for (String part : Arrays.asList(parts).subList(1, parts.length)) {
            String[] words = part.split(" ");
            firm = switch (words[0]) {
                case "value-added" -> firm.withValueAdded(words[1]);
                case "employment" -> firm.withEmployment(words[1]);
                case "credit" -> firm.withCredit(words[1]);
                default -> firm.withSize(SizeMeasure.valueOf(words[0].toUpperCase(Locale.ROOT)), range(words));
            };
        }
        return firm;
    }

    /** {@code employees 12}, {@code employees 10 to 49}, {@code employees 250 or more}. */
    private static SizeRange range(String[] words) {
        if (words.length == 2) {
            return SizeRange.of(words[1]);
        }
        return words[2].equals("to") ? SizeRange.of(words[1], words[3]) : SizeRange.atLeast(words[1]);
    }

    /** {@code currency USD}, and {@code small | employees < 50 and turnover <= 100}. */
    static SizeRule rule(List<String> lines) {
        SizeRule rule = SizeRule.ofNationalLaw("Small Firms Act", "2015-01-01").withCountry("Ruritania");
        for (String line : lines) {
            if (line.startsWith("currency ")) {
                rule = rule.withCurrency(line.substring(9));
            } else if (line.equals("establishments")) {
                rule = rule.withUnit(BusinessUnit.ESTABLISHMENT);
            } else {
                String[] parts = line.split(" *\\| *");
                boolean either = parts[1].contains(" or ");
                SizeCondition[] limits = Arrays.stream(parts[1].split(" and | or "))
                        .map(SmeCases::limit)
                        .toArray(SizeCondition[]::new);
                rule = rule.withClass(parts[0], either ? SizeCondition.any(limits) : SizeCondition.all(limits));
            }
        }
        return rule;
    }

    private static SizeCondition limit(String text) {
        String[] words = text.split(" ");
        SizeMeasure measure = SizeMeasure.valueOf(words[0].toUpperCase(Locale.ROOT));
        return words[1].equals("<") ? SizeCondition.below(measure, words[2]) : SizeCondition.atMost(measure, words[2]);
    }

    /** {@code smes formal enterprises} and {@code whole informal}. */
    static SmeCoverage coverage(List<String> lines) {
        return SmeCoverage.of(side(lines.get(0)), side(lines.get(1)));
    }

    private static Coverage side(String line) {
        List<String> words = List.of(line.split(" "));
        Optional<InformalSector> informal = words.contains("informal")
                ? Optional.of(InformalSector.INCLUDED)
                : words.contains("formal") ? Optional.of(InformalSector.EXCLUDED) : Optional.empty();
        Coverage coverage = new Coverage(informal, Optional.empty());
        if (words.contains("enterprises")) {
            return coverage.withUnit(BusinessUnit.ENTERPRISE);
        }
        return words.contains("establishments") ? coverage.withUnit(BusinessUnit.ESTABLISHMENT) : coverage;
    }
}
