/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.scenario;

import java.time.LocalDate;
import java.util.Optional;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Measurement;
import org.finindicators.number.Threshold;
import org.finindicators.number.Verdict;
import org.finindicators.regulation.LimitCheck;
import org.finindicators.regulation.PrudentialLimit;

/**
 * An indicator and what it is held against: a threshold, or the limit of a regulation.
 *
 * @param indicator what is measured, with its variant
 * @param threshold the threshold; for a limit, that of the limit
 * @param limit the limit of a regulation, whose name is the source of the threshold
 * @since 0.1.0
 */
public record StressBound(Indicator indicator, Threshold threshold, Optional<PrudentialLimit> limit) {
    /**
     * Holds an indicator against a threshold.
     *
     * @param indicator what is measured
     * @param threshold the threshold, with its source
     * @return the bound
     */
    public static StressBound of(Indicator indicator, Threshold threshold) {
        return new StressBound(indicator, threshold, Optional.empty());
    }

    /**
     * Holds an indicator against a limit of a regulation.
     *
     * @param indicator what is measured, in parts of the limit's basis
     * @param regulation the name of the regulation
     * @param limit the limit
     * @return the bound
     */
    public static StressBound of(Indicator indicator, String regulation, PrudentialLimit limit) {
        return new StressBound(indicator, limit.threshold(regulation), Optional.of(limit));
    }

    /**
     * Decides whether a measurement keeps it. Where capital is lost, any use of an upper limit on a part of it is a
     * breach, as {@link LimitCheck#verdict()} has it.
     *
     * @param measurement a measurement of the indicator
     * @return met or not met; undecided where there is no value
     */
    public Verdict verdict(Measurement measurement) {
        return limit.map(one -> new LimitCheck(threshold.source(), one, measurement).verdict())
                .orElseGet(() -> measurement.meets(threshold));
    }

    /** Says that the limit was not in force. */
    Optional<String> remark(LocalDate date) {
        return limit.flatMap(one -> one.validity().remark(one.name() + " of " + threshold.source(), date));
    }

    /**
     * Names it.
     *
     * @return for instance {@code Capital adequacy ratio at least 8 % (Basel III)}
     */
    public String name() {
        return indicator.title() + " " + threshold.relation().words() + " "
                + indicator.variant().unit().inSentence(threshold.value())
                + (threshold.source().isEmpty() ? "" : " (" + threshold.source() + ")");
    }

    /** Prints {@link #name()}. */
    @Override
    public String toString() {
        return name();
    }
}
