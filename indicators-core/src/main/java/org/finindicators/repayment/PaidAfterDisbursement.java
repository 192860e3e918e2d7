/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.repayment;

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
import org.finindicators.validation.Violation;
import org.jspecify.annotations.Nullable;

/** Demands that no payment precede the disbursement of its loan; names the first hundred that do. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PaidAfterDisbursement.Check.class)
public @interface PaidAfterDisbursement {
    /**
     * Returns the message.
     *
     * @return the key of the sentence
     */
    String message() default "{org.finindicators.PaidAfterDisbursement}";

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

    /** Visits every payment. */
    final class Check implements ConstraintValidator<PaidAfterDisbursement, LoanHistory> {
        /** Creates the check; called by the validation provider. */
        public Check() {}

        @Override
        public boolean isValid(@Nullable LoanHistory value, ConstraintValidatorContext context) {
            if (value == null) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            List<Violation> found = Faults.ofOrder(value);
            for (Violation fault : found) {
                context.buildConstraintViolationWithTemplate(fault.message())
                        .addPropertyNode(fault.path())
                        .addConstraintViolation();
            }
            return found.isEmpty();
        }
    }
}
