/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.statistics;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.finindicators.formula.Calculation;
import org.finindicators.formula.Dimension;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Fact;
import org.finindicators.formula.Figures;
import org.finindicators.formula.Operand;
import org.finindicators.formula.Parts;
import org.finindicators.formula.Reason;
import org.finindicators.number.Decimals;
import org.finindicators.number.Rational;
import org.finindicators.statement.Breakdown;
import org.finindicators.statement.Member;

/**
 * Measures of concentration over the shares of a breakdown's members.
 *
 * <p>With shares {@code s}, the part of each member in the total of all n members:
 *
 * <ul>
 *   <li>Herfindahl-Hirschman index: the sum of s squared, from 1/n (all equal) to 1 (one member). Competition
 *       authorities print it in points, times 10,000.
 *   <li>Concentration ratio CRk: the sum of the k largest shares, 1 where k is n or more.
 *   <li>Effective number: 1 / HHI, how many equal members would be as concentrated.
 *   <li>Normalised index: (HHI - 1/n) / (1 - 1/n), from 0 to 1; undefined for a single member.
 *   <li>Entropy number: e to the power of minus the sum of s ln s; members of share zero add nothing.
 * </ul>
 *
 * <p>All but the last are computed exactly. They are undefined where the breakdown is not reported, is empty, has a
 * negative amount, adds up to zero, or does not add up to the total that is stated beside it.
 */
public final class Concentration {
    private static final List<String> CASES = List.of(
            "no member", "a negative amount", "a total of zero", "members that do not add up to a stated total");

    private Concentration() {}

    /**
     * Declares the Herfindahl-Hirschman index of a breakdown, between 0 and 1.
     *
     * @param fact the breakdown
     * @return the calculation
     */
    public static Calculation herfindahl(Fact<Breakdown> fact) {
        return of(
                fact,
                "sum of squared shares in " + fact.name(),
                shares -> shares.quotient(shares.squares(), shares.total.times(shares.total), "squared total"));
    }

    /**
     * Declares the Herfindahl-Hirschman index of a breakdown in points, between 0 and 10,000.
     *
     * @param fact the breakdown
     * @return the calculation
     */
    public static Calculation herfindahlPoints(Fact<Breakdown> fact) {
        return of(
                fact,
                "10,000 x sum of squared shares in " + fact.name(),
                shares -> shares.quotient(
                        shares.squares().times(Rational.of(10_000)),
                        shares.total.times(shares.total),
                        "squared total"));
    }

    /**
     * Declares the share of the largest members.
     *
     * @param fact the breakdown
     * @param largest how many of them, at least one
     * @param least how many members there must be
     * @return the calculation, undefined for fewer members
     * @throws IllegalArgumentException if a number is less than one
     */
    public static Calculation largest(Fact<Breakdown> fact, int largest, int least) {
        if (largest < 1 || least < 1) {
            throw new IllegalArgumentException(
                    "the share of the largest members needs one member or more, not " + Math.min(largest, least));
        }
        String words = "the " + largest + " largest of " + fact.name() + " / their total";
        return of(fact, words, List.of("fewer than " + least + " members"), shares -> {
                    int n = shares.members.size();
                    if (n < least) {
                        return Evaluation.undefined(
                                Reason.GROUP_TOO_SMALL, n + " members, the share needs " + least, shares.operands());
                    }
                    return shares.quotient(shares.largest(largest), shares.total, "total");
                })
                .of(Parts.MONEY);
    }

    /**
     * Declares the number of equal members that would be as concentrated.
     *
     * @param fact the breakdown
     * @return the calculation
     */
    public static Calculation effectiveNumber(Fact<Breakdown> fact) {
        return of(
                fact,
                "1 / sum of squared shares in " + fact.name(),
                shares -> shares.quotient(shares.total.times(shares.total), shares.squares(), "sum of squares"));
    }

    /**
     * Declares the Herfindahl-Hirschman index between its least value for that many members, 0, and its greatest, 1.
     *
     * @param fact the breakdown
     * @return the calculation
     */
    public static Calculation normalised(Fact<Breakdown> fact) {
        return of(fact, "(HHI - 1/n) / (1 - 1/n) over " + fact.name(), List.of("a single member"), shares -> {
            int n = shares.members.size();
            if (n == 1) {
                return Evaluation.undefined(
                        Reason.GROUP_TOO_SMALL, "a single member, the index needs two", shares.operands());
            }
            Rational square = shares.total.times(shares.total);
            // both parts times n and times the squared total
            Rational above = shares.squares().times(Rational.of(n)).minus(square);
            return shares.quotient(above, square.times(Rational.of(n - 1L)), "squared total");
        });
    }

    /**
     * Declares the number of equal members that would have the same entropy.
     *
     * @param fact the breakdown
     * @return the calculation
     */
    public static Calculation entropyNumber(Fact<Breakdown> fact) {
        return of(fact, "exp(-sum of s ln s) over the shares in " + fact.name(), shares -> {
            double entropy = 0;
            for (Member member : shares.members) {
                double share =
                        Rational.of(member.amount()).dividedBy(shares.total).toDouble();
                entropy -= share > 0 ? share * Math.log(share) : 0;
            }
            return Evaluation.of(
                    Rational.of(Decimals.of(Math.exp(entropy))), shares.operands(), List.of(shares.count()));
        });
    }

    private static Calculation of(Fact<Breakdown> fact, String words, Function<Shares, Evaluation> function) {
        return of(fact, words, List.of(), function);
    }

    private static Calculation of(
            Fact<Breakdown> fact, String words, List<String> more, Function<Shares, Evaluation> function) {
        List<String> cases = Stream.concat(CASES.stream(), more.stream()).toList();
        return Calculation.from(fact, words, Dimension.NUMBER, cases, (breakdown, figures) -> {
            Shares shares = new Shares(breakdown.members(), Rational.of(breakdown.total()), figures);
            Optional<String> contradiction = breakdown.contradiction();
            if (contradiction.isPresent()) {
                return Evaluation.undefined(
                        Reason.INCONSISTENT_STATEMENT, fact.name() + ": " + contradiction.get(), shares.operands());
            }
            return shares.fault().orElseGet(() -> function.apply(shares));
        });
    }

    /** The members and their total. */
    private record Shares(List<Member> members, Rational total, Figures figures) {
        Optional<Evaluation> fault() {
            if (members.isEmpty()) {
                return Optional.of(Evaluation.undefined(Reason.GROUP_TOO_SMALL, "no member", List.of()));
            }
            for (Member member : members) {
                if (member.amount().signum() < 0) {
                    return Optional.of(Evaluation.undefined(
                            Reason.OUT_OF_DOMAIN,
                            member.name() + ": " + Decimals.print(member.amount()) + " must not be negative",
                            operands()));
                }
            }
            return total.signum() == 0
                    ? Optional.of(Evaluation.undefined(Reason.ZERO_DENOMINATOR, "total 0", operands()))
                    : Optional.empty();
        }

        Rational squares() {
            return Rational.of(members.stream()
                    .map(m -> m.amount().multiply(m.amount()))
                    .reduce(BigDecimal.ZERO, BigDecimal::add));
        }

        Rational largest(int count) {
            return Rational.of(members.stream()
                    .map(Member::amount)
                    .sorted(Comparator.reverseOrder())
                    .limit(count)
                    .reduce(BigDecimal.ZERO, BigDecimal::add));
        }

        Evaluation quotient(Rational above, Rational below, String what) {
            return Evaluation.quotient(above, below, what, operands(), List.of(count()));
        }

        String count() {
            return "over " + members.size() + (members.size() == 1 ? " member" : " members");
        }

        List<Operand> operands() {
            return members.stream()
                    .map(member -> Operand.money(
                            member.name(),
                            figures.period().closing().toString(),
                            member.amount(),
                            figures.scale(),
                            figures.currency()))
                    .toList();
        }
    }
}
