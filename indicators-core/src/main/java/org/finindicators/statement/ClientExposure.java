/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.statement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.finindicators.number.Decimals;
import org.finindicators.number.Intake;
import org.finindicators.number.Printing;
import org.finindicators.validation.InvalidInputException;
import org.finindicators.validation.SelfChecking;
import org.finindicators.validation.Violation;

/**
 * One exposure to one client, on or off the balance sheet.
 *
 * @param client who owes it; exposures of one client are added up
 * @param group the group of connected clients that the client belongs to, if it belongs to one
 * @param amount the exposure before credit-risk mitigation
 * @param offBalanceAmount the part of the amount that is off the balance sheet, if that is reported
 * @param mitigatedAmount what remains after collateral and guarantees, if that is reported; a guarantor's own exposure
 *     may grow by what it guarantees
 * @param kind what kind of exposure it is, {@code loan} or {@code sovereign} for instance; a regulation may exempt some
 * @since 0.1.0
 */
public record ClientExposure(
        @NotBlank String client,
        // not NotBlank, which fails where an Optional is empty
        Optional<@Pattern(regexp = "(?s).*\\S.*", message = "must be given, it is blank") String> group,
        @NotNull @PositiveOrZero BigDecimal amount,
        Optional<@PositiveOrZero BigDecimal> offBalanceAmount,
        Optional<@PositiveOrZero BigDecimal> mitigatedAmount,
        @NotBlank String kind)
        implements SelfChecking {
    private static final String LOAN = "loan";

    /** Normalises the amounts. */
    public ClientExposure {
        Objects.requireNonNull(client, "an exposure needs the name of a client");
        Objects.requireNonNull(kind, "an exposure needs a kind");
        Intake intake = new Intake();
        amount = intake.number("amount", amount);
        offBalanceAmount = intake.number("offBalanceAmount", offBalanceAmount);
        mitigatedAmount = intake.number("mitigatedAmount", mitigatedAmount);
        intake.refuse();
    }

    /**
     * Gives a loan to a client.
     *
     * @param client who owes it
     * @param amount the exposure, as decimal text
     * @return the exposure, connected with no other client
     * @throws InvalidInputException if the amount is refused
     */
    public static ClientExposure of(String client, String amount) {
        return of(client, Intake.requireNumber("exposure to " + client, amount));
    }

    /**
     * Gives a loan to a client.
     *
     * @param client who owes it
     * @param amount the exposure
     * @return the exposure, connected with no other client
     * @throws InvalidInputException if the amount is refused
     */
    public static ClientExposure of(String client, BigDecimal amount) {
        return new ClientExposure(client, Optional.empty(), amount, Optional.empty(), Optional.empty(), LOAN);
    }

    /**
     * Connects the client with the others of a group.
     *
     * @param name the group
     * @return the exposure
     */
    public ClientExposure withGroup(String name) {
        return new ClientExposure(client, Optional.of(name), amount, offBalanceAmount, mitigatedAmount, kind);
    }

    /**
     * States what part of the exposure is off the balance sheet.
     *
     * @param part the part of the amount, as decimal text
     * @return the exposure
     * @throws InvalidInputException if the amount is refused
     */
    public ClientExposure withOffBalanceAmount(String part) {
        return withOffBalanceAmount(Intake.requireNumber("off-balance-sheet part of the exposure to " + client, part));
    }

    /**
     * States what part of the exposure is off the balance sheet.
     *
     * @param part the part of the amount
     * @return the exposure
     * @throws InvalidInputException if the amount is refused
     */
    public ClientExposure withOffBalanceAmount(BigDecimal part) {
        return new ClientExposure(client, group, amount, Optional.of(part), mitigatedAmount, kind);
    }

    /**
     * States what remains after credit-risk mitigation.
     *
     * @param remaining the remaining exposure, as decimal text
     * @return the exposure
     * @throws InvalidInputException if the amount is refused
     */
    public ClientExposure withMitigatedAmount(String remaining) {
        return withMitigatedAmount(Intake.requireNumber("mitigated exposure to " + client, remaining));
    }

    /**
     * States what remains after credit-risk mitigation.
     *
     * @param remaining the remaining exposure
     * @return the exposure
     * @throws InvalidInputException if the amount is refused
     */
    public ClientExposure withMitigatedAmount(BigDecimal remaining) {
        return new ClientExposure(client, group, amount, offBalanceAmount, Optional.of(remaining), kind);
    }

    /**
     * States what kind of exposure it is.
     *
     * @param name the kind
     * @return the exposure
     */
    public ClientExposure withKind(String name) {
        return new ClientExposure(client, group, amount, offBalanceAmount, mitigatedAmount, name);
    }

    /** Prints client and amount, then its group, and what else is stated. */
    @Override
    public String toString() {
        return client + ": " + Printing.number(amount)
                + (kind.equals(LOAN) ? "" : ", " + kind)
                + group.map(name -> "\n  group " + name).orElse("")
                + offBalanceAmount
                        .map(part -> "\n  off the balance sheet " + Printing.number(part))
                        .orElse("")
                + mitigatedAmount
                        .map(rest -> "\n  after mitigation " + Printing.number(rest))
                        .orElse("");
    }

    /** Finds a part off the balance sheet that is more than the whole. */
    @Override
    public List<Violation> violations() {
        return offBalanceAmount
                .filter(part -> part.compareTo(amount) > 0)
                .map(part -> List.of(new Violation(
                        "offBalanceAmount",
                        Decimals.print(part),
                        "must not exceed the exposure, " + Decimals.print(amount))))
                .orElse(List.of());
    }
}
