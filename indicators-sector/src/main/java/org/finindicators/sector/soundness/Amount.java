/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.soundness;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.finindicators.formula.Domain;
import org.finindicators.formula.Figures;
import org.finindicators.number.Rational;

/** An amount of an institution, with its words for notes. */
@SuppressWarnings("ImmutableEnumChecker") // method references
enum Amount {
    ASSETS("assets", Domain.NOT_NEGATIVE, Institution::assets),
    LIABILITIES("liabilities", Domain.NOT_NEGATIVE, Institution::liabilities),
    OPENING_EQUITY("opening equity", Domain.ANY, Institution::openingEquity),
    EQUITY("equity", Domain.ANY, Institution::netWorth),
    SHORTFALL("provisioning shortfall", Domain.NOT_NEGATIVE, Institution::provisioningShortfall),
    CAPITALISED("capitalised interest", Domain.NOT_NEGATIVE, Institution::capitalisedInterest),
    NET_INCOME("net income", Domain.ANY, Institution::netIncome),
    NONPERFORMING("non-performing assets", Domain.NOT_NEGATIVE, Institution::nonPerformingAssets),
    REQUIRED("required capital", Domain.NOT_NEGATIVE, Institution::requiredCapital),
    LOANS("loans", Domain.NOT_NEGATIVE, Institution::loans),
    NONPERFORMING_LOANS("non-performing loans", Domain.NOT_NEGATIVE, Institution::nonPerformingLoans),
    REGULATORY_CAPITAL("regulatory capital", Domain.ANY, Institution::regulatoryCapital),
    RISK_WEIGHTED_ASSETS("risk-weighted assets", Domain.NOT_NEGATIVE, Institution::riskWeightedAssets),
    LIQUID_ASSETS("liquid assets", Domain.NOT_NEGATIVE, Institution::liquidAssets),
    SHORT_TERM_FUNDING("deposits and short-term funding", Domain.NOT_NEGATIVE, Institution::shortTermFunding),
    OPENING_HOLDINGS("opening equity held in others", Domain.NOT_NEGATIVE, Institution::openingHoldings),
    HOLDINGS("equity held in others", Domain.NOT_NEGATIVE, Institution::holdings),
    HOLDING_INCOME("income from others", Domain.ANY, Institution::incomeFromHoldings);

    private final String words;
    private final Domain domain;
    private final Function<Institution, Optional<BigDecimal>> reading;

    Amount(String words, Domain domain, Function<Institution, Optional<BigDecimal>> reading) {
        this.words = words;
        this.domain = domain;
        this.reading = reading;
    }

    String words() {
        return words;
    }

    static String words(List<Amount> amounts) {
        return amounts.stream().map(Amount::words).collect(Collectors.joining(", "));
    }

    static List<Amount> missing(List<Amount> amounts, Institution institution) {
        return amounts.stream()
                .filter(amount -> amount.in(institution).isEmpty())
                .toList();
    }

    /** The amounts that are reported among some; equity that is not is read from assets and liabilities. */
    static Set<Amount> reported(List<Amount> amounts, Institution institution) {
        Set<Amount> reported = new LinkedHashSet<>();
        for (Amount amount : amounts) {
            if (amount == EQUITY && institution.isDerived()) {
                reported.addAll(List.of(ASSETS, LIABILITIES));
            } else if (amount.in(institution).isPresent()) {
                reported.add(amount);
            }
        }
        return reported;
    }

    Optional<BigDecimal> in(Institution institution) {
        return reading.apply(institution);
    }

    /** The amount of an institution that is known to report it. */
    Rational of(Institution institution) {
        return Rational.of(in(institution).orElseThrow());
    }

    boolean isPossible(BigDecimal amount) {
        return domain.contains(amount);
    }

    /** The date or the period that the amount is of. */
    String when(Figures figures) {
        return switch (this) {
            case OPENING_EQUITY, OPENING_HOLDINGS -> figures.period().opening().toString();
            case NET_INCOME, HOLDING_INCOME -> figures.period().toString();
            default -> figures.period().closing().toString();
        };
    }
}
