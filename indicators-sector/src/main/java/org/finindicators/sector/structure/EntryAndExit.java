/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.structure;

import static org.finindicators.formula.Formula.annual;
import static org.finindicators.formula.Formula.opening;
import static org.finindicators.formula.Formula.total;
import static org.finindicators.indicator.Authority.LIBRARY;
import static org.finindicators.indicator.Authority.WORLD_BANK_1995;
import static org.finindicators.indicator.Direction.CONTEXTUAL;
import static org.finindicators.indicator.Role.INTERMEDIATE;
import static org.finindicators.indicator.Role.POLICY;
import static org.finindicators.indicator.Tier.OTHER;
import static org.finindicators.sector.structure.EntryItems.BANKS_ABSORBED;
import static org.finindicators.sector.structure.EntryItems.BANKS_CLOSED;
import static org.finindicators.sector.structure.EntryItems.EXITED_BANK_ASSETS;
import static org.finindicators.sector.structure.EntryItems.LICENCES_DENIED;
import static org.finindicators.sector.structure.EntryItems.LICENCES_GRANTED;
import static org.finindicators.sector.structure.EntryItems.LICENCES_REVOKED;
import static org.finindicators.sector.structure.EntryItems.LICENSED_BANKS;
import static org.finindicators.sector.structure.StructureItems.TOTAL_BANK_ASSETS;

import org.finindicators.formula.Kind.Flow;
import org.finindicators.formula.Term;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Variant;

/**
 * Declares the indicators of entry into banking and exit from it.
 *
 * <p>Licences are counted. The merger of two banks ends one of them; a change of form is neither entry nor exit.
 *
 * @since 0.1.0
 */
public final class EntryAndExit {
    private static final Term<Flow> EXITS = BANKS_CLOSED.plus(BANKS_ABSORBED).plus(LICENCES_REVOKED);

    /**
     * Measures how many banks are new.
     *
     * <p>Licences granted in a year / licensed banks at the opening, a rate a year. Undefined without the opening
     * number, and where it is zero: the first banks of a country have no rate. World Bank 1995, para 16, names entry
     * conditions; the rate is what comes of them.
     *
     * <p>Variants: {@code net} takes off the banks that left, and is negative where more left than came; {@code churn}
     * adds them; {@code denial-rate} is licences denied / (granted + denied), a share, undefined without an application
     * because none can be a sign of barriers as well as of contentment.
     */
    public static final Indicator BANK_ENTRY_RATE = Indicator.builder("sector.bank-entry-rate", "Entry into banking")
            .topic("structure")
            .definition("Banks licensed in a year, over the number of banks at its start.")
            .source(WORLD_BANK_1995, "para 16")
            .better(CONTEXTUAL)
            .tier(OTHER)
            .roles(POLICY, INTERMEDIATE)
            .variant(Variant.of("licences", LIBRARY, annual(LICENCES_GRANTED).over(opening(LICENSED_BANKS))))
            .variant(Variant.of(
                            "net",
                            LIBRARY,
                            annual(LICENCES_GRANTED.minus(EXITS)).over(opening(LICENSED_BANKS)))
                    .note("entries less exits"))
            .variant(Variant.of(
                            "churn",
                            LIBRARY,
                            annual(LICENCES_GRANTED.plus(EXITS)).over(opening(LICENSED_BANKS)))
                    .note("entries and exits together"))
            .variant(Variant.of(
                            "denial-rate",
                            LIBRARY,
                            total(LICENCES_DENIED).over(total(LICENCES_GRANTED.plus(LICENCES_DENIED))))
                    .note("applications refused over those decided"))
            .build();

    /**
     * Measures how many banks leave.
     *
     * <p>(Banks closed + banks absorbed in mergers + licences revoked) in a year / licensed banks at the opening, a
     * rate a year. Undefined without the opening number, where it is zero, and where a way of leaving is not reported:
     * report zero where no bank took it. World Bank 1995, para 16.
     *
     * <p>Variants: {@code closed}, {@code absorbed} and {@code revoked} give one way each, and add up to the default;
     * {@code assets} weighs by size: assets of the banks that left / total bank assets at the opening.
     */
    public static final Indicator BANK_EXIT_RATE = Indicator.builder("sector.bank-exit-rate", "Exit from banking")
            .topic("structure")
            .definition("Banks that closed, were absorbed or lost their licence in a year, over those at its start.")
            .source(WORLD_BANK_1995, "para 16")
            .better(CONTEXTUAL)
            .tier(OTHER)
            .roles(POLICY, INTERMEDIATE)
            .variant(Variant.of("all", LIBRARY, annual(EXITS).over(opening(LICENSED_BANKS))))
            .variant(Variant.of("closed", LIBRARY, annual(BANKS_CLOSED).over(opening(LICENSED_BANKS)))
                    .note("closures of their own will only"))
            .variant(Variant.of("absorbed", LIBRARY, annual(BANKS_ABSORBED).over(opening(LICENSED_BANKS)))
                    .note("mergers only, one exit each"))
            .variant(Variant.of("revoked", LIBRARY, annual(LICENCES_REVOKED).over(opening(LICENSED_BANKS)))
                    .note("revocations only"))
            .variant(Variant.of("assets", LIBRARY, annual(EXITED_BANK_ASSETS).over(opening(TOTAL_BANK_ASSETS)))
                    .note("by assets instead of by number"))
            .build();

    private EntryAndExit() {}
}
