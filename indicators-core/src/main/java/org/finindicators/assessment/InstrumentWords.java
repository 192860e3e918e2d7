/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.assessment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.finindicators.number.Intake;

/** Puts an instrument into other words. */
final class InstrumentWords {
    private final AssessmentInstrument instrument;
    private final Map<String, TextBlock> blocks;
    private final Intake intake;

    private InstrumentWords(AssessmentInstrument instrument, Map<String, TextBlock> blocks, Intake intake) {
        this.instrument = instrument;
        this.blocks = blocks;
        this.intake = intake;
    }

    static AssessmentInstrument of(AssessmentInstrument instrument, String text) {
        Intake intake = new Intake();
        List<TextBlock> blocks = TextBlock.read(text, intake);
        Map<String, TextBlock> ids = TextBlock.byFullId(blocks, intake);
        return new InstrumentWords(instrument, ids, intake).translated(blocks.get(0));
    }

    private AssessmentInstrument translated(TextBlock head) {
        for (String key : List.of("version", "language")) {
            if (head.entry(key).isEmpty()) {
                intake.add(head.place(), head.id(), "does not say its " + key);
            }
        }
        if (!head.id().equals(instrument.id()) || !head.value("version").equals(instrument.version())) {
            intake.add(head.place(), head.id(), "are not the words of " + instrument.name());
        }
        Map<String, RatingScale> scales = new LinkedHashMap<>();
        instrument
                .criteria()
                .forEach(criterion ->
                        scales.computeIfAbsent(criterion.scale().id(), id -> translated(criterion.scale())));
        Section whole = translated(instrument.whole(), scales);
        Set<String> known = known(scales);
        blocks.forEach((id, block) -> {
            if (!known.contains(id)) {
                intake.addUnknown(block.place(), id, known, "is nothing of " + instrument.name());
            }
            block.keys().stream()
                    .filter(key -> !List.of("version", "language", "place").contains(key))
                    .forEach(key -> intake.add(
                            "line " + block.entry(key).orElseThrow().line(), key, "is not said in a translation"));
        });
        intake.refuse();
        return new AssessmentInstrument(instrument.head().in(head.value("language")), whole);
    }

    private Set<String> known(Map<String, RatingScale> scales) {
        Set<String> known = new TreeSet<>(List.of(instrument.id()));
        instrument.criteria().forEach(criterion -> known.add(criterion.id()));
        instrument.sections().forEach(section -> {
            known.add(section.id());
            section.groups().forEach(group -> known.add(group.id()));
        });
        scales.values().forEach(scale -> {
            known.add("scale " + scale.id());
            scale.ratings().forEach(rating -> known.add("scale " + scale.id() + "." + rating.id()));
        });
        return known;
    }

    private RatingScale translated(RatingScale scale) {
        RatingScale other = scale.withNames(id -> words("scale " + scale.id() + "." + id));
        if (other.ratings().stream().map(Rating::name).distinct().count()
                < other.ratings().size()) {
            intake.add("scale " + scale.id(), "", "has the same words for two ratings");
        }
        return other;
    }

    private Section translated(Section part, Map<String, RatingScale> scales) {
        return new Section(
                part.id(),
                words(part.id()),
                place(part.id(), part.place()),
                part.weight(),
                part.rule(),
                part.criteria().stream()
                        .map(one -> new Criterion(
                                one.id(),
                                words(one.id()),
                                place(one.id(), one.place()),
                                one.priority(),
                                one.weight(),
                                scales.getOrDefault(one.scale().id(), one.scale()),
                                one.answeredBy()))
                        .toList(),
                part.groups().stream().map(group -> translated(group, scales)).toList());
    }

    private String words(String id) {
        TextBlock block = blocks.get(id);
        if (block == null) {
            intake.add(id, "", "has no words");
            return id;
        }
        return block.words();
    }

    private String place(String id, String otherwise) {
        TextBlock block = blocks.get(id);
        return block == null || block.value("place").isEmpty() ? otherwise : block.value("place");
    }
}
