/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.risk;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * The net open positions of an institution, in all currencies but the one that it reports in.
 *
 * <p>Positions in one currency are added up. An empty list says that there is none.
 *
 * @param reporting the ISO 4217 code of the currency that the institution reports in; it has no open position
 * @param positions the positions
 */
@ForeignOnly
public record CurrencyPositions(@NotBlank String reporting, List<@Valid CurrencyPosition> positions) {
    /** Normalises the code and copies the list. */
    public CurrencyPositions {
        reporting = Objects.toString(reporting, "").strip().toUpperCase(Locale.ROOT);
        positions = List.copyOf(positions);
    }

    /**
     * Takes positions.
     *
     * @param reporting the code of the currency that the institution reports in
     * @param positions the positions
     * @return the same as one fact
     */
    public static CurrencyPositions of(String reporting, CurrencyPosition... positions) {
        return new CurrencyPositions(reporting, List.of(positions));
    }

    /** Adds up the positions of each currency. */
    Map<String, BigDecimal> byCurrency() {
        Map<String, BigDecimal> sums = new LinkedHashMap<>();
        positions.forEach(position -> sums.merge(position.currency(), position.net(), BigDecimal::add));
        return sums;
    }

    /** Prints how many positions there are, and against which currency. */
    @Override
    public String toString() {
        return positions.size() + (positions.size() == 1 ? " position" : " positions") + " against " + reporting;
    }
}
