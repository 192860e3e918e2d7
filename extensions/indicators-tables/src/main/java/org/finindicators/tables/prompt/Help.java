/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.prompt;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.finindicators.catalogue.ItemCatalogue;
import org.finindicators.catalogue.ItemDescription;
import org.finindicators.formula.Fact;
import org.finindicators.formula.Formula;
import org.finindicators.formula.Item;
import org.finindicators.formula.Kind;
import org.finindicators.formula.Moment;
import org.finindicators.indicator.Description;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Variant;
import org.finindicators.report.Cell;
import org.finindicators.report.Table;
import org.finindicators.tables.Constants;
import org.finindicators.tables.Constants.Constant;
import org.finindicators.tables.Indicators;
import org.finindicators.tables.PublicTypes;
import org.finindicators.validation.Suggestions;

/**
 * Says at the prompt what an indicator, an item, a class or a method is.
 *
 * <p>JShell shows the documentation of the JDK only; the first sentences of the library's are kept here, beside what
 * the declarations say.
 *
 * <p>Stateless, so threads may share it.
 *
 * @since 0.1.0
 */
public final class Help {
    private static final int MOST = 60;

    private final String text;

    private Help(String text) {
        this.text = text;
    }

    private static final class Known {
        static final ItemCatalogue ITEMS = Indicators.ALL.items();
        static final List<Class<?>> TYPES = PublicTypes.all();
        static final Constants CONSTANTS = Constants.of(TYPES);
        static final List<Line> LINES = Prompt.resource("help.txt")
                .lines()
                .map(line -> line.split("\t", -1))
                .map(cells -> new Line(cells[0], cells[1], cells[2]))
                .toList();
    }

    /** What a public type or one of its members is; the member is empty for the type itself. */
    private record Line(String type, String member, String sentence) {
        String simpleName() {
            return type.substring(type.lastIndexOf('.') + 1);
        }

        String memberName() {
            int end = member.indexOf('(');
            return end < 0 ? member : member.substring(0, end);
        }
    }

    /**
     * Says what there is.
     *
     * @return an overview
     */
    public static Help overview() {
        return new Help(Prompt.resource("overview.txt").stripTrailing());
    }

    /**
     * Says what something is: an indicator, an item, a fact, a class, a variable of some class, or whatever a name
     * stands for.
     *
     * @param what the thing, or a name or words as text
     * @return what is known of it
     */
    public static Help of(Object what) {
        if (what instanceof Indicator indicator) {
            return new Help(describe(indicator) + "\nfor instance\n" + Example.of(indicator));
        }
        if (what instanceof Item<?> item) {
            return new Help(describe(item).toString());
        }
        if (what instanceof Fact<?> fact) {
            return new Help(fact.name() + " (" + fact.id() + "): a fact, "
                    + Known.CONSTANTS.find(fact).map(Constant::name).orElse("declared nowhere") + "\n"
                    + type(fact.type()));
        }
        if (what instanceof Class<?> type) {
            return new Help(type(type));
        }
        if (what instanceof String name) {
            return new Help(named(name.strip()));
        }
        return new Help(type(what.getClass()));
    }

    /**
     * Describes an indicator, with the constants in which it, its items and its facts are declared.
     *
     * @param indicator the indicator
     * @return the description
     */
    public static Description describe(Indicator indicator) {
        return indicator
                .describe()
                .naming(declared ->
                        Known.CONSTANTS.find(declared).map(Constant::name).orElse(""));
    }

    /**
     * Describes an item, with its constant and what its declaration says about it.
     *
     * @param item the item
     * @return the description
     */
    public static ItemDescription describe(Item<?> item) {
        ItemDescription described = Known.ITEMS.describe(item);
        return Known.CONSTANTS
                .find(item)
                .map(constant -> described.naming(constant.name()).meaning(sentence(constant)))
                .orElse(described);
    }

    /** What is said of a constant, after what is said of the method that gives a part of it. */
    private static String sentence(Constant constant) {
        String field = sentence(constant.owner(), constant.field());
        String part = constant.call().isEmpty()
                ? ""
                : sentence(constant.owner(), constant.call().substring(1)).replaceFirst("^Returns (the )?", "");
        return part.isEmpty()
                ? field
                : (part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1) + " " + field).strip();
    }

    private static String sentence(Class<?> owner, String member) {
        return Known.LINES.stream()
                .filter(line ->
                        line.type().equals(owner.getName()) && line.member().equals(member))
                .map(Line::sentence)
                .findFirst()
                .orElse("");
    }

    /**
     * A class, the members of that name wherever they are, an indicator or item by its constant, or what words find.
     */
    private static String named(String name) {
        List<Line> types = Known.LINES.stream()
                .filter(line -> line.member().isEmpty()
                        && (line.type().equals(name) || line.simpleName().equalsIgnoreCase(name)))
                .toList();
        if (!types.isEmpty()) {
            return types.stream().map(line -> type(line.type())).collect(Collectors.joining("\n\n"));
        }
        String member = name.substring(name.lastIndexOf('.') + 1).replaceAll("\\(.*", "");
        String owner = name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : "";
        Optional<Object> declared = constant(member);
        if (declared.isPresent()) {
            return of(declared.get()).text;
        }
        List<Line> members = Known.LINES.stream()
                .filter(line -> !member.isEmpty()
                        && line.memberName().equals(member)
                        && (owner.isEmpty() || line.simpleName().equals(owner)))
                .toList();
        if (!members.isEmpty()) {
            return list(members.stream()
                    .map(line -> line.simpleName() + "." + line.member() + below(4, line.sentence()))
                    .toList());
        }
        String found = Indicators.ALL.search(name).toString();
        List<String> names =
                Known.LINES.stream().map(Line::simpleName).distinct().toList();
        return "There is no class, method or constant " + name + Suggestions.didYouMean(name, names)
                + ". Indicators with these words:\n" + found;
    }

    private static Optional<Object> constant(String field) {
        String wanted = field.toUpperCase(Locale.ROOT);
        return Known.TYPES.stream()
                .flatMap(type -> Constants.declared(type).stream())
                .filter(one -> one.getName().equals(wanted))
                .findFirst()
                .map(one -> {
                    try {
                        return one.get(null);
                    } catch (IllegalAccessException e) {
                        throw new IllegalStateException(e);
                    }
                });
    }

    private static String type(Class<?> type) {
        for (Class<?> at = type; at != null; at = at.getSuperclass()) {
            String name = at.getName();
            if (Known.LINES.stream().anyMatch(line -> line.type().equals(name))) {
                return type(name);
            }
        }
        return type.getName() + " is no public class of the library; " + "help(\"" + type.getSimpleName()
                + "\") looks for the name";
    }

    private static String type(String name) {
        List<String> lines = new ArrayList<>();
        for (Line line : Known.LINES) {
            if (line.type().equals(name)) {
                lines.add(
                        line.member().isEmpty()
                                ? name.substring(name.lastIndexOf('.') + 1) + " (" + name + ")"
                                        + below(4, line.sentence())
                                : "  " + line.member() + below(6, line.sentence()));
            }
        }
        inherited(name).forEach(line -> lines.add("  " + line.member() + below(6, line.sentence())));
        return list(lines);
    }

    /** The members that a type has of the interfaces that it implements, {@code save} for instance. */
    private static List<Line> inherited(String name) {
        Set<String> members = Known.LINES.stream()
                .filter(line -> line.type().equals(name))
                .map(Line::member)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return Known.TYPES.stream()
                .filter(type -> type.getName().equals(name))
                .flatMap(Help::interfaces)
                .flatMap(type -> Known.LINES.stream().filter(line -> line.type().equals(type.getName())))
                .filter(line -> members.add(line.member()))
                .toList();
    }

    private static Stream<Class<?>> interfaces(Class<?> type) {
        return Stream.of(type.getInterfaces()).flatMap(one -> Stream.concat(Stream.of(one), interfaces(one)));
    }

    /** A sentence on lines of its own. */
    private static String below(int indent, String sentence) {
        return Cell.wrapped(sentence, Table.WIDTH - indent).stream()
                .map(line -> "\n" + " ".repeat(indent) + line)
                .collect(Collectors.joining());
    }

    private static String list(List<String> lines) {
        String shown = lines.stream().limit(MOST).collect(Collectors.joining("\n"));
        return lines.size() > MOST
                ? shown + "\nand " + (lines.size() - MOST) + " more; help(\"Class.member\") narrows it"
                : shown;
    }

    /** Prints what is known. */
    @Override
    public String toString() {
        return text;
    }

    /** A statement that an indicator can be measured on, as it is typed. */
    private static final class Example {
        private Example() {}

        static String of(Indicator indicator) {
            Set<String> calls = new LinkedHashSet<>();
            Variant variant = indicator.variant();
            for (Formula.Reading reading : variant.formula().readings()) {
                reading.term().parts().forEach(part -> calls.addAll(calls(part.item(), reading.moment())));
            }
            variant.formula().facts().forEach(fact -> calls.add("with(" + constant(fact) + ", ...)"));
            return "    var statement = Statement.builder(\"A\", ReportingPeriod.year(2025)).\n"
                    + calls.stream().map(call -> "        " + call + ".\n").collect(Collectors.joining())
                    + "        build();\n    " + constant(indicator)
                    + (variant.equals(indicator.variants().get(0)) ? "" : ".variant(\"" + variant.name() + "\")")
                    + ".measure(statement)";
        }

        private static List<String> calls(Item<?> item, Moment moment) {
            String name = constant(item);
            if (item.kind() instanceof Kind.PriceIndex) {
                return List.of("series(" + name + ", ...)");
            }
            if (item.kind() instanceof Kind.Dated) {
                return switch (moment) {
                    case OPENING -> List.of("opening(" + name + ", \"...\")");
                    case AVERAGE -> List.of("opening(" + name + ", \"...\")", "closing(" + name + ", \"...\")");
                    default -> List.of("closing(" + name + ", \"...\")");
                };
            }
            String verb = item.kind() instanceof Kind.Flow
                    ? "flow"
                    : item.kind() instanceof Kind.Rate ? "ratePercent" : "perHead";
            boolean earlier =
                    moment == Moment.PRIOR_PERIOD || moment == Moment.PRIOR_ANNUAL || moment == Moment.YEAR_BEFORE;
            return List.of(
                    earlier && item.kind() instanceof Kind.Flow
                            ? "flow(" + name + ", ReportingPeriod.year(2024), \"...\")"
                            : verb + "(" + name + ", \"...\")");
        }

        private static String constant(Object declared) {
            return Known.CONSTANTS
                    .find(declared)
                    .map(constant -> constant.field() + constant.call())
                    .orElse(declared.toString());
        }
    }
}
