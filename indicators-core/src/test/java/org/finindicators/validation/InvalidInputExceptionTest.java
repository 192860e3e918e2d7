/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.validation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Locale;
import org.finindicators.statement.Breakdown;
import org.finindicators.statement.Member;
import org.junit.jupiter.api.Test;

class InvalidInputExceptionTest {
    private static final Breakdown TWICE =
            new Breakdown(List.of(Member.of("{A} ${1}", "1"), Member.of("{A} ${1}", "2"))).addingUpTo("9");

    /** Takes escapes away and fills nothing in, as every interpolator does with a message that has no place open. */
    private static final class Standard implements MessageInterpolator {
        @Override
        public String interpolate(String template, Context context) {
            assertThat(template).doesNotContainPattern("(?<!\\\\)[{}$]");
            return template.replaceAll("\\\\([\\\\{}$])", "$1");
        }

        @Override
        public String interpolate(String template, Context context, Locale locale) {
            return interpolate(template, context);
        }
    }

    @Test
    void violations_surviveSerialisation() throws Exception {
        InvalidInputException thrown =
                new InvalidInputException(List.of(new Violation("b", "2", "y"), new Violation("a", "1", "x")));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ObjectOutputStream(bytes).writeObject(thrown);
        InvalidInputException read = (InvalidInputException)
                new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
        assertThat(read.violations()).containsExactly(new Violation("a", "1", "x"), new Violation("b", "2", "y"));
        assertThat(read).hasMessage("2 violations\n  a = 1: x\n  b = 2: y");
    }

    /** An input that checks itself says the same without a provider, through the library, and to any validator. */
    @Test
    void selfChecking_saysTheSameEverywhere() {
        List<Violation> own = TWICE.violations();
        assertThat(own)
                .containsExactlyInAnyOrder(
                        new Violation("members[1].name", "{A} ${1}", "must not occur twice"),
                        new Violation("", "", "members add up to 3, not 9"));
        assertThat(Checks.validate(TWICE)).containsExactlyInAnyOrderElementsOf(own);
        Validator other = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new Standard())
                .buildValidatorFactory()
                .getValidator();
        assertThat(other.validate(TWICE))
                .extracting(violation -> violation.getPropertyPath() + ": " + violation.getMessage())
                .containsExactlyInAnyOrder("members[1].name: must not occur twice", ": members add up to 3, not 9");
        assertThat(other.validate(TWICE))
                .extracting(ConstraintViolation::getRootBean)
                .containsOnly(TWICE);
    }
}
