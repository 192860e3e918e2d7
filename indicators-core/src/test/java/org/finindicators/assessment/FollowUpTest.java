/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.finindicators.assessment.SmallInstruments.parse;
import static org.finindicators.assessment.SmallInstruments.rows;

import java.time.LocalDate;
import org.finindicators.report.Format;
import org.finindicators.validation.InvalidInputException;
import org.junit.jupiter.api.Test;

class FollowUpTest {
    private static final AssessmentInstrument AGENCY = parse(
            "fields: strengths; recommendation; due date; owner",
            "section a: A",
            "criterion vision: There is a vision",
            "criterion staff: There are staff",
            "criterion tools: There are tools",
            "criterion money: There is money",
            "criterion niche: There is a niche");

    private static final Assessment ASSESSED = Assessment.of(AGENCY, "Agency", "2025-06-30")
            .with(
                    response("vision", Rating.PARTLY, "agree on one", "2025-12-31"),
                    response("staff", Rating.NOT_MET, "hire two", "2025-09-30").withNote("owner", "personnel"),
                    response("tools", Rating.MET, "keep them", "2025-07-01"),
                    response("money", Rating.NOT_MET, "ask for it", ""),
                    Response.of("a.niche", Rating.NOT_MET, "").withNote("strengths", "known"));

    private static Response response(String criterion, Rating rating, String recommendation, String due) {
        return Response.of("a." + criterion, rating, "")
                .withNote(Response.RECOMMENDATION, recommendation)
                .withNote(Response.DUE_DATE, due);
    }

    /** From 2025-09-30 to 2025-12-31 are 92 days: 31 of October, 30 of November, 31 of December. */
    @Test
    void followUp_listsWhatIsOpen_byDueDate() {
        FollowUp followUp = ASSESSED.followUp("2025-12-31");
        assertThat(followUp.open())
                .extracting(FollowUp.Recommendation::text)
                .containsExactly("hire two", "agree on one", "ask for it");
        assertThat(followUp.overdue()).extracting(FollowUp.Recommendation::text).containsExactly("hire two");
        assertThat(followUp.open().get(0).daysOverdue(LocalDate.of(2025, 12, 31)))
                .contains(92L);
        assertThat(ASSESSED.followUp("2026-01-01").overdue()).hasSize(2);
        assertThat(followUp).hasToString("""
                Agency, 2025-12-31: 3 open recommendations, 1 overdue
                due         days overdue  criterion  rating      recommendation  owner
                --------------------------------------------------------------------------
                2025-09-30            92  a.staff    not met     hire two        personnel
                2025-12-31                a.vision   partly met  agree on one
                none                      a.money    not met     ask for it
                """.strip());
    }

    @Test
    void recommendation_isClosed_whenItsCriterionIsMet() {
        Assessment later = ASSESSED.on("2026-06-30").rate("a.staff", Rating.MET, "two hired");
        assertThat(later.followUp("2026-06-30").open())
                .extracting(FollowUp.Recommendation::text)
                .containsExactly("agree on one", "ask for it");
    }

    @Test
    void dueDates_areDates() {
        assertThatThrownBy(() -> ASSESSED.on("2026-06-30").with(response("staff", Rating.NOT_MET, "hire", "soon")))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("a.staff, due date = soon: is not a date like 2021-12-31");
        String csv = ASSESSED.form().as(Format.CSV);
        assertThat(Assessment.of(AGENCY, rows(csv))).isEqualTo(ASSESSED);
        assertThatThrownBy(() -> Assessment.of(AGENCY, rows(csv.replace("2025-09-30", "30.9.2025"))))
                .hasMessageContaining("line 9, column due date = 30.9.2025: is not a date like 2021-12-31");
    }

    @Test
    void followUp_needsTheFields() {
        assertThatThrownBy(() ->
                        Assessment.of(SmallInstruments.SMALL, "X", "2025-06-30").followUp("2025-12-31"))
                .hasMessageContaining("has no fields for a recommendation and a due date");
    }
}
