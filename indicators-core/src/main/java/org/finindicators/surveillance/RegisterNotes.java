/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.surveillance;

import static org.finindicators.number.Printing.number;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.finindicators.number.Printing;
import org.finindicators.regulation.LimitKind;
import org.finindicators.report.Cell;
import org.finindicators.surveillance.RegisterDay.BorrowerGroup;

/** Says what a reader of a register has to know. */
final class RegisterNotes {
    private static final int NAME = 24;
    private static final int NAMED = 3;

    private final ExposureRegister register;
    private final RegisterDay day;
    private final GroupSums sums;
    private final List<String> notes = new ArrayList<>();
    private final List<String> further = new ArrayList<>();

    RegisterNotes(ExposureRegister register, RegisterDay day, GroupSums sums) {
        this.register = register;
        this.day = day;
        this.sums = sums;
        coverage();
        input();
        names();
        rules();
    }

    /** What bears on every sum. */
    List<String> caveats() {
        return List.copyOf(notes);
    }

    /** Everything. */
    List<String> notes() {
        List<String> all = new ArrayList<>(notes);
        all.addAll(further);
        return List.copyOf(all);
    }

    private void coverage() {
        if (day.reports().isEmpty()) {
            notes.add("no lender reports at " + day.date()
                    + register.lastBefore(day.date())
                            .map(last -> "; the last reports before are of " + last)
                            .orElse(""));
        } else {
            some(notes, register.absent(day.date()), "reported at an earlier date, but not at this one: ");
        }
    }

    private void input() {
        if (sums.unassignedExposures() > 0) {
            notes.add(RegisterTables.count(sums.unassignedExposures(), "exposure") + " of "
                    + day.unit().print(day.unassigned()) + " in all "
                    + (sums.unassignedExposures() == 1 ? "names" : "name") + " neither borrower nor group");
        }
        int repeats = day.reports().stream().mapToInt(LenderReport::repeats).sum();
        if (repeats > 0) {
            notes.add(RegisterTables.count(repeats, "exposure")
                    + " reported twice, the same in all respects, and counted twice");
        }
        if (sums.withoutOffBalance() > 0) {
            further.add("what is off the balance sheet is not stated for "
                    + RegisterTables.count(sums.withoutOffBalance(), "exposure"));
        }
    }

    private void names() {
        day.groups().stream()
                .filter(group -> !group.alsoCalled().isEmpty())
                .limit(NAMED)
                .forEach(group -> notes.add("count as one, since they share a borrower: "
                        + shown(group.name()) + ", "
                        + Printing.some(shown(group.alsoCalled()), NAMED)));
        rest(day.groups().stream()
                .filter(group -> !group.alsoCalled().isEmpty())
                .count());
        day.alike().stream().limit(NAMED).forEach(alike -> notes.add("may be one, not added up: " + words(alike)));
        rest(day.alike().size());
        register.lendersAlike().stream()
                .limit(NAMED)
                .forEach(alike -> notes.add("may be one lender, kept apart: " + Printing.some(shown(alike), NAMED)));
    }

    private void rest(long found) {
        if (found > NAMED) {
            notes.add("and " + number(found - NAMED) + " further cases of this kind");
        }
    }

    private void rules() {
        some(further, day.withoutCapital(), day.basis().words() + " not reported: ");
        if (sums.negative() > 0) {
            further.add(RegisterTables.count(sums.negative(), "exposure") + " below zero, added up as reported");
        }
        for (LimitKind kind : List.of(LimitKind.LARGE_EXPOSURE, LimitKind.SINGLE_EXPOSURE)) {
            if (day.regulation().at(kind, day.date()).isEmpty()) {
                further.add(day.regulation()
                        .remarkAt(kind, day.date())
                        .orElse(day.regulation().name() + " has no rule on " + kind.words()));
            }
        }
        day.regulation()
                .at(LimitKind.SINGLE_EXPOSURE_GSIB, day.date())
                .ifPresent(rule -> further.add("not checked, since reports do not say who is a G-SIB: " + rule.name()));
    }

    private static void some(List<String> to, Collection<String> found, String words) {
        if (!found.isEmpty()) {
            to.add(words + Printing.some(shown(found), NAMED));
        }
    }

    static String words(List<BorrowerGroup> alike) {
        return Printing.some(
                alike.stream()
                        .map(group -> shown(group.name()) + " (" + group.unit().print(group.amount()) + ")")
                        .toList(),
                NAMED);
    }

    private static List<String> shown(Collection<String> names) {
        return names.stream().map(RegisterNotes::shown).toList();
    }

    static String shown(String name) {
        return Names.shown(name, NAME);
    }

    /** Sentences on lines short enough for a page. */
    static List<String> lines(List<String> notes) {
        return notes.stream()
                .flatMap(note -> Cell.wrapped(note, RegisterTables.WIDTH).stream())
                .toList();
    }
}
