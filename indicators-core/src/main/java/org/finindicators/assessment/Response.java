/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.assessment;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.finindicators.indicator.Measurement;
import org.finindicators.number.Intake;
import org.finindicators.number.Printing;
import org.finindicators.validation.InvalidInputException;

/**
 * What an assessment says of one criterion.
 *
 * @param criterion the id of the criterion
 * @param standing rated, not applicable or not assessed
 * @param rating the rating, if it is rated
 * @param evidence what the rating rests on; otherwise why there is none
 * @param notes what else is noted, by field: source, comment, and the fields of the instrument
 * @param measurement the measurement that the rating is, or that could not be made
 * @param date since when it stands; the assessment's own date where it is not carried over from an earlier one
 * @since 0.1.0
 */
public record Response(
        String criterion,
        Standing standing,
        Optional<Rating> rating,
        String evidence,
        Map<String, String> notes,
        Optional<Measurement> measurement,
        Optional<LocalDate> date) {
    /** The field for the source of the evidence. */
    public static final String SOURCE = "source";

    /** The field for a comment. */
    public static final String COMMENT = "comment";

    /** The field for what should be done, in instruments that have it; see {@link Assessment#followUp(LocalDate)}. */
    public static final String RECOMMENDATION = "recommendation";

    /** The field for the day by which it should be done, in instruments that have it; a date as 2026-01-31. */
    public static final String DUE_DATE = "due date";

    private static final int LONGEST = 30_000;

    /**
     * Strips the texts.
     *
     * @throws InvalidInputException if there is a rating and no standing of one, or the other way round, or a text is
     *     longer than 30,000 characters
     */
    public Response {
        Intake intake = new Intake();
        evidence = bounded("evidence", evidence, intake);
        notes = notes.isEmpty() ? Map.of() : bounded(notes, intake);
        if (rating.isPresent() != (standing == Standing.RATED)) {
            intake.add(criterion, standing.words(), "contradicts its rating");
        }
        intake.refuse();
    }

    private static String bounded(String place, String text, Intake intake) {
        String stripped = text.strip();
        if (stripped.length() > LONGEST) {
            intake.add(place, Printing.beginning(stripped), "is longer than the 30,000 characters allowed");
        }
        return stripped;
    }

    private static Map<String, String> bounded(Map<String, String> notes, Intake intake) {
        Map<String, String> kept = new TreeMap<>();
        notes.forEach((field, text) -> kept.put(field, bounded(field, text, intake)));
        kept.values().removeIf(String::isEmpty);
        return Collections.unmodifiableMap(kept);
    }

    private Response(String criterion, Standing standing, Optional<Rating> rating, String evidence) {
        this(criterion, standing, rating, evidence, Map.of(), Optional.empty(), Optional.empty());
    }

    /**
     * Rates a criterion.
     *
     * @param criterion its id
     * @param rating a rating of its scale
     * @param evidence what the rating rests on
     * @return the response
     */
    public static Response of(String criterion, Rating rating, String evidence) {
        return new Response(criterion, Standing.RATED, Optional.of(rating), evidence);
    }

    /**
     * Says that a criterion does not concern the subject.
     *
     * @param criterion its id
     * @param why the reason
     * @return the response
     */
    public static Response notApplicable(String criterion, String why) {
        return new Response(criterion, Standing.NOT_APPLICABLE, Optional.empty(), why);
    }

    /**
     * Says that a criterion could not be rated.
     *
     * @param criterion its id
     * @param why the reason
     * @return the response
     */
    public static Response notAssessed(String criterion, String why) {
        return new Response(criterion, Standing.NOT_ASSESSED, Optional.empty(), why);
    }

    /**
     * Names the source of the evidence.
     *
     * @param text the source
     * @return the changed response
     */
    public Response withSource(String text) {
        return withNote(SOURCE, text);
    }

    /**
     * Adds a comment.
     *
     * @param text the comment
     * @return the changed response
     */
    public Response withComment(String text) {
        return withNote(COMMENT, text);
    }

    /**
     * Notes something in a field.
     *
     * @param field the field, one of the instrument's
     * @param text what is noted
     * @return the changed response
     */
    public Response withNote(String field, String text) {
        Map<String, String> all = new LinkedHashMap<>(notes);
        all.put(field, text);
        return new Response(criterion, standing, rating, evidence, all, measurement, date);
    }

    /**
     * Returns what is noted in a field.
     *
     * @param field the field
     * @return the text, empty if nothing is noted
     */
    public String note(String field) {
        return notes.getOrDefault(field, "");
    }

    /** What is noted by hand of a criterion that figures decide, but not the source of other evidence. */
    Response withNotesOf(Response said) {
        Map<String, String> all = new LinkedHashMap<>(said.notes);
        all.remove(SOURCE);
        all.putAll(notes);
        return new Response(criterion, standing, rating, evidence, all, measurement, date);
    }

    Response with(Measurement made) {
        return new Response(criterion, standing, rating, evidence, notes, Optional.of(made), date);
    }

    /** The same with the rating as its scale has it, and the day since when it stands. */
    Response on(Optional<Rating> onScale, LocalDate day) {
        return new Response(criterion, standing, onScale, evidence, notes, measurement, Optional.of(day));
    }

    Response since(LocalDate day) {
        return on(rating, day);
    }

    /** The rating in words, or the standing. */
    String words() {
        return rating.map(Rating::name).orElse(standing.words());
    }

    /** Prints for instance {@code licensing.fit-and-proper: met (Banking Act s. 47)}. */
    @Override
    public String toString() {
        return criterion + ": " + words() + (evidence.isEmpty() ? "" : " (" + evidence + ")");
    }
}
