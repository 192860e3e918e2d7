/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.finindicators.formula.Item;
import org.finindicators.indicator.Indicator;
import org.finindicators.report.Cell;
import org.finindicators.report.Table;

/**
 * What an item is, for reading: its kind, its unit, the values it can have, and which indicators read it.
 *
 * @since 0.1.0
 */
public final class ItemDescription {
    private final Item<?> item;
    private final List<Indicator> readers;
    private final String constant;
    private final String meaning;

    private ItemDescription(Item<?> item, List<Indicator> readers, String constant, String meaning) {
        this.item = item;
        this.readers = readers;
        this.constant = constant;
        this.meaning = meaning;
    }

    static ItemDescription of(Item<?> item, List<Indicator> readers) {
        return new ItemDescription(item, readers, "", "");
    }

    /**
     * Returns the item that is described.
     *
     * @return the item
     */
    public Item<?> item() {
        return item;
    }

    /**
     * Lists the indicators that read it.
     *
     * @return each variant that reads it, as the chosen one
     */
    public List<Indicator> readers() {
        return readers;
    }

    /**
     * Returns the same description with the name that the item bears in code.
     *
     * @param name for instance {@code BankItems.EQUITY}
     * @return the description
     */
    public ItemDescription naming(String name) {
        return new ItemDescription(item, readers, name, meaning);
    }

    /**
     * Returns the same description with what is in the item.
     *
     * @param words a sentence or two
     * @return the description
     */
    public ItemDescription meaning(String words) {
        return new ItemDescription(item, readers, constant, words);
    }

    /**
     * Returns what is in the item.
     *
     * @return a sentence or two, empty if that is not known
     */
    public String meaning() {
        return meaning;
    }

    /**
     * Returns the kind.
     *
     * @return for instance {@code stock}
     */
    public String kind() {
        return ((Enum<?>) item.kind()).name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /**
     * Lists the variants that read it by indicator.
     *
     * @return names of variants by id, {@code every variant} where no other is
     */
    public Map<String, String> variants() {
        Map<String, List<Indicator>> byId = new LinkedHashMap<>();
        readers.forEach(
                one -> byId.computeIfAbsent(one.id(), id -> new ArrayList<>()).add(one));
        Map<String, String> variants = new LinkedHashMap<>();
        byId.forEach((id, all) -> variants.put(
                id,
                all.size() == all.get(0).variants().size()
                        ? "every variant"
                        : all.stream().map(one -> one.variant().name()).collect(Collectors.joining(", "))));
        return variants;
    }

    String title() {
        return SearchWords.normalised(item.id() + " | " + item.name());
    }

    String text() {
        return title() + " | "
                + SearchWords.normalised(readers.stream()
                        .map(one -> one.id() + " | " + one.name() + " | " + String.join(" | ", one.otherNames()))
                        .distinct()
                        .collect(Collectors.joining(" | ")));
    }

    /** Prints the description. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(item.name() + " (" + item.id() + ")");
        line(out, 2, constant);
        line(out, 2, meaning);
        line(out, 2, kind() + ", " + item.unit() + "; " + item.domain().rule());
        line(
                out,
                2,
                item.wholes().isEmpty()
                        ? ""
                        : "part of " + item.wholes().stream().map(Item::name).collect(Collectors.joining(", ")));
        line(out, 2, readers.isEmpty() ? "no indicator of the catalogue reads it" : "read by");
        variants().forEach((id, names) -> line(out, 4, id + ": " + names));
        return out.toString();
    }

    private static void line(StringBuilder out, int indent, String text) {
        if (!text.isEmpty()) {
            String before = " ".repeat(indent);
            Cell.wrapped(text, Table.WIDTH - indent)
                    .forEach(part -> out.append('\n').append(before).append(part));
        }
    }
}
