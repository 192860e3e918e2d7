/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.sme;

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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Demands that each firm occur once, that ranges of size run upwards, and that firms add up to stated totals. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = SoundFirms.Check.class)
public @interface SoundFirms {
    /**
     * Returns the message.
     *
     * @return the sentence
     */
    String message() default "must be firms that agree";

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

    /** Visits every firm; names the first hundred faults. */
    final class Check implements ConstraintValidator<SoundFirms, Firms> {
        private static final int MOST = 100;

        /** Creates the check; called by the validation provider. */
        public Check() {}

        @Override
        public boolean isValid(@Nullable Firms value, ConstraintValidatorContext context) {
            if (value == null) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            int found = 0;
            for (Contribution one : Contribution.values()) {
                Optional<String> fault = one.contradiction(value);
                fault.ifPresent(sentence -> report(context, one.place, sentence));
                found += fault.isPresent() ? 1 : 0;
            }
            Set<String> seen = new HashSet<>();
            for (int i = 0; i < value.firms().size() && found < MOST; i++) {
                Firm firm = value.firms().get(i);
                if (!seen.add(firm.name())) {
                    report(context, "firms[" + i + "].name", "'" + firm.name() + "' must not occur twice");
                    found++;
                }
                for (Map.Entry<SizeMeasure, SizeRange> size : firm.sizes().entrySet()) {
                    // a negative size has a violation of its own
                    if (size.getValue().from().signum() >= 0
                            && size.getValue().fault().isPresent()) {
                        report(
                                context,
                                "firms[" + i + "].sizes[" + size.getKey() + "]",
                                size.getValue().fault().orElseThrow());
                        found++;
                    }
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
