/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sql;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.finindicators.catalogue.Catalogue;
import org.finindicators.formula.Domain;
import org.finindicators.formula.Moment;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Listing;
import org.finindicators.panel.Slot;
import org.finindicators.validation.InvalidInputException;
import org.finindicators.validation.Suggestions;
import org.finindicators.validation.Violation;

/**
 * A table with a row for each subject and period, over which an engine computes indicators: as one select, values and
 * reasons.
 *
 * <pre>{@code
 * var panel = SqlPanel.of("banks").dialect(SqlDialect.POSTGRESQL).keep("bank", "year").columns(Map.of("equity", "EQ"));
 * System.out.println(panel.select(RETURN_ON_EQUITY));
 * }</pre>
 *
 * <p>Columns are named as {@link Slot} says, {@code total_assets} or {@code total_assets_opening}, or as
 * {@link #columns(Map)} states; all are of one unit, and rates are fractions. Values and reasons are those of a
 * {@link org.finindicators.panel.Panel} of the same rows. A cell that is not a figure counts as not reported: NULL,
 * NaN, infinity, text that is not a number (in {@link SqlDialect#STANDARD standard SQL} such text ends the query), and
 * what is outside 1E-40 to 1E+40, which {@link PanelSelect#refused()} counts.
 *
 * <p>Immutable: each method that states something returns a changed panel, and their order does not matter.
 *
 * @since 0.1.0
 */
public final class SqlPanel {
    private final Parts parts;

    /** What is stated so far. */
    private static final class Parts {
        private String relation;
        private SqlDialect dialect = SqlDialect.STANDARD;
        private int months = 12;
        private final List<String> kept = new ArrayList<>();
        private final Map<String, String> names = new LinkedHashMap<>();
        private Optional<Map<String, SqlColumn>> types = Optional.empty();
        private Optional<UnaryOperator<String>> reading = Optional.empty();
        private Optional<UnaryOperator<String>> reasonText = Optional.empty();

        Parts(String relation) {
            this.relation = relation;
        }
    }

    private SqlPanel(Parts parts) {
        this.parts = parts;
    }

    private SqlPanel with(Consumer<Parts> change) {
        Parts changed = new Parts(parts.relation);
        changed.dialect = parts.dialect;
        changed.months = parts.months;
        changed.kept.addAll(parts.kept);
        changed.names.putAll(parts.names);
        changed.types = parts.types;
        changed.reading = parts.reading;
        changed.reasonText = parts.reasonText;
        change.accept(changed);
        return new SqlPanel(changed);
    }

    /**
     * Names what is queried.
     *
     * @param relation what stands after {@code FROM}: a table, quoted if need be, or a select in brackets; it is not
     *     escaped
     * @return the panel, of years, in standard SQL
     */
    public static SqlPanel of(String relation) {
        return new SqlPanel(new Parts(relation));
    }

    /**
     * Names another table of the same columns.
     *
     * @param relation what stands after {@code FROM}, as for {@link #of}
     * @return the changed panel
     */
    public SqlPanel from(String relation) {
        return with(draft -> draft.relation = relation);
    }

    /**
     * States how the engine writes SQL.
     *
     * @param engine its dialect
     * @return the changed panel
     */
    public SqlPanel dialect(SqlDialect engine) {
        return with(draft -> draft.dialect = engine);
    }

    /**
     * States the length of the periods.
     *
     * @param length the months that all rows cover, 12 unless stated
     * @return the changed panel
     * @throws InvalidInputException if it is not 1 to 1200
     */
    public SqlPanel months(int length) {
        if (length < 1 || length > 1200) {
            throw new InvalidInputException(
                    List.of(new Violation("months", Integer.toString(length), "must be from 1 to 1200")));
        }
        return with(draft -> draft.months = length);
    }

    /**
     * Adds columns that stand before the values as they are: whose row it is, and when.
     *
     * @param columns their names in the table
     * @return the changed panel
     */
    public SqlPanel keep(String... columns) {
        return with(draft -> draft.kept.addAll(Arrays.asList(columns)));
    }

    /**
     * Adds names of columns that are not those of the library.
     *
     * @param byColumn the name in the table for that of the library, {@code Map.of("total_assets", "ASSET")} for
     *     instance
     * @return the changed panel
     */
    public SqlPanel columns(Map<String, String> byColumn) {
        return with(draft -> draft.names.putAll(byColumn));
    }

    /**
     * States which columns there are and what they hold, as {@link SqlEngine#columns} says. Then a column that is not
     * there is not reported, text is read as numbers, an average that has a column is taken from it, and what cannot be
     * read is refused before the engine sees it. Unless it is stated, all columns must be there and hold numbers.
     *
     * @param all the columns of the table
     * @return the changed panel
     */
    public SqlPanel typed(Collection<SqlColumn> all) {
        Map<String, SqlColumn> byName = new LinkedHashMap<>();
        all.forEach(column -> byName.put(column.name(), column));
        return with(draft -> draft.types = Optional.of(byName));
    }

    /**
     * States how a cell is read, in place of the checks that are written otherwise. Columns of text are refused then.
     *
     * @param cell gives an expression for a column, whose name is in quotes if need be, or for NULL: a number in double
     *     precision, or NULL where the cell is not a figure
     * @return the changed panel
     */
    public SqlPanel reading(UnaryOperator<String> cell) {
        return with(draft -> draft.reading = Optional.of(cell));
    }

    /**
     * States how the name of a reason is written; as text unless it is stated.
     *
     * @param name gives an expression for the name: a value of an enumeration that takes a byte, for instance
     * @return the changed panel
     */
    public SqlPanel reasons(UnaryOperator<String> name) {
        return with(draft -> draft.reasonText = Optional.of(name));
    }

    /**
     * Writes indicators as a select.
     *
     * @param indicators the indicators, each in the variant chosen
     * @return the select
     * @throws InvalidInputException naming all that is wrong: an indicator that is computed from facts, and so has no
     *     columns, or is named twice; a column that does not exist, or holds neither numbers nor text
     */
    public PanelSelect select(Indicator... indicators) {
        return select(Arrays.asList(indicators));
    }

    /**
     * Writes the indicators of a catalogue as a select, as far as they have columns;
     * {@link PanelSelect#withoutColumns()} lists the others, which are computed from facts.
     *
     * @param catalogue the indicators
     * @return the select
     * @throws InvalidInputException naming all that is wrong: a column that is not there, or holds neither numbers nor
     *     text; or if no indicator has columns
     */
    public PanelSelect select(Catalogue catalogue) {
        List<Indicator> without = new ArrayList<>();
        List<Indicator> some = new ArrayList<>();
        catalogue.indicators().forEach(indicator -> (indicator.formula().hasColumns() ? some : without).add(indicator));
        return select(some, without);
    }

    /**
     * Writes indicators as a select.
     *
     * @param indicators the indicators, each in the variant chosen
     * @return the select
     * @throws InvalidInputException naming all that is wrong: an indicator that is computed from facts, and so has no
     *     columns, or is named twice; a column that does not exist, or holds neither numbers nor text
     */
    public PanelSelect select(Collection<Indicator> indicators) {
        return select(List.copyOf(indicators), List.of());
    }

    private PanelSelect select(List<Indicator> indicators, List<Indicator> without) {
        List<Violation> wrong = new ArrayList<>();
        Set<String> all = new LinkedHashSet<>();
        for (Indicator indicator : indicators) {
            String name = Listing.name(indicator);
            if (!indicator.formula().hasColumns()) {
                wrong.add(new Violation(name, "", "is computed from facts, and a table of columns has none"));
            } else if (!all.add(name)) {
                wrong.add(new Violation(name, "", "is named twice"));
            }
        }
        if (indicators.isEmpty()) {
            wrong.add(new Violation("indicators", "", "are none"));
        }
        if (!wrong.isEmpty()) {
            throw new InvalidInputException(wrong);
        }
        Frame frame = Frame.ofFigures(
                parts.dialect, parts.months, known(indicators), parts.reasonText.orElse(parts.dialect::text));
        Map<Indicator, Sql> written = new LinkedHashMap<>();
        Set<String> columns = new TreeSet<>();
        for (Indicator indicator : indicators) {
            Sql sql = Sql.of(indicator, frame);
            written.put(indicator, sql);
            columns.addAll(sql.columns());
        }
        List<Violation> absent = check(columns, all);
        return new PanelSelect(this, frame, written, columns, absent, without);
    }

    /** The columns that there are of the items that are read, by their names in the library. */
    private Set<String> known(List<Indicator> indicators) {
        if (parts.types.isEmpty()) {
            return Set.of();
        }
        return indicators.stream()
                .flatMap(indicator -> indicator.formula().items().stream())
                .distinct()
                .flatMap(item -> Arrays.stream(Moment.values()).map(moment -> new Slot(item, moment)))
                .map(Slot::column)
                .filter(column -> types().containsKey(name(column)))
                .collect(Collectors.toSet());
    }

    /** Refuses what cannot be read, and returns which columns are not there. */
    private List<Violation> check(Set<String> columns, Set<String> results) {
        List<Violation> wrong = new ArrayList<>();
        List<Violation> absent = new ArrayList<>();
        Map<String, SqlColumn> types = types();
        for (String column : parts.types.isPresent() ? columns : Set.<String>of()) {
            String name = name(column);
            SqlColumn type = types.get(name);
            if (type == null) {
                absent.add(new Violation(
                        name, "", "is not there, and not reported" + Suggestions.didYouMean(name, types.keySet())));
            } else if (!type.type().isNumber() && (type.type() != SqlColumn.Type.TEXT || parts.reading.isPresent())) {
                wrong.add(new Violation(name, "", "is not a column of numbers"));
            }
        }
        if (parts.types.isPresent() && absent.size() == columns.size() && !columns.isEmpty()) {
            wrong.addAll(absent);
        }
        Set<String> saved = new HashSet<>(results);
        results.forEach(name -> saved.add(name + PanelSelect.REASON));
        for (String name : kept()) {
            if (parts.types.isPresent() && !types.containsKey(name)) {
                wrong.add(new Violation(
                        name, "", "is to be kept, but is not a column" + Suggestions.didYouMean(name, types.keySet())));
            } else if (!saved.add(name)) {
                wrong.add(new Violation(name, "", "is to be kept twice, or called like a result"));
            }
        }
        for (String name : parts.names.keySet().stream().sorted().toList()) {
            String there = name(name);
            if (!columns.contains(name)) {
                wrong.add(new Violation(
                        name, "", "is named, and no indicator reads it" + Suggestions.didYouMean(name, columns)));
            } else if (parts.types.isPresent() && !types.containsKey(there)) {
                wrong.add(new Violation(
                        there,
                        "",
                        "is bound to " + name + ", but is not a column"
                                + Suggestions.didYouMean(there, types.keySet())));
            }
        }
        if (!wrong.isEmpty()) {
            throw new InvalidInputException(wrong);
        }
        return absent;
    }

    String relation() {
        return parts.relation;
    }

    SqlDialect dialect() {
        return parts.dialect;
    }

    List<String> kept() {
        return parts.kept.stream().map(this::there).toList();
    }

    /** What a column of the library is called in the table. */
    String name(String column) {
        return there(parts.names.getOrDefault(column, column));
    }

    /** The exact name of a column, where it is known; small and capital letters are told apart only if they must be. */
    private String there(String name) {
        Set<String> all = types().keySet();
        if (all.contains(name)) {
            return name;
        }
        List<String> alike = all.stream().filter(name::equalsIgnoreCase).toList();
        return alike.size() == 1 ? alike.get(0) : name;
    }

    /** How a column of the table is written; bare unless it must not be, where its exact name is not known. */
    String cell(String name) {
        return parts.types.isPresent() ? parts.dialect.name(name) : ReservedWords.quoted(name, parts.dialect);
    }

    SqlFigures figures() {
        return new SqlFigures(parts.dialect, parts.reading);
    }

    SqlFigures.Source source(String column, Map<String, Domain> domains) {
        String name = name(column);
        SqlColumn type = types().get(name);
        String own = SqlFigures.named(ReservedWords.quoted(column, parts.dialect));
        Domain domain = domains.getOrDefault(own, Domain.ANY);
        return parts.types.isPresent() && type == null
                ? new SqlFigures.Source(own, "NULL", Optional.of(SqlColumn.Type.WHOLE), domain)
                : new SqlFigures.Source(
                        own, cell(name), Optional.ofNullable(type).map(SqlColumn::type), domain);
    }

    Map<String, SqlColumn> types() {
        return parts.types.orElse(Map.of());
    }

    /** Prints what is queried, in which dialect, and the length of its periods. */
    @Override
    public String toString() {
        return parts.relation + " in " + parts.dialect + ", rows of " + parts.months
                + (parts.months == 1 ? " month" : " months");
    }
}
