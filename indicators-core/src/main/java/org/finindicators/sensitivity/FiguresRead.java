/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sensitivity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.finindicators.formula.Figures;
import org.finindicators.formula.Formula;
import org.finindicators.formula.Item;
import org.finindicators.formula.Operand;
import org.finindicators.formula.OtherFigures;
import org.finindicators.period.Balances;
import org.finindicators.period.ReportingPeriod;

/** Finds which figures a formula reads: those that were asked for and are among its operands. */
final class FiguresRead {
    private FiguresRead() {}

    /** The figures in the order in which they are read, each once. */
    static List<ItemFigure> of(Formula formula, Figures figures) {
        Watched watched = new Watched(figures, new LinkedHashSet<>());
        List<Operand> operands = formula.evaluate(watched).operands();
        Map<String, List<ItemFigure>> byWords = new HashMap<>();
        for (ItemFigure figure : watched.asked()) {
            String when = figure.when(figures);
            List<String> words = figure.date().isPresent() ? List.of(when) : List.of(when, "average of " + when);
            words.forEach(one -> byWords.computeIfAbsent(figure.item().name() + "\n" + one, key -> new ArrayList<>())
                    .add(figure));
        }
        Map<ItemFigure, Boolean> read = new LinkedHashMap<>();
        for (Operand operand : operands) {
            byWords.getOrDefault(operand.name() + "\n" + operand.when(), List.of())
                    .forEach(figure -> read.put(figure, true));
        }
        return List.copyOf(read.keySet());
    }

    /** All figures that are asked for, whether or not they matter. */
    static Set<ItemFigure> asked(Formula formula, Figures figures) {
        Watched watched = new Watched(figures, new LinkedHashSet<>());
        formula.evaluate(watched);
        return watched.asked();
    }

    /** The same figures, which note what they are asked for and have. */
    private record Watched(Figures figures, Set<ItemFigure> asked) implements OtherFigures {
        @Override
        public Balances balances(Item<?> item) {
            Balances balances = figures.balances(item);
            for (LocalDate date : balances.byDate().keySet()) {
                asked.add(ItemFigure.at(item, date));
            }
            return balances;
        }

        @Override
        public Optional<BigDecimal> during(Item<?> item, ReportingPeriod period) {
            Optional<BigDecimal> amount = figures.during(item, period);
            if (amount.isPresent()) {
                asked.add(ItemFigure.during(item, period));
            }
            return amount;
        }
    }
}
