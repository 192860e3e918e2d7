/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.loans;

import java.util.List;
import org.finindicators.tables.source.Row;

/** The cells of a row, as text or as what they plainly are. */
abstract class Cells {
    /** Says that a cell is not written as plainly as that, and has to be read as text. */
    static final long NOT_PLAIN = Long.MIN_VALUE;

    /** Returns a cell without surrounding blanks. */
    abstract String text(int place);

    /** Reads an amount of up to so many digits after the point, in units of the last of them. */
    long amount(int place, int digits) {
        return NOT_PLAIN;
    }

    /** Reads a whole number without a sign or leading zeros. */
    long number(int place) {
        return NOT_PLAIN;
    }

    /** Reads a date as 2024-12-31, as days from 1970-01-01. */
    long day(int place) {
        return NOT_PLAIN;
    }

    /** Finds the code of a cell's text. */
    int code(int place, Labels labels) {
        return labels.code(text(place));
    }

    /** The cells of a row that is text already. */
    static final class Texts extends Cells {
        private Row row = new Row(0, List.of());

        Texts at(Row next) {
            row = next;
            return this;
        }

        @Override
        String text(int place) {
            return row.cell(place);
        }
    }
}
