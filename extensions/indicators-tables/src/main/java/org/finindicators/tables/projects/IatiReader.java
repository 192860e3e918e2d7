/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.projects;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.finindicators.monitoring.Actual;
import org.finindicators.monitoring.ResultIndicator;
import org.finindicators.monitoring.Target;
import org.finindicators.number.Intake;
import org.finindicators.project.Project;
import org.finindicators.tables.source.FileSource;
import org.finindicators.tables.source.RowsRead;
import org.finindicators.tables.source.SourceFaults;
import org.finindicators.validation.InvalidInputException;
import org.finindicators.validation.Violation;

/** Walks through the activities of a file. */
final class IatiReader {
    /** More kinds of elements than the standard has. */
    private static final int MOST_UNBOUND = 1_000;

    private static final String PURPOSES = "1";
    private static final String SECTORS = "2";

    private final LocalDate asOf;
    private final Consumer<IatiActivity> activities;
    private final SortedMap<String, Integer> unbound = new TreeMap<>();
    private long results;
    private long refused;
    private long inActivity;
    private String before = "";
    private String current = "";
    private Predicate<String> isNew = id -> true;

    IatiReader(LocalDate asOf, Consumer<IatiActivity> activities) {
        this.asOf = asOf;
        this.activities = activities;
    }

    /** What is inside an element: takes the reader on the start of a child, and leaves it on the end of it. */
    private interface Child {
        void take(XMLStreamReader in, String name) throws XMLStreamException;
    }

    RowsRead read(FileSource file, Predicate<String> first) {
        isNew = first;
        SourceFaults faults = new SourceFaults(file);
        file.readXml(in -> document(in, faults), faults);
        List<String> others = new ArrayList<>();
        unbound.forEach((name, times) -> others.add(name + " (" + times + ")"));
        return new RowsRead(file.name(), "result", results, refused, faults.violations(), others);
    }

    private void document(XMLStreamReader in, SourceFaults faults) throws XMLStreamException {
        try {
            in.nextTag();
            if (in.getLocalName().equals("iati-activity")) {
                activity(in, faults);
            } else if (in.getLocalName().equals("iati-activities")) {
                children(in, (reader, name) -> {
                    if (name.equals("iati-activity")) {
                        activity(reader, faults);
                    } else {
                        skip(reader, name);
                    }
                });
            } else {
                faults.add(
                        "line " + line(in), "<" + in.getLocalName() + ">", "is not iati-activities: nothing is read");
            }
        } catch (XMLStreamException e) {
            refused += inActivity;
            String where = current.isEmpty() ? "" : "in activity " + current + ", of which nothing is held, ";
            faults.add(
                    "",
                    "",
                    "breaks off " + where
                            + (before.isEmpty() ? "before the first activity" : "after activity " + before));
            throw e;
        }
    }

    private static int line(XMLStreamReader in) {
        return in.getLocation().getLineNumber();
    }

    private static void children(XMLStreamReader in, Child child) throws XMLStreamException {
        while (true) {
            int event = in.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                child.take(in, in.getLocalName());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                return;
            }
        }
    }

    /** Passes over an element that nothing is read of, and counts it. */
    private void skip(XMLStreamReader in, String name) throws XMLStreamException {
        if (unbound.size() < MOST_UNBOUND || unbound.containsKey(name)) {
            unbound.merge(name, 1, Integer::sum);
        }
        pass(in);
    }

    /** Passes over an element. */
    private static void pass(XMLStreamReader in) throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            int event = in.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }

    private static String attribute(XMLStreamReader in, String name) {
        String value = in.getAttributeValue(null, name);
        return value == null ? "" : value.strip();
    }

    /** The text of an element and all that is in it. */
    private static String text(XMLStreamReader in) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        while (depth > 0) {
            switch (in.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(in.getText());
                default -> {
                    // comments say nothing
                }
            }
        }
        return text.toString().strip().replaceAll("\\s+", " ");
    }

    /** The first narrative of an element; those in other languages are counted. */
    private String narrative(XMLStreamReader in) throws XMLStreamException {
        List<String> all = new ArrayList<>();
        children(in, (reader, name) -> {
            if (!name.equals("narrative")) {
                skip(reader, name);
            } else if (all.isEmpty()) {
                all.add(text(reader));
            } else {
                skip(reader, "narrative in a further language");
            }
        });
        return all.isEmpty() ? "" : all.get(0);
    }

    /** What is read of an activity before it is complete. */
    private static final class Draft {
        private final List<Result> results = new ArrayList<>();
        private final SortedSet<String> countries = new TreeSet<>();
        private final List<String> sectors = new ArrayList<>();
        private final Map<String, String> dates = new LinkedHashMap<>();
        private String id = "";
        private String title = "";
    }

    /** An indicator as it stands in the file. */
    private static final class Result {
        private final int line;
        private final List<Value> values = new ArrayList<>();
        private final List<String> references = new ArrayList<>();
        private String result = "";
        private String title = "";
        private String definition = "";
        private IatiCodes codes = new IatiCodes("", "", "", "");

        Result(int line) {
            this.line = line;
        }
    }

    private enum Role {
        BASELINE,
        TARGET,
        ACTUAL
    }

    /** A baseline, a target or an actual value. */
    private static final class Value {
        private final int line;
        private final Role role;
        private final String value;
        private final SortedMap<String, String> dimensions = new TreeMap<>();
        private final SortedSet<String> locations = new TreeSet<>();
        private String date = "";
        private String start = "";
        private String comment = "";

        Value(int line, Role role, String value) {
            this.line = line;
            this.role = role;
            this.value = value;
        }

        /** Of which part it is. */
        String part() {
            return dimensions + " " + locations;
        }

        String words() {
            return role.name().toLowerCase(Locale.ROOT);
        }
    }

    private void activity(XMLStreamReader in, SourceFaults faults) throws XMLStreamException {
        Draft draft = new Draft();
        int line = line(in);
        inActivity = 0;
        current = "of line " + line;
        children(in, (reader, name) -> {
            switch (name) {
                case "iati-identifier" -> {
                    draft.id = text(reader);
                    current = draft.id;
                }
                case "title" -> draft.title = narrative(reader);
                case "recipient-country" -> {
                    draft.countries.add(attribute(reader, "code"));
                    pass(reader);
                }
                case "activity-date" -> {
                    draft.dates.put(attribute(reader, "type"), attribute(reader, "iso-date"));
                    pass(reader);
                }
                case "sector" -> sector(reader, draft);
                case "transaction" -> transaction(reader, draft);
                case "result" -> result(reader, draft);
                default -> skip(reader, name);
            }
        });
        finish(draft, line, faults);
        before = current;
        current = "";
        inActivity = 0;
    }

    private static void sector(XMLStreamReader in, Draft draft) throws XMLStreamException {
        String list = attribute(in, "vocabulary");
        String code = attribute(in, "code");
        boolean ofCommittee = list.isEmpty() || list.equals(PURPOSES) || list.equals(SECTORS);
        draft.sectors.add(ofCommittee ? code : list + ":" + code);
        pass(in);
    }

    private void transaction(XMLStreamReader in, Draft draft) throws XMLStreamException {
        unbound.merge("transaction, but its sectors", 1, Integer::sum);
        children(in, (reader, name) -> {
            if (name.equals("sector")) {
                sector(reader, draft);
            } else {
                pass(reader);
            }
        });
    }

    private void result(XMLStreamReader in, Draft draft) throws XMLStreamException {
        String type = attribute(in, "type");
        String added = attribute(in, "aggregation-status");
        List<Result> of = new ArrayList<>();
        List<String> titles = new ArrayList<>();
        children(in, (reader, name) -> {
            switch (name) {
                case "title" -> titles.add(narrative(reader));
                case "indicator" -> of.add(indicator(reader, type, added));
                default -> skip(reader, "result/" + name);
            }
        });
        of.forEach(one -> {
            one.result = titles.isEmpty() ? "" : titles.get(0);
            draft.results.add(one);
        });
    }

    private Result indicator(XMLStreamReader in, String type, String added) throws XMLStreamException {
        Result result = new Result(line(in));
        String own = attribute(in, "aggregation-status");
        result.codes =
                new IatiCodes(type, attribute(in, "measure"), attribute(in, "ascending"), own.isEmpty() ? added : own);
        children(in, (reader, name) -> {
            switch (name) {
                case "title" -> result.title = narrative(reader);
                case "description" -> result.definition = narrative(reader);
                case "reference" -> {
                    result.references.add(attribute(reader, "vocabulary") + ":" + attribute(reader, "code"));
                    if (result.references.size() > 1) {
                        skip(reader, "indicator/reference after the first");
                    } else {
                        pass(reader);
                    }
                }
                case "baseline" -> {
                    Value value = new Value(line(reader), Role.BASELINE, attribute(reader, "value"));
                    String day = attribute(reader, "iso-date");
                    String year = attribute(reader, "year");
                    value.date = day.isEmpty() && !year.isEmpty() ? year + "-12-31" : day;
                    result.values.add(value(reader, value));
                }
                case "period" -> period(reader, result);
                default -> skip(reader, "indicator/" + name);
            }
        });
        long parts = result.values.stream().map(Value::part).distinct().count();
        inActivity += Math.max(parts, 1);
        results += Math.max(parts, 1);
        return result;
    }

    private void period(XMLStreamReader in, Result result) throws XMLStreamException {
        List<Value> values = new ArrayList<>();
        String[] span = {"", ""};
        children(in, (reader, name) -> {
            switch (name) {
                case "period-start" -> {
                    span[0] = attribute(reader, "iso-date");
                    pass(reader);
                }
                case "period-end" -> {
                    span[1] = attribute(reader, "iso-date");
                    pass(reader);
                }
                case "target", "actual" -> {
                    Role role = name.equals("target") ? Role.TARGET : Role.ACTUAL;
                    values.add(value(reader, new Value(line(reader), role, attribute(reader, "value"))));
                }
                default -> skip(reader, "period/" + name);
            }
        });
        values.forEach(value -> {
            value.start = span[0];
            value.date = span[1];
            result.values.add(value);
        });
    }

    private Value value(XMLStreamReader in, Value value) throws XMLStreamException {
        children(in, (reader, name) -> {
            switch (name) {
                case "location" -> {
                    value.locations.add(attribute(reader, "ref"));
                    pass(reader);
                }
                case "dimension" -> {
                    String dimension = attribute(reader, "name");
                    String of = attribute(reader, "value");
                    value.dimensions.merge(dimension, of, (one, other) -> one + " and " + other);
                    pass(reader);
                }
                case "comment" -> value.comment = narrative(reader);
                default -> skip(reader, value.words() + "/" + name);
            }
        });
        return value;
    }

    private void finish(Draft draft, int line, SourceFaults faults) {
        if (draft.id.isEmpty()) {
            faults.add("line " + line, "", "an activity has no iati-identifier; nothing of it is held");
            refused += inActivity;
            return;
        }
        if (!isNew.test(draft.id)) {
            faults.add("line " + line, draft.id, "is a second activity of this identifier; nothing of it is held");
            refused += inActivity;
            return;
        }
        Project project = project(draft, line, faults);
        FrameworkDraft framework = new FrameworkDraft(draft.id, asOf);
        for (Result result : draft.results) {
            add(framework, result, draft.id, faults);
        }
        activities.accept(new IatiActivity(project, framework.build()));
    }

    private static Project project(Draft draft, int line, SourceFaults faults) {
        Project.Builder builder = Project.builder(draft.id).title(draft.title);
        draft.countries.remove("");
        if (!draft.countries.isEmpty()) {
            builder.with(Project.COUNTRY, String.join(", ", draft.countries));
        }
        for (String sector : new TreeSet<>(draft.sectors)) {
            try {
                Project.builder(draft.id).withSectorCode(sector).build();
                builder.withSectorCode(sector);
            } catch (InvalidInputException e) {
                place(e, line, faults);
            }
        }
        date(draft, "2", "1", line, faults).ifPresent(builder::approval);
        date(draft, "4", "3", line, faults).ifPresent(builder::closing);
        return builder.build();
    }

    /** The actual date, or else the planned one. */
    private static Optional<LocalDate> date(Draft draft, String actual, String planned, int line, SourceFaults faults) {
        String day = draft.dates.getOrDefault(actual, draft.dates.getOrDefault(planned, ""));
        Intake intake = new Intake();
        Optional<LocalDate> read = day.isEmpty() ? Optional.empty() : intake.toDate("activity-date", day);
        intake.violations()
                .forEach(wrong -> faults.add(
                        "line " + line + ", activity " + draft.id + ", " + wrong.path(),
                        wrong.value(),
                        wrong.message()));
        return read;
    }

    private static void place(InvalidInputException e, int line, SourceFaults faults) {
        e.violations().forEach(wrong -> faults.add("line " + line, wrong));
    }

    private void add(FrameworkDraft framework, Result result, String activity, SourceFaults faults) {
        Consumer<Violation> place = wrong -> faults.add(
                "line " + result.line + ", activity " + activity + (wrong.path().isEmpty() ? "" : ", " + wrong.path()),
                wrong.value(),
                wrong.message());
        String id = id(framework, result);
        Map<String, List<Value>> parts = new LinkedHashMap<>();
        result.values.forEach(value ->
                parts.computeIfAbsent(value.part(), key -> new ArrayList<>()).add(value));
        if (parts.isEmpty()) {
            parts.put("", List.of());
        }
        for (List<Value> values : parts.values()) {
            ResultIndicator.Builder builder = ResultIndicator.builder(id, result.title)
                    .definition(result.definition)
                    .result(result.result);
            List<Violation> wrong = result.codes.state(builder);
            wrong.forEach(place);
            values.stream().limit(1).forEach(first -> {
                first.dimensions.forEach(builder::dimension);
                first.locations.forEach(builder::location);
            });
            values.stream()
                    .sorted(Comparator.comparing(value -> value.role))
                    .forEach(value -> state(builder, value, result, activity, faults));
            if (!wrong.isEmpty() || !framework.add(builder, place)) {
                refused++;
            }
        }
    }

    /** The first reference or the title; a number after it where another indicator of the activity has it. */
    private static String id(FrameworkDraft framework, Result result) {
        String stated = result.references.isEmpty() ? result.title : result.references.get(0);
        String id = stated;
        for (int times = 2; framework.isTaken(id, result.title); times++) {
            id = stated + " #" + times;
        }
        return id;
    }

    /** Tells the builder a value, or says why a framework cannot hold it. */
    private static void state(
            ResultIndicator.Builder builder, Value value, Result result, String activity, SourceFaults faults) {
        String place = "line " + value.line + ", activity " + activity + ", " + value.words();
        if (value.value.isEmpty()) {
            if (!value.comment.isEmpty()) {
                faults.add(place, value.comment, "has words and no value, which a framework does not hold");
            }
            return;
        }
        if (result.codes.isQualitative()) {
            faults.add(place, value.value, "is of a qualitative indicator; a framework does not hold its words");
            return;
        }
        try {
            switch (value.role) {
                case BASELINE ->
                    builder.baseline(Actual.on(value.date, value.value).withComment(value.comment));
                case ACTUAL -> {
                    Actual actual = Actual.on(value.date, value.value).withComment(value.comment);
                    builder.actual(value.start.isEmpty() ? actual : actual.withStart(value.start));
                }
                case TARGET -> {
                    Target target = Target.on(value.date, value.value).withComment(value.comment);
                    builder.target(value.start.isEmpty() ? target : target.withStart(value.start));
                }
                default -> throw new AssertionError(value.role);
            }
        } catch (InvalidInputException e) {
            e.violations().forEach(wrong -> faults.add(place, value.value, wrong.message() + ", and is not held"));
        }
    }
}
