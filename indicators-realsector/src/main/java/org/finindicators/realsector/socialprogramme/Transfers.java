/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.socialprogramme;

import static org.finindicators.formula.Formula.total;
import static org.finindicators.indicator.Authority.BECKERMAN_1979;
import static org.finindicators.indicator.Authority.COADY_GROSH_HODDINOTT_2004;
import static org.finindicators.indicator.Authority.LIBRARY;
import static org.finindicators.indicator.Authority.RAVALLION_2009;
import static org.finindicators.indicator.Authority.WORLD_BANK_1995;
import static org.finindicators.indicator.Direction.HIGHER;
import static org.finindicators.indicator.Direction.LOWER;
import static org.finindicators.indicator.Role.OUTCOME;
import static org.finindicators.indicator.Tier.KEY;
import static org.finindicators.indicator.Unit.MONEY_PER_UNIT;
import static org.finindicators.indicator.Unit.MULTIPLE;
import static org.finindicators.indicator.Unit.POINTS;
import static org.finindicators.realsector.socialprogramme.SocialProgrammeItems.POVERTY_GAP_BEFORE_TRANSFERS;
import static org.finindicators.realsector.socialprogramme.SocialProgrammeItems.POVERTY_GAP_CLOSED;
import static org.finindicators.realsector.socialprogramme.SocialProgrammeItems.SOCIAL_PROGRAMME_ADMINISTRATION;
import static org.finindicators.realsector.socialprogramme.SocialProgrammeItems.SOCIAL_TRANSFERS;
import static org.finindicators.realsector.socialprogramme.SocialProgrammeItems.TRANSFERS_TO_POOR;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.finindicators.formula.Calculation;
import org.finindicators.formula.Dimension;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Fact;
import org.finindicators.formula.QuotientDimensions;
import org.finindicators.formula.Reason;
import org.finindicators.formula.UndefinedCase;
import org.finindicators.indicator.Authority;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Variant;
import org.finindicators.indicator.VariantFamily;
import org.finindicators.number.Decimals;
import org.finindicators.number.Intake;
import org.finindicators.validation.InvalidInputException;

/**
 * Declares how transfers reach the poor and reduce poverty, from reports and from the rows of a survey.
 *
 * @since 0.1.0
 */
public final class Transfers {
    /** Welfare before transfers, transfers and the poverty line. */
    public static final Fact<TransferSurvey> TRANSFER_SURVEY =
            new Fact<>("transfer-survey", "survey of transfers", TransferSurvey.class);

    private static final UndefinedCase ZERO = Reason.ZERO_DENOMINATOR.when("a denominator of zero");
    private static final List<UndefinedCase> UNSOUND = List.of(
            Reason.GROUP_TOO_SMALL.when("no row"),
            Reason.OUT_OF_DOMAIN.when("a number that is not finite, or a negative transfer or weight"),
            Reason.OUT_OF_DOMAIN.when("a poverty line of zero or less"));

    private static final VariantFamily POOREST = VariantFamily.of("cgh", Transfers::toPoorest);

    /**
     * Gives the part of transfers that reduces poverty.
     *
     * <p>Transfers divide into A, what poor persons get up to the line, B, what they get beyond it, and C, what others
     * get; D is the gap that is left. Poverty reduction efficiency: A / (A + B + C), a share.
     *
     * <p>Undefined where
     *
     * <ul>
     *   <li>one of the amounts is not reported;
     *   <li>nothing was transferred;
     *   <li>a part exceeds its whole.
     * </ul>
     *
     * <p>World Bank 1995, para 29, asks for efficiency without a measure; these are Beckerman's.
     *
     * <p>Variants, from reported amounts: {@code vertical} = (A + B) / (A + B + C), the part that the poor get;
     * {@code spill-over} = B / (A + B); {@code gap} = A / (A + D), how much of the gap is closed. From the rows of a
     * survey: {@code survey}, {@code survey-vertical}, {@code survey-spill-over}, {@code survey-gap}, undefined too
     * where a row is unsound or the line is not above zero; {@code cost-per-gap-point} = all reported cost for each
     * point, a hundredth of FGT(1), by which the transfers of the survey lower the poverty gap.
     */
    public static final Indicator TRANSFER_EFFICIENCY = Indicator.builder(
                    "realsector.transfer-efficiency", "Poverty reduction efficiency of transfers")
            .topic("poverty")
            .definition("The part of transfers that closes the poverty gap, in all transfers.")
            .source(WORLD_BANK_1995, "para 29")
            .better(HIGHER)
            .tier(KEY)
            .roles(OUTCOME)
            .variant(Variant.of(
                    "poverty-reduction",
                    BECKERMAN_1979,
                    total(POVERTY_GAP_CLOSED).over(total(SOCIAL_TRANSFERS)).ifShare()))
            .variant(Variant.of(
                            "vertical",
                            BECKERMAN_1979,
                            total(TRANSFERS_TO_POOR)
                                    .over(total(SOCIAL_TRANSFERS))
                                    .ifShare())
                    .note("share of transfers that the poor get"))
            .variant(Variant.of(
                            "spill-over",
                            BECKERMAN_1979,
                            total(TRANSFERS_TO_POOR.minus(POVERTY_GAP_CLOSED))
                                    .over(total(TRANSFERS_TO_POOR))
                                    .ifShare())
                    .better(LOWER)
                    .note("share of transfers to the poor beyond the line"))
            .variant(Variant.of(
                            "gap",
                            BECKERMAN_1979,
                            total(POVERTY_GAP_CLOSED)
                                    .over(total(POVERTY_GAP_BEFORE_TRANSFERS))
                                    .ifShare())
                    .note("share of the poverty gap that is closed"))
            .variant(survey("survey", BECKERMAN_1979, "A / (A + B + C)", TransferSteps::povertyReduction)
                    .note("from the rows of a survey"))
            .variant(survey("survey-vertical", BECKERMAN_1979, "(A + B) / (A + B + C)", TransferSteps::vertical)
                    .note("share that the poor get, from the rows of a survey"))
            .variant(survey("survey-spill-over", BECKERMAN_1979, "B / (A + B)", TransferSteps::spillOver)
                    .better(LOWER)
                    .note("share of transfers to the poor beyond the line, from the rows of a survey"))
            .variant(survey("survey-gap", BECKERMAN_1979, "A / (A + D)", TransferSteps::gapEfficiency)
                    .note("share of the poverty gap that is closed, from the rows of a survey"))
            .variant(Variant.of(
                            "cost-per-gap-point",
                            LIBRARY,
                            total(SOCIAL_PROGRAMME_ADMINISTRATION.plus(SOCIAL_TRANSFERS))
                                    .over(calculation(
                                                    "gap points (100 x A / (persons x line))",
                                                    List.of(Reason.ZERO_DENOMINATOR.when(
                                                            "weights that add up to zero")),
                                                    TransferSteps::gapPoints)
                                            .counting("gap point")))
                    .in(MONEY_PER_UNIT)
                    .better(LOWER)
                    .note("all cost for each point of FGT(1) that the gap is lowered"))
            .build();

    /**
     * Gives the share of the poor whom transfers reach, from the rows of a survey.
     *
     * <p>Coverage: persons below the line without the transfer who get one / all persons below it, a share.
     *
     * <p>Undefined where
     *
     * <ul>
     *   <li>the survey is not reported or has no row;
     *   <li>no one is poor;
     *   <li>a number of a row is not finite, or a transfer or weight is negative;
     *   <li>the line is not above zero.
     * </ul>
     *
     * <p>World Bank 1995, para 29.
     *
     * <p>Variants: {@code undercoverage}, its complement; {@code leakage} = beneficiaries who are not poor /
     * beneficiaries, {@code leakage-by-value} of transfers; {@code targeting-differential} = coverage of the poor -
     * coverage of the others, undefined where either group is empty; {@code cgh-40}, {@code cgh-20}, {@code cgh-10} =
     * share of transfers to the poorest 40, 20, 10 per cent of persons, in the order of welfare without the transfer,
     * over that per cent. Persons of equal welfare at the limit share it in proportion, so that the order of rows does
     * not matter. {@code cgh-12-5} and {@link #transfersToPoorestPercent(BigDecimal)} take another per cent.
     */
    public static final Indicator TRANSFER_TARGETING = Indicator.builder(
                    "realsector.transfer-targeting", "Targeting of transfers")
            .topic("poverty")
            .alsoCalled("benefit incidence", "CGH")
            .definition("The share of the poor whom transfers reach.")
            .source(WORLD_BANK_1995, "para 29")
            .better(HIGHER)
            .tier(KEY)
            .roles(OUTCOME)
            .variant(persons("coverage", "poor beneficiaries / poor", TransferSteps::coverage))
            .variant(persons("undercoverage", "poor without a transfer / poor", TransferSteps::undercoverage)
                    .better(LOWER)
                    .note("share of the poor who get none"))
            .variant(persons("leakage", "non-poor beneficiaries / beneficiaries", TransferSteps::leakage)
                    .better(LOWER)
                    .note("share of the non-poor in beneficiaries"))
            .variant(survey("leakage-by-value", LIBRARY, "C / (A + B + C)", TransferSteps::leakageByValue)
                    .better(LOWER)
                    .note("share of the non-poor in transfers"))
            .variant(Variant.of(
                            "targeting-differential",
                            RAVALLION_2009,
                            calculation(
                                    "poor beneficiaries / poor - non-poor beneficiaries / non-poor",
                                    List.of(Reason.ZERO_DENOMINATOR.when("no one poor, or everyone")),
                                    TransferSteps::targetingDifferential))
                    .in(POINTS)
                    .note("coverage of the poor less that of the others"))
            .variant(POOREST.with(new BigDecimal("40")))
            .variant(POOREST.with(new BigDecimal("20")))
            .variant(POOREST.with(new BigDecimal("10")))
            .family(POOREST)
            .build();

    private Transfers() {}

    /**
     * Chooses the per cent of the poorest, for the measure of Coady, Grosh and Hoddinott.
     *
     * @param percent above 0 and below 100
     * @return the share of transfers to the poorest of that per cent, over that per cent
     * @throws InvalidInputException if it is not between
     */
    public static Indicator transfersToPoorestPercent(BigDecimal percent) {
        return TRANSFER_TARGETING.with(POOREST.with(percent));
    }

    /**
     * Chooses the per cent of the poorest, for the measure of Coady, Grosh and Hoddinott.
     *
     * @param percent above 0 and below 100, as decimal text
     * @return the share of transfers to the poorest of that per cent, over that per cent
     * @throws InvalidInputException if it is not a number, or not between
     */
    public static Indicator transfersToPoorestPercent(String percent) {
        return transfersToPoorestPercent(Intake.requireNumber("percent", percent));
    }

    private static Variant toPoorest(BigDecimal percent) {
        BigDecimal share = Decimals.percent(percent);
        String words = Decimals.print(percent);
        if (share.signum() <= 0 || share.compareTo(BigDecimal.ONE) >= 0) {
            throw InvalidInputException.of(words, "must be above 0 and below 100 per cent");
        }
        return Variant.of(
                        "cgh",
                        COADY_GROSH_HODDINOTT_2004,
                        calculation(
                                "transfers to the poorest " + words + " % / transfers / " + words + " %",
                                List.of(ZERO),
                                steps -> steps.coadyGroshHoddinott(share)))
                .in(MULTIPLE)
                .note("share of the poorest " + words + " % in transfers, over " + words + " %");
    }

    private static Variant survey(
            String name, Authority authority, String words, Function<TransferSteps, Evaluation> asked) {
        return Variant.of(
                name, authority, calculation(words, List.of(ZERO), asked).asQuotient(QuotientDimensions.MONEY));
    }

    private static Variant persons(String name, String words, Function<TransferSteps, Evaluation> asked) {
        return Variant.of(
                name, LIBRARY, calculation(words, List.of(ZERO), asked).asQuotient(QuotientDimensions.THINGS));
    }

    private static Calculation calculation(
            String words, List<UndefinedCase> more, Function<TransferSteps, Evaluation> asked) {
        List<UndefinedCase> cases = new ArrayList<>(UNSOUND);
        cases.addAll(more);
        return Calculation.from(
                TRANSFER_SURVEY,
                words + " over the rows of the survey",
                Dimension.NUMBER,
                cases,
                (survey, figures) -> TransferSteps.of(survey, figures, asked));
    }
}
