/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.finindicators.formula.Domain;
import org.finindicators.formula.Reason;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Listing;
import org.finindicators.validation.Violation;

/**
 * Indicators as one select: the columns that are kept, and two for each indicator, its value and the reason why there
 * is none. One of the two is NULL in each row; a reason is the name of a {@link Reason}.
 *
 * <p>The text is in steps, common table expressions: figures, expressions that are used more than once, values, and at
 * the end reasons, which are looked for only where there is no value. Immutable.
 *
 * @since 0.1.0
 */
public final class PanelSelect {
    static final String REASON = " reason";

    private final SqlPanel panel;
    private final List<Outcome> outcomes;
    private final Set<String> columns;
    private final List<Violation> absent;
    private final List<Indicator> withoutColumns;
    private final String text;

    /**
     * The two columns of an indicator.
     *
     * @param indicator the indicator, in the variant chosen
     * @param value the name of the column of values: its id and variant, as in
     *     {@code intermediary.return-on-assets[stated]}; where the engine allows no name of that length, without the
     *     rubric before it, or cut and numbered
     * @param reason the name of the column of reasons
     * @since 0.1.0
     */
    public record Outcome(Indicator indicator, String value, String reason) {
        /** Prints the name of the column of values. */
        @Override
        public String toString() {
            return value;
        }
    }

    PanelSelect(
            SqlPanel panel,
            Frame frame,
            Map<Indicator, Sql> written,
            Set<String> columns,
            List<Violation> absent,
            List<Indicator> withoutColumns) {
        this.panel = panel;
        this.columns = Set.copyOf(columns);
        this.absent = List.copyOf(absent);
        this.withoutColumns = List.copyOf(withoutColumns);
        List<Outcome> named = new ArrayList<>();
        Set<String> taken = new HashSet<>(panel.kept());
        int most = panel.dialect().longestName() - REASON.length();
        for (Indicator indicator : written.keySet()) {
            String name = shortened(Listing.name(indicator), most, taken);
            taken.add(name);
            named.add(new Outcome(indicator, name, name + REASON));
        }
        outcomes = List.copyOf(named);
        text = text(frame, written, columns);
    }

    private static String shortened(String name, int most, Set<String> taken) {
        String shorter = name.length() <= most ? name : name.substring(name.indexOf('.') + 1);
        if (shorter.length() <= most && !taken.contains(shorter)) {
            return shorter;
        }
        for (int number = 2; ; number++) {
            String end = "~" + number;
            String cut = shorter.substring(0, Math.min(shorter.length(), most - end.length())) + end;
            if (!taken.contains(cut)) {
                return cut;
            }
        }
    }

    private String text(Frame frame, Map<Indicator, Sql> written, Set<String> read) {
        SqlDialect dialect = panel.dialect();
        SqlSteps steps = new SqlSteps(panel.relation(), panel.dialect());
        List<String> first = new ArrayList<>();
        List<String> last = new ArrayList<>();
        for (String name : panel.kept()) {
            String kept = SqlFigures.kept(first.size());
            first.add(panel.cell(name) + " AS " + kept);
            last.add(kept + " AS " + dialect.name(name));
        }
        panel.figures().addTo(steps, first, sources(read, frame.domains()));
        int level = 1;
        for (Map<String, String> terms : frame.terms().orElseThrow().levels()) {
            List<String> some = new ArrayList<>();
            terms.forEach((name, expression) -> some.add(SqlLines.of(expression) + " AS " + name));
            steps.addMore("terms_" + level++, some);
        }
        List<String> values = new ArrayList<>();
        int number = 1;
        for (Outcome outcome : outcomes) {
            Sql sql = Objects.requireNonNull(written.get(outcome.indicator()));
            String value = "value_" + number++;
            boolean bounded = Overflow.isPossible(outcome.indicator().formula());
            String there = bounded ? value + " - " + value + " = 0" : value + " IS NOT NULL";
            values.add(sql.value() + " AS " + value);
            last.add((bounded ? "CASE WHEN " + there + " THEN " + value + " END" : value) + " AS "
                    + dialect.name(outcome.value()));
            last.add(reason(there, sql, bounded, frame) + " AS " + dialect.name(outcome.reason()));
        }
        steps.addMore("measured", values);
        return steps.select(last);
    }

    /** The cases of reasons; where none holds, the value is beyond all numbers. */
    private static String reason(String there, Sql sql, boolean bounded, Frame frame) {
        String cases = sql.reason().startsWith("CASE")
                ? sql.reason()
                        .substring("CASE".length(), sql.reason().lastIndexOf("END"))
                        .stripTrailing()
                : "";
        String others = bounded ? "\n  ELSE " + frame.text(Reason.OUT_OF_DOMAIN) : "";
        return cases.isEmpty() && !bounded
                ? frame.dialect().asText("NULL")
                : "CASE\n  WHEN " + there + "\n  THEN NULL" + cases + others + "\nEND";
    }

    private List<SqlFigures.Source> sources(Collection<String> read, Map<String, Domain> domains) {
        return read.stream().map(column -> panel.source(column, domains)).toList();
    }

    /**
     * Returns the select.
     *
     * @return its text
     */
    public String text() {
        return text;
    }

    /**
     * Writes a view of it.
     *
     * @param name the name of the view, which is quoted
     * @return the text of {@code CREATE VIEW}
     */
    public String view(String name) {
        return "CREATE VIEW " + panel.dialect().name(name) + " AS\n" + text;
    }

    /**
     * Writes a select that counts the cells that hold something that is not a figure, and so count as not reported:
     * text that is not a number, and numbers outside 1E-40 to 1E+40. In a column of text, NaN is such a text unless the
     * engine reads it as not a number.
     *
     * @return a select of one row with a column for each that is read, by its name in the library
     */
    public String refused() {
        return panel.figures().refused(new SqlSteps(panel.relation(), panel.dialect()), sources(columns(), Map.of()));
    }

    /**
     * Lists the results.
     *
     * @return the columns of each indicator, in their order
     */
    public List<Outcome> outcomes() {
        return outcomes;
    }

    /**
     * Lists the columns that are read.
     *
     * @return their names in the library, sorted
     */
    public List<String> columns() {
        return columns.stream().sorted().toList();
    }

    /**
     * Lists columns that are not there, and so not reported.
     *
     * @return what is missing; nothing if it is not known which columns there are
     */
    public List<Violation> absent() {
        return absent;
    }

    /**
     * Lists the columns of the table that are neither read nor kept.
     *
     * @return their names; nothing if it is not known which columns there are
     */
    public List<String> unread() {
        Set<String> unread = new LinkedHashSet<>(panel.types().keySet());
        columns.forEach(column -> unread.remove(panel.name(column)));
        panel.kept().forEach(unread::remove);
        return List.copyOf(unread);
    }

    /**
     * Lists the indicators of a catalogue that are not in the select, because they are computed from facts.
     *
     * @return the indicators
     */
    public List<Indicator> withoutColumns() {
        return withoutColumns;
    }

    /** Prints the text. */
    @Override
    public String toString() {
        return text;
    }
}
