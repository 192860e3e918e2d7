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
    private final ProvisioningProfile profile;
    private final Figures figures;
    private final List<Operand> operands = new ArrayList<>();
    private final List<String> steps = new ArrayList<>();
    private final List<String> negative = new ArrayList<>();
    private final List<String> unclassified = new ArrayList<>();

    ProvisioningSteps(ProvisioningProfile profile, Figures figures) {
        this.profile = profile;
        this.figures = figures;
    }

    Evaluation evaluate(AgedPortfolio portfolio) {
        BigDecimal required = BigDecimal.ZERO;
        for (AgedBalance aged : portfolio.balances()) {
            read(aged.toString(), aged.balance());
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
        if (!unclassified.isEmpty()) {
            return Evaluation.undefined(
                    Reason.OUT_OF_DOMAIN,
                    profile.name() + " has no single class for loans " + String.join(", ", unclassified),
                    operands);
        }
        return Evaluation.of(Rational.of(required), operands, steps);
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
        return provision(
                aged + " (" + bucket.name() + ")", aged.balance(), bucket.rate().get());
    }

    private BigDecimal provision(String name, BigDecimal balance, BigDecimal rate) {
        BigDecimal needed = balance.multiply(rate);
        steps.add(name + ": " + Printing.upTo(balance, 6) + " x " + Printing.upTo(rate.movePointRight(2), 6) + " % = "
                + Printing.upTo(needed, 6));
        return needed;
    }
}
