/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.loans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static org.finindicators.intermediary.collection.PortfolioAtRisk.PORTFOLIO_AT_RISK;
import static org.finindicators.intermediary.collection.PortfolioAtRisk.atRiskAfter;
import static org.finindicators.tables.source.Data.read;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.finindicators.loanbook.AgingScheme;
import org.finindicators.loanbook.Amount;
import org.finindicators.loanbook.Attribute;
import org.finindicators.loanbook.LoanDate;
import org.finindicators.loanbook.WhereBlank;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.tables.source.CsvSource;
import org.finindicators.tables.source.Notation;
import org.finindicators.testkit.SharedData;
import org.finindicators.validation.InvalidInputException;
import org.finindicators.validation.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoanMapTest {
    private static final LateStatuses STATUSES = LateStatuses.of("Current", 0)
            .and("In Grace Period", 1)
            .and("Late (16-30 days)", 16)
            .and("Late (31-120 days)", 31)
            .repaid("Fully Paid")
            .writtenOff("Charged Off");

    private static final LoanMap LENDING_CLUB = LoanMap.of("USD")
            .asOf("2018-03-31")
            .balance("balance")
            .status("loan_status", STATUSES)
            .amount(Amount.DISBURSED, "loan_amount")
            .by(Attribute.REGION, "state")
            .by("grade")
            .scheme(AgingScheme.of(15, 30));

    private static final LoanMap SMALL = LoanMap.of("USD")
            .asOf("2024-12-31")
            .id("loan")
            .balance("balance")
            .daysLate("days")
            .by("branch");

    @TempDir
    private Path folder;

    private String file(String text) {
        try {
            return Files.writeString(folder.resolve("loans.csv"), text).toString();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** 1,214,912 of 144,589,166 late more than 30 days, 0.84025 %; 1.26063 % late 16 days or more. */
    @Test
    void marksForWhatIsMissing_addUpInAnyOrder() {
        assertThat(LoanMap.of("USD")
                        .missing("n/a")
                        .notation(Notation.PLAIN.decimalComma())
                        .toString())
                .isEqualTo(LoanMap.of("USD")
                        .notation(Notation.PLAIN.decimalComma())
                        .missing("n/a")
                        .toString())
                .contains("1234,5", "n/a");
    }

    @Test
    void lendingClub_portfolioAtRisk() {
        String file = SharedData.file("loans/lendingclub_2018q1.csv").toString();
        for (LoanMap map : new LoanMap[] {LENDING_CLUB, LENDING_CLUB.summed(), LENDING_CLUB.summed(3)}) {
            LoanFile loans = read(file, map);
            assertThat(loans.measure(PORTFOLIO_AT_RISK).decimal().orElseThrow())
                    .isCloseTo(new BigDecimal("0.0084025"), within(new BigDecimal("5E-8")));
            assertThat(loans.measure(atRiskAfter(15)).decimal().orElseThrow())
                    .isCloseTo(new BigDecimal("0.0126063"), within(new BigDecimal("5E-8")));
            assertThat(loans.rows()).isEqualTo(10_000);
            assertThat(loans.refused()).isZero();
            assertThat(loans.tally().late(30).loans()).hasValue(66);
            assertThat(loans.tally().writtenOff().loans()).hasValue(7);
            assertThat(loans.by("grade").tally().groups()).containsExactly("A", "B", "C", "D", "E", "F", "G");
            assertThat(loans.unbound()).contains("paid_principal", "sub_grade");
        }
    }

    /** hand: of 300 in East 100 are late by more than 30 days, of 500 in West none. */
    @Test
    void by_measuresEachBranchAndTheWhole() {
        LoanFile loans = read(file("loan,balance,days,branch\n1,200,0,East\n2,100,31,East\n3,500,30,West\n"), SMALL);
        assertThat(loans.by("branch").measure(PORTFOLIO_AT_RISK).measurements())
                .extracting(measured -> measured.decimal().orElseThrow().setScale(3, RoundingMode.HALF_UP))
                .containsExactly(new BigDecimal("0.333"), new BigDecimal("0.000"), new BigDecimal("0.125"));
        assertThatThrownBy(() -> loans.by("brnch")).hasMessageContaining("did you mean branch?");
    }

    @Test
    void read_namesEveryFaultOfARow_andCountsIt() {
        String text = "loan,balance,days,branch\n1,200,0,East\nL2,1.005,-3,East\n3,,x,West\n4,70,2.5,West\n";
        for (LoanMap map : new LoanMap[] {SMALL, SMALL.summed()}) {
            LoanFile loans = read(file(text), map);
            assertThat(loans.rows()).isEqualTo(4);
            assertThat(loans.refused()).isEqualTo(3);
            assertThat(loans.violations())
                    .extracting(Violation::path, Violation::subject, Violation::value)
                    .containsExactly(
                            tuple("loans.csv, line 3, days", "L2", "-3"),
                            tuple("loans.csv, line 3, balance", "L2", "1.005"),
                            tuple("loans.csv, line 4, days", "3", "x"),
                            tuple("loans.csv, line 4, balance", "3", ""),
                            tuple("loans.csv, line 5, days", "4", "2.5"));
            assertThat(loans.tally().balance()).isEqualByComparingTo("200");
            assertThat(loans.explain(PORTFOLIO_AT_RISK).toString())
                    .contains("3 of 4 rows of loans.csv could not be read");
            assertThat(loans.toString()).contains("\nloans.csv: 4 rows read, 3 refused\n5 faults:\n");
            assertThat(loans.report("Bank A", ReportingPeriod.year(2024)).toString())
                    .startsWith("Bank A, 2024 (loans.csv, 3 of 4 rows refused)");
        }
    }

    @Test
    void refusedRows_areToldOnce_whereAllGroupsLackThem() {
        String text = "loan,balance,days,branch\n1,200,0,East\n2,100,31,West\n3,x,0,West\n";
        assertThat(read(file(text), SMALL)
                        .by("branch")
                        .measure(PORTFOLIO_AT_RISK)
                        .toString())
                .endsWith("\n1 of 3 rows of loans.csv could not be read, and is not in it");
    }

    /** What a policy leaves out is no fault of the file, and is told all the same. */
    @Test
    void loansLeftOut_areTold() {
        String text = "loan,balance,days,branch\n1,200,0,East\n2,-20,0,East\n";
        assertThat(read(file(text), SMALL).toString())
                .contains("loans.csv: 2 rows read, 0 refused\n1 loan is left out for a defect: integrity()");
    }

    /** hand: due since 2024-11-30 is 31 days before 2024-12-31; a later date is not late. */
    @Test
    void dueSince_countsDaysToTheDate() {
        LoanMap map = LoanMap.of("EUR")
                .asOfIn("at")
                .balance("owed")
                .dueSince("due", WhereBlank.NOT_LATE)
                .renegotiated("new terms", YesNo.of("j", "n").orNo(""))
                .writtenOff("off", YesNo.of("1", "0"))
                .date(LoanDate.DISBURSEMENT, "from")
                .notation(Notation.PLAIN.decimalComma().thousands(".").dates("dd.MM.yyyy"));
        String text = "at;owed;due;new terms;off;from\n"
                + "31.12.2024;1.000,50;30.11.2024;n;0;01.02.2020\n"
                + "31.12.2024;1;01.12.2025;;0;01.02.2020\n"
                + "31.12.2024;2;;j;0;\n"
                + "31.12.2024;4;;n;1;\n"
                + "30.12.2024;8;;n;0;\n"
                + "31.12.2024;16;;ja;0;\n";
        LoanFile loans = read(CsvSource.of(Path.of(file(text))).separator(';'), map);
        assertThat(loans.tally().asOf()).isEqualTo(LocalDate.of(2024, 12, 31));
        assertThat(loans.tally().balance()).isEqualByComparingTo("1003.50");
        assertThat(loans.tally().late(30).balance()).isEqualByComparingTo("1000.50");
        assertThat(loans.tally().renegotiatedNotLate(30).balance()).isEqualByComparingTo("2");
        assertThat(loans.tally().writtenOff().balance()).isEqualByComparingTo("4");
        assertThat(loans.violations())
                .extracting(Violation::message)
                .containsExactly(
                        "is another date than that of the loans before, 2024-12-31",
                        "is none of the words for yes and no; did you mean j or n?");
    }

    /** The same id twice counts once where loans are kept; read in sums, it is said that nobody looked. */
    @Test
    void sameIdTwice() {
        String file = file("loan,balance,days,branch\n1,200,0,East\n1,200,0,East\n2,5,0,East\n");
        LoanFile kept = read(file, SMALL);
        assertThat(kept.tally().balance()).isEqualByComparingTo("205");
        assertThat(kept.tally().leftOut().loans()).hasValue(1);
        LoanFile summed = read(file, SMALL.summed());
        assertThat(summed.tally().balance()).isEqualByComparingTo("405");
        assertThat(summed.toString()).contains("which loans are in the file twice was not looked");
        assertThat(summed.integrity().toString()).contains("the ids of the first 1 loans rise");
        assertThatThrownBy(summed::tape).hasMessageContaining("was read in sums");
    }

    @Test
    void map_saysWhatIsMissingOrTwice() {
        assertThatThrownBy(() -> read(file("a\n"), LoanMap.of("USD").id("a").id("b")))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("is bound twice")
                .hasMessageContaining("must be bound: balance(column)")
                .hasMessageContaining("must be stated: asOf(date)");
        assertThatThrownBy(() -> read(file("loan,blance,days,branch\n1,2,3,4\n"), SMALL))
                .hasMessageContaining("did you mean blance");
    }

    @Test
    void status_thatIsNotStated_isAFault() {
        LoanFile loans = read(
                file("balance,loan_status,loan_amount,state,grade\n1,Curent,1,NJ,A\n2,Current,2,NJ,A\n"), LENDING_CLUB);
        assertThat(loans.violations()).singleElement().satisfies(fault -> {
            assertThat(fault.value()).isEqualTo("Curent");
            assertThat(fault.message()).contains("did you mean Current?");
        });
        assertThat(loans.tally().balance()).isEqualByComparingTo("2");
    }
}
