/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TableTest {
    private static final Table TWO = Table.of("Banks", Column.text("name"), Column.number("assets"))
            .row("Bank A", "1,000")
            .row("B", "5")
            .note("in millions");

    private static Table cell(String text) {
        return Table.of("", Column.text("a"), Column.text("b")).row(text, "z");
    }

    @Test
    void text_alignsTextLeftAndNumbersRight() {
        assertThat(TWO.as(Format.TEXT)).isEqualTo("""
                        Banks
                        name    assets
                        --------------
                        Bank A   1,000
                        B            5
                        in millions
                        """);
        assertThat(TWO.toString()).endsWith("in millions");
    }

    @Test
    void text_hasNoTrailingBlanks() {
        Table table = Table.of("", Column.text("topic"), Column.text("unit"))
                .row("a", "")
                .row("", "long unit");
        assertThat(table.as(Format.TEXT)).isEqualTo("topic  unit\n----------------\na\n       long unit\n");
    }

    @Test
    void text_keepsARowOnOneLine() {
        assertThat(cell("two\r\nlines").as(Format.TEXT)).isEqualTo("a          b\n------------\ntwo lines  z\n");
    }

    @Test
    void markdown_hasAHeadAndAlignment() {
        assertThat(TWO.as(Format.MARKDOWN)).isEqualTo("""
                        **Banks**

                        | name | assets |
                        | --- | ---: |
                        | Bank A | 1,000 |
                        | B | 5 |

                        in millions
                        """);
    }

    private static List<Arguments> markdownCells() {
        return List.of(
                Arguments.of("a|b", "a\\|b"),
                Arguments.of("a\\|b", "a\\\\\\|b"),
                Arguments.of("ends with \\", "ends with \\\\"),
                Arguments.of("*a* _b_ `c`", "\\*a\\* \\_b\\_ \\`c\\`"),
                Arguments.of("<b> &amp; [a](b)", "\\<b> \\&amp; [a\\](b)"),
                Arguments.of("a * b, a_b, x < 5, R&D, -5.2 %, 1. [1] #3", "a * b, a_b, x < 5, R&D, -5.2 %, 1. [1] #3"),
                Arguments.of("two\nlines", "two lines"),
                Arguments.of("two\r\nlines", "two lines"));
    }

    @ParameterizedTest
    @MethodSource("markdownCells")
    void markdown_escapesWhatWouldBreakARow(String cell, String escaped) {
        assertThat(cell(cell).as(Format.MARKDOWN)).isEqualTo("| a | b |\n| --- | --- |\n| " + escaped + " | z |\n");
    }

    /** RFC 4180, section 2, rules 5 to 7. */
    private static List<Arguments> csvCells() {
        return List.of(
                Arguments.of("plain", "plain"),
                Arguments.of("a,b", "\"a,b\""),
                Arguments.of("a\"b", "\"a\"\"b\""),
                Arguments.of("a\nb", "\"a\nb\""),
                Arguments.of("a\rb", "\"a\rb\""),
                Arguments.of(" blanks ", " blanks "),
                Arguments.of("", ""));
    }

    @ParameterizedTest
    @MethodSource("csvCells")
    void csv_quotesAsRfc4180(String cell, String quoted) {
        assertThat(cell(cell).as(Format.CSV)).isEqualTo("a,b\r\n" + quoted + ",z\r\n");
    }

    @Test
    void csv_hasNeitherTitleNorNotes() {
        assertThat(TWO.as(Format.CSV)).isEqualTo("name,assets\r\nBank A,1000\r\nB,5\r\n");
    }

    @Test
    void csv_ofTextsKeepsTheirCommas() {
        assertThat(cell("1,000").as(Format.CSV)).isEqualTo("a,b\r\n\"1,000\",z\r\n");
    }

    @Test
    void markdown_notesBeginNoListAndNoHeading_andWhatIsIndentedBelongsToTheOneAbove() {
        Table table = Table.of("*1*", Column.text("a"))
                .note("1. first")
                .note("# 2")
                .note("all of them:")
                .note("  - 3");
        assertThat(table.as(Format.MARKDOWN))
                .isEqualTo("**\\*1\\***\n\n| a |\n| --- |\n\n1\\. first\n\n\\# 2\n\nall of them:\\\n\\- 3\n");
    }

    /** What Excel and LibreOffice take for a formula, as OWASP lists it (CSV Injection). */
    private static List<Arguments> spreadsheetCells() {
        return List.of(
                Arguments.of("=1+1", "'=1+1"),
                Arguments.of("+SUM(A1)", "'+SUM(A1)"),
                Arguments.of("-2+3", "'-2+3"),
                Arguments.of("@SUM(A1)", "'@SUM(A1)"),
                Arguments.of("\t=1", "'\t=1"),
                Arguments.of("\r=1", "'\r=1"),
                Arguments.of("-5.20", "-5.20"),
                Arguments.of("-1,234.5 %", "-1,234.5 %"),
                Arguments.of("-4.12E-9", "-4.12E-9"),
                Arguments.of("+7", "+7"),
                Arguments.of("-", "-"),
                Arguments.of("a=b", "a=b"));
    }

    @ParameterizedTest
    @MethodSource("spreadsheetCells")
    void forSpreadsheets_runsNoFormula(String cell, String harmless) {
        assertThat(cell(cell).forSpreadsheets().rows()).containsExactly(List.of(harmless, "z"));
        assertThat(Table.of("", Column.text(cell)).forSpreadsheets().columns()).containsExactly(Column.text(harmless));
    }

    @Test
    void row_ofAnotherLength_isRefused() {
        assertThatThrownBy(() -> TWO.row("C"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a row has 1 cells in a table of 2 columns: [C]");
    }

    @Test
    void new_copiesItsLists() {
        List<String> row = new ArrayList<>(List.of("C", "7"));
        List<List<String>> rows = new ArrayList<>(List.of(row));
        Table table = new Table("", TWO.columns(), rows, List.of());
        row.set(0, "changed");
        rows.clear();
        assertThat(table.rows()).containsExactly(List.of("C", "7"));
        assertThatThrownBy(() -> table.rows().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void withoutRows_isItsHead() {
        assertThat(Table.of("", Column.text("a"), Column.number("b"))).hasToString("a  b\n----");
    }
}
