/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class TableWidthTest {
    private static final Table SUBJECTS = Table.of(
                    "", Column.text("subject"), Column.number("Return on average assets"))
            .row("Bank A", "1.05 %")
            .row("B", "-0.3 %");

    @Test
    void text_breaksHeadsFirst() {
        assertThat(SUBJECTS.text(26)).isEqualTo("""
                         Return on average
                subject             assets
                --------------------------
                Bank A              1.05 %
                B                   -0.3 %
                """);
    }

    @Test
    void text_goesOnOnTheNextLine_whereATextIsLong() {
        Table table = Table.of("", Column.text("id"), Column.text("what it says"))
                .row("a", "one two three four five six seven");
        assertThat(table.text(20)).isEqualTo("""
                id  what it says
                --------------------
                a   one two three
                    four five six
                    seven
                """);
    }

    @Test
    void text_hasFurtherBlocks_belowTheFirstColumn() {
        Table table = Table.of(
                        "", Column.text("bank"), Column.number("2021"), Column.number("2022"), Column.number("2023"))
                .row("A", "11,111", "22,222", "33,333");
        assertThat(table.text(20)).isEqualTo("""
                bank    2021    2022
                --------------------
                A     11,111  22,222

                bank    2023
                ------------
                A     33,333
                """);
    }

    @Test
    void text_keepsANameOnItsLine_whereBreakingItSavesNoBlock() {
        Table table = Table.of("", Column.text("line"), Column.number("2021"), Column.number("2022"))
                .row("credit line 2023", "1,111,111,111", "2,222,222,222");
        assertThat(table.text(40)).isEqualTo("""
                line                       2021
                -------------------------------
                credit line 2023  1,111,111,111

                line                       2022
                -------------------------------
                credit line 2023  2,222,222,222
                """);
    }

    @Test
    void text_isAsWideAsItIs_inTheFormatOfText() {
        assertThat(SUBJECTS.as(Format.TEXT)).startsWith("subject  Return on average assets\n");
    }

    @Property
    void text_keepsItsWidth_andAllWords(
            @ForAll @Size(min = 1, max = 6) List<@AlphaChars @CharRange(from = ' ', to = ' ') @StringLength(max = 60) String> heads,
            @ForAll @Size(min = 6, max = 6) List<@AlphaChars @CharRange(from = ' ', to = ' ') @StringLength(max = 200) String> cells,
            @ForAll @IntRange(min = 20, max = 120) int width) {
        Column[] columns = IntStream.range(0, heads.size())
                .mapToObj(i -> i % 2 == 0 ? Column.text(heads.get(i)) : Column.number(heads.get(i)))
                .toArray(Column[]::new);
        String text = Table.of("", columns)
                .row(cells.subList(0, heads.size()).toArray(String[]::new))
                .text(width);
        assertThat(text.lines()).allMatch(line -> line.length() <= width);
        List<Integer> letters = cells.subList(0, heads.size()).stream()
                .flatMap(cell -> cell.chars().filter(c -> c != ' ').boxed())
                .toList();
        List<Integer> printed = text.chars()
                .filter(c -> c != ' ' && c != '\n' && c != '-')
                .boxed()
                .toList();
        List<Integer> left = new ArrayList<>(printed);
        letters.forEach(left::remove);
        // nothing of a cell is missing
        assertThat(printed.size() - left.size()).isEqualTo(letters.size());
    }

    @Test
    void row_ofTwoTables_grownFromOne_staysWithItsOwn() {
        Table one = SUBJECTS.row("C", "1");
        Table other = SUBJECTS.row("D", "2");
        assertThat(SUBJECTS.rows()).hasSize(2);
        assertThat(one.rows()).hasSize(3).endsWith(List.of("C", "1"));
        assertThat(other.rows()).hasSize(3).endsWith(List.of("D", "2"));
        assertThat(one.row("E", "3").rows()).hasSize(4);
        assertThatThrownBy(() -> one.rows().get(3)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void rows_ofAnotherTable_areLookedAt() {
        assertThatThrownBy(() -> new Table("", List.of(Column.text("a")), SUBJECTS.rows(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** A hundred thousand rows, one by one: copying all of them each time would take hours. */
    @Test
    void row_costsTheSame_howeverLongTheTableIs() {
        Table table = SUBJECTS;
        for (int i = 0; i < 100_000; i++) {
            table = table.row("x", "1");
        }
        assertThat(table.rows()).hasSize(100_002);
    }
}
