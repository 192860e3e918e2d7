/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.socialprogramme;

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
 * Demands that every row of a survey have a finite welfare, and a transfer and a weight that are finite and not
 * negative; names the first hundred.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = SoundTransferRows.Check.class)
public @interface SoundTransferRows {
    /**
     * Returns the message.
     *
     * @return the sentence
     */
    String message() default "must be a sound survey of transfers";

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
    final class Check implements ConstraintValidator<SoundTransferRows, TransferSurvey> {
        private static final int MOST = 100;

        /** Creates the check; called by the validation provider. */
        public Check() {}

        @Override
        public boolean isValid(@Nullable TransferSurvey value, ConstraintValidatorContext context) {
            if (value == null) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            int found = 0;
            if (value.line().signum() <= 0) {
                report(context, "line", value.line().toPlainString() + " must be above zero");
                found++;
            }
            for (int row = 0; row < value.size() && found < MOST; row++) {
                found += check(context, "welfare", row, value.before(row), false, found);
                found += check(context, "transfers", row, value.transfer(row), true, found);
                found += check(context, "weights", row, value.weight(row), true, found);
            }
            return found == 0;
        }

        private static int check(
                ConstraintValidatorContext context,
                String column,
                int row,
                double number,
                boolean notNegative,
                int found) {
            boolean sound = Double.isFinite(number) && (!notNegative || number >= 0);
            if (sound || found >= MOST) {
                return 0;
            }
            report(
                    context,
                    column + "[" + row + "]",
                    number + (notNegative ? " must be a number, not negative" : " is not a number"));
            return 1;
        }

        private static void report(ConstraintValidatorContext context, String place, String sentence) {
            context.buildConstraintViolationWithTemplate(sentence)
                    .addPropertyNode(place)
                    .addConstraintViolation();
        }
    }
}
