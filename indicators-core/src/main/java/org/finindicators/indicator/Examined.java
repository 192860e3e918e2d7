/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.indicator;

import java.math.BigDecimal;
import java.util.List;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Formula;
import org.finindicators.formula.Origin;
import org.finindicators.number.Rational;
import org.finindicators.sensitivity.Quantity;

/** A measurement as something to be looked into. */
record Examined(Measurement measurement) implements Quantity {
    @Override
    public String title() {
        return measurement.indicator().title();
    }

    @Override
    public Formula formula() {
        return measurement.indicator().formula();
    }

    @Override
    public Evaluation evaluation() {
        return measurement.evaluation();
    }

    @Override
    public Origin origin() {
        return measurement.origin();
    }

    @Override
    public String print(Rational value) {
        return Sentences.value(with(value));
    }

    @Override
    public Rational inUnit(Rational value) {
        Unit own = measurement.indicator().variant().unit();
        Rational shown = own == Unit.MONEY_PER_UNIT ? inWholeCurrency(value) : value;
        return shown.times(Rational.of(own.inUnit(BigDecimal.ONE)));
    }

    @Override
    public String unit() {
        return with(Rational.of(2)).unitWords();
    }

    @Override
    public String unitOfChange() {
        return isPercentage() ? Unit.POINTS.words() : unit();
    }

    @Override
    public String printChange(Rational change) {
        String number = isPercentage()
                ? Unit.POINTS.print(change.toDecimal())
                : with(change).print();
        return change.signum() > 0 ? "+" + number : number;
    }

    private boolean isPercentage() {
        return switch (measurement.indicator().variant().unit()) {
            case SHARE, RATIO, RATE, POINTS -> true;
            default -> false;
        };
    }

    /** The same measurement with another value. */
    private Measured with(Rational value) {
        return new Measured(
                measurement.indicator(), measurement.origin(), Evaluation.of(value, measurement.operands(), List.of()));
    }
}
