/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.finindicators.intermediary.collection.PortfolioAtRisk.PORTFOLIO_AT_RISK;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.finindicators.formula.Reason;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Measurement;
import org.finindicators.intermediary.assetquality.Provisioning;
import org.finindicators.intermediary.microfinance.MicrofinanceItems;
import org.finindicators.intermediary.microfinance.PortfolioQuality;
import org.finindicators.intermediary.statement.BankItems;
import org.finindicators.loanbook.AgedPortfolio;
import org.finindicators.loanbook.AgingScheme;
import org.finindicators.loanbook.Loan;
import org.finindicators.loanbook.report.LoanBookStatement;
import org.finindicators.loanbook.tally.LoanTally;
import org.finindicators.number.MinorUnits;
import org.finindicators.number.Rational;
import org.finindicators.number.Scale;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.regulation.ProvisioningProfiles;
import org.finindicators.statement.Statement;
import org.junit.jupiter.api.Test;

/** One aging table, entered once, serves all that is read of loans by days late. */
class AgingTableTest {
    private static final ReportingPeriod YEAR =
            new ReportingPeriod(LocalDate.of(2002, 4, 1), LocalDate.of(2003, 3, 31));

    /** Sa-Dhan's sample institution, March 2003 (definitions, TV-02); nothing was renegotiated. */
    private static final AgedPortfolio SA_DHAN = AgedPortfolio.ofCurrent("128000")
            .with(1, 30, "17500", 400)
            .with(31, 60, "10000", 150)
            .with(61, 90, "5000", 120)
            .with(91, 180, "3500", 50)
            .with(181, 365, "2500", 40)
            .withFrom(366, "1500")
            .withRenegotiated("0");

    private static Statement statement(AgedPortfolio table) {
        LoanTally tally = LoanTally.of(LocalDate.of(2003, 3, 31), MinorUnits.of("INR"), table);
        return LoanBookItems.of(LoanBookStatement.of("Sample MFI", YEAR, tally))
                .complete(Statement.builder("Sample MFI", YEAR)
                        .currency("INR")
                        .in(Scale.THOUSANDS)
                        .closing(BankItems.LOAN_LOSS_ALLOWANCE, "13.125")
                        .build());
    }

    private static Rational value(Indicator indicator, Statement statement) {
        return indicator.measure(statement).evaluation().value().orElseThrow();
    }

    /** 22,500 of 168,000 late by more than 30 days; required under Sa-Dhan's rules 13,125, as published. */
    @Test
    void table_servesEveryVariant() {
        Statement statement = statement(SA_DHAN);
        Rational over30 = Rational.of(22_500, 168_000);
        for (String variant :
                List.of("over-30", "late-only", "aged", "aged-late-only", "reported", "reported-late-only")) {
            assertThat(value(PORTFOLIO_AT_RISK.variant(variant), statement))
                    .as(variant)
                    .isEqualTo(over30);
        }
        assertThat(value(PORTFOLIO_AT_RISK.variant("over-60"), statement)).isEqualTo(Rational.of(12_500, 168_000));
        assertThat(value(PORTFOLIO_AT_RISK.variant("over-90"), statement)).isEqualTo(Rational.of(7_500, 168_000));
        assertThat(value(PORTFOLIO_AT_RISK.variant("over-180"), statement)).isEqualTo(Rational.of(4_000, 168_000));
        assertThat(value(PORTFOLIO_AT_RISK.variant("reported-adjusted"), statement))
                .isEqualTo(Rational.of(21_000, 166_500));
        assertThat(value(PortfolioQuality.RISK_COVERAGE, statement)).isEqualTo(Rational.of(13_125, 22_500));
        assertThat(value(
                        Provisioning.provisionsUnder(ProvisioningProfiles.SA_DHAN)
                                .get("intermediary.required-provisions"),
                        statement))
                .isEqualTo(Rational.of(new BigDecimal("13.125")));
        assertThat(statement
                        .balances(MicrofinanceItems.PORTFOLIO_AT_RISK_91_180)
                        .at(YEAR.closing()))
                .contains(new BigDecimal("3.5"));
    }

    /** 12,500 over 60 days, 7,500 over 90 of 168,000. */
    @Test
    void edges_ofOnesOwn() {
        Statement statement = statement(SA_DHAN);
        assertThat(value(PortfolioAtRisk.agedLateAfter(60), statement)).isEqualTo(Rational.of(12_500, 168_000));
        assertThat(value(PortfolioAtRisk.agedAtRiskAfter(90), statement)).isEqualTo(Rational.of(7_500, 168_000));
        assertThat(value(PortfolioAtRisk.lateAfter(90), statement)).isEqualTo(Rational.of(7_500, 168_000));
        assertThat(PortfolioAtRisk.agedLateAfter(60).variant().name()).isEqualTo("aged-late-over-60");
    }

    /** 7,500 of 168,000 late by more than 90 days; 2,000 more whose days late are not known. */
    @Test
    void bounds_atAnyEdge() {
        Loan unknown = Loan.builder("L")
                .asOf(YEAR.closing())
                .currency("INR")
                .balance("2000")
                .build();
        LoanTally tally = LoanTally.builder(YEAR.closing(), MinorUnits.of("INR"), AgingScheme.STANDARD)
                .add(SA_DHAN)
                .add(unknown)
                .build();
        Statement statement = LoanBookStatement.of("Sample MFI", YEAR, tally).statement();
        assertThat(value(PortfolioAtRisk.atRiskAfter(90, UnknownLateness.NOT_AT_RISK), statement))
                .isEqualTo(Rational.of(7_500, 170_000));
        Indicator highest = PortfolioAtRisk.atRiskAfter(90, UnknownLateness.AT_RISK);
        assertThat(value(highest, statement)).isEqualTo(Rational.of(9_500, 170_000));
        assertThat(highest.variant().name()).isEqualTo("highest-over-90");
        assertThat(PortfolioAtRisk.atRiskAfter(90, UnknownLateness.UNDEFINED)
                        .measure(statement)
                        .reason())
                .contains(Reason.NOT_REPORTED);
    }

    @Test
    void table_withoutNumbersHarmsNoAmount() {
        Statement statement = statement(SA_DHAN);
        Measurement byCount = PORTFOLIO_AT_RISK.variant("by-count").measure(statement);
        assertThat(byCount.reason()).contains(Reason.NOT_REPORTED);
        assertThat(statement.remarks(MicrofinanceItems.LOANS_OUTSTANDING))
                .containsExactly("loans outstanding: the number of loans is not known");
    }

    /** 8,000 of 176,000 renegotiated, in no class: 30,500 at risk; what is late alone is not known. */
    @Test
    void table_withRenegotiatedLoansApart() {
        Statement statement = statement(SA_DHAN.withRenegotiated("8000"));
        for (String variant : List.of("over-30", "aged", "reported", "lowest", "highest")) {
            assertThat(value(PORTFOLIO_AT_RISK.variant(variant), statement))
                    .as(variant)
                    .isEqualTo(Rational.of(30_500, 176_000));
        }
        assertThat(PORTFOLIO_AT_RISK.variant("late-only").measure(statement).reason())
                .contains(Reason.NOT_REPORTED);
        assertThat(statement.remarks(MicrofinanceItems.PORTFOLIO_AT_RISK_30))
                .containsExactly("portfolio at risk over 30 days: without renegotiated loans whose days late are not"
                        + " known: 8,000");
    }

    /** Where nobody tells renegotiated loans from the others, lateness alone is known: 22,500 of 168,000. */
    @Test
    void table_thatDoesNotTellRenegotiatedLoans() {
        AgedPortfolio table =
                AgedPortfolio.ofCurrent("145500").with(31, 365, "21000").withFrom(366, "1500");
        Statement statement = statement(table);
        assertThat(PORTFOLIO_AT_RISK.measure(statement))
                .hasToString("Portfolio at risk undefined: not reported (renegotiated loans among 145,500)\n"
                        + "  these figures give [late-only], [aged-late-only], [reported-late-only]");
        assertThat(value(PORTFOLIO_AT_RISK.variant("reported-late-only"), statement))
                .isEqualTo(Rational.of(22_500, 168_000));
        assertThat(statement.remarks(MicrofinanceItems.RENEGOTIATED_LOANS))
                .containsExactly("renegotiated loans: they are not told from the others among loans of 145,500");
    }
}
