/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.risk;

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

/** Demands that no position is in the currency that the institution reports in. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ForeignOnly.Check.class)
public @interface ForeignOnly {
    /**
     * Returns the message.
     *
     * @return the sentence
     */
    String message() default "must not be the reporting currency, which has no open position";

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

    /** Finds the positions in the reporting currency. */
    final class Check implements ConstraintValidator<ForeignOnly, CurrencyPositions> {
        /** Creates the check; called by the validation provider. */
        public Check() {}

        @Override
        public boolean isValid(@Nullable CurrencyPositions value, ConstraintValidatorContext context) {
            if (value == null || value.reporting().isEmpty()) {
                return true;
            }
            boolean valid = true;
            context.disableDefaultConstraintViolation();
            for (int i = 0; i < value.positions().size(); i++) {
                String code = value.positions().get(i).currency();
                if (code.equals(value.reporting())) {
                    valid = false;
                    context.buildConstraintViolationWithTemplate(
                                    "'" + code + "' " + context.getDefaultConstraintMessageTemplate())
                            .addPropertyNode("positions")
                            .addPropertyNode("currency")
                            .inIterable()
                            .atIndex(i)
                            .addConstraintViolation();
                }
            }
            return valid;
        }
    }
}
