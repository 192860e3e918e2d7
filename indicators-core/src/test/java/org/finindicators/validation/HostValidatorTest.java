/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.validation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.finindicators.statement.Breakdown;
import org.finindicators.statement.Member;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

/** A validator that an application configures itself, as frameworks do. */
class HostValidatorTest {
    @Test
    void sentences_areThoseOfTheInput() {
        Breakdown twice =
                new Breakdown(List.of(new Member("Bank {A}", BigDecimal.ONE), new Member("Bank {A}", BigDecimal.TEN)));
        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            Validator validator = factory.getValidator();
            assertThat(validator.validate(twice))
                    .map(ConstraintViolation::getMessage)
                    .containsExactly("must not occur twice");
        }
    }

    /** The bundle in which Jakarta Validation looks for what libraries contribute. */
    @Test
    void contributedMessages_haveEveryKeyOfTheLibrary() {
        ResourceBundle contributed = ResourceBundle.getBundle("ContributorValidationMessages", Locale.ROOT);
        ResourceBundle own = ResourceBundle.getBundle("org.finindicators.validation.Sentences", Locale.ROOT);
        assertThat(own.keySet().stream().filter(key -> key.startsWith("org.finindicators.")))
                .isNotEmpty()
                .allSatisfy(key -> assertThat(contributed.getString(key)).isEqualTo(own.getString(key)));
    }
}
