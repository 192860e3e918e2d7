/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.soundness;

import static org.finindicators.formula.Formula.closing;
import static org.finindicators.indicator.Authority.LIBRARY;
import static org.finindicators.indicator.Authority.WORLD_BANK_1995;
import static org.finindicators.indicator.Direction.HIGHER;
import static org.finindicators.indicator.Direction.LOWER;
import static org.finindicators.indicator.Role.INTERMEDIATE;
import static org.finindicators.indicator.Role.POLICY;
import static org.finindicators.indicator.Tier.OTHER;
import static org.finindicators.indicator.Unit.MULTIPLE;
import static org.finindicators.indicator.Unit.RATIO;
import static org.finindicators.sector.soundness.SoundnessItems.BANK_CLASSIFIED_ASSETS;
import static org.finindicators.sector.soundness.SoundnessItems.EXAMINER_CLASSIFIED_ASSETS;
import static org.finindicators.sector.soundness.SoundnessItems.LOAN_CLASSES;
import static org.finindicators.sector.soundness.SoundnessItems.PROVISIONS_HELD;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.finindicators.formula.Calculation;
import org.finindicators.formula.Dimension;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Reason;
import org.finindicators.formula.Worksheet;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Variant;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;
import org.finindicators.regulation.ProvisioningRates;

/**
 * Declares the indicator of the identification of losses and the provisions against them.
 *
 * @since 0.1.0
 */
public final class ProvisioningAdequacy {
    private static final int LISTED = 20;

    /**
     * Relates the provisions that banks hold to those that the quality of their loans requires.
     *
     * <p>Provisions held / sum of loans of each class x the rate of the class, a multiple; 1 is adequate. The rates are
     * data: {@link ProvisioningRates#FOUR_CLASSES} unless {@link #adequacyUnder(ProvisioningRates)} takes others. A
     * result at a date on which the rates were not in force says so.
     *
     * <p>Undefined where
     *
     * <ul>
     *   <li>provisions or classes are not reported,
     *   <li>an amount is negative, or there is no rate for a class (out of domain), or
     *   <li>nothing is required (zero denominator).
     * </ul>
     *
     * <p>World Bank 1995, para 22; annex 1, section 5. Collateral is not taken into account.
     *
     * <p>Variants: {@code shortfall}, required - held, in money, negative where more is held; {@code coverage},
     * provisions held / loans of the classes that do not perform, a share, which may exceed one and does not measure
     * adequacy; {@code identification-gap}, (assets classified by examiners - those classified by banks) / those
     * classified by banks, a share, negative where banks were stricter.
     */
    public static final Indicator PROVISIONING_ADEQUACY = Indicator.builder(
                    "sector.provisioning-adequacy", "Adequacy of loss identification and provisioning")
            .topic("soundness")
            .definition("Provisions held by banks over those required for the classes of their loans.")
            .source(WORLD_BANK_1995, "para 22")
            .better(HIGHER)
            .tier(OTHER)
            .roles(POLICY, INTERMEDIATE)
            .variant(adequacy("required", ProvisioningRates.FOUR_CLASSES))
            .variant(shortfall("shortfall", ProvisioningRates.FOUR_CLASSES))
            .variant(coverage("coverage", ProvisioningRates.FOUR_CLASSES))
            .variant(Variant.of(
                            "identification-gap",
                            LIBRARY,
                            closing(EXAMINER_CLASSIFIED_ASSETS).changeFrom(closing(BANK_CLASSIFIED_ASSETS)))
                    .in(RATIO)
                    .better(LOWER)
                    .note("assets classified by examiners beyond those classified by banks"))
            .build();

    private ProvisioningAdequacy() {}

    /**
     * Chooses the rates of a regulation.
     *
     * @param rates the rates in force
     * @return the indicator under them; its variant is named {@code required-} and their name
     */
    public static Indicator adequacyUnder(ProvisioningRates rates) {
        return PROVISIONING_ADEQUACY.with(adequacy(variantName("required-", rates), rates));
    }

    /**
     * Chooses the rates of a regulation for the shortfall.
     *
     * @param rates the rates in force
     * @return the shortfall under them; its variant is named {@code shortfall-} and their name
     */
    public static Indicator shortfallUnder(ProvisioningRates rates) {
        return PROVISIONING_ADEQUACY.with(shortfall(variantName("shortfall-", rates), rates));
    }

    /**
     * Chooses the classes of a regulation for the coverage of loans that do not perform.
     *
     * @param rates the rates in force, which say which classes do not perform
     * @return the coverage under them; its variant is named {@code coverage-} and their name
     */
    public static Indicator coverageUnder(ProvisioningRates rates) {
        return PROVISIONING_ADEQUACY.with(coverage(variantName("coverage-", rates), rates));
    }

    /** A name as the name of a variant: {@code Circular 5/97} is {@code circular-5-97}. */
    private static String variantName(String kind, ProvisioningRates rates) {
        return kind + Variant.nameFrom(rates.name(), "rates");
    }

    private static Variant shortfall(String name, ProvisioningRates rates) {
        return Variant.of(name, LIBRARY, required(rates).minus(closing(PROVISIONS_HELD)))
                .better(LOWER)
                .note("the missing provisions, in money; negative where more is held");
    }

    private static Variant coverage(String name, ProvisioningRates rates) {
        return Variant.of(name, LIBRARY, closing(PROVISIONS_HELD).over(nonPerforming(rates)))
                .in(RATIO)
                .note("over all loans of classes that do not perform");
    }

    private static Variant adequacy(String name, ProvisioningRates rates) {
        return Variant.of(name, rates.authority(), closing(PROVISIONS_HELD).over(required(rates)))
                .in(MULTIPLE);
    }

    private static Calculation required(ProvisioningRates rates) {
        return sum(
                "provisions required under " + rates.name(),
                rates,
                loans -> rates.rate(loans).orElse(BigDecimal.ZERO));
    }

    private static Calculation nonPerforming(ProvisioningRates rates) {
        return sum(
                "non-performing loans in the classes of " + rates.name(),
                rates,
                loans -> rates.nonPerforming().contains(loans) ? BigDecimal.ONE : BigDecimal.ZERO);
    }

    private static Calculation sum(String words, ProvisioningRates rates, Function<String, BigDecimal> weight) {
        return Calculation.from(
                        LOAN_CLASSES,
                        words,
                        Dimension.MONEY,
                        List.of(
                                Reason.OUT_OF_DOMAIN.when("loans of a class negative"),
                                Reason.OUT_OF_DOMAIN.when("no rate for a class")),
                        (classes, figures) -> evaluate(classes, Worksheet.of(figures), rates, weight))
                .withKey(rates);
    }

    private static Evaluation evaluate(
            LoanClasses classes, Worksheet sheet, ProvisioningRates rates, Function<String, BigDecimal> weight) {
        rates.validity()
                .remark(rates.name(), sheet.figures().period().closing())
                .ifPresent(sheet::caveat);
        List<String> unknown = new ArrayList<>();
        List<String> steps = new ArrayList<>();
        Rational sum = Rational.ZERO;
        for (Map.Entry<String, BigDecimal> entry : classes.amounts().entrySet()) {
            String loans = entry.getKey();
            BigDecimal amount = entry.getValue();
            sheet.money("loans, " + loans, amount).requireNotNegative("loans, " + loans, amount);
            if (rates.rate(loans).isEmpty()) {
                unknown.add("'" + loans + "'");
            }
            BigDecimal factor = weight.apply(loans);
            steps.add(loans + " " + Printing.number(amount) + " x " + Printing.number(factor));
            sum = sum.plus(Rational.of(amount).times(Rational.of(factor)));
        }
        if (!unknown.isEmpty()) {
            sheet.fault(
                    Reason.OUT_OF_DOMAIN, "no rate in " + rates.name() + " for the class " + Printing.some(unknown));
        }
        sheet.step("sum of " + Printing.some(steps, LISTED));
        sheet.step("rates of " + rates.name() + ", " + rates.stated()
                + (rates.provenance().isEmpty() ? "" : ": " + rates.provenance()));
        return sheet.value(sum);
    }
}
