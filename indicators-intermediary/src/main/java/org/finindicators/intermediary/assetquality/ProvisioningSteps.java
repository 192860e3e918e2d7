/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.assetquality;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Figures;
import org.finindicators.formula.Operand;
import org.finindicators.formula.Reason;
import org.finindicators.intermediary.statement.AgedBalance;
import org.finindicators.intermediary.statement.AgedPortfolio;
import org.finindicators.number.Decimals;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;
import org.finindicators.regulation.DaysLateBucket;
import org.finindicators.regulation.ProvisioningProfile;

/** Classifies a portfolio by days late and adds up what must be provided, keeping each step. */
final class ProvisioningSteps {
    private static final String RENEGOTIATED = ", renegotiated";

    private final ProvisioningProfile profile;
    private final Figures figures;
    private final List<Operand> operands = new ArrayList<>();
    private final List<String> steps = new ArrayList<>();
    private final List<String> negative = new ArrayList<>();
    private final List<String> larger = new ArrayList<>();
    private final List<String> unclassified = new ArrayList<>();

    ProvisioningSteps(ProvisioningProfile profile, Figures figures) {
        this.profile = profile;
        this.figures = figures;
    }

    Evaluation evaluate(AgedPortfolio portfolio) {
        BigDecimal required = BigDecimal.ZERO;
        for (AgedBalance aged : portfolio.balances()) {
            read(aged.toString(), aged.balance());
            aged.renegotiated().filter(part -> part.signum() != 0).ifPresent(part -> readPart(aged, part));
            Optional<DaysLateBucket> bucket = profile.buckets().stream()
                    .filter(b -> b.covers(aged.from(), aged.to()))
                    .findFirst();
            if (bucket.isEmpty()) {
                unclassified.add(aged.toString());
            } else {
                required = required.add(provision(aged, bucket.get()));
            }
        }
        if (portfolio.renegotiated().isPresent()) {
            BigDecimal balance = portfolio.renegotiated().get();
            read("renegotiated", balance);
            if (profile.renegotiated().isEmpty()) {
                unclassified.add("renegotiated");
            } else {
                required = required.add(provision(
                        "renegotiated", balance, profile.renegotiated().get()));
            }
        }
        if (!negative.isEmpty()) {
            return Evaluation.undefined(
                    Reason.OUT_OF_DOMAIN, String.join(", ", negative) + ": must not be negative", operands);
        }
        if (!larger.isEmpty()) {
            return Evaluation.undefined(
                    Reason.OUT_OF_DOMAIN, String.join(", ", larger) + ": must be a part of them", operands);
        }
        if (!unclassified.isEmpty()) {
            return Evaluation.undefined(
                    Reason.OUT_OF_DOMAIN,
                    profile.name() + " has no single class for loans " + String.join(", ", unclassified),
                    operands);
        }
        if (portfolio.renegotiated().isEmpty() && portfolio.balances().stream().anyMatch(this::hidesRenegotiated)) {
            steps.add("renegotiated loans are not told from the others: they take the rate of their class");
        }
        return Evaluation.of(Rational.of(required), operands, steps);
    }

    /** Whether renegotiated loans in a class would need more than its rate, and are not known. */
    private boolean hidesRenegotiated(AgedBalance aged) {
        return aged.renegotiated().isEmpty()
                && aged.balance().signum() > 0
                && profile.buckets().stream()
                        .filter(bucket -> bucket.covers(aged.from(), aged.to()))
                        .flatMap(bucket -> bucket.rate().stream())
                        .anyMatch(rate -> above(rate).isPresent());
    }

    /** The profile's rate for renegotiated loans, where it is above that of their class. */
    private Optional<BigDecimal> above(BigDecimal rate) {
        return profile.renegotiated().filter(own -> own.compareTo(rate) > 0);
    }

    private void readPart(AgedBalance aged, BigDecimal part) {
        read(aged + RENEGOTIATED, part);
        if (part.compareTo(aged.balance()) > 0) {
            larger.add("loans " + aged + " " + Decimals.print(aged.balance()) + ", renegotiated ones "
                    + Decimals.print(part));
        }
    }

    private void read(String name, BigDecimal balance) {
        operands.add(Operand.money(
                name, figures.period().closing().toString(), balance, figures.scale(), figures.currency()));
        if (balance.signum() < 0) {
            negative.add("loans " + name + " " + Decimals.print(balance));
        }
    }

    private BigDecimal provision(AgedBalance aged, DaysLateBucket bucket) {
        if (bucket.rate().isEmpty()) {
            steps.add(aged + ": " + Printing.upTo(aged.balance(), 6) + " to be written off");
            return BigDecimal.ZERO;
        }
        String name = aged + " (" + bucket.name() + ")";
        BigDecimal rate = bucket.rate().get();
        BigDecimal part = aged.renegotiated().orElse(BigDecimal.ZERO);
        Optional<BigDecimal> own = above(rate);
        if (own.isEmpty() || part.signum() == 0) {
            return provision(name, aged.balance(), rate);
        }
        return provision(name + ", not renegotiated", aged.balance().subtract(part), rate)
                .add(provision(name + RENEGOTIATED, part, own.get()));
    }

    private BigDecimal provision(String name, BigDecimal balance, BigDecimal rate) {
        BigDecimal needed = balance.multiply(rate);
        steps.add(name + ": " + Printing.upTo(balance, 6) + " x " + Printing.upTo(rate.movePointRight(2), 6) + " % = "
                + Printing.upTo(needed, 6));
        return needed;
    }
}
