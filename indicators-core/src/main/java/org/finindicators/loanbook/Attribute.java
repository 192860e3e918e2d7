/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.loanbook;

import java.util.Objects;
import org.finindicators.validation.InvalidInputException;

/**
 * A property by which loans or projects can be grouped: the credit line they were made under, the region, the borrower.
 *
 * <p>The constants are what most books of loans have; a caller makes its own with {@link #of(String)}.
 *
 * @param name the field's term, as tables show it
 * @since 0.1.0
 */
public record Attribute(String name) implements Comparable<Attribute> {
    /** The person or firm that owes the loan. */
    public static final Attribute BORROWER = new Attribute("borrower");

    /** The connected borrowers that count as one, or the solidarity group. */
    public static final Attribute GROUP = new Attribute("group");

    /** The credit line or programme that the loan was made under. */
    public static final Attribute CREDIT_LINE = new Attribute("credit line");

    /** The region of the borrower. */
    public static final Attribute REGION = new Attribute("region");

    /** The economic activity that the loan finances. */
    public static final Attribute SECTOR = new Attribute("sector");

    /** The sex of the borrower. */
    public static final Attribute SEX = new Attribute("sex");

    /** The loan officer in charge. */
    public static final Attribute OFFICER = new Attribute("loan officer");

    /** The month, quarter or year of disbursement. */
    public static final Attribute VINTAGE = new Attribute("vintage");

    /** Whether the borrower belongs to the target group of the programme. */
    public static final Attribute TARGET_GROUP = new Attribute("target group");

    /** The label of loans or projects for which an attribute is not stated. */
    public static final String NOT_STATED = "(not stated)";

    /**
     * Checks the name.
     *
     * @throws InvalidInputException if it is blank
     */
    public Attribute {
        if (Objects.requireNonNull(name).isBlank()) {
            throw InvalidInputException.of("", "an attribute needs a name");
        }
    }

    /**
     * Names an attribute of one's own.
     *
     * @param name the term, as tables shall show it
     * @return the attribute
     * @throws InvalidInputException if it is blank
     */
    public static Attribute of(String name) {
        return new Attribute(name);
    }

    @Override
    public int compareTo(Attribute other) {
        return name.compareTo(other.name);
    }

    /** Prints the name. */
    @Override
    public String toString() {
        return name;
    }
}
