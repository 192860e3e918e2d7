/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.soundness;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Demands that the amounts of an institution agree: equity is assets less liabilities, and assets that do not perform
 * are a part of assets.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = AgreeingAmounts.Check.class)
public @interface AgreeingAmounts {
    /**
     * Returns the message.
     *
     * @return the sentence
     */
    String message() default "must be amounts that agree";

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

    /** Compares the amounts. */
    final class Check implements ConstraintValidator<AgreeingAmounts, Institution> {
        /** Creates the check; called by the validation provider. */
        public Check() {}

        @Override
        public boolean isValid(@Nullable Institution value, ConstraintValidatorContext context) {
            if (value == null) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            Optional<String> imbalance = value.imbalance();
            Optional<String> excess = value.excess();
            imbalance.ifPresent(sentence -> report(context, "equity", sentence));
            excess.ifPresent(sentence -> report(context, "nonPerformingAssets", sentence));
            return imbalance.isEmpty() && excess.isEmpty();
        }

        private static void report(ConstraintValidatorContext context, String place, String sentence) {
            context.buildConstraintViolationWithTemplate(sentence)
                    .addPropertyNode(place)
                    .addConstraintViolation();
        }
    }
}
