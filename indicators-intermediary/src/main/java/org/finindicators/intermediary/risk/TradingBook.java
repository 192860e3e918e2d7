/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.risk;

import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Figures;
import org.finindicators.formula.Operand;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;

/**
 * All positions that are held for trading. An empty list says that there is none.
 *
 * @param positions the positions, each with its shock
 */
public record TradingBook(List<@Valid TradingPosition> positions) {
    private static final int SHOWN = 20;

    /** Copies the list. */
    public TradingBook {
        positions = List.copyOf(positions);
    }

    /**
     * Takes positions.
     *
     * @param positions the positions
     * @return the same as one fact
     */
    public static TradingBook of(TradingPosition... positions) {
        return new TradingBook(List.of(positions));
    }

    /** The loss, gains taken off or not; negative is a gain. */
    Evaluation loss(boolean netted, Figures figures) {
        BigDecimal loss = BigDecimal.ZERO;
        List<Operand> operands = new ArrayList<>();
        List<String> steps = new ArrayList<>();
        for (TradingPosition position : positions) {
            BigDecimal change = position.amount().multiply(position.shock());
            loss = netted || change.signum() < 0 ? loss.subtract(change) : loss;
            operands.add(Operand.money(
                    position.name(),
                    figures.period().closing().toString(),
                    position.amount(),
                    figures.scale(),
                    figures.currency()));
            if (steps.size() < SHOWN) {
                steps.add(position.name() + ": " + Printing.upTo(position.amount(), 6) + " x "
                        + Printing.upTo(position.shock(), 6) + " = " + Printing.upTo(change, 6));
            }
        }
        return Evaluation.of(Rational.of(loss), operands, steps);
    }

    /** Prints how many positions there are. */
    @Override
    public String toString() {
        return positions.size() + (positions.size() == 1 ? " trading position" : " trading positions");
    }
}
