/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.json;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.finindicators.formula.Fact;
import org.finindicators.formula.Item;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Variant;
import org.finindicators.tables.Indicators;

/** The items and facts that some indicator reads, by id. */
final class KnownNames {
    static final KnownNames ALL = new KnownNames();

    private final Map<String, Item<?>> items = new LinkedHashMap<>();
    private final Map<String, Fact<?>> facts = new LinkedHashMap<>();

    private KnownNames() {
        Indicators.ALL.items().items().forEach(this::put);
        for (Indicator indicator : Indicators.ALL.indicators()) {
            for (Variant variant : indicator.variants()) {
                variant.formula().itemsBeside().forEach(this::put);
                variant.formula().facts().forEach(fact -> facts.putIfAbsent(fact.id(), fact));
            }
        }
    }

    private void put(Item<?> item) {
        if (items.putIfAbsent(item.id(), item) == null) {
            item.wholes().forEach(this::put);
        }
    }

    Optional<Item<?>> item(String id) {
        return Optional.ofNullable(items.get(id));
    }

    Optional<Fact<?>> fact(String id) {
        return Optional.ofNullable(facts.get(id));
    }

    Map<String, Item<?>> items() {
        return items;
    }

    Map<String, Fact<?>> facts() {
        return facts;
    }
}
