/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.surveillance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.finindicators.number.Intake;
import org.finindicators.number.Printing;
import org.finindicators.number.Scale;
import org.finindicators.regulation.LimitBasis;
import org.finindicators.statement.ClientExposure;
import org.finindicators.validation.InvalidInputException;
import org.finindicators.validation.SelfChecking;
import org.finindicators.validation.Violation;
import org.jspecify.annotations.Nullable;

/**
 * What one institution reports of its exposures and its capital at one date.
 *
 * <p>A report without exposures says that there are none; no report says nothing. Where all reports of a group are
 * wanted, {@link ExposureRegister} puts them together.
 *
 * @param lender the institution
 * @param date the date of the amounts
 * @param currency the currency of the amounts, if it is stated
 * @param scale the unit of the amounts
 * @param capital what it has of each basis that limits are a part of; may be negative
 * @param exposures its exposures; several to one client are added up
 * @since 0.1.0
 */
public record LenderReport(
        @NotBlank String lender,
        LocalDate date,
        Optional<Currency> currency,
        Scale scale,
        SortedMap<LimitBasis, BigDecimal> capital,
        List<@Valid ClientExposure> exposures)
        implements SelfChecking {
    /** Copies the lists and normalises the capital. */
    public LenderReport {
        Objects.requireNonNull(lender, "a report needs the name of a lender");
        Objects.requireNonNull(date, "a report needs a date");
        Intake intake = new Intake();
        SortedMap<LimitBasis, BigDecimal> checked = new TreeMap<>();
        capital.forEach((basis, amount) -> checked.put(basis, intake.number(place(basis), amount)));
        intake.about(whose(lender, date)).refuse();
        capital = Collections.unmodifiableSortedMap(checked);
        exposures = List.copyOf(exposures);
    }

    /**
     * Starts a report in whole units of a currency that is not stated yet, without exposures.
     *
     * @param lender the institution
     * @param date the date of the amounts, as 2021-12-31
     * @return the report
     * @throws InvalidInputException if there is no such date
     */
    public static LenderReport of(String lender, String date) {
        return of(lender, Intake.requireDate("date", date));
    }

    /**
     * Starts a report in whole units of a currency that is not stated yet, without exposures.
     *
     * @param lender the institution
     * @param date the date of the amounts
     * @return the report
     */
    public static LenderReport of(String lender, LocalDate date) {
        return new LenderReport(lender, date, Optional.empty(), Scale.UNITS, new TreeMap<>(), List.of());
    }

    /**
     * States the currency of the amounts.
     *
     * @param code its ISO 4217 code
     * @return the report
     * @throws InvalidInputException if there is no such currency
     */
    public LenderReport in(String code) {
        Intake intake = new Intake().about(whose());
        Optional<Currency> stated = intake.toCurrency("currency", code);
        intake.refuse();
        return in(stated.orElseThrow());
    }

    /**
     * States the currency of the amounts.
     *
     * @param stated the currency
     * @return the report
     */
    public LenderReport in(Currency stated) {
        return new LenderReport(lender, date, Optional.of(stated), scale, capital, exposures);
    }

    /**
     * States the unit of the amounts; it converts nothing.
     *
     * @param other the unit
     * @return the report
     */
    public LenderReport in(Scale other) {
        return new LenderReport(lender, date, currency, other, capital, exposures);
    }

    /**
     * States the capital.
     *
     * @param basis which capital
     * @param amount the amount in the unit of the report, as decimal text; may be negative
     * @return the report
     * @throws InvalidInputException if the amount is refused
     */
    public LenderReport withCapital(LimitBasis basis, String amount) {
        Intake intake = new Intake().about(whose());
        Optional<BigDecimal> read = intake.toNumber(place(basis), amount);
        intake.refuse();
        return withCapital(basis, read.orElseThrow());
    }

    /**
     * States the capital.
     *
     * @param basis which capital
     * @param amount the amount in the unit of the report; may be negative
     * @return the report
     * @throws InvalidInputException if the amount is refused
     */
    public LenderReport withCapital(LimitBasis basis, BigDecimal amount) {
        SortedMap<LimitBasis, BigDecimal> all = new TreeMap<>(capital);
        all.put(basis, amount);
        return new LenderReport(lender, date, currency, scale, all, exposures);
    }

    /**
     * Adds exposures.
     *
     * @param more the exposures, in the unit of the report
     * @return the report
     */
    public LenderReport withExposures(ClientExposure... more) {
        return withExposures(Arrays.asList(more));
    }

    /**
     * Adds exposures.
     *
     * @param more the exposures, in the unit of the report
     * @return the report
     */
    public LenderReport withExposures(Collection<ClientExposure> more) {
        List<ClientExposure> all = new ArrayList<>(exposures);
        all.addAll(more);
        return new LenderReport(lender, date, currency, scale, capital, all);
    }

    /** Finds exposures that are reported twice, and capital that is not reported. */
    @Override
    public List<Violation> violations() {
        List<Violation> found = new ArrayList<>();
        if (capital.isEmpty()) {
            found.add(new Violation("capital", "", "must be given; exposures are held against it"));
        }
        Map<ClientExposure, Integer> seen = new HashMap<>();
        for (int i = 0; i < exposures.size(); i++) {
            @Nullable Integer first = seen.putIfAbsent(exposures.get(i), i);
            if (first != null) {
                found.add(new Violation(
                        "exposures[" + i + "]",
                        Printing.beginning(exposures.get(i).client()),
                        "must not be the same as exposures[" + first + "] in all respects"));
            }
        }
        return found;
    }

    @Override
    public String whose() {
        return whose(lender, date);
    }

    static String whose(String lender, LocalDate date) {
        return lender.isBlank() ? "" : lender + " at " + date;
    }

    private static String place(LimitBasis basis) {
        return "capital[" + basis.words() + "]";
    }

    /** How many exposures are the same as another in all respects. */
    int repeats() {
        return exposures.size() - (int) exposures.stream().distinct().count();
    }

    /** An amount of the report in whole units of the currency. */
    BigDecimal inUnits(BigDecimal amount) {
        return scale.exponent() == 0 ? amount : amount.movePointRight(scale.exponent());
    }

    /** The capital in whole units of the currency. */
    Optional<BigDecimal> capitalInUnits(LimitBasis basis) {
        return Optional.ofNullable(capital.get(basis)).map(this::inUnits);
    }

    /** The same report in whole units of the currency. */
    LenderReport toUnits() {
        if (scale == Scale.UNITS) {
            return this;
        }
        SortedMap<LimitBasis, BigDecimal> converted = new TreeMap<>();
        capital.forEach((basis, amount) -> converted.put(basis, inUnits(amount)));
        List<ClientExposure> all = new ArrayList<>();
        for (ClientExposure exposure : exposures) {
            all.add(new ClientExposure(
                    exposure.client(),
                    exposure.group(),
                    inUnits(exposure.amount()),
                    exposure.offBalanceAmount().map(this::inUnits),
                    exposure.mitigatedAmount().map(this::inUnits),
                    exposure.kind()));
        }
        return new LenderReport(lender, date, currency, Scale.UNITS, converted, all);
    }

    /** Prints lender, date, number of exposures and capital. */
    @Override
    public String toString() {
        String unit = scale.words(currency.map(Currency::getCurrencyCode).orElse(""));
        StringBuilder out = new StringBuilder(Names.shown(lender, 30))
                .append(" at ")
                .append(date)
                .append(": ")
                .append(Printing.number(exposures.size()))
                .append(exposures.size() == 1 ? " exposure" : " exposures");
        capital.forEach((basis, amount) -> out.append("\n  ")
                .append(basis.words())
                .append(' ')
                .append((RegisterTables.amount(amount) + " " + unit).strip()));
        return out.toString();
    }
}
