/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.impact;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/**
 * Demands that every row of a survey have a finite value and a finite weight of zero or more; names the first hundred.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = SoundImpactRows.Check.class)
public @interface SoundImpactRows {
    /**
     * Returns the message.
     *
     * @return the sentence
     */
    String message() default "must be a sound survey of an impact";

    /**
     * Returns the groups.
     *
     * @return the groups
     */
    Class<?>[] groups() default {};

    /**
     * Returns the payload.
     *
     * @return the payload
     */
    Class<? extends Payload>[] payload() default {};

    /** Visits every row. */
    final class Check implements ConstraintValidator<SoundImpactRows, ImpactSurvey> {
        private static final int MOST = 100;

        /** Creates the check; called by the validation provider. */
        public Check() {}

        @Override
        public boolean isValid(@Nullable ImpactSurvey value, ConstraintValidatorContext context) {
            if (value == null) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            int found = 0;
            for (int row = 0; row < value.size() && found < MOST; row++) {
                if (!Double.isFinite(value.value(row))) {
                    report(context, "values[" + row + "]", value.value(row) + " is not a number");
                    found++;
                }
                if (found < MOST && (!(value.weight(row) >= 0) || Double.isInfinite(value.weight(row)))) {
                    report(context, "weights[" + row + "]", value.weight(row) + " must be a number, not negative");
                    found++;
                }
            }
            return found == 0;
        }

        private static void report(ConstraintValidatorContext context, String place, String sentence) {
            context.buildConstraintViolationWithTemplate(sentence)
                    .addPropertyNode(place)
                    .addConstraintViolation();
        }
    }
}
