/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.lorenz;

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
 * Demands that points be those of a Lorenz curve: ascending, below the diagonal, convex, ending at (1, 1), and matched
 * by the populations beside them; names the first hundred that are not.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = SoundGroups.Check.class)
public @interface SoundGroups {
    /**
     * Returns the message.
     *
     * @return the sentence
     */
    String message() default "must be the points of a Lorenz curve";

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

    /** Compares each point with the one before. */
    final class Check implements ConstraintValidator<SoundGroups, GroupedWelfare> {
        private static final int MOST = 100;

        /** Creates the check; called by the validation provider. */
        public Check() {}

        @Override
        public boolean isValid(@Nullable GroupedWelfare value, ConstraintValidatorContext context) {
            if (value == null) {
                return true;
            }
            List<PointChecks.Finding> findings = PointChecks.contradictions(value);
            context.disableDefaultConstraintViolation();
            findings.stream()
                    .limit(MOST)
                    .forEach(finding -> context.buildConstraintViolationWithTemplate(finding.sentence())
                            .addPropertyNode(finding.place())
                            .addConstraintViolation());
            return findings.isEmpty();
        }
    }
}
