/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.finindicators.formula.Fault;
import org.finindicators.formula.Origin;
import org.finindicators.formula.Reason;
import org.finindicators.indicator.Listing;
import org.finindicators.indicator.Measured;
import org.finindicators.indicator.Measurement;
import org.finindicators.indicator.Undefined;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.report.Column;
import org.finindicators.report.Document;
import org.finindicators.report.Format;
import org.finindicators.report.Table;

/**
 * The indicators of one subject for one period, grouped by topic.
 *
 * <p>For reading, it has a row for each value and for each indicator whose figures give none, marked, with the reason
 * below. Where the figures of the default variant are not reported and those of another one are, the first of these is
 * shown under its name. Indicators whose figures are not reported are listed after that with what is missing, those
 * that lack the same together, so that a whole rubric stays on a page.
 *
 * @param subject whom it is about
 * @param period the period
 * @param source where the figures come from, may be empty
 * @param measurements one for each indicator, defined or not
 * @since 0.1.0
 */
public record Report(String subject, ReportingPeriod period, String source, List<Measurement> measurements)
        implements Document {
    /** Copies the list. */
    public Report {
        measurements = List.copyOf(measurements);
    }

    /**
     * Groups the measurements by topic.
     *
     * @return the measurements by topic, in the order of the catalogue
     */
    public Map<String, List<Measurement>> byTopic() {
        return measurements.stream()
                .collect(Collectors.groupingBy(m -> m.indicator().topic(), LinkedHashMap::new, Collectors.toList()));
    }

    /**
     * Returns a report of the indicators that have a value.
     *
     * @return the smaller report
     */
    public Report defined() {
        return new Report(
                subject,
                period,
                source,
                measurements.stream().filter(Measurement::isDefined).toList());
    }

    /**
     * Writes the report.
     *
     * @param format text and Markdown for reading, rounded; CSV for programs, with full precision and the parts of each
     *     quotient, and a row more for a variant that is shown in place of the default
     * @return its text
     */
    @Override
    public String as(Format format) {
        return switch (format) {
            case TEXT -> forReading(format).text(Table.WIDTH);
            case MARKDOWN -> forReading(format).as(format);
            case CSV -> Listing.of(withShown()).as(format);
        };
    }

    private List<Measurement> withShown() {
        return measurements.stream()
                .flatMap(measurement -> Stream.concat(Stream.of(measurement), instead(measurement).stream()))
                .toList();
    }

    /** The first variant that the figures give, where those of the default are not reported. */
    private static Optional<Measured> instead(Measurement measurement) {
        return measurement instanceof Undefined undefined && undefined.why() == Reason.NOT_REPORTED
                ? undefined.alternatives().stream().findFirst()
                : Optional.empty();
    }

    /** Prints the report as text. */
    @Override
    public String toString() {
        return forReading(Format.TEXT).toString();
    }

    private Table forReading(Format format) {
        String title = subject + ", " + when(Origin::words) + (source.isEmpty() ? "" : " (" + source + ")");
        List<List<String>> rows = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        Map<String, List<String>> caveats = new LinkedHashMap<>();
        List<String> others = new ArrayList<>();
        byTopic().forEach((topic, group) -> {
            String heading = topic;
            Map<String, List<String>> names = new LinkedHashMap<>();
            for (Measurement asked : group) {
                Optional<Measured> other = instead(asked);
                other.ifPresent(shown -> others.add(shown.indicator().title()));
                Measurement measurement = other.isPresent() ? other.get() : asked;
                if (measurement instanceof Undefined undefined && undefined.why() == Reason.NOT_REPORTED) {
                    names.computeIfAbsent(undated(undefined.detail()), key -> new ArrayList<>())
                            .add(measurement.indicator().title());
                } else {
                    rows.add(row(heading, measurement, notes));
                    heading = "";
                }
                if (measurement.isDefined()) {
                    measurement
                            .evaluation()
                            .caveats()
                            .forEach(caveat -> caveats.computeIfAbsent(caveat, key -> new ArrayList<>())
                                    .add(measurement.indicator().title()));
                }
            }
            if (!names.isEmpty()) {
                List<String> all = new ArrayList<>();
                names.forEach((what, titles) -> all.add(lacking(what, titles)));
                missing.add(topic + ": " + String.join("; ", all));
            }
        });
        if (!others.isEmpty()) {
            notes.add("In the variant whose figures are reported, those of the default are not:");
            notes.add("  " + String.join("; ", others));
        }
        caveats.forEach((caveat, names) -> {
            notes.add(caveat + ":");
            notes.add("  " + String.join("; ", names));
        });
        if (!missing.isEmpty()) {
            long defined = measurements.stream()
                    .filter(measurement ->
                            measurement.isDefined() || instead(measurement).isPresent())
                    .count();
            notes.add(defined + " of " + measurements.size()
                    + " have a value. Undefined, because figures are not reported:");
            // on a page each topic has a line, on a terminal there are too few lines for that
            (format == Format.TEXT ? List.of(String.join(". ", missing)) : missing)
                    .forEach(line -> notes.add("  " + line));
        }
        Table table = Table.of(
                        title,
                        Column.text("topic"),
                        Column.text("indicator"),
                        Column.number("value"),
                        Column.text("unit"))
                .rows(rows);
        for (String note : notes) {
            table = table.note(note);
        }
        return table;
    }

    /** Indicators that lack the same figures, and these, unless one alone bears the name of what it lacks. */
    private static String lacking(String what, List<String> titles) {
        String names = String.join(", ", titles);
        return names.equalsIgnoreCase(what) ? names : names + " (" + what + ")";
    }

    /** What is said of the end or the whole of the report's own period needs no date. */
    private String undated(String detail) {
        return detail.replace(" at " + period.closing(), "")
                .replace(" at closing", "")
                .replace(" in " + when(Origin::when), "");
    }

    /** The period in words, as the measurements have it. */
    private String when(Function<Origin, String> words) {
        return measurements.stream()
                .map(measurement -> words.apply(measurement.origin()))
                .findFirst()
                .orElseGet(period::toString);
    }

    private static List<String> row(String heading, Measurement measurement, List<String> notes) {
        String name = measurement.indicator().title();
        if (measurement instanceof Measured measured) {
            return List.of(heading, name, measured.print(), measured.unitWords());
        }
        Undefined undefined = (Undefined) measurement;
        notes.add("[" + (notes.size() + 1) + "] undefined: " + new Fault(undefined.why(), undefined.detail()));
        return List.of(heading, name, "[" + notes.size() + "]", "");
    }
}
