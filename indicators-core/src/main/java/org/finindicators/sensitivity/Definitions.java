/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.finindicators.formula.Calculation;
import org.finindicators.formula.Formula;

/**
 * Two formulas laid over each other: where they differ, the one or the other can be taken.
 *
 * <p>Conditions are left out: they say when a value is given, and of states between two statements none is.
 */
final class Definitions {
    private final Node root;
    private final List<Swap> swaps = new ArrayList<>();

    private Definitions(Formula before, Formula now) {
        Formula core = bare(now);
        root = before.equals(now) ? new Node(core, List.of(), Optional.empty()) : laid(bare(before), core);
    }

    static Definitions of(Formula before, Formula now) {
        return new Definitions(before, now);
    }

    /** Where they differ, in the order of the words. */
    List<Swap> swaps() {
        return swaps;
    }

    /** The formula with what was chosen taken from the later one. */
    Formula mixed(Set<Object> chosen) {
        return swaps.isEmpty() ? root.formula() : built(root, chosen);
    }

    private static Formula built(Node node, Set<Object> chosen) {
        if (node.swap().isPresent()) {
            return chosen.contains(node.swap().get())
                    ? node.swap().get().now()
                    : node.swap().get().before();
        }
        return node.inputs().isEmpty()
                ? node.formula()
                : node.formula()
                        .withInputs(node.inputs().stream()
                                .map(input -> built(input, chosen))
                                .toList());
    }

    private Node laid(Formula before, Formula now) {
        if (before.equals(now)) {
            return new Node(before, List.of(), Optional.empty());
        }
        boolean isAlike = before.getClass() == now.getClass()
                && !(before instanceof Calculation)
                && !before.inputs().isEmpty()
                && before.inputs().size() == now.inputs().size();
        for (int i = 0; isAlike && i < before.inputs().size(); i++) {
            isAlike = before.inputs()
                    .get(i)
                    .dimension()
                    .equals(now.inputs().get(i).dimension());
        }
        if (!isAlike) {
            Swap swap = new Swap(swaps.size(), before, now);
            swaps.add(swap);
            return new Node(before, List.of(), Optional.of(swap));
        }
        List<Node> inputs = new ArrayList<>();
        for (int i = 0; i < before.inputs().size(); i++) {
            inputs.add(laid(before.inputs().get(i), now.inputs().get(i)));
        }
        return new Node(before, inputs, Optional.empty());
    }

    /** The formula without conditions, but for those inside calculations. */
    static Formula bare(Formula formula) {
        Formula core = formula.unguarded();
        if (core instanceof Calculation || core.inputs().isEmpty()) {
            return core;
        }
        return core.withInputs(core.inputs().stream().map(Definitions::bare).toList());
    }

    /** A place where two formulas differ. */
    record Swap(int index, Formula before, Formula now) {
        String words() {
            return now.words() + " in place of " + before.words();
        }
    }

    private record Node(Formula formula, List<Node> inputs, Optional<Swap> swap) {}
}
