/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.statement;

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
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Demands that no two members of a breakdown bear the same name. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = DistinctNames.Check.class)
public @interface DistinctNames {
    /**
     * Returns the message.
     *
     * @return the key of the sentence
     */
    String message() default "{org.finindicators.DistinctNames}";

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

    /** Finds the second bearer of each name. */
    final class Check implements ConstraintValidator<DistinctNames, Breakdown> {
        /** Creates the check; called by the validation provider. */
        public Check() {}

        @Override
        public boolean isValid(@Nullable Breakdown value, ConstraintValidatorContext context) {
            if (value == null) {
                return true;
            }
            Set<String> seen = new HashSet<>();
            boolean valid = true;
            context.disableDefaultConstraintViolation();
            for (int i = 0; i < value.members().size(); i++) {
                @Nullable String name = value.members().get(i).name();
                if (name != null && !seen.add(name)) {
                    valid = false;
                    context.buildConstraintViolationWithTemplate(
                                    "'" + name + "' " + context.getDefaultConstraintMessageTemplate())
                            .addPropertyNode("members")
                            .addPropertyNode("name")
                            .inIterable()
                            .atIndex(i)
                            .addConstraintViolation();
                }
            }
            return valid;
        }
    }
}
