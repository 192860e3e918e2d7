/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.risk;

import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Figures;
import org.finindicators.formula.Worksheet;
import org.finindicators.number.Printing;

/**
 * All positions that are held for trading. An empty list says that there is none.
 *
 * @param positions the positions, each with its shock
 * @since 0.1.0
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

    /**
     * Adds positions.
     *
     * @param more the positions
     * @return the larger book
     */
    public TradingBook withPositions(TradingPosition... more) {
        List<TradingPosition> all = new ArrayList<>(positions);
        all.addAll(List.of(more));
        return new TradingBook(all);
    }

    /** The loss with gains taken off; negative is a gain. */
    Evaluation netLoss(Figures figures) {
        return loss(change -> true, figures);
    }

    /** The losses alone, gains not taken off. */
    Evaluation losses(Figures figures) {
        return loss(change -> change.signum() < 0, figures);
    }

    private Evaluation loss(Predicate<BigDecimal> counts, Figures figures) {
        Worksheet sheet = Worksheet.of(figures);
        BigDecimal loss = BigDecimal.ZERO;
        for (TradingPosition position : positions) {
            BigDecimal move = position.shock().move();
            BigDecimal change = position.amount().multiply(move);
            loss = counts.test(change) ? loss.subtract(change) : loss;
            sheet.money(position.name(), position.amount());
            if (sheet.steps().size() < SHOWN) {
                sheet.step(position.name() + ": " + Printing.number(position.amount()) + " x " + Printing.number(move)
                        + " = " + Printing.number(change));
            }
        }
        if (positions.size() > SHOWN) {
            sheet.step("the first " + SHOWN + " of " + Printing.number(positions.size()) + " positions are listed");
        }
        return sheet.value(loss);
    }

    /** Prints how many positions there are. */
    @Override
    public String toString() {
        return positions.size() + (positions.size() == 1 ? " trading position" : " trading positions");
    }
}
