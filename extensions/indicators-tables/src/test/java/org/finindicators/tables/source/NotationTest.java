/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.finindicators.validation.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NotationTest {
    private static void assertReads(Notation notation, String cell, String number) {
        assertThat(notation.parseNumber(cell)).as(cell).contains(new BigDecimal(number));
    }

    private static void assertRefuses(Notation notation, String cell, String message) {
        assertThatThrownBy(() -> notation.parseNumber(cell))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage(message);
    }

    @Test
    void plain_readsAPoint_andNothingElse() {
        assertReads(Notation.PLAIN, "1234.5", "1234.5");
        assertReads(Notation.PLAIN, "-1.5E-3", "-0.0015");
        assertThat(Notation.PLAIN.parseNumber("")).isEmpty();
        assertThat(Notation.PLAIN).hasToString("numbers as 1234.5, dates as 2021-12-31, missing: empty");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,5 | 1,5: is not a number; say in the mapping what the comma is, decimalComma() or thousands(\",\")",
                "1,234,567.5 | 1,234,567.5: is not a number; say in the mapping what the comma is, decimalComma() or"
                        + " thousands(\",\")",
                "1 000 | 1 000: is not a number; if it has a mark between thousands, say thousands(\" \") in the"
                        + " mapping",
                "5% | 5%: is not a number; take off the per cent sign, and say in the mapping that the column is in"
                        + " per cent",
                "(5) | (5): is not a number; if it is negative, say negativeInParentheses() in the mapping",
                "#DIV/0! | #DIV/0!: is not a number; say missing(\"#DIV/0!\") in the mapping if it means not reported",
                "N/A | N/A: is not a number; say missing(\"N/A\") in the mapping if it means not reported",
                ".. | ..: is not a number; say missing(\"..\") in the mapping if it means not reported",
                "NaN | NaN: is not a number; say missing(\"NaN\") in the mapping if it means not reported",
                "=A1*2 | =A1*2: is not a number; it is a formula that was not computed: open the workbook in its"
                        + " program and save it",
                "12 kg | 12 kg: is not a number",
                "1.2.3 | 1.2.3: is not a number",
                "1E+999999999 | 1E+999999999: is outside 1E-40 to 1E+40",
                "1E+99999999999 | 1E+99999999999: is not a number"
            })
    void whatIsNotPlain_saysWhatToState(String cell, String message) {
        assertRefuses(Notation.PLAIN, cell, message);
    }

    @Test
    void longCell_isCutInTheMessage() {
        assertThatThrownBy(() -> Notation.PLAIN.parseNumber("x".repeat(1_000_000)))
                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(400));
        assertThatThrownBy(() -> Notation.PLAIN.parseDate("1".repeat(1_000_000)))
                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(400));
    }

    @Test
    void decimalComma_andThousands_inAnyOrder() {
        Notation german = Notation.PLAIN.thousands(".").decimalComma();
        assertReads(german, "1.234.567,5", "1234567.5");
        assertReads(Notation.PLAIN.decimalComma().thousands("."), "-1.234,5", "-1234.5");
        assertReads(german, "1234,5", "1234.5");
        assertReads(german, "1,5E3", "1500");
        assertRefuses(german, "1.5", "1.5: is not a number in groups of three with '.'");
        assertRefuses(german, "1.2345,6", "1.2345,6: is not a number in groups of three with '.'");
        assertRefuses(german, "1,234.5", "1,234.5: is not a number in groups of three with '.'");
        assertRefuses(Notation.PLAIN.decimalComma(), "1.5", "1.5: has a point, and the decimals follow a comma here");
        assertRefuses(
                Notation.PLAIN.thousands("."),
                "1.5",
                "1.5: cannot be read: the mark between thousands is the one before the decimals, .");
        assertThat(german).hasToString("numbers as 1.234,5, dates as 2021-12-31, missing: empty");
    }

    @Test
    void marksBetweenThousands_includeThoseThatLookAlike() {
        assertReads(Notation.PLAIN.thousands(","), "1,234,567.50", "1234567.5");
        Notation blanks = Notation.PLAIN.thousands(" ");
        assertReads(blanks, "1 234", "1234");
        assertReads(blanks, "1\u00A0234\u202F567", "1234567");
        assertReads(Notation.PLAIN.thousands("\u202F"), "1 234", "1234");
        assertReads(Notation.PLAIN.thousands("'"), "1\u2019234.5", "1234.5");
        assertRefuses(blanks, "12 34", "12 34: is not a number in groups of three with ' '");
        assertRefuses(
                blanks,
                "not known",
                "not known: is not a number; say missing(\"not known\") in the mapping if it means not reported");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",,", "1", "e", "-", "("})
    void whatIsNoMark_isRefused(String mark) {
        assertThatThrownBy(() -> Notation.PLAIN.thousands(mark)).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void parentheses_areNegative_whereStated() {
        Notation accounts = Notation.PLAIN.negativeInParentheses().thousands(",");
        assertReads(accounts, "(1,234.5)", "-1234.5");
        assertReads(accounts, "-7", "-7");
        assertReads(accounts, "( 7 )", "-7");
        assertRefuses(accounts, "(-7)", "(-7): is not a number in parentheses");
        assertThatThrownBy(() -> accounts.parseNumber("()")).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void missing_isWhatIsStated() {
        Notation notation = Notation.PLAIN.missing("n/a", "..").missing("#DIV/0!");
        assertThat(notation.parseNumber("n/a")).isEmpty();
        assertThat(notation.parseNumber("..")).isEmpty();
        assertThat(notation.parseDate("#DIV/0!")).isEmpty();
        assertThat(notation).asString().endsWith("missing: empty, #DIV/0!, .., n/a");
        assertThatThrownBy(() -> notation.parseNumber("N/A")).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void dates_areOfTheStatedForm_only() {
        assertThat(Notation.PLAIN.parseDate("2021-12-31")).contains(LocalDate.of(2021, 12, 31));
        assertThatThrownBy(() -> Notation.PLAIN.parseDate("03/04/05"))
                .hasMessage(
                        "03/04/05: is not a date like 2021-12-31; say its form in the mapping, dates(\"dd/MM/yyyy\")"
                                + " for instance");
        assertThatThrownBy(() -> Notation.PLAIN.parseDate("N/A"))
                .hasMessage("N/A: is not a date like 2021-12-31; say missing(\"N/A\") in the mapping if it means not"
                        + " reported");
        assertThatThrownBy(() -> Notation.PLAIN.parseDate("2021-02-29")).isInstanceOf(InvalidInputException.class);
        assertThat(Notation.PLAIN.dates("dd/MM/yy").parseDate("03/04/05")).contains(LocalDate.of(2005, 4, 3));
        assertThat(Notation.PLAIN.dates("MM/dd/yyyy").parseDate("03/04/2005")).contains(LocalDate.of(2005, 3, 4));
        assertThat(Notation.PLAIN.dates("d MMM yyyy").parseDate("3 Apr 2005")).contains(LocalDate.of(2005, 4, 3));
        assertThat(Notation.PLAIN.dates("yyyyMMdd").parseDate("20050403")).contains(LocalDate.of(2005, 4, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"yyyy-MM", "bbb", "", "YYYY-MM-dd", "HH:mm"})
    void formOfNoDate_isRefused(String pattern) {
        assertThatThrownBy(() -> Notation.PLAIN.dates(pattern)).isInstanceOf(InvalidInputException.class);
    }
}
