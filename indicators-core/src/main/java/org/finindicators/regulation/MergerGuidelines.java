/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.regulation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.finindicators.indicator.Authority;
import org.finindicators.number.Decimals;
import org.finindicators.number.Intake;
import org.finindicators.number.Rational;
import org.finindicators.number.Relation;
import org.finindicators.period.Validity;
import org.finindicators.statistics.Merger;
import org.finindicators.validation.InvalidInputException;

/**
 * The thresholds against which an authority holds the concentration that a merger brings, as data.
 *
 * <p>Indices and rises are in points of the Herfindahl-Hirschman index, from 0 to 10,000. A caller writes the
 * guidelines of another country in the same way as those of the United States that ship here. They are screens: an
 * authority looks at more than numbers.
 *
 * <pre>{@code
 * if (Merger.of(Breakdown.of("25", "20", "15", "40"), "1", "2") instanceof Merger.Effect effect) {
 *     System.out.println(MergerGuidelines.US_2023.judge(effect));
 * }
 * }</pre>
 *
 * @param name a short name, as results bear it
 * @param authority who issued them, and in which document
 * @param validity the days on which they are in force, from the date of issue; the first of the year where only the
 *     year is known
 * @param moderate the index from which a market is moderately concentrated
 * @param high the index above which a market is highly concentrated
 * @param screens the tests that raise a concern
 * @since 0.1.0
 */
public record MergerGuidelines(
        @NotBlank String name,
        Authority authority,
        Validity validity,
        @PositiveOrZero BigDecimal moderate,
        @PositiveOrZero BigDecimal high,
        @NotEmpty List<@Valid Screen> screens) {
    /**
     * The Horizontal Merger Guidelines of the United States of 2 April 1992, in force when the paper was written: 1,000
     * and 1,800 points. A rise of more than 100 raises a concern in a moderately concentrated market, of more than 50
     * in a highly concentrated one, where more than 100 is presumed to be harmful.
     */
    public static final MergerGuidelines US_1992 = new MergerGuidelines(
            "US 1992",
            Authority.US_MERGER_1992,
            Validity.from("1992-04-02").until("2010-08-18"),
            points(1000),
            points(1800),
            List.of(
                    Screen.ofIndexFrom(1000, 100, Judgement.CONCERN),
                    Screen.ofIndexAbove(1800, 50, Judgement.CONCERN),
                    Screen.ofIndexAbove(1800, 100, Judgement.PRESUMED_HARMFUL)));

    /**
     * The screen for bank mergers in the United States of 1995: an index of deposits above 1,800 after a rise of more
     * than 200 points is looked into. The Department of Justice withdrew from it on 17 September 2024.
     */
    public static final MergerGuidelines US_BANKS_1995 = new MergerGuidelines(
            "US banks 1995",
            Authority.US_BANK_MERGER_1995,
            Validity.from("1995-01-01").until("2024-09-16"),
            points(1000),
            points(1800),
            List.of(Screen.ofIndexAbove(1800, 200, Judgement.CONCERN)));

    /**
     * The Horizontal Merger Guidelines of the United States of 19 August 2010: 1,500 and 2,500 points. A rise of more
     * than 100 raises a concern from the first on, and of more than 200 above the second is presumed to be harmful.
     */
    public static final MergerGuidelines US_2010 = new MergerGuidelines(
            "US 2010",
            Authority.US_MERGER_2010,
            Validity.from("2010-08-19").until("2023-12-17"),
            points(1500),
            points(2500),
            List.of(
                    Screen.ofIndexFrom(1500, 100, Judgement.CONCERN),
                    Screen.ofIndexAbove(2500, 200, Judgement.PRESUMED_HARMFUL)));

    /**
     * The Merger Guidelines of the United States of 18 December 2023: 1,000 and 1,800 points. A rise of more than 100
     * is presumed to be harmful above the second, and wherever the merged firm has more than 30 per cent.
     */
    public static final MergerGuidelines US_2023 = new MergerGuidelines(
            "US 2023",
            Authority.US_MERGER_2023,
            Validity.from("2023-12-18"),
            points(1000),
            points(1800),
            List.of(
                    Screen.ofIndexAbove(1800, 100, Judgement.PRESUMED_HARMFUL),
                    Screen.ofShareAbovePercent("30", 100, Judgement.PRESUMED_HARMFUL)));

    /** Copies the screens and normalises the numbers. */
    public MergerGuidelines {
        Intake intake = new Intake();
        moderate = intake.number("moderate", moderate);
        high = intake.number("high", high);
        intake.refuse();
        screens = List.copyOf(screens);
    }

    /**
     * The degree to which a market is concentrated.
     *
     * @since 0.1.0
     */
    public enum Level {
        /** Below the first threshold. */
        UNCONCENTRATED,
        /** From the first threshold to the second. */
        MODERATE,
        /** Above the second threshold. */
        HIGH
    }

    /**
     * A judgement on a merger by its numbers, the graver the later.
     *
     * @since 0.1.0
     */
    public enum Judgement {
        /** No screen of the guidelines is met. */
        NO_CONCERN,
        /** It may lessen competition and is looked into. */
        CONCERN,
        /** It is presumed to lessen competition unless shown otherwise. */
        PRESUMED_HARMFUL
    }

    /**
     * A judgement on a merger of a day.
     *
     * @param judgement the judgement
     * @param remark that the guidelines were not in force, if they were not
     * @since 0.1.0
     */
    public record DatedJudgement(Judgement judgement, Optional<String> remark) {
        /** Prints the judgement, and the remark if there is one. */
        @Override
        public String toString() {
            return judgement + remark.map(words -> ", " + words).orElse("");
        }
    }

    /**
     * One screen: it is met where the index after the merger, its rise, and the share of the merged firm are beyond the
     * limits.
     *
     * @param index the index after the merger, in points
     * @param relation how the index after the merger must stand to that number, at least or above
     * @param rise the rise that must be exceeded, in points
     * @param share the share that must be exceeded, a fraction; none if any share will do
     * @param judgement what follows
     * @since 0.1.0
     */
    public record Screen(
            @PositiveOrZero BigDecimal index,
            Relation relation,
            @PositiveOrZero BigDecimal rise,
            Optional<@PositiveOrZero BigDecimal> share,
            Judgement judgement) {
        /** Normalises the numbers. */
        public Screen {
            Intake intake = new Intake();
            index = intake.number("index", index);
            rise = intake.number("rise", rise);
            share = intake.number("share", share);
            intake.refuse();
        }

        /**
         * Tests for an index of at least so many points.
         *
         * @param index the index, in points
         * @param rise the rise that must be exceeded, in points
         * @param judgement what follows
         * @return the screen
         */
        public static Screen ofIndexFrom(long index, long rise, Judgement judgement) {
            return new Screen(points(index), Relation.AT_LEAST, points(rise), Optional.empty(), judgement);
        }

        /**
         * Tests for an index of more than so many points.
         *
         * @param index the index, in points
         * @param rise the rise that must be exceeded, in points
         * @param judgement what follows
         * @return the screen
         */
        public static Screen ofIndexAbove(long index, long rise, Judgement judgement) {
            return new Screen(points(index), Relation.ABOVE, points(rise), Optional.empty(), judgement);
        }

        /**
         * Tests for a share of the merged firm above a limit, whatever the index.
         *
         * @param percent the share, in per cent
         * @param rise the rise that must be exceeded, in points
         * @param judgement what follows
         * @return the screen
         */
        public static Screen ofShareAbovePercent(String percent, long rise, Judgement judgement) {
            return ofShareAbovePercent(Intake.requireNumber("percent", percent), rise, judgement);
        }

        /**
         * Tests for a share of the merged firm above a limit, whatever the index.
         *
         * @param percent the share, in per cent
         * @param rise the rise that must be exceeded, in points
         * @param judgement what follows
         * @return the screen
         */
        public static Screen ofShareAbovePercent(BigDecimal percent, long rise, Judgement judgement) {
            Optional<BigDecimal> share = Optional.of(Decimals.percent(percent));
            return new Screen(BigDecimal.ZERO, Relation.AT_LEAST, points(rise), share, judgement);
        }

        private boolean isMet(PublishedEffect effect) {
            return relation.holds(effect.after.compareTo(Rational.of(index)))
                    && effect.rise.compareTo(Rational.of(rise)) > 0
                    && share.map(limit -> effect.share.compareTo(Rational.of(limit)) > 0)
                            .orElse(true);
        }
    }

    /**
     * The effect of a merger by its published numbers, where there is no breakdown to simulate it from.
     *
     * <pre>{@code
     * MergerGuidelines.PublishedEffect.ofIndexAfter("2540").withRise("1000").withSharePercent("45")
     * }</pre>
     *
     * <p>Unless stated, the index does not rise and the merged firm has no share.
     *
     * @since 0.1.0
     */
    public static final class PublishedEffect {
        private final Rational after;
        private final Rational rise;
        private final Rational share;

        PublishedEffect(Rational after, Rational rise, Rational share) {
            this.after = after;
            this.rise = rise;
            this.share = share;
        }

        /** Prints the three figures. */
        @Override
        public String toString() {
            return "index after " + after + ", rise " + rise + ", share " + share;
        }

        /**
         * Gives an index that does not rise.
         *
         * @param points the index after the merger, in points, as decimal text
         * @return the effect
         * @throws InvalidInputException if the number is refused
         */
        public static PublishedEffect ofIndexAfter(String points) {
            return ofIndexAfter(Intake.requireNumber("indexAfter", points));
        }

        /**
         * Gives an index that does not rise.
         *
         * @param points the index after the merger, in points
         * @return the effect
         * @throws InvalidInputException if the number is refused
         */
        public static PublishedEffect ofIndexAfter(BigDecimal points) {
            return new PublishedEffect(Rational.of(Decimals.check(points)), Rational.ZERO, Rational.ZERO);
        }

        /**
         * States by how much the index rises.
         *
         * @param points the rise, in points, as decimal text
         * @return the effect
         * @throws InvalidInputException if the number is refused
         */
        public PublishedEffect withRise(String points) {
            return withRise(Intake.requireNumber("rise", points));
        }

        /**
         * States by how much the index rises.
         *
         * @param points the rise, in points
         * @return the effect
         * @throws InvalidInputException if the number is refused
         */
        public PublishedEffect withRise(BigDecimal points) {
            return new PublishedEffect(after, Rational.of(Decimals.check(points)), share);
        }

        /**
         * States the share of the merged firm.
         *
         * @param percent the share, in per cent, as decimal text
         * @return the effect
         * @throws InvalidInputException if the number is refused
         */
        public PublishedEffect withSharePercent(String percent) {
            return withSharePercent(Intake.requireNumber("sharePercent", percent));
        }

        /**
         * States the share of the merged firm.
         *
         * @param percent the share, in per cent
         * @return the effect
         * @throws InvalidInputException if the number is refused
         */
        public PublishedEffect withSharePercent(BigDecimal percent) {
            return new PublishedEffect(after, rise, Rational.of(Decimals.percent(percent)));
        }
    }

    /**
     * Tells how concentrated a market is.
     *
     * @param index the index, in points
     * @return the level
     */
    public Level level(Rational index) {
        if (index.compareTo(Rational.of(high)) > 0) {
            return Level.HIGH;
        }
        return index.compareTo(Rational.of(moderate)) >= 0 ? Level.MODERATE : Level.UNCONCENTRATED;
    }

    /**
     * Says that the guidelines were not in force on the day of a merger.
     *
     * @param day the day
     * @return a sentence, or nothing if they were in force
     */
    public Optional<String> remarkAt(LocalDate day) {
        return validity.remark(name, day);
    }

    /**
     * Judges a simulated merger by its numbers, exactly.
     *
     * @param simulated the index before and after the merger, and the share of the merged firm
     * @return the gravest judgement of the screens that are met
     */
    public Judgement judge(Merger.Effect simulated) {
        return judge(new PublishedEffect(simulated.after(), simulated.rise(), simulated.share()));
    }

    /**
     * Judges a simulated merger of a day.
     *
     * @param simulated the index before and after the merger, and the share of the merged firm
     * @param day the day of the merger
     * @return the judgement, with a remark where the guidelines were not in force
     */
    public DatedJudgement judge(Merger.Effect simulated, LocalDate day) {
        return new DatedJudgement(judge(simulated), remarkAt(day));
    }

    /**
     * Judges a merger of a day by its published numbers.
     *
     * @param effect the index after the merger, its rise, and the share of the merged firm
     * @param day the day of the merger
     * @return the judgement, with a remark where the guidelines were not in force
     */
    public DatedJudgement judge(PublishedEffect effect, LocalDate day) {
        return new DatedJudgement(judge(effect), remarkAt(day));
    }

    /**
     * Judges a merger by its published numbers.
     *
     * @param effect the index after the merger, its rise, and the share of the merged firm
     * @return the gravest judgement of the screens that are met
     */
    public Judgement judge(PublishedEffect effect) {
        return screens.stream()
                .filter(screen -> screen.isMet(effect))
                .map(Screen::judgement)
                .reduce(Judgement.NO_CONCERN, (a, b) -> a.compareTo(b) >= 0 ? a : b);
    }

    private static BigDecimal points(long points) {
        return BigDecimal.valueOf(points);
    }
}
