/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.finindicators.number.Intake;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;
import org.finindicators.report.Column;
import org.finindicators.report.Table;
import org.finindicators.report.Tabular;

/**
 * What changed from one assessment of a subject to a later one, criterion by criterion.
 *
 * @since 0.1.0
 */
public final class AssessmentChanges implements Tabular {
    private final Assessment earlier;
    private final Assessment later;
    private final List<Change> changes;

    /**
     * Which way a criterion went.
     *
     * @since 0.1.0
     */
    public enum Movement {
        /** Its rating has more points. */
        IMPROVED("improved"),
        /** Its rating has fewer points. */
        WORSENED("worsened"),
        /** It has a rating, and had none. */
        NEWLY_ASSESSED("newly assessed"),
        /** It had a rating, and has none. */
        NO_LONGER_ASSESSED("no longer assessed");

        private final String words;

        Movement(String words) {
            this.words = words;
        }

        /**
         * Returns the movement in words.
         *
         * @return for instance {@code newly assessed}
         */
        public String words() {
            return words;
        }
    }

    /**
     * One criterion that changed.
     *
     * @param criterion the criterion
     * @param movement which way it went
     * @param before what was said of it
     * @param after what is said of it
     * @since 0.1.0
     */
    public record Change(Criterion criterion, Movement movement, Response before, Response after) {}

    private AssessmentChanges(Assessment earlier, Assessment later) {
        this.earlier = earlier;
        this.later = later;
        List<Change> all = new ArrayList<>();
        for (Criterion criterion : later.instrument().criteria()) {
            Response before = earlier.response(criterion);
            Response after = later.response(criterion);
            movement(before, after).ifPresent(way -> all.add(new Change(criterion, way, before, after)));
        }
        all.sort(Comparator.comparing(Change::movement));
        changes = List.copyOf(all);
    }

    static AssessmentChanges between(Assessment earlier, Assessment later) {
        Intake intake = new Intake();
        if (!earlier.instrument().isSameAs(later.instrument())) {
            intake.add(
                    "instrument",
                    earlier.instrument().name(),
                    "is not " + later.instrument().name());
        }
        if (!earlier.subject().equals(later.subject())) {
            intake.add("subject", earlier.subject(), "is not " + later.subject());
        }
        if (!earlier.date().isBefore(later.date())) {
            intake.add("date", earlier.date().toString(), "is not before " + later.date());
        }
        intake.refuse();
        return new AssessmentChanges(earlier, later);
    }

    private static Optional<Movement> movement(Response before, Response after) {
        if (before.rating().isEmpty() || after.rating().isEmpty()) {
            return before.rating().isPresent()
                    ? Optional.of(Movement.NO_LONGER_ASSESSED)
                    : after.rating().map(rating -> Movement.NEWLY_ASSESSED);
        }
        int order =
                after.rating().get().points().compareTo(before.rating().get().points());
        return order == 0 ? Optional.empty() : Optional.of(order > 0 ? Movement.IMPROVED : Movement.WORSENED);
    }

    /**
     * Lists all changes.
     *
     * @return the changes by movement, each in the order of the instrument
     */
    public List<Change> all() {
        return changes;
    }

    /**
     * Lists the changes of one kind.
     *
     * @param movement which way
     * @return the changes in the order of the instrument
     */
    public List<Change> all(Movement movement) {
        return changes.stream().filter(change -> change.movement() == movement).toList();
    }

    /**
     * Returns by how much the score of the whole rose.
     *
     * @return the later score less the earlier one, or nothing if either is missing
     */
    public Optional<Rational> scoreChange() {
        return later.score().value().flatMap(after -> earlier.score().value().map(after::minus));
    }

    /**
     * Lays the changes out.
     *
     * @return a row for each change; below, the scores
     */
    @Override
    public Table table() {
        Table table = Table.of(
                        later.subject() + ", " + later.date() + " against " + earlier.date(),
                        Column.text("criterion"),
                        Column.text("movement"),
                        Column.text("before"),
                        Column.text("after"),
                        Column.text("evidence"))
                .rows(changes.stream()
                        .map(change -> List.of(
                                change.criterion().id(),
                                change.movement().words(),
                                change.before().words(),
                                change.after().words(),
                                change.after().evidence()))
                        .toList())
                .note("before: " + earlier.score())
                .note("after: " + later.score());
        for (String note : notes()) {
            table = table.note(note);
        }
        return table;
    }

    /** Prints the scores, and a row for each change. */
    @Override
    public String toString() {
        return table().toString();
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        scoreChange().ifPresent(change -> notes.add("change of the score: " + Printing.number(change)));
        for (Section section : later.instrument().sections()) {
            String before = points(earlier.score(section.id()));
            String after = points(later.score(section.id()));
            if (!before.equals(after)) {
                notes.add(section.title() + ": " + before + " before, " + after + " after");
            }
        }
        return notes;
    }

    private static String points(Score score) {
        return score.value().map(Printing::number).orElse("no score");
    }
}
