/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.finindicators.loanbook.Attribute;
import org.finindicators.number.Rational;
import org.finindicators.report.Format;
import org.junit.jupiter.api.Test;

class CreditReviewTest {
    private static final CreditMarkers MARKERS = CreditMarkers.FINANCIAL_INTERMEDIARIES;

    private static ProjectPortfolio five() {
        return ProjectPortfolio.ofBuilders(List.of(
                Project.builder("A")
                        .title("Bank for farmers")
                        .with(Project.COUNTRY, "Ghana")
                        .declared("stand-alone")
                        .currency("EUR")
                        .total("100"),
                Project.builder("B")
                        .title("Roads")
                        .with(Project.COUNTRY, "Ghana")
                        .withSectorCode("24040")
                        .withSectorCode("21020")
                        .currency("EUR")
                        .total("400")
                        .financeComponent("40"),
                Project.builder("C")
                        .title("Schools")
                        .with(Project.COUNTRY, "Mali")
                        .withSectorCode("11220")
                        .currency("EUR")
                        .total("300"),
                Project.builder("D").title("Microfinance for Herders").with(Project.COUNTRY, "Mali"),
                Project.builder("E").title("Wells").declared("none").withSectorCode("24030")));
    }

    /** By hand: A declared, B by its component and codes, C none by its code, D not known, E against its code. */
    @Test
    void review_countsWhatIsKnown() {
        CreditReview review = CreditReview.of(five(), MARKERS);
        assertThat(ids(review.flags(CreditInvolvement.STAND_ALONE))).containsExactly("A");
        assertThat(ids(review.flags(CreditInvolvement.CREDIT_COMPONENT))).containsExactly("B");
        assertThat(ids(review.flags(CreditInvolvement.NONE))).containsExactly("C", "E");
        assertThat(ids(review.notStated())).containsExactly("D");
        assertThat(ids(review.conflicts())).containsExactly("E");
        assertThat(ids(review.suggestions())).containsExactly("D");
        assertThat(review.share()).contains(Rational.of(2, 4));
        assertThat(review.flags().get(4)).hasToString("E: none, but its codes say stand-alone (24030)");
        assertThat(review.flags().get(2)).hasToString("C: none, by its codes (11220)");
        assertThat(review.flags().get(3)).hasToString("D: not stated; title suggests credit: microfinance");
    }

    @Test
    void amounts_areThoseForFinance() {
        CreditReview review = CreditReview.of(five(), MARKERS);
        assertThat(review.finance(CreditInvolvement.STAND_ALONE).amount()).contains(new BigDecimal("100"));
        assertThat(review.finance(CreditInvolvement.CREDIT_COMPONENT).amount()).contains(new BigDecimal("40"));
        assertThat(review.total(CreditInvolvement.CREDIT_COMPONENT)).hasToString("400 EUR");
        assertThat(review.total(CreditInvolvement.NONE)).hasToString("300 EUR, 1 not stated");
    }

    @Test
    void review_prints() {
        assertThat(CreditReview.of(five(), MARKERS)).hasToString("""
                2 of 4 projects with finance, 50.0 %; 1 not stated
                involvement       projects  amount  for finance
                -----------------------------------------------
                stand-alone              1     100          100
                credit component         1     400           40
                none                     2     300            0
                not stated               1       -            -
                amounts in EUR
                no amount: 2 of 5 projects
                1 project: declaration and codes differ (E)
                1 project: title suggests credit, not counted (D)""");
    }

    @Test
    void review_isByAnyAttribute() {
        CreditReview review = CreditReview.of(five(), MARKERS);
        assertThat(review.by(Project.COUNTRY)).containsOnlyKeys("Ghana", "Mali", Attribute.NOT_STATED);
        assertThat(review.by(Project.COUNTRY).get("Mali").share()).contains(Rational.ZERO);
        assertThat(review.by(Project.COUNTRY, Format.TEXT)).startsWith("""
                2 of 4 projects with finance, 50.0 %; 1 not stated
                country       alone  component  none  not stated    share  for finance
                ----------------------------------------------------------------------
                Ghana             1          1     0           0  100.0 %          140
                Mali              0          0     1           1    0.0 %            0
                (not stated)      0          0     1           0    0.0 %            -
                """);
    }

    @Test
    void twoCurrencies_areNotAddedUp() {
        CreditReview review = CreditReview.of(
                ProjectPortfolio.ofBuilders(List.of(
                        Project.builder("A")
                                .declared("stand-alone")
                                .currency("EUR")
                                .total("1"),
                        Project.builder("B")
                                .declared("stand-alone")
                                .currency("USD")
                                .total("2"))),
                MARKERS);
        assertThat(review.total(CreditInvolvement.STAND_ALONE).amount()).isEmpty();
        assertThat(review.total(CreditInvolvement.STAND_ALONE)).hasToString("undefined: currency mismatch (EUR, USD)");
        assertThat(review).asString().contains("mixed: amounts in EUR, USD are not added up");
    }

    @Test
    void component_isADeclaration() {
        assertThat(declared("0")).isEqualTo(CreditInvolvement.NONE);
        assertThat(declared("3")).isEqualTo(CreditInvolvement.CREDIT_COMPONENT);
        assertThat(declared("10")).isEqualTo(CreditInvolvement.STAND_ALONE);
    }

    private static CreditInvolvement declared(String component) {
        Project project = Project.builder("A")
                .currency("EUR")
                .total("10")
                .financeComponent(component)
                .build();
        return CreditReview.of(ProjectPortfolio.of(List.of(project)), MARKERS)
                .flags()
                .get(0)
                .involvement()
                .orElseThrow();
    }

    @Test
    void labelled_groupsPerformanceByInvolvement() {
        ProjectPortfolio labelled = CreditReview.of(five(), MARKERS).labelled();
        assertThat(labelled.find("B").orElseThrow().label(Project.INVOLVEMENT)).contains("credit component");
        assertThat(labelled.find("D").orElseThrow().label(Project.INVOLVEMENT)).isEmpty();
    }

    /** 240 is the sector that 24030 is a purpose of; codes of a list without a marker say nothing. */
    @Test
    void codes_sayNoMoreThanTheyKnow() {
        assertThat(found("24030")).contains(CreditInvolvement.STAND_ALONE);
        assertThat(found("24030", "240")).contains(CreditInvolvement.STAND_ALONE);
        assertThat(found("24030", "11220")).contains(CreditInvolvement.CREDIT_COMPONENT);
        assertThat(found("11220")).contains(CreditInvolvement.NONE);
        assertThat(found("240")).isEmpty();
        assertThat(found("240", "11220")).isEmpty();
        assertThat(found("WB:FA")).isEmpty();
        assertThat(found()).isEmpty();
        assertThat(MARKERS.withSectorCode("WB:FA").find(new TreeSet<>(List.of("WB:FA"))))
                .contains(CreditInvolvement.STAND_ALONE);
    }

    private static Optional<CreditInvolvement> found(String... codes) {
        return MARKERS.find(new TreeSet<>(List.of(codes)));
    }

    @Test
    void words_areFoundWhole() {
        assertThat(MARKERS.find("Rural LOANS and savings")).containsExactly("loan", "savings");
        assertThat(MARKERS.find("Accreditation of laboratories")).isEmpty();
        assertThat(CreditMarkers.none().withTitleWords("crédit").find("Projet de CRÉDITS ruraux"))
                .containsExactly("crédit");
    }

    @Test
    void markers_refuseWhatTheyCannotFind() {
        assertThatThrownBy(() -> MARKERS.withSectorCode("24O30"))
                .hasMessageContaining("sector code = 24O30: is no code of a sector");
        assertThatThrownBy(() -> MARKERS.withTitleWords(" ")).hasMessageContaining("must not be blank");
        assertThat(CreditMarkers.none()).hasToString("credit: codes none\nsuggested by no words");
    }

    private static List<String> ids(List<CreditReview.ProjectFlag> flags) {
        return flags.stream().map(flag -> flag.project().id()).toList();
    }

    @Test
    void reviews_areEqualByContent() {
        CreditReview review = CreditReview.of(five(), MARKERS);
        assertThat(review)
                .isEqualTo(CreditReview.of(five(), MARKERS))
                .hasSameHashCodeAs(CreditReview.of(five(), MARKERS));
        assertThat(review).isNotEqualTo(CreditReview.of(five(), MARKERS.withSectorCode("11220")));
        assertThat(MARKERS.withTitleWords("bank")).isNotEqualTo(MARKERS).isEqualTo(MARKERS.withTitleWords(" bank "));
        assertThat(review.markers().sectorCodes()).containsExactly("24030", "24040");
        assertThat(review.markers().titleWords()).contains("revolving fund").hasSize(9);
        assertThat(review.portfolio()).isEqualTo(five());
    }
}
