/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.risk;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.finindicators.number.Decimals;
import org.finindicators.number.Intake;
import org.finindicators.validation.InvalidInputException;

/**
 * The durations and present values of assets and liabilities, and a shift of yields.
 *
 * <p>Liabilities are without the institution's own equity. Changes of value need the shift and, unless durations are
 * modified, the yield; the duration gap needs neither.
 *
 * <pre>{@code
 * DurationPosition.builder().assets("1210", "2.10").liabilities("1104", "1.30").yieldPercent("8").
 *     shiftBasisPoints("200").build()
 * }</pre>
 *
 * @param assetDuration the mean duration of assets, in years
 * @param liabilityDuration the mean duration of liabilities, in years
 * @param assets the assets
 * @param liabilities the liabilities
 * @param yield the yield that is shifted, a fraction a year; not read for modified durations, none if it is not stated
 * @param shift the change of the yield, a fraction, 0.02 for two percentage points; none if it is not stated
 * @param kind how the durations are stated
 * @since 0.1.0
 */
public record DurationPosition(
        @NotNull BigDecimal assetDuration,
        @NotNull BigDecimal liabilityDuration,
        @NotNull @PositiveOrZero BigDecimal assets,
        @NotNull @PositiveOrZero BigDecimal liabilities,
        Optional<BigDecimal> yield,
        Optional<BigDecimal> shift,
        @NotNull DurationKind kind) {
    /** Normalises the numbers. */
    public DurationPosition {
        Objects.requireNonNull(kind, "durations are of a kind");
        Intake intake = new Intake();
        assetDuration = intake.number("assetDuration", assetDuration);
        liabilityDuration = intake.number("liabilityDuration", liabilityDuration);
        assets = intake.number("assets", assets);
        liabilities = intake.number("liabilities", liabilities);
        yield = intake.number("yield", yield);
        shift = intake.number("shift", shift);
        intake.refuse();
    }

    /**
     * Starts a position, which needs assets and liabilities with their durations. Unless stated, durations are
     * Macaulay's; a yield and a shift that are not stated are not known.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * States the shift.
     *
     * @param points the change of the yield in basis points, as decimal text; negative for a fall
     * @return the position
     * @throws InvalidInputException if the number is refused
     */
    public DurationPosition withShiftBasisPoints(String points) {
        return withShiftBasisPoints(Intake.requireNumber("shiftBasisPoints", points));
    }

    /**
     * States the shift.
     *
     * @param points the change of the yield in basis points; negative for a fall
     * @return the position
     * @throws InvalidInputException if the number is refused
     */
    public DurationPosition withShiftBasisPoints(BigDecimal points) {
        Optional<BigDecimal> change = Optional.of(Decimals.check(points).movePointLeft(4));
        return new DurationPosition(assetDuration, liabilityDuration, assets, liabilities, yield, change, kind);
    }

    /**
     * States the yield.
     *
     * @param percent the yield, in per cent a year, as decimal text
     * @return the position
     * @throws InvalidInputException if the number is refused
     */
    public DurationPosition withYieldPercent(String percent) {
        return withYieldPercent(Intake.requireNumber("yieldPercent", percent));
    }

    /**
     * States the yield.
     *
     * @param percent the yield, in per cent a year
     * @return the position
     * @throws InvalidInputException if the number is refused
     */
    public DurationPosition withYieldPercent(BigDecimal percent) {
        Optional<BigDecimal> fraction = Optional.of(Decimals.percent(percent));
        return new DurationPosition(assetDuration, liabilityDuration, assets, liabilities, fraction, shift, kind);
    }

    /**
     * States how the durations are given.
     *
     * @param other Macaulay's or modified; with modified ones the yield is not read
     * @return the position
     */
    public DurationPosition withKind(DurationKind other) {
        return new DurationPosition(assetDuration, liabilityDuration, assets, liabilities, yield, shift, other);
    }

    /**
     * Collects a position, in any order, and everything that is wrong with it.
     *
     * @since 0.1.0
     */
    public static final class Builder {
        private final Intake intake = new Intake();
        private Optional<Side> assets = Optional.empty();
        private Optional<Side> liabilities = Optional.empty();
        private Optional<BigDecimal> yield = Optional.empty();
        private Optional<BigDecimal> shift = Optional.empty();
        private DurationKind kind = DurationKind.MACAULAY;

        private record Side(Optional<BigDecimal> amount, Optional<BigDecimal> years) {}

        private Builder() {}

        /**
         * States the assets.
         *
         * @param amount the assets, as decimal text
         * @param years their mean duration, in years, as decimal text
         * @return this
         */
        public Builder assets(String amount, String years) {
            assets = Optional.of(new Side(intake.toNumber("assets", amount), intake.toNumber("assetDuration", years)));
            return this;
        }

        /**
         * States the assets.
         *
         * @param amount the assets
         * @param years their mean duration, in years
         * @return this
         */
        public Builder assets(BigDecimal amount, BigDecimal years) {
            assets = Optional.of(new Side(intake.toNumber("assets", amount), intake.toNumber("assetDuration", years)));
            return this;
        }

        /**
         * States the liabilities, without equity.
         *
         * @param amount the liabilities, as decimal text
         * @param years their mean duration, in years, as decimal text
         * @return this
         */
        public Builder liabilities(String amount, String years) {
            liabilities = Optional.of(
                    new Side(intake.toNumber("liabilities", amount), intake.toNumber("liabilityDuration", years)));
            return this;
        }

        /**
         * States the liabilities, without equity.
         *
         * @param amount the liabilities
         * @param years their mean duration, in years
         * @return this
         */
        public Builder liabilities(BigDecimal amount, BigDecimal years) {
            liabilities = Optional.of(
                    new Side(intake.toNumber("liabilities", amount), intake.toNumber("liabilityDuration", years)));
            return this;
        }

        /**
         * States the yield.
         *
         * @param percent the yield, in per cent a year, as decimal text
         * @return this
         */
        public Builder yieldPercent(String percent) {
            yield = intake.toFraction("yield", percent);
            return this;
        }

        /**
         * States the yield.
         *
         * @param percent the yield, in per cent a year
         * @return this
         */
        public Builder yieldPercent(BigDecimal percent) {
            yield = intake.toFraction("yield", percent);
            return this;
        }

        /**
         * States the shift.
         *
         * @param points the change of the yield in basis points, as decimal text; negative for a fall
         * @return this
         */
        public Builder shiftBasisPoints(String points) {
            return shift(intake.toNumber("shift", points));
        }

        /**
         * States the shift.
         *
         * @param points the change of the yield in basis points; negative for a fall
         * @return this
         */
        public Builder shiftBasisPoints(BigDecimal points) {
            return shift(intake.toNumber("shift", points));
        }

        private Builder shift(Optional<BigDecimal> points) {
            shift = points.map(read -> read.movePointLeft(4));
            return this;
        }

        /**
         * States how the durations are given.
         *
         * @param stated Macaulay's or modified; with modified ones the yield is not read
         * @return this
         */
        public Builder kind(DurationKind stated) {
            kind = stated;
            return this;
        }

        /** Says that it is not built yet. */
        @Override
        public String toString() {
            return "a duration position not built yet: call build()";
        }

        /**
         * Builds the position.
         *
         * @return the position
         * @throws InvalidInputException with everything that is wrong: figures that are refused, no assets, no
         *     liabilities
         */
        public DurationPosition build() {
            Side above = side("assets", assets);
            Side below = side("liabilities", liabilities);
            intake.refuse();
            return new DurationPosition(
                    above.years().orElseThrow(),
                    below.years().orElseThrow(),
                    above.amount().orElseThrow(),
                    below.amount().orElseThrow(),
                    yield,
                    shift,
                    kind);
        }

        private Side side(String name, Optional<Side> stated) {
            if (stated.isEmpty()) {
                intake.add(name, "", "must be given, with a mean duration");
            }
            return stated.orElse(new Side(Optional.empty(), Optional.empty()));
        }
    }
}
