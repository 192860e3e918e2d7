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
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.finindicators.formula.Item;
import org.finindicators.number.Decimals;
import org.finindicators.period.ReportingPeriod;
import org.jspecify.annotations.Nullable;

/**
 * Demands that every figure of a statement is one that its item can have, and that no part exceeds its whole.
 *
 * <p>Both rules are those that the {@linkplain Item items} declare.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = SoundFigures.Check.class)
public @interface SoundFigures {
    /**
     * Returns the message.
     *
     * @return the key of the sentence
     */
    String message() default "{org.finindicators.SoundFigures}";

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

    /** Visits every figure. */
    final class Check implements ConstraintValidator<SoundFigures, Statement> {
        /** Creates the check; called by the validation provider. */
        public Check() {}

        @Override
        public boolean isValid(@Nullable Statement value, ConstraintValidatorContext context) {
            if (value == null) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            Visit visit = new Visit(context, value);
            value.items().forEach(visit::item);
            return visit.valid;
        }

        /** One visit to one statement. */
        private static final class Visit {
            private final ConstraintValidatorContext context;
            private final Statement statement;
            private boolean valid = true;

            private Visit(ConstraintValidatorContext context, Statement statement) {
                this.context = context;
                this.statement = statement;
            }

            private void item(Item<?> item) {
                for (Map.Entry<LocalDate, BigDecimal> entry :
                        statement.balances(item).byDate().entrySet()) {
                    LocalDate date = entry.getKey();
                    figure(item, date.toString(), entry.getValue());
                    for (Item<?> whole : item.wholes()) {
                        statement
                                .balances(whole)
                                .at(date)
                                .filter(all -> comparable(item, whole))
                                .ifPresent(all -> part(item, date.toString(), entry.getValue(), whole, all));
                    }
                }
                for (Map.Entry<ReportingPeriod, BigDecimal> entry :
                        statement.periods(item).entrySet()) {
                    ReportingPeriod period = entry.getKey();
                    figure(item, period.toString(), entry.getValue());
                    for (Item<?> whole : item.wholes()) {
                        statement
                                .during(whole, period)
                                .filter(all -> comparable(item, whole))
                                .ifPresent(all -> part(item, period.toString(), entry.getValue(), whole, all));
                    }
                }
            }

            private boolean comparable(Item<?> item, Item<?> whole) {
                return statement.currency(item).equals(statement.currency(whole));
            }

            private void figure(Item<?> item, String when, BigDecimal amount) {
                if (!item.domain().contains(amount)) {
                    report(
                            item,
                            when,
                            Decimals.print(amount) + " " + item.domain().rule());
                }
            }

            private void part(Item<?> item, String when, BigDecimal amount, Item<?> whole, BigDecimal all) {
                if (all.signum() >= 0 && amount.compareTo(all) > 0) {
                    report(
                            item,
                            when,
                            Decimals.print(amount) + " is a part of " + whole.name() + " and must not exceed it, "
                                    + Decimals.print(all));
                }
            }

            private void report(Item<?> item, String when, String sentence) {
                valid = false;
                context.buildConstraintViolationWithTemplate(sentence)
                        .addPropertyNode(item.id() + "[" + when + "]")
                        .addConstraintViolation();
            }
        }
    }
}
