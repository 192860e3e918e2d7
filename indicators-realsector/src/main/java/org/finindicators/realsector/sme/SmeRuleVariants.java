/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.sme;

import static org.finindicators.indicator.Authority.LIBRARY;
import static org.finindicators.indicator.Unit.SHARE;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.finindicators.formula.Calculation;
import org.finindicators.formula.Dimension;
import org.finindicators.formula.Reason;
import org.finindicators.formula.UndefinedCase;
import org.finindicators.formula.Worksheet;
import org.finindicators.indicator.Variant;
import org.finindicators.validation.InvalidInputException;

/** Makes the variants that sort firms by a size rule. */
final class SmeRuleVariants {
    private static final List<UndefinedCase> CASES = List.of(
            Reason.GROUP_TOO_SMALL.when("no firm"),
            Reason.NOT_REPORTED.when("a size that matters, or a contribution, not reported"),
            Reason.OUT_OF_DOMAIN.when(
                    "a negative size, employment or credit, or a range of sizes that ends before it begins"),
            Reason.INCONSISTENT_STATEMENT.when("a firm that occurs twice, or firms that miss the stated total"),
            Reason.NOT_APPLICABLE.when("a limit that splits a class of firms"),
            Reason.NOT_APPLICABLE.when("a rule about another unit than the firms are, or without a size class"),
            Reason.CURRENCY_MISMATCH.when("limits in another currency"),
            Reason.ZERO_DENOMINATOR.when("contributions that add up to zero"),
            Reason.NEGATIVE_DENOMINATOR.when("contributions that add up to less than zero"));

    private static final Set<String> WITHOUT_RULE = Set.of(
            "value-added",
            "gdp",
            "closing",
            "average",
            "outstanding",
            "granted",
            "loan-size",
            "any-coverage",
            "national");

    private SmeRuleVariants() {}

    /** The share of the classes that a rule counts. */
    static Variant under(SizeRule rule, Contribution what) {
        return variant(rule, rule.name(), rule.counted(), "SMEs", what)
                .note("firms sorted by the size rule " + rule.name());
    }

    /** The share of one class of a rule. */
    static Variant ofClass(SizeRule rule, String sizeClass, Contribution what) {
        if (!rule.classes().contains(sizeClass)) {
            throw InvalidInputException.of(
                    "'" + sizeClass + "'", "must be a size class of " + rule.name() + ": " + rule.classes());
        }
        return variant(rule, rule.name() + " " + sizeClass, Set.of(sizeClass), sizeClass + " firms", what)
                .note("the class " + sizeClass + " of the size rule " + rule.name());
    }

    private static Variant variant(SizeRule rule, String name, Set<String> asked, String which, Contribution what) {
        String words = what.words + " of " + which + " under " + rule.name() + " / " + what.words + " of all firms";
        Calculation share = Calculation.from(
                        SmeItems.FIRMS_WITH_SIZES,
                        words,
                        Dimension.NUMBER,
                        CASES,
                        (firms, figures) -> new FirmShares(firms, rule, what, figures).of(asked))
                .asQuotient(what.parts())
                .withKey(List.of(rule, asked, what));
        return Variant.of(named(name), rule.authority(), share.ifShare()).in(SHARE);
    }

    /**
     * The names of variants stay short where a rule ships with the library, and differ from those that need no rule.
     */
    private static String named(String words) {
        String name = Variant.nameFrom(words.replace("EU 2003/361", "EU 2003"), "size-rule");
        return WITHOUT_RULE.contains(name) ? "rule-" + name : name;
    }

    /** The share of the classes that the national rule counts. */
    static Variant national(Contribution what) {
        List<UndefinedCase> cases = new ArrayList<>(List.of(SmeItems.NATIONAL_SIZE_RULE.notReported()));
        cases.addAll(CASES);
        Calculation share = Calculation.from(
                        SmeItems.FIRMS_WITH_SIZES,
                        what.words + " of SMEs under the national size rule / " + what.words + " of all firms",
                        Dimension.NUMBER,
                        cases,
                        (firms, figures) -> figures.fact(SmeItems.NATIONAL_SIZE_RULE)
                                .map(rule -> new FirmShares(firms, rule, what, figures).of(rule.counted()))
                                .orElseGet(() -> Worksheet.of(figures).missing(SmeItems.NATIONAL_SIZE_RULE)))
                .withFacts(SmeItems.NATIONAL_SIZE_RULE)
                .asQuotient(what.parts())
                .withKey(what);
        return Variant.of("national", LIBRARY, share.ifShare())
                .in(SHARE)
                .note("firms sorted by the country's own size rule");
    }
}
