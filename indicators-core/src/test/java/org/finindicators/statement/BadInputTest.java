/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.statement;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.finindicators.Samples.BANKS;
import static org.finindicators.Samples.EQUITY;
import static org.finindicators.Samples.LENDING;
import static org.finindicators.Samples.LOANS;
import static org.finindicators.Samples.NET_INCOME;
import static org.finindicators.Samples.bank;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Currency;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.finindicators.formula.Fact;
import org.finindicators.number.Scale;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.validation.InvalidInputException;
import org.finindicators.validation.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a user sees when a statement cannot be built. */
class BadInputTest {
    private static void refused(StatementBuilder builder, String... sentences) {
        refused("A, 2021", builder, sentences);
    }

    private static void refused(String whose, StatementBuilder builder, String... sentences) {
        String head = sentences.length == 1 ? "" : sentences.length + " violations\n  ";
        String rest = Stream.of(sentences).map(one -> whose + ", " + one).collect(Collectors.joining("\n  "));
        assertTimeoutPreemptively(
                ofSeconds(5),
                () -> assertThatThrownBy(builder::build)
                        .isInstanceOfSatisfying(
                                InvalidInputException.class,
                                e -> assertThat(e.violations()).hasSize(sentences.length))
                        .hasMessage(head + rest));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "NaN; ' = NaN: is not a decimal number'",
                "Infinity; ' = Infinity: is not a decimal number'",
                "1,234; ' = 1,234: is not a decimal number'",
                "''; ': no number was given, the text is empty'",
                "1E+999999999; ' = 1E+999999999: is outside 1E-40 to 1E+40'",
                "1E-999999999; ' = 1E-999999999: is outside 1E-40 to 1E+40'"
            })
    void text_thatIsNoFigure_isRefusedWithItsItem(String given, String sentence) {
        refused(bank("A").closing(EQUITY, given), "equity[2021-12-31]" + sentence);
        refused(bank("A").flow(NET_INCOME, given), "net-income[2021]" + sentence);
        refused(bank("A").ratePercent(LENDING, given), "lending-rate[2021]" + sentence);
    }

    @Test
    void decimals_thatAreHostile_areRefusedAtOnce() {
        BigDecimal huge = new BigDecimal("1E+999999999");
        BigDecimal longNumber = new BigDecimal(BigInteger.ONE.shiftLeft(3_400_000));
        refused(
                bank("A").balance(EQUITY, LocalDate.of(2021, 12, 31), huge).flow(NET_INCOME, longNumber),
                "equity[2021-12-31] = 1E+999999999: is outside 1E-40 to 1E+40",
                "net-income[2021] = about 1E+1023501: has more than 64 significant digits");
        refused(
                bank("A").closing(EQUITY, "7".repeat(1_000_000)),
                "equity[2021-12-31] = 777777777777...: has 1000000 characters, a number has 160 at the most");
    }

    @Test
    void null_figures_areRefusedWithTheirItems() {
        refused(
                bank("A")
                        .closing(EQUITY, (String) null)
                        .flow(NET_INCOME, (BigDecimal) null)
                        .rate(LENDING, (String) null)
                        .with(BANKS, null),
                "bank-assets = null: no value; leave out what is not reported",
                "equity[2021-12-31] = null: no value; leave out what is not reported",
                "lending-rate[2021] = null: no value; leave out what is not reported",
                "net-income[2021] = null: no value; leave out what is not reported");
    }

    @Test
    void null_namesDatesAndCodes_areRefused() {
        refused(
                "2021",
                Statement.builder(null, ReportingPeriod.year(2021))
                        .currency((String) null)
                        .balance(EQUITY, (String) null, "1"),
                "currency = null: is not an ISO 4217 currency code",
                "equity = null: is not a date like 2021-12-31",
                "subject: must be given, it is blank");
        assertThatThrownBy(() -> Statement.builder("A", null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("a statement needs a period");
    }

    @Test
    void subject_blank_isRefused() {
        refused("2021", Statement.builder("  ", ReportingPeriod.year(2021)), "subject: must be given, it is blank");
    }

    @Test
    void date_thatIsNone_isRefused() {
        refused(
                bank("A").balance(EQUITY, "31.12.2021", "1").balance(LOANS, "2021-02-30", "1"),
                "equity = 31.12.2021: is not a date like 2021-12-31",
                "gross-loans = 2021-02-30: is not a date like 2021-12-31");
    }

    @Test
    void currency_unknownCode_isRefused() {
        refused(
                bank("A").currencyOf(LOANS, "euro"),
                "currency of gross-loans = euro: is not an ISO 4217 currency code");
        refused(
                Statement.builder("A", ReportingPeriod.year(2021)).currency("US$"),
                "currency = US$: is not an ISO 4217 currency code");
    }

    @Test
    void currency_second_isRefused() {
        refused(bank("A").currency("USD"), "currency = USD: the statement is in EUR already, it has one currency");
        assertThat(bank("A").currency(Currency.getInstance("EUR")).build().currency())
                .hasValueSatisfying(c -> assertThat(c).hasToString("EUR"));
    }

    @Test
    void scale_second_isRefused() {
        refused(
                bank("A").in(Scale.THOUSANDS),
                "scale = THOUSANDS: the statement is in MILLIONS already, it has one unit");
        assertThat(bank("A").in(Scale.MILLIONS).build().scale()).isEqualTo(Scale.MILLIONS);
    }

    @Test
    void date_givenTwice_isRefused_evenWithTheSameFigure() {
        refused(
                bank("A").closing(EQUITY, "5").balance(EQUITY, "2021-12-31", "6"),
                "equity[2021-12-31] = 6: was given already, as 5");
        refused(
                bank("A").flow(NET_INCOME, "5").flow(NET_INCOME, ReportingPeriod.year(2021), "5.0"),
                "net-income[2021] = 5: was given already, as 5");
    }

    @Test
    void fact_givenTwice_isRefused() {
        Breakdown banks = Breakdown.of("1");
        refused(bank("A").with(BANKS, banks).with(BANKS, banks), "bank-assets: was given twice");
    }

    @Test
    @SuppressWarnings({"unchecked", "rawtypes"})
    void fact_ofAnotherClass_isRefused() {
        Fact raw = BANKS;
        refused(bank("A").with(raw, "five banks"), "bank-assets = String: is not a Breakdown");
    }

    @Test
    void allFaults_areReportedAtOnce_sortedAndOnce() {
        refused(
                "2021",
                Statement.builder("", ReportingPeriod.year(2021))
                        .currency("EURO")
                        .flow(NET_INCOME, "NaN")
                        .flow(NET_INCOME, "NaN")
                        .balance(EQUITY, "yesterday", "much")
                        .closing(EQUITY, "1")
                        .closing(EQUITY, "2"),
                "currency = EURO: is not an ISO 4217 currency code",
                "equity = yesterday: is not a date like 2021-12-31",
                "equity[2021-12-31] = 2: was given already, as 1",
                "equity[yesterday] = much: is not a decimal number",
                "net-income[2021] = NaN: is not a decimal number",
                "subject: must be given, it is blank");
    }

    @Test
    void violations_bearPathAndValue() {
        assertThatThrownBy(() ->
                        bank("A").closing(EQUITY, "5").closing(EQUITY, "6").build())
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.violations())
                                .singleElement()
                                .isEqualTo(new Violation(
                                        "equity[2021-12-31]", "6", "was given already, as 5", "A, 2021")));
    }
}
