/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.surveillance;

import static org.finindicators.formula.Reason.CURRENCY_MISMATCH;
import static org.finindicators.formula.Reason.NEGATIVE_DENOMINATOR;
import static org.finindicators.formula.Reason.NOT_APPLICABLE;
import static org.finindicators.formula.Reason.NOT_REPORTED;
import static org.finindicators.formula.Reason.OUT_OF_DOMAIN;
import static org.finindicators.formula.Reason.ZERO_DENOMINATOR;
import static org.finindicators.indicator.Authority.LIBRARY;
import static org.finindicators.indicator.Authority.WORLD_BANK_1995;
import static org.finindicators.indicator.Direction.CONTEXTUAL;
import static org.finindicators.indicator.Direction.LOWER;
import static org.finindicators.indicator.Role.INTERMEDIATE;
import static org.finindicators.indicator.Tier.KEY;
import static org.finindicators.indicator.Unit.COUNT;
import static org.finindicators.indicator.Unit.RATIO;
import static org.finindicators.indicator.Unit.SHARE;
import static org.finindicators.number.Printing.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.finindicators.formula.Calculation;
import org.finindicators.formula.Dimension;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Fact;
import org.finindicators.formula.Figures;
import org.finindicators.formula.QuotientDimensions;
import org.finindicators.formula.UndefinedCase;
import org.finindicators.formula.Worksheet;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Variant;
import org.finindicators.number.Rational;
import org.finindicators.number.Verdict;
import org.finindicators.regulation.LimitKind;
import org.finindicators.regulation.LimitProfiles;
import org.finindicators.regulation.PrudentialLimits;
import org.finindicators.surveillance.RegisterDay.BorrowerGroup;
import org.finindicators.surveillance.RegisterDay.LenderShare;

/**
 * Declares what heads a register of large exposures.
 *
 * @since 0.1.0
 */
public final class ExposureIndicators {
    /** The exposures of the lenders of a system; the register at the end of the period is {@code at} its last day. */
    public static final Fact<ExposureRegister> EXPOSURE_REGISTER =
            new Fact<>("exposure-register", "exposure register", ExposureRegister.class);

    private static final int LARGEST = 20;
    private static final int SHOWN = 20;
    private static final PrudentialLimits RULES = LimitProfiles.WORLD_BANK_1995;

    private static final UndefinedCase OTHER_CURRENCY =
            CURRENCY_MISMATCH.when("a register in another currency than the statement");
    private static final UndefinedCase NO_REPORT = NOT_REPORTED.when("no report at the end of the period");
    private static final UndefinedCase NEGATIVE = OUT_OF_DOMAIN.when("an exposure below zero");
    private static final UndefinedCase NO_CAPITAL = NOT_REPORTED.when("the capital of a lender not reported");
    private static final UndefinedCase NO_RULE = NOT_APPLICABLE.when("no rule in force");

    /**
     * Measures what the largest borrowers owe to all lenders together, connected borrowers combined across lenders.
     *
     * <p>The twenty largest groups' exposures at the end of the period / regulatory capital of all lenders that report,
     * a ratio. The borrowers themselves, with their lenders, are in the register: the fact of the statement, {@code at}
     * the end of the period.
     *
     * <p>Undefined where
     *
     * <ul>
     *   <li>no register is reported, or no lender reports at the end of the period,
     *   <li>an exposure is below zero,
     *   <li>the capital of a lender is not reported, or all of it is zero or negative,
     *   <li>the register is in another currency than the statement.
     * </ul>
     *
     * <p>World Bank 1995, Annex 1, section 5, asks that the largest borrowers be followed, without a formula; number
     * and denominator are this library's. Who reported before and does not now, exposures of no group and names that
     * are alike are caveats.
     *
     * <p>Variants: {@code top20-share} (over all exposures; capital is not needed); {@code large-groups} (how many
     * groups are above 10 per cent of the capital of one lender at least), {@code large-to-capital} (those exposures,
     * each lender's by itself, over all capital), and {@code groups-over-limit} (how many are above 25 per cent of it
     * at one lender at least); these three are not applicable before the rules were in force.
     */
    public static final Indicator LARGE_EXPOSURE_REGISTER = Indicator.builder(
                    "project.large-exposure-register", "Largest borrowers across lenders")
            .topic("monitoring")
            .alsoCalled("large exposures", "largest borrowers", "credit register", "top twenty borrowers")
            .definition("What the twenty largest groups of borrowers owe to all lenders over the lenders' capital.")
            .source(WORLD_BANK_1995, "Annex 1, section 5")
            .better(CONTEXTUAL)
            .tier(KEY)
            .roles(INTERMEDIATE)
            .variant(Variant.of("top20-to-capital", LIBRARY, overCapital())
                    .in(RATIO)
                    .note("the twenty largest groups over the regulatory capital of all lenders"))
            .variant(Variant.of("top20-share", LIBRARY, overExposures())
                    .in(SHARE)
                    .note("the twenty largest groups over all exposures"))
            .variant(Variant.of("large-groups", WORLD_BANK_1995, largeGroups())
                    .in(COUNT)
                    .note("groups above 10 % of the capital of a lender"))
            .variant(Variant.of("large-to-capital", WORLD_BANK_1995, largeOverCapital())
                    .in(RATIO)
                    .better(LOWER)
                    .note("each lender's exposures above 10 % of its capital, over the capital of all"))
            .variant(Variant.of("groups-over-limit", WORLD_BANK_1995, overLimit())
                    .in(COUNT)
                    .better(LOWER)
                    .note("groups above 25 % of the capital of a lender"))
            .build();

    private ExposureIndicators() {}

    private record DayKey() implements Figures.Key<RegisterDay> {}

    private static Calculation overCapital() {
        return calculation(
                        "the " + LARGEST + " largest groups of borrowers / regulatory capital of all lenders",
                        Dimension.NUMBER,
                        List.of(
                                NO_CAPITAL,
                                ZERO_DENOMINATOR.when("the capital of all lenders zero"),
                                NEGATIVE_DENOMINATOR.when("the capital of all lenders negative")),
                        sheet -> {
                            BigDecimal above = sheet.largest();
                            return sheet.quotient(above, sheet.capital(), "capital of all lenders");
                        })
                .asQuotient(QuotientDimensions.MONEY);
    }

    private static Calculation overExposures() {
        return calculation(
                        "the " + LARGEST + " largest groups of borrowers / all exposures",
                        Dimension.NUMBER,
                        List.of(ZERO_DENOMINATOR.when("all exposures zero")),
                        sheet -> {
                            BigDecimal above = sheet.largest();
                            return sheet.quotient(above, sheet.exposures(), "all exposures");
                        })
                .asQuotient(QuotientDimensions.MONEY);
    }

    private static Calculation largeGroups() {
        return calculation(
                        "groups with a large exposure at a lender",
                        Dimension.THINGS,
                        List.of(NO_CAPITAL, NO_RULE),
                        sheet -> {
                            sheet.requireCapital().requireRule(LimitKind.LARGE_EXPOSURE);
                            return sheet.count(sheet.day.registered(), LenderShare::large, Verdict.MET);
                        })
                .counting("group");
    }

    private static Calculation overLimit() {
        return calculation(
                        "groups over the limit on a single exposure at a lender",
                        Dimension.THINGS,
                        List.of(NO_CAPITAL, NO_RULE),
                        sheet -> {
                            sheet.requireCapital().requireRule(LimitKind.SINGLE_EXPOSURE);
                            return sheet.count(sheet.day.breaches(), LenderShare::limit, Verdict.NOT_MET);
                        })
                .counting("group");
    }

    private static Calculation largeOverCapital() {
        return calculation(
                        "large exposures of each lender / regulatory capital of all lenders",
                        Dimension.NUMBER,
                        List.of(
                                NO_CAPITAL,
                                NO_RULE,
                                ZERO_DENOMINATOR.when("the capital of all lenders zero"),
                                NEGATIVE_DENOMINATOR.when("the capital of all lenders negative")),
                        sheet -> {
                            sheet.requireRule(LimitKind.LARGE_EXPOSURE);
                            BigDecimal above = sheet.large();
                            return sheet.quotient(above, sheet.capital(), "capital of all lenders");
                        })
                .asQuotient(QuotientDimensions.MONEY);
    }

    private static Calculation calculation(
            String words, Dimension dimension, List<UndefinedCase> cases, Function<Sheet, Evaluation> function) {
        List<UndefinedCase> all = new ArrayList<>(List.of(OTHER_CURRENCY, NO_REPORT, NEGATIVE));
        all.addAll(cases);
        return Calculation.from(EXPOSURE_REGISTER, words, dimension, all, (register, figures) -> {
            RegisterDay day = figures.once(
                    new DayKey(), () -> register.at(figures.period().closing(), RULES));
            Sheet sheet = new Sheet(day, figures);
            if (day.reports().isEmpty()) {
                day.caveats().forEach(sheet.sheet::step);
                return sheet.sheet.undefined(NOT_REPORTED, "exposures of lenders at " + day.date());
            }
            return function.apply(sheet);
        });
    }

    /** The register at the end of the period, in the unit of the statement. */
    private static final class Sheet {
        private final RegisterDay day;
        private final Figures figures;
        private final Worksheet sheet;

        Sheet(RegisterDay day, Figures figures) {
            this.day = day;
            this.figures = figures;
            sheet = Worksheet.of(figures);
            if (figures.currency().isPresent()
                    && day.currency().isPresent()
                    && !figures.currency().equals(day.currency())) {
                sheet.fault(
                        CURRENCY_MISMATCH,
                        "register in " + day.currency().get() + ", figures in "
                                + figures.currency().get());
            }
            day.negative().stream()
                    .limit(SHOWN)
                    .forEach(exposure -> sheet.fault(OUT_OF_DOMAIN, exposure + ": must not be negative"));
            if (!day.reports().isEmpty()) {
                day.caveats().forEach(sheet::caveat);
            }
        }

        private BigDecimal read(String name, BigDecimal units) {
            BigDecimal amount = figures.scale().fromUnits(units);
            sheet.money(name, amount);
            return amount;
        }

        BigDecimal largest() {
            List<BorrowerGroup> largest = day.largest(LARGEST);
            BigDecimal sum = BigDecimal.ZERO;
            for (BorrowerGroup group : largest) {
                sum = sum.add(read(RegisterNotes.shown(group.name()), group.amount()));
            }
            sheet.step(RegisterTables.count(day.groups().size(), "group") + " at "
                    + RegisterTables.count(day.reports().size(), "lender")
                    + (day.groups().size() <= LARGEST ? ", all among the " + LARGEST + " largest" : ""));
            return sum;
        }

        /** The large exposures, each lender's by itself. */
        BigDecimal large() {
            BigDecimal sum = BigDecimal.ZERO;
            int found = 0;
            for (BorrowerGroup group : day.registered()) {
                for (LenderShare share : group.lenders()) {
                    if (share.large() == Verdict.MET) {
                        found++;
                        BigDecimal amount = figures.scale().fromUnits(share.amount());
                        sum = sum.add(amount);
                        if (found <= SHOWN) {
                            sheet.step(words(group, share));
                        }
                    }
                }
            }
            sheet.step(RegisterTables.count(found, "large exposure") + " to "
                    + RegisterTables.count(day.registered().size(), "group"));
            sheet.money("large exposures", sum);
            return sum;
        }

        private String words(BorrowerGroup group, LenderShare share) {
            return RegisterNotes.shown(group.name()) + " at " + RegisterNotes.shown(share.lender()) + ": "
                    + number(figures.scale().fromUnits(share.amount()))
                    + RegisterTables.ofCapital(share);
        }

        BigDecimal exposures() {
            return read("all exposures", day.total());
        }

        BigDecimal capital() {
            requireCapital();
            Optional<BigDecimal> capital = day.capital();
            return capital.map(sum -> read(day.basis().words() + " of all lenders", sum))
                    .orElse(BigDecimal.ZERO);
        }

        Sheet requireCapital() {
            day.withoutCapital().stream()
                    .limit(SHOWN)
                    .forEach(lender ->
                            sheet.fault(NOT_REPORTED, day.basis().words() + " of " + RegisterNotes.shown(lender)));
            return this;
        }

        Sheet requireRule(LimitKind kind) {
            if (RULES.at(kind, day.date()).isEmpty()) {
                sheet.fault(NOT_APPLICABLE, RULES.name() + " had no rule on " + kind.words() + " at " + day.date());
            }
            return this;
        }

        Evaluation count(List<BorrowerGroup> groups, Function<LenderShare, Verdict> verdict, Verdict sought) {
            groups.stream()
                    .limit(SHOWN)
                    .forEach(group -> group.lenders().stream()
                            .filter(share -> verdict.apply(share) == sought)
                            .limit(SHOWN)
                            .forEach(share -> sheet.step(words(group, share))));
            sheet.step(number(groups.size()) + " of "
                    + RegisterTables.count(day.groups().size(), "group")
                    + (groups.size() > SHOWN ? ", the " + SHOWN + " largest are listed" : ""));
            sheet.number("groups", figures.when(day.date()), BigDecimal.valueOf(groups.size()), "group");
            return sheet.value(Rational.of(groups.size()));
        }

        Evaluation quotient(BigDecimal above, BigDecimal below, String what) {
            return sheet.quotient(above, below, what);
        }
    }
}
