/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.indicator;

import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.finindicators.formula.Operand;
import org.finindicators.number.Decimals;
import org.finindicators.number.Rational;
import org.finindicators.report.Column;
import org.finindicators.report.Table;

/** Lists measurements for programs: a row each, at full precision, with the parts of quotients and the reasons. */
public final class Listing {
    private Listing() {}

    /**
     * Lists measurements.
     *
     * @param measurements defined or not
     * @return a row for each, in the same order; the detail of one that is defined is what has to be known of it
     */
    public static Table of(Collection<? extends Measurement> measurements) {
        Table table = Table.of(
                "",
                Column.text("subject"),
                Column.text("period"),
                Column.text("id"),
                Column.text("variant"),
                Column.number("value"),
                Column.text("unit"),
                Column.text("scale"),
                Column.text("currency"),
                Column.number("numerator"),
                Column.number("denominator"),
                Column.text("reason"),
                Column.text("detail"));
        return table.rows(measurements.stream().map(Listing::cells).toList());
    }

    private static List<String> cells(Measurement measurement) {
        boolean money = measurement.operands().stream().anyMatch(Operand::isMoney);
        return List.of(
                measurement.origin().subject(),
                measurement.origin().when(),
                measurement.indicator().id(),
                measurement.indicator().variant().name(),
                measurement.decimal().map(Decimals::print).orElse(""),
                measurement.indicator().variant().unit().name(),
                money ? measurement.origin().scale().name() : "",
                money ? currency(measurement) : "",
                measurement.evaluation().numerator().map(Rational::toString).orElse(""),
                measurement.evaluation().denominator().map(Rational::toString).orElse(""),
                measurement.reason().map(Enum::name).orElse(""),
                measurement instanceof Undefined undefined
                        ? undefined.detail()
                        : String.join("; ", measurement.evaluation().caveats()));
    }

    private static String currency(Measurement measurement) {
        return measurement.operands().stream()
                .map(Operand::currency)
                .flatMap(Optional::stream)
                .map(Currency::getCurrencyCode)
                .distinct()
                .collect(Collectors.joining(" "));
    }
}
