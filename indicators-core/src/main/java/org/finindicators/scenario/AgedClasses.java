/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.scenario;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.finindicators.loanbook.AgedBalance;
import org.finindicators.loanbook.AgedPortfolio;
import org.finindicators.loanbook.AgingScheme;
import org.finindicators.loanbook.LoanState;
import org.finindicators.loanbook.tally.LoanTally;
import org.finindicators.number.Decimals;
import org.finindicators.number.Intake;
import org.finindicators.regulation.DaysLateBucket;
import org.finindicators.regulation.ProvisioningProfile;
import org.finindicators.validation.InvalidInputException;

/**
 * Sorts aging tables and rates of provisions into the classes that a migration of days late is about.
 *
 * @since 0.1.0
 */
public final class AgedClasses {
    private AgedClasses() {}

    /**
     * Adds up the balances of an aging table by class.
     *
     * @param portfolio the balances by days late
     * @param scheme the classes
     * @return the balance of each class that has one, under the name of the class
     * @throws InvalidInputException if a line of the table is in two classes, or renegotiated loans stand apart, which
     *     are in none; with all such faults
     */
    public static Map<String, BigDecimal> balances(AgedPortfolio portfolio, AgingScheme scheme) {
        Intake intake = new Intake();
        Map<String, BigDecimal> sums = new LinkedHashMap<>();
        for (AgedBalance aged : portfolio.balances()) {
            int number = scheme.classOf(aged.from());
            if (aged.to() > scheme.to(number)) {
                intake.add(
                        "balances",
                        Decimals.print(aged.balance()),
                        "loans " + aged + " are in two classes of " + scheme);
            } else {
                sums.merge(scheme.label(number), aged.balance(), BigDecimal::add);
            }
        }
        portfolio
                .renegotiated()
                .filter(apart -> apart.signum() != 0)
                .ifPresent(apart -> intake.add(
                        "renegotiated", Decimals.print(apart), "stand apart and are in no class of days late"));
        intake.refuse();
        return Collections.unmodifiableMap(sums);
    }

    /**
     * Adds up the balances of a loan book by state.
     *
     * @param tally the loans, without those that are left out for their defects
     * @return the balance of each class and other state that has one, under the name that an observed
     *     {@link MigrationMatrix} has for it
     */
    public static Map<String, BigDecimal> balances(LoanTally tally) {
        Map<String, BigDecimal> sums = new LinkedHashMap<>();
        for (LoanState state : tally.scheme().states()) {
            // of loans that are not in the book nothing is known
            if (!state.equals(LoanState.NOT_IN_BOOK)) {
                BigDecimal balance = tally.inState(state).balance();
                if (balance.signum() != 0) {
                    sums.put(tally.scheme().label(state), balance);
                }
            }
        }
        return Collections.unmodifiableMap(sums);
    }

    /**
     * Gives the rate of provisions of each class.
     *
     * @param profile the rates by days late
     * @param scheme the classes
     * @return the fraction to be provided for, under the name of the class; a class that is in two buckets, or is to be
     *     written off, has none
     */
    public static Map<String, BigDecimal> rates(ProvisioningProfile profile, AgingScheme scheme) {
        Map<String, BigDecimal> rates = new LinkedHashMap<>();
        for (int number = 0; number < scheme.classes(); number++) {
            String name = scheme.label(number);
            int from = scheme.from(number);
            int to = scheme.to(number);
            Optional<DaysLateBucket> bucket = profile.buckets().stream()
                    .filter(one -> one.covers(from, to))
                    .findFirst();
            bucket.flatMap(DaysLateBucket::rate).ifPresent(rate -> rates.put(name, rate));
        }
        return Collections.unmodifiableMap(rates);
    }
}
