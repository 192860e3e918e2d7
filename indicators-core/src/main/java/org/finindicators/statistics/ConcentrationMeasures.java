/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.statistics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.finindicators.formula.Calculation;
import org.finindicators.formula.Dimension;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Fact;
import org.finindicators.formula.Figures;
import org.finindicators.formula.QuotientDimensions;
import org.finindicators.formula.Reason;
import org.finindicators.formula.UndefinedCase;
import org.finindicators.formula.Worksheet;
import org.finindicators.number.Decimals;
import org.finindicators.number.Rational;
import org.finindicators.statistics.Concentration.Holding;

/**
 * The measures of {@link Concentration} over the amounts of one fact.
 *
 * @param <T> what the fact is
 * @since 0.1.0
 */
public final class ConcentrationMeasures<T> {
    private final Fact<T> fact;
    private final String noun;
    private final Function<T, List<Holding>> holdings;
    private final Function<T, Optional<String>> contradiction;
    private final List<UndefinedCase> stated;

    ConcentrationMeasures(
            Fact<T> fact,
            String noun,
            Function<T, List<Holding>> holdings,
            Function<T, Optional<String>> contradiction,
            List<UndefinedCase> stated) {
        this.fact = fact;
        this.noun = noun;
        this.holdings = holdings;
        this.contradiction = contradiction;
        this.stated = stated;
    }

    /**
     * Declares the Herfindahl-Hirschman index, between 0 and 1.
     *
     * @return the calculation
     */
    public Calculation herfindahl() {
        return of(
                "sum of squared shares in " + fact.name(),
                shares -> shares.quotient(shares.squares(), shares.total().times(shares.total()), "squared total"));
    }

    /**
     * Declares the Herfindahl-Hirschman index in points, between 0 and 10,000.
     *
     * @return the calculation
     */
    public Calculation herfindahlPoints() {
        return of(
                "10,000 x sum of squared shares in " + fact.name(),
                shares -> shares.quotient(
                        shares.squares().times(Rational.of(10_000)),
                        shares.total().times(shares.total()),
                        "squared total"));
    }

    /**
     * Declares the share of the largest. Where there are no more than that many, it is 1, and a note says so.
     *
     * @param largest how many of them, at least one
     * @param least how many there must be
     * @return the calculation, undefined for fewer
     * @throws IllegalArgumentException if a number is less than one
     */
    public Calculation largest(int largest, int least) {
        if (largest < 1 || least < 1) {
            throw new IllegalArgumentException("the share of the largest " + noun + "s needs one " + noun
                    + " or more, not " + Math.min(largest, least));
        }
        String words = "the " + largest + " largest of " + fact.name() + " / their total";
        return of(words, List.of(Reason.GROUP_TOO_SMALL.when("fewer than " + counted(least))), shares -> {
                    int n = shares.all().size();
                    if (n < least) {
                        return shares.sheet()
                                .undefined(Reason.GROUP_TOO_SMALL, counted(n) + ", the share needs " + least);
                    }
                    shares.noteWhereAllAreAmong(largest);
                    return shares.quotient(shares.largest(largest), shares.total(), "total");
                })
                .asQuotient(QuotientDimensions.MONEY);
    }

    /**
     * Declares the number of equal ones that would be as concentrated.
     *
     * @return the calculation
     */
    public Calculation effectiveNumber() {
        return of(
                "1 / sum of squared shares in " + fact.name(),
                shares -> shares.quotient(shares.total().times(shares.total()), shares.squares(), "sum of squares"));
    }

    /**
     * Declares the Herfindahl-Hirschman index between its least value for that many, 0, and its greatest, 1.
     *
     * @return the calculation
     */
    public Calculation normalised() {
        List<UndefinedCase> single = List.of(Reason.GROUP_TOO_SMALL.when("a single " + noun));
        return of("(HHI - 1/n) / (1 - 1/n) over " + fact.name(), single, shares -> {
            int n = shares.all().size();
            if (n == 1) {
                return shares.sheet().undefined(Reason.GROUP_TOO_SMALL, "a single " + noun + ", the index needs two");
            }
            Rational square = shares.total().times(shares.total());
            // both parts times n and times the squared total
            Rational above = shares.squares().times(Rational.of(n)).minus(square);
            return shares.quotient(above, square.times(Rational.of(n - 1L)), "squared total");
        });
    }

    /**
     * Declares the number of equal ones that would have the same entropy.
     *
     * @return the calculation
     */
    public Calculation entropyNumber() {
        return of("exp(-sum of s ln s) over the shares in " + fact.name(), shares -> {
            double entropy = 0;
            for (Holding holding : shares.all()) {
                double share =
                        Rational.of(holding.amount()).dividedBy(shares.total()).toDouble();
                entropy -= share > 0 ? share * Math.log(share) : 0;
            }
            return shares.sheet().value(Decimals.of(Math.exp(entropy)));
        });
    }

    private Calculation of(String words, Function<Shares, Evaluation> function) {
        return of(words, List.of(), function);
    }

    private Calculation of(String words, List<UndefinedCase> more, Function<Shares, Evaluation> function) {
        List<UndefinedCase> cases = new ArrayList<>(List.of(
                Reason.GROUP_TOO_SMALL.when("no " + noun),
                Reason.OUT_OF_DOMAIN.when("a negative amount"),
                Reason.ZERO_DENOMINATOR.when("a total of zero")));
        cases.addAll(stated);
        cases.addAll(more);
        return Calculation.from(fact, words, Dimension.NUMBER, cases, (value, figures) -> {
            Shares shares = Shares.of(holdings.apply(value), noun, figures);
            contradiction
                    .apply(value)
                    .ifPresent(sentence ->
                            shares.sheet().fault(Reason.INCONSISTENT_STATEMENT, fact.name() + ": " + sentence));
            return shares.isSound() ? function.apply(shares) : shares.sheet().undefined();
        });
    }

    private String counted(int n) {
        return n + " " + noun + (n == 1 ? "" : "s");
    }

    /** The amounts and their total. */
    private record Shares(List<Holding> all, Rational total, String noun, Worksheet sheet) {
        static Shares of(List<Holding> all, String noun, Figures figures) {
            BigDecimal sum = all.stream().map(Holding::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
            Worksheet sheet = Worksheet.of(figures);
            all.forEach(holding -> sheet.money(holding.name(), holding.amount()));
            sheet.step("over " + all.size() + " " + noun + (all.size() == 1 ? "" : "s"));
            return new Shares(all, Rational.of(sum), noun, sheet);
        }

        /** Writes down what is wrong, and tells whether nothing is; of many negative amounts, the first is named. */
        boolean isSound() {
            Optional<Holding> negative = all.stream()
                    .filter(holding -> holding.amount().signum() < 0)
                    .findFirst();
            if (all.isEmpty()) {
                sheet.fault(Reason.GROUP_TOO_SMALL, "no " + noun);
            } else if (negative.isPresent()) {
                sheet.requireNotNegative(negative.get().name(), negative.get().amount());
            } else if (total.signum() == 0) {
                sheet.fault(Reason.ZERO_DENOMINATOR, "total 0");
            }
            return sheet.isSound();
        }

        Rational squares() {
            return Rational.of(all.stream()
                    .map(holding -> holding.amount().multiply(holding.amount()))
                    .reduce(BigDecimal.ZERO, BigDecimal::add));
        }

        Rational largest(int count) {
            return Rational.of(all.stream()
                    .map(Holding::amount)
                    .sorted(Comparator.reverseOrder())
                    .limit(count)
                    .reduce(BigDecimal.ZERO, BigDecimal::add));
        }

        Evaluation quotient(Rational above, Rational below, String what) {
            return sheet.quotient(above, below, what);
        }

        /** Tells where the share of the largest is 1 because there are no others. */
        void noteWhereAllAreAmong(int largest) {
            int n = all.size();
            if (n == 1) {
                sheet.step("the only " + noun + " is the largest");
            } else if (n <= largest) {
                sheet.step("all " + n + " " + noun + "s are among the " + largest + " largest");
            }
        }
    }

    /** Says in what it measures concentration. */
    @Override
    public String toString() {
        return "concentration in " + fact.name();
    }
}
