/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.project;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.finindicators.validation.InvalidInputException;

/**
 * What marks credit in a project: codes of sectors, and words in a title. The words only suggest that somebody look.
 *
 * <p>Codes of one list say nothing of another: a project coded by a list of which no code is marked is not known.
 *
 * @since 0.1.0
 */
public final class CreditMarkers {
    /**
     * The purpose codes 24030, formal sector financial intermediaries, and 24040, informal and semi-formal financial
     * intermediaries, of the OECD's Development Assistance Committee; and English words of credit and savings.
     */
    public static final CreditMarkers FINANCIAL_INTERMEDIARIES = new CreditMarkers(
            new TreeSet<>(List.of("24030", "24040")),
            new TreeSet<>(List.of(
                    "credit",
                    "lending",
                    "loan",
                    "micro-credit",
                    "micro-finance",
                    "microcredit",
                    "microfinance",
                    "revolving fund",
                    "savings")));

    private static final int SECTOR_DIGITS = 3;

    private final SortedSet<String> codes;
    private final SortedSet<String> titleWords;
    private final SortedMap<String, Pattern> searches = new TreeMap<>();

    private CreditMarkers(SortedSet<String> codes, SortedSet<String> titleWords) {
        this.codes = Collections.unmodifiableSortedSet(codes);
        this.titleWords = Collections.unmodifiableSortedSet(titleWords);
        for (String words : titleWords) {
            searches.put(
                    words,
                    Pattern.compile(
                            "(?<![\\p{L}\\p{N}])" + Pattern.quote(words) + "s?(?![\\p{L}\\p{N}])",
                            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
        }
    }

    /**
     * Starts without markers.
     *
     * @return none
     */
    public static CreditMarkers none() {
        return new CreditMarkers(new TreeSet<>(), new TreeSet<>());
    }

    /**
     * Adds a code of a sector that is finance.
     *
     * @param code the code, as {@link Project.Builder#withSectorCode} takes it
     * @return the markers
     * @throws InvalidInputException if it is no code
     */
    public CreditMarkers withSectorCode(String code) {
        if (!Project.SECTOR_CODE.matcher(code.strip()).matches()) {
            throw new InvalidInputException(List.of(Project.notASectorCode("sector code", code)));
        }
        SortedSet<String> all = new TreeSet<>(codes);
        all.add(code.strip());
        return new CreditMarkers(all, titleWords);
    }

    /**
     * Adds words of a title that suggest credit.
     *
     * @param words the words; they are found whole, with or without an s at the end, in upper or lower case
     * @return the markers
     * @throws InvalidInputException if they are blank
     */
    public CreditMarkers withTitleWords(String words) {
        if (words.isBlank()) {
            throw InvalidInputException.of("words of a title = \"" + words + "\"", "must not be blank");
        }
        SortedSet<String> all = new TreeSet<>(titleWords);
        all.add(words.strip());
        return new CreditMarkers(codes, all);
    }

    /**
     * Lists the codes.
     *
     * @return the codes of sectors that are finance
     */
    public SortedSet<String> sectorCodes() {
        return codes;
    }

    /**
     * Lists the words.
     *
     * @return the words of titles that suggest credit
     */
    public SortedSet<String> titleWords() {
        return titleWords;
    }

    /** What the codes of a project say; nothing if it has none of a list that is marked. */
    Optional<CreditInvolvement> find(SortedSet<String> stated) {
        List<String> heard = stated.stream()
                .filter(code -> codes.stream().anyMatch(marked -> list(marked).equals(list(code))))
                .toList();
        List<String> others = heard.stream()
                .filter(code -> !codes.contains(code) && !isOpen(code))
                .toList();
        if (heard.stream().anyMatch(code -> codes.contains(code))) {
            return Optional.of(others.isEmpty() ? CreditInvolvement.STAND_ALONE : CreditInvolvement.CREDIT_COMPONENT);
        }
        return heard.isEmpty() || others.size() < heard.size() ? Optional.empty() : Optional.of(CreditInvolvement.NONE);
    }

    /** The words of a title that suggest credit. */
    List<String> find(String title) {
        String lower = title.toLowerCase(Locale.ROOT);
        return searches.entrySet().stream()
                .filter(search -> lower.contains(search.getKey().toLowerCase(Locale.ROOT)))
                .filter(search -> search.getValue().matcher(title).find())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** A sector of three digits around a marked purpose: there may be credit in it. */
    private boolean isOpen(String code) {
        return code.length() == SECTOR_DIGITS
                && codes.stream().anyMatch(marked -> marked.length() > SECTOR_DIGITS && marked.startsWith(code));
    }

    private static String list(String code) {
        return code.substring(0, Math.max(0, code.indexOf(':')));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CreditMarkers that && codes.equals(that.codes) && titleWords.equals(that.titleWords);
    }

    @Override
    public int hashCode() {
        return Objects.hash(codes, titleWords);
    }

    /** Prints the codes and the words. */
    @Override
    public String toString() {
        return "credit: codes " + (codes.isEmpty() ? "none" : String.join(", ", codes)) + "\nsuggested by "
                + (titleWords.isEmpty() ? "no words" : String.join(", ", titleWords));
    }
}
