/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.finindicators.intermediary.collection.CollectionRates.ARREARS_RATE;
import static org.finindicators.intermediary.collection.CollectionRates.COLLECTION_RATE;
import static org.finindicators.intermediary.collection.PortfolioAtRisk.PORTFOLIO_AT_RISK;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.finindicators.aggregate.PooledGroups;
import org.finindicators.aggregate.PooledRatio;
import org.finindicators.catalogue.Comparison;
import org.finindicators.formula.Reason;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Measurement;
import org.finindicators.indicator.Variant;
import org.finindicators.intermediary.IntermediaryIndicators;
import org.finindicators.intermediary.assetquality.Provisioning;
import org.finindicators.intermediary.microfinance.MicrofinanceItems;
import org.finindicators.intermediary.microfinance.Outreach;
import org.finindicators.intermediary.microfinance.PortfolioQuality;
import org.finindicators.intermediary.risk.CreditConcentration;
import org.finindicators.intermediary.risk.ExposureMeasures;
import org.finindicators.intermediary.statement.BankItems;
import org.finindicators.loanbook.AgingScheme;
import org.finindicators.loanbook.Amount;
import org.finindicators.loanbook.Attribute;
import org.finindicators.loanbook.Loan;
import org.finindicators.loanbook.LoanBuilder;
import org.finindicators.loanbook.report.LoanBookStatement;
import org.finindicators.loanbook.tally.AgedTape;
import org.finindicators.loanbook.tally.ClientBalances;
import org.finindicators.loanbook.tally.LoanTally;
import org.finindicators.loanbook.tally.LoanTape;
import org.finindicators.number.MinorUnits;
import org.finindicators.number.Rational;
import org.finindicators.number.Scale;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.regulation.ProvisioningProfile;
import org.finindicators.regulation.ProvisioningProfiles;
import org.finindicators.report.Format;
import org.finindicators.statement.Breakdown;
import org.finindicators.statement.EconomyItems;
import org.finindicators.statement.Statement;
import org.finindicators.statistics.Concentration.Holding;
import org.finindicators.validation.Checks;
import org.finindicators.validation.InvalidInputException;
import org.junit.jupiter.api.Test;

class LoanBookItemsTest {
    private static final ReportingPeriod YEAR = ReportingPeriod.year(2024);

    private static final Map<String, String> OWNERS =
            Map.of("L1", "Ann", "L2", "Ben", "L3", "Ann", "L4", "Cem", "L5", "Dia", "L6", "Ben", "L7", "Eve");

    /** The seven loans of the definitions, 5.3, with what happened to them in the year. */
    private static final List<Loan> SEVEN = List.of(
            loan("L1", "1000", "farming", 0, "0", "400", "400").build(),
            loan("L2", "820", "farming", 30, "80", "300", "220").build(),
            loan("L3", "600", "trade", 31, "90", "200", "110").build(),
            loan("L4", "500", "trade", 0, "0", "100", "100").renegotiated().build(),
            loan("L5", "400", "trade", 107, "240", "300", "60").build(),
            loan("L6", "300", "crafts", 45, "60", "60", "0").renegotiated().build(),
            loan("L7", "200", "trade", 730, "200", "0", "0")
                    .writtenOff()
                    .amount(Amount.WRITTEN_OFF, "200")
                    .build());

    private static LoanBuilder loan(
            String id, String balance, String sector, int days, String overdue, String due, String onTime) {
        LoanBuilder loan = Loan.builder(id)
                .asOf("2024-12-31")
                .currency("USD")
                .balance(balance)
                .with(Attribute.SECTOR, sector)
                .with(Attribute.BORROWER, OWNERS.get(id))
                .with(Attribute.GROUP, Set.of("Ann", "Dia").contains(OWNERS.get(id)) ? "mill" : OWNERS.get(id))
                .with(Attribute.SEX, OWNERS.get(id).equals("Ben") ? "m" : "f")
                .with(Attribute.REGION, sector.equals("trade") ? "north" : "south")
                .daysLate(days)
                .amount(Amount.OVERDUE, overdue)
                .amount(Amount.DUE, due)
                .amount(Amount.PAID_ON_TIME, onTime)
                .amount(Amount.RECEIVED_LATE, "0")
                .amount(Amount.PREPAID, "0")
                .amount(Amount.RECOVERED, "0");
        return id.equals("L7") ? loan : loan.amount(Amount.WRITTEN_OFF, "0");
    }

    private static LoanBookStatement seven() {
        return LoanBookStatement.of("A lender", YEAR, LoanTape.of(SEVEN).aged().tallyBy(Attribute.SECTOR));
    }

    private static BigDecimal value(Indicator indicator, Statement statement) {
        return indicator.measure(statement).decimal().orElseThrow();
    }

    @Test
    void statement_hasWhatTheIndicatorsOfLoansRead() {
        LoanTally opening = LoanTape.of(List.of(Loan.builder("L1")
                        .asOf("2023-12-31")
                        .currency("USD")
                        .balance("4380")
                        .daysLate(0)
                        .with(Attribute.SECTOR, "farming")
                        .build()))
                .aged()
                .tallyBy(Attribute.SECTOR);
        Statement statement = LoanBookItems.of(seven().withOpening(opening))
                .with(LoanTape.of(SEVEN).aged().tallyBy(Attribute.REGION))
                .withBorrowers(5)
                .withClients(List.of(
                        new Holding("Mill", new BigDecimal("2420")), new Holding("Shop", new BigDecimal("1200"))))
                .complete(Statement.builder("A lender", YEAR)
                        .closing(BankItems.LOAN_LOSS_ALLOWANCE, "650")
                        .build());
        // 12.9834 %, definitions 5.3
        assertThat(value(ARREARS_RATE, statement)).isEqualByComparingTo(quotient(470, 3620));
        assertThat(value(PORTFOLIO_AT_RISK, statement)).isEqualByComparingTo(quotient(1800, 3620));
        // the item-based ratio of SEEP agrees: 1300 + 500
        assertThat(value(PortfolioAtRisk.PORTFOLIO_AT_RISK.variant("reported"), statement))
                .isEqualByComparingTo(quotient(1800, 3620));
        // 890 of 1,360 paid on time
        assertThat(value(COLLECTION_RATE, statement)).isEqualByComparingTo(quotient(890, 1360));
        // 200 over the mean of 4,380 and 3,620
        assertThat(value(PortfolioQuality.WRITE_OFF_RATIO, statement)).isEqualByComparingTo("0.05");
        assertThat(value(PortfolioQuality.WRITE_OFF_RATIO.variant("net"), statement))
                .isEqualByComparingTo("0.05");
        assertThat(value(PortfolioQuality.RISK_COVERAGE, statement)).isEqualByComparingTo("0.5");
        assertThat(value(Outreach.ACTIVE_BORROWERS_SERVED, statement)).isEqualByComparingTo("5");
        assertThat(value(Outreach.AVERAGE_BALANCE_PER_BORROWER.variant("per-borrower"), statement))
                .isEqualByComparingTo("724");
        assertThat(value(Outreach.AVERAGE_BALANCE_PER_BORROWER.variant("per-loan"), statement))
                .isEqualByComparingTo(quotient(3620, 6));
        assertThat(value(CreditConcentration.SECTORAL_CONCENTRATION.variant("top1"), statement))
                .isEqualByComparingTo(quotient(1820, 3620));
        assertThat(value(CreditConcentration.GEOGRAPHIC_CONCENTRATION.variant("top1"), statement))
                .isEqualByComparingTo(quotient(2120, 3620));
        assertThat(value(CreditConcentration.CLIENT_CONCENTRATION.variant("top1"), statement))
                .isEqualByComparingTo(quotient(2420, 3620));
    }

    private static BigDecimal required(ProvisioningProfile profile, Statement statement) {
        return value(Provisioning.provisionsUnder(profile).get("intermediary.required-provisions"), statement);
    }

    private static BigDecimal quotient(long above, long below) {
        return Rational.of(above, below).toDecimal();
    }

    @Test
    void statement_isValid() {
        assertThat(Checks.validate(LoanBookItems.of(seven()).statement())).isEmpty();
    }

    @Test
    void complete_neverReplacesWhatIsStated() {
        Statement stated = Statement.builder("A lender", YEAR)
                .currency("USD")
                .in(Scale.THOUSANDS)
                .closing(BankItems.GROSS_LOANS, "3.7")
                .closing(MicrofinanceItems.RENEGOTIATED_LOANS, "0.5")
                .with(CreditConcentration.LOANS_BY_SECTOR, Breakdown.of("3", "0.7"))
                .build();
        Statement completed = LoanBookItems.of(seven()).complete(stated);
        assertThat(completed.balances(BankItems.GROSS_LOANS).at(YEAR.closing())).contains(new BigDecimal("3.7"));
        assertThat(completed.remarks(BankItems.GROSS_LOANS))
                .containsExactly("gross loans, 2024-12-31: as stated; the loan book has 3.62");
        assertThat(completed.remarks(MicrofinanceItems.RENEGOTIATED_LOANS)).isEmpty();
        // the loan book's own amounts are brought to thousands
        assertThat(completed.balances(MicrofinanceItems.PORTFOLIO_AT_RISK_30).at(YEAR.closing()))
                .contains(new BigDecimal("1.3"));
        assertThat(completed.balances(MicrofinanceItems.LOANS_OUTSTANDING).at(YEAR.closing()))
                .contains(new BigDecimal("6"));
        Measurement atRisk = PORTFOLIO_AT_RISK.measure(completed);
        assertThat(atRisk.evaluation().denominator()).contains(Rational.of(3620, 1000));
        assertThat(value(
                        Provisioning.REQUIRED_PROVISIONS.with(Provisioning.provisionsUnder(ProvisioningProfiles.SA_DHAN)
                                .get("intermediary.required-provisions")
                                .variant()),
                        completed))
                // 820 x 10 % + 900 x 25 % + 400 x 75 %
                .isEqualByComparingTo("0.607");
        assertThat(completed.fact(CreditConcentration.LOANS_BY_SECTOR)).contains(Breakdown.of("3", "0.7"));
        // once more adds nothing
        assertThat(LoanBookItems.of(seven()).complete(completed).toString()).isEqualTo(completed.toString());
    }

    @Test
    void complete_mixesNoCurrencies() {
        Statement stated = Statement.builder("A lender", YEAR).currency("EUR").build();
        Statement completed = LoanBookItems.of(seven()).complete(stated);
        assertThat(completed.items())
                .doesNotContain(BankItems.GROSS_LOANS)
                .contains(MicrofinanceItems.LOANS_OUTSTANDING);
        assertThat(completed.fact(BankItems.AGED_PORTFOLIO)).isEmpty();
        Measurement arrears = ARREARS_RATE.measure(completed);
        assertThat(arrears.reason()).contains(Reason.NOT_REPORTED);
        assertThat(arrears.evaluation().notes())
                .contains("gross loans: the statement has it in EUR, the loan book in USD");
        assertThat(Provisioning.REQUIRED_PROVISIONS.explain(completed).method())
                .contains("portfolio by days late: the statement has it in EUR, the loan book in USD");
        assertThat(CreditConcentration.SECTORAL_CONCENTRATION
                        .measure(completed)
                        .evaluation()
                        .notes())
                .containsExactly("loans by sector: the statement has it in EUR, the loan book in USD");
    }

    @Test
    void complete_leavesOutWhatTheLoansDoNotTell() {
        LoanTally tally = LoanTape.builder(LocalDate.of(2024, 12, 31), MinorUnits.of("USD"), new long[] {100, 200})
                .daysLate(new int[] {0, LoanTape.NOT_KNOWN})
                .amount(Amount.DUE, new long[] {10, Amount.NOT_REPORTED})
                .build()
                .aged(AgingScheme.of(90))
                .tally();
        Statement statement =
                LoanBookItems.of(LoanBookStatement.of("A", YEAR, tally)).statement();
        assertThat(statement.fact(BankItems.AGED_PORTFOLIO)).isEmpty();
        Measurement required = Provisioning.REQUIRED_PROVISIONS.measure(statement);
        assertThat(required.reason()).contains(Reason.NOT_REPORTED);
        assertThat(required.explain().method())
                .contains("portfolio by days late: the days late of 1 of 2 loans at 2024-12-31 are not known");
        assertThat(COLLECTION_RATE.measure(statement).reason()).contains(Reason.NOT_REPORTED);
        assertThat(COLLECTION_RATE.explain(statement).method())
                .anyMatch(note -> note.endsWith("not reported by 1 of 2 loans at 2024-12-31"));
        assertThat(PortfolioQuality.RISK_COVERAGE
                        .measure(statement)
                        .evaluation()
                        .notes())
                .contains("portfolio at risk over 30 days: the days late of 1 of 2 loans at 2024-12-31 are not known");
        LoanTally known = LoanTape.builder(LocalDate.of(2024, 12, 31), MinorUnits.of("USD"), new long[] {100})
                .daysLate(new int[] {0})
                .build()
                .aged(AgingScheme.of(90))
                .tally();
        assertThat(LoanBookItems.of(LoanBookStatement.of("A", YEAR, known))
                        .statement()
                        .remarks(MicrofinanceItems.PORTFOLIO_AT_RISK_30))
                .containsExactly("portfolio at risk over 30 days: 30 days is not a threshold of the loan book");
    }

    /** 500 overpaid would make provisions of the class smaller than those of its loans. */
    @Test
    void complete_leavesOutClassesOfDaysWithBalancesBelowZero() {
        LoanTally tally =
                LoanFacts.tally(List.of("at 2024-12-31 in USD", "loan A = 1000, 40 days", "loan B = -500, 40 days"));
        Statement statement =
                LoanBookItems.of(LoanBookStatement.of("A", YEAR, tally)).statement();
        assertThat(Provisioning.REQUIRED_PROVISIONS.measure(statement).reason()).contains(Reason.NOT_REPORTED);
        assertThat(Provisioning.REQUIRED_PROVISIONS
                        .measure(statement)
                        .evaluation()
                        .notes())
                .containsExactly("portfolio by days late: the balances of 1 of 2 loans at 2024-12-31 are below zero");
        assertThat(statement.remarks(MicrofinanceItems.PORTFOLIO_AT_RISK_30)).hasSize(1);
    }

    @Test
    void collectionMonth_fromTheLoans() {
        ReportingPeriod june = ReportingPeriod.month(YearMonth.of(2024, 6));
        LoanBuilder one = Loan.builder("1")
                .asOf("2024-06-30")
                .currency("USD")
                .balance("50000")
                .daysLate(0)
                .amount(Amount.DUE, "7000")
                .amount(Amount.PAID_ON_TIME, "6900")
                .amount(Amount.RECEIVED_LATE, "600")
                .amount(Amount.PREPAID, "0")
                .amount(Amount.PAST_DUE_AT_START, "1200")
                .amount(Amount.DUE_TO_DATE, "20000")
                .amount(Amount.PAID_TO_DATE, "19000");
        LoanBuilder other = Loan.builder("2")
                .asOf("2024-06-30")
                .currency("USD")
                .balance("0")
                .amount(Amount.DUE, "3000")
                .amount(Amount.PAID_ON_TIME, "2600")
                .amount(Amount.RECEIVED_LATE, "0")
                .amount(Amount.PREPAID, "400")
                .amount(Amount.PAST_DUE_AT_START, "0")
                .amount(Amount.DUE_TO_DATE, "5000")
                .amount(Amount.PAID_TO_DATE, "4500");
        Statement month = LoanBookItems.of(LoanBookStatement.of(
                        "A",
                        june,
                        LoanTape.of(List.of(one.build(), other.build())).aged().tally()))
                .statement();
        // definitions 5.3: 101.00, 95.00 and 90.18 %; all cash over what was due would be 105 %
        assertThat(value(COLLECTION_RATE, month)).isEqualByComparingTo("1.01");
        // paid on time may have been received before the period
        assertThat(COLLECTION_RATE.variant("net-of-prepayments").measure(month).reason())
                .contains(Reason.NOT_REPORTED);
        assertThat(value(COLLECTION_RATE.variant("on-time"), month)).isEqualByComparingTo("0.95");
        assertThat(value(COLLECTION_RATE.variant("with-arrears"), month)).isEqualByComparingTo(quotient(10100, 11200));
        assertThat(value(CollectionRates.CUMULATIVE_RECOVERY_RATE, month)).isEqualByComparingTo("0.94");
    }

    @Test
    void statements_giveATableOfTheGroups() {
        Comparison table = Comparison.of(
                "sector",
                List.of(
                        PORTFOLIO_AT_RISK,
                        PortfolioAtRisk.lateAfter(30),
                        ARREARS_RATE,
                        COLLECTION_RATE,
                        PortfolioQuality.RISK_COVERAGE),
                LoanBookItems.of(seven()).statements());
        assertThat(table.as(Format.TEXT)).isEqualTo("""
                2024
                sector          Portfolio at risk, %  Portfolio at risk [late-over-30], %  Arrears rate, %  Collection rate, %  Risk coverage
                -----------------------------------------------------------------------------------------------------------------------------
                sector crafts                 100.00                               100.00            20.00                0.00            [1]
                sector farming                  0.00                                 0.00             4.40               88.57            [1]
                sector trade                  100.00                                66.67            22.00               45.00            [1]
                A lender                       49.72                                35.91            12.98               65.44            [1]
                [1] undefined: not reported (loan-loss allowance at 2024-12-31)
                """);
    }

    /** What only the books tell of a group: the allowance and the term of its loans. */
    @Test
    void statements_completeTheStatementsOfGroups() {
        Map<String, String> allowances = Map.of("crafts", "60", "farming", "50", "trade", "250", "A lender", "650");
        List<Statement> all = LoanBookItems.of(seven())
                .statements(label -> Statement.builder("Group " + label, YEAR)
                        .closing(BankItems.LOAN_LOSS_ALLOWANCE, allowances.get(label))
                        .with(
                                LoanLossRate.AVERAGE_LOAN_TERM,
                                AverageLoanTerm.ofMonths(label.equals("trade") ? "6" : "12"))
                        .build());
        assertThat(all)
                .extracting(Statement::subject)
                .containsExactly("Group crafts", "Group farming", "Group trade", "Group A lender");
        // 60 / 300; nothing late over 30 days; 250 / 1,000; 650 / 1,300
        assertThat(value(PortfolioQuality.RISK_COVERAGE, all.get(0))).isEqualByComparingTo("0.2");
        assertThat(PortfolioQuality.RISK_COVERAGE.measure(all.get(1)).reason()).contains(Reason.ZERO_DENOMINATOR);
        assertThat(value(PortfolioQuality.RISK_COVERAGE, all.get(2))).isEqualByComparingTo("0.25");
        assertThat(value(PortfolioQuality.RISK_COVERAGE, all.get(3))).isEqualByComparingTo("0.5");
        // 80 of 700 not collected, in a year, x 2; 330 of 600, in half a year, x 2
        assertThat(value(LoanLossRate.ANNUAL_LOSS_RATE, all.get(1))).isEqualByComparingTo(quotient(160, 700));
        assertThat(value(LoanLossRate.ANNUAL_LOSS_RATE, all.get(2))).isEqualByComparingTo("2.2");
    }

    /** Ann owes 1,600, Ben 1,120, Cem 500 and Dia 400; Eve's loan is written off. */
    @Test
    void withClients_breadthDepthAndConcentration() {
        AgedTape aged = LoanTape.of(SEVEN).aged();
        ClientBalances clients = ClientBalances.of(aged, Attribute.BORROWER);
        LoanBookItems items = LoanBookItems.of(seven())
                .withClients(clients)
                .withBorrowersBy(ClientBalances.countBy(aged, Attribute.BORROWER, Attribute.SECTOR))
                .withBorrowers(
                        MicrofinanceItems.WOMEN_BORROWERS,
                        ClientBalances.countBy(aged, Attribute.BORROWER, Attribute.SEX),
                        "f",
                        "m");
        Statement statement = items.complete(Statement.builder("A lender", YEAR)
                .perHead(EconomyItems.GNI_PER_HEAD, "500")
                .build());
        assertThat(value(Outreach.ACTIVE_BORROWERS_SERVED, statement)).isEqualByComparingTo("4");
        // 3,620 / 4, and that over 500
        assertThat(value(Outreach.AVERAGE_BALANCE_PER_BORROWER.variant("per-borrower"), statement))
                .isEqualByComparingTo("905");
        assertThat(value(Outreach.AVERAGE_BALANCE_PER_BORROWER, statement)).isEqualByComparingTo("1.81");
        assertThat(value(Outreach.AVERAGE_BALANCE_PER_BORROWER.variant("women"), statement))
                .isEqualByComparingTo("0.75");
        assertThat(value(CreditConcentration.CLIENT_CONCENTRATION.variant("top1"), statement))
                .isEqualByComparingTo(quotient(1600, 3620));
        // (1,600^2 + 1,120^2 + 500^2 + 400^2) / 3,620^2
        assertThat(value(CreditConcentration.CLIENT_CONCENTRATION.variant("hhi"), statement))
                .isEqualByComparingTo(quotient(4_224_400, 13_104_400));
        assertThat(ExposureMeasures.largestExposures(2).evaluate(statement).value())
                .contains(Rational.of(2720));
        // the list of large exposures: those of a tenth of a capital of 5,000 or more
        assertThat(clients.atLeast(new BigDecimal("500")))
                .containsExactly(
                        new Holding("Ann", new BigDecimal("1600")),
                        new Holding("Ben", new BigDecimal("1120")),
                        new Holding("Cem", new BigDecimal("500")));
        // crafts Ben; farming Ann and Ben; trade Ann, Cem and Dia
        assertThat(items.statements())
                .extracting(
                        group -> value(Outreach.ACTIVE_BORROWERS_SERVED, group).intValueExact())
                .containsExactly(1, 2, 3, 4);
        assertThat(items.statements())
                .extracting(group -> value(Outreach.AVERAGE_BALANCE_PER_BORROWER.variant("per-borrower"), group)
                        .intValueExact())
                .containsExactly(300, 910, 500, 905);
    }

    /** Ann and Dia are connected and owe 2,000 together; persons are still counted as persons. */
    @Test
    void withConnectedClients_countsThemAsOne() {
        AgedTape aged = LoanTape.of(SEVEN).aged();
        Statement statement = LoanBookItems.of(seven())
                .withClients(ClientBalances.of(aged, Attribute.BORROWER))
                .withConnectedClients(ClientBalances.of(aged, Attribute.GROUP))
                .complete(
                        Statement.builder("A lender", YEAR).in(Scale.THOUSANDS).build());
        assertThat(value(CreditConcentration.CLIENT_CONCENTRATION.variant("top1"), statement))
                .isEqualByComparingTo(quotient(2000, 3620));
        assertThat(ExposureMeasures.largestExposures(1).evaluate(statement).value())
                .contains(Rational.of(2));
        assertThat(value(Outreach.ACTIVE_BORROWERS_SERVED, statement)).isEqualByComparingTo("4");
        Statement eur = LoanBookItems.of(seven())
                .withClients(ClientBalances.of(aged, Attribute.BORROWER))
                .complete(Statement.builder("A lender", YEAR).currency("EUR").build());
        assertThat(CreditConcentration.CLIENT_CONCENTRATION.explain(eur).method())
                .contains("client exposures: the statement has it in EUR, the loan book in USD");
    }

    @Test
    void withClients_whoAreNotAllStated_tellsSo() {
        List<Loan> loans = new ArrayList<>(SEVEN);
        loans.add(Loan.builder("L8")
                .asOf("2024-12-31")
                .currency("USD")
                .balance("380")
                .daysLate(0)
                .with(Attribute.SECTOR, "trade")
                .build());
        AgedTape aged = LoanTape.of(loans).aged();
        LoanBookItems items = LoanBookItems.of(LoanBookStatement.of("A lender", YEAR, aged.tallyBy(Attribute.SECTOR)))
                .withClients(ClientBalances.of(aged, Attribute.BORROWER))
                .withBorrowersBy(ClientBalances.countBy(aged, Attribute.BORROWER, Attribute.SECTOR));
        Measurement breadth = Outreach.ACTIVE_BORROWERS_SERVED.measure(items.statement());
        assertThat(breadth.reason()).contains(Reason.NOT_REPORTED);
        assertThat(breadth.explain().method()).contains("active borrowers: who owes loans of 380 is not stated");
        Measurement concentration = CreditConcentration.CLIENT_CONCENTRATION.measure(items.statement());
        assertThat(concentration.reason()).contains(Reason.NOT_REPORTED);
        assertThat(concentration.evaluation().notes())
                .containsExactly("client exposures: who owes loans of 380 is not stated, and shares are of all loans");
        assertThat(Outreach.ACTIVE_BORROWERS_SERVED
                        .measure(items.statements().get(2))
                        .reason())
                .contains(Reason.NOT_REPORTED);
        assertThat(LoanBookItems.of(seven())
                        .withBorrowersBy(Map.of("trade", 3L))
                        .statements()
                        .get(0)
                        .remarks(MicrofinanceItems.ACTIVE_BORROWERS))
                .containsExactly("active borrowers: who owes its loans is not stated");
    }

    @Test
    void withBorrowers_ofMistypedOrUnknownLabels() {
        LoanBookItems items = LoanBookItems.of(seven()).withBorrowers(5);
        Indicator women = Outreach.AVERAGE_BALANCE_PER_BORROWER.variant("women");
        Statement mistyped = items.withBorrowers(MicrofinanceItems.WOMEN_BORROWERS, Map.of("F", 3L, "m", 2L), "f", "m")
                .statement();
        assertThat(women.measure(mistyped).reason()).contains(Reason.NOT_REPORTED);
        assertThat(women.measure(mistyped).evaluation().notes())
                .containsExactly("women borrowers: borrowers are labelled 'F'; expected are 'f' and 'm'");
        Statement open = items.withBorrowers(
                        MicrofinanceItems.WOMEN_BORROWERS, Map.of("f", 3L, Attribute.NOT_STATED, 1L), "f", "m")
                .statement();
        assertThat(value(women, open)).isEqualByComparingTo("0.6");
        assertThat(women.measure(open).evaluation().notes())
                .containsExactly("women borrowers: not stated for 1 borrower");
        assertThatThrownBy(() -> LoanBookItems.of(seven()).withBorrowersBy(Map.of("fishing", 1L)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("borrowers are counted for 'fishing', which is not a group of the loan book:"
                        + " [crafts, farming, trade]");
        assertThatThrownBy(() -> items.withClients(
                        ClientBalances.of(LoanTape.of(SEVEN.subList(0, 3)).aged(), Attribute.BORROWER)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is not one of the loan book, 3,620 USD in 6 loans");
    }

    @Test
    void complete_saysNothingOfWhatIsThere() {
        LoanTally opening = LoanTape.of(List.of(Loan.builder("L1")
                        .asOf("2023-12-31")
                        .currency("USD")
                        .balance("4380")
                        .with(Attribute.SECTOR, "farming")
                        .build()))
                .aged()
                .tallyBy(Attribute.SECTOR);
        Statement statement = LoanBookItems.of(seven().withOpening(opening)).statement();
        assertThat(ARREARS_RATE.measure(statement).isDefined()).isTrue();
        assertThat(ARREARS_RATE.measure(statement).evaluation().notes()).isEmpty();
        assertThat(statement.remarks(MicrofinanceItems.PORTFOLIO_AT_RISK_30)).isEmpty();
        // said once, however often the loan book is added
        LoanBookItems items = LoanBookItems.of(seven());
        assertThat(items.complete(items.statement())).isEqualTo(items.statement());
    }

    @Test
    void statements_poolToTheWhole() {
        List<Statement> all = LoanBookItems.of(seven()).statements();
        List<Statement> groups = all.subList(0, 3);
        Statement whole = all.get(3);
        for (Indicator indicator : List.of(PORTFOLIO_AT_RISK, PORTFOLIO_AT_RISK.variant("by-count"), ARREARS_RATE)) {
            assertThat(PooledRatio.of(
                                    indicator,
                                    groups.stream().map(indicator::measure).toList())
                            .result()
                            .value())
                    .isEqualTo(indicator.measure(whole).evaluation().value());
        }
        assertThat(PooledGroups.of(List.of(PORTFOLIO_AT_RISK), groups, Statement::subject)
                        .whole()
                        .get(PORTFOLIO_AT_RISK)
                        .value())
                .isEqualTo(PORTFOLIO_AT_RISK.measure(whole).evaluation().value());
    }

    /** Sa-Dhan, page 76 (definitions, TV-02). */
    @Test
    void saDhan_reproduces() {
        LoanTally tally = LoanFacts.tally(List.of(
                "at 2003-03-31 in INR",
                "2810 loans = 128000, 0 days",
                "400 loans = 17500, 1 days",
                "150 loans = 10000, 31 days",
                "120 loans = 5000, 61 days",
                "50 loans = 3500, 91 days",
                "40 loans = 2500, 181 days",
                "30 loans = 1500, 366 days"));
        ReportingPeriod year = new ReportingPeriod(LocalDate.of(2002, 4, 1), LocalDate.of(2003, 3, 31));
        Statement statement = LoanBookItems.of(LoanBookStatement.of("Sample MFI", year, tally))
                .complete(Statement.builder("Sample MFI", year)
                        .closing(BankItems.LOAN_LOSS_ALLOWANCE, "13125")
                        .build());
        assertThat(value(
                        Provisioning.provisionsUnder(ProvisioningProfiles.SA_DHAN)
                                .get("intermediary.required-provisions"),
                        statement))
                .isEqualByComparingTo("13125");
        assertThat(value(
                        Provisioning.provisionsUnder(ProvisioningProfiles.SA_DHAN)
                                .get("intermediary.provision-shortfall"),
                        statement))
                .isEqualByComparingTo("0");
        assertThat(value(PortfolioQuality.RISK_COVERAGE, statement)).isEqualByComparingTo(quotient(13125, 22500));
        assertThat(value(Provisioning.REQUIRED_PROVISIONS.variant("microbanking-bulletin"), statement))
                .isEqualByComparingTo("4250");
        assertThat(tally.aging().toString().lines().map(String::stripTrailing).toList())
                .containsExactly(
                        "Aging at 2003-03-31, INR",
                        "days late           loans     balance       %  renegotiated",
                        "-----------------------------------------------------------",
                        "not late            2,810  128,000.00   76.19          0.00",
                        "1 to 30 days          400   17,500.00   10.42          0.00",
                        "31 to 60 days         150   10,000.00    5.95          0.00",
                        "61 to 90 days         120    5,000.00    2.98          0.00",
                        "91 to 180 days         50    3,500.00    2.08          0.00",
                        "181 to 365 days        40    2,500.00    1.49          0.00",
                        "more than 365 days     30    1,500.00    0.89          0.00",
                        "all                 3,600  168,000.00  100.00          0.00");
    }

    /**
     * Each loan takes the higher of the rate of its class and that of renegotiated loans (definitions 4.4, the table of
     * profiles).
     */
    @Test
    void requiredProvisions_renegotiatedLoansTakeTheHigherRate() {
        LoanTally tally = LoanFacts.tally(List.of(
                "at 2024-12-31 in USD",
                "loan A = 1000, 0 days",
                "loan B = 80, 10 days, renegotiated",
                "loan C = 100, 100 days",
                "loan D = 40, 200 days, renegotiated",
                "loan E = 20, 200 days",
                "loan F = 5, 400 days, renegotiated"));
        LoanBookItems items = LoanBookItems.of(LoanBookStatement.of("A", YEAR, tally));
        Statement statement = items.statement();
        // A 0; B 80 x max(0, 50 %) = 40; C 100 x 50 % = 50; D 40 x max(100, 50 %) = 40; E 20; F to be written off
        Measurement bulletin = Provisioning.REQUIRED_PROVISIONS
                .variant("microbanking-bulletin")
                .measure(statement);
        assertThat(bulletin.decimal().orElseThrow()).isEqualByComparingTo("150");
        assertThat(bulletin.evaluation().notes())
                .containsExactly(
                        "not late (up to 90 days): 1,000 x 0 % = 0",
                        "1 to 30 days late (up to 90 days), not renegotiated: 0 x 0 % = 0",
                        "1 to 30 days late (up to 90 days), renegotiated: 80 x 50 % = 40",
                        "31 to 60 days late (up to 90 days): 0 x 0 % = 0",
                        "61 to 90 days late (up to 90 days): 0 x 0 % = 0",
                        "91 to 180 days late (91 to 180 days): 100 x 50 % = 50",
                        "181 to 365 days late (181 to 365 days): 60 x 100 % = 60",
                        "366 days late or more: 5 to be written off");
        assertThat(required(ProvisioningProfiles.PLANET_RATING, statement)).isEqualByComparingTo("150");
        // B 80 x max(10, 100 %); C 100 x 100 %; the others to be written off
        assertThat(required(ProvisioningProfiles.MICROFINANZA_RATING, statement))
                .isEqualByComparingTo("180");
        // no rate for renegotiated loans: 80 x 10 % + 100 x 75 % + 60 x 90 % + 5 x 100 %
        assertThat(required(ProvisioningProfiles.SA_DHAN, statement)).isEqualByComparingTo("142");
        assertThat(statement.fact(BankItems.AGED_PORTFOLIO).orElseThrow().total())
                .isEqualByComparingTo("1245");
        // the five classes of days late need thresholds that the usual ones do not have
        assertThat(Provisioning.REQUIRED_PROVISIONS.measure(items.statement()).reason())
                .contains(Reason.OUT_OF_DOMAIN);
        LoanTally finer = LoanTape.of(SEVEN)
                .aged(AgingScheme.STANDARD.and(ProvisioningProfiles.FIVE_CLASSES))
                .tally();
        // 1,500 at 1 %; 1,720 from 30 to 89 days at 5 %; 400 at 20 %
        assertThat(value(
                        Provisioning.REQUIRED_PROVISIONS,
                        LoanBookItems.of(LoanBookStatement.of("A", YEAR, finer)).statement()))
                .isEqualByComparingTo("181");
    }

    @Test
    void with_refusesOtherLoans() {
        LoanBookItems items = LoanBookItems.of(seven());
        assertThatThrownBy(() -> items.with(LoanTape.of(SEVEN).aged().tally()))
                .hasMessage("a breakdown is by sector or region, not of the whole");
        assertThatThrownBy(
                        () -> items.with(LoanTape.of(SEVEN.subList(0, 3)).aged().tallyBy(Attribute.REGION)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is not one of the loan book, 3,620 USD in 6 loans");
        assertThat(items)
                .hasToString("A lender, 2024: 3,620 USD in 6 loans at 2024-12-31, by sector, 58.56 % of it late");
    }

    @Test
    void atRiskAfter_anyThreshold() {
        LoanTally tally = LoanTape.of(SEVEN).aged(AgingScheme.of(30, 45)).tally();
        Statement statement =
                LoanBookItems.of(LoanBookStatement.of("A", YEAR, tally)).statement();
        // day 45 is not more than 45: 400 late, 500 and 300 renegotiated
        Indicator over = PortfolioAtRisk.atRiskAfter(45);
        assertThat(over.title()).isEqualTo("Portfolio at risk [over-45]");
        assertThat(value(over, statement)).isEqualByComparingTo(quotient(1200, 3620));
        assertThat(value(PortfolioAtRisk.lateAfter(45), statement)).isEqualByComparingTo(quotient(400, 3620));
        assertThat(value(PortfolioAtRisk.lateAfter(0), statement)).isEqualByComparingTo(quotient(2120, 3620));
        assertThat(PortfolioAtRisk.atRiskAfter(0).variant().formula())
                .isEqualTo(PORTFOLIO_AT_RISK.variant("from-1-day").formula());
        assertThatThrownBy(() -> PortfolioAtRisk.atRiskAfter(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("-1: days late must not be negative");
    }

    @Test
    void loanTerm_isValidated() {
        Statement statement = Statement.builder("A", YEAR)
                .with(
                        LoanLossRate.AVERAGE_LOAN_TERM,
                        AverageLoanTerm.ofYears("-1").withInstalments(0))
                .build();
        assertThat(Checks.validate(statement))
                .extracting(violation -> violation.path() + ": " + violation.message())
                .containsExactlyInAnyOrder(
                        "facts[average loan term].months: must be above zero",
                        "facts[average loan term].instalments: must be above zero");
    }

    /** Hostile books yield values or reasons, never an exception. */
    @Test
    void measure_isTotal() {
        long[][] books = {{}, {0}, {Long.MAX_VALUE, Long.MAX_VALUE}, {Long.MIN_VALUE + 1, 1}, {-5, 5}, {5, -5, 1, 0}};
        for (long[] balances : books) {
            int[] days = new int[balances.length];
            Arrays.setAll(days, i -> i == 0 ? Integer.MAX_VALUE : 0);
            boolean[] renegotiated = new boolean[balances.length];
            Arrays.fill(renegotiated, true);
            LoanTally tally = LoanTape.builder(YEAR.closing(), new MinorUnits(Currency.getInstance("KWD"), 9), balances)
                    .daysLate(days)
                    .renegotiated(renegotiated)
                    .amount(Amount.DUE, balances.clone())
                    .amount(Amount.PAID_ON_TIME, balances.clone())
                    .amount(Amount.RECEIVED_LATE, balances.clone())
                    .amount(Amount.OVERDUE, balances.clone())
                    .build()
                    .aged()
                    .tally();
            for (Scale scale : Scale.values()) {
                Statement statement = LoanBookItems.of(LoanBookStatement.of("A", YEAR, tally))
                        .complete(Statement.builder("A", YEAR)
                                .in(scale)
                                .with(
                                        LoanLossRate.AVERAGE_LOAN_TERM,
                                        AverageLoanTerm.ofMonths("1E-40").withInstalments(Integer.MAX_VALUE))
                                .build());
                for (Indicator indicator : IntermediaryIndicators.CATALOGUE.indicators()) {
                    for (Variant variant : indicator.variants()) {
                        assertThat(indicator.with(variant).explain(statement).toString())
                                .isNotEmpty();
                    }
                }
            }
        }
    }

    /** Definitions 5.3, as printed there: 58.5635, 35.9116 and twice 11.0497 %. */
    @Test
    void lateAfter_sevenLoans() {
        Statement statement = seven().statement();
        assertThat(List.of(0, 30, 60, 90))
                .extracting(days -> PortfolioAtRisk.lateAfter(days)
                        .measure(statement)
                        .decimal()
                        .orElseThrow()
                        .movePointRight(2)
                        .setScale(4, RoundingMode.HALF_UP)
                        .toString())
                .containsExactly("58.5635", "35.9116", "11.0497", "11.0497");
    }

    /** Numbers and text are one term; a year is twelve months. */
    @Test
    void averageLoanTerm_takesTextAndNumbers() {
        AverageLoanTerm term = AverageLoanTerm.ofMonths("18").withInstalments(6);
        assertThat(AverageLoanTerm.ofMonths(new BigDecimal("18.0")).withInstalments(6))
                .isEqualTo(term);
        assertThat(AverageLoanTerm.ofYears("1.5").withInstalments(6)).isEqualTo(term);
        assertThat(AverageLoanTerm.ofYears(new BigDecimal("1.5")).withInstalments(6))
                .isEqualTo(term);
        assertThatThrownBy(() -> AverageLoanTerm.ofMonths("long")).isInstanceOf(InvalidInputException.class);
    }

    /** What borrowers owe may be stated in any order. */
    @Test
    void with_inAnyOrder() {
        List<Holding> named = List.of(new Holding("X", new BigDecimal("3620")));
        LoanBookItems items = LoanBookItems.of(seven());
        ClientBalances clients = ClientBalances.of(LoanTape.of(SEVEN).aged(), Attribute.BORROWER);
        assertThat(items.withBorrowers(5)
                        .withClients(named)
                        .withClients(clients)
                        .statement())
                .isEqualTo(items.withClients(clients)
                        .withClients(named)
                        .withBorrowers(5)
                        .statement());
    }

    @Test
    void withBorrowersBy_adds() {
        LoanBookItems items = LoanBookItems.of(seven());
        assertThat(items.withBorrowersBy(Map.of("crafts", 1L))
                        .withBorrowersBy(Map.of("trade", 2L))
                        .statements())
                .isEqualTo(
                        items.withBorrowersBy(Map.of("trade", 2L, "crafts", 1L)).statements());
        assertThatThrownBy(() -> items.withBorrowersBy(Map.of("trade", 1L)).withBorrowersBy(Map.of("trade", 2L)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("borrowers of 'trade' are counted twice: 1, 2");
    }
}
