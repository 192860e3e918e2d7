/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.survey;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Demands that every row of a survey have a finite welfare, a weight that is not negative, and a known group if rows
 * are grouped; names the first hundred that have not.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = SoundRows.Check.class)
public @interface SoundRows {
    /**
     * Returns the message.
     *
     * @return the sentence
     */
    String message() default "must be a sound survey";

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
    final class Check implements ConstraintValidator<SoundRows, Survey> {
        private static final int MOST = 100;

        /** Creates the check; called by the validation provider. */
        public Check() {}

        @Override
        public boolean isValid(@Nullable Survey value, ConstraintValidatorContext context) {
            if (value == null) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            int found = 0;
            Optional<BigDecimal> line = value.line().filter(z -> z.signum() <= 0);
            if (line.isPresent()) {
                report(context, "line", line.get().toPlainString() + " must be above zero");
                found++;
            }
            int unknown = value.coded().firstUnknown();
            if (value.columns().firstUnsound < 0 && unknown < 0) {
                return found == 0;
            }
            for (int row = 0; row < value.size() && found < MOST; row++) {
                if (!Double.isFinite(value.welfare(row))) {
                    report(context, "welfare[" + row + "]", value.welfare(row) + " is not a number");
                    found++;
                }
                if (found < MOST && (!(value.weight(row) >= 0) || Double.isInfinite(value.weight(row)))) {
                    report(context, "weights[" + row + "]", value.weight(row) + " must be a number, not negative");
                    found++;
                }
                if (found < MOST && unknown >= 0 && !value.coded().isKnown(row)) {
                    report(context, "groups[" + row + "]", value.coded().code(row) + " names no group");
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
