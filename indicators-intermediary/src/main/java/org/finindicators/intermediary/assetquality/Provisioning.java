/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.assetquality;

import static org.finindicators.formula.Formula.closing;
import static org.finindicators.formula.Formula.constant;
import static org.finindicators.indicator.Authority.LIBRARY;
import static org.finindicators.indicator.Authority.WORLD_BANK_1995;
import static org.finindicators.indicator.Direction.CONTEXTUAL;
import static org.finindicators.indicator.Direction.HIGHER;
import static org.finindicators.indicator.Direction.LOWER;
import static org.finindicators.indicator.Role.INTERMEDIATE;
import static org.finindicators.indicator.Role.POLICY;
import static org.finindicators.indicator.Tier.OTHER;
import static org.finindicators.indicator.Unit.RATIO;
import static org.finindicators.intermediary.assetquality.QualityItems.DOUBTFUL_COLLATERAL;
import static org.finindicators.intermediary.assetquality.QualityItems.LOANS_CLASSIFIED_DOUBTFUL;
import static org.finindicators.intermediary.assetquality.QualityItems.LOANS_CLASSIFIED_LOSS;
import static org.finindicators.intermediary.assetquality.QualityItems.LOANS_CLASSIFIED_STANDARD;
import static org.finindicators.intermediary.assetquality.QualityItems.LOANS_CLASSIFIED_SUBSTANDARD;
import static org.finindicators.intermediary.assetquality.QualityItems.LOANS_CLASSIFIED_WATCH;
import static org.finindicators.intermediary.assetquality.QualityItems.LOSS_COLLATERAL;
import static org.finindicators.intermediary.assetquality.QualityItems.SUBSTANDARD_COLLATERAL;
import static org.finindicators.intermediary.statement.BankItems.AGED_PORTFOLIO;
import static org.finindicators.intermediary.statement.BankItems.LOAN_LOSS_ALLOWANCE;
import static org.finindicators.regulation.ProvisioningProfiles.FIVE_CLASSES;
import static org.finindicators.regulation.ProvisioningProfiles.MICROBANKING_BULLETIN;

import java.util.List;
import org.finindicators.catalogue.Catalogue;
import org.finindicators.formula.Calculation;
import org.finindicators.formula.Dimension;
import org.finindicators.formula.Formula;
import org.finindicators.formula.Item;
import org.finindicators.formula.Kind.Stock;
import org.finindicators.formula.Reason;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Variant;
import org.finindicators.regulation.ProvisioningProfile;

/**
 * Declares the provisions that loans by days late require under a profile, and how far they are held.
 *
 * @since 0.1.0
 */
public final class Provisioning {
    private static final String BY_CLASS = "loans by the class that the institution put them in";
    private static final String NET = ", eligible collateral taken off";

    private static final Formula CLASSIFIED = performing()
            .plus(share(closing(LOANS_CLASSIFIED_SUBSTANDARD), 2))
            .plus(share(closing(LOANS_CLASSIFIED_DOUBTFUL), 3))
            .plus(share(closing(LOANS_CLASSIFIED_LOSS), 4));

    private static final Formula CLASSIFIED_NET = performing()
            .plus(share(uncovered(LOANS_CLASSIFIED_SUBSTANDARD, SUBSTANDARD_COLLATERAL), 2))
            .plus(share(uncovered(LOANS_CLASSIFIED_DOUBTFUL, DOUBTFUL_COLLATERAL), 3))
            .plus(share(uncovered(LOANS_CLASSIFIED_LOSS, LOSS_COLLATERAL), 4));

    /**
     * Adds up the provisions that are required.
     *
     * <p>The sum of the balances of each class of days late times its rate, in money; the steps are in the explanation.
     * Loans that the profile writes off need no provision and are named. Where the profile has a rate for renegotiated
     * loans, they take the higher of it and that of their class; if they are not told from the others they take that of
     * their class, and the explanation says so. Renegotiated loans that are reported apart, without their days late,
     * take the profile's rate for them; {@link #provisionsUnder(ProvisioningProfile)} takes any profile. World Bank
     * 1995, Annex 1, section 5, asks for classification and provisions without rates.
     *
     * <p>Variants {@code classified} and {@code classified-net-of-collateral} read loans by the class that the
     * institution put them in (standard, watch, substandard, doubtful, loss) and need no days late; the latter takes
     * eligible collateral off the last three, never more than the loans. Their rates are those of the five classes.
     *
     * <p>Undefined where
     *
     * <ul>
     *   <li>the profile has no rate for renegotiated loans that are reported apart;
     *   <li>a balance is negative;
     *   <li>renegotiated loans of a class are more than all of it;
     *   <li>a reported class of days spans two classes of the profile.
     * </ul>
     */
    public static final Indicator REQUIRED_PROVISIONS = start(
                    "intermediary.required-provisions",
                    "Required provisions",
                    "The balance of each class of days late times the rate of the class.")
            .alsoCalled("provisioning", "loan classification")
            .better(CONTEXTUAL)
            .variant(requiredUnder("five-classes", FIVE_CLASSES))
            .variant(requiredUnder("microbanking-bulletin", MICROBANKING_BULLETIN)
                    .note("rates of the MicroBanking Bulletin"))
            .variant(Variant.of("classified", LIBRARY, CLASSIFIED).note(BY_CLASS))
            .variant(Variant.of("classified-net-of-collateral", LIBRARY, CLASSIFIED_NET)
                    .note(BY_CLASS + NET))
            .build();

    /**
     * Relates the provisions held to those required.
     *
     * <p>Loan-loss allowance / required provisions at the end of the period, a share; 1 is full. Undefined where
     * nothing is required, and as the required provisions.
     */
    public static final Indicator PROVISION_ADEQUACY = start(
                    "intermediary.provision-adequacy",
                    "Provisions held / required",
                    "The loan-loss allowance over the provisions that the classification requires.")
            .better(HIGHER)
            .variant(adequacyUnder("five-classes", FIVE_CLASSES))
            .variant(adequacyUnder("microbanking-bulletin", MICROBANKING_BULLETIN)
                    .note("rates of the MicroBanking Bulletin"))
            .variant(Variant.of(
                            "classified", LIBRARY, closing(LOAN_LOSS_ALLOWANCE).over(CLASSIFIED))
                    .note(BY_CLASS))
            .variant(Variant.of(
                            "classified-net-of-collateral",
                            LIBRARY,
                            closing(LOAN_LOSS_ALLOWANCE).over(CLASSIFIED_NET))
                    .note(BY_CLASS + NET))
            .build();

    /**
     * Gives the amount missing from the allowance.
     *
     * <p>Required provisions - loan-loss allowance where that is positive, otherwise zero, in money. Undefined as the
     * required provisions.
     */
    public static final Indicator PROVISION_SHORTFALL = start(
                    "intermediary.provision-shortfall",
                    "Shortfall of provisions",
                    "Required provisions less the loan-loss allowance; zero where the allowance is enough.")
            .better(LOWER)
            .variant(shortfallUnder("five-classes", FIVE_CLASSES))
            .variant(shortfallUnder("microbanking-bulletin", MICROBANKING_BULLETIN)
                    .note("rates of the MicroBanking Bulletin"))
            .variant(Variant.of(
                            "classified",
                            LIBRARY,
                            CLASSIFIED.minus(closing(LOAN_LOSS_ALLOWANCE)).positivePart())
                    .note(BY_CLASS))
            .variant(Variant.of(
                            "classified-net-of-collateral",
                            LIBRARY,
                            CLASSIFIED_NET.minus(closing(LOAN_LOSS_ALLOWANCE)).positivePart())
                    .note(BY_CLASS + NET))
            .build();

    private Provisioning() {}

    /**
     * Lists the three indicators under one profile.
     *
     * @param profile the rules
     * @return required provisions, adequacy and shortfall, named after the profile
     */
    public static Catalogue provisionsUnder(ProvisioningProfile profile) {
        String name = Variant.nameFrom(profile.name(), "profile");
        return Catalogue.of(
                REQUIRED_PROVISIONS.with(requiredUnder(name, profile)),
                PROVISION_ADEQUACY.with(adequacyUnder(name, profile)),
                PROVISION_SHORTFALL.with(shortfallUnder(name, profile)));
    }

    private static Formula performing() {
        return share(closing(LOANS_CLASSIFIED_STANDARD), 0).plus(share(closing(LOANS_CLASSIFIED_WATCH), 1));
    }

    /** What the five classes ask for of the loans of one of them. */
    private static Formula share(Formula loans, int number) {
        return loans.times(constant(FIVE_CLASSES.buckets().get(number).rate().orElseThrow()));
    }

    private static Formula uncovered(Item<Stock> loans, Item<Stock> collateral) {
        return closing(loans.minus(collateral)).positivePart();
    }

    private static Indicator.Builder start(String id, String name, String definition) {
        return Indicator.builder(id, name)
                .topic("asset-quality")
                .definition(definition)
                .source(WORLD_BANK_1995, "Annex 1, section 5")
                .tier(OTHER)
                .roles(POLICY, INTERMEDIATE);
    }

    private static Variant requiredUnder(String name, ProvisioningProfile profile) {
        return Variant.of(name, profile.authority(), required(profile));
    }

    private static Variant adequacyUnder(String name, ProvisioningProfile profile) {
        return Variant.of(
                        name, profile.authority(), closing(LOAN_LOSS_ALLOWANCE).over(required(profile)))
                .in(RATIO);
    }

    private static Variant shortfallUnder(String name, ProvisioningProfile profile) {
        return Variant.of(
                name,
                profile.authority(),
                required(profile).minus(closing(LOAN_LOSS_ALLOWANCE)).positivePart());
    }

    private static Formula required(ProvisioningProfile profile) {
        return Calculation.from(
                        AGED_PORTFOLIO,
                        "required provisions, under " + profile.name(),
                        Dimension.MONEY,
                        List.of(
                                Reason.OUT_OF_DOMAIN.when("a balance negative"),
                                Reason.OUT_OF_DOMAIN.when("renegotiated loans of a class more than all of it"),
                                Reason.OUT_OF_DOMAIN.when("a reported class of days spans two classes of the profile"),
                                Reason.OUT_OF_DOMAIN.when("renegotiated loans reported apart, and no rate for them")),
                        (portfolio, figures) -> new ProvisioningSteps(profile, figures).evaluate(portfolio))
                .withKey(profile);
    }
}
