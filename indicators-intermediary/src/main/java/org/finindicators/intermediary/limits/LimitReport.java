/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.limits;

import static org.finindicators.formula.Formula.closing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.finindicators.formula.Fault;
import org.finindicators.formula.Figures;
import org.finindicators.formula.Formula;
import org.finindicators.formula.Reason;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Measurement;
import org.finindicators.indicator.Variant;
import org.finindicators.intermediary.capital.Capital;
import org.finindicators.intermediary.risk.ExposureMeasures;
import org.finindicators.intermediary.risk.InterestRateRisk;
import org.finindicators.intermediary.statement.CapitalItems;
import org.finindicators.regulation.LimitBasis;
import org.finindicators.regulation.LimitCheck;
import org.finindicators.regulation.LimitKind;
import org.finindicators.regulation.PrudentialLimit;
import org.finindicators.regulation.PrudentialLimits;
import org.finindicators.report.Table;
import org.finindicators.report.Tabular;
import org.finindicators.scenario.StressBound;
import org.finindicators.validation.InvalidInputException;

/**
 * One institution held against the limits of one or several regulations, those on the same thing next to each other.
 *
 * @param subject the institution
 * @param date the end of the period, at which limits must be in force
 * @param checks the checks, in the order of what is limited
 * @param remarks which regulations were not in force, and which limits were not checked
 * @since 0.1.0
 */
public record LimitReport(String subject, LocalDate date, List<LimitCheck> checks, List<String> remarks)
        implements Tabular {
    /** Copies the lists. */
    public LimitReport {
        checks = List.copyOf(checks);
        remarks = List.copyOf(remarks);
    }

    /**
     * Checks all limits that are in force at the end of the period.
     *
     * @param figures the institution's figures and facts
     * @param regulations the regulations, in the order in which they shall stand
     * @return the report
     */
    public static LimitReport of(Figures figures, PrudentialLimits... regulations) {
        LocalDate date = figures.period().closing();
        List<LimitCheck> checks = new ArrayList<>();
        List<String> remarks = new ArrayList<>();
        for (LimitKind kind : LimitKind.values()) {
            for (PrudentialLimits regulation : regulations) {
                regulation.inForce(date).stream()
                        .filter(limit -> limit.kind() == kind && !kind.isDefinition())
                        .forEach(limit -> check(regulation, limit, figures)
                                .ifPresentOrElse(
                                        checks::add, () -> remarks.add(notChecked(regulation, limit, figures))));
            }
        }
        for (PrudentialLimits regulation : regulations) {
            if (regulation.inForce(date).isEmpty()) {
                remarks.add(regulation.name() + " was not in force at " + date);
            } else {
                notInForce(regulation, date).forEach(remarks::add);
            }
        }
        return new LimitReport(figures.subject(), date, checks, remarks);
    }

    /**
     * Takes the limits that are in force at a date as bounds of a scenario.
     *
     * @param date the date, the end of the period of the statements
     * @param regulation the regulation
     * @return the bounds, in the order of what is limited; definitions are none
     */
    public static List<StressBound> bounds(LocalDate date, PrudentialLimits regulation) {
        return regulation.inForce(date).stream()
                .filter(limit -> !limit.kind().isDefinition())
                .map(limit -> StressBound.of(indicator(regulation, limit), regulation.name(), limit))
                .toList();
    }

    /** The limits of a regulation that has others in force. */
    private static Stream<String> notInForce(PrudentialLimits regulation, LocalDate date) {
        Set<String> inForce =
                regulation.inForce(date).stream().map(PrudentialLimit::name).collect(Collectors.toSet());
        return regulation.limits().stream()
                .filter(limit ->
                        !inForce.contains(limit.name()) && !limit.kind().isDefinition())
                .flatMap(limit -> limit.validity().remark(regulation.name() + ": " + limit.name(), date).stream());
    }

    /**
     * Holds one institution against one limit, whenever that applies.
     *
     * @param regulation the regulation, which says how exposures count
     * @param limit one of its limits
     * @param figures the institution's figures and facts
     * @return the check; nothing for a limit between global systemically important banks, where the institution is not
     *     known to be one or has no exposure to another
     */
    public static Optional<LimitCheck> check(PrudentialLimits regulation, PrudentialLimit limit, Figures figures) {
        Measurement used = indicator(regulation, limit).measure(figures);
        return notAbout(limit, used, figures).isPresent()
                ? Optional.empty()
                : Optional.of(new LimitCheck(regulation.name(), limit, used));
    }

    /** Tells why a limit is not about an institution: that between G-SIBs is for those known to be one. */
    private static Optional<String> notAbout(PrudentialLimit limit, Measurement used, Figures figures) {
        if (limit.kind() != LimitKind.SINGLE_EXPOSURE_GSIB) {
            return Optional.empty();
        }
        return figures.fact(ExposureMeasures.CLIENT_EXPOSURES).isEmpty()
                ? Optional.of("no exposure is reported")
                : used.evaluation().faults().stream()
                        .filter(fault -> fault.reason() == Reason.NOT_APPLICABLE)
                        .map(Fault::detail)
                        .findFirst();
    }

    private static String notChecked(PrudentialLimits regulation, PrudentialLimit limit, Figures figures) {
        String why = notAbout(limit, indicator(regulation, limit).measure(figures), figures)
                .orElse("");
        return regulation.name() + ": " + limit.name() + " not checked, " + why;
    }

    /**
     * Finds the indicator that a limit is about, with the capital and the rules of its regulation.
     *
     * @param regulation the regulation
     * @param limit one of its limits, of a kind that is not a definition
     * @return the indicator, in a variant named after the regulation
     * @throws InvalidInputException if the limit is a definition
     */
    public static Indicator indicator(PrudentialLimits regulation, PrudentialLimit limit) {
        LimitBasis basis = limit.basis();
        String name = variantName(regulation);
        return switch (limit.kind()) {
            case CAPITAL_RATIO ->
                with(
                        Capital.CAPITAL_ADEQUACY_RATIO,
                        name,
                        regulation,
                        closing(CapitalItems.REGULATORY_CAPITAL).over(closing(CapitalItems.RISK_WEIGHTED_ASSETS)));
            case SINGLE_EXPOSURE ->
                ExposureLimits.SINGLE_EXPOSURE_LIMIT.with(ExposureLimits.single(name, regulation, basis));
            case SINGLE_EXPOSURE_GSIB ->
                ExposureLimits.SINGLE_EXPOSURE_LIMIT.with(
                        ExposureLimits.betweenGsibs(name + "-gsibs", regulation, basis));
            case LARGE_EXPOSURES_TOTAL ->
                ExposureLimits.LARGE_EXPOSURES_LIMIT.with(ExposureLimits.large(name, regulation, basis));
            case INSIDER_LENDING ->
                ExposureLimits.INSIDER_LENDING.with(
                        ExposureLimits.insiders(name, regulation, basis, RelatedCircle.INSIDERS_AND_FAMILY));
            case FIXED_ASSETS ->
                with(PositionLimits.FIXED_ASSET_LIMIT, name, regulation, PositionLimits.fixedAssets(basis));
            case EQUITY_HOLDING ->
                with(PositionLimits.EQUITY_HOLDING_LIMIT, name, regulation, PositionLimits.largestHolding(basis));
            case EQUITY_HOLDINGS_TOTAL ->
                with(
                        PositionLimits.EQUITY_HOLDING_LIMIT,
                        name + "-together",
                        regulation,
                        PositionLimits.allHoldings(basis));
            case FOREIGN_EXCHANGE ->
                with(PositionLimits.FOREIGN_EXCHANGE_LIMIT, name, regulation, PositionLimits.openPosition(basis));
            case FOREIGN_EXCHANGE_CURRENCY ->
                with(
                        PositionLimits.FOREIGN_EXCHANGE_LIMIT,
                        name + "-each-currency",
                        regulation,
                        PositionLimits.eachCurrency(basis));
            case GENERAL_PROVISION ->
                with(PositionLimits.GENERAL_PROVISION_MINIMUM, name, regulation, PositionLimits.generalProvisions());
            case ECONOMIC_VALUE ->
                with(
                        InterestRateRisk.INTEREST_RATE_RISK,
                        name,
                        regulation,
                        InterestRateRisk.worstFallUnder(limit).over(CapitalItems.capital(basis)));
            case NET_INTEREST_INCOME ->
                with(
                        InterestRateRisk.INTEREST_RATE_RISK,
                        name + "-income",
                        regulation,
                        InterestRateRisk.worstIncomeFallUnder(limit).over(CapitalItems.capital(basis)));
            case LARGE_EXPOSURE, INSIDER_OWNERSHIP, RELATED_INTEREST, FAMILY_DEGREE ->
                throw InvalidInputException.of(
                        limit.kind().words(), "a definition, nothing can be measured against it");
        };
    }

    private static Indicator with(Indicator indicator, String name, PrudentialLimits regulation, Formula formula) {
        return indicator.with(Variant.of(name, regulation.authority(), formula));
    }

    /** A regulation's name as the name of a variant: {@code Bank Act 2014} is {@code bank-act-2014}. */
    private static String variantName(PrudentialLimits regulation) {
        return Variant.nameFrom(regulation.name(), "regulation");
    }

    /**
     * Lists the limits that are broken; where capital is lost, every upper limit on it of which something is used.
     *
     * @return the breaches
     */
    public List<LimitCheck> breaches() {
        return checks.stream().filter(LimitCheck::isBreach).toList();
    }

    /**
     * Writes the checks in a table.
     *
     * @return a row for each, with the reasons of undecided ones below
     */
    @Override
    public Table table() {
        Table table = LimitCheck.table("Prudential limits, " + subject + ", " + date, checks);
        for (String remark : remarks) {
            table = table.note(remark);
        }
        return table;
    }

    /** Prints the table. */
    @Override
    public String toString() {
        return table().toString();
    }
}
