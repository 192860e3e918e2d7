/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.lorenz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.finindicators.validation.Checks;
import org.finindicators.validation.InvalidInputException;
import org.finindicators.validation.Violation;
import org.junit.jupiter.api.Test;

class GroupedWelfareTest {
    @Test
    void validate_soundShares() {
        assertThat(Checks.validate(RuralIndia.SHARES)).isEmpty();
        assertThat(Checks.validate(GroupedWelfare.ofGroups(WelfareGroup.of("3", "1"), WelfareGroup.of("4", "7"))))
                .isEmpty();
    }

    @Test
    void validate_reportsEverythingWithItsPlace() {
        GroupedWelfare wrong = GroupedWelfare.of(new double[] {.2, .1, .5, .9}, new double[] {.1, .3, .2, 1.2})
                .withMean("0")
                .withLine("-1")
                .withPopulations(1, 2);
        assertThat(Checks.validate(wrong))
                .extracting(Violation::toString)
                .containsExactlyInAnyOrder(
                        "line = -1: must be above zero",
                        "mean = 0: must be above zero",
                        "points[1].population: 0.1 must be above the share before, 0.2",
                        "points[1]: (0.1, 0.3) is above the diagonal, the poorest cannot have more than their share",
                        "points[2]: (0.5, 0.2) ends a group that is poorer than the group before",
                        "points[2].welfare: 0.2 must not be below the share before, 0.3",
                        "points[3].welfare = 1.2: must be 1 or less",
                        "points[3]: (0.9, 1.2) is above the diagonal, the poorest cannot have more than their share",
                        "points[3]: (0.9, 1.2) is the last point and must be (1, 1)",
                        "populations: are 2 for 4 shares");
    }

    @Test
    void validate_populationsThatDoNotMatch() {
        GroupedWelfare groups = GroupedWelfare.of(new double[] {.2, .5, 1}, new double[] {.1, .3, 1});
        assertThat(Checks.validate(groups.withPopulations(20, 30, 50))).isEmpty();
        assertThat(Checks.validate(groups.withPopulations(20, 20, 60)))
                .extracting(Violation::toString)
                .containsExactly("populations[1]: 40 of 100 persons so far do not match the share 0.5");
        assertThat(Checks.validate(groups.withPopulations(-20, 30, 50))).isNotEmpty();
        assertThat(Checks.validate(groups.withPopulations(0, 0, 0)))
                .extracting(Violation::toString)
                .containsExactly("populations: are all zero");
    }

    @Test
    void validate_noPoint() {
        assertThat(Checks.validate(GroupedWelfare.of()))
                .extracting(Violation::toString)
                .containsExactly("points: must have at least one element");
    }

    /** 2 persons with 1 and 2 with 3: half of them have 2 of 8. */
    @Test
    void ofGroups_sharesAndMeanFollow() {
        GroupedWelfare groups = GroupedWelfare.ofGroups(WelfareGroup.of("2", "1"), WelfareGroup.of("2", "3"));
        assertThat(groups.points())
                .containsExactly(
                        new LorenzPoint(new BigDecimal("0.5"), new BigDecimal("0.25")),
                        new LorenzPoint(BigDecimal.ONE, BigDecimal.ONE));
        assertThat(groups.mean()).contains(new BigDecimal("2"));
        assertThat(groups).hasToString("welfare of 2 groups, mean 2, no poverty line");
    }

    /** Thirds are no decimals; what they round to is no contradiction. */
    @Test
    void ofGroups_ofEqualMeans() {
        assertThat(Checks.validate(GroupedWelfare.ofGroups(
                        WelfareGroup.of("1", "7"), WelfareGroup.of("1", "7"), WelfareGroup.of("1", "7"))))
                .isEmpty();
    }

    @Test
    void ofGroups_withoutPersonsOrWelfare() {
        assertThatThrownBy(() -> GroupedWelfare.ofGroups())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("groups of 0 persons with a welfare of 0 in all have no shares");
        assertThatThrownBy(() -> GroupedWelfare.ofGroups(WelfareGroup.of("5", "-1")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void of_columnsOfUnequalLength() {
        assertThatThrownBy(() -> GroupedWelfare.of(new double[] {1}, new double[] {.5, 1}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there are 1 shares of population and 2 of welfare; there must be as many of both");
    }

    @Test
    void of_shareThatIsNoNumber() {
        assertThatThrownBy(() -> GroupedWelfare.of(new double[] {.5, 1}, new double[] {Double.NaN, 1}))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("welfare[0] = NaN: is not a number");
    }

    @Test
    void of_leavesOutTheOrigin() {
        assertThat(GroupedWelfare.of(new double[] {0, 1}, new double[] {0, 1}).points())
                .hasSize(1);
    }
}
