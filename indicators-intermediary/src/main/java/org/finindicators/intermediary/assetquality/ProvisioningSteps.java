/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.assetquality;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Figures;
import org.finindicators.formula.Reason;
import org.finindicators.formula.Worksheet;
import org.finindicators.loanbook.AgedBalance;
import org.finindicators.loanbook.AgedPortfolio;
import org.finindicators.number.Printing;
import org.finindicators.regulation.DaysLateBucket;
import org.finindicators.regulation.ProvisioningProfile;

/** Classifies a portfolio by days late and adds up what must be provided, keeping each step. */
final class ProvisioningSteps {
    private static final String RENEGOTIATED = ", renegotiated";

    private final ProvisioningProfile profile;
    private final Worksheet sheet;

    ProvisioningSteps(ProvisioningProfile profile, Figures figures) {
        this.profile = profile;
        sheet = Worksheet.of(figures);
        profile.validity().remark(profile.name(), figures.period().closing()).ifPresent(sheet::caveat);
    }

    Evaluation evaluate(AgedPortfolio portfolio) {
        List<String> spanning = new ArrayList<>();
        BigDecimal required = BigDecimal.ZERO;
        for (AgedBalance aged : portfolio.balances()) {
            read(aged.toString(), aged.balance());
            aged.renegotiated().filter(part -> part.signum() != 0).ifPresent(part -> readPart(aged, part));
            Optional<DaysLateBucket> bucket = profile.buckets().stream()
                    .filter(b -> b.covers(aged.from(), aged.to()))
                    .findFirst();
            required = required.add(bucket.map(found -> provision(aged, found)).orElse(BigDecimal.ZERO));
            if (bucket.isEmpty()) {
                spanning.add(aged.toString());
            }
        }
        if (!spanning.isEmpty()) {
            unclassified(String.join(", ", spanning), edges(portfolio));
        }
        if (portfolio.renegotiated().isPresent()) {
            BigDecimal balance = portfolio.renegotiated().get();
            read("renegotiated", balance);
            required = required.add(profile.renegotiated()
                    .map(rate -> provision("renegotiated", balance, rate))
                    .orElseGet(() -> unclassified("renegotiated", "")));
        } else if (portfolio.balances().stream().anyMatch(this::hidesRenegotiated)) {
            sheet.step("renegotiated loans are not told from the others: they take the rate of their class");
        }
        return sheet.value(required);
    }

    private BigDecimal unclassified(String loans, String edges) {
        sheet.fault(Reason.OUT_OF_DOMAIN, profile.name() + " has no single class for loans " + loans + edges);
        return BigDecimal.ZERO;
    }

    /** Both sets of edges, where reported classes of days do not lie within those of the profile. */
    private String edges(AgedPortfolio portfolio) {
        return ": its classes start at " + starts(profile.buckets().stream().map(DaysLateBucket::from))
                + " days, the reported ones at "
                + starts(portfolio.balances().stream().map(AgedBalance::from));
    }

    private static String starts(Stream<Integer> days) {
        return days.sorted().distinct().map(String::valueOf).collect(Collectors.joining(", "));
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
            sheet.fault(
                    Reason.OUT_OF_DOMAIN,
                    "renegotiated loans " + aged + " " + Printing.number(part) + ": must not exceed all of them, "
                            + Printing.number(aged.balance()));
        }
    }

    private void read(String name, BigDecimal balance) {
        sheet.money(name, balance).requireNotNegative("loans " + name, balance);
    }

    private BigDecimal provision(AgedBalance aged, DaysLateBucket bucket) {
        if (bucket.rate().isEmpty()) {
            sheet.step(aged + ": " + Printing.number(aged.balance()) + " to be written off");
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
        sheet.step(name + ": " + Printing.number(balance) + " x " + Printing.percent(rate) + " = "
                + Printing.number(needed));
        return needed;
    }
}
