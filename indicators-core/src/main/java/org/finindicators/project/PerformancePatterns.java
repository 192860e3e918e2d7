/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.project;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.finindicators.loanbook.Attribute;
import org.finindicators.number.Decimals;
import org.finindicators.number.Intake;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;
import org.finindicators.report.Column;
import org.finindicators.report.Document;
import org.finindicators.report.Format;
import org.finindicators.report.Table;
import org.finindicators.validation.InvalidInputException;

/**
 * Where projects perform better or worse than others, by more than chance explains.
 *
 * <p>The projects of each value of an attribute are compared with all others that state the attribute, by Fisher's
 * exact test of both sides: the chance, if the value made no difference, of a table that is no more likely than this
 * one. Whoever looks often enough finds something, so Holm's correction is applied to all looks together. Values with
 * fewer rated projects than the minimum size, or that few others, are not looked at, and counted. Two values that are
 * all there are say the same twice: only the smaller is looked at.
 *
 * <p>A pattern is no cause: countries, types and years hang together.
 *
 * @since 0.1.0
 */
public final class PerformancePatterns implements Document {
    /** Fewer rated projects than this are no pattern, unless the caller says otherwise. */
    public static final int MINIMUM_SIZE = 5;

    private static final BigDecimal LEVEL = new BigDecimal("0.05");

    private final ProjectPortfolio portfolio;
    private final PerformanceRule rule;
    private final List<Attribute> attributes;
    private final int minimumSize;
    private final BigDecimal level;
    private final PerformanceTable.Line total;
    private final List<Look> looks;
    private final List<String> notes;
    private final long tooSmall;

    /**
     * The projects of one value of an attribute beside all others that state the attribute.
     *
     * @param attribute the attribute
     * @param label its value
     * @param rated how many projects with the value are rated
     * @param performing how many of those perform
     * @param otherRated how many others are rated
     * @param otherPerforming how many of the others perform
     * @param p the p-value of Fisher's exact test, of both sides
     * @param adjusted the p-value after Holm's correction
     * @since 0.1.0
     */
    public record Look(
            Attribute attribute,
            String label,
            long rated,
            long performing,
            long otherRated,
            long otherPerforming,
            double p,
            double adjusted) {
        /**
         * Returns the part of those rated that performs.
         *
         * @return the share
         */
        public Rational share() {
            return Rational.of(performing, rated);
        }

        /**
         * Returns the part of the others that performs.
         *
         * @return the share
         */
        public Rational otherShare() {
            return Rational.of(otherPerforming, otherRated);
        }

        /**
         * Tells whether they perform better than the others.
         *
         * @return true if the share is larger
         */
        public boolean isBetter() {
            return share().compareTo(otherShare()) > 0;
        }

        private String direction() {
            return share().equals(otherShare()) ? "same" : isBetter() ? "better" : "worse";
        }

        /** Prints for instance {@code practice Transport: better, 86.6 % of 403 against 76.2 % of others, p 0.0001}. */
        @Override
        public String toString() {
            return attribute + " " + label + ": " + direction() + ", " + PerformanceTable.percent(share()) + " of "
                    + Printing.number(rated) + " against " + PerformanceTable.percent(otherShare()) + " of others, "
                    + chance(adjusted);
        }
    }

    private PerformancePatterns(
            ProjectPortfolio portfolio,
            PerformanceRule rule,
            List<Attribute> attributes,
            int minimumSize,
            BigDecimal level) {
        this.portfolio = portfolio;
        this.rule = rule;
        this.attributes = attributes;
        this.minimumSize = minimumSize;
        this.level = level;
        this.total = PerformanceTable.of(portfolio, rule).total();
        this.notes = new ArrayList<>();
        List<Look> raw = new ArrayList<>();
        long small = 0;
        for (Attribute attribute : attributes) {
            small += look(attribute, raw);
        }
        this.tooSmall = small;
        double[] adjusted =
                HolmCorrection.adjusted(raw.stream().mapToDouble(Look::p).toArray());
        List<Look> all = new ArrayList<>();
        for (int at = 0; at < adjusted.length; at++) {
            Look one = raw.get(at);
            all.add(new Look(
                    one.attribute,
                    one.label,
                    one.rated,
                    one.performing,
                    one.otherRated,
                    one.otherPerforming,
                    one.p,
                    adjusted[at]));
        }
        all.sort(Comparator.comparingDouble(Look::p)
                .thenComparing(Look::attribute)
                .thenComparing(Look::label));
        this.looks = List.copyOf(all);
    }

    /**
     * Looks for patterns.
     *
     * @param portfolio the projects
     * @param rule when a project performs
     * @param attributes where to look; one named twice is looked at once
     * @return the patterns, for a minimum size of {@value #MINIMUM_SIZE} and a level of 0.05
     * @throws InvalidInputException as {@link PerformanceTable#of}
     */
    public static PerformancePatterns of(ProjectPortfolio portfolio, PerformanceRule rule, Attribute... attributes) {
        List<Attribute> once = List.of(attributes).stream().distinct().sorted().toList();
        return new PerformancePatterns(portfolio, rule, once, MINIMUM_SIZE, LEVEL);
    }

    /**
     * Looks with another minimum size.
     *
     * @param projects how many rated projects a value needs, at least one
     * @return the patterns
     * @throws InvalidInputException if it is below one
     */
    public PerformancePatterns withMinimumSize(int projects) {
        if (projects < 1) {
            throw InvalidInputException.of("minimum size = " + projects, "must be one or more");
        }
        return new PerformancePatterns(portfolio, rule, attributes, projects, level);
    }

    /**
     * Looks with another level.
     *
     * @param fraction the chance of a pattern that is none, as decimal text, 0.05 for one in twenty
     * @return the patterns
     * @throws InvalidInputException if it is not between 0 and 1
     */
    public PerformancePatterns withLevel(String fraction) {
        return withLevel(Intake.requireNumber("level", fraction));
    }

    /**
     * Looks with another level.
     *
     * @param fraction the chance of a pattern that is none, 0.05 for one in twenty
     * @return the patterns
     * @throws InvalidInputException if it is not between 0 and 1
     */
    public PerformancePatterns withLevel(BigDecimal fraction) {
        Intake intake = new Intake();
        BigDecimal read = intake.number("level", fraction);
        if (read.signum() <= 0 || read.compareTo(BigDecimal.ONE) >= 0) {
            intake.add("level", Decimals.print(read), "must be between 0 and 1");
        }
        intake.refuse();
        return new PerformancePatterns(portfolio, rule, attributes, minimumSize, read);
    }

    /** Looks at each value of an attribute, and tells how many are too small. */
    private long look(Attribute attribute, List<Look> into) {
        PerformanceTable table = PerformanceTable.of(portfolio, rule, attribute);
        List<PerformanceTable.Line> stated =
                table.lines().stream().filter(PerformanceTable.Line::isStated).toList();
        long rated = stated.stream().mapToLong(PerformanceTable.Line::rated).sum();
        long performing =
                stated.stream().mapToLong(PerformanceTable.Line::performing).sum();
        long silent = total.projects()
                - stated.stream().mapToLong(PerformanceTable.Line::projects).sum();
        if (silent > 0) {
            notes.add(attribute + " is not stated for " + Printing.number(silent) + " of "
                    + Printing.number(total.projects()) + " projects: left out");
        }
        long small = 0;
        List<Look> found = new ArrayList<>();
        for (PerformanceTable.Line line : stated) {
            long others = rated - line.rated();
            if (line.rated() < minimumSize || others < minimumSize) {
                small++;
                continue;
            }
            long othersPerforming = performing - line.performing();
            double p = p(line.rated(), line.performing(), others, othersPerforming);
            found.add(new Look(
                    attribute, line.labels().get(0), line.rated(), line.performing(), others, othersPerforming, p, p));
        }
        found.sort(Comparator.comparingLong(Look::rated).thenComparing(Look::label));
        boolean mirrored =
                found.size() == 2 && found.get(0).rated() + found.get(1).rated() == rated;
        into.addAll(mirrored ? found.subList(0, 1) : found);
        return small;
    }

    private static double p(long rated, long performing, long others, long othersPerforming) {
        long all = performing + othersPerforming;
        if (all == 0 || all == rated + others) {
            return 1; // all alike: the only table there is
        }
        return FisherTest.p(
                Math.toIntExact(rated),
                Math.toIntExact(performing),
                Math.toIntExact(others),
                Math.toIntExact(othersPerforming));
    }

    /**
     * Returns when a project performs.
     *
     * @return the rule
     */
    public PerformanceRule rule() {
        return rule;
    }

    /**
     * Lists where it was looked.
     *
     * @return the attributes, by name
     */
    public List<Attribute> attributes() {
        return attributes;
    }

    /**
     * Returns the line of all projects.
     *
     * @return how many are rated and perform
     */
    public PerformanceTable.Line total() {
        return total;
    }

    /**
     * Lists all that was looked at, pattern or not.
     *
     * @return the comparisons, the least likely first
     */
    public List<Look> looks() {
        return looks;
    }

    /**
     * Lists the patterns that survive the correction.
     *
     * @return the comparisons whose corrected p-value is not above the level, the least likely first
     */
    public List<Look> surviving() {
        return looks.stream()
                .filter(look -> BigDecimal.valueOf(look.adjusted()).compareTo(level) <= 0)
                .toList();
    }

    /**
     * Counts the values that have fewer rated projects than the minimum size, or so few others beside them.
     *
     * @return how many were not looked at
     */
    public long tooSmall() {
        return tooSmall;
    }

    /** What was looked at, in one line. */
    String summary() {
        int surviving = surviving().size();
        String looked = Printing.number(looks.size()) + (looks.size() == 1 ? " look" : " looks");
        return (surviving == 0 ? "none of " + looked : Printing.number(surviving) + " of " + looked)
                + (surviving == 0 || looks.size() == 1 ? " survives" : " survive") + " Holm's correction at "
                + Decimals.print(level);
    }

    /** What was not looked at, a line each. */
    List<String> left() {
        List<String> all = new ArrayList<>();
        if (tooSmall > 0) {
            all.add(Printing.number(tooSmall) + (tooSmall == 1 ? " value has" : " values have") + " fewer than "
                    + minimumSize + " rated projects, or others: not looked at");
        }
        all.addAll(notes);
        return all;
    }

    /** A p-value as a reader needs it. */
    static String chance(double p) {
        return p < 0.0001 ? "p < 0.0001" : "p " + Printing.fixed(BigDecimal.valueOf(p), 4);
    }

    /**
     * Writes the patterns that survive, or that none does.
     *
     * @param format the form; as text, long labels go on on the next line, within 80 columns
     * @return its text, with how many were looked at
     */
    @Override
    public String as(Format format) {
        List<Look> surviving = surviving();
        // a reader needs no head without rows, a program does
        Table table = surviving.isEmpty() && format != Format.CSV
                ? Table.of(summary())
                : Table.of(
                        summary(),
                        Column.text("attribute"),
                        Column.text("value"),
                        Column.number("rated"),
                        Column.number("share"),
                        Column.number("others"),
                        Column.text("is"),
                        Column.number("Holm's p"));
        for (Look one : surviving) {
            table = table.row(
                    one.attribute.name(),
                    one.label,
                    Printing.number(one.rated),
                    PerformanceTable.percent(one.share()),
                    PerformanceTable.percent(one.otherShare()),
                    one.direction(),
                    one.adjusted < 0.0001 ? "< 0.0001" : Printing.fixed(BigDecimal.valueOf(one.adjusted), 4));
        }
        table = table.note("share: perform (" + rule + ") of those rated");
        for (String line : left()) {
            table = table.note(line);
        }
        return format == Format.TEXT ? table.text(Table.WIDTH) : table.as(format);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PerformancePatterns that
                && portfolio.equals(that.portfolio)
                && rule.equals(that.rule)
                && attributes.equals(that.attributes)
                && minimumSize == that.minimumSize
                && level.equals(that.level);
    }

    @Override
    public int hashCode() {
        return Objects.hash(portfolio, rule, attributes, minimumSize, level);
    }

    /** Prints how many patterns survive of how many looks, and which. */
    @Override
    public String toString() {
        return as(Format.TEXT).stripTrailing();
    }
}
