/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.sme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.finindicators.number.Intake;
import org.finindicators.validation.SelfChecking;
import org.finindicators.validation.Violation;

/**
 * All firms of an economy, or all its classes of firms, of which the small and medium ones are a part.
 *
 * <pre>{@code
 * Firms.ofEnterprises(
 *         Firm.of("0 to 9").withEmployees(0, 9).withValueAdded("80").withEmployment(900),
 *         Firm.of("10 to 249").withEmployees(10, 249).withValueAdded("200").withEmployment(2200),
 *         Firm.of("250 and more").withSize(SizeMeasure.EMPLOYEES, SizeRange.atLeast(250))
 *                 .withValueAdded("720").withEmployment(2100))
 * }</pre>
 *
 * @param firms the firms or classes, each once
 * @param coverage what is one business, and whether the informal sector is in
 * @param statedValueAdded the value added of all, if the source reports it; the firms must add up to it
 * @param statedEmployment the same of employment
 * @param statedCredit the same of credit
 * @since 0.1.0
 */
public record Firms(
        @NotEmpty List<@Valid Firm> firms,
        Coverage coverage,
        Optional<BigDecimal> statedValueAdded,
        Optional<@PositiveOrZero BigDecimal> statedEmployment,
        Optional<@PositiveOrZero BigDecimal> statedCredit)
        implements SelfChecking {
    /** The most violations that are listed. */
    private static final int MOST = 100;

    /**
     * Copies the firms and normalises the numbers.
     *
     * @throws org.finindicators.validation.InvalidInputException if one is out of bounds
     */
    public Firms {
        firms = List.copyOf(firms);
        Intake intake = new Intake();
        statedValueAdded = intake.number("statedValueAdded", statedValueAdded);
        statedEmployment = intake.number("statedEmployment", statedEmployment);
        statedCredit = intake.number("statedCredit", statedCredit);
        intake.refuse();
    }

    /**
     * Takes firms or classes of firms that are enterprises.
     *
     * @param firms all of them, the large ones too
     * @return the firms
     */
    public static Firms ofEnterprises(Firm... firms) {
        return of(List.of(firms), Coverage.COVERAGE_NOT_STATED.withUnit(BusinessUnit.ENTERPRISE));
    }

    /**
     * Takes firms or classes of firms that are places of work.
     *
     * @param firms all of them, the large ones too
     * @return the firms
     */
    public static Firms ofEstablishments(Firm... firms) {
        return of(List.of(firms), Coverage.COVERAGE_NOT_STATED.withUnit(BusinessUnit.ESTABLISHMENT));
    }

    /**
     * Takes firms or classes of firms.
     *
     * @param firms all of them, the large ones too
     * @param coverage what they cover
     * @return the firms
     */
    public static Firms of(List<Firm> firms, Coverage coverage) {
        return new Firms(firms, coverage, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * States the value added of all, as the source reports it.
     *
     * @param amount the total
     * @return the same firms with it
     */
    public Firms withStatedValueAdded(BigDecimal amount) {
        return new Firms(firms, coverage, Optional.of(amount), statedEmployment, statedCredit);
    }

    /**
     * States the value added of all, as the source reports it.
     *
     * @param amount the total, as decimal text
     * @return the same firms with it
     */
    public Firms withStatedValueAdded(String amount) {
        return withStatedValueAdded(Intake.requireNumber("statedValueAdded", amount));
    }

    /**
     * States the employment of all, as the source reports it.
     *
     * @param number the total
     * @return the same firms with it
     */
    public Firms withStatedEmployment(BigDecimal number) {
        return new Firms(firms, coverage, statedValueAdded, Optional.of(number), statedCredit);
    }

    /**
     * States the employment of all, as the source reports it.
     *
     * @param number the total
     * @return the same firms with it
     */
    public Firms withStatedEmployment(long number) {
        return withStatedEmployment(BigDecimal.valueOf(number));
    }

    /**
     * States the employment of all, as the source reports it.
     *
     * @param number the total, as decimal text
     * @return the same firms with it
     */
    public Firms withStatedEmployment(String number) {
        return withStatedEmployment(Intake.requireNumber("statedEmployment", number));
    }

    /**
     * States the credit to all, as the source reports it.
     *
     * @param amount the total
     * @return the same firms with it
     */
    public Firms withStatedCredit(BigDecimal amount) {
        return new Firms(firms, coverage, statedValueAdded, statedEmployment, Optional.of(amount));
    }

    /**
     * States the credit to all, as the source reports it.
     *
     * @param amount the total, as decimal text
     * @return the same firms with it
     */
    public Firms withStatedCredit(String amount) {
        return withStatedCredit(Intake.requireNumber("statedCredit", amount));
    }

    @Override
    public List<Violation> violations() {
        List<Violation> found = new ArrayList<>();
        for (Contribution one : Contribution.values()) {
            one.contradiction(this).ifPresent(sentence -> found.add(new Violation(one.place, "", sentence)));
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < firms.size() && found.size() < MOST; i++) {
            Firm firm = firms.get(i);
            String place = "firms[" + i + "]";
            if (!seen.add(firm.name())) {
                found.add(new Violation(place + ".name", firm.name(), "must not occur twice"));
            }
            firm.sizes().forEach((measure, size) -> {
                // a negative size has a violation of its own
                if (size.from().signum() >= 0) {
                    size.contradiction()
                            .ifPresent(sentence ->
                                    found.add(new Violation(place + ".sizes[" + measure + "]", "", sentence)));
                }
            });
        }
        return found;
    }
}
