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
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Demands that the instalments of a schedule ascend in their due dates, that none is due before the disbursement, and
 * that their principal adds up to the amount disbursed; names the first hundred that are out of place.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = SoundSchedule.Check.class)
public @interface SoundSchedule {
    /**
     * Returns the message.
     *
     * @return the key of the sentence
     */
    String message() default "{org.finindicators.SoundSchedule}";

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

    /** Visits every instalment. */
    final class Check implements ConstraintValidator<SoundSchedule, Schedule> {
        private static final int MOST = 100;

        /** Creates the check; called by the validation provider. */
        public Check() {}

        @Override
        public boolean isValid(@Nullable Schedule value, ConstraintValidatorContext context) {
            if (value == null) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            List<Instalment> instalments = value.instalments();
            int found = 0;
            for (int i = 0; i < instalments.size() && found < MOST; i++) {
                LocalDate due = instalments.get(i).dueOn();
                if (due.isBefore(value.disbursedOn())) {
                    report(
                            context,
                            "instalments[" + i + "]",
                            "is due on " + due + ", before the disbursement on " + value.disbursedOn());
                    found++;
                }
                if (i > 0 && !due.isAfter(instalments.get(i - 1).dueOn())) {
                    report(
                            context,
                            "instalments[" + i + "]",
                            "is due on " + due + ", not after the one before it, due on "
                                    + instalments.get(i - 1).dueOn());
                    found++;
                }
            }
            long principal = value.total(Basis.PRINCIPAL);
            if (!instalments.isEmpty() && principal != value.disbursed()) {
                report(
                        context,
                        "instalments",
                        "repay a principal of " + principal + ", but " + value.disbursed() + " was disbursed");
                found++;
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
