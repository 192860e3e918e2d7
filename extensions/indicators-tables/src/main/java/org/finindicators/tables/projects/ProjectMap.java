/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.projects;

import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.finindicators.loanbook.Attribute;
import org.finindicators.number.Intake;
import org.finindicators.project.Project;
import org.finindicators.project.ProjectPortfolio;
import org.finindicators.tables.source.Header;
import org.finindicators.tables.source.Mapping;
import org.finindicators.tables.source.Notation;
import org.finindicators.tables.source.Row;
import org.finindicators.tables.source.RowHandler;
import org.finindicators.tables.source.RowSource;
import org.finindicators.tables.source.RowsRead;
import org.finindicators.tables.source.SourceFaults;
import org.finindicators.validation.InvalidInputException;
import org.finindicators.validation.Violation;

/**
 * Says which columns of a list of projects hold what: a row for each project.
 *
 * <p>Amounts are in whole currency, and the currency is in a column or stated for all. An empty cell is not stated, and
 * no value. What is doubtful in a project that is held, a closing before the approval for instance, is a fault beside
 * it; a row that cannot be a project is refused.
 *
 * <p>Immutable.
 *
 * <pre>{@code ProjectMap.of("Project ID").with(Project.COUNTRY, "Country").with(Project.OUTCOME, "Outcome")}</pre>
 *
 * @since 0.1.0
 */
public final class ProjectMap implements Mapping<ProjectList> {
    /** The project performance ratings of the World Bank's Independent Evaluation Group. */
    public static final ProjectMap IEG_RATINGS = of("Project ID")
            .with(Attribute.REGION, "WB Region")
            .with(Project.COUNTRY, "Country / Economy")
            .with(Attribute.of("lending group"), "Country / Economy Lending Group")
            .with(Attribute.of("FCS status"), "Country / Economy FCS Status")
            .with(Attribute.of("practice group"), "Practice Group")
            .with(Project.UNIT, "Global Practice")
            .with(Attribute.of("agreement"), "Agreement Type")
            .with(Project.INSTRUMENT, "Lending Instrument Type")
            .with(Project.APPROVAL_YEAR, "Approval FY")
            .with(Project.CLOSING_YEAR, "Final Closing FY")
            .with(Attribute.of("evaluation"), "Evaluation Type")
            .with(Project.OUTCOME, "Outcome")
            .with(Attribute.of("quality at entry"), "Quality at Entry")
            .with(Attribute.of("quality of supervision"), "Quality of Supervision")
            .with(Attribute.of("bank performance"), "Bank Performance")
            .with(Attribute.of("M&E quality"), "M&E Quality")
            .with(Project.EVALUATION_YEAR, "Evaluation FY");

    private final String id;
    private final Map<Attribute, String> attributes;
    private final Map<Part, String> parts;
    private final Optional<Currency> currency;
    private final String between;
    private final Notation notation;

    /** What a column may hold besides the id and attributes. */
    private enum Part {
        TITLE,
        TOTAL,
        FINANCE_COMPONENT,
        CURRENCY,
        APPROVAL,
        CLOSING,
        DECLARED,
        SECTOR_CODES;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    private ProjectMap(
            String id,
            Map<Attribute, String> attributes,
            Map<Part, String> parts,
            Optional<Currency> currency,
            String between,
            Notation notation) {
        this.id = id;
        this.attributes = attributes;
        this.parts = parts;
        this.currency = currency;
        this.between = between;
        this.notation = notation;
    }

    /**
     * Names the column of what tells each project from all others.
     *
     * @param column the column
     * @return a map that needs nothing more
     */
    public static ProjectMap of(String column) {
        return new ProjectMap(column, Map.of(), Map.of(), Optional.empty(), "", Notation.PLAIN);
    }

    /**
     * Binds what projects can be grouped by.
     *
     * @param attribute the attribute
     * @param column its column
     * @return the changed map
     */
    public ProjectMap with(Attribute attribute, String column) {
        Map<Attribute, String> all = new LinkedHashMap<>(attributes);
        all.put(attribute, column);
        return new ProjectMap(id, all, parts, currency, between, notation);
    }

    private ProjectMap with(Part part, String column) {
        Map<Part, String> all = new EnumMap<>(Part.class);
        all.putAll(parts);
        all.put(part, column);
        return new ProjectMap(id, attributes, all, currency, between, notation);
    }

    /**
     * Binds the title.
     *
     * @param column the column
     * @return the changed map
     */
    public ProjectMap title(String column) {
        return with(Part.TITLE, column);
    }

    /**
     * Binds the amount of the whole project, in whole currency.
     *
     * @param column the column
     * @return the changed map, which needs a currency
     */
    public ProjectMap total(String column) {
        return with(Part.TOTAL, column);
    }

    /**
     * Binds the amount that is for finance, in whole currency.
     *
     * @param column the column
     * @return the changed map, which needs a currency
     */
    public ProjectMap financeComponent(String column) {
        return with(Part.FINANCE_COMPONENT, column);
    }

    /**
     * Binds the currency of the amounts.
     *
     * @param column the column of its ISO 4217 code
     * @return the changed map
     */
    public ProjectMap currencyIn(String column) {
        return with(Part.CURRENCY, column);
    }

    /**
     * States the currency of all amounts.
     *
     * @param code its ISO 4217 code
     * @return the changed map
     * @throws InvalidInputException if there is no such currency
     */
    public ProjectMap currency(String code) {
        Intake intake = new Intake();
        Optional<Currency> read = intake.toCurrency("currency", code);
        intake.refuse();
        return currency(read.orElseThrow());
    }

    /**
     * States the currency of all amounts.
     *
     * @param of the currency
     * @return the changed map
     */
    public ProjectMap currency(Currency of) {
        return new ProjectMap(id, attributes, parts, Optional.of(of), between, notation);
    }

    /**
     * Binds the day on which the project was approved or started.
     *
     * @param column the column
     * @return the changed map
     */
    public ProjectMap approval(String column) {
        return with(Part.APPROVAL, column);
    }

    /**
     * Binds the day on which the project closes or has closed.
     *
     * @param column the column
     * @return the changed map
     */
    public ProjectMap closing(String column) {
        return with(Part.CLOSING, column);
    }

    /**
     * Binds what is declared of its credit: stand-alone, credit component or none.
     *
     * @param column the column
     * @return the changed map
     */
    public ProjectMap declared(String column) {
        return with(Part.DECLARED, column);
    }

    /**
     * Binds the codes of the sectors that the project is about.
     *
     * @param column the column
     * @param mark what stands between two codes in a cell
     * @return the changed map
     */
    public ProjectMap sectorCodes(String column, String mark) {
        ProjectMap bound = with(Part.SECTOR_CODES, column);
        return new ProjectMap(id, attributes, bound.parts, currency, mark, notation);
    }

    /**
     * States how numbers and dates are written, and what stands where there is none.
     *
     * @param written the notation
     * @return the changed map
     */
    public ProjectMap notation(Notation written) {
        return new ProjectMap(id, attributes, parts, currency, between, written.withMissingOf(notation));
    }

    /**
     * States further marks that mean that there is no value.
     *
     * @param marks the marks, {@code n/a} for instance
     * @return the changed map
     */
    public ProjectMap missing(String... marks) {
        return notation(notation.missing(marks));
    }

    /**
     * Reads a list of projects.
     *
     * @param source the rows
     * @return the projects, with all faults
     * @throws InvalidInputException if a column of the map is not there, or the source cannot be opened
     */
    @Override
    public ProjectList read(RowSource source) {
        SourceFaults faults = new SourceFaults(source);
        Rows rows = new Rows(faults, source.unit());
        source.read(rows, faults);
        return rows.finish();
    }

    /** Makes projects of rows. */
    private final class Rows implements RowHandler {
        private final SourceFaults faults;
        private final String unit;
        private final Map<String, Project> projects = new TreeMap<>();
        private final Map<String, Integer> places = new LinkedHashMap<>();
        private final Map<String, Long> numbers = new LinkedHashMap<>();
        private List<String> unbound = List.of();

        Rows(SourceFaults faults, String unit) {
            this.faults = faults;
            this.unit = unit;
        }

        @Override
        public void header(List<String> names) {
            Header header = new Header(names, faults);
            List<String> bound = new ArrayList<>(List.of(id));
            bound.addAll(attributes.values());
            bound.addAll(parts.values());
            places.putAll(header.requireAll(bound));
            unbound = header.unbound(Set.copyOf(bound));
        }

        /** The text of a column, empty where there is none. */
        private String cell(Row row, String column) {
            String cell = column.isEmpty() ? "" : row.cell(places.getOrDefault(column, -1));
            return notation.isMissing(cell) ? "" : cell;
        }

        private String cell(Row row, Part part) {
            return cell(row, parts.getOrDefault(part, ""));
        }

        @Override
        public void row(Row row) {
            String name = cell(row, id);
            List<Violation> wrong = new ArrayList<>();
            if (name.isEmpty()) {
                wrong.add(new Violation(id, "", "is blank, and a project needs an id"));
            } else if (numbers.containsKey(name)) {
                wrong.add(new Violation(id, name, "is in " + unit + " " + numbers.get(name) + " already"));
            }
            Project.Builder builder = builder(row, name.isEmpty() ? "-" : name, wrong);
            try {
                Project project = builder.build();
                if (wrong.isEmpty()) {
                    projects.put(name, project);
                    numbers.put(name, row.number());
                    project.violations()
                            .forEach(doubt -> faults.add(unit + " " + row.number(), doubt.about(project.whose())));
                }
            } catch (InvalidInputException e) {
                wrong.addAll(e.violations());
            }
            wrong.forEach(one -> faults.add(row.number(), name.isEmpty() ? one : one.about("project " + name)));
        }

        private Project.Builder builder(Row row, String name, List<Violation> wrong) {
            Project.Builder builder =
                    Project.builder(name).title(cell(row, Part.TITLE)).declared(cell(row, Part.DECLARED));
            attributes.forEach((attribute, column) -> builder.with(attribute, cell(row, column)));
            currency.ifPresent(builder::currency);
            if (!cell(row, Part.CURRENCY).isEmpty()) {
                builder.currency(cell(row, Part.CURRENCY));
            }
            read(Part.TOTAL, wrong, () -> notation.parseNumber(cell(row, Part.TOTAL)))
                    .ifPresent(builder::total);
            read(Part.FINANCE_COMPONENT, wrong, () -> notation.parseNumber(cell(row, Part.FINANCE_COMPONENT)))
                    .ifPresent(builder::financeComponent);
            read(Part.APPROVAL, wrong, () -> notation.parseDate(cell(row, Part.APPROVAL)))
                    .ifPresent(builder::approval);
            read(Part.CLOSING, wrong, () -> notation.parseDate(cell(row, Part.CLOSING)))
                    .ifPresent(builder::closing);
            String codes = cell(row, Part.SECTOR_CODES);
            if (!codes.isEmpty()) {
                for (String code : between.isEmpty() ? new String[] {codes} : codes.split(Pattern.quote(between), -1)) {
                    builder.withSectorCode(code);
                }
            }
            return builder;
        }

        private <T> Optional<T> read(Part part, List<Violation> wrong, Supplier<Optional<T>> cell) {
            try {
                return cell.get();
            } catch (InvalidInputException e) {
                Violation first = e.violations().get(0);
                wrong.add(new Violation(parts.getOrDefault(part, ""), first.value(), first.message()));
                return Optional.empty();
            }
        }

        private ProjectList finish() {
            return new ProjectList(ProjectPortfolio.of(projects.values()), RowsRead.of(faults, unbound));
        }
    }

    /** Prints what is bound to which column. */
    @Override
    public String toString() {
        List<String> lines = new ArrayList<>(List.of("projects by " + id));
        attributes.forEach((attribute, column) -> lines.add("  " + attribute + ": " + column));
        parts.forEach((part, column) -> lines.add("  " + part + ": " + column));
        currency.ifPresent(of -> lines.add("  amounts in " + of));
        lines.add("  " + notation);
        return String.join("\n", lines);
    }
}
