/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.finindicators.indicator.Direction;
import org.finindicators.monitoring.AcrossProjects;
import org.finindicators.monitoring.Actual;
import org.finindicators.monitoring.Progress;
import org.finindicators.monitoring.ResultIndicator;
import org.finindicators.monitoring.ResultLevel;
import org.finindicators.monitoring.ResultMeasure;
import org.finindicators.monitoring.ResultStatus;
import org.finindicators.monitoring.Target;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The annotated example of the activity standard IATI 2.03: what its result says finds a place. */
class IatiExampleTest {
    private static Element only(Element within, String tag) {
        return all(within, tag).get(0);
    }

    private static List<Element> all(Element within, String tag) {
        NodeList nodes = within.getElementsByTagName(tag);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(at -> (Element) nodes.item(at))
                .toList();
    }

    private static String words(Element within, String tag) {
        return only(only(within, tag), "narrative").getTextContent().strip();
    }

    private static ResultIndicator read() throws Exception {
        Element activity = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(SharedData.file("projects/iati_2.03_example.xml").toFile())
                .getDocumentElement();
        Element result = only(activity, "result");
        Element indicator = only(result, "indicator");
        Element baseline = only(indicator, "baseline");
        Element period = only(indicator, "period");
        Element actual = only(period, "actual");
        String start = only(period, "period-start").getAttribute("iso-date");
        String end = only(period, "period-end").getAttribute("iso-date");
        ResultIndicator.Builder builder = ResultIndicator.builder("1", words(indicator, "title"))
                .definition(words(indicator, "description"))
                .result(words(result, "title"))
                .unit("as its title says")
                .level(result.getAttribute("type").equals("1") ? ResultLevel.OUTPUT : ResultLevel.OTHER)
                .better(indicator.getAttribute("ascending").equals("1") ? Direction.HIGHER : Direction.LOWER)
                .baseline(Actual.on(baseline.getAttribute("iso-date"), baseline.getAttribute("value"))
                        .withComment(words(baseline, "comment")))
                .target(Target.on(end, only(period, "target").getAttribute("value"))
                        .withStart(start))
                .actual(Actual.on(end, actual.getAttribute("value"))
                        .withStart(start)
                        .withComment(words(actual, "comment")));
        if (indicator.getAttribute("aggregation-status").equals("1")) {
            builder.acrossProjects(AcrossProjects.SUM);
        }
        all(actual, "location").forEach(one -> builder.location(one.getAttribute("ref")));
        all(actual, "dimension").forEach(one -> builder.dimension(one.getAttribute("name"), one.getAttribute("value")));
        return builder.build();
    }

    @Test
    void result_isHeld() throws Exception {
        ResultIndicator read = read();
        assertThat(read.title()).isEqualTo("Indicator title [age=adult; sex=female; AF-KAN; KH-PNH]");
        assertThat(read.result()).isEqualTo("Result title");
        assertThat(read.level()).contains(ResultLevel.OUTPUT);
        assertThat(read.measure()).isEqualTo(ResultMeasure.UNIT);
        assertThat(read.acrossProjects()).isEqualTo(AcrossProjects.SUM);
        assertThat(read.dimensions()).isEqualTo(Map.of("sex", "female", "age", "adult"));
        assertThat(read.locations()).containsExactly("AF-KAN", "KH-PNH");
        assertThat(read.actuals().get(0).since()).contains(LocalDate.of(2013, 1, 1));
        assertThat(read.actuals().get(0).comment()).isEqualTo("Actual comment text");
    }

    /** Baseline and target are both 10, the actual value is 11, and more is better. */
    @Test
    void progress_isBeyondATargetToMaintain() throws Exception {
        Progress progress = read().at("2013-03-31");
        assertThat(progress.ratio()).isEmpty();
        assertThat(progress.status()).isEqualTo(ResultStatus.ACHIEVED);
    }
}
