/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.indicator;

import java.util.Currency;
import org.finindicators.formula.Calculation;
import org.finindicators.formula.Formula;
import org.finindicators.formula.Operand;
import org.finindicators.number.Rational;

/**
 * Says units in words. What is counted is said by the items and calculations of the formula, else by the figures that
 * were read.
 */
final class UnitWords {
    private UnitWords() {}

    /** The unit of a value, with its currency. */
    static String of(Measured measured) {
        Variant variant = measured.indicator().variant();
        return switch (variant.unit()) {
            case MONEY -> phrase(measured.origin().scale().words(currency(measured)), aYear(variant));
            case MONEY_PER_UNIT -> phrase(currency(measured), per(thing(measured)) + aYear(variant));
            case COUNT -> measured.exact().equals(Rational.ONE) ? thing(measured) : plural(thing(measured));
            default -> of(variant, "");
        };
    }

    /** The unit before any figures, or of an aggregate, with a currency for whole amounts of money. */
    static String of(Variant variant, String currency) {
        Unit unit = variant.unit();
        return switch (unit) {
            case MONEY -> phrase(currency, aYear(variant));
            case MONEY_PER_UNIT -> phrase(currency, per(declared(variant)) + aYear(variant));
            case COUNT -> plural(declared(variant));
            case COUNT_PER_UNIT -> declared(variant);
            case PER_THOUSAND, PER_100_000 -> perMany(variant);
            default -> unit.words();
        };
    }

    /** The currency of the first amount of money that states one, else that of the figures. */
    private static String currency(Measured measured) {
        return measured.operands().stream()
                .flatMap(operand -> operand.currency().stream())
                .findFirst()
                .or(() -> measured.origin().currency())
                .map(Currency::getCurrencyCode)
                .orElse("");
    }

    /** What is counted, as the formula declares it; a figure may say more of it, a person a month. */
    private static String thing(Measured measured) {
        String declared = declared(measured.indicator().variant());
        return measured.operands().stream()
                .filter(operand -> !operand.isMoney())
                .map(Operand::unit)
                .filter(unit -> declared.isEmpty() ? !unit.isEmpty() : unit.startsWith(declared + " "))
                .findFirst()
                .orElse(declared);
    }

    private static String declared(Variant variant) {
        return switch (variant.unit()) {
            case COUNT -> noun(variant.formula());
            case MONEY_PER_UNIT -> {
                String below = noun(below(variant.formula()));
                yield below.isEmpty() ? noun(variant.formula()) : below;
            }
            case COUNT_PER_UNIT -> {
                String both = noun(variant.formula());
                if (both.contains(" per ")) {
                    yield both;
                }
                String above = noun(above(variant.formula()));
                String below = noun(below(variant.formula()));
                yield above.isEmpty() || below.isEmpty() ? "" : plural(above) + " per " + below;
            }
            default -> "";
        };
    }

    /** Accounts per 1,000 adults; of adults who are counted both times, per 1,000 adults. */
    private static String perMany(Variant variant) {
        String above = noun(above(variant.formula()));
        String below = noun(below(variant.formula()));
        String what = above.equals(below) ? "" : plural(above);
        return (what + " " + variant.unit().words() + " " + plural(below)).strip();
    }

    /** The words behind an amount that is one of a year. */
    private static String aYear(Variant variant) {
        return variant.formula().dimension().years() == -1 ? " a year" : "";
    }

    /** Half a phrase is none: without a currency it is money a year. */
    private static String phrase(String money, String each) {
        return (money.isEmpty() && !each.isEmpty() ? "money" : money) + each;
    }

    private static String per(String thing) {
        return thing.isEmpty() ? "" : " per " + thing;
    }

    private static Formula above(Formula formula) {
        Formula core = formula.unguarded();
        return core instanceof Formula.Quotient quotient ? quotient.numerator() : core;
    }

    private static Formula below(Formula formula) {
        Formula core = formula.unguarded();
        return core instanceof Formula.Quotient quotient ? quotient.denominator() : core;
    }

    /** The first thing that a formula counts. */
    private static String noun(Formula formula) {
        if (formula instanceof Calculation calculation && !calculation.noun().isEmpty()) {
            return calculation.noun();
        }
        if (formula instanceof Formula.Reading reading) {
            return reading.term().parts().get(0).item().noun();
        }
        return formula.inputs().stream()
                .map(UnitWords::noun)
                .filter(noun -> !noun.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** The plural of a noun, of the first one in "year of work". */
    static String plural(String noun) {
        int rest = noun.indexOf(" of ");
        if (rest > 0) {
            return plural(noun.substring(0, rest)) + noun.substring(rest);
        }
        if (noun.isEmpty()) {
            return noun;
        }
        if (noun.endsWith("s") || noun.endsWith("x") || noun.endsWith("ch") || noun.endsWith("sh")) {
            return noun + "es";
        }
        boolean consonantBefore = noun.length() > 1 && "aeiou".indexOf(noun.charAt(noun.length() - 2)) < 0;
        return noun.endsWith("y") && consonantBefore ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
    }
}
