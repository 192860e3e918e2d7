/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.finindicators.loanbook.Attribute;
import org.finindicators.validation.InvalidInputException;
import org.finindicators.validation.Violation;
import org.junit.jupiter.api.Test;

class ProjectPortfolioTest {
    private static Project.Builder in(String id, String country) {
        return Project.builder(id).with(Project.COUNTRY, country);
    }

    private static ProjectPortfolio three() {
        return ProjectPortfolio.ofBuilders(List.of(in("C", ""), in("A", "Ghana"), in("B", "Mali")));
    }

    @Test
    void portfolio_isOrderedById() {
        assertThat(three().projects()).extracting(Project::id).containsExactly("A", "B", "C");
        assertThat(three().find("B")).isPresent();
        assertThat(three().find("D")).isEmpty();
        assertThat(three()).hasToString("3 projects\nby country");
    }

    @Test
    void where_selectsThoseThatDoNotState() {
        assertThat(three().where(Project.COUNTRY, "Mali").projects())
                .extracting(Project::id)
                .containsExactly("B");
        assertThat(three().where(Project.COUNTRY, Attribute.NOT_STATED).projects())
                .extracting(Project::id)
                .containsExactly("C");
    }

    @Test
    void where_refusesALabelThatNoProjectHas() {
        assertThatThrownBy(() -> three().where(Project.UNIT, "Mali"))
                .hasMessage("unit = Mali: is stated of no project");
        assertThatThrownBy(() -> three().where(Project.COUNTRY, "Malu"))
                .hasMessage("country = Malu: is stated of no project; did you mean Mali?");
        // of the projects in Mali none is in Ghana, which is an answer
        assertThat(three().where(Project.COUNTRY, "Mali")
                        .where(Project.COUNTRY, "Ghana")
                        .projects())
                .isEmpty();
    }

    @Test
    void idsThatOccurTwice_areAllNamed() {
        assertThatThrownBy(() -> three().merge(ProjectPortfolio.ofBuilders(List.of(in("C", "Togo"), in("A", "Ghana")))))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refused -> assertThat(refused.violations())
                                .extracting(Violation::toString)
                                .containsExactly(
                                        "project A = A: is in the portfolio 2 times",
                                        "project C = C: is in the portfolio 2 times"));
    }

    @Test
    void faultsOfAllProjects_areNamedAtOnce() {
        assertThatThrownBy(() -> ProjectPortfolio.ofBuilders(List.of(
                        in("A", "Ghana").total("x"),
                        in("B", "Mali").withSectorCode("1"),
                        in("C", "Togo"),
                        in("C", "Togo"))))
                .hasMessageContaining("project A, total = x: is not a decimal number")
                .hasMessageContaining("project B, sector code = 1")
                .hasMessageContaining("project C = C: is in the portfolio 2 times");
    }
}
