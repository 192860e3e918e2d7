/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.surveillance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.finindicators.number.Rational;
import org.finindicators.report.Format;
import org.finindicators.statistics.SignalMatrix;
import org.finindicators.statistics.SignalTail;
import org.finindicators.statistics.ThresholdSearch;
import org.finindicators.statistics.TimeSeries;
import org.finindicators.surveillance.SignalPanel.Onset;
import org.finindicators.surveillance.SignalPanel.Phase;
import org.finindicators.surveillance.SignalPanel.Window;
import org.finindicators.surveillance.SignalPanel.Yardstick;
import org.finindicators.surveillance.SignalReport.Call;
import org.finindicators.surveillance.SignalReport.CrisisLine;
import org.finindicators.surveillance.SignalReport.Warning;
import org.finindicators.validation.InvalidInputException;
import org.finindicators.validation.Violation;
import org.junit.jupiter.api.Test;

class SignalPanelTest {
    private static final Crises ONE =
            Crises.builder("1990-01-01", "2005-12-31").years("A", 1995, 1996).build();

    private static TimeSeries yearly(String economy, int first, int last, int value) {
        return TimeSeries.yearly(
                economy,
                first,
                IntStream.rangeClosed(first, last)
                        .mapToObj(year -> Integer.toString(value))
                        .toArray(String[]::new));
    }

    private static SignalPanel.Builder builder() {
        return SignalPanel.builder("growth", SignalTail.UPPER).crises(ONE).window(Window.ofYears(2));
    }

    /** By the rules, two years each: crisis in 1995 and 1996; recorded from 1990 to 2005. */
    @Test
    void phases_followTheRules() {
        SignalPanel panel = builder().with("A", yearly("A", 1988, 2005, 1)).build();
        assertThat(panel.entries().stream().map(entry -> entry.date().getYear() + " " + entry.phase()))
                .containsExactly(
                        "1988 NOT_RECORDED",
                        "1989 NOT_RECORDED",
                        "1990 CALM",
                        "1991 CALM",
                        "1992 CALM",
                        "1993 BEFORE_CRISIS",
                        "1994 BEFORE_CRISIS",
                        "1995 UNDER_WAY",
                        "1996 UNDER_WAY",
                        "1997 AFTER_CRISIS",
                        "1998 AFTER_CRISIS",
                        "1999 CALM",
                        "2000 CALM",
                        "2001 CALM",
                        "2002 CALM",
                        "2003 CALM",
                        "2004 HORIZON_NOT_OVER",
                        "2005 HORIZON_NOT_OVER");
        assertThat(panel.toString())
                .startsWith("growth: 18 observations, 1 economies, 1 crises\n"
                        + "horizon 24 months, 24 months after a crisis left out\n");
    }

    @Test
    void onset_isBeforeTheCrisis_whereItCounts() {
        SignalPanel panel = builder()
                .window(Window.ofYears(1).withMonthsAfter(0).withOnset(Onset.COUNTED))
                .with("A", yearly("A", 1993, 1998, 1))
                .build();
        assertThat(panel.entries().stream().map(SignalPanel.Entry::phase))
                .containsExactly(
                        Phase.CALM, Phase.BEFORE_CRISIS, Phase.BEFORE_CRISIS, Phase.UNDER_WAY, Phase.CALM, Phase.CALM);
    }

    /** The horizon of the last day of February ends on the last day of another month. */
    @Test
    void months_endOnTheirLastDay() {
        Crises crises = Crises.builder("1990-01-01", "2012-12-31")
                .crisis("A", LocalDate.of(2008, 3, 31), LocalDate.of(2008, 4, 30))
                .build();
        TimeSeries february = TimeSeries.builder("A")
                .at("2008-01-31", "1")
                .at("2008-02-29", "1")
                .build();
        SignalPanel panel = SignalPanel.builder("x", SignalTail.UPPER)
                .crises(crises)
                .window(Window.ofMonths(1))
                .with("A", february)
                .build();
        assertThat(panel.entries().stream().map(SignalPanel.Entry::phase))
                .containsExactly(Phase.CALM, Phase.BEFORE_CRISIS);
    }

    /** A year soon after one crisis and before the next is before the next; one with a crisis under way is neither. */
    @Test
    void nextCrisis_countsBeforeTheLast() {
        Crises crises = Crises.builder("1990-01-01", "2005-12-31")
                .years("A", 1993, 1994)
                .years("A", 1996, 1996)
                .notOver("A", "2000-01-01")
                .build();
        SignalPanel panel =
                builder().crises(crises).with("A", yearly("A", 1993, 2002, 1)).build();
        assertThat(panel.entries().stream().map(SignalPanel.Entry::phase))
                .containsExactly(
                        Phase.UNDER_WAY,
                        Phase.UNDER_WAY,
                        Phase.BEFORE_CRISIS,
                        Phase.UNDER_WAY,
                        Phase.AFTER_CRISIS,
                        Phase.BEFORE_CRISIS,
                        Phase.BEFORE_CRISIS,
                        Phase.UNDER_WAY,
                        Phase.UNDER_WAY,
                        Phase.UNDER_WAY);
    }

    /** By hand: years 1990 to 2003, less the crisis and two after it; signals in 1991, 1994 and 2000. */
    @Test
    void report_countsAndNamesWhatIsLeftOut() {
        TimeSeries.Builder a = TimeSeries.builder("A");
        for (int year = 1988; year <= 2005; year++) {
            LocalDate end = LocalDate.of(year, 12, 31);
            if (year == 1999) {
                a.gap(end, "not published");
            } else {
                a.at(end.toString(), List.of(1991, 1994, 1997, 2000).contains(year) ? "5" : "1");
            }
        }
        SignalReport report = builder()
                .with("A", a.build())
                .with("B", yearly("B", 2000, 2001, 1))
                .build()
                .at("5");
        assertThat(report.matrix("A")).isEqualTo(new SignalMatrix(1, 2, 1, 5));
        assertThat(report.matrix("B")).isEqualTo(SignalMatrix.ofCalm(0, 2));
        assertThat(report.matrix()).isEqualTo(new SignalMatrix(1, 2, 1, 7));
        assertThat(report.leftOut())
                .isEqualTo(Map.of(
                        "without a value", 1L,
                        "before crises are recorded", 2L,
                        "with a crisis under way", 2L,
                        "soon after a crisis", 2L,
                        "whose horizon is not over", 2L));
        assertThat(report.crises())
                .containsExactly(
                        new CrisisLine(ONE.all().get(0), Call.CALLED, 2, Optional.of(LocalDate.of(1994, 12, 31))));
        // pairs of before (5, 1) and calm (two of 5, seven of 1): 7 + 1 and 3.5 of 18
        assertThat(report.area().value()).contains(Rational.of(23, 36));
        assertThat(report.toString())
                .startsWith("growth at or above 5: noise-to-signal 0.444, 1 of 1 crises called\n")
                .contains("without a crisis: B", "left out: 2 soon after a crisis");
        assertThat(report.as(Format.CSV)).contains("all,1,2,1,7,0.444,1 of 1");
        assertThat(report.signal("A", LocalDate.of(1997, 12, 31)).orElseThrow().warning())
                .isEqualTo(Warning.SIGNAL);
        assertThatThrownBy(() -> report.matrix("C"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("has no series");
    }

    /** In the first years nothing is known of any crisis, so that there is no threshold. */
    @Test
    void outOfSample_hasNoThresholdWithoutACrisis() {
        SignalPanel panel = builder().with("A", yearly("A", 1990, 2003, 3)).build();
        SignalReport report =
                panel.outOfSample(ThresholdSearch.leastNoise().amongPercentiles("90"), Yardstick.VALUE, "1991-12-31");
        // the horizon of 1993 is over at the end of 1995: a threshold for 1999 to 2003
        assertThat(report.matrix()).isEqualTo(SignalMatrix.ofCalm(5, 0));
        assertThat(report.leftOut())
                .containsEntry("before 1991-12-31", 1L)
                .containsEntry("at which no threshold was found", 4L);
        assertThat(report.crises().get(0).call()).isEqualTo(Call.NOT_OBSERVED);
        assertThat(report.toString()).contains("not observed: A 1995-01-01 to 1996-12-31");
        assertThatThrownBy(() -> panel.outOfSample(ThresholdSearch.leastNoise(), Yardstick.VALUE, "1991"))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void badCrises_areRefusedAtOnce() {
        List<Violation> violations = violations(() -> Crises.builder("1970-01-01", "2020-12-31")
                .years("A", 1995, 1994)
                .years("B", 1990, 1994)
                .years("B", 1994, 1998)
                .years("C", 2000, 2001)
                .years("C", 2000, 2000)
                .years("D", 1960, 1961)
                .years("E", 2019, 2023)
                .notOver("F", "someday")
                .build());
        assertThat(violations)
                .extracting(violation -> violation.path() + "; " + violation.value() + "; " + violation.message())
                .containsExactlyInAnyOrder(
                        "F; someday; is not a date like 2021-12-31",
                        "A, crisis of 1995-01-01; 1994-12-31; ends before it starts",
                        "B, crisis of 1994-01-01; 1994-01-01; begins before the crisis of 1990-01-01 is over, "
                                + "1994-12-31",
                        "C, crisis of 2000-01-01; 2000-01-01; begins on the same day as another crisis",
                        "D, crisis of 1960-01-01; 1960-01-01; begins outside of what is recorded, 1970-01-01 to "
                                + "2020-12-31",
                        "E, crisis of 2019-01-01; 2023-12-31; ends after the last day that is recorded, 2020-12-31");
    }

    @Test
    void badPanel_isRefusedAtOnce() {
        List<Violation> violations = violations(() -> SignalPanel.builder("x", SignalTail.UPPER)
                .window(Window.ofQuarters(0).withMonthsAfter(-1))
                .crises(Crises.builder("1990-01-01", "2005-12-31")
                        .years("Belgum", 1995, 1995)
                        .build())
                .with("Belgium", yearly("Belgium", 2000, 2001, 1))
                .with("Belgium", yearly("Belgium", 2002, 2003, 1))
                .leastHistory(0)
                .build());
        assertThat(violations)
                .extracting(violation -> violation.path() + "; " + violation.value())
                .containsExactlyInAnyOrder(
                        "economy; Belgium",
                        "crises; Belgum",
                        "horizon; 0 months",
                        "months after a crisis; -1",
                        "least history; 0");
        assertThat(violations).anyMatch(violation -> violation.message().contains("Belgium"));
        assertThat(violations(() -> SignalPanel.builder("x", SignalTail.LOWER).build()))
                .extracting(Violation::path)
                .containsExactlyInAnyOrder("series", "crises");
    }

    private static List<Violation> violations(ThrowingCallable input) {
        return catchThrowableOfType(InvalidInputException.class, input).violations();
    }

    @Test
    void names_areFoundInOtherSpellings_andNeverGuessed() {
        EconomyNames names = EconomyNames.of("Côte d'Ivoire", "Türkiye", "Korea", "Czechia")
                .alsoCalled("Czechia", "Czech Republic", "Czech Rep.")
                .alsoCalled("Korea", "Korea, Rep. of");
        assertThat(names.find("cote d'ivoire 5/")).contains("Côte d'Ivoire");
        assertThat(names.find("TURKIYE ")).contains("Türkiye");
        assertThat(names.find("T\u00fcrk\u0131ye")).contains("Türkiye");
        assertThat(names.find("Korea (Rep. of) 2/ 5/")).contains("Korea");
        assertThat(names.find("Czech  Rep")).contains("Czechia");
        assertThat(names.unmatched(List.of("Turkey", "Korea", "Turkey"))).containsExactly("Turkey");
        assertThat(names.names()).hasSize(4);
        assertThat(names.toString()).startsWith("4 economies\nalso called ");
        assertThatThrownBy(() -> EconomyNames.of("Chad", "CHAD ", "", "Mali", "Mali"))
                .isInstanceOf(InvalidInputException.class)
                .satisfies(thrown -> assertThat(((InvalidInputException) thrown).violations())
                        .hasSize(3));
        assertThatThrownBy(() -> names.alsoCalled("Turkiye", "Korea"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("Türkiye");
    }

    @Test
    void among_keepsTheCrisesThatMatch_andNamesTheOthers() {
        Crises crises = Crises.builder("1990-01-01", "2005-12-31")
                .years("Chad ", 1992, 1992)
                .years("Mali 5/", 1995, 1996)
                .years("Mali", 2000, 2000)
                .build()
                .among(EconomyNames.of("Chad"));
        assertThat(crises.economies()).containsExactly("Chad");
        assertThat(crises.notMatched()).containsExactly("Mali");
        assertThat(crises.toString())
                .isEqualTo("1 crisis of 1 economies, recorded 1990-01-01 to 2005-12-31\n"
                        + "  Chad 1992-01-01 to 1992-12-31\nnot matched: Mali");
    }
}
