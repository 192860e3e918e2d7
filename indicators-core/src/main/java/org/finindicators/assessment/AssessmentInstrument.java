/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.finindicators.formula.Calculation;
import org.finindicators.formula.Dimension;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Fact;
import org.finindicators.formula.Formula;
import org.finindicators.formula.QuotientDimensions;
import org.finindicators.formula.Reason;
import org.finindicators.formula.UndefinedCase;
import org.finindicators.formula.Worksheet;
import org.finindicators.number.Intake;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;
import org.finindicators.report.Column;
import org.finindicators.report.Table;
import org.finindicators.validation.InvalidInputException;
import org.finindicators.validation.Suggestions;

/**
 * A list of criteria that a subject is assessed against, with its scales and its rules of scoring: data, read from a
 * text.
 *
 * <p>The form of the text is that of {@link org.finindicators.assessment}. An instrument holds no opinion: it says what
 * is asked, where the source asks it, and how ratings become a score.
 *
 * @since 0.1.0
 */
public final class AssessmentInstrument {
    private final InstrumentHead head;
    private final Section whole;
    private final Map<String, Section> parts = new LinkedHashMap<>();
    private final Map<String, Criterion> criteria = new LinkedHashMap<>();

    AssessmentInstrument(InstrumentHead head, Section whole) {
        this.head = head;
        this.whole = whole;
        add(whole);
        whole.allCriteria().forEach(criterion -> criteria.put(criterion.id(), criterion));
    }

    private void add(Section part) {
        parts.put(part.id(), part);
        part.groups().forEach(this::add);
    }

    /**
     * Reads an instrument from its text.
     *
     * @param text the text, in the form of {@link org.finindicators.assessment}
     * @return the instrument
     * @throws InvalidInputException with all that is wrong, each with its line
     */
    public static AssessmentInstrument parse(String text) {
        return InstrumentText.parse(text);
    }

    /**
     * Puts the instrument into other words: those of another language, for instance. Ids, weights and rules stay.
     *
     * @param text a text of the same form, with the words for all sections, groups, criteria and ratings, and nothing
     *     else
     * @return the instrument in these words
     * @throws InvalidInputException with all that is wrong: words that are missing, of something else, or of another
     *     version
     */
    public AssessmentInstrument translated(String text) {
        return InstrumentWords.of(this, text);
    }

    /**
     * Scores the whole by another rule; the sections keep theirs.
     *
     * @param rule the rule
     * @return the changed instrument
     */
    public AssessmentInstrument with(ScoringRule rule) {
        return new AssessmentInstrument(head, whole.withRule(rule));
    }

    InstrumentHead head() {
        return head;
    }

    /**
     * Returns the id.
     *
     * @return lower case words joined by hyphens
     */
    public String id() {
        return whole.id();
    }

    /**
     * Returns the title.
     *
     * @return the heading
     */
    public String title() {
        return whole.title();
    }

    /**
     * Returns the version; ratings of one version are not read as those of another.
     *
     * @return the version, as the text has it
     */
    public String version() {
        return head.version();
    }

    /**
     * Returns where the criteria come from.
     *
     * @return the source
     */
    public String source() {
        return head.source();
    }

    /**
     * Returns the language of its words.
     *
     * @return the language, {@code en} unless the text says another
     */
    public String language() {
        return head.language();
    }

    /**
     * Returns the first day on which it can be used.
     *
     * @return the day
     */
    public LocalDate firstDay() {
        return head.first();
    }

    /**
     * Returns the last day on which it can be used, if there is one.
     *
     * @return the day
     */
    public Optional<LocalDate> lastDay() {
        return head.last();
    }

    /**
     * Lists what is noted of each criterion beside rating and evidence.
     *
     * @return source and comment, then the fields that the text adds
     */
    public List<String> fields() {
        return head.fields();
    }

    /**
     * Returns the whole as one part.
     *
     * @return the part whose groups are the sections
     */
    public Section whole() {
        return whole;
    }

    /**
     * Lists the sections.
     *
     * @return the sections in order
     */
    public List<Section> sections() {
        return whole.groups();
    }

    /**
     * Returns a section or a group.
     *
     * @param id its id
     * @return the part
     * @throws InvalidInputException if there is none, suggesting the nearest ids
     */
    public Section section(String id) {
        Section part = parts.get(id);
        if (part == null) {
            throw InvalidInputException.of(id, "is no section of " + id() + Suggestions.didYouMean(id, parts.keySet()));
        }
        return part;
    }

    /**
     * Lists the criteria.
     *
     * @return the criteria in order
     */
    public List<Criterion> criteria() {
        return List.copyOf(criteria.values());
    }

    /**
     * Finds a criterion.
     *
     * @param id its id
     * @return the criterion, or nothing
     */
    Optional<Criterion> criterion(String id) {
        return Optional.ofNullable(criteria.get(id));
    }

    /** Adds that no criterion has an id. */
    void complain(String place, String id, Intake intake) {
        intake.addUnknown(place, Printing.beginning(id), criteria.keySet(), "is no criterion of " + id());
    }

    /**
     * Searches ids, texts, places and headings for words; all words must occur.
     *
     * @param words the words, separated by blanks; a part of a word will do
     * @return the criteria with their places
     */
    public Table find(String words) {
        List<String> asked =
                Stream.of(words.strip().toLowerCase(Locale.ROOT).split("\\s+")).toList();
        return Table.of("", Column.text("criterion"), Column.text("text"), Column.text("place"))
                .rows(parts.values().stream()
                        .flatMap(part -> part.criteria().stream()
                                .filter(criterion -> asked.stream()
                                        .allMatch((part.title() + " " + criterion).toLowerCase(Locale.ROOT)::contains)))
                        .map(criterion -> List.of(criterion.id(), criterion.text(), criterion.place()))
                        .toList());
    }

    /**
     * Returns the fact under which a statement holds an assessment by this instrument.
     *
     * @return the fact, the same for each version
     */
    public Fact<Assessment> fact() {
        return new Fact<>("assessment-" + id(), "assessment by " + id(), Assessment.class);
    }

    /**
     * Declares the score of the whole, for the variant of an indicator.
     *
     * @return the calculation; it reads {@link #fact()}
     */
    public Calculation calculation() {
        return calculation(whole);
    }

    /**
     * Declares the score of a section or a group, for the variant of an indicator.
     *
     * @param section the id of the section or group
     * @return the calculation; it reads {@link #fact()}
     * @throws InvalidInputException if there is no such section
     */
    public Calculation calculation(String section) {
        return calculation(section(section));
    }

    /**
     * Declares the lowest score of a section, for the variant of an indicator. It is undefined where the whole is;
     * sections that have no score are named.
     *
     * @return the calculation; it reads {@link #fact()}
     */
    public Calculation weakestSection() {
        List<Formula> scores = new ArrayList<>(List.of(calculation()));
        sections().forEach(section -> scores.add(calculation(section)));
        return Calculation.of(
                scores,
                "score of the weakest section by " + id(),
                Dimension.NUMBER,
                List.of(),
                (inputs, figures) -> weakest(inputs.get(0), inputs.subList(1, inputs.size()), Worksheet.of(figures)));
    }

    private Evaluation weakest(Formula all, List<Formula> scores, Worksheet sheet) {
        if (sheet.take(all).isEmpty()) {
            return sheet.undefined();
        }
        Optional<Rational> least = Optional.empty();
        String weakest = "";
        for (int at = 0; at < scores.size(); at++) {
            String title = sections().get(at).title();
            Evaluation score = scores.get(at).evaluate(sheet.figures());
            if (score.value().isEmpty()) {
                sheet.caveat(title + " has no score: " + score.faults().get(0));
            } else if (least.isEmpty() || score.value().get().compareTo(least.get()) < 0) {
                least = score.value();
                weakest = title;
            }
        }
        sheet.step("weakest section: " + weakest);
        return least.map(sheet::value).orElseGet(sheet::undefined);
    }

    private Calculation calculation(Section part) {
        Calculation score = Calculation.from(
                        fact(),
                        "score of " + part.title() + " by " + id() + " (" + part.rule() + ")",
                        Dimension.NUMBER,
                        cases(part),
                        (assessment, figures) -> assessment.instrument().isSameAs(this)
                                ? Score.of(assessment, part).evaluation()
                                : Worksheet.of(figures)
                                        .fault(
                                                Reason.OUT_OF_DOMAIN,
                                                "an assessment by "
                                                        + assessment
                                                                .instrument()
                                                                .name() + ", not by " + name())
                                        .value(Rational.ZERO))
                .withKey(List.of(id(), version(), part.id()))
                .withDetails(details(part));
        return part.rule().method() == ScoringMethod.POINTS ? score.asQuotient(QuotientDimensions.THINGS) : score;
    }

    private List<UndefinedCase> cases(Section part) {
        return List.of(
                Reason.NOT_REPORTED.when("no criterion rated, or a part without a score that is required"),
                Reason.GROUP_TOO_SMALL.when("fewer criteria rated than the rule asks for ("
                        + part.rule().coverage().toPlainString() + " of those that apply)"),
                Reason.NOT_APPLICABLE.when("no criterion that applies"),
                Reason.OUT_OF_DOMAIN.when("an assessment by another instrument or version"));
    }

    private static List<String> details(Section part) {
        List<String> lines = new ArrayList<>();
        part.criteria().forEach(criterion -> lines.add(criterion.toString()));
        for (Section group : part.groups()) {
            lines.add(group.toString());
            lines.addAll(details(group));
        }
        return lines;
    }

    /** Whether ratings by the other are ratings by this, in whatever words and by whatever rule. */
    boolean isSameAs(AssessmentInstrument other) {
        return id().equals(other.id()) && version().equals(other.version());
    }

    /** Id and version, as messages name it. */
    String name() {
        return id() + " version " + version();
    }

    /** Instruments are equal if all their data are. */
    @Override
    public boolean equals(Object other) {
        return other instanceof AssessmentInstrument that && head.equals(that.head) && whole.equals(that.whole);
    }

    @Override
    public int hashCode() {
        return whole.id().hashCode() * 31 + head.hashCode();
    }

    /** Prints the title and a line for each section and group, with the numbers of criteria. */
    @Override
    public String toString() {
        Table table = Table.of(
                title() + " (" + name() + "; " + source() + ")",
                Column.text("section"),
                Column.text("title"),
                Column.number("criteria"),
                Column.number("critical"),
                Column.number("computed"));
        List<List<String>> rows = new ArrayList<>();
        for (Section part : parts.values()) {
            if (!part.id().equals(id())) {
                rows.add(row(part, part.id(), part.title()));
            }
        }
        rows.add(row(whole, "", "all"));
        return table.rows(rows).note("scored as " + whole.rule()).toString();
    }

    private static List<String> row(Section part, String id, String title) {
        List<Criterion> all = part.allCriteria();
        long critical = all.stream().filter(Criterion::isCritical).count();
        long computed = all.stream().filter(Criterion::isComputed).count();
        return List.of(id, title, Integer.toString(all.size()), Long.toString(critical), Long.toString(computed));
    }
}
