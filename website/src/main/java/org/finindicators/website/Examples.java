/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.website;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.finindicators.assessment.AssessmentInstrument;
import org.finindicators.formula.Reason;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Measured;
import org.finindicators.indicator.Measurement;
import org.finindicators.tables.Indicators;
import org.finindicators.testkit.AssessmentSamples;
import org.finindicators.testkit.CaseLibrary;
import org.finindicators.testkit.CaseRunner;
import org.finindicators.testkit.WorkedCase;

/** Worked examples, from the files of cases that the tests run: their figures and their sources. */
final class Examples {
    private final CaseLibrary cases;

    Examples(Path root) {
        cases = CaseLibrary.of(Indicators.ALL, root, readers());
    }

    /** Assessments are written in cases as the test kit reads them. */
    private static CaseRunner readers() {
        CaseRunner readers = CaseRunner.of();
        for (AssessmentInstrument instrument : JudgementPages.instruments().values()) {
            readers = readers.fact(instrument.fact(), AssessmentSamples.reader(instrument));
        }
        return readers;
    }

    /**
     * The example in which most variants have a value, of a publication where there is one. Where the facts can be read
     * only by the tests of their module, the results are those that its cases on the same figures expect.
     */
    Optional<Html> of(Indicator indicator) {
        List<WorkedCase> defined =
                cases.of(indicator).stream().filter(WorkedCase::isDefined).toList();
        Comparator<WorkedCase> best = Comparator.<WorkedCase>comparingLong(Examples::values)
                .thenComparing(one -> one.source().isPresent())
                .thenComparingInt(one -> -one.figures().size());
        Optional<Html> measured =
                defined.stream().filter(one -> values(one) > 0).max(best).map(Examples::measuredHtml);
        return measured.or(() -> defined.stream()
                .collect(Collectors.groupingBy(WorkedCase::figures, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .max(Comparator.comparingLong(Examples::variants)
                        .thenComparing(same -> same.get(0).source().isPresent())
                        .thenComparingInt(same -> -same.get(0).figures().size()))
                .map(Examples::expectedHtml));
    }

    private static long variants(List<WorkedCase> same) {
        return same.stream().flatMap(one -> one.variants().stream()).distinct().count();
    }

    /** Cases on the same figures, with what is expected of each. */
    private static Html expectedHtml(List<WorkedCase> same) {
        Html out = heading();
        figures(out, same.get(0));
        out.table("variant", "result", "case");
        for (WorkedCase one : same) {
            for (String variant : one.variants()) {
                String result = String.join("; ", one.expected()).replaceFirst("^expect (exactly )?=? ?", "");
                out.row(
                        Html.empty().link("#" + variant, variant),
                        Html.empty().text(result),
                        Html.empty().text(one.name() + origin(one)));
            }
        }
        return out.endTable();
    }

    private static String origin(WorkedCase one) {
        String from = one.source().orElseGet(() -> String.join("; ", one.hand()));
        return from.isEmpty() ? "" : ": " + from;
    }

    private static Html heading() {
        return Html.empty().heading(2, "A worked example", "a-worked-example");
    }

    /** How many different values the variants have. */
    private static long values(WorkedCase one) {
        return measured(one)
                .map(measured -> measured.value().stripTrailingZeros())
                .distinct()
                .count();
    }

    private static Stream<Measured> measured(WorkedCase one) {
        return one.measurements().stream().filter(Measured.class::isInstance).map(Measured.class::cast);
    }

    private static Html measuredHtml(WorkedCase one) {
        Html out = heading();
        figures(out, one);
        out.table("variant", "defined by", "result");
        List<Measurement> measurements = one.measurements();
        for (int at = 0; at < measurements.size(); at++) {
            Measurement measurement = measurements.get(at);
            // the measurement may be on closing balances, which its variant then says
            String variant = one.indicator().variants().get(at).name();
            Html result = measurement instanceof Measured
                    ? Html.empty().text(result(measurement))
                    : Html.empty().element("span", result(measurement), "class", "undefined");
            out.row(
                    Html.empty().link("#" + variant, variant),
                    Html.empty()
                            .text(measurement.indicator().variant().authority().name()),
                    result);
        }
        return out.endTable();
    }

    /** What a measurement prints, without the name before it. */
    private static String result(Measurement measurement) {
        String printed = measurement.toString().replaceAll("\\s+", " ");
        String value = printed.contains(" = ") ? printed.substring(printed.indexOf(" = ") + 3) : printed;
        int undefined = printed.indexOf(" undefined: ");
        return measurement instanceof Measured
                ? value
                : printed.substring(undefined + 1).replaceFirst(" these figures give .*", "");
    }

    private static void figures(Html out, WorkedCase one) {
        out.open("p").element("strong", one.name()).text(", " + one.period());
        out.text(one.currency().map(currency -> ", " + currency).orElse(""))
                .text(".")
                .close("p")
                .line();
        one.source().ifPresent(source -> out.paragraph("Source: " + source + "."));
        if (one.source().orElse("").contains("Definitions")) {
            out.paragraph("Definitions: the project's collection of definitions and worked numbers.");
        }
        List<String> hand = one.hand();
        if (!hand.isEmpty()) {
            out.paragraph("By hand: " + String.join("; ", hand) + ".");
        }
        out.open("pre", "class", "text", "tabindex", "0");
        out.element("code", String.join("\n", one.figures())).close("pre").line();
    }

    /** A case that is undefined for a reason. */
    Optional<Html> of(Reason reason) {
        String expected = "expect undefined " + reason.name() + ":";
        return cases.all().stream()
                .filter(one -> one.statement().isPresent() && !one.figures().isEmpty())
                .filter(one ->
                        one.expected().size() == 1 && one.expected().get(0).startsWith(expected))
                .min(Comparator.comparingInt(one -> one.figures().size()))
                .map(one -> {
                    Html out = Html.empty().heading(2, "An example", "an-example");
                    out.open("p")
                            .link(
                                    Names.indicator(one.indicator()),
                                    one.indicator().name())
                            .close("p");
                    figures(out, one);
                    one.measurements().stream()
                            .filter(found -> one.variants()
                                    .contains(found.indicator().variant().name()))
                            .limit(1)
                            .forEach(found -> out.open("p")
                                    .element("span", result(found), "class", "undefined")
                                    .close("p")
                                    .line());
                    return out;
                });
    }
}
