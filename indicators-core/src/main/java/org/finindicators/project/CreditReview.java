/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.project;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.finindicators.loanbook.Attribute;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;
import org.finindicators.report.Column;
import org.finindicators.report.Document;
import org.finindicators.report.Format;
import org.finindicators.report.Table;

/**
 * Which projects of a portfolio have finance: alone, as a component, or not; with counts and amounts.
 *
 * <p>What is declared counts before what the codes of sectors say; a finance component that is stated is a declaration:
 * zero is none, the whole is stand-alone. Where the two differ, the project is among the {@link #conflicts()}. Words of
 * a title never count: they are {@link #suggestions()}. A project of which neither is known is not stated, which is not
 * "none".
 *
 * <p>Amounts in two currencies are not added up.
 *
 * @since 0.1.0
 */
public final class CreditReview implements Document {
    private static final String NOT_STATED = "not stated";
    private static final int NAMED = 5;

    private final ProjectPortfolio portfolio;
    private final CreditMarkers markers;
    private final List<ProjectFlag> flags;

    /**
     * What is known of the credit of one project.
     *
     * @param project the project
     * @param declared what is declared, or follows from the amount of the component
     * @param coded what the codes of its sectors say
     * @param titleWords the words of its title that suggest credit
     * @since 0.1.0
     */
    public record ProjectFlag(
            Project project,
            Optional<CreditInvolvement> declared,
            Optional<CreditInvolvement> coded,
            List<String> titleWords) {
        /** Copies the words. */
        public ProjectFlag {
            titleWords = List.copyOf(titleWords);
        }

        /**
         * Returns the involvement that counts.
         *
         * @return what is declared, else what the codes say; nothing if neither is known
         */
        public Optional<CreditInvolvement> involvement() {
            return declared.or(() -> coded);
        }

        /**
         * Tells whether declaration and codes differ.
         *
         * @return true if both are known and not the same
         */
        public boolean isConflict() {
            return declared.isPresent() && coded.isPresent() && !declared.equals(coded);
        }

        /**
         * Tells whether the title suggests credit where none is known.
         *
         * @return true if it has such words and the project has no finance, as far as known
         */
        public boolean isSuggestion() {
            return !titleWords.isEmpty()
                    && !involvement().map(CreditInvolvement::isFinance).orElse(false);
        }

        /**
         * Returns the amount that is for finance.
         *
         * @return the component; the whole of a stand-alone project that states no component; zero where there is no
         *     finance; nothing if it is not known
         */
        public Optional<BigDecimal> finance() {
            return involvement().flatMap(found -> switch (found) {
                case STAND_ALONE -> project.financeComponent().or(project::total);
                case CREDIT_COMPONENT -> project.financeComponent();
                case NONE -> Optional.of(project.financeComponent().orElse(BigDecimal.ZERO));
            });
        }

        /** Prints id, involvement, the codes from which it is known or that contradict it, and suggestion. */
        @Override
        public String toString() {
            String conflict = isConflict()
                    ? ", but its codes say " + coded.orElseThrow() + " (" + String.join(", ", project.sectorCodes())
                            + ")"
                    : "";
            String known = declared.isEmpty() && coded.isPresent()
                    ? ", by its codes (" + String.join(", ", project.sectorCodes()) + ")"
                    : "";
            String words = isSuggestion() ? "; title suggests credit: " + String.join(", ", titleWords) : "";
            return project.id() + ": "
                    + involvement().map(CreditInvolvement::toString).orElse(NOT_STATED) + known + conflict + words;
        }
    }

    /**
     * A sum of amounts, by currency.
     *
     * @param byCurrency the sum in each currency, in whole currency
     * @param notStated how many projects do not state the amount
     * @since 0.1.0
     */
    public record AmountSum(Map<Currency, BigDecimal> byCurrency, long notStated) {
        /** Copies the sums. */
        public AmountSum {
            byCurrency = Map.copyOf(byCurrency);
        }

        static AmountSum of(List<ProjectFlag> flags, Function<ProjectFlag, Optional<BigDecimal>> amount) {
            Map<Currency, BigDecimal> sums = new TreeMap<>(Comparator.comparing(Currency::getCurrencyCode));
            long missing = 0;
            for (ProjectFlag flag : flags) {
                Optional<BigDecimal> stated = amount.apply(flag);
                if (stated.isPresent() && flag.project.currency().isPresent()) {
                    sums.merge(flag.project.currency().get(), stated.get(), BigDecimal::add);
                } else if (stated.isEmpty() || stated.get().signum() != 0) {
                    missing++;
                }
            }
            return new AmountSum(sums, missing);
        }

        /**
         * Returns the sum.
         *
         * @return the sum, or nothing if no amount is stated or there is more than one currency
         */
        public Optional<BigDecimal> amount() {
            return byCurrency.size() == 1
                    ? Optional.of(byCurrency.values().iterator().next())
                    : Optional.empty();
        }

        /** Lists the currencies by their codes. */
        List<String> currencies() {
            return byCurrency.keySet().stream()
                    .map(Currency::getCurrencyCode)
                    .sorted()
                    .toList();
        }

        /** Prints the sum, or why there is none. */
        @Override
        public String toString() {
            String missing = notStated == 0 ? "" : ", " + Printing.number(notStated) + " not stated";
            if (byCurrency.size() > 1) {
                return "undefined: currency mismatch (" + String.join(", ", currencies()) + ")" + missing;
            }
            return amount().map(sum -> Printing.number(sum) + " " + currencies().get(0))
                            .orElse("no amount")
                    + missing;
        }
    }

    private CreditReview(ProjectPortfolio portfolio, CreditMarkers markers) {
        this.portfolio = portfolio;
        this.markers = markers;
        this.flags = portfolio.projects().stream()
                .map(project -> new ProjectFlag(
                        project, declared(project), markers.find(project.sectorCodes()), markers.find(project.title())))
                .toList();
    }

    /**
     * Reviews a portfolio.
     *
     * @param portfolio the projects
     * @param markers what marks credit
     * @return the review
     */
    public static CreditReview of(ProjectPortfolio portfolio, CreditMarkers markers) {
        return new CreditReview(portfolio, markers);
    }

    private static Optional<CreditInvolvement> declared(Project project) {
        Optional<BigDecimal> component = project.financeComponent().filter(amount -> amount.signum() >= 0);
        return project.declared()
                .or(() -> component.map(amount -> amount.signum() == 0
                        ? CreditInvolvement.NONE
                        : project.total()
                                        .filter(total -> total.compareTo(amount) == 0)
                                        .isPresent()
                                ? CreditInvolvement.STAND_ALONE
                                : CreditInvolvement.CREDIT_COMPONENT));
    }

    /**
     * Returns the projects.
     *
     * @return the portfolio
     */
    public ProjectPortfolio portfolio() {
        return portfolio;
    }

    /**
     * Returns what marks credit.
     *
     * @return the markers
     */
    public CreditMarkers markers() {
        return markers;
    }

    /**
     * Returns the projects with what was found as an attribute, {@link Project#INVOLVEMENT}, for tables and patterns.
     *
     * @return the portfolio; projects whose involvement is not known do not state it
     */
    public ProjectPortfolio labelled() {
        return ProjectPortfolio.of(flags.stream()
                .map(flag -> flag.involvement()
                        .map(found -> flag.project.with(Project.INVOLVEMENT, found.toString()))
                        .orElse(flag.project))
                .toList());
    }

    /**
     * Lists all projects.
     *
     * @return what is known of each, by id
     */
    public List<ProjectFlag> flags() {
        return flags;
    }

    /**
     * Lists the projects of one involvement.
     *
     * @param involvement the involvement
     * @return the projects, by id
     */
    public List<ProjectFlag> flags(CreditInvolvement involvement) {
        return having(flag -> flag.involvement().equals(Optional.of(involvement)));
    }

    /**
     * Lists the projects of which neither a declaration nor a code is known.
     *
     * @return the projects, by id
     */
    public List<ProjectFlag> notStated() {
        return having(flag -> flag.involvement().isEmpty());
    }

    /**
     * Lists the projects whose declaration and codes differ.
     *
     * @return the projects, by id
     */
    public List<ProjectFlag> conflicts() {
        return having(ProjectFlag::isConflict);
    }

    /**
     * Lists the projects whose title suggests credit where none is known.
     *
     * @return the projects, by id; none of them is counted as one with finance
     */
    public List<ProjectFlag> suggestions() {
        return having(ProjectFlag::isSuggestion);
    }

    private List<ProjectFlag> having(Predicate<ProjectFlag> what) {
        return flags.stream().filter(what).toList();
    }

    /**
     * Returns the part of the projects with finance, among those whose involvement is known.
     *
     * @return the share, or nothing if none is known
     */
    public Optional<Rational> share() {
        long known = (long) flags.size() - notStated().size();
        return known == 0 ? Optional.empty() : Optional.of(Rational.of(withFinance(), known));
    }

    private long withFinance() {
        return having(flag ->
                        flag.involvement().map(CreditInvolvement::isFinance).orElse(false))
                .size();
    }

    /**
     * Adds up the whole amounts of the projects of one involvement.
     *
     * @param involvement the involvement
     * @return the sum
     */
    public AmountSum total(CreditInvolvement involvement) {
        return AmountSum.of(flags(involvement), flag -> flag.project.total());
    }

    /**
     * Adds up what is for finance in the projects of one involvement.
     *
     * @param involvement the involvement
     * @return the sum
     */
    public AmountSum finance(CreditInvolvement involvement) {
        return AmountSum.of(flags(involvement), ProjectFlag::finance);
    }

    /**
     * Reviews the projects of each value of an attribute.
     *
     * @param attribute the attribute
     * @return the reviews, by label; {@link Attribute#NOT_STATED} for projects that do not state it
     */
    public SortedMap<String, CreditReview> by(Attribute attribute) {
        Map<String, List<Project>> groups = portfolio.projects().stream()
                .collect(Collectors.groupingBy(
                        project -> project.label(attribute).orElse(Attribute.NOT_STATED)));
        SortedMap<String, CreditReview> reviews = new TreeMap<>(PerformanceTable.STATED_FIRST);
        groups.forEach((label, projects) -> reviews.put(label, of(ProjectPortfolio.of(projects), markers)));
        return reviews;
    }

    /**
     * Writes the counts and the amounts for finance by an attribute.
     *
     * @param attribute the attribute
     * @param format the form; as text, long labels go on on the next line, within 80 columns
     * @return its text
     */
    public String by(Attribute attribute, Format format) {
        List<Column> columns = new ArrayList<>(List.of(Column.text(attribute.name())));
        Stream.of("alone", "component", "none", NOT_STATED, "share", "for finance")
                .map(Column::number)
                .forEach(columns::add);
        Table table = new Table(headline(), columns, List.of(), List.of());
        for (Map.Entry<String, CreditReview> entry : by(attribute).entrySet()) {
            CreditReview group = entry.getValue();
            table = table.row(
                    entry.getKey(),
                    group.count(CreditInvolvement.STAND_ALONE),
                    group.count(CreditInvolvement.CREDIT_COMPONENT),
                    group.count(CreditInvolvement.NONE),
                    Printing.number(group.notStated().size()),
                    group.share().map(PerformanceTable::percent).orElse("-"),
                    cell(AmountSum.of(group.known(), ProjectFlag::finance)));
        }
        return print(notes(table.note("share: with finance among those whose involvement is known")), format);
    }

    private String count(CreditInvolvement involvement) {
        return Printing.number(flags(involvement).size());
    }

    List<ProjectFlag> known() {
        return having(flag -> flag.involvement().isPresent());
    }

    /**
     * Writes the counts and amounts by involvement.
     *
     * @param format the form
     * @return its text
     */
    @Override
    public String as(Format format) {
        Table table = Table.of(
                headline(),
                Column.text("involvement"),
                Column.number("projects"),
                Column.number("amount"),
                Column.number("for finance"));
        for (CreditInvolvement involvement : CreditInvolvement.values()) {
            table = table.row(
                    involvement.toString(), count(involvement), cell(total(involvement)), cell(finance(involvement)));
        }
        table = table.row(
                NOT_STATED,
                Printing.number(notStated().size()),
                cell(AmountSum.of(notStated(), flag -> flag.project.total())),
                "-");
        return print(notes(table), format);
    }

    private static String print(Table table, Format format) {
        return format == Format.TEXT ? table.text(Table.WIDTH) : table.as(format);
    }

    private String headline() {
        long known = known().size();
        String first = Printing.number(withFinance()) + " of " + Printing.number(known) + " projects with finance";
        return first
                + share().map(share -> ", " + PerformanceTable.percent(share)).orElse("")
                + (known == flags.size() ? "" : "; " + Printing.number(flags.size() - known) + " not stated");
    }

    private Table notes(Table table) {
        Table noted = table;
        AmountSum all = AmountSum.of(flags, flag -> flag.project.total());
        if (all.byCurrency().size() == 1) {
            noted = noted.note("amounts in " + all.currencies().get(0));
        } else if (all.byCurrency().size() > 1) {
            noted = noted.note("mixed: amounts in " + String.join(", ", all.currencies()) + " are not added up");
        }
        if (all.notStated() > 0) {
            noted = noted.note("no amount: " + Printing.number(all.notStated()) + " of " + Printing.number(flags.size())
                    + " projects");
        }
        for (String line : remarks()) {
            noted = noted.note(line);
        }
        return noted;
    }

    /** Conflicts and suggestions, the first of them named. */
    List<String> remarks() {
        List<String> lines = new ArrayList<>();
        lines.addAll(named("declaration and codes differ", conflicts()));
        lines.addAll(named("title suggests credit, not counted", suggestions()));
        return lines;
    }

    private static List<String> named(String what, List<ProjectFlag> those) {
        return those.isEmpty()
                ? List.of()
                : List.of(Printing.number(those.size()) + (those.size() == 1 ? " project: " : " projects: ") + what
                        + " ("
                        + Printing.some(
                                those.stream().map(flag -> flag.project.id()).toList(), NAMED) + ")");
    }

    private static String cell(AmountSum sum) {
        return sum.byCurrency().size() > 1
                ? "mixed"
                : sum.amount().map(Printing::number).orElse("-");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CreditReview that && portfolio.equals(that.portfolio) && markers.equals(that.markers);
    }

    @Override
    public int hashCode() {
        return Objects.hash(portfolio, markers);
    }

    /** Prints how many have finance, and the table. */
    @Override
    public String toString() {
        return as(Format.TEXT).stripTrailing();
    }
}
