/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.finindicators.assessment.SmallInstruments.SMALL;
import static org.finindicators.assessment.SmallInstruments.rows;
import static org.finindicators.assessment.SmallInstruments.writtenAndRead;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import org.assertj.core.api.ListAssert;
import org.finindicators.Samples;
import org.finindicators.catalogue.Catalogue;
import org.finindicators.report.Column;
import org.finindicators.report.Format;
import org.finindicators.validation.InvalidInputException;
import org.junit.jupiter.api.Test;

/** The form to fill in, as a file, and what is wrong with one. */
class AssessmentFormTest {
    private static final Assessment FILLED = Assessment.of(SMALL, "Country X, \"the\" supervisor", "2025-06-30")
            .withAssessor("A. Assessor")
            .rate("licensing.fit-and-proper", Rating.LARGELY, "Banking Act s. 47,\nas amended")
            .with(Response.of("licensing.capital-source", Rating.NOT_MET, "")
                    .withSource("interview")
                    .withComment("ask again")
                    .withNote("owner", "governor")
                    .withNote("due date", "2026-01-31"))
            .notApplicable("licensing.outsiders", "banks have no boards")
            .with(Response.notAssessed("licensing.duties", ""))
            .with(Response.of(
                    "standards.margin", SMALL.criteria().get(7).scale().rating("7.5"), "hand"));

    private static final String CSV = FILLED.form().as(Format.CSV);

    @Test
    void form_writtenAndRead_isTheSame() {
        assertThat(writtenAndRead(FILLED)).isEqualTo(FILLED);
        Assessment later = FILLED.on("2026-06-30");
        assertThat(writtenAndRead(later.rate("licensing.duties", Rating.MET, "code"))
                        .byHand())
                .isEqualTo(later.rate("licensing.duties", Rating.MET, "code").byHand());
    }

    @Test
    void form_offersTheRatings() {
        assertThat(FILLED.form().columns())
                .extracting("title")
                .containsExactly(
                        "criterion",
                        "place",
                        "text",
                        "ratings",
                        "rating",
                        "evidence",
                        "since",
                        "source",
                        "comment",
                        "owner",
                        "due date",
                        "computed");
        assertThat(FILLED.form().rows().get(6))
                .containsSequence(
                        "licensing.fit-and-proper",
                        "3.1",
                        "Owners and managers are tested before a licence is given",
                        "met / largely met / partly met / not met",
                        "largely met");
        assertThat(Assessment.of(SMALL, rows(CSV.replace("largely met,\"Banking", "LARGELY,\"Banking"))))
                .isEqualTo(FILLED);
    }

    /** What figures decide is shown, and is computed again from figures rather than read. */
    @Test
    void computedRatings_areShown_andNotRead() {
        Assessment computed = FILLED.from(Catalogue.of(Samples.ROE), Samples.bank("Bank A", "12", "100", "100"));
        assertThat(computed.form().as(Format.CSV))
                .contains("standards.return: met (Bank A, 2021: Return on average equity = 12.00 %");
        assertThat(writtenAndRead(computed)).isEqualTo(FILLED);
    }

    @Test
    void emptyRows_atTheEnd_doNotCount() {
        assertThat(Assessment.of(SMALL, rows(CSV + ",,,\r\n\r\n"))).isEqualTo(FILLED);
        assertThat(Assessment.of(SMALL, rows(CSV.replace(",,,,,,,\r\n", "\r\n"))))
                .isEqualTo(FILLED);
    }

    @Test
    void markOfASpreadsheet_isNoPartOfTheHead() {
        assertThat(Assessment.of(SMALL, rows("\uFEFF" + CSV))).isEqualTo(FILLED);
    }

    @Test
    void faults_areNamedWithLineAndColumn() {
        refused(csv -> csv.replace("largely met,\"Banking", "largly,\"Banking")
                        .replace("licensing.duties", "licensing.dutys")
                        .replace("version,,,,2", "version,,,,1")
                        .replace("2025-06-30", "2025-06-31")
                        .replace("standards.large,", "standards.return,"))
                .containsExactlyInAnyOrder(
                        "line 3, column rating = small-supervision version 1: is the form of another instrument or"
                                + " version than small-supervision version 2",
                        "line 6, column rating = 2025-06-31: is not a date like 2021-12-31",
                        "line 8, column rating = largly: is not on the scale met / largely met / partly met / not met",
                        "line 11, column criterion = licensing.dutys: is no criterion of small-supervision; did you mean"
                                + " licensing.duties or licensing.outsiders?",
                        "licensing.duties: has no row in the form",
                        "line 15, column criterion = standards.return: stands in line 13 already",
                        "standards.large: has no row in the form");
        refused(csv -> csv.replaceFirst("(standards.large,[^\\r]*not met),,,", "$1,,,2026-01-01"))
                .containsExactly("line 15, column since = 2026-01-01: is after the assessment of 2025-06-30");
        refused(csv -> csv.replace("2025-06-30", "1990-01-01"))
                .containsExactly("line 6, column rating = 1990-01-01: is before small-supervision version 2, which"
                        + " begins on 1995-01-01");
        refused(csv -> csv.replaceFirst("subject,[^\\r]*\\r\\n", "").replaceFirst("standards.large,[^\\r]*\\r\\n", ""))
                .containsExactly("standards.large: has no row in the form", "subject: has no row in the form");
    }

    @Test
    void byteOrderMark_ofSpreadsheets_isNoFault() {
        assertThat(Assessment.of(SMALL, rows("\uFEFF" + CSV))).isEqualTo(FILLED);
    }

    /** Of a million rows of something else the first thousand or so are named, and the rest is not read. */
    @Test
    void millionRows_endSoon() {
        List<String> head = FILLED.form().columns().stream().map(Column::title).toList();
        AtomicLong read = new AtomicLong();
        Iterable<FormRow> rows = () -> LongStream.rangeClosed(1, 1_000_000)
                .peek(read::set)
                .mapToObj(line -> new FormRow(line, line == 1 ? head : List.of("banks.k" + line, "x".repeat(500))))
                .iterator();
        assertThatThrownBy(() -> Assessment.of(SMALL, rows))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("line 2, column criterion = banks.k2: is no criterion of small-supervision")
                .hasMessageContaining("the form has far more rows than the instrument; not read on")
                .satisfies(thrown -> assertThat(thrown.getMessage()).hasSizeLessThan(200_000));
        assertThat(read.get()).isLessThan(2_000);
    }

    @Test
    void longCells_areShownByTheirBeginning() {
        refused(csv -> csv.replace("largely met,\"Banking", "y".repeat(1_000_000) + ",\"Banking"))
                .containsExactly("line 8, column rating = " + "y".repeat(60)
                        + "...: is not on the scale met / largely met / partly met / not met");
    }

    @Test
    void movedColumns_areRefused() {
        refused(csv -> csv.replaceFirst("rating,evidence", "evidence,rating"))
                .singleElement()
                .asString()
                .startsWith("line 1, column 5 = evidence: must be 'rating'; the columns are criterion, place, text,");
        refused(csv -> csv.replaceFirst("computed", "computed,more"))
                .singleElement()
                .asString()
                .startsWith("line 1, column 13 = more: must be ''");
        refused(csv -> csv.replaceFirst("assessor,", "assessor,,,,,,,,,,,,,more"))
                .first()
                .asString()
                .contains("stands behind the last column");
        assertThatThrownBy(() -> Assessment.of(SMALL, List.of()))
                .hasMessage("a form has a head and rows, and there are none");
    }

    private static ListAssert<String> refused(UnaryOperator<String> change) {
        String csv = change.apply(CSV);
        assertThat(csv).isNotEqualTo(CSV);
        InvalidInputException thrown =
                catchThrowableOfType(InvalidInputException.class, () -> Assessment.of(SMALL, rows(csv)));
        return assertThat(thrown.violations().stream().map(Object::toString).toList());
    }
}
