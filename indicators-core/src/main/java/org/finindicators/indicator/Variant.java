/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.finindicators.formula.Formula;
import org.finindicators.formula.Moment;

/**
 * One authority's definition of an indicator.
 *
 * @param name lower case words joined by hyphens, unique within the indicator
 * @param authority who defines it so
 * @param formula how it is computed
 * @param unit the unit of its value
 * @param better which way it improves, if that is another way than the first variant's
 * @param codes the codes under which it is published
 * @param note in what it differs from the first variant; empty for the first
 * @param ownTitle what it is called where the name of the indicator would contradict its formula; empty elsewhere
 * @since 0.1.0
 */
public record Variant(
        String name,
        Authority authority,
        Formula formula,
        Unit unit,
        Optional<Direction> better,
        List<Code> codes,
        String note,
        String ownTitle) {
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /**
     * Creates a variant.
     *
     * @throws IllegalArgumentException if the name is malformed, or values of the formula cannot be given in the unit
     */
    public Variant {
        codes = List.copyOf(codes);
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "'" + name + "' is not the name of a variant: lower case words joined by hyphens");
        }
        if (!unit.fits(formula.dimension())) {
            throw new IllegalArgumentException(
                    "'" + formula.words() + "' is " + formula.dimension() + ", which is no " + unit);
        }
    }

    /**
     * Declares a variant whose unit follows from its formula. A quotient of a part over its whole, as the items declare
     * it, is out of domain above one.
     *
     * @param name the name
     * @param authority who defines it so
     * @param formula how it is computed
     * @return the variant
     */
    public static Variant of(String name, Authority authority, Formula formula) {
        Formula guarded = formula.ifPart();
        return new Variant(name, authority, guarded, Unit.of(guarded), Optional.empty(), List.of(), "", "");
    }

    /**
     * Makes a name of a variant from words, a regulation's name for instance: {@code Bank Act 2014} is
     * {@code bank-act-2014}.
     *
     * @param words any words
     * @param otherwise the name if no letter or digit is among them
     * @return lower case words joined by hyphens
     */
    public static String nameFrom(String words, String otherwise) {
        String name =
                words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return name.isEmpty() ? otherwise : name;
    }

    /**
     * Returns the same variant in another unit. In {@link Unit#SHARE} a formula over items is out of domain above one;
     * in {@link Unit#RATIO} a part may exceed what its item is declared to be a part of.
     *
     * @param other the unit
     * @return the variant
     */
    public Variant in(Unit other) {
        Formula bounded = other == Unit.SHARE && formula.hasColumns() && !formula.isShare()
                ? formula.ifShare()
                : other == Unit.RATIO && formula instanceof Formula.IfShare share ? share.value() : formula;
        return new Variant(name, authority, bounded, other, better, codes, note, ownTitle);
    }

    /**
     * Returns the unit of its values in words, money in a currency.
     *
     * @param currency the currency, {@code money} where none is known yet
     * @return for instance {@code % a year}, {@code USD per job} or {@code borrowers per loan officer}; empty for plain
     *     numbers
     */
    public String unitWords(String currency) {
        return UnitWords.of(this, currency);
    }

    /**
     * Tells whether its value is an amount over the whole period: twice as much for a period twice as long, so that
     * only those of periods of one length can be compared.
     *
     * @return true for money and things that are reported for the period; false for amounts at a date or a year, and
     *     for quotients
     */
    public boolean isOverPeriod() {
        return (unit == Unit.MONEY || unit == Unit.COUNT)
                && formula.readings().stream().anyMatch(reading -> reading.moment() == Moment.PERIOD);
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
        return new Variant(name, authority, formula, unit, better, all, note, ownTitle);
    }

    /**
     * Returns the same variant with a note.
     *
     * @param difference in what it differs from the first variant
     * @return the variant
     */
    public Variant note(String difference) {
        return new Variant(name, authority, formula, unit, better, codes, difference, ownTitle);
    }

    /**
     * Returns the same variant with a title of its own, where the name of the indicator says what it is not: the loans
     * over which an indicator named after total assets is taken, for instance.
     *
     * @param title the title
     * @return the variant
     */
    public Variant titled(String title) {
        return new Variant(name, authority, formula, unit, better, codes, note, title);
    }

    /**
     * Returns the same variant with a direction of its own.
     *
     * @param direction which way it improves
     * @return the variant
     */
    public Variant better(Direction direction) {
        return new Variant(name, authority, formula, unit, Optional.of(direction), codes, note, ownTitle);
    }
}
