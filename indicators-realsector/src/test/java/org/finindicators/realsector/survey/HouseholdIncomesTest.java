/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import org.finindicators.realsector.survey.HouseholdIncomes.Equivalence;
import org.finindicators.validation.Checks;
import org.finindicators.validation.InvalidInputException;
import org.junit.jupiter.api.Test;

class HouseholdIncomesTest {
    private static final HouseholdIncomes TWO = HouseholdIncomes.of(new double[] {2100, 500}, new int[] {4, 1})
            .withWeights(10, 20)
            .withChildren(2, 0);

    /** By hand: two adults and two children are 1 + 0.5 + 2 x 0.3 = 2.1, and count 10 x 4 times. */
    @Test
    void perPerson_byTheModifiedScaleOfTheOecd() {
        Survey survey = TWO.perPerson(Equivalence.MODIFIED_OECD);
        assertThat(survey.welfare(0)).isEqualTo(1000, within(1e-12));
        assertThat(survey.weight(0)).isEqualTo(40);
        assertThat(survey.welfare(1)).isEqualTo(500);
        assertThat(survey.weight(1)).isEqualTo(20);
        // (40 x 1000 + 20 x 500)/60
        assertThat(WelfareMeasures.mean().value(survey).orElseThrow()).isEqualTo(50000 / 60.0, within(1e-9));
        assertThat(survey.notes())
                .containsExactly("income of the household over the modified OECD scale, its weight times its persons");
    }

    /** By hand: 2100/4 and 2100/2. */
    @Test
    void perPerson_byHeadAndByTheRoot() {
        assertThat(TWO.perPerson(Equivalence.PER_CAPITA).welfare(0)).isEqualTo(525);
        assertThat(TWO.perPerson(Equivalence.SQUARE_ROOT).welfare(0)).isEqualTo(1050);
    }

    /** By hand: the first of three children counts 1, the others 0.3 each: 1600 over 1.6. */
    @Test
    void perPerson_aHouseholdOfChildren() {
        Survey survey = HouseholdIncomes.of(new double[] {1600}, new int[] {3})
                .withChildren(3)
                .perPerson(Equivalence.MODIFIED_OECD);
        assertThat(survey.welfare(0)).isEqualTo(1000, within(1e-12));
    }

    @Test
    void perPerson_aHouseholdOfNobodyCountsForNobody() {
        Survey survey =
                HouseholdIncomes.of(new double[] {100, 30}, new int[] {0, 3}).perPerson(Equivalence.PER_CAPITA);
        assertThat(Checks.validate(survey)).isEmpty();
        assertThat(WelfareMeasures.mean().value(survey)).hasValue(10);
    }

    @Test
    void refusesWhatCannotBe() {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> HouseholdIncomes.of(new double[] {1, 2}, new int[] {1}))
                .withMessage("persons: there are 2 rows of income and 1 of persons; there must be as many of both");
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> HouseholdIncomes.of(new double[] {1}, new int[] {-1}))
                .withMessage("persons[0] = -1: must not be negative");
        HouseholdIncomes one = HouseholdIncomes.of(new double[] {1}, new int[] {2});
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> one.withChildren(3))
                .withMessage("children[0] = 3: must lie between 0 and the persons of the household, 2");
        assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> one.withWeights(1, 2));
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> one.perPerson(Equivalence.MODIFIED_OECD))
                .withMessage("the modified OECD scale needs how many persons are under 14");
    }
}
