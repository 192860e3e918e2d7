/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.finindicators.formula.Fault;
import org.finindicators.formula.Reason;
import org.finindicators.indicator.Measured;
import org.finindicators.indicator.Measurement;
import org.finindicators.indicator.Undefined;
import org.finindicators.number.Rational;

/** What a measurement must be: a value, or reasons why there is none. */
sealed interface Expectation {
    void check(Measurement measurement);

    /** A value, as it is written and within a tolerance. */
    record Value(String written, Rational value, Rational tolerance) implements Expectation {
        static Value of(String text) {
            if (text.contains(" within ")) {
                String[] parts = text.split(" within ", 2);
                return new Value(text, Arithmetic.value(parts[0]), Arithmetic.value(parts[1]));
            }
            if (text.endsWith(" as printed")) {
                String printed = text.substring(0, text.length() - " as printed".length());
                return new Value(text, Arithmetic.value(printed), Arithmetic.halfUnit(printed));
            }
            return new Value(text, Arithmetic.value(text), Rational.ZERO);
        }

        @Override
        public void check(Measurement measurement) {
            assertThat(measurement).isInstanceOf(Measured.class);
            Rational measured = ((Measured) measurement).exact();
            Rational off = measured.minus(value);
            Rational size = off.signum() < 0 ? off.negated() : off;
            assertThat(size)
                    .as("%s is to be %s, and is off by %s", measured, written, off)
                    .isLessThanOrEqualTo(tolerance);
        }
    }

    /** No value, for exactly these reasons in this order, each with its detail. */
    record None(Map<Reason, String> reasons) implements Expectation {
        @Override
        public void check(Measurement measurement) {
            assertThat(measurement).isInstanceOf(Undefined.class);
            Map<Reason, String> found = new LinkedHashMap<>();
            for (Fault fault : ((Undefined) measurement).faults()) {
                found.merge(fault.reason(), fault.detail(), (first, second) -> first + ", " + second);
            }
            assertThat(found).containsExactlyEntriesOf(reasons);
        }
    }
}
