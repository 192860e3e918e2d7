/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.poverty;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.finindicators.number.Decimals;
import org.finindicators.number.Intake;
import org.finindicators.realsector.survey.PovertyLine;
import org.finindicators.realsector.survey.Survey;
import org.finindicators.realsector.survey.WelfareMeasures;
import org.finindicators.realsector.survey.WelfareUnit;
import org.finindicators.validation.InvalidInputException;
import org.jspecify.annotations.Nullable;

/**
 * Poverty lines that are published for comparisons between countries, in the prices of one year: data, not a rule.
 * Lines are revised with new prices, so that a line bears its unit; a caller states those of other years.
 *
 * <p>{@code survey.withLine(PovertyLines.PIP_2021.international())} holds a survey against the lowest one; its welfare
 * must be stated to be in the same unit.
 *
 * @since 0.1.0
 */
public final class PovertyLines {
    /**
     * The lines of the World Bank's Poverty and Inequality Platform in dollars of 2021 at purchasing power parity, a
     * person and day: 3.00, 4.20 and 8.30; the societal line is 1.30 and half of the median, at least 3.00.
     */
    public static final PovertyLines PIP_2021 = builder(WelfareUnit.PPP_2021_A_DAY)
            .international("3.00")
            .lowerMiddle("4.20")
            .upperMiddle("8.30")
            .societal("1.30", "0.5")
            .build();

    private final WelfareUnit unit;
    private final BigDecimal international;
    private final BigDecimal lowerMiddle;
    private final BigDecimal upperMiddle;
    private final BigDecimal societalBase;
    private final BigDecimal societalShare;

    private PovertyLines(Builder builder) {
        unit = builder.unit;
        international = Objects.requireNonNull(builder.international);
        lowerMiddle = Objects.requireNonNull(builder.lowerMiddle);
        upperMiddle = Objects.requireNonNull(builder.upperMiddle);
        societalBase = Objects.requireNonNull(builder.societalBase);
        societalShare = Objects.requireNonNull(builder.societalShare);
    }

    /**
     * Starts a set of lines.
     *
     * @param unit the unit of the lines
     * @return the builder
     */
    public static Builder builder(WelfareUnit unit) {
        return new Builder(unit);
    }

    /**
     * Returns the unit of the lines.
     *
     * @return the unit
     */
    public WelfareUnit unit() {
        return unit;
    }

    private PovertyLine named(String name, BigDecimal amount) {
        return PovertyLine.of(amount).withName(name).in(unit);
    }

    /**
     * Returns the line of extreme poverty.
     *
     * @return the line
     */
    public PovertyLine international() {
        return named("international", international);
    }

    /**
     * Returns the line used for countries of lower middle income.
     *
     * @return the line
     */
    public PovertyLine lowerMiddle() {
        return named("lower middle income", lowerMiddle);
    }

    /**
     * Returns the line used for countries of upper middle income.
     *
     * @return the line
     */
    public PovertyLine upperMiddle() {
        return named("upper middle income", upperMiddle);
    }

    /**
     * Computes the societal poverty line of a survey: a base and a share of the weighted median, at least the
     * international line.
     *
     * @param survey the survey, its welfare in the unit of the lines
     * @return the line, or nothing where the survey has no median or is not in that unit
     */
    public Optional<PovertyLine> societal(Survey survey) {
        return WelfareMeasures.median()
                .onlyIn(unit)
                .evaluate(survey)
                .value()
                .map(median -> named(
                        "societal",
                        societalBase
                                .add(societalShare.multiply(median.toDecimal()))
                                .max(international)
                                .stripTrailingZeros()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PovertyLines that
                && unit.equals(that.unit)
                && international.equals(that.international)
                && lowerMiddle.equals(that.lowerMiddle)
                && upperMiddle.equals(that.upperMiddle)
                && societalBase.equals(that.societalBase)
                && societalShare.equals(that.societalShare);
    }

    @Override
    public int hashCode() {
        return Objects.hash(unit, international, lowerMiddle, upperMiddle, societalBase, societalShare);
    }

    /** Prints the three lines and their unit. */
    @Override
    public String toString() {
        return Decimals.print(international) + ", " + Decimals.print(lowerMiddle) + ", " + Decimals.print(upperMiddle)
                + " " + unit;
    }

    /**
     * Collects lines; {@link #build()} refuses all that is missing or out of bounds at once.
     *
     * @since 0.1.0
     */
    public static final class Builder {
        private final Intake intake = new Intake();
        private final WelfareUnit unit;
        private @Nullable BigDecimal international;
        private @Nullable BigDecimal lowerMiddle;
        private @Nullable BigDecimal upperMiddle;
        private @Nullable BigDecimal societalBase;
        private @Nullable BigDecimal societalShare;

        private Builder(WelfareUnit unit) {
            this.unit = unit;
        }

        /**
         * Sets the line of extreme poverty.
         *
         * @param line the line, as decimal text
         * @return this
         */
        public Builder international(String line) {
            international = intake.toNumber("international", line).orElse(BigDecimal.ONE);
            return this;
        }

        /**
         * Sets the line of extreme poverty.
         *
         * @param line the line
         * @return this
         */
        public Builder international(BigDecimal line) {
            international = intake.toNumber("international", line).orElse(BigDecimal.ONE);
            return this;
        }

        /**
         * Sets the line used for countries of lower middle income.
         *
         * @param line the line, as decimal text
         * @return this
         */
        public Builder lowerMiddle(String line) {
            lowerMiddle = intake.toNumber("lowerMiddle", line).orElse(BigDecimal.ONE);
            return this;
        }

        /**
         * Sets the line used for countries of lower middle income.
         *
         * @param line the line
         * @return this
         */
        public Builder lowerMiddle(BigDecimal line) {
            lowerMiddle = intake.toNumber("lowerMiddle", line).orElse(BigDecimal.ONE);
            return this;
        }

        /**
         * Sets the line used for countries of upper middle income.
         *
         * @param line the line, as decimal text
         * @return this
         */
        public Builder upperMiddle(String line) {
            upperMiddle = intake.toNumber("upperMiddle", line).orElse(BigDecimal.ONE);
            return this;
        }

        /**
         * Sets the line used for countries of upper middle income.
         *
         * @param line the line
         * @return this
         */
        public Builder upperMiddle(BigDecimal line) {
            upperMiddle = intake.toNumber("upperMiddle", line).orElse(BigDecimal.ONE);
            return this;
        }

        /**
         * Sets the societal line.
         *
         * @param base the part that does not depend on the survey, as decimal text
         * @param share the share of the median that is added, as decimal text
         * @return this
         */
        public Builder societal(String base, String share) {
            societalBase = intake.toNumber("societal.base", base).orElse(BigDecimal.ZERO);
            societalShare = intake.toNumber("societal.share", share).orElse(BigDecimal.ZERO);
            return this;
        }

        /**
         * Sets the societal line.
         *
         * @param base the part that does not depend on the survey
         * @param share the share of the median that is added
         * @return this
         */
        public Builder societal(BigDecimal base, BigDecimal share) {
            societalBase = intake.number("societal.base", base);
            societalShare = intake.number("societal.share", share);
            return this;
        }

        /** Says that it is not built yet. */
        @Override
        public String toString() {
            return "poverty lines not built yet: call build()";
        }

        /**
         * Ends the set.
         *
         * @return the lines
         * @throws InvalidInputException with everything that is missing, not above zero, or negative in the societal
         *     line
         */
        public PovertyLines build() {
            Intake all = new Intake();
            all.addAll(intake.violations());
            check(all, "international", international, 1);
            check(all, "lowerMiddle", lowerMiddle, 1);
            check(all, "upperMiddle", upperMiddle, 1);
            check(all, "societal.base", societalBase, 0);
            check(all, "societal.share", societalShare, 0);
            all.refuse();
            return new PovertyLines(this);
        }

        private static void check(Intake all, String place, @Nullable BigDecimal figure, int leastSign) {
            if (figure == null) {
                all.add(place, "", "is missing");
            } else if (figure.signum() < leastSign) {
                all.add(place, Decimals.print(figure), leastSign > 0 ? "must be above zero" : "must not be negative");
            }
        }
    }
}
