/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.macro;

import static org.finindicators.formula.Formula.constant;
import static org.finindicators.indicator.Authority.LIBRARY;
import static org.finindicators.indicator.Authority.WORLD_BANK_1995;
import static org.finindicators.indicator.Direction.HIGHER;
import static org.finindicators.indicator.Direction.LOWER;
import static org.finindicators.indicator.Role.POLICY;
import static org.finindicators.indicator.Tier.OTHER;
import static org.finindicators.indicator.Unit.INDEX;
import static org.finindicators.indicator.Unit.SHARE;

import org.finindicators.assessment.Assessment;
import org.finindicators.assessment.AssessmentInstrument;
import org.finindicators.formula.Fact;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Variant;

/**
 * Declares the extent of exchange controls, by a list of restrictions.
 *
 * @since 0.1.0
 */
public final class ExchangeControls {
    /**
     * The four restrictions that the International Monetary Fund's reports on exchange restrictions have long told for
     * every country: multiple exchange rates, current account, capital account, surrender of export proceeds.
     *
     * <p>Each is rated from 0, not in force, to 1, in force, with what lies between where it holds in part. The score
     * is openness: restrictions in force are the open points of an assessment.
     */
    public static final AssessmentInstrument EXCHANGE_RESTRICTIONS = AssessmentInstrument.parse("""
            instrument exchange-restrictions: Restrictions on exchange and payments
            version: 1
            source: IMF, Annual Report on Exchange Arrangements and Exchange Restrictions
            first: 1950-01-01
            scale: 1 to 0
            rule: mean
            coverage: 1

            section restrictions: Restrictions in force, from 0 to 1
            criterion multiple-rates: More than one exchange rate is in use
              place: summary of features
            criterion current-account: Payments for current transactions are restricted
              place: summary of features
            criterion capital-account: Capital transactions are restricted
              place: summary of features
            criterion export-proceeds: Proceeds of exports must be surrendered
              place: summary of features
            """);

    /** An assessment by {@link #EXCHANGE_RESTRICTIONS}. */
    public static final Fact<Assessment> EXCHANGE_RESTRICTIONS_ASSESSMENT = EXCHANGE_RESTRICTIONS.fact();

    /**
     * Gives the part of a list of restrictions that is in force.
     *
     * <p>1 - the score of {@link #EXCHANGE_RESTRICTIONS}: the mean of what is said of the four, 0 for not in force and
     * 1 for in force, a share. It is not the Chinn-Ito index, which is a component estimated from all countries at once
     * and cannot be computed for one of them; that is {@code macro.capital-openness}. Undefined where a restriction is
     * not rated (group too small), or the assessment is by another list (out of domain). World Bank 1995, para 14,
     * names the extent of exchange controls.
     *
     * <p>Variant {@code openness}: 1 less the default. For a longer list, {@link #share(String, AssessmentInstrument)}.
     */
    public static final Indicator EXCHANGE_CONTROLS = Indicator.builder(
                    "macro.exchange-controls", "Extent of exchange controls")
            .topic("stability")
            .alsoCalled("exchange restrictions", "capital controls", "AREAER", "foreign exchange controls")
            .definition("The part of the listed exchange restrictions that is in force; not the Chinn-Ito index.")
            .source(WORLD_BANK_1995, "para 14")
            .better(LOWER)
            .tier(OTHER)
            .roles(POLICY)
            .variant(share("restrictions", EXCHANGE_RESTRICTIONS))
            .variant(Variant.of("openness", LIBRARY, EXCHANGE_RESTRICTIONS.calculation())
                    .in(INDEX)
                    .better(HIGHER)
                    .note("1 less the share"))
            .build();

    private ExchangeControls() {}

    /**
     * Declares the share by another list.
     *
     * @param name the name of the variant
     * @param list an instrument whose criteria are restrictions, on scales on which none in force has all points
     * @return the variant, for {@link Indicator#with(Variant)}
     */
    public static Variant share(String name, AssessmentInstrument list) {
        return Variant.of(name, LIBRARY, constant("1").minus(list.calculation()))
                .in(SHARE);
    }
}
