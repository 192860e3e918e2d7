/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.poverty;

import static org.finindicators.indicator.Authority.FGT_1984;
import static org.finindicators.indicator.Authority.PIP;
import static org.finindicators.indicator.Authority.WORLD_BANK_1995;
import static org.finindicators.indicator.Direction.LOWER;
import static org.finindicators.indicator.Role.OUTCOME;
import static org.finindicators.indicator.Tier.KEY;
import static org.finindicators.indicator.Unit.INDEX;
import static org.finindicators.indicator.Unit.SHARE;

import java.util.List;
import org.finindicators.formula.Calculation;
import org.finindicators.formula.Dimension;
import org.finindicators.formula.Fact;
import org.finindicators.formula.Parts;
import org.finindicators.indicator.Authority;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Variant;
import org.finindicators.realsector.survey.Survey;

/**
 * Declares the poverty measures of Foster, Greer and Thorbecke.
 *
 * <p>With weights w, welfare y and poverty line z: FGT(a) = sum over the poor of w ((z - y) / z)^a / sum of w. The sum
 * in the denominator runs over the whole population. The poor are those strictly below the line, as in the World Bank's
 * Poverty and Inequality Platform; the variants named {@code at-or-below} count those on the line as well, which
 * changes the headcount only.
 *
 * <p>Undefined where there is no row, a welfare is not a number, a weight is negative, all weights are zero, or the
 * line is zero or negative. World Bank 1995, para 29.
 */
public final class Poverty {
    /** The survey with its poverty line. */
    public static final Fact<Survey> SURVEY = new Fact<>("welfare-survey", "welfare survey", Survey.class);

    /** Gives the share of the population that is poor: FGT(0). */
    public static final Indicator POVERTY_HEADCOUNT = Indicator.of("realsector.poverty-headcount", "Poverty headcount")
            .topic("poverty")
            .definition("The share of the population below the poverty line, FGT(0).")
            .source(WORLD_BANK_1995, "para 29")
            .better(LOWER)
            .tier(KEY)
            .roles(OUTCOME)
            .variant(fgt("below", PIP, 0, true).in(SHARE))
            .variant(fgt("at-or-below", FGT_1984, 0, false).in(SHARE).note("those on the line are poor too"))
            .build();

    /** Gives how far the poor fall below the line, as a share of the line and averaged over everybody: FGT(1). */
    public static final Indicator POVERTY_GAP = Indicator.of("realsector.poverty-gap", "Poverty gap")
            .topic("poverty")
            .definition("The mean distance below the poverty line as a share of the line, zero for the others, FGT(1).")
            .source(WORLD_BANK_1995, "para 29")
            .better(LOWER)
            .tier(KEY)
            .roles(OUTCOME)
            .variant(fgt("below", PIP, 1, true).in(SHARE))
            .build();

    /** Gives the mean of the squared distances, which weighs the poorest most: FGT(2). */
    public static final Indicator POVERTY_SEVERITY = Indicator.of("realsector.poverty-severity", "Poverty severity")
            .topic("poverty")
            .definition("The mean of the squared distances below the poverty line as shares of the line, FGT(2).")
            .source(WORLD_BANK_1995, "para 29")
            .better(LOWER)
            .tier(KEY)
            .roles(OUTCOME)
            .variant(fgt("below", PIP, 2, true).in(INDEX))
            .build();

    private Poverty() {}

    private static Variant fgt(String name, Authority authority, int alpha, boolean strict) {
        String power = alpha == 0 ? "" : alpha == 1 ? " x (z - y)/z" : " x ((z - y)/z)^" + alpha;
        return Variant.of(
                name,
                authority,
                Calculation.from(
                                SURVEY,
                                "sum of w" + power + " over y " + (strict ? "<" : "<=") + " z / sum of w",
                                Dimension.NUMBER,
                                List.of(
                                        "no row",
                                        "a welfare that is no number, or a negative weight",
                                        "all weights zero",
                                        "a poverty line of zero or less"),
                                (survey, figures) -> new FosterGreerThorbecke(survey, alpha, strict).evaluate(figures))
                        .of(Parts.THINGS));
    }
}
