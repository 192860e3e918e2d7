/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.impact;

import static org.finindicators.indicator.Authority.LIBRARY;
import static org.finindicators.indicator.Authority.WORLD_BANK_1995;
import static org.finindicators.indicator.Direction.LOWER;
import static org.finindicators.indicator.Role.OUTCOME;
import static org.finindicators.indicator.Tier.KEY;
import static org.finindicators.indicator.Unit.INDEX;
import static org.finindicators.indicator.Unit.POINTS;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.finindicators.formula.Calculation;
import org.finindicators.formula.Dimension;
import org.finindicators.formula.Fact;
import org.finindicators.formula.Reason;
import org.finindicators.formula.Worksheet;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Variant;

/**
 * Declares the impact of an operation on poverty, in a country or a region.
 *
 * @since 0.1.0
 */
public final class PovertyImpact {
    /** Poverty as it is. */
    public static final Fact<PovertyValues> POVERTY_WITH_OPERATION =
            new Fact<>("poverty-with-operation", "poverty", PovertyValues.class);

    /** Poverty as it would be without the operation, against the same line. */
    public static final Fact<PovertyValues> COUNTERFACTUAL_POVERTY =
            new Fact<>("poverty-without-operation", "poverty without the operation", PovertyValues.class);

    /** Poverty as it was before, against the same line. */
    public static final Fact<PovertyValues> BASELINE_POVERTY =
            new Fact<>("poverty-before-operation", "poverty at the baseline", PovertyValues.class);

    /**
     * Gives the change of poverty against what it would be without the operation.
     *
     * <p>Headcount - headcount without the operation, in percentage points; negative where poverty is lower. National
     * or regional depends on the statement.
     *
     * <p>Undefined where
     *
     * <ul>
     *   <li>one of the two is not reported;
     *   <li>one is below 0 or above 1.
     * </ul>
     *
     * <p>World Bank 1995, para 29, asks for the impact on national or regional levels of poverty without a method.
     *
     * <p>Variants: {@code gap} and {@code severity} are differences of FGT(1) and FGT(2); {@code headcount-change},
     * {@code gap-change} and {@code severity-change} are taken from the baseline. A change from before to after is not
     * an impact: growth, prices and harvests are in it. Against a comparison group: {@code headcount-comparison} is the
     * difference in differences of four headcounts, {@code headcount-regional} the mean of the regions' by population,
     * {@code headcount-survey} that of the rows of a survey (1 for poor, 0 for not), {@code headcount-standard-error}
     * its standard error of form HC1; {@code gap-comparison}, {@code gap-regional}, {@code gap-survey} and
     * {@code gap-standard-error} are the same of FGT(1). {@link PovertyComparisons} chooses a region and the form of
     * the standard error.
     */
    public static final Indicator POVERTY_IMPACT = withComparisons(Indicator.builder(
                            "realsector.poverty-impact", "Impact on poverty")
                    .topic("poverty")
                    .alsoCalled("difference in differences", "DiD")
                    .definition("The poverty headcount less what it would be without the operation.")
                    .source(WORLD_BANK_1995, "para 29")
                    .better(LOWER)
                    .tier(KEY)
                    .roles(OUTCOME)
                    .variant(Variant.of(
                                    "headcount",
                                    LIBRARY,
                                    difference("headcount", PovertyValues::headcount, COUNTERFACTUAL_POVERTY))
                            .in(POINTS))
                    .variant(Variant.of("gap", LIBRARY, difference("gap", PovertyValues::gap, COUNTERFACTUAL_POVERTY))
                            .in(POINTS)
                            .note("poverty gap"))
                    .variant(Variant.of(
                                    "severity",
                                    LIBRARY,
                                    difference("severity", PovertyValues::severity, COUNTERFACTUAL_POVERTY))
                            .in(INDEX)
                            .note("poverty severity"))
                    .variant(Variant.of(
                                    "headcount-change",
                                    LIBRARY,
                                    difference("headcount", PovertyValues::headcount, BASELINE_POVERTY))
                            .in(POINTS)
                            .note("headcount against the baseline, not an impact"))
                    .variant(Variant.of("gap-change", LIBRARY, difference("gap", PovertyValues::gap, BASELINE_POVERTY))
                            .in(POINTS)
                            .note("poverty gap against the baseline, not an impact"))
                    .variant(Variant.of(
                                    "severity-change",
                                    LIBRARY,
                                    difference("severity", PovertyValues::severity, BASELINE_POVERTY))
                            .in(INDEX)
                            .note("poverty severity against the baseline, not an impact")))
            .build();

    private PovertyImpact() {}

    private static Indicator.Builder withComparisons(Indicator.Builder builder) {
        PovertyComparisons.variants().forEach(builder::variant);
        return builder;
    }

    private static Calculation difference(
            String measure, Function<PovertyValues, Optional<BigDecimal>> value, Fact<PovertyValues> other) {
        String words = measure + " of " + POVERTY_WITH_OPERATION.name() + " - " + measure + " of " + other.name();
        return Calculation.reading(
                words,
                Dimension.NUMBER,
                List.of(
                        Reason.NOT_REPORTED.when(measure + " of " + POVERTY_WITH_OPERATION.name() + " or of "
                                + other.name() + " not reported"),
                        Reason.OUT_OF_DOMAIN.when("a negative value, or a headcount above 1")),
                figures -> {
                    Worksheet sheet = Worksheet.of(figures);
                    Optional<BigDecimal> now = read(sheet, measure, value, POVERTY_WITH_OPERATION);
                    Optional<BigDecimal> then = read(sheet, measure, value, other);
                    return now.isPresent() && then.isPresent()
                            ? sheet.value(now.get().subtract(then.get()))
                            : sheet.undefined();
                },
                POVERTY_WITH_OPERATION,
                other);
    }

    /** The value of one population; a fault where it is not known or cannot be. */
    private static Optional<BigDecimal> read(
            Worksheet sheet,
            String measure,
            Function<PovertyValues, Optional<BigDecimal>> value,
            Fact<PovertyValues> fact) {
        String name = measure + " of " + fact.name();
        Optional<BigDecimal> known = sheet.figures().fact(fact).flatMap(value);
        if (known.isEmpty()) {
            sheet.fault(Reason.NOT_REPORTED, name);
            return known;
        }
        sheet.number(name, sheet.figures().period().toString(), known.get(), "");
        if (measure.equals("headcount")) {
            sheet.requireShare(name, known.get());
        } else {
            sheet.requireNotNegative(name, known.get());
        }
        return known;
    }
}
