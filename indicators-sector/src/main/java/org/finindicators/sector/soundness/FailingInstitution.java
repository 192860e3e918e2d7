/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.soundness;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.finindicators.number.Intake;
import org.finindicators.validation.InvalidInputException;
import org.finindicators.validation.SelfChecking;
import org.finindicators.validation.Violation;

/**
 * An institution that was found to be insolvent, and when the supervisor acted.
 *
 * <pre>{@code FailingInstitution.of("A", "1994-03-31").withIntervention("1994-09-30")}</pre>
 *
 * @param name its name
 * @param identified the date at which insolvency was identified
 * @param intervened the date of the intervention by law; absent while nothing was done
 * @since 0.1.0
 */
public record FailingInstitution(@NotBlank String name, LocalDate identified, Optional<LocalDate> intervened)
        implements SelfChecking {
    /** Creates a case. */
    public FailingInstitution {
        Objects.requireNonNull(name, "a case needs the name of an institution");
        Objects.requireNonNull(identified, "a case needs the date at which insolvency was identified");
        Objects.requireNonNull(intervened, "a case that is open has an empty date of intervention");
    }

    /**
     * Takes a case that is still open.
     *
     * @param name its name
     * @param identified the date at which insolvency was identified
     * @return the case
     */
    public static FailingInstitution of(String name, LocalDate identified) {
        return new FailingInstitution(name, identified, Optional.empty());
    }

    /**
     * Takes a case that is still open.
     *
     * @param name its name
     * @param identified the date at which insolvency was identified, as {@code 1994-03-31}
     * @return the case
     * @throws InvalidInputException if the text is not a date
     */
    public static FailingInstitution of(String name, String identified) {
        return of(name, date("identified", identified));
    }

    /**
     * Sets the date of the intervention.
     *
     * @param date the date
     * @return the case, resolved
     */
    public FailingInstitution withIntervention(LocalDate date) {
        return new FailingInstitution(name, identified, Optional.of(date));
    }

    /**
     * Sets the date of the intervention.
     *
     * @param date the date, as {@code 1994-09-30}
     * @return the case, resolved
     * @throws InvalidInputException if the text is not a date
     */
    public FailingInstitution withIntervention(String date) {
        return withIntervention(date("intervened", date));
    }

    private static LocalDate date(String place, String text) {
        Intake intake = new Intake();
        Optional<LocalDate> date = intake.toDate(place, text);
        intake.refuse();
        return date.orElseThrow();
    }

    /** Lists an intervention before the insolvency was identified. */
    @Override
    public List<Violation> violations() {
        return reversal().map(sentence -> new Violation("intervened", "", sentence)).stream()
                .toList();
    }

    /** An intervention before the insolvency was identified, in words. */
    Optional<String> reversal() {
        return intervened
                .filter(day -> day.isBefore(identified))
                .map(day -> day + ", before insolvency was identified on " + identified);
    }
}
