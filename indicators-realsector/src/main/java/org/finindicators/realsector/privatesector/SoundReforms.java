/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.privatesector;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Demands that each reform occur once, and be reversed only after it was implemented. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = SoundReforms.Check.class)
public @interface SoundReforms {
    /**
     * Returns the message.
     *
     * @return the sentence
     */
    String message() default "must be reforms whose dates agree";

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

    /** Visits every reform; names the first hundred faults. */
    final class Check implements ConstraintValidator<SoundReforms, ReformProgramme> {
        private static final int MOST = 100;

        /** Creates the check; called by the validation provider. */
        public Check() {}

        @Override
        public boolean isValid(@Nullable ReformProgramme value, ConstraintValidatorContext context) {
            if (value == null) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            int found = 0;
            Set<String> seen = new HashSet<>();
            for (int i = 0; i < value.reforms().size() && found < MOST; i++) {
                Reform reform = value.reforms().get(i);
                if (!seen.add(reform.name())) {
                    report(context, "reforms[" + i + "].name", "'" + reform.name() + "' must not occur twice");
                    found++;
                }
                Optional<String> fault = reform.contradiction();
                if (fault.isPresent()) {
                    report(context, "reforms[" + i + "].reversedOn", fault.get());
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
