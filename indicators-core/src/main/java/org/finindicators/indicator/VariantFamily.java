/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.indicator;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.finindicators.number.Decimals;
import org.finindicators.validation.InvalidInputException;

/**
 * Variants that differ in one number, each of which can be asked for by name: {@code alpha-1-5} is the parameter alpha
 * with the number 1.5, {@code ge-minus-1} the parameter ge with -1.
 *
 * @since 0.1.0
 */
public final class VariantFamily {
    private static final String MINUS = "minus-";

    private final String parameter;
    private final Pattern names;
    private final Function<BigDecimal, Variant> maker;

    private VariantFamily(String parameter, Function<BigDecimal, Variant> maker) {
        this.parameter = parameter;
        this.maker = maker;
        names = Pattern.compile(Pattern.quote(parameter) + "-(" + MINUS + ")?(\\d{1,20})(?:-(\\d{1,20}))?");
    }

    /**
     * Declares a family.
     *
     * @param parameter the name of the number, which its variants' names begin with
     * @param maker makes the variant for a number, under any name; refuses one that the parameter cannot have
     * @return the family
     */
    public static VariantFamily of(String parameter, Function<BigDecimal, Variant> maker) {
        return new VariantFamily(parameter, maker);
    }

    /**
     * Makes the variant for a number.
     *
     * @param number the number
     * @return the variant, under the name that it is asked for by
     * @throws InvalidInputException if the parameter cannot be that number
     */
    public Variant with(BigDecimal number) {
        BigDecimal checked = Decimals.check(number);
        Variant made = maker.apply(checked);
        String digits = Decimals.print(checked.abs()).replace('.', '-');
        String name = parameter + "-" + (checked.signum() < 0 ? MINUS : "") + digits;
        return new Variant(
                name,
                made.authority(),
                made.formula(),
                made.unit(),
                made.better(),
                made.codes(),
                made.note(),
                made.ownTitle());
    }

    /** The variant of a name, if it is one of the family. */
    Optional<Variant> named(String name) {
        Matcher match = names.matcher(name);
        if (!match.matches()) {
            return Optional.empty();
        }
        String digits = match.group(2) + (match.group(3) == null ? "" : "." + match.group(3));
        try {
            Variant variant = with(new BigDecimal((match.group(1) == null ? "" : "-") + digits));
            return Optional.of(variant).filter(made -> made.name().equals(name));
        } catch (InvalidInputException e) {
            return Optional.empty();
        }
    }

    /** Prints what stands for the names: {@code alpha-<number>}. */
    @Override
    public String toString() {
        return parameter + "-<number>";
    }
}
