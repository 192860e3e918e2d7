/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.soundness;

import static org.finindicators.indicator.Authority.GFDD;
import static org.finindicators.indicator.Authority.LIBRARY;
import static org.finindicators.indicator.Direction.CONTEXTUAL;
import static org.finindicators.indicator.Direction.HIGHER;
import static org.finindicators.indicator.Direction.LOWER;
import static org.finindicators.indicator.Role.INTERMEDIATE;
import static org.finindicators.indicator.Role.POLICY;
import static org.finindicators.indicator.Tier.OTHER;
import static org.finindicators.indicator.Unit.INDEX;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.finindicators.formula.Calculation;
import org.finindicators.formula.Dimension;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Fact;
import org.finindicators.formula.Reason;
import org.finindicators.formula.UndefinedCase;
import org.finindicators.formula.Worksheet;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Variant;
import org.finindicators.number.Printing;
import org.finindicators.statement.CitedValue;

/**
 * Declares indicators that are estimated on a panel of banks or countries, and taken over as published.
 *
 * <p>They cannot be computed from the totals of one country. Each is given with its source and edition, or not at all.
 *
 * @since 0.1.0
 */
public final class CitedEstimates {
    /**
     * Gives the power of banks over their prices, as published.
     *
     * <p>(Price - marginal cost) / price, an index; marginal cost comes from a cost function estimated over many banks.
     * Higher is less competition. Negative values occur and are values; above 1 marginal cost would be negative.
     *
     * <p>Undefined where
     *
     * <ul>
     *   <li>it is not given, or its source or edition is blank (not reported), or
     *   <li>it is above 1 (out of domain).
     * </ul>
     *
     * <p>World Bank, GFDD.OI.04.
     */
    public static final Indicator LERNER_INDEX = Indicator.builder("sector.lerner-index", "Lerner index")
            .topic("structure")
            .definition("The price of banks less their marginal cost, over the price; an estimate, as published.")
            .source(GFDD, "GFDD.OI.04")
            .better(LOWER)
            .tier(OTHER)
            .roles(INTERMEDIATE)
            .variant(Variant.of(
                            "published",
                            GFDD,
                            cited(SoundnessItems.PUBLISHED_LERNER_INDEX, Optional.of(BigDecimal.ONE)))
                    .in(INDEX)
                    .code(GFDD, "GFDD.OI.04"))
            .build();

    /**
     * Gives how strongly competition punishes banks that are dear, as published.
     *
     * <p>Slope of log profits on log marginal cost over banks, an index; more negative is more competition, and
     * positive values occur. Banks with losses are not in it. Undefined where it is not given, or its source or edition
     * is blank. World Bank, GFDD.OI.05.
     */
    public static final Indicator BOONE_INDICATOR = Indicator.builder("sector.boone-indicator", "Boone indicator")
            .topic("structure")
            .definition("How strongly profits of banks fall with their marginal cost; an estimate, as published.")
            .source(GFDD, "GFDD.OI.05")
            .better(LOWER)
            .tier(OTHER)
            .roles(INTERMEDIATE)
            .variant(Variant.of("published", GFDD, unbounded(SoundnessItems.PUBLISHED_BOONE_INDICATOR))
                    .in(INDEX)
                    .code(GFDD, "GFDD.OI.05"))
            .build();

    /**
     * Gives how far the revenue of banks follows the prices of their inputs, as published.
     *
     * <p>Sum of the elasticities, an index: zero or less in a monopoly, up to 1 in monopolistic competition, 1 in
     * perfect competition; above 1 is possible. Estimates from revenue scaled by assets measure something else.
     * Undefined where it is not given, or its source or edition is blank. World Bank, GFDD.OI.03.
     */
    public static final Indicator H_STATISTIC = Indicator.builder("sector.h-statistic", "H-statistic")
            .topic("structure")
            .alsoCalled("Panzar-Rosse")
            .definition(
                    "The elasticities of the revenue of banks to the prices of their inputs, added up; an estimate, as published.")
            .source(GFDD, "GFDD.OI.03")
            .better(HIGHER)
            .tier(OTHER)
            .roles(INTERMEDIATE)
            .variant(Variant.of("published", GFDD, unbounded(SoundnessItems.PUBLISHED_H_STATISTIC))
                    .in(INDEX)
                    .code(GFDD, "GFDD.OI.03"))
            .build();

    /**
     * Gives the openness of the capital account, as Chinn and Ito publish it.
     *
     * <p>First principal component of the absence of four kinds of exchange restriction, an index; higher is more open.
     * This is the component itself, of either sign and without a bound, not the one that is normalised to 0 to 1. Its
     * loadings depend on all countries and change with every update, so two editions do not compare. Undefined where it
     * is not given, or its source or edition is blank. World Bank 1995, para 14, asks for exchange controls.
     */
    public static final Indicator CAPITAL_OPENNESS = Indicator.builder(
                    "macro.capital-openness", "Capital account openness")
            .topic("stability")
            .alsoCalled("KAOPEN", "Chinn-Ito")
            .definition("An index of the openness of the capital account, as published.")
            .source(LIBRARY, "Chinn and Ito")
            .better(CONTEXTUAL)
            .tier(OTHER)
            .roles(POLICY, INTERMEDIATE)
            .variant(Variant.of("published", LIBRARY, unbounded(SoundnessItems.PUBLISHED_CAPITAL_OPENNESS))
                    .in(INDEX))
            .build();

    private CitedEstimates() {}

    private static Calculation unbounded(Fact<CitedValue> fact) {
        return cited(fact, Optional.empty());
    }

    private static Calculation cited(Fact<CitedValue> fact, Optional<BigDecimal> most) {
        List<UndefinedCase> cases =
                new ArrayList<>(List.of(Reason.NOT_REPORTED.when("its source or edition not given")));
        most.ifPresent(bound -> cases.add(Reason.OUT_OF_DOMAIN.when("above " + bound)));
        return Calculation.from(
                fact,
                fact.name() + " as published",
                Dimension.NUMBER,
                cases,
                (cited, figures) -> evaluate(fact.name(), cited, most, Worksheet.of(figures)));
    }

    private static Evaluation evaluate(String name, CitedValue cited, Optional<BigDecimal> most, Worksheet sheet) {
        String edition = cited.edition();
        sheet.number(name, edition.isBlank() ? "" : "edition " + edition, cited.value(), cited.source());
        if (cited.source().isBlank() || edition.isBlank()) {
            return sheet.undefined(
                    Reason.NOT_REPORTED, (cited.source().isBlank() ? "source" : "edition") + " of " + name);
        }
        Optional<BigDecimal> exceeded = most.filter(bound -> cited.value().compareTo(bound) > 0);
        if (exceeded.isPresent()) {
            return sheet.undefined(
                    Reason.OUT_OF_DOMAIN,
                    name + " " + Printing.number(cited.value()) + ": must not exceed "
                            + Printing.number(exceeded.get()));
        }
        sheet.step("as published: " + cited.source() + ", edition " + edition);
        return sheet.value(cited.value());
    }
}
