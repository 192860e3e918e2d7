/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.validation;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Requires that an input find nothing wrong with itself.
 *
 * @since 0.1.0
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Sound.Check.class)
public @interface Sound {
    /**
     * Returns the message, which each violation replaces by its own.
     *
     * @return the key of the sentence
     */
    String message() default "{org.finindicators.Sound}";

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

    /**
     * Asks the input.
     *
     * @since 0.1.0
     */
    final class Check implements ConstraintValidator<Sound, SelfChecking> {
        /** Creates the check; called by the validation provider. */
        public Check() {}

        @Override
        public boolean isValid(@Nullable SelfChecking value, ConstraintValidatorContext context) {
            List<Violation> violations = value == null ? List.of() : value.violations();
            if (!violations.isEmpty()) {
                context.disableDefaultConstraintViolation();
            }
            for (Violation violation : violations) {
                var built = context.buildConstraintViolationWithTemplate(Messages.literal(violation.message()));
                if (violation.path().isEmpty()) {
                    built.addConstraintViolation();
                } else {
                    built.addPropertyNode(violation.path()).addConstraintViolation();
                }
            }
            return violations.isEmpty();
        }
    }
}
