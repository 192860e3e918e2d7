/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.outreach;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.finindicators.number.Intake;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.validation.InvalidInputException;

/**
 * One loan or one course of assistance that one client got.
 *
 * <p>A loan to a group is one service for each of its members, {@linkplain #withGroup(String) marked} with the group.
 *
 * @param client the id of the client, a person or a firm; the same id is the same client
 * @param kind credit or technical assistance
 * @param from the day it began: of the disbursement, or the first day of the course
 * @param until the last day that it served the client; for a loan, that of the last repayment
 * @param sex the sex of the client, if it is known
 * @param region where the client is, if it is known
 * @param size the client's class of size, {@code micro} for instance, if it is known
 * @param group the group that the loan was made to, if it was made to one
 * @since 0.1.0
 */
public record Service(
        @NotBlank String client,
        @NotNull Kind kind,
        @NotNull LocalDate from,
        @NotNull LocalDate until,
        Optional<Sex> sex,
        Optional<String> region,
        Optional<String> size,
        Optional<String> group) {
    /**
     * Requires who, what and when; a blank region, size or group is one that is not known.
     *
     * @throws InvalidInputException if it ended before it began
     */
    public Service {
        Objects.requireNonNull(client, "a service needs a client");
        Objects.requireNonNull(kind, "a service needs a kind");
        Objects.requireNonNull(from, "a service needs the day it began");
        Objects.requireNonNull(until, "a service needs the day it ended");
        region = named(region);
        size = named(size);
        group = named(group);
        Intake intake = new Intake();
        if (until.isBefore(from)) {
            intake.add("until", until.toString(), "must not be before the first day, " + from + " (" + client + ")");
        }
        intake.refuse();
    }

    private static Optional<String> named(Optional<String> name) {
        return name.map(String::strip).filter(words -> !words.isEmpty());
    }

    /**
     * States a loan.
     *
     * @param client the id of the client
     * @param disbursed the day of the disbursement; the loan counts in that period only, unless
     *     {@link #withLastDay(LocalDate)} says more
     * @return the service
     */
    public static Service credit(String client, LocalDate disbursed) {
        return of(client, Kind.CREDIT, disbursed);
    }

    /**
     * States a loan.
     *
     * @param client the id of the client
     * @param disbursed the day of the disbursement, as {@code 2022-03-01}; the loan counts in that period only, unless
     *     {@link #withLastDay(String)} says more
     * @return the service
     * @throws InvalidInputException if it is not a date
     */
    public static Service credit(String client, String disbursed) {
        return credit(client, Intake.requireDate("from", disbursed));
    }

    /**
     * States technical assistance.
     *
     * @param client the id of the client
     * @param day its first day
     * @return the service
     */
    public static Service assistance(String client, LocalDate day) {
        return of(client, Kind.TECHNICAL_ASSISTANCE, day);
    }

    /**
     * States technical assistance.
     *
     * @param client the id of the client
     * @param day its first day, as {@code 2022-03-01}
     * @return the service
     * @throws InvalidInputException if it is not a date
     */
    public static Service assistance(String client, String day) {
        return assistance(client, Intake.requireDate("from", day));
    }

    private static Service of(String client, Kind kind, LocalDate day) {
        return new Service(
                client, kind, day, day, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * States how long it served the client.
     *
     * @param day the last day
     * @return the service with it
     * @throws InvalidInputException if it is before the first day
     */
    public Service withLastDay(LocalDate day) {
        return new Service(client, kind, from, day, sex, region, size, group);
    }

    /**
     * States how long it served the client.
     *
     * @param day the last day, as {@code 2022-12-31}
     * @return the service with it
     * @throws InvalidInputException if it is not a date, or before the first day
     */
    public Service withLastDay(String day) {
        return withLastDay(Intake.requireDate("until", day));
    }

    /**
     * States the sex of the client.
     *
     * @param known the sex
     * @return the service with it
     */
    public Service withSex(Sex known) {
        return new Service(client, kind, from, until, Optional.of(known), region, size, group);
    }

    /**
     * States where the client is.
     *
     * @param name the region
     * @return the service with it
     */
    public Service withRegion(String name) {
        return new Service(client, kind, from, until, sex, Optional.of(name), size, group);
    }

    /**
     * States how large the client is.
     *
     * @param name the class of size, {@code micro} for instance
     * @return the service with it
     */
    public Service withSize(String name) {
        return new Service(client, kind, from, until, sex, region, Optional.of(name), group);
    }

    /**
     * States that the client got it as a member of a group.
     *
     * @param name the id of the group
     * @return the service with it
     */
    public Service withGroup(String name) {
        return new Service(client, kind, from, until, sex, region, size, Optional.of(name));
    }

    /**
     * Tells whether it served the client on a day of a period.
     *
     * @param period the period
     * @return true if one day is in both
     */
    public boolean isIn(ReportingPeriod period) {
        return !from.isAfter(period.end()) && !until.isBefore(period.start());
    }

    /**
     * The kind of a service: credit or technical assistance.
     *
     * @since 0.1.0
     */
    public enum Kind {
        /** A loan, or a share in the loan of a group. */
        CREDIT,
        /** Advice, training or another technical assistance. */
        TECHNICAL_ASSISTANCE
    }
}
