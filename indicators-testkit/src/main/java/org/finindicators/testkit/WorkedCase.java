/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.testkit;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.finindicators.formula.Item;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Measurement;
import org.finindicators.statement.Statement;
import org.finindicators.testkit.CaseText.Entry;

/**
 * A case as it is written in a case file: figures, what an indicator must say of them, and where that comes from.
 *
 * <p>It is immutable. {@link CaseRunner} says what a case is made of.
 *
 * @since 0.1.0
 */
public final class WorkedCase {
    private static final Set<String> TEXT =
            Set.of("case", "source", "hand", "period", "currency", "variant", "variants", "expect", "note", "prints");

    private final Indicator indicator;
    private final Path file;
    private final List<Entry> block;
    private final List<String> missing;
    private final Optional<CaseReader> read;

    private WorkedCase(
            Indicator indicator, Path file, List<Entry> block, List<String> missing, Optional<CaseReader> read) {
        this.indicator = indicator;
        this.file = file;
        this.block = block;
        this.missing = missing;
        this.read = read;
    }

    static WorkedCase of(
            Indicator indicator,
            Path file,
            List<Entry> block,
            Map<String, Item<?>> items,
            Map<String, CaseRunner.FactReader<?>> facts) {
        List<String> missing = block.stream()
                .filter(entry -> entry.word().equals("fact"))
                .map(entry -> entry.rest(1))
                .filter(fact -> !facts.containsKey(fact))
                .toList();
        Optional<CaseReader> read =
                missing.isEmpty() ? Optional.of(new CaseReader(indicator, items, facts, block)) : Optional.empty();
        return new WorkedCase(indicator, file, List.copyOf(block), missing, read);
    }

    /**
     * Returns the indicator that the case is of.
     *
     * @return the indicator, in its first variant
     */
    public Indicator indicator() {
        return indicator;
    }

    /**
     * Returns the file that has the case.
     *
     * @return the file
     */
    public Path file() {
        return file;
    }

    /**
     * Returns where in the file the case begins.
     *
     * @return the line, from 1
     */
    public int line() {
        return block.get(0).line();
    }

    /**
     * Returns what the case is called.
     *
     * @return the name
     */
    public String name() {
        return text("case").orElse("");
    }

    /**
     * Returns where the expected result comes from.
     *
     * @return the source, empty if there is only a calculation by hand
     */
    public Optional<String> source() {
        return text("source");
    }

    /**
     * Returns the calculation by hand.
     *
     * @return its lines, none if there is only a source
     */
    public List<String> hand() {
        return block.stream()
                .filter(entry -> entry.word().equals("hand"))
                .flatMap(entry -> entry.value().stream())
                .toList();
    }

    /**
     * Returns the variants that the case is about.
     *
     * @return their names, the first one of the indicator if the case names none
     */
    public List<String> variants() {
        Optional<String> one = text("variant").map(text -> text.split(",", 2)[0].strip());
        Optional<List<String>> several = find("variants").map(Entry::words);
        return several.or(() -> one.map(List::of))
                .orElse(List.of(indicator.variant().name()));
    }

    /**
     * Tells whether closing balances are accepted in place of averages.
     *
     * @return whether the case says so
     */
    public boolean onClosingBalances() {
        return text("variant").stream().anyMatch(text -> text.endsWith(", closing balances"));
    }

    /**
     * Returns the period of the figures.
     *
     * @return the period as it is written
     */
    public String period() {
        return text("period").orElse("");
    }

    /**
     * Returns the currency of the figures.
     *
     * @return the currency, with the scale if one is stated
     */
    public Optional<String> currency() {
        return block.stream()
                .filter(entry -> entry.key().equals(List.of("currency")))
                .map(Entry::text)
                .findFirst();
    }

    /**
     * Returns the figures and facts.
     *
     * @return the lines as they are written; those that go on are indented
     */
    public List<String> figures() {
        return block.stream()
                .filter(entry -> !isText(entry))
                .flatMap(entry -> entry.written().stream())
                .toList();
    }

    /** What is said about the case; a currency of an item belongs to its figures. */
    private static boolean isText(Entry entry) {
        boolean ofItem = entry.word().equals("currency") && entry.key().size() > 1;
        return TEXT.contains(entry.word()) && !ofItem;
    }

    /**
     * Returns what is expected.
     *
     * @return the lines as they are written: one for a value, one for each reason of none
     */
    public List<String> expected() {
        return written("expect");
    }

    /**
     * Tells whether a value is expected.
     *
     * @return false if the indicator is undefined in this case
     */
    public boolean isDefined() {
        return expected().stream().noneMatch(line -> line.startsWith("expect undefined "));
    }

    /**
     * Returns the steps and caveats that the explanation must contain.
     *
     * @return one text for each
     */
    public List<String> notes() {
        return block.stream()
                .filter(entry -> entry.word().equals("note"))
                .map(Entry::text)
                .toList();
    }

    /**
     * Returns the statement that the figures make.
     *
     * @return the statement; empty if the case has facts that only the tests of its module can read
     */
    public Optional<Statement> statement() {
        return read.map(CaseReader::statement);
    }

    /**
     * Lists the facts that only the tests of the module can read.
     *
     * @return their ids; none if there is a statement
     */
    public List<String> unreadFacts() {
        return missing;
    }

    /**
     * Measures every variant of the indicator on the figures of the case.
     *
     * @return the measurements in the order of the variants; none if there is no statement
     */
    public List<Measurement> measurements() {
        return statement().stream()
                .flatMap(figures -> indicator.variants().stream()
                        .map(variant -> indicator.variant(variant.name()))
                        .map(variant -> onClosingBalances() ? variant.onClosingBalances() : variant)
                        .map(variant -> variant.measure(figures)))
                .toList();
    }

    /**
     * Checks that the indicator gives what is expected, if there is a statement.
     *
     * @throws AssertionError if it does not
     */
    public void check() {
        read.ifPresent(one -> one.variants().forEach(variant -> CaseRunner.check(one, variant)));
    }

    private List<String> written(String word) {
        return block.stream()
                .filter(entry -> entry.word().equals(word))
                .flatMap(entry -> entry.written().stream())
                .toList();
    }

    private Optional<String> text(String word) {
        return find(word).map(Entry::text);
    }

    private Optional<Entry> find(String word) {
        return block.stream().filter(entry -> entry.word().equals(word)).findFirst();
    }

    /** Returns the file, the line and the name. */
    @Override
    public String toString() {
        return block.get(0).place() + ": " + name();
    }
}
