/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.collection;

import static org.finindicators.indicator.Authority.CGAP_OP3;
import static org.finindicators.indicator.Authority.LIBRARY;
import static org.finindicators.indicator.Direction.LOWER;
import static org.finindicators.indicator.Role.INTERMEDIATE;
import static org.finindicators.indicator.Tier.OTHER;
import static org.finindicators.loanbook.report.CollectionItems.CURRENT_RECOVERY;

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
import org.finindicators.formula.Formula;
import org.finindicators.formula.Reason;
import org.finindicators.formula.UndefinedCase;
import org.finindicators.formula.Worksheet;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Variant;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;

/**
 * Declares the loss in a year that a collection rate means.
 *
 * @since 0.1.0
 */
public final class LoanLossRate {
    /** The average term of the loans. */
    public static final Fact<AverageLoanTerm> AVERAGE_LOAN_TERM =
            new Fact<>("loan-term", "average loan term", AverageLoanTerm.class);

    private static final Rational TWO = Rational.of(2);

    /**
     * Gives the part of the average portfolio that is lost in a year at a collection rate.
     *
     * <p>(1 - collection rate) / average term in years x 2, a rate a year; the collection rate is that of
     * {@code intermediary.collection-rate}, of a loan cycle or more. The 2 is there because half of what was lent is
     * outstanding on average. 95 per cent collected of loans of three months loses 40 per cent a year. Where more was
     * collected than fell due nothing is lost, 0, and the explanation says so.
     *
     * <p>Undefined
     *
     * <ul>
     *   <li>as the collection rate;
     *   <li>where the term is zero or negative.
     * </ul>
     *
     * <p>CGAP, Occasional Paper 3.
     *
     * <p>Variant {@code equal-instalments} is exact where loans are repaid in n equal instalments: x 2n / (n + 1)
     * instead of x 2, which is x 1 for loans repaid at once at the end. Undefined where n is not reported or below 1.
     */
    public static final Indicator ANNUAL_LOSS_RATE = Indicator.builder(
                    "intermediary.annual-loss-rate", "Annual loan-loss rate")
            .topic("collection")
            .alsoCalled("ALR", "expected loss")
            .definition("The part not collected over the average term in years, on the average portfolio.")
            .source(CGAP_OP3, "annual loan-loss rate")
            .better(LOWER)
            .tier(OTHER)
            .roles(INTERMEDIATE)
            .variant(Variant.of(
                    "simple",
                    CGAP_OP3,
                    rate("(1 - collection rate) / average term x 2", List.of(), term -> Optional.of(TWO))))
            .variant(Variant.of(
                            "equal-instalments",
                            LIBRARY,
                            rate(
                                    "(1 - collection rate) / average term x 2n / (n + 1)",
                                    List.of(Reason.NOT_REPORTED.when("the number of instalments not reported")),
                                    LoanLossRate::timesAverage))
                    .note("exact for n equal instalments"))
            .build();

    private LoanLossRate() {}

    /** The amount lent over the amount outstanding on average. */
    private static Optional<Rational> timesAverage(AverageLoanTerm term) {
        return term.instalments().map(n -> Rational.of(2L * n, n + 1L));
    }

    private static Formula rate(
            String words, List<UndefinedCase> cases, Function<AverageLoanTerm, Optional<Rational>> timesAverage) {
        List<UndefinedCase> all = new ArrayList<>(List.of(
                AVERAGE_LOAN_TERM.notReported(),
                Reason.OUT_OF_DOMAIN.when("average loan term zero or negative"),
                Reason.OUT_OF_DOMAIN.when("the number of instalments below 1")));
        all.addAll(cases);
        return Calculation.of(
                        List.of(CURRENT_RECOVERY),
                        words,
                        Dimension.PER_YEAR,
                        all,
                        (inputs, figures) -> evaluate(inputs.get(0), figures, timesAverage))
                .withFacts(AVERAGE_LOAN_TERM);
    }

    private static Evaluation evaluate(
            Formula collected, Figures figures, Function<AverageLoanTerm, Optional<Rational>> timesAverage) {
        Worksheet sheet = Worksheet.of(figures);
        Optional<AverageLoanTerm> reported = figures.fact(AVERAGE_LOAN_TERM);
        if (reported.isEmpty()) {
            return sheet.missing(AVERAGE_LOAN_TERM);
        }
        AverageLoanTerm term = reported.get();
        Optional<Rational> rate = sheet.take(collected);
        sheet.number("average loan term", "", term.months(), "months")
                .requirePositive("average loan term in months", term.months());
        term.instalments().ifPresent(n -> sheet.number("instalments", "", BigDecimal.valueOf(n), ""));
        if (term.instalments().filter(n -> n < 1).isPresent()) {
            sheet.fault(
                    Reason.OUT_OF_DOMAIN, "instalments " + term.instalments().get() + ": must be 1 or more");
        }
        Optional<Rational> times = sheet.isSound() ? timesAverage.apply(term) : Optional.empty();
        if (sheet.isSound() && times.isEmpty()) {
            sheet.fault(Reason.NOT_REPORTED, "number of instalments");
        }
        return sheet.isSound() ? lost(term, rate.orElseThrow(), sheet, times.orElseThrow()) : sheet.undefined();
    }

    private static Evaluation lost(AverageLoanTerm term, Rational rate, Worksheet sheet, Rational times) {
        Rational lost = Rational.ONE.minus(rate);
        sheet.step("collected: " + Printing.percent(rate) + " of what fell due, so " + Printing.percent(lost) + " not");
        if (lost.signum() < 0) {
            sheet.step("more was collected than fell due: taken as no loss");
            lost = Rational.ZERO;
        }
        sheet.step("lent over outstanding on average: " + Printing.number(times));
        return sheet.value(lost.times(times).dividedBy(term.years()));
    }
}
