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
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import org.finindicators.aggregate.PooledGroups;
import org.finindicators.aggregate.PooledRatio;
import org.finindicators.catalogue.Comparison;
import org.finindicators.formula.Reason;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Measurement;
import org.finindicators.indicator.Variant;
import org.finindicators.intermediary.IntermediaryIndicators;
import org.finindicators.intermediary.assetquality.LoanLosses;
import org.finindicators.intermediary.assetquality.Provisioning;
import org.finindicators.intermediary.microfinance.MicrofinanceItems;
import org.finindicators.intermediary.microfinance.Outreach;
import org.finindicators.intermediary.microfinance.PortfolioQuality;
import org.finindicators.intermediary.risk.CreditConcentration;
import org.finindicators.intermediary.statement.BankItems;
import org.finindicators.loanbook.AgingScheme;
import org.finindicators.loanbook.Amount;
import org.finindicators.loanbook.Attribute;
import org.finindicators.loanbook.Loan;
import org.finindicators.loanbook.LoanBookStatement;
import org.finindicators.loanbook.LoanBuilder;
import org.finindicators.loanbook.LoanTally;
import org.finindicators.loanbook.LoanTape;
import org.finindicators.number.MinorUnits;
import org.finindicators.number.Rational;
import org.finindicators.number.Scale;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.regulation.ProvisioningProfile;
import org.finindicators.regulation.ProvisioningProfiles;
import org.finindicators.statement.Breakdown;
import org.finindicators.statement.Statement;
import org.finindicators.statistics.Concentration.Holding;
import org.finindicators.validation.Checks;
import org.junit.jupiter.api.Test;

class LoanBookItemsTest {
    private static final ReportingPeriod YEAR = ReportingPeriod.year(2024);

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
        LoanBuilder loan = Loan.of(id, "2024-12-31", "USD")
                .balance(balance)
                .with(Attribute.SECTOR, sector)
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
        LoanTally opening = LoanTape.of(List.of(Loan.of("L1", "2023-12-31", "USD")
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
                .complete(Statement.of("A lender", YEAR)
                        .closing(BankItems.LOAN_LOSS_ALLOWANCE, "650")
                        .build());
        // 12.9834 %, definitions 5.3
        assertThat(value(ARREARS_RATE, statement)).isEqualByComparingTo(quotient(470, 3620));
        assertThat(value(PORTFOLIO_AT_RISK, statement)).isEqualByComparingTo(quotient(1800, 3620));
        // the item-based ratio of SEEP agrees: 1300 + 500
        assertThat(value(PortfolioQuality.SEEP_PORTFOLIO_AT_RISK, statement))
                .isEqualByComparingTo(quotient(1800, 3620));
        // 890 of 1,360 paid on time
        assertThat(value(COLLECTION_RATE, statement)).isEqualByComparingTo(quotient(890, 1360));
        // 200 over the mean of 4,380 and 3,620
        assertThat(value(PortfolioQuality.WRITE_OFF_RATIO, statement)).isEqualByComparingTo("0.05");
        assertThat(value(PortfolioQuality.WRITE_OFF_RATIO.variant("net"), statement))
                .isEqualByComparingTo("0.05");
        assertThat(value(LoanLosses.CHARGE_OFF_RATIO.variant("over-average-loans"), statement))
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

    private static BigDecimal quotient(long above, long below) {
        return Rational.of(above, below).toDecimal();
    }

    @Test
    void statement_isValid() {
        assertThat(Checks.validate(LoanBookItems.of(seven()).statement())).isEmpty();
    }

    @Test
    void complete_neverReplacesWhatIsStated() {
        Statement stated = Statement.of("A lender", YEAR)
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
                        Provisioning.REQUIRED_PROVISIONS.with(Provisioning.under(ProvisioningProfiles.SA_DHAN)
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
        Statement stated = Statement.of("A lender", YEAR).currency("EUR").build();
        Statement completed = LoanBookItems.of(seven()).complete(stated);
        assertThat(completed.items())
                .doesNotContain(BankItems.GROSS_LOANS)
                .contains(MicrofinanceItems.LOANS_OUTSTANDING);
        assertThat(completed.fact(BankItems.AGED_PORTFOLIO)).isEmpty();
        Measurement arrears = ARREARS_RATE.measure(completed);
        assertThat(arrears.reason()).contains(Reason.NOT_REPORTED);
        assertThat(arrears.evaluation().notes())
                .contains("gross loans: the statement has it in EUR, the loan book in USD");
    }

    @Test
    void complete_leavesOutWhatTheLoansDoNotTell() {
        LoanTally tally = LoanTape.of(LocalDate.of(2024, 12, 31), MinorUnits.of("USD"), new long[] {100, 200})
                .daysLate(new int[] {0, LoanTape.NOT_KNOWN})
                .amount(Amount.DUE, new long[] {10, LoanTape.NOT_REPORTED})
                .build()
                .aged(AgingScheme.of(90))
                .tally();
        Statement statement =
                LoanBookItems.of(LoanBookStatement.of("A", YEAR, tally)).statement();
        assertThat(statement.fact(BankItems.AGED_PORTFOLIO)).isEmpty();
        assertThat(COLLECTION_RATE.measure(statement).reason()).contains(Reason.NOT_REPORTED);
        assertThat(COLLECTION_RATE.measure(statement).explain().toString())
                .contains("not reported by 1 of 2 loans at 2024-12-31");
        assertThat(PortfolioQuality.RISK_COVERAGE
                        .measure(statement)
                        .evaluation()
                        .notes())
                .contains("portfolio at risk over 30 days: the days late of 1 of 2 loans at 2024-12-31 are not known");
        LoanTally known = LoanTape.of(LocalDate.of(2024, 12, 31), MinorUnits.of("USD"), new long[] {100})
                .daysLate(new int[] {0})
                .build()
                .aged(AgingScheme.of(90))
                .tally();
        assertThat(LoanBookItems.of(LoanBookStatement.of("A", YEAR, known))
                        .statement()
                        .remarks(MicrofinanceItems.PORTFOLIO_AT_RISK_30))
                .containsExactly("portfolio at risk over 30 days: 30 days is no threshold of the loan book");
    }

    @Test
    void collectionMonth_fromTheLoans() {
        ReportingPeriod june = ReportingPeriod.month(YearMonth.of(2024, 6));
        LoanBuilder one = Loan.of("1", "2024-06-30", "USD")
                .balance("50000")
                .daysLate(0)
                .amount(Amount.DUE, "7000")
                .amount(Amount.PAID_ON_TIME, "6900")
                .amount(Amount.RECEIVED_LATE, "600")
                .amount(Amount.PREPAID, "0")
                .amount(Amount.PAST_DUE_AT_START, "1200")
                .amount(Amount.DUE_TO_DATE, "20000")
                .amount(Amount.PAID_TO_DATE, "19000");
        LoanBuilder other = Loan.of("2", "2024-06-30", "USD")
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
                        PortfolioAtRisk.lateOver(30),
                        ARREARS_RATE,
                        COLLECTION_RATE,
                        PortfolioQuality.RISK_COVERAGE),
                LoanBookItems.of(seven()).statements());
        assertThat(table).hasToString("""
                2024
                sector    Portfolio at risk, %  Portfolio at risk [late-over-30], %  Arrears rate, %  Collection rate, %  Risk coverage
                -----------------------------------------------------------------------------------------------------------------------
                crafts                  100.00                               100.00            20.00                0.00            [1]
                farming                   0.00                                 0.00             4.40               88.57            [1]
                trade                   100.00                                66.67            22.00               45.00            [1]
                A lender                 49.72                                35.91            12.98               65.44            [1]
                [1] undefined: not reported (loan-loss allowance at 2024-12-31)""");
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
                .complete(Statement.of("Sample MFI", year)
                        .closing(BankItems.LOAN_LOSS_ALLOWANCE, "13125")
                        .build());
        assertThat(value(
                        Provisioning.under(ProvisioningProfiles.SA_DHAN).get("intermediary.required-provisions"),
                        statement))
                .isEqualByComparingTo("13125");
        assertThat(value(
                        Provisioning.under(ProvisioningProfiles.SA_DHAN).get("intermediary.provision-shortfall"),
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

    /** RM-1 (definitions 5.2): 50 % of 91 to 180 days, all of 181 to 365, 50 % of renegotiated loans. */
    @Test
    void forProfile_takesTheHigherRate() {
        ProvisioningProfile rules = ProvisioningProfiles.MICROBANKING_BULLETIN;
        LoanTally tally = LoanFacts.tally(List.of(
                "at 2024-12-31 in USD",
                "loan A = 1000, 0 days",
                "loan B = 80, 10 days, renegotiated",
                "loan C = 100, 100 days",
                "loan D = 40, 200 days, renegotiated",
                "loan E = 20, 200 days",
                "loan F = 5, 400 days, renegotiated"));
        LoanBookItems items = LoanBookItems.of(LoanBookStatement.of("A", YEAR, tally));
        Indicator required = Provisioning.REQUIRED_PROVISIONS.variant("microbanking-bulletin");
        // 80 x 50 % + 100 x 50 % + 60; the oldest is to be written off
        Statement apart = items.forProfile(rules).statement();
        assertThat(value(required, apart)).isEqualByComparingTo("150");
        assertThat(apart.fact(BankItems.AGED_PORTFOLIO).orElseThrow().renegotiated())
                .contains(new BigDecimal("80"));
        assertThat(apart.fact(BankItems.AGED_PORTFOLIO).orElseThrow().total()).isEqualByComparingTo("1245");
        // without the rule: 100 x 50 % + 60
        assertThat(value(required, items.statement())).isEqualByComparingTo("110");
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
    void over_anyThreshold() {
        LoanTally tally = LoanTape.of(SEVEN).aged(AgingScheme.of(30, 45)).tally();
        Statement statement =
                LoanBookItems.of(LoanBookStatement.of("A", YEAR, tally)).statement();
        // day 45 is not more than 45: 400 late, 500 and 300 renegotiated
        Indicator over = PortfolioAtRisk.over(45);
        assertThat(over.title()).isEqualTo("Portfolio at risk [over-45]");
        assertThat(value(over, statement)).isEqualByComparingTo(quotient(1200, 3620));
        assertThat(value(PortfolioAtRisk.lateOver(45), statement)).isEqualByComparingTo(quotient(400, 3620));
        assertThat(value(PortfolioAtRisk.lateOver(0), statement)).isEqualByComparingTo(quotient(2120, 3620));
        assertThat(PortfolioAtRisk.over(0).variant().formula())
                .isEqualTo(PORTFOLIO_AT_RISK.variant("from-1-day").formula());
        assertThatThrownBy(() -> PortfolioAtRisk.over(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no loan is late by more than -1 days");
    }

    @Test
    void loanTerm_isValidated() {
        Statement statement = Statement.of("A", YEAR)
                .with(LoanLossRate.LOAN_TERM, LoanTerm.ofYears("-1").inInstalments(0))
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
            LoanTally tally = LoanTape.of(YEAR.closing(), new MinorUnits(Currency.getInstance("KWD"), 9), balances)
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
                        .forProfile(ProvisioningProfiles.MICROBANKING_BULLETIN)
                        .complete(Statement.of("A", YEAR)
                                .in(scale)
                                .with(
                                        LoanLossRate.LOAN_TERM,
                                        LoanTerm.ofMonths("1E-40").inInstalments(Integer.MAX_VALUE))
                                .build());
                for (Indicator indicator : IntermediaryIndicators.CATALOGUE.indicators()) {
                    for (Variant variant : indicator.variants()) {
                        assertThat(indicator
                                        .with(variant)
                                        .measure(statement)
                                        .explain()
                                        .toString())
                                .isNotEmpty();
                    }
                }
            }
        }
    }

    /** Definitions 5.3, as printed there: 58.5635, 35.9116 and twice 11.0497 %. */
    @Test
    void lateOver_sevenLoans() {
        Statement statement = seven().statement();
        assertThat(List.of(0, 30, 60, 90))
                .extracting(days -> PortfolioAtRisk.lateOver(days)
                        .measure(statement)
                        .decimal()
                        .orElseThrow()
                        .movePointRight(2)
                        .setScale(4, RoundingMode.HALF_UP)
                        .toString())
                .containsExactly("58.5635", "35.9116", "11.0497", "11.0497");
    }
}
