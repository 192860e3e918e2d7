/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.panel;

import java.util.ArrayList;
import java.util.List;
import org.finindicators.formula.Formula;
import org.finindicators.formula.Moment;
import org.finindicators.formula.Term.Part;

/** Average balances where some rows report them and others only have the opening and the closing balance. */
final class MixedAverages {
    private MixedAverages() {}

    /** The averages of a term: as reported in the rows in which all its items have one, else of the balances. */
    static PanelColumn of(Formula.Reading reading, Panel panel) {
        List<Sources> sources = reading.term().parts().stream()
                .map(part -> Sources.of(part, panel))
                .toList();
        List<Block> blocks = new ArrayList<>();
        for (int b = 0; b < Block.count(panel.rows()); b++) {
            double[] values = new double[Block.length(panel.rows(), b)];
            byte[] flags = new byte[values.length];
            for (int i = 0; i < values.length; i++) {
                boolean reported = true;
                for (Sources source : sources) {
                    reported &= isGiven(source.average, b, i);
                }
                for (Sources source : sources) {
                    double value;
                    if (reported) {
                        value = read(source.average, b, i, flags);
                    } else {
                        value = read(source.opening, b, i, flags);
                        value = (value + read(source.closing, b, i, flags)) * 0.5;
                    }
                    values[i] += source.coefficient * value;
                }
                flags[i] |= Kernels.sign(values[i]);
            }
            blocks.add(new Block(values, flags, Kernels.SIGNS));
        }
        return PanelColumn.of(blocks);
    }

    /** What an average can be taken from. */
    private record Sources(double coefficient, PanelColumn average, PanelColumn opening, PanelColumn closing) {
        static Sources of(Part<?> part, Panel panel) {
            return new Sources(
                    part.coefficient().doubleValue(),
                    panel.column(new Slot(part.item(), Moment.AVERAGE)),
                    panel.column(new Slot(part.item(), Moment.OPENING)),
                    panel.column(new Slot(part.item(), Moment.CLOSING)));
        }
    }

    private static boolean isGiven(PanelColumn column, int block, int i) {
        return !Double.isNaN(column.given().get(block)[i]);
    }

    private static double read(PanelColumn column, int block, int i, byte[] flags) {
        Block cells = column.blocks().get(block);
        byte[] own = cells.flags();
        if (own != null) {
            flags[i] = (byte) (flags[i] | (own[i] & Kernels.MISSING));
        }
        return cells.values()[i];
    }
}
