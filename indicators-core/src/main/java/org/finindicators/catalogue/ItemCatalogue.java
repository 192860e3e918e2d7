/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.finindicators.formula.Item;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Variant;
import org.finindicators.report.Column;
import org.finindicators.report.Table;
import org.finindicators.validation.Suggestions;

/**
 * The items that the indicators of a catalogue read, with those that read them. It is immutable.
 *
 * @since 0.1.0
 */
public final class ItemCatalogue {
    private final Map<String, ItemDescription> byId;

    private ItemCatalogue(Map<String, ItemDescription> byId) {
        this.byId = byId;
    }

    static ItemCatalogue of(Catalogue catalogue) {
        Map<Item<?>, List<Indicator>> readers = new LinkedHashMap<>();
        for (Indicator indicator : catalogue.indicators()) {
            for (Variant variant : indicator.variants()) {
                variant.formula()
                        .items()
                        .forEach(item -> readers.computeIfAbsent(item, key -> new ArrayList<>())
                                .add(indicator.variant(variant.name())));
            }
        }
        Map<String, ItemDescription> byId = new LinkedHashMap<>();
        readers.forEach((item, all) -> byId.put(
                item.id(), ItemDescription.of(item, all.stream().distinct().toList())));
        return new ItemCatalogue(byId);
    }

    /**
     * Lists the items.
     *
     * @return in the order in which they are read first
     */
    public List<Item<?>> items() {
        List<Item<?>> items = new ArrayList<>();
        byId.values().forEach(one -> items.add(one.item()));
        return items;
    }

    /**
     * Finds an item, if one is read.
     *
     * @param id its id
     * @return the item, or nothing
     */
    public Optional<Item<?>> find(String id) {
        return Optional.ofNullable(byId.get(id)).map(ItemDescription::item);
    }

    /**
     * Describes an item.
     *
     * @param id its id
     * @return what it is and which indicators read it
     * @throws NoSuchElementException suggesting the nearest ids
     */
    public ItemDescription describe(String id) {
        ItemDescription found = byId.get(id);
        if (found == null) {
            List<String> near = Suggestions.of(id, byId.keySet());
            throw new NoSuchElementException("no indicator reads an item '" + id + "'"
                    + (near.isEmpty() ? "" : "; did you mean " + String.join(" or ", near) + "?"));
        }
        return found;
    }

    /**
     * Describes an item.
     *
     * @param item the item
     * @return what it is and which indicators read it, none if it is in no formula
     */
    public ItemDescription describe(Item<?> item) {
        return Optional.ofNullable(byId.get(item.id()))
                .filter(one -> one.item().equals(item))
                .orElseGet(() -> ItemDescription.of(item, List.of()));
    }

    /**
     * Searches ids, names, and the names of the indicators that read an item for words; all words must occur, those of
     * up to four letters whole.
     *
     * @param words the words, separated by blanks
     * @return the items found, those whose id or name has the words first
     */
    public ItemCatalogue search(String words) {
        SearchWords asked = SearchWords.of(words);
        Map<String, ItemDescription> found = new LinkedHashMap<>();
        byId.values().stream()
                .filter(one -> asked.areIn(one.title()))
                .forEach(one -> found.put(one.item().id(), one));
        byId.values().stream()
                .filter(one -> asked.areIn(one.text()))
                .forEach(one -> found.putIfAbsent(one.item().id(), one));
        return new ItemCatalogue(found);
    }

    /** Prints a line for each item. */
    @Override
    public String toString() {
        Table table = Table.of(
                byId.size() + (byId.size() == 1 ? " item" : " items"),
                Column.text("id"),
                Column.text("name"),
                Column.text("kind"),
                Column.number("read by"));
        return table.rows(byId.values().stream()
                        .map(one -> List.of(
                                one.item().id(),
                                one.item().name(),
                                one.kind(),
                                Integer.toString(one.readers().size())))
                        .toList())
                .toString();
    }
}
