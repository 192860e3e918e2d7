/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.surveillance;

import static org.finindicators.formula.Reason.CURRENCY_MISMATCH;
import static org.finindicators.formula.Reason.GROUP_TOO_SMALL;
import static org.finindicators.formula.Reason.NEGATIVE_DENOMINATOR;
import static org.finindicators.formula.Reason.NOT_APPLICABLE;
import static org.finindicators.formula.Reason.NOT_REPORTED;
import static org.finindicators.formula.Reason.PERIOD_MISMATCH;
import static org.finindicators.formula.Reason.ZERO_DENOMINATOR;
import static org.finindicators.indicator.Authority.LIBRARY;
import static org.finindicators.indicator.Authority.WORLD_BANK_1995;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.finindicators.formula.Calculation;
import org.finindicators.formula.Dimension;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Fact;
import org.finindicators.formula.Figures;
import org.finindicators.formula.QuotientDimensions;
import org.finindicators.formula.UndefinedCase;
import org.finindicators.formula.Worksheet;
import org.finindicators.indicator.Direction;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Role;
import org.finindicators.indicator.Tier;
import org.finindicators.indicator.Unit;
import org.finindicators.indicator.Variant;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;
import org.finindicators.statistics.OutlierRule;
import org.finindicators.statistics.PercentileRule;

/**
 * Declares where a subject stands among its peers, and how many values an early-warning filter finds.
 *
 * @since 0.1.0
 */
public final class PeerIndicators {
    /** A subject's position among its peers in one indicator. */
    public static final Fact<PeerPosition> PEER_POSITION =
            new Fact<>("peer-position", "position among peers", PeerPosition.class);

    /** The list of an early-warning filter. */
    public static final Fact<Screening> SCREENING_LIST =
            new Fact<>("screening-list", "screening list", Screening.class);

    /** What indicators that foretell crises say on a day. */
    public static final Fact<SignalIndex> SIGNAL_INDEX =
            new Fact<>("signal-index", "signals of crises", SignalIndex.class);

    private static final int SHOWN = 20;

    /**
     * Ranks a subject among its peers in one indicator.
     *
     * <p>The percentile rank of its value, a share: the peers below and half of those tied with it, itself among these,
     * over all. A subject is never its own peer. The position itself, with medians, means and quartiles of the peers,
     * is the fact. Variants: ties at the highest rank, of the others only; from the worst to the best; the distance to
     * the peers' median as a part of it; the same in robust standard deviations.
     *
     * <p>Undefined where
     *
     * <ul>
     *   <li>no position is reported, or the subject has no value (for the reason of that);
     *   <li>fewer peers have a value than the group needs (group too small);
     *   <li>values are in several currencies (currency mismatch);
     *   <li>values are amounts over periods of different lengths (period mismatch);
     *   <li>it depends on the context what is better (not applicable; worst to best);
     *   <li>the median is zero or negative (relative distance), or all peers are equal (robust distance; zero
     *       denominator).
     * </ul>
     *
     * <p>World Bank 1995, Annex 1, section 5.
     */
    public static final Indicator PEER_ANALYSIS = Indicator.builder("project.peer-analysis", "Rank among peers")
            .topic("monitoring")
            .alsoCalled("peer-group norms", "percentile rank", "peer group", "benchmarking", "league table")
            .definition("Where a subject stands among its peers in one indicator.")
            .source(WORLD_BANK_1995, "Annex 1, section 5")
            .better(Direction.CONTEXTUAL)
            .tier(Tier.KEY)
            .roles(Role.INTERMEDIATE)
            .variant(Variant.of(
                            "mid-rank",
                            LIBRARY,
                            position(
                                    "percentile rank among peers, mid-rank",
                                    position -> position.percentileRank(PercentileRule.MID_RANK)))
                    .in(Unit.SHARE))
            .variant(Variant.of(
                            "highest-tie",
                            LIBRARY,
                            position(
                                    "percentile rank among peers, ties at the highest rank",
                                    position -> position.percentileRank(PercentileRule.HIGHEST_TIE)))
                    .in(Unit.SHARE)
                    .note("of the peers only, ties at the highest rank, as the Worldwide Governance Indicators"))
            .variant(Variant.of(
                            "worst-to-best",
                            LIBRARY,
                            position(
                                    "percentile rank among peers from the worst, mid-rank",
                                    position -> position.betterRank(PercentileRule.MID_RANK),
                                    NOT_APPLICABLE.when("an indicator whose direction depends on the context")))
                    .in(Unit.SHARE)
                    .better(Direction.HIGHER)
                    .note("from the worst to the best, whichever way the indicator improves"))
            .variant(Variant.of(
                            "relative-distance",
                            LIBRARY,
                            position(
                                    "(value - median of the peers) / median of the peers",
                                    PeerPosition::relativeDistance,
                                    ZERO_DENOMINATOR.when("median of the peers zero"),
                                    NEGATIVE_DENOMINATOR.when("median of the peers negative")))
                    .in(Unit.RATIO)
                    .note("the distance to the peers' median, as a part of it"))
            .variant(Variant.of(
                            "robust-distance",
                            LIBRARY,
                            position(
                                    "modified z-score among peers",
                                    position -> position.score(OutlierRule.MODIFIED_Z),
                                    ZERO_DENOMINATOR.when("all peers equal")))
                    .in(Unit.INDEX)
                    .note("the distance to the peers' median in robust standard deviations"))
            .build();

    /**
     * Counts what an early-warning filter finds among many subjects and indicators.
     *
     * <p>The number of values that stand out from those of peers or from the subject's own past. The screening list
     * itself, with scores, sides and causes, is the fact. Variants: only those that are not on the better side; all
     * over the comparisons that were made; the signals approach of Kaminsky and Reinhart, by the number of signals of
     * crises and by their composite over its greatest value, of which the signals are the fact.
     *
     * <p>Undefined where no screening list is reported, or no comparison could be made (group too small). What could
     * not be screened is counted in a caveat and listed. World Bank 1995, Annex 1, section 5.
     */
    public static final Indicator EARLY_WARNING = Indicator.builder("project.early-warning", "Early-warning alerts")
            .topic("monitoring")
            .alsoCalled("early-warning filter", "outliers", "screening", "off-site surveillance")
            .definition("Values that stand out from those of peers or from the subject's own past.")
            .source(WORLD_BANK_1995, "Annex 1, section 5")
            .better(Direction.LOWER)
            .tier(Tier.KEY)
            .roles(Role.INTERMEDIATE)
            .variant(Variant.of("alerts", LIBRARY, alerts("alerts of the screening list", alert -> 1))
                    .in(Unit.COUNT))
            .variant(Variant.of(
                            "not-better",
                            LIBRARY,
                            alerts(
                                    "alerts of the screening list that are not on the better side",
                                    alert -> alert.side() == Alert.Side.BETTER ? 0 : 1))
                    .in(Unit.COUNT)
                    .note("without those on the better side"))
            .variant(Variant.of("share", LIBRARY, share()).in(Unit.SHARE).note("over the comparisons that were made"))
            .variant(SignalIndex.signalsVariant(SIGNAL_INDEX))
            .variant(SignalIndex.compositeVariant(SIGNAL_INDEX))
            .build();

    private PeerIndicators() {}

    private static Calculation position(
            String words, Function<PeerPosition, Evaluation> statistic, UndefinedCase... more) {
        List<UndefinedCase> cases = new ArrayList<>(List.of(
                NOT_REPORTED.when("no value of the subject"),
                GROUP_TOO_SMALL.when("fewer peers with a value than the group needs"),
                CURRENCY_MISMATCH.when("values in several currencies"),
                PERIOD_MISMATCH.when("amounts over periods of different lengths")));
        cases.addAll(Arrays.asList(more));
        return Calculation.from(
                PEER_POSITION,
                words,
                Dimension.NUMBER,
                cases,
                (position, figures) -> placed(position, figures, statistic));
    }

    private static Evaluation placed(
            PeerPosition position, Figures figures, Function<PeerPosition, Evaluation> statistic) {
        Worksheet sheet = Worksheet.of(figures);
        PeerFigures values = position.figures();
        values.value(position.subject())
                .ifPresent(
                        value -> sheet.number(values.name() + " of " + position.subject(), "", value.toDecimal(), ""));
        sheet.number(
                "peers with a value", "", BigDecimal.valueOf(position.peers().size()), "");
        position.median()
                .value()
                .ifPresent(median -> sheet.number(values.name() + ", median of the peers", "", median.toDecimal(), ""));
        sheet.step(position.group().name() + ": " + position.group().rule());
        if (position.group().has(position.subject())) {
            sheet.step(position.subject() + " is not its own peer");
        }
        position.leftOut().stream().limit(SHOWN).forEach(one -> sheet.step("left out: " + one));
        if (position.leftOut().size() > SHOWN) {
            sheet.step("left out besides: " + (position.leftOut().size() - SHOWN));
        }
        position.remark().ifPresent(sheet::caveat);
        Evaluation found = statistic.apply(position);
        Optional<Rational> value = sheet.take(found);
        if (value.isEmpty()) {
            return sheet.undefined();
        }
        return found.denominator().isPresent()
                ? sheet.quotient(
                        found.numerator().orElseThrow(), found.denominator().get(), "all")
                : sheet.value(value.get());
    }

    private static Calculation alerts(String words, ToLongFunction<Alert> counted) {
        return Calculation.from(
                        SCREENING_LIST,
                        words,
                        Dimension.THINGS,
                        List.of(GROUP_TOO_SMALL.when("no comparison could be made")),
                        (screening, figures) -> {
                            Worksheet sheet = sheet(screening, figures);
                            return sheet.value(Rational.of(screening.alerts().stream()
                                    .mapToLong(counted)
                                    .sum()));
                        })
                .counting("alert");
    }

    private static Calculation share() {
        return Calculation.from(
                        SCREENING_LIST,
                        "alerts of the screening list / comparisons made",
                        Dimension.NUMBER,
                        List.of(GROUP_TOO_SMALL.when("no comparison could be made")),
                        (screening, figures) -> {
                            Worksheet sheet = sheet(screening, figures);
                            return sheet.quotient(
                                    Rational.of(screening.alerts().size()),
                                    Rational.of(screening.screened()),
                                    "comparisons");
                        })
                .asQuotient(QuotientDimensions.THINGS);
    }

    private static Worksheet sheet(Screening screening, Figures figures) {
        Worksheet sheet = Worksheet.of(figures)
                .number("comparisons", "", BigDecimal.valueOf(screening.screened()), "")
                .number("alerts", "", BigDecimal.valueOf(screening.alerts().size()), "")
                .step("rule: " + screening.rule());
        screening.alerts().stream().limit(SHOWN).forEach(alert -> sheet.step(alert.sentence()));
        if (screening.alerts().size() > SHOWN) {
            sheet.step("alerts besides: " + (screening.alerts().size() - SHOWN));
        }
        screening.unscreened().stream().limit(SHOWN).forEach(one -> sheet.step("not screened: " + one));
        if (!screening.unscreened().isEmpty()) {
            int number = screening.unscreened().size();
            sheet.caveat(
                    Printing.number(number) + (number == 1 ? " comparison" : " comparisons") + " could not be made");
        }
        if (screening.screened() == 0) {
            sheet.fault(GROUP_TOO_SMALL, "no comparison could be made");
        }
        return sheet;
    }
}
