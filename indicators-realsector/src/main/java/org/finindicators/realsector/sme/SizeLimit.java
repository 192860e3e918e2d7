/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.sme;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.finindicators.number.Decimals;
import org.finindicators.number.Printing;
import org.finindicators.number.Scale;

/**
 * An upper limit.
 *
 * @param measure of what
 * @param amount the limit; money in whole units
 * @param inclusive whether a firm of exactly that size is within
 */
record SizeLimit(SizeMeasure measure, BigDecimal amount, boolean inclusive) implements SizeCondition {
    SizeLimit {
        amount = Decimals.check(amount);
    }

    @Override
    public Optional<Boolean> holds(Map<SizeMeasure, SizeRange> sizes, Scale scale) {
        Optional<SizeRange> size = Optional.ofNullable(sizes.get(measure));
        int exponent = measure.isMoney() ? scale.exponent() : 0;
        if (size.flatMap(SizeRange::to).filter(most -> admits(most, exponent)).isPresent()) {
            return Optional.of(true);
        }
        return size.map(SizeRange::from)
                .filter(least -> !admits(least, exponent))
                .map(least -> false);
    }

    private boolean admits(BigDecimal size, int exponent) {
        int comparison = size.scaleByPowerOfTen(exponent).compareTo(amount);
        return comparison < 0 || (inclusive && comparison == 0);
    }

    @Override
    public Set<SizeMeasure> measures() {
        return Set.of(measure);
    }

    @Override
    public SizeCondition times(BigDecimal rate) {
        return measure.isMoney() ? new SizeLimit(measure, amount.multiply(rate), inclusive) : this;
    }

    @Override
    public int depth() {
        return 0;
    }

    /** Prints for instance {@code employees < 250}. */
    @Override
    public String toString() {
        return measure.words() + (inclusive ? " <= " : " < ") + Printing.number(amount);
    }
}
