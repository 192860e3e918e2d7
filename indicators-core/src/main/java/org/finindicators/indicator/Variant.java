/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.indicator;

import java.util.ArrayList;
import java.util.List;
import org.finindicators.formula.Method;

/**
 * One authority's definition of an indicator.
 *
 * @param name lower case words joined by hyphens, unique within the indicator
 * @param authority who defines it so
 * @param method how it is computed
 * @param unit the unit of its value
 * @param codes the codes under which it is published
 * @param note in what it differs from the first variant; empty for the first
 */
public record Variant(String name, Authority authority, Method method, Unit unit, List<Code> codes, String note) {
    /**
     * Creates a variant.
     *
     * @param name lower case words joined by hyphens, unique within the indicator
     * @param authority who defines it so
     * @param method how it is computed
     * @param unit the unit of its value
     * @param codes the codes under which it is published
     * @param note in what it differs from the first variant; empty for the first
     * @throws IllegalArgumentException if values of the method cannot be given in the unit
     */
    public Variant {
        codes = List.copyOf(codes);
        if (!unit.fits(method.dimension())) {
            throw new IllegalArgumentException(
                    "'" + method.words() + "' is " + method.dimension() + ", which is no " + unit);
        }
    }

    /**
     * Declares a variant whose unit follows from its method.
     *
     * @param name the name
     * @param authority who defines it so
     * @param method how it is computed
     * @return the variant
     */
    public static Variant of(String name, Authority authority, Method method) {
        return new Variant(name, authority, method, Unit.of(method), List.of(), "");
    }

    /**
     * Returns the same variant in another unit.
     *
     * @param other the unit
     * @return the variant
     */
    public Variant in(Unit other) {
        return new Variant(name, authority, method, other, codes, note);
    }

    /**
     * Returns the same variant with a code.
     *
     * @param publisher who publishes it
     * @param code the code as printed there
     * @return the variant
     */
    public Variant code(Authority publisher, String code) {
        List<Code> all = new ArrayList<>(codes);
        all.add(new Code(publisher, code));
        return new Variant(name, authority, method, unit, all, note);
    }

    /**
     * Returns the same variant with a note.
     *
     * @param difference in what it differs from the first variant
     * @return the variant
     */
    public Variant note(String difference) {
        return new Variant(name, authority, method, unit, codes, difference);
    }
}
