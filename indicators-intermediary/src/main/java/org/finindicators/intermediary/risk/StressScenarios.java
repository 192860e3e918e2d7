/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.risk;

import static org.finindicators.intermediary.risk.ForeignCurrencyItems.NET_OPEN_POSITION;
import static org.finindicators.intermediary.statement.BankItems.CASH;
import static org.finindicators.intermediary.statement.BankItems.DEPOSITS;
import static org.finindicators.intermediary.statement.BankItems.EQUITY;
import static org.finindicators.intermediary.statement.BankItems.GROSS_LOANS;
import static org.finindicators.intermediary.statement.BankItems.LOAN_LOSS_ALLOWANCE;
import static org.finindicators.intermediary.statement.BankItems.NONPERFORMING_LOANS;
import static org.finindicators.intermediary.statement.BankItems.TOTAL_ASSETS;
import static org.finindicators.intermediary.statement.BankItems.TOTAL_LIABILITIES;
import static org.finindicators.intermediary.statement.CapitalItems.COMMON_EQUITY_TIER_1;
import static org.finindicators.intermediary.statement.CapitalItems.REGULATORY_CAPITAL;
import static org.finindicators.intermediary.statement.CapitalItems.RISK_WEIGHTED_ASSETS;
import static org.finindicators.intermediary.statement.CapitalItems.TIER_1_CAPITAL;
import static org.finindicators.intermediary.statement.IncomeItems.NET_INCOME;
import static org.finindicators.intermediary.statement.IncomeItems.NET_INTEREST_INCOME;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.finindicators.formula.Item;
import org.finindicators.formula.Kind.Stock;
import org.finindicators.number.Intake;
import org.finindicators.scenario.ItemShock;
import org.finindicators.scenario.Scenario;
import org.finindicators.validation.InvalidInputException;

/**
 * The simple shocks of the published introductions to stress testing, as examples: a caller sets their sizes, and
 * changes or adds to them as to any {@link Scenario}.
 *
 * <p>A loss is borne at once and in full, before tax, by equity, net income, Tier 1, its common equity and regulatory
 * capital, each of them where it is reported; total assets and risk-weighted assets fall by a provision, which is what
 * a risk weight of 100 per cent means. Profits that would come in first, and what management would do, are left out. A
 * statement that reports no risk-weighted assets, for instance, says so among what was not applied.
 *
 * <p>Cihak, Introduction to Applied Stress Testing, IMF Working Paper 07/59, 2007, whose sections the scenarios name;
 * his credit shock 4, the failure of the largest borrowers, needs the borrowers and not the balance sheet.
 *
 * @since 0.1.0
 */
public final class StressScenarios {
    private static final String CIHAK = "Cihak, IMF WP/07/59, 2007, ";

    /** What bears a loss or a gain. */
    private static final List<Item<?>> BEARERS =
            List.of(EQUITY, NET_INCOME, COMMON_EQUITY_TIER_1, TIER_1_CAPITAL, REGULATORY_CAPITAL);

    /** What falls by a provision. */
    private static final Item<?>[] LOWERED = Stream.concat(
                    BEARERS.stream(), Stream.of(TOTAL_ASSETS, RISK_WEIGHTED_ASSETS))
            .toArray(Item<?>[]::new);

    private StressScenarios() {}

    /**
     * Lets non-performing loans rise in proportion to those that there are, and provides for the new ones (credit shock
     * 2).
     *
     * @param percent by how much they rise, in per cent of the existing ones, as decimal text
     * @param provisionPercent what is provided for, in per cent of the new ones, as decimal text
     * @return the scenario
     * @throws InvalidInputException if a number is refused
     */
    public static Scenario nonPerformingLoansRise(String percent, String provisionPercent) {
        Intake intake = new Intake();
        Optional<BigDecimal> rise = intake.toNumber("percent", percent);
        Optional<BigDecimal> provision = intake.toNumber("provisionPercent", provisionPercent);
        intake.refuse();
        return nonPerformingLoansRise(rise.orElseThrow(), provision.orElseThrow());
    }

    /**
     * Lets non-performing loans rise in proportion to those that there are, and provides for the new ones (credit shock
     * 2).
     *
     * <p>Non-performing loans + p x non-performing loans; the provision is p x non-performing loans x rate. Gross loans
     * stay. The assessment of the Czech Republic in 2001 took a rise by 62.5 per cent (Cihak, Czech National Bank,
     * Research and Policy Note 2004/03, appendix).
     *
     * @param percent by how much they rise, in per cent of the existing ones
     * @param provisionPercent what is provided for, in per cent of the new ones
     * @return the scenario
     * @throws InvalidInputException if a number is refused
     */
    public static Scenario nonPerformingLoansRise(BigDecimal percent, BigDecimal provisionPercent) {
        return Scenario.of("non-performing loans rise", CIHAK + "section IV.B")
                .with(ItemShock.byPercent(NONPERFORMING_LOANS, percent)
                        .provisionedAtPercent(provisionPercent, LOAN_LOSS_ALLOWANCE, LOWERED));
    }

    /**
     * Lets a part of the loans that perform turn bad, and provides for it.
     *
     * @param percent the part, in per cent of gross loans less non-performing ones, as decimal text
     * @param provisionPercent what is provided for, in per cent of it, as decimal text
     * @return the scenario
     * @throws InvalidInputException if a number is refused
     */
    public static Scenario loansTurnBad(String percent, String provisionPercent) {
        Intake intake = new Intake();
        Optional<BigDecimal> part = intake.toNumber("percent", percent);
        Optional<BigDecimal> provision = intake.toNumber("provisionPercent", provisionPercent);
        intake.refuse();
        return loansTurnBad(part.orElseThrow(), provision.orElseThrow());
    }

    /**
     * Lets a part of the loans that perform turn bad, and provides for it.
     *
     * <p>Non-performing loans + p x (gross loans - non-performing loans), in two shocks, one for each of them.
     *
     * @param percent the part, in per cent of gross loans less non-performing ones
     * @param provisionPercent what is provided for, in per cent of it
     * @return the scenario
     * @throws InvalidInputException if a number is refused
     */
    public static Scenario loansTurnBad(BigDecimal percent, BigDecimal provisionPercent) {
        return Scenario.of("loans turn bad", CIHAK + "section IV.B, on loans that perform")
                .with(
                        turningBad(GROSS_LOANS, percent, provisionPercent),
                        turningBad(NONPERFORMING_LOANS, percent.negate(), provisionPercent));
    }

    /**
     * Lets a part of the loans to one sector turn bad, and provides for it (credit shock 3).
     *
     * @param sector the loans to the sector that perform, an item of the caller's
     * @param percent the part that turns bad, in per cent, as decimal text
     * @param provisionPercent what is provided for, in per cent of it, as decimal text
     * @return the scenario
     * @throws InvalidInputException if a number is refused
     */
    public static Scenario sectorTurnsBad(Item<Stock> sector, String percent, String provisionPercent) {
        Intake intake = new Intake();
        Optional<BigDecimal> part = intake.toNumber("percent", percent);
        Optional<BigDecimal> provision = intake.toNumber("provisionPercent", provisionPercent);
        intake.refuse();
        return sectorTurnsBad(sector, part.orElseThrow(), provision.orElseThrow());
    }

    /**
     * Lets a part of the loans to one sector turn bad, and provides for it (credit shock 3). The loans to the sector,
     * gross, stay.
     *
     * @param sector the loans to the sector that perform, an item of the caller's
     * @param percent the part that turns bad, in per cent
     * @param provisionPercent what is provided for, in per cent of it
     * @return the scenario
     * @throws InvalidInputException if a number is refused
     */
    public static Scenario sectorTurnsBad(Item<Stock> sector, BigDecimal percent, BigDecimal provisionPercent) {
        return Scenario.of(sector.name() + " turn bad", CIHAK + "section IV.C")
                .with(turningBad(sector, percent, provisionPercent));
    }

    private static ItemShock turningBad(Item<?> loans, BigDecimal percent, BigDecimal provisionPercent) {
        return ItemShock.percentOf(loans, percent)
                .raising(NONPERFORMING_LOANS)
                .provisionedAtPercent(provisionPercent, LOAN_LOSS_ALLOWANCE, LOWERED);
    }

    /**
     * Lets all interest rates change, and takes the change of interest income over a year from the repricing gap.
     *
     * @param points the change in percentage points, as decimal text; negative for a fall
     * @param gap assets less liabilities that are repriced within the year, an item of the caller's, of either sign
     * @return the scenario
     * @throws InvalidInputException if the number is refused
     */
    public static Scenario interestRatesChange(String points, Item<Stock> gap) {
        return interestRatesChange(Intake.requireNumber("points", points), gap);
    }

    /**
     * Lets all interest rates change, and takes the change of interest income over a year from the repricing gap
     * (direct interest-rate risk; the change of the value of bonds is not in it).
     *
     * <p>Gap x change, all repriced at once, is added to net interest income, net income, equity and capital.
     *
     * @param points the change in percentage points; negative for a fall
     * @param gap assets less liabilities that are repriced within the year, an item of the caller's, of either sign
     * @return the scenario
     * @throws InvalidInputException if the number is refused
     */
    public static Scenario interestRatesChange(BigDecimal points, Item<Stock> gap) {
        ItemShock shock = ItemShock.percentOf(gap, points).raising(NET_INTEREST_INCOME);
        return Scenario.of("interest rates change", CIHAK + "section V.A").with(borne(shock));
    }

    /**
     * Lets the price of all foreign currencies change, and takes the gain or loss from the net open position.
     *
     * @param percent the change of their price in the currency of the statement, in per cent, as decimal text
     * @return the scenario
     * @throws InvalidInputException if the number is refused
     */
    public static Scenario foreignCurrenciesChange(String percent) {
        return foreignCurrenciesChange(Intake.requireNumber("percent", percent));
    }

    /**
     * Lets the price of all foreign currencies change, and takes the gain or loss from the net open position (direct
     * foreign-exchange risk; borrowers who cannot pay any more are not in it).
     *
     * <p>Net open position x change is added to net income, equity and capital: a loss for a short position where they
     * get dearer. Assets and liabilities, whose parts in foreign currencies are not known, stay. The assessment of the
     * Czech Republic in 2001 took a change by 16.5 per cent, three standard deviations of changes over three months
     * (Cihak, Czech National Bank, Research and Policy Note 2004/03, appendix).
     *
     * @param percent the change of their price in the currency of the statement, in per cent
     * @return the scenario
     * @throws InvalidInputException if the number is refused
     */
    public static Scenario foreignCurrenciesChange(BigDecimal percent) {
        return Scenario.of("foreign currencies change", CIHAK + "section VI.A")
                .with(borne(ItemShock.byPercent(NET_OPEN_POSITION, percent)));
    }

    private static ItemShock borne(ItemShock shock) {
        ItemShock all = shock;
        for (Item<?> bearer : BEARERS) {
            all = all.raising(bearer);
        }
        return all;
    }

    /**
     * Lets depositors take out a part of their deposits, which is paid from cash.
     *
     * @param percent the part, in per cent, as decimal text
     * @return the scenario
     * @throws InvalidInputException if the number is refused
     */
    public static Scenario depositsWithdrawn(String percent) {
        return depositsWithdrawn(Intake.requireNumber("percent", percent));
    }

    /**
     * Lets depositors take out a part of their deposits, which is paid from cash. Where cash does not suffice it is
     * negative, which it cannot be, and what reads it is undefined.
     *
     * @param percent the part, in per cent
     * @return the scenario
     * @throws InvalidInputException if the number is refused
     */
    public static Scenario depositsWithdrawn(BigDecimal percent) {
        return Scenario.of("deposits withdrawn", CIHAK + "section VIII")
                .with(ItemShock.percentOf(DEPOSITS, percent)
                        .lowering(DEPOSITS)
                        .lowering(CASH)
                        .lowering(TOTAL_ASSETS)
                        .lowering(TOTAL_LIABILITIES));
    }
}
