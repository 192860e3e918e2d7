/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.finindicators.formula.Reason;
import org.finindicators.indicator.Authority;
import org.finindicators.loanbook.AgedPortfolio;
import org.finindicators.loanbook.AgingScheme;
import org.finindicators.loanbook.Loan;
import org.finindicators.loanbook.report.Migration;
import org.finindicators.loanbook.tally.AgedTape;
import org.finindicators.loanbook.tally.LoanTape;
import org.finindicators.number.Rational;
import org.finindicators.regulation.ProvisioningProfile;
import org.finindicators.regulation.ProvisioningRates;
import org.finindicators.validation.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class MigrationMatrixTest {
    private static final MigrationMatrix CRISIS = MigrationMatrix.builder(
                    "crisis year", "by hand", "pass", "watch", "loss")
            .rowPercent("pass", "90", "8", "2")
            .rowPercent("watch", "20", "50", "30")
            .rowPercent("loss", "0", "0", "100")
            .build();
    private static final Map<String, BigDecimal> BOOK =
            Map.of("pass", new BigDecimal("900"), "watch", new BigDecimal("100"));
    private static final Map<String, BigDecimal> RATES =
            Map.of("pass", new BigDecimal("0.01"), "watch", new BigDecimal("0.1"), "loss", BigDecimal.ONE);

    /** 900 x 0.9 + 100 x 0.2 = 830; 900 x 0.08 + 100 x 0.5 = 122; 900 x 0.02 + 100 x 0.3 = 48; together 1,000. */
    @Test
    void on_oneStep() {
        MigratedBalances after = CRISIS.on(BOOK, 1);
        assertThat(after.after())
                .containsExactly(
                        Map.entry("pass", Rational.of(830)),
                        Map.entry("watch", Rational.of(122)),
                        Map.entry("loss", Rational.of(48)));
    }

    /** 830 x 0.9 + 122 x 0.2 = 771.4; 830 x 0.08 + 122 x 0.5 = 127.4; 830 x 0.02 + 122 x 0.3 + 48 = 101.2. */
    @Test
    void on_twoSteps() {
        assertThat(CRISIS.on(BOOK, 2).after())
                .containsExactly(
                        Map.entry("pass", Rational.of(new BigDecimal("771.4"))),
                        Map.entry("watch", Rational.of(new BigDecimal("127.4"))),
                        Map.entry("loss", Rational.of(new BigDecimal("101.2"))));
        assertThat(CRISIS.on(BOOK, 0).after()).isEqualTo(CRISIS.on(BOOK, 0).before());
    }

    /** Before 9 + 10 = 19; after 8.3 + 12.2 + 48 = 68.5. */
    @Test
    void provisions_beforeAndAfter() {
        MigratedBalances year = CRISIS.on(BOOK, 1);
        assertThat(year.provisionsBefore(RATES).value()).hasValue(Rational.of(19));
        assertThat(year.provisionsAfter(RATES).value()).hasValue(Rational.of(new BigDecimal("68.5")));
        Map<String, BigDecimal> four = ProvisioningRates.FOUR_CLASSES.rates();
        assertThat(year.provisionsAfter(four).faults().get(0)).hasToString("not reported (rate of the class watch)");
    }

    @Test
    void build_namesAllFaults() {
        assertThatThrownBy(() -> MigrationMatrix.builder("wrong", "", "a", "b", "c")
                        .rowPercent("a", "90", "8", "x")
                        .rowPercent("b", "110", "-10", "0")
                        .rowPercent("d", "100")
                        .build())
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.violations())
                                .extracting(one -> one.path() + " " + one.message())
                                .anySatisfy(
                                        one -> assertThat(one).contains("a ").contains("is not a decimal number"))
                                .anySatisfy(one ->
                                        assertThat(one).contains("rows[c]").contains("must be given"))
                                .anySatisfy(one ->
                                        assertThat(one).contains("rows[a]").contains("add up to 100 %"))
                                .anySatisfy(one ->
                                        assertThat(one).contains("rows[b][b]").contains("must not be negative"))
                                .anySatisfy(one ->
                                        assertThat(one).contains("rows[d]").contains("is not one of the classes"))
                                .anySatisfy(one ->
                                        assertThat(one).contains("rows[d]").contains("has 1 shares")));
    }

    @Test
    void on_refusesWhatIsWrong() {
        assertThatThrownBy(() -> CRISIS.on(Map.of("pas", BigDecimal.ONE), -1))
                .hasMessageContaining("pas")
                .hasMessageContaining("steps");
    }

    @Test
    void ofAgedPortfolio_byDaysLate() {
        AgingScheme scheme = AgingScheme.of(30, 90);
        AgedPortfolio portfolio = AgedPortfolio.ofCurrent("700")
                .with(1, 30, "100")
                .with(31, 60, "50")
                .with(61, 90, "40")
                .withFrom(91, "10");
        assertThat(AgedClasses.balances(portfolio, scheme))
                .containsExactly(
                        Map.entry("not late", new BigDecimal("700")),
                        Map.entry("1 to 30 days", new BigDecimal("100")),
                        Map.entry("31 to 90 days", new BigDecimal("90")),
                        Map.entry("more than 90 days", new BigDecimal("10")));
        assertThatThrownBy(
                        () -> AgedClasses.balances(portfolio.with(20, 40, "1").withRenegotiated("5"), scheme))
                .hasMessageContaining("are in two classes")
                .hasMessageContaining("stand apart");
    }

    private static AgedTape tape(String date, String... loans) {
        return LoanTape.of(List.of(loans).stream()
                        .map(one -> one.split(" "))
                        .map(one -> Loan.builder(one[0])
                                .asOf(date)
                                .currency("USD")
                                .balance(one[1])
                                .daysLate(Integer.parseInt(one[2]))
                                .build())
                        .toList())
                .aged(AgingScheme.of(30, 90));
    }

    /** Not late: A 100 stays, B 200 is 5 days late. 5 days late: C 300 is gone. Nothing was 31 to 90 days late. */
    @Test
    void ofLoanBook_observed() {
        Migration observed = Migration.of(
                tape("2024-09-30", "A 100 0", "B 200 0", "C 300 5"), tape("2024-12-31", "A 90 0", "B 190 5", "N 50 0"));
        MigrationMatrix matrix = MigrationMatrix.of(observed);
        assertThat(matrix.share("not late", "not late")).hasValue(Rational.of(1, 3));
        assertThat(matrix.share("not late", "1 to 30 days")).hasValue(Rational.of(2, 3));
        assertThat(matrix.share("1 to 30 days", "not in the book")).hasValue(Rational.ONE);
        assertThat(matrix.share("31 to 90 days", "not late")).isEmpty();
        MigratedBalances next = matrix.on(Map.of("not late", new BigDecimal("600")), 2);
        // 600 x 1/3 x 1/3; 600 x 1/3 x 2/3; 600 x 2/3 are gone
        assertThat(next.balance("not late").value()).hasValue(Rational.of(200, 3));
        assertThat(next.balance("1 to 30 days").value()).hasValue(Rational.of(400, 3));
        assertThat(next.balance("not in the book").value()).hasValue(Rational.of(400));
    }

    @Test
    void ofLoanBook_emptyClassHasNoShares() {
        MigrationMatrix matrix =
                MigrationMatrix.of(Migration.of(tape("2024-09-30", "A 100 0"), tape("2024-12-31", "A 90 40")));
        assertThat(matrix.on(Map.of("not late", BigDecimal.TEN), 1)
                        .balance("31 to 90 days")
                        .value())
                .hasValue(Rational.of(10));
        MigratedBalances unknown = matrix.on(Map.of("not late", BigDecimal.TEN), 2);
        assertThat(unknown.balance("not late").faults().get(0))
                .hasToString(
                        "not reported (shares of the class 31 to 90 days, which has a balance of 10 after step 1)");
        assertThat(unknown.provisionsAfter(Map.of()).faults().get(0).reason()).isEqualTo(Reason.NOT_REPORTED);
    }

    /** The book of the end, under the shares that were observed up to it. */
    @Test
    void ofLoanBook_andItsTally() {
        AgedTape closing = tape("2024-12-31", "A 90 0", "B 190 5", "N 50 0");
        MigrationMatrix matrix =
                MigrationMatrix.of(Migration.of(tape("2024-09-30", "A 100 0", "B 200 0", "C 300 5"), closing));
        Map<String, BigDecimal> book = AgedClasses.balances(closing.tally());
        assertThat(book)
                .containsExactly(
                        Map.entry("not late", new BigDecimal("140")), Map.entry("1 to 30 days", new BigDecimal("190")));
        MigratedBalances next = matrix.on(book, 1);
        // 140 x 2/3 get late, 190 are gone; provisions at 10 % of the late ones
        ProvisioningProfile profile = ProvisioningProfile.builder("rule", Authority.LIBRARY, "by hand")
                .percentUpTo("pass", 0, "0")
                .percentUpTo("late", 30, "10")
                .percentUpTo("bad", 90, "50")
                .percentLater("loss", "100")
                .build();
        Map<String, BigDecimal> rates = AgedClasses.rates(profile, AgingScheme.of(30, 90));
        assertThat(next.balance("1 to 30 days").value()).hasValue(Rational.of(280, 3));
        assertThat(next.provisionsBefore(rates).value()).hasValue(Rational.of(19));
        assertThat(next.provisionsAfter(rates).faults().get(0))
                .hasToString("not reported (rate of the class not in the book)");
    }

    @Test
    @Timeout(20)
    void on_manySteps_staysExactAndIsBounded() {
        MigrationMatrix thirds = new MigrationMatrix(
                "thirds",
                "",
                List.of("a", "b"),
                Map.of(
                        "a", List.of(Rational.of(1, 3), Rational.of(2, 3)),
                        "b", List.of(Rational.of(1, 7), Rational.of(6, 7))));
        Map<String, BigDecimal> all = Map.of("a", BigDecimal.ONE);
        // 1/3 x 1/3 + 2/3 x 1/7 = 13/63
        assertThat(thirds.on(all, 2).balance("a").value()).hasValue(Rational.of(13, 63));
        // the balances that stay as they are: a/b = (1/7) / (2/3) = 3/14; the other eigenvalue is 1/3 + 6/7 - 1 = 4/21
        MigratedBalances late = thirds.on(all, 1000);
        assertThat(late.balance("a").value().orElseThrow().toDouble()).isEqualTo(3.0 / 17);
        assertThat(Rational.sum(List.copyOf(late.after().values()))).isEqualTo(Rational.ONE);
        assertThatThrownBy(() -> thirds.on(all, 1001)).hasMessageContaining("must lie between 0 and 1000");
    }

    @Test
    void on_amountBeyondAllAmounts_isRefused() {
        assertThatThrownBy(() -> CRISIS.on(Map.of("pass", new BigDecimal("1E+1000000")), 1))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("balances[pass]");
    }

    @Test
    void toString_isATable() {
        assertThat(CRISIS.on(BOOK, 1)).hasToString("""
                        balances under migration 'crisis year', 1 step
                        Balances under migration 'crisis year', 1 step
                        class  before  after  change
                        ----------------------------
                        pass      900    830     -70
                        watch     100    122      22
                        loss        0     48      48
                        all     1,000  1,000       0
                        source: by hand""");
        assertThat(CRISIS.toString()).startsWith("migration 'crisis year', 3 classes\n");
    }
}
