/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.finindicators.report.Column.Alignment;
import org.junit.jupiter.api.Test;

class CellTest {
    /** Widths by Unicode Standard Annex 11: W and F are two columns, all others here one. */
    @Test
    void width_countsWideCharactersTwice() {
        assertThat(Cell.width("abc")).isEqualTo(3);
        assertThat(Cell.width("\u4E2D\u6587")).isEqualTo(4);
        assertThat(Cell.width("\uFF21")).isEqualTo(2);
        assertThat(Cell.width("\uD83D\uDE00")).isEqualTo(2);
        assertThat(Cell.width("\u00E9")).isEqualTo(1);
        assertThat(Cell.width("\uD835\uDC00")).isEqualTo(1);
    }

    @Test
    void onOneLine_leavesNothingThatMovesOtherText() {
        assertThat(Cell.onOneLine("a\r\nb\tc\u0000d\u2028e\u00A0f")).isEqualTo("a b c d e f");
        assertThat(Cell.onOneLine("a\u202Eb\uFEFFc")).isEqualTo("abc");
        assertThat(Cell.onOneLine("a\uD800b")).isEqualTo("a?b");
        assertThat(Cell.onOneLine("e\u0301 \u06A9\u200C\u0647")).isEqualTo("e\u0301 \u06A9\u200C\u0647");
    }

    @Test
    void cut_marksWhatIsMissing_andNeverHalvesACharacter() {
        assertThat(Cell.cut("abcdef", 6)).isEqualTo("abcdef");
        assertThat(Cell.cut("abcdefg", 6)).isEqualTo("abc...");
        assertThat(Cell.cut("ab cdefg", 6)).isEqualTo("ab...");
        assertThat(Cell.cut("\u4E2D\u6587\u540D\u79F0", 6)).isEqualTo("\u4E2D...");
        assertThat(Cell.cut("\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00", 5)).isEqualTo("\uD83D\uDE00...");
        assertThat(Cell.cut("abcdef", 2)).isEqualTo("..");
        assertThat(Cell.cut("abcdef", 0)).isEmpty();
    }

    @Test
    void pad_fillsToTheWidth() {
        assertThat(Cell.pad("\u4E2D", 4, Alignment.LEFT)).isEqualTo("\u4E2D  ");
        assertThat(Cell.pad("12", 4, Alignment.RIGHT)).isEqualTo("  12");
        assertThat(Cell.pad("12345", 4, Alignment.RIGHT)).isEqualTo("12345");
    }

    @Test
    void wrapped_breaksAtBlanks_orAnywhere() {
        assertThat(Cell.wrapped("one two three", 7)).containsExactly("one two", "three");
        assertThat(Cell.wrapped("abcdefghij", 4)).containsExactly("abcd", "efgh", "ij");
        assertThat(Cell.wrapped("one two three four five six", 22)).containsExactly("one two three four", "  five six");
        assertThat(Cell.wrapped("", 10)).containsExactly("");
    }

    /** Blanks at the beginning stay; a long word is broken after a point, so that a package ends a line. */
    @Test
    void wrapped_indentsWhatFollows() {
        assertThat(Cell.wrapped("  one two three", 9, "   ")).containsExactly("  one two", "   three");
        assertThat(Cell.wrapped("org.fin.indicators", 12, " ")).containsExactly("org.fin.", " indicators");
        assertThat(Cell.wrapped("\u4E2D\u6587", 1, "")).containsExactly("\u4E2D", "\u6587");
    }

    /** Three characters of two columns each: the column is six wide. */
    @Test
    void table_alignsWideCharacters() {
        assertThat(Table.of("", Column.text("name"), Column.number("n"))
                        .row("\u4E2D\u6587\u540D", "1")
                        .row("abc", "12")
                        .toString())
                .isEqualTo("name     n\n----------\n\u4E2D\u6587\u540D   1\nabc     12");
    }
}
