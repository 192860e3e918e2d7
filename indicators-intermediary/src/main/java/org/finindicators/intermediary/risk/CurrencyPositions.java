/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.risk;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.finindicators.number.Intake;
import org.finindicators.validation.InvalidInputException;
import org.finindicators.validation.SelfChecking;
import org.finindicators.validation.Violation;

/**
 * The net open positions of an institution, in all currencies but the one that it reports in.
 *
 * <p>Positions in one currency are added up. An empty list says that there is none.
 *
 * @param reporting the ISO 4217 code of the currency that the institution reports in; it has no open position
 * @param positions the positions
 * @since 0.1.0
 */
public record CurrencyPositions(@NotBlank String reporting, List<@Valid CurrencyPosition> positions)
        implements SelfChecking {
    /**
     * Normalises the code and copies the list.
     *
     * @throws InvalidInputException if the code is that of no currency which Java knows
     */
    public CurrencyPositions {
        Intake intake = new Intake();
        reporting = CurrencyPosition.code(intake, "reporting", reporting);
        intake.refuse();
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

    /**
     * Takes positions.
     *
     * @param reporting the currency that the institution reports in
     * @param positions the positions
     * @return the same as one fact
     */
    public static CurrencyPositions of(Currency reporting, CurrencyPosition... positions) {
        return new CurrencyPositions(reporting.getCurrencyCode(), List.of(positions));
    }

    /**
     * Adds positions.
     *
     * @param more the positions
     * @return the larger fact
     */
    public CurrencyPositions withPositions(CurrencyPosition... more) {
        List<CurrencyPosition> all = new ArrayList<>(positions);
        all.addAll(List.of(more));
        return new CurrencyPositions(reporting, all);
    }

    /** Lists the positions in the reporting currency, in which there can be none. */
    @Override
    public List<Violation> violations() {
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; i < positions.size(); i++) {
            String code = positions.get(i).currency();
            if (!reporting.isEmpty() && code.equals(reporting)) {
                violations.add(new Violation(
                        "positions[" + i + "].currency",
                        code,
                        "must not be the reporting currency, which has no open position"));
            }
        }
        return violations;
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
