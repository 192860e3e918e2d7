/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.finindicators.assessment.AnsweredBy.Grading;
import org.finindicators.catalogue.Catalogue;
import org.finindicators.formula.Figures;
import org.finindicators.number.Intake;
import org.finindicators.number.Rational;
import org.finindicators.number.Verdict;
import org.finindicators.regulation.PrudentialLimits;
import org.finindicators.report.Document;
import org.finindicators.report.Format;
import org.finindicators.report.Table;
import org.finindicators.validation.InvalidInputException;

/**
 * One subject assessed against an instrument at a date: ratings with their evidence, by hand and computed.
 *
 * <p>It is immutable. Where figures or limits decide a criterion, what they decide is its rating; a rating by hand that
 * says otherwise is kept and shown as a contradiction.
 *
 * @since 0.1.0
 */
public final class Assessment implements Document {
    private final AssessmentInstrument instrument;
    private final String subject;
    private final LocalDate date;
    private final String assessor;
    private final Map<String, Response> byHand;
    private final Map<String, Response> computed;

    private Assessment(Assessment other, Map<String, Response> byHand, Map<String, Response> computed) {
        this(other.instrument, other.subject, other.date, other.assessor, byHand, computed);
    }

    private Assessment(
            AssessmentInstrument instrument,
            String subject,
            LocalDate date,
            String assessor,
            Map<String, Response> byHand,
            Map<String, Response> computed) {
        this.instrument = instrument;
        this.subject = subject;
        this.date = date;
        this.assessor = assessor;
        this.byHand = Collections.unmodifiableMap(byHand);
        this.computed = Collections.unmodifiableMap(computed);
    }

    /**
     * Starts an assessment in which nothing is rated yet.
     *
     * @param instrument what is asked
     * @param subject who is assessed
     * @param date the day as of which, as 2025-06-30
     * @return the assessment
     * @throws InvalidInputException if the day is none, or the instrument cannot be used on it
     */
    public static Assessment of(AssessmentInstrument instrument, String subject, String date) {
        return of(instrument, subject, Intake.requireDate("date", date));
    }

    /**
     * Starts an assessment in which nothing is rated yet.
     *
     * @param instrument what is asked
     * @param subject who is assessed
     * @param date the day as of which
     * @return the assessment
     * @throws InvalidInputException if the instrument cannot be used on that day, or the subject has no name
     */
    public static Assessment of(AssessmentInstrument instrument, String subject, LocalDate date) {
        Intake intake = new Intake();
        if (subject.isBlank()) {
            intake.add("subject", "", "has no name");
        }
        checkDay(instrument, date, intake);
        intake.refuse();
        return new Assessment(instrument, subject.strip(), date, "", Map.of(), Map.of());
    }

    private static void checkDay(AssessmentInstrument instrument, LocalDate date, Intake intake) {
        if (date.isBefore(instrument.firstDay())) {
            intake.add(
                    "date",
                    date.toString(),
                    "is before " + instrument.name() + ", which begins on " + instrument.firstDay());
        }
        instrument
                .lastDay()
                .filter(date::isAfter)
                .ifPresent(last -> intake.add(
                        "date", date.toString(), "is after " + instrument.name() + ", which ends on " + last));
    }

    /**
     * Reads a form that was filled in; see {@link #form()}.
     *
     * @param instrument what the form asks
     * @param rows the rows of the form, its head first
     * @return the assessment
     * @throws InvalidInputException with all that is wrong, each with its line and column
     */
    public static Assessment of(AssessmentInstrument instrument, Iterable<FormRow> rows) {
        return AssessmentForm.read(instrument, rows);
    }

    /**
     * Names who assesses.
     *
     * @param name the assessor
     * @return the changed assessment
     */
    public Assessment withAssessor(String name) {
        return new Assessment(instrument, subject, date, name.strip(), byHand, computed);
    }

    /**
     * Rates a criterion.
     *
     * @param criterion its id
     * @param rating a rating of its scale; looked up on it by its id
     * @param evidence what the rating rests on
     * @return the larger assessment
     * @throws InvalidInputException if there is no such criterion, the rating is not on its scale, or it is rated
     *     already as of this date
     */
    public Assessment rate(String criterion, Rating rating, String evidence) {
        return with(Response.of(criterion, rating, evidence));
    }

    /**
     * Says that a criterion does not concern the subject.
     *
     * @param criterion its id
     * @param why the reason
     * @return the larger assessment
     * @throws InvalidInputException if there is no such criterion, or it is rated already as of this date
     */
    public Assessment notApplicable(String criterion, String why) {
        return with(Response.notApplicable(criterion, why));
    }

    /**
     * Adds responses.
     *
     * @param responses what is said of criteria
     * @return the larger assessment
     * @throws InvalidInputException with all that is wrong
     */
    public Assessment with(Response... responses) {
        return with(Arrays.asList(responses));
    }

    /**
     * Adds responses.
     *
     * @param responses what is said of criteria
     * @return the larger assessment
     * @throws InvalidInputException with all that is wrong
     */
    public Assessment with(Collection<Response> responses) {
        Intake intake = new Intake();
        Map<String, Response> added = new HashMap<>();
        responses.forEach(response -> add(response, added, intake));
        intake.refuse();
        Map<String, Response> all = new HashMap<>(byHand);
        all.putAll(added);
        return new Assessment(this, all, computed);
    }

    private void add(Response response, Map<String, Response> added, Intake intake) {
        String id = response.criterion();
        Optional<Criterion> criterion = instrument.criterion(id);
        if (criterion.isEmpty()) {
            instrument.complain("", id, intake);
            return;
        }
        LocalDate since = response.date().orElse(date);
        if (since.isAfter(date)) {
            intake.add(id, since.toString(), "is after the assessment of " + date);
        }
        for (String field : response.notes().keySet()) {
            if (!instrument.fields().contains(field)) {
                intake.add(id, field, "is no field of " + instrument.name());
            }
        }
        if (!response.note(Response.DUE_DATE).isEmpty()) {
            intake.toDate(id + ", " + Response.DUE_DATE, response.note(Response.DUE_DATE));
        }
        Optional<Response> before = Optional.ofNullable(byHand.get(id))
                .filter(one -> one.date().equals(Optional.of(date)))
                .or(() -> Optional.ofNullable(added.get(id)));
        before.ifPresent(one -> intake.add(id, response.words(), "is " + one.words() + " as of " + date + " already"));
        RatingScale scale = criterion.get().scale();
        Optional<Rating> onScale = response.rating().flatMap(rating -> scale.find(rating.id()));
        if (onScale.isPresent() == response.rating().isPresent()) {
            added.put(id, response.on(onScale, since));
        } else {
            intake.add(id, response.words(), scale.complaint());
        }
    }

    /**
     * Rates the criteria that limits in force decide: a limit that is as strict as the criterion meets it.
     *
     * @param limits the limits of the subject's regulation
     * @return the larger assessment; a criterion of whose kind there is no limit is not assessed for that reason
     * @throws InvalidInputException if limits decide a criterion twice as of this date
     */
    public Assessment from(PrudentialLimits limits) {
        return computing(Computed.by(limits, date));
    }

    /**
     * Rates the criteria that computed indicators decide: the rating is the measurement with its threshold.
     *
     * @param catalogue where the indicators are found by the ids that the instrument names
     * @param figures the reported figures
     * @return the larger assessment; where there is no value, the criterion is not assessed for that reason
     * @throws InvalidInputException if figures decide a criterion twice as of this date
     */
    public Assessment from(Catalogue catalogue, Figures figures) {
        return computing(Computed.by(catalogue, figures.remembering()));
    }

    private Assessment computing(Function<Criterion, Optional<Response>> computing) {
        Intake intake = new Intake();
        Map<String, Response> all = new HashMap<>(computed);
        for (Criterion criterion : instrument.criteria()) {
            computing.apply(criterion).ifPresent(response -> {
                Optional<Response> before = Optional.ofNullable(all.get(criterion.id()));
                Optional<Response> decided = before.filter(
                        one -> one.standing() == Standing.RATED && one.date().equals(Optional.of(date)));
                if (decided.isPresent() && response.standing() == Standing.RATED) {
                    intake.add(
                            criterion.id(),
                            response.words(),
                            "is decided already as of " + date + ": "
                                    + decided.get().evidence());
                } else if (before.isEmpty() || (decided.isEmpty() && Computed.wasAsked(criterion, response))) {
                    all.put(criterion.id(), response.since(date));
                }
            });
        }
        intake.refuse();
        return new Assessment(this, byHand, all);
    }

    /**
     * Starts a later assessment, which takes over what this one says.
     *
     * @param later the day as of which, as 2027-06-30
     * @return the later assessment
     * @throws InvalidInputException if the day is none or is not later, or the instrument cannot be used on it
     */
    public Assessment on(String later) {
        return on(Intake.requireDate("date", later));
    }

    /**
     * Starts a later assessment, which takes over what this one says.
     *
     * @param later the day as of which
     * @return the later assessment
     * @throws InvalidInputException if the day is not later, or the instrument cannot be used on it
     */
    public Assessment on(LocalDate later) {
        Intake intake = new Intake();
        if (!later.isAfter(date)) {
            intake.add("date", later.toString(), "is not after " + date);
        }
        checkDay(instrument, later, intake);
        intake.refuse();
        return new Assessment(instrument, subject, later, assessor, byHand, computed);
    }

    /**
     * Compares with an earlier assessment of the same subject.
     *
     * @param earlier the earlier assessment
     * @return what got better and worse
     * @throws InvalidInputException if it is of another subject or instrument, or not earlier
     */
    public AssessmentChanges since(Assessment earlier) {
        return AssessmentChanges.between(earlier, this);
    }

    /**
     * Returns what is asked.
     *
     * @return the instrument
     */
    public AssessmentInstrument instrument() {
        return instrument;
    }

    /**
     * Names who is assessed.
     *
     * @return the subject
     */
    public String subject() {
        return subject;
    }

    /**
     * Returns the day as of which.
     *
     * @return the date
     */
    public LocalDate date() {
        return date;
    }

    /**
     * Names who assesses.
     *
     * @return the assessor, empty if none is stated
     */
    public String assessor() {
        return assessor;
    }

    /**
     * Returns how a criterion stands: what figures or limits decide, otherwise what is said by hand.
     *
     * @param criterion its id
     * @return the response; not assessed if nothing is said
     * @throws InvalidInputException if there is no such criterion
     */
    public Response response(String criterion) {
        Intake intake = new Intake();
        Optional<Criterion> asked = instrument.criterion(criterion);
        if (asked.isEmpty()) {
            instrument.complain("", criterion, intake);
        }
        intake.refuse();
        return response(asked.orElseThrow());
    }

    Response response(Criterion criterion) {
        Response decided = computed.get(criterion.id());
        Response said = byHand.get(criterion.id());
        if (decided != null && decided.standing() == Standing.RATED) {
            return said == null ? decided : decided.withNotesOf(said);
        }
        if (said != null) {
            return said;
        }
        return decided == null ? Response.notAssessed(criterion.id(), "") : decided;
    }

    /**
     * Lists what is said by hand.
     *
     * @return the responses in the order of the instrument
     */
    public List<Response> byHand() {
        return instrument.criteria().stream()
                .flatMap(criterion -> Optional.ofNullable(byHand.get(criterion.id())).stream())
                .toList();
    }

    /**
     * Lists what is said by hand and contradicted by figures or limits.
     *
     * @return the responses that do not count
     */
    public List<Response> contradictions() {
        return byHand().stream()
                .filter(said -> {
                    Response decided = computed.get(said.criterion());
                    return decided != null && decided.standing() == Standing.RATED && contradicts(said, decided);
                })
                .toList();
    }

    private boolean contradicts(Response said, Response decided) {
        if (said.rating().isEmpty()) {
            return said.standing() == Standing.NOT_APPLICABLE;
        }
        Rating one = said.rating().get();
        Rating other = decided.rating().orElseThrow();
        boolean graded = instrument.criterion(said.criterion()).orElseThrow().answeredBy() instanceof Grading;
        return graded ? !one.points().equals(other.points()) : one.verdict() != other.verdict();
    }

    /**
     * Scores the whole.
     *
     * @return the score, with those of the sections as its parts
     */
    public Score score() {
        return Score.of(this, instrument.whole());
    }

    /**
     * Scores a section or a group.
     *
     * @param section its id
     * @return the score
     * @throws InvalidInputException if there is none
     */
    public Score score(String section) {
        return Score.of(this, instrument.section(section));
    }

    /**
     * Finds the section of the lowest score.
     *
     * @return the score of the section, the first one of several; nothing if no section has one
     */
    public Optional<Score> weakest() {
        return score().parts().stream()
                .filter(part -> part.value().isPresent())
                .min(Comparator.comparing(part -> part.value().orElseThrow()));
    }

    /**
     * Lists the criteria that are not met or not assessed: critical ones first, then the lowest ratings, then those
     * that are not assessed.
     *
     * @return the open points
     */
    public Table open() {
        return AssessmentPages.open(this);
    }

    /**
     * Lists the criteria that are open, in the order of {@link #open()}.
     *
     * @return the criteria
     */
    public List<Criterion> openCriteria() {
        return openCriteria(instrument.whole());
    }

    List<Criterion> openCriteria(Section section) {
        return section.allCriteria().stream()
                .filter(criterion -> isOpen(response(criterion)))
                .sorted(Comparator.comparing((Criterion criterion) -> !criterion.isCritical())
                        .thenComparing(criterion -> response(criterion).rating().isEmpty())
                        .thenComparing(criterion ->
                                response(criterion).rating().map(Rating::points).orElse(Rational.ZERO)))
                .toList();
    }

    private static boolean isOpen(Response response) {
        return response.standing() == Standing.NOT_ASSESSED
                || response.rating()
                        .filter(rating -> rating.verdict() != Verdict.MET)
                        .isPresent();
    }

    /**
     * Follows up what was recommended where a criterion is open: by due date, and what is overdue.
     *
     * @param day the day on which is asked, as 2026-01-31
     * @return the open recommendations
     * @throws InvalidInputException if the day is none, or the instrument has no fields for recommendations and due
     *     dates
     */
    public FollowUp followUp(String day) {
        return followUp(Intake.requireDate("day", day));
    }

    /**
     * Follows up what was recommended where a criterion is open: by due date, and what is overdue.
     *
     * @param day the day on which is asked
     * @return the open recommendations
     * @throws InvalidInputException if the instrument has no fields for recommendations and due dates
     */
    public FollowUp followUp(LocalDate day) {
        return FollowUp.of(this, day);
    }

    /**
     * Writes the report: a page for each section, its open points first.
     *
     * @param format text or Markdown for reading; CSV for programs, one table of all criteria
     * @return its text
     */
    @Override
    public String as(Format format) {
        return AssessmentPages.as(this, format);
    }

    /**
     * Returns the page of a section.
     *
     * @param section its id
     * @return the page, open points first
     * @throws InvalidInputException if there is none
     */
    public Table page(String section) {
        return AssessmentPages.page(this, instrument.section(section));
    }

    /**
     * Returns the form to fill in: rows that name instrument, version, subject, date and assessor, then a row for each
     * criterion with what is said by hand so far. Written as CSV, it is read back by {@link #of(AssessmentInstrument,
     * Iterable)}.
     *
     * @return the form
     */
    public Table form() {
        return AssessmentForm.write(this);
    }

    /** Assessments are equal if instrument, subject, date, assessor and all that is said are. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Assessment that
                && instrument.equals(that.instrument)
                && subject.equals(that.subject)
                && date.equals(that.date)
                && assessor.equals(that.assessor)
                && byHand.equals(that.byHand)
                && computed.equals(that.computed);
    }

    @Override
    public int hashCode() {
        return Objects.hash(instrument.id(), subject, date, byHand);
    }

    /** Prints subject and date, the score of the whole and of each section, and how many points are open. */
    @Override
    public String toString() {
        Score score = score();
        List<String> lines = new ArrayList<>(List.of(subject + ", " + date, score.toString()));
        score.parts().forEach(part -> lines.add("  " + part));
        List<Criterion> open = openCriteria();
        long critical = open.stream().filter(Criterion::isCritical).count();
        lines.add(open.size() + " open points, " + critical + " of them critical; "
                + contradictions().size() + " ratings by hand contradicted");
        return String.join("\n", lines);
    }
}
