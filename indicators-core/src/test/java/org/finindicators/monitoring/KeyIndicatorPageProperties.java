/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.finindicators.assessment.RatingScale;
import org.finindicators.indicator.Direction;
import org.finindicators.monitoring.KeyIndicatorPage.Row;
import org.finindicators.report.Cell;
import org.finindicators.report.Format;

class KeyIndicatorPageProperties {
    private static final String[] PIECES = {
        "credit", " ", "\n", "\r\n", "\t", "\u0000", "\u001B[2J", "\u0085", "\u2028", "\u202E", "\u200D", "\uFEFF",
        "\u00A0", "e\u0301", "\u4E2D\u6587", "\uD83D\uDE00", "\uD800", "|", "\\", "*", "`", "<b>", "\uFF21", "\u0639",
        "averyveryveryveryveryveryverylongwordwithoutanyblankinit"
    };

    /** Names, units, remarks of anything, in any number. */
    @Provide
    Arbitrary<KeyIndicatorPage> pages() {
        return Arbitraries.randomValue(KeyIndicatorPageProperties::page);
    }

    private static KeyIndicatorPage page(Random random) {
        ResultsFramework.Builder framework =
                ResultsFramework.builder("p" + text(random)).asOf("2023-06-30");
        for (int count = random.nextInt(60) - 10; count > 0; count--) {
            framework.with(indicator(random, "i" + count));
        }
        KeyIndicatorPage page = KeyIndicatorPage.of(framework.build(), "2023-06-30")
                .withTitle(text(random))
                .withRemarks(texts(random));
        if (random.nextBoolean()) {
            List<Activity> activities = TimetableProperties.activities(random);
            activities.add(Activity.builder("x" + text(random), text(random))
                    .due("2023-01-01")
                    .build());
            page = page.with(Timetable.of(text(random), activities));
        }
        return page;
    }

    private static ResultIndicator.Builder indicator(Random random, String id) {
        ResultIndicator.Builder one =
                ResultIndicator.builder(id, text(random) + "n").better(Direction.values()[random.nextInt(3)]);
        if (random.nextInt(6) == 0) {
            return one.scale(RatingScale.YES_NO).baseline("2020-12-31", "no").actual("2022-12-31", "yes");
        }
        one.unit("u" + text(random));
        if (random.nextInt(4) > 0) {
            one.baseline("2020-12-31", number(random));
        }
        if (random.nextInt(4) > 0) {
            one.target("2025-12-31", number(random));
        }
        if (random.nextInt(4) > 0) {
            one.actual("2022-12-31", number(random));
        }
        return random.nextBoolean() ? one.level(ResultLevel.OUTCOME).reportedEveryMonths(1 + random.nextInt(12)) : one;
    }

    private static String number(Random random) {
        return (random.nextInt(2000) - 1000) + (random.nextInt(5) == 0 ? "E" + (random.nextInt(60) - 30) : "");
    }

    private static String[] texts(Random random) {
        List<String> all = new ArrayList<>();
        for (int count = random.nextInt(random.nextInt(4) == 0 ? 200 : 5); count > 0; count--) {
            all.add(text(random));
        }
        return all.toArray(String[]::new);
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int count = random.nextInt(random.nextInt(8) == 0 ? 300 : 6); count > 0; count--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    @Property(tries = 200)
    void page_neverExceedsItsSize(@ForAll("pages") KeyIndicatorPage page) {
        String text = page.as(Format.TEXT);
        assertThat(text.lines()).hasSizeLessThanOrEqualTo(PageLayout.LINES);
        assertThat(text.lines())
                .allMatch(line -> Cell.width(line) <= PageLayout.COLUMNS)
                .allMatch(line -> line.codePointCount(0, line.length()) <= PageLayout.COLUMNS)
                .allMatch(line -> line.equals(Cell.onOneLine(line)));
        assertThat(text.chars().filter(c -> c == '\n').count())
                .isEqualTo(text.lines().count());
        assertThat(page.toString().lines().findFirst().orElseThrow().length()).isLessThan(160);
    }

    @Property(tries = 200)
    void text_andMarkdown_haveTheSameRows(@ForAll("pages") KeyIndicatorPage page) {
        List<String> rows = page.as(Format.MARKDOWN)
                .lines()
                .filter(line -> line.startsWith("| "))
                .skip(2)
                .toList();
        assertThat(rows).hasSameSizeAs(page.rows());
        List<String> lines = page.as(Format.TEXT).lines().toList();
        assertThat(page.as(Format.MARKDOWN).lines()).hasSizeLessThanOrEqualTo(lines.size());
        int at = 4;
        for (int i = 0; i < rows.size(); i++) {
            String[] cells = rows.get(i).split(" \\| ", -1);
            // progress, and status at the end of the row
            assertThat(lines.get(at)).contains(cells[6].strip());
            assertThat(lines.get(at).endsWith(Cell.cut(cells[8].replace(" |", ""), 20)))
                    .isTrue();
            at += page.rows().get(i).progress().faults().isEmpty()
                            && page.rows().get(i).progress().status().isVerdict()
                    ? 2
                    : 3;
        }
        assertThat(lines.get(at)).isEmpty();
    }

    @Property(tries = 200)
    void everyIndicator_isOnThePage_orLeftOut(@ForAll("pages") KeyIndicatorPage page) {
        List<Row> all = new ArrayList<>(page.rows());
        all.addAll(page.leftOut());
        assertThat(all.stream().map(Row::key))
                .containsExactlyElementsOf(page.framework().counted().stream()
                        .map(ResultIndicator::key)
                        .toList());
        assertThat(page.leftOut().isEmpty()).isEqualTo(!page.as(Format.TEXT).contains("\nNot on this page, "));
    }
}
