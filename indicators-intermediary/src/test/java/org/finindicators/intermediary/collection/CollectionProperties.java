/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.finindicators.aggregate.PooledRatio;
import org.finindicators.formula.Reason;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Measurement;
import org.finindicators.indicator.Variant;
import org.finindicators.intermediary.assetquality.Provisioning;
import org.finindicators.intermediary.microfinance.PortfolioQuality;
import org.finindicators.intermediary.risk.CreditConcentration;
import org.finindicators.intermediary.statement.BankItems;
import org.finindicators.loanbook.AgingScheme;
import org.finindicators.loanbook.Amount;
import org.finindicators.loanbook.Attribute;
import org.finindicators.loanbook.Loan;
import org.finindicators.loanbook.LoanBuilder;
import org.finindicators.loanbook.report.LoanBookStatement;
import org.finindicators.loanbook.tally.AgedTape;
import org.finindicators.loanbook.tally.ClientBalances;
import org.finindicators.loanbook.tally.LoanTape;
import org.finindicators.number.MinorUnits;
import org.finindicators.number.Rational;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.regulation.ProvisioningProfile;
import org.finindicators.regulation.ProvisioningProfiles;
import org.finindicators.statement.Statement;

/** What holds for any loan book. */
class CollectionProperties {
    private static final ReportingPeriod YEAR = ReportingPeriod.year(2024);
    private static final MinorUnits USD = MinorUnits.of("USD");
    private static final List<Integer> THRESHOLDS = AgingScheme.STANDARD.thresholds();

    /** A loan in cents; overdue only if late, and not more than its balance. */
    record Row(long balance, int days, long overdue, boolean renegotiated, boolean writtenOff, String sector) {
        Row scaled(int factor) {
            return new Row(balance * factor, days, overdue * factor, renegotiated, writtenOff, sector);
        }

        Row renegotiated(boolean now) {
            return new Row(balance, days, overdue, now, writtenOff, sector);
        }
    }

    @Provide
    Arbitrary<Row> rows() {
        return Combinators.combine(
                        Arbitraries.longs().between(0, 1_000_000_000L),
                        Arbitraries.oneOf(
                                Arbitraries.of(0, 0, 1, 30, 31, 90, 91, 180, 365, 366),
                                Arbitraries.integers().between(0, 800)),
                        Arbitraries.integers().between(0, 100),
                        Arbitraries.of(false, false, true),
                        Arbitraries.of(false, false, false, true),
                        Arbitraries.of("farming", "trade", "crafts"))
                .as((balance, days, percent, renegotiated, writtenOff, sector) -> new Row(
                        balance, days, days == 0 ? 0 : balance * percent / 100, renegotiated, writtenOff, sector));
    }

    private static LoanBookItems book(List<Row> rows) {
        List<Loan> loans = new ArrayList<>();
        for (Row row : rows) {
            LoanBuilder loan = Loan.builder("L" + loans.size())
                    .asOf(YEAR.closing())
                    .in(USD)
                    .minor(Amount.BALANCE, row.balance())
                    .minor(Amount.OVERDUE, row.overdue())
                    .with(Attribute.SECTOR, row.sector())
                    .daysLate(row.days());
            if (row.renegotiated()) {
                loan.renegotiated();
            }
            if (row.writtenOff()) {
                loan.writtenOff();
            }
            loans.add(loan.build());
        }
        return LoanBookItems.of(
                LoanBookStatement.of("all", YEAR, LoanTape.of(loans).aged().tallyBy(Attribute.SECTOR)));
    }

    private static List<Indicator> ratios() {
        List<Indicator> all = new ArrayList<>(List.of(CollectionRates.ARREARS_RATE));
        for (Variant variant : PortfolioAtRisk.PORTFOLIO_AT_RISK.variants()) {
            all.add(PortfolioAtRisk.PORTFOLIO_AT_RISK.with(variant));
        }
        return all;
    }

    private static Rational value(Indicator indicator, Statement statement) {
        Measurement measurement = indicator.measure(statement);
        // nothing outstanding
        assertThat(measurement.reason().orElse(Reason.ZERO_DENOMINATOR)).isEqualTo(Reason.ZERO_DENOMINATOR);
        return measurement.evaluation().value().orElse(Rational.ZERO);
    }

    @Property
    void portfolioAtRisk_fallsAsTheThresholdRises(@ForAll @Size(min = 1, max = 40) List<@From("rows") Row> rows) {
        Statement statement = book(rows).statement();
        for (int i = 1; i < THRESHOLDS.size(); i++) {
            for (boolean all : List.of(true, false)) {
                int days = THRESHOLDS.get(i);
                int fewer = THRESHOLDS.get(i - 1);
                assertThat(value(all ? PortfolioAtRisk.atRiskAfter(days) : PortfolioAtRisk.lateAfter(days), statement))
                        .isLessThanOrEqualTo(value(
                                all ? PortfolioAtRisk.atRiskAfter(fewer) : PortfolioAtRisk.lateAfter(fewer),
                                statement));
            }
        }
    }

    @Property
    void arrearsRate_isNeverAboveWhatIsLate(@ForAll @Size(min = 1, max = 40) List<@From("rows") Row> rows) {
        Statement statement = book(rows).statement();
        assertThat(value(CollectionRates.ARREARS_RATE, statement))
                .isLessThanOrEqualTo(value(PortfolioAtRisk.lateAfter(0), statement));
        assertThat(value(PortfolioAtRisk.atRiskAfter(0), statement)).isLessThanOrEqualTo(Rational.ONE);
    }

    @Property
    void groups_sumToTheWholeExactly(@ForAll @Size(min = 1, max = 40) List<@From("rows") Row> rows) {
        List<Statement> all = book(rows).statements();
        Statement whole = all.get(all.size() - 1);
        for (Indicator indicator : ratios()) {
            assertThat(PooledRatio.of(
                                    indicator,
                                    all.subList(0, all.size() - 1).stream()
                                            .map(indicator::measure)
                                            .toList())
                            .result()
                            .value())
                    .isEqualTo(indicator.measure(whole).evaluation().value());
        }
    }

    /** Renegotiating a loan that is late already changes nothing; one that is not adds its balance. */
    @Property
    void renegotiatedAndLate_countsOnce(
            @ForAll @Size(min = 1, max = 20) List<@From("rows") Row> rows, @ForAll @IntRange(max = 19) int at) {
        int which = at % rows.size();
        List<Row> with = new ArrayList<>(rows);
        with.set(which, rows.get(which).renegotiated(true));
        List<Row> without = new ArrayList<>(rows);
        without.set(which, rows.get(which).renegotiated(false));
        Statement one = book(without).statement();
        Rational whole = PortfolioAtRisk.PORTFOLIO_AT_RISK
                .measure(one)
                .evaluation()
                .denominator()
                .orElseThrow();
        boolean counts = rows.get(which).days() <= 30 && !rows.get(which).writtenOff();
        BigDecimal added = counts ? USD.amount(rows.get(which).balance()) : BigDecimal.ZERO;
        Rational difference = value(
                        PortfolioAtRisk.PORTFOLIO_AT_RISK, book(with).statement())
                .minus(value(PortfolioAtRisk.PORTFOLIO_AT_RISK, one));
        assertThat(difference.times(whole)).isEqualTo(Rational.of(added));
    }

    /** Rates of what fell due, losses and provisions, with their amounts taken from the balances. */
    private static Statement inFull(List<Row> rows, int factor) {
        List<Loan> loans = new ArrayList<>();
        for (Row row : rows) {
            long balance = row.balance() * factor;
            LoanBuilder loan = Loan.builder("L" + loans.size())
                    .asOf(YEAR.closing())
                    .in(USD)
                    .minor(Amount.BALANCE, balance)
                    .minor(Amount.DUE, balance)
                    .minor(Amount.PAID_ON_TIME, row.overdue() * factor)
                    .minor(Amount.RECEIVED_LATE, row.days() % 7 * factor)
                    .minor(Amount.PREPAID, row.days() % 5 * factor)
                    .minor(Amount.PAST_DUE_AT_START, row.days() % 11 * factor)
                    .minor(Amount.DUE_TO_DATE, balance)
                    .minor(Amount.PAID_TO_DATE, row.overdue() * factor)
                    .minor(Amount.WRITTEN_OFF, row.writtenOff() ? balance : 0)
                    .minor(Amount.RECOVERED, row.writtenOff() ? row.overdue() * factor : 0)
                    .with(Attribute.BORROWER, "B" + loans.size() % 3)
                    .daysLate(row.days());
            if (row.renegotiated()) {
                loan.renegotiated();
            }
            if (row.writtenOff()) {
                loan.writtenOff();
            }
            loans.add(loan.build());
        }
        AgedTape aged = LoanTape.of(loans).aged();
        return LoanBookItems.of(LoanBookStatement.of("all", YEAR, aged.tally()))
                .withClients(ClientBalances.of(aged, Attribute.BORROWER))
                .complete(Statement.builder("all", YEAR)
                        .opening(BankItems.GROSS_LOANS, Integer.toString(1000 * factor))
                        .closing(BankItems.LOAN_LOSS_ALLOWANCE, Integer.toString(10 * factor))
                        .build());
    }

    private static List<Indicator> otherRatios() {
        List<Indicator> all = new ArrayList<>(List.of(
                CollectionRates.CUMULATIVE_RECOVERY_RATE,
                PortfolioQuality.WRITE_OFF_RATIO,
                PortfolioQuality.WRITE_OFF_RATIO.variant("net"),
                PortfolioQuality.RISK_COVERAGE,
                CreditConcentration.CLIENT_CONCENTRATION,
                CreditConcentration.CLIENT_CONCENTRATION.variant("hhi")));
        for (Variant variant : CollectionRates.COLLECTION_RATE.variants()) {
            all.add(CollectionRates.COLLECTION_RATE.with(variant));
        }
        for (ProvisioningProfile profile : List.of(
                ProvisioningProfiles.SA_DHAN,
                ProvisioningProfiles.MICROBANKING_BULLETIN,
                ProvisioningProfiles.MICROFINANZA_RATING)) {
            all.add(Provisioning.provisionsUnder(profile).get("intermediary.provision-adequacy"));
        }
        return all;
    }

    @Property(tries = 200)
    void scaling_changesNoOtherRatio(
            @ForAll @Size(min = 1, max = 20) List<@From("rows") Row> rows,
            @ForAll @IntRange(min = 1, max = 1000) int factor) {
        Statement one = inFull(rows, 1);
        Statement many = inFull(rows, factor);
        for (Indicator indicator : otherRatios()) {
            assertThat(indicator.measure(many).evaluation().value())
                    .isEqualTo(indicator.measure(one).evaluation().value());
        }
        // provisions themselves grow as the loans do
        assertThat(Provisioning.REQUIRED_PROVISIONS
                        .variant("microbanking-bulletin")
                        .measure(many)
                        .evaluation()
                        .value())
                .isEqualTo(Provisioning.REQUIRED_PROVISIONS
                        .variant("microbanking-bulletin")
                        .measure(one)
                        .evaluation()
                        .value()
                        .map(value -> value.times(Rational.of(factor))));
    }

    /** The required provisions are those of the loans, one by one. */
    @Property(tries = 200)
    void provisions_areTheSumOverLoans(@ForAll @Size(min = 1, max = 20) List<@From("rows") Row> rows) {
        for (ProvisioningProfile profile : ProvisioningProfiles.ALL) {
            List<Loan> loans = new ArrayList<>();
            BigDecimal sum = BigDecimal.ZERO;
            for (Row row : rows) {
                LoanBuilder loan = Loan.builder("L" + loans.size())
                        .asOf(YEAR.closing())
                        .in(USD)
                        .minor(Amount.BALANCE, row.balance())
                        .daysLate(row.days());
                loans.add((row.renegotiated() ? loan.renegotiated() : loan).build());
                BigDecimal own = row.renegotiated() ? profile.renegotiated().orElse(BigDecimal.ZERO) : BigDecimal.ZERO;
                BigDecimal rate =
                        profile.bucket(row.days()).rate().map(own::max).orElse(BigDecimal.ZERO);
                sum = sum.add(USD.amount(row.balance()).multiply(rate));
            }
            Statement statement = LoanBookItems.of(LoanBookStatement.of(
                            "all",
                            YEAR,
                            LoanTape.of(loans)
                                    .aged(AgingScheme.STANDARD.and(profile))
                                    .tally()))
                    .statement();
            assertThat(Provisioning.provisionsUnder(profile)
                            .get("intermediary.required-provisions")
                            .measure(statement)
                            .decimal()
                            .orElseThrow())
                    .isEqualByComparingTo(sum);
        }
    }

    @Property
    void scaling_changesNoRatio(
            @ForAll @Size(min = 1, max = 40) List<@From("rows") Row> rows,
            @ForAll @IntRange(min = 1, max = 1000) int factor) {
        Statement one = book(rows).statement();
        Statement many =
                book(rows.stream().map(row -> row.scaled(factor)).toList()).statement();
        for (Indicator indicator : ratios()) {
            assertThat(indicator.measure(many).evaluation().value())
                    .isEqualTo(indicator.measure(one).evaluation().value());
        }
    }
}
