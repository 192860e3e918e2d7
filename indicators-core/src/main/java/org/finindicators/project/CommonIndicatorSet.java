/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.project;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.finindicators.catalogue.Catalogue;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Variant;
import org.finindicators.number.Intake;
import org.finindicators.report.Column;
import org.finindicators.report.Table;
import org.finindicators.validation.InvalidInputException;

/**
 * The indicators that every project with credit reports, and from when on.
 *
 * <p>They are named by their ids, and looked up in the catalogue that is passed where they are used. Whatever is set
 * here is a choice of the agency: {@link #BASIC_CREDIT_INDICATORS} is a short list for one that has none of its own.
 *
 * @since 0.1.0
 */
public final class CommonIndicatorSet {
    /**
     * Seven indicators in five dimensions: breadth and depth of outreach, portfolio quality, sustainability and
     * efficiency.
     *
     * <p>The peer review of 2003 asks for the same basic indicators from every project with credit, and leaves the
     * choice to the agency; these are this library's, after the minimum that funders should track (Rosenberg, CGAP
     * 2009). Due from 2003-02-14, the date of the review.
     */
    public static final CommonIndicatorSet BASIC_CREDIT_INDICATORS = builder("basic credit indicators")
            .source("CGAP/ILO 2003, recommendation 4; choice of this library after CGAP 2009")
            .with("breadth of outreach", "intermediary.active-borrowers", "borrowers", "clients")
            .with("depth of outreach", "intermediary.average-balance-per-borrower", "to-income", "per-borrower")
            .with("portfolio quality", "intermediary.portfolio-at-risk", "reported", "over-30", "aged")
            .with("portfolio quality", "intermediary.write-off-ratio")
            .with("sustainability", "intermediary.operational-self-sufficiency", "seep", "reported-revenue")
            .with("efficiency", "intermediary.operating-expense-ratio")
            .with("efficiency", "intermediary.cost-per-borrower")
            .with(PhaseIn.from(LocalDate.of(2003, 2, 14)))
            .build();

    private final String name;
    private final String source;
    private final List<Required> indicators;
    private final Set<PhaseIn> phases;
    private final Period every;

    private CommonIndicatorSet(
            String name, String source, List<Required> indicators, Set<PhaseIn> phases, Period every) {
        this.name = name;
        this.source = source;
        this.indicators = List.copyOf(indicators);
        this.phases = Set.copyOf(phases);
        this.every = every;
    }

    /**
     * An indicator of the set.
     *
     * @param dimension what it tells of a project, as {@code breadth of outreach}
     * @param id its id
     * @param variants the variants that count, the preferred one first; none for the catalogue's own
     * @since 0.1.0
     */
    public record Required(String dimension, String id, List<String> variants) {
        /** Copies the list. */
        public Required {
            variants = List.copyOf(variants);
        }

        /** Prints the id and the dimension. */
        @Override
        public String toString() {
            return id + " (" + dimension + ")";
        }
    }

    /**
     * Starts a set.
     *
     * @param name what it is called
     * @return a builder without indicators
     */
    public static Builder builder(String name) {
        return new Builder(name);
    }

    /**
     * Returns what it is called.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * Returns where it comes from.
     *
     * @return the source, empty if none is given
     */
    public String source() {
        return source;
    }

    /**
     * Lists the indicators.
     *
     * @return each once, in the order in which they were given
     */
    public List<Required> indicators() {
        return indicators;
    }

    /**
     * Lists the lines of the plan that phases them in.
     *
     * @return the lines; at least one
     */
    public Set<PhaseIn> phases() {
        return phases;
    }

    /**
     * Returns how often a value has to be there: a value counts for as long after its period as a period lasts.
     *
     * @return the time between two values, a year unless it was given
     */
    public Period every() {
        return every;
    }

    /**
     * Returns the same indicators under another plan.
     *
     * @param plan the lines, in place of those that it has
     * @return the set
     * @throws InvalidInputException if there is no line, or one names an indicator that is not in the set
     */
    public CommonIndicatorSet underPlan(PhaseIn... plan) {
        Builder builder = new Builder(name).source(source).every(every);
        indicators.forEach(
                one -> builder.with(one.dimension(), one.id(), one.variants().toArray(String[]::new)));
        return builder.with(plan).build();
    }

    /** Finds an indicator, or refuses it with the ids that are near. */
    Required require(String id) {
        Intake intake = new Intake();
        Optional<Required> found =
                indicators.stream().filter(one -> one.id().equals(id)).findFirst();
        if (found.isEmpty()) {
            intake.addUnknown(
                    "indicator", id, indicators.stream().map(Required::id).toList(), "is not in " + name);
        }
        intake.refuse();
        return found.orElseThrow();
    }

    /**
     * The first day on which a project has to have a value: that of the plan, or that on which the first period since
     * its approval is over. Nothing if the plan does not ask for it, or it had closed by then.
     */
    Optional<LocalDate> dueSince(Project project, Required indicator) {
        Optional<LocalDate> first = project.approval().map(day -> day.plus(every));
        return phases.stream()
                .filter(phase -> phase.asks(project, indicator.id()))
                .map(PhaseIn::from)
                .min(LocalDate::compareTo)
                .map(day -> first.filter(day::isBefore).orElse(day))
                .filter(day -> project.closing().filter(day::isAfter).isEmpty());
    }

    /** The indicators in the variants that count, those that the catalogue lacks as faults. */
    List<List<Indicator>> in(Catalogue catalogue, Intake intake) {
        List<String> ids =
                catalogue.indicators().stream().map(Indicator::id).distinct().toList();
        List<List<Indicator>> found = new ArrayList<>();
        for (Required one : indicators) {
            List<Indicator> variants = new ArrayList<>();
            Optional<Indicator> listed = catalogue.find(one.id());
            if (listed.isEmpty()) {
                intake.addUnknown(name, one.id(), ids, "is not in the catalogue");
            } else if (one.variants().isEmpty()) {
                variants.add(listed.get());
            } else {
                one.variants()
                        .forEach(
                                variant -> chosen(listed.get(), variant, intake).ifPresent(variants::add));
            }
            found.add(List.copyOf(variants));
        }
        return found;
    }

    private Optional<Indicator> chosen(Indicator indicator, String variant, Intake intake) {
        try {
            return Optional.of(indicator.variant(variant));
        } catch (NoSuchElementException e) {
            intake.addUnknown(
                    name + ", " + indicator.id(),
                    variant,
                    indicator.variants().stream().map(Variant::name).toList(),
                    "is no variant of it");
            return Optional.empty();
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CommonIndicatorSet that
                && name.equals(that.name)
                && source.equals(that.source)
                && indicators.equals(that.indicators)
                && phases.equals(that.phases)
                && every.equals(that.every);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, source, indicators, phases, every);
    }

    /** Prints a line for each indicator, and the plan. */
    @Override
    public String toString() {
        Table table = Table.of(
                name + ": " + indicators.size() + (indicators.size() == 1 ? " indicator" : " indicators"),
                Column.text("dimension"),
                Column.text("id"));
        table = table.rows(indicators.stream()
                .map(one -> List.of(one.dimension(), one.id()))
                .toList());
        for (String phase : phases.stream().map(PhaseIn::toString).sorted().toList()) {
            table = table.note(phase);
        }
        return table.note("source: " + (source.isEmpty() ? "not stated" : source))
                .toString();
    }

    /**
     * Takes indicators and the lines of the plan, in any order but that of the indicators in reports.
     *
     * @since 0.1.0
     */
    public static final class Builder {
        private final String name;
        private final Map<String, Required> required = new LinkedHashMap<>();
        private final Set<PhaseIn> phases = new LinkedHashSet<>();
        private final Intake intake = new Intake();
        private String source = "";
        private Period every = Period.ofYears(1);

        private Builder(String name) {
            this.name = name;
            if (name.isBlank()) {
                intake.add("name", name, "must be given, it is blank");
            }
        }

        /**
         * Says where the set comes from.
         *
         * @param stated the source
         * @return this
         */
        public Builder source(String stated) {
            source = stated;
            return this;
        }

        /**
         * Adds an indicator.
         *
         * @param dimension what it tells of a project, as {@code breadth of outreach}
         * @param id its id
         * @param variants the variants that count, the preferred one first; none for the catalogue's own
         * @return this
         */
        public Builder with(String dimension, String id, String... variants) {
            if (dimension.isBlank()) {
                intake.add(id, dimension, "needs a dimension, it is blank");
            }
            Required one = new Required(dimension, id, Arrays.asList(variants));
            if (required.putIfAbsent(id, one) != null) {
                intake.add(id, dimension, "is in the set already");
            }
            return this;
        }

        /**
         * Adds lines of the plan.
         *
         * @param plan the lines
         * @return this
         */
        public Builder with(PhaseIn... plan) {
            phases.addAll(Arrays.asList(plan));
            return this;
        }

        /**
         * Says how often a value has to be there.
         *
         * @param time the time between two values, positive
         * @return this
         */
        public Builder every(Period time) {
            if (time.isNegative() || time.isZero()) {
                intake.add("every", time.toString(), "must be a positive time");
            }
            every = time;
            return this;
        }

        /**
         * Ends the set.
         *
         * @return the set
         * @throws InvalidInputException with all that is wrong: no indicator, one that is given twice, no line of the
         *     plan, a line that names an indicator that is not in the set
         */
        public CommonIndicatorSet build() {
            Intake all = new Intake();
            all.addAll(intake.violations());
            if (required.isEmpty()) {
                all.add("indicators", "", "there are none");
            }
            if (phases.isEmpty()) {
                all.add("phase-in", "", "must be given: PhaseIn.from(day) asks for all indicators of all projects");
            }
            for (PhaseIn phase : phases) {
                for (String id : phase.indicators()) {
                    if (!required.containsKey(id)) {
                        all.addUnknown("phase-in " + phase.from(), id, required.keySet(), "is not in the set");
                    }
                }
            }
            all.refuse();
            return new CommonIndicatorSet(name, source, new ArrayList<>(required.values()), phases, every);
        }

        /** Says that it is not built yet. */
        @Override
        public String toString() {
            return name + ": " + required.size() + " indicators; call build()";
        }
    }
}
