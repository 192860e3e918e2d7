/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.surveillance;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.finindicators.number.Intake;
import org.finindicators.number.Printing;
import org.finindicators.validation.InvalidInputException;

/**
 * The economies of a set of data by name, found by the spellings of other sets.
 *
 * <p>Capitals, accents, punctuation, blanks and marks of footnotes such as {@code 5/} do not matter. Whatever else
 * differs has to be said: {@code names.alsoCalled("Czechia", "Czech Republic")}. A name is never guessed.
 *
 * <p>It is immutable; {@link #alsoCalled} gives another.
 *
 * @since 0.1.0
 */
public final class EconomyNames {
    private static final Pattern FOOTNOTES = Pattern.compile("(?:\\s*\\b\\d+/)+\\s*$");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Map<String, String> byKey;
    private final TreeSet<String> names;

    private EconomyNames(Map<String, String> byKey, Collection<String> names) {
        this.byKey = byKey;
        this.names = new TreeSet<>(names);
    }

    /**
     * Takes the names by which economies are to be known.
     *
     * @param names the names
     * @return the names, without other spellings
     * @throws InvalidInputException with every name that is blank or differs from another in nothing that matters
     */
    public static EconomyNames of(String... names) {
        return of(List.of(names));
    }

    /**
     * Takes the names by which economies are to be known.
     *
     * @param names the names
     * @return the names, without other spellings
     * @throws InvalidInputException with every name that is blank or differs from another in nothing that matters
     */
    public static EconomyNames of(Collection<String> names) {
        Intake intake = new Intake();
        Map<String, String> byKey = new HashMap<>();
        for (String name : names) {
            put(intake, byKey, name, name);
        }
        intake.refuse();
        return new EconomyNames(byKey, names);
    }

    /**
     * Adds another spelling of a name.
     *
     * @param name a name by which an economy is known here
     * @param others its names elsewhere
     * @return the larger set of names
     * @throws InvalidInputException if the economy is not known here, or another one has that spelling
     */
    public EconomyNames alsoCalled(String name, String... others) {
        Intake intake = new Intake();
        Map<String, String> larger = new HashMap<>(byKey);
        if (!names.contains(name)) {
            intake.addUnknown("economy", name, names, "is not among the " + names.size() + " names");
        }
        for (String other : others) {
            put(intake, larger, other, name);
        }
        intake.refuse();
        return new EconomyNames(larger, names);
    }

    private static void put(Intake intake, Map<String, String> byKey, String spelling, String name) {
        String key = key(spelling);
        if (key.isEmpty()) {
            intake.add("economy", spelling, "has no name");
            return;
        }
        String before = byKey.putIfAbsent(key, name);
        if (before != null && !before.equals(name)) {
            intake.add("economy", spelling, "is the same name as '" + before + "'");
        } else if (before != null && spelling.equals(name)) {
            intake.add("economy", spelling, "is given twice");
        }
    }

    /** What matters of a name. */
    static String key(String name) {
        String plain = FOOTNOTES.matcher(name).replaceAll("");
        String letters =
                MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFKD)).replaceAll("");
        return OTHERS.matcher(letters.toLowerCase(Locale.ROOT).replace('\u0131', 'i'))
                .replaceAll(" ")
                .strip();
    }

    /**
     * Finds an economy.
     *
     * @param spelling its name elsewhere
     * @return its name here, or nothing if it is not known
     */
    public Optional<String> find(String spelling) {
        return Optional.ofNullable(byKey.get(key(spelling)));
    }

    /**
     * Lists the spellings that are not known.
     *
     * @param spellings names elsewhere
     * @return those without an economy here, each once, in the order given
     */
    public List<String> unmatched(Collection<String> spellings) {
        return spellings.stream()
                .filter(spelling -> find(spelling).isEmpty())
                .distinct()
                .toList();
    }

    /**
     * Lists the names by which economies are known here.
     *
     * @return the names, in alphabetical order
     */
    public List<String> names() {
        return List.copyOf(names);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EconomyNames that && byKey.equals(that.byKey) && names.equals(that.names);
    }

    @Override
    public int hashCode() {
        return Objects.hash(byKey, names);
    }

    /** Prints how many economies there are, and their other spellings. */
    @Override
    public String toString() {
        List<String> others = new ArrayList<>();
        new TreeMap<>(byKey).forEach((key, name) -> {
            if (!key.equals(key(name))) {
                others.add(name + ": " + key);
            }
        });
        return names.size() + " economies" + (others.isEmpty() ? "" : "\nalso called " + Printing.some(others));
    }
}
