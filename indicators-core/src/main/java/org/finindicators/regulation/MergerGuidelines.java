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
import org.finindicators.number.Rational;

/**
 * The thresholds against which an authority holds the concentration that a merger brings, as data.
 *
 * <p>Indices and rises are in points of the Herfindahl-Hirschman index, from 0 to 10,000. A caller writes the
 * guidelines of another country in the same way as those of the United States that ship here. They are screens: an
 * authority looks at more than numbers.
 *
 * <pre>{@code
 * MergerGuidelines.US_2023.judge(outcome.after(), outcome.rise(), outcome.share())
 * }</pre>
 *
 * @param name a short name, as results bear it
 * @param authority who issued them, and in which document
 * @param issued the date of issue; the first of the year where only the year is known
 * @param moderate the index from which a market is moderately concentrated
 * @param high the index above which a market is highly concentrated
 * @param screens what raises a concern
 */
public record MergerGuidelines(
        @NotBlank String name,
        Authority authority,
        LocalDate issued,
        @PositiveOrZero BigDecimal moderate,
        @PositiveOrZero BigDecimal high,
        @NotEmpty List<@Valid Screen> screens) {
    private static final String AGENCIES = "US Department of Justice and Federal Trade Commission";

    /**
     * The Horizontal Merger Guidelines of the United States of 2 April 1992, in force when the paper was written: 1,000
     * and 1,800 points. A rise of more than 100 raises a concern in a moderately concentrated market, of more than 50
     * in a highly concentrated one, where more than 100 is presumed to be harmful.
     */
    public static final MergerGuidelines US_1992 = new MergerGuidelines(
            "US 1992",
            new Authority("us-merger-1992", AGENCIES, "Horizontal Merger Guidelines, 1992"),
            LocalDate.of(1992, 4, 2),
            points(1000),
            points(1800),
            List.of(
                    Screen.from(1000, 100, Finding.CONCERN),
                    Screen.above(1800, 50, Finding.CONCERN),
                    Screen.above(1800, 100, Finding.PRESUMED_HARMFUL)));

    /**
     * The screen for bank mergers in the United States of 1995: an index of deposits above 1,800 after a rise of more
     * than 200 points is looked into.
     */
    public static final MergerGuidelines US_BANKS_1995 = new MergerGuidelines(
            "US banks 1995",
            new Authority(
                    "us-bank-merger-1995",
                    "US Department of Justice and federal banking agencies",
                    "Bank Merger Competitive Review, 1995"),
            LocalDate.of(1995, 1, 1),
            points(1000),
            points(1800),
            List.of(Screen.above(1800, 200, Finding.CONCERN)));

    /**
     * The Horizontal Merger Guidelines of the United States of 19 August 2010: 1,500 and 2,500 points. A rise of more
     * than 100 raises a concern from the first on, and of more than 200 above the second is presumed to be harmful.
     */
    public static final MergerGuidelines US_2010 = new MergerGuidelines(
            "US 2010",
            new Authority("us-merger-2010", AGENCIES, "Horizontal Merger Guidelines, 2010"),
            LocalDate.of(2010, 8, 19),
            points(1500),
            points(2500),
            List.of(Screen.from(1500, 100, Finding.CONCERN), Screen.above(2500, 200, Finding.PRESUMED_HARMFUL)));

    /**
     * The Merger Guidelines of the United States of 18 December 2023: 1,000 and 1,800 points. A rise of more than 100
     * is presumed to be harmful above the second, and wherever the merged firm has more than 30 per cent.
     */
    public static final MergerGuidelines US_2023 = new MergerGuidelines(
            "US 2023",
            new Authority("us-merger-2023", AGENCIES, "Merger Guidelines, 2023"),
            LocalDate.of(2023, 12, 18),
            points(1000),
            points(1800),
            List.of(
                    Screen.above(1800, 100, Finding.PRESUMED_HARMFUL),
                    Screen.shareAbove("30", 100, Finding.PRESUMED_HARMFUL)));

    /** Copies the screens and normalises the numbers. */
    public MergerGuidelines {
        moderate = Decimals.check(moderate);
        high = Decimals.check(high);
        screens = List.copyOf(screens);
    }

    /** How concentrated a market is. */
    public enum Level {
        /** Below the first threshold. */
        UNCONCENTRATED,
        /** From the first threshold to the second. */
        MODERATE,
        /** Above the second threshold. */
        HIGH
    }

    /** What guidelines say of a merger by its numbers, the graver the later. */
    public enum Finding {
        /** No screen of the guidelines is met. */
        NO_CONCERN,
        /** It may lessen competition and is looked into. */
        CONCERN,
        /** It is presumed to lessen competition unless shown otherwise. */
        PRESUMED_HARMFUL
    }

    /**
     * One screen: it is met where the index after the merger, its rise, and the share of the merged firm are beyond the
     * limits.
     *
     * @param index the index after the merger, in points
     * @param indexItself whether the index itself is beyond already, or only what is above it
     * @param rise the rise that must be exceeded, in points
     * @param share the share that must be exceeded, a fraction; none if any share will do
     * @param finding what follows
     */
    public record Screen(
            @PositiveOrZero BigDecimal index,
            boolean indexItself,
            @PositiveOrZero BigDecimal rise,
            Optional<@PositiveOrZero BigDecimal> share,
            Finding finding) {
        /** Normalises the numbers. */
        public Screen {
            index = Decimals.check(index);
            rise = Decimals.check(rise);
            share = share.map(Decimals::check);
        }

        /**
         * Tests an index of so much or more.
         *
         * @param index the index, in points
         * @param rise the rise that must be exceeded, in points
         * @param finding what follows
         * @return the screen
         */
        public static Screen from(int index, int rise, Finding finding) {
            return new Screen(points(index), true, points(rise), Optional.empty(), finding);
        }

        /**
         * Tests an index of more than so much.
         *
         * @param index the index, in points
         * @param rise the rise that must be exceeded, in points
         * @param finding what follows
         * @return the screen
         */
        public static Screen above(int index, int rise, Finding finding) {
            return new Screen(points(index), false, points(rise), Optional.empty(), finding);
        }

        /**
         * Tests a share of the merged firm of more than so much, whatever the index.
         *
         * @param percent the share, in per cent
         * @param rise the rise that must be exceeded, in points
         * @param finding what follows
         * @return the screen
         */
        public static Screen shareAbove(String percent, int rise, Finding finding) {
            return new Screen(points(0), true, points(rise), Optional.of(Decimals.percent(percent)), finding);
        }

        private boolean isMet(Rational after, Rational more, Rational merged) {
            int beyond = after.compareTo(Rational.of(index));
            return (indexItself ? beyond >= 0 : beyond > 0)
                    && more.compareTo(Rational.of(rise)) > 0
                    && share.map(limit -> merged.compareTo(Rational.of(limit)) > 0)
                            .orElse(true);
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
     * Judges a merger by its numbers, exactly.
     *
     * @param after the index after the merger, in points
     * @param rise by how much it rises, in points
     * @param share the part that the merged firm has, a fraction
     * @return the gravest finding of the screens that are met
     */
    public Finding judge(Rational after, Rational rise, Rational share) {
        return screens.stream()
                .filter(screen -> screen.isMet(after, rise, share))
                .map(Screen::finding)
                .reduce(Finding.NO_CONCERN, (a, b) -> a.compareTo(b) >= 0 ? a : b);
    }

    private static BigDecimal points(int points) {
        return BigDecimal.valueOf(points);
    }
}
