/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.finindicators.loanbook.Attribute;
import org.finindicators.validation.InvalidInputException;
import org.finindicators.validation.Violation;
import org.junit.jupiter.api.Test;

class ProjectTest {
    private static Project mill() {
        return Project.builder("P1")
                .title("Rural mills")
                .with(Project.COUNTRY, "Ghana")
                .with(Project.PROJECT_TYPE, " grant ")
                .withSectorCode("24030")
                .withSectorCode("32161")
                .currency("EUR")
                .total("1200")
                .financeComponent("200")
                .approval("2019-03-01")
                .closing("2023-06-30")
                .declared("Credit_component")
                .build();
    }

    @Test
    void project_knowsWhatWasStated() {
        Project mill = mill();
        assertThat(mill).hasToString("project P1, 1,200 EUR, Ghana: Rural mills");
        assertThat(mill.label(Project.PROJECT_TYPE)).contains("grant");
        assertThat(mill.label(Project.APPROVAL_YEAR)).contains("2019");
        assertThat(mill.label(Project.CLOSING_YEAR)).contains("2023");
        assertThat(mill.declared()).contains(CreditInvolvement.CREDIT_COMPONENT);
        assertThat(mill.sectorCodes()).containsExactly("24030", "32161");
        assertThat(mill.violations()).isEmpty();
    }

    @Test
    void numbersAndDates_areTakenAsText_orAsThemselves() {
        assertThat(Project.builder("P1")
                        .declared(CreditInvolvement.CREDIT_COMPONENT)
                        .closing(LocalDate.of(2023, 6, 30))
                        .approval(LocalDate.of(2019, 3, 1))
                        .financeComponent(new BigDecimal("200.00"))
                        .total(new BigDecimal("1200"))
                        .currency(Currency.getInstance("EUR"))
                        .withSectorCode("32161")
                        .withSectorCode("24030")
                        .with(Project.PROJECT_TYPE, "grant")
                        .with(Project.COUNTRY, "Ghana")
                        .title("Rural mills")
                        .build())
                .isEqualTo(mill())
                .hasSameHashCodeAs(mill());
    }

    @Test
    void emptyAttribute_isNotStated() {
        Project project = Project.builder("P1")
                .with(Project.UNIT, "")
                .with(Project.COUNTRY, "  ")
                .with(Attribute.REGION, Attribute.NOT_STATED)
                .title(" ")
                .declared("")
                .build();
        assertThat(project.attributes()).isEmpty();
        assertThat(project.declared()).isEmpty();
        assertThat(project).isEqualTo(Project.builder("P1").build());
    }

    @Test
    void badInput_isRefusedAtOnce() {
        assertThatThrownBy(() -> Project.builder("P1")
                        .withSectorCode("2403")
                        .withSectorCode("finance")
                        .currency("DOLLARS")
                        .total("many")
                        .approval("2019-02-30")
                        .declared("partly")
                        .with(Project.COUNTRY, "Ghana")
                        .with(Project.COUNTRY, "Mali")
                        .with(Project.UNIT, null)
                        .build())
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refused -> assertThat(refused.violations())
                                .extracting(Violation::subject, Violation::path, Violation::value)
                                .containsExactlyInAnyOrder(
                                        tuple("project P1", "sector code", "2403"),
                                        tuple("project P1", "sector code", "finance"),
                                        tuple("project P1", "currency", "DOLLARS"),
                                        tuple("project P1", "total", "many"),
                                        tuple("project P1", "approval", "2019-02-30"),
                                        tuple("project P1", "declared", "partly"),
                                        tuple("project P1", "country", "Mali"),
                                        tuple("project P1", "unit", "null")))
                .hasMessageContaining("is no code of a sector: five digits, three digits, or list:code")
                .hasMessageContaining("must be one of stand-alone, credit component, none")
                .hasMessageContaining("was given already, as Ghana");
    }

    @Test
    void amounts_needACurrency() {
        assertThatThrownBy(() ->
                        Project.builder("P1").total("5").financeComponent("1").build())
                .hasMessageContaining("project P1, total = 5: needs a currency")
                .hasMessageContaining("project P1, finance component = 1: needs a currency");
        assertThatThrownBy(() -> Project.builder(" ").build()).hasMessageContaining("id: must be given, it is blank");
    }

    @Test
    void doubtful_isListed_andNotRefused() {
        Project project = Project.builder("P1")
                .approval("2020-05-01")
                .closing("2019-05-01")
                .with(Project.APPROVAL_YEAR, "2012")
                .currency("USD")
                .total("-5")
                .financeComponent("7")
                .declared("none")
                .build();
        assertThat(project.violations())
                .extracting(Violation::toString)
                .containsExactly(
                        "project P1, closing = 2019-05-01: is before the approval on 2020-05-01",
                        "project P1, total = -5: must not be negative",
                        "project P1, finance component = 7: is more than the whole project, -5",
                        "project P1, finance component = 7: is there, but none is declared",
                        "project P1, approval year = 2012: is not the year of 2020-05-01");
        assertThat(ProjectPortfolio.of(List.of(project, mill2())).violations()).hasSize(5);
    }

    private static Project mill2() {
        return Project.builder("P2").build();
    }

    @Test
    void yearOfAccount_mayBeTheNextOne() {
        assertThat(Project.builder("P1")
                        .approval("2019-09-01")
                        .with(Project.APPROVAL_YEAR, "2020")
                        .build()
                        .violations())
                .isEmpty();
    }

    @Test
    void longTitle_isCut() {
        assertThat(Project.builder("P1").title("Mill ".repeat(40)).build().toString())
                .hasSize(79)
                .endsWith("...");
    }

    @Test
    void involvement_isFoundByItsWords() {
        assertThat(CreditInvolvement.find(" STAND alone")).contains(CreditInvolvement.STAND_ALONE);
        assertThat(CreditInvolvement.find("")).isEmpty();
        assertThat(CreditInvolvement.NONE.isFinance()).isFalse();
        assertThat(CreditInvolvement.CREDIT_COMPONENT.isFinance()).isTrue();
    }
}
