/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.finindicators.intermediary.earnings.Earnings.RETURN_ON_EQUITY;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.finindicators.report.Column;
import org.finindicators.report.Format;
import org.finindicators.report.Table;
import org.finindicators.validation.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlPageTest {
    private static final String SQUARE =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"><rect width=\"1\" height=\"1\"/></svg>";

    @Test
    void page_ofAComparison_marksWhatIsUndefined() {
        String html = HtmlPage.of(TwoBanks.BOTH).html();
        assertThat(html)
                .startsWith("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .contains("<title>By bank</title>", "<h1>By bank</h1>")
                .contains("<td>Silicon Valley Bank, 2021 Q1</td>\n<td class=\"number\">14.30</td>")
                .contains("<td>Bank D, 2021</td>\n<td class=\"number undefined\">[2]</td>")
                .contains("<p class=\"reason\">[2] undefined: negative denominator (average equity -1)</p>")
                .endsWith("</main>\n</body>\n</html>\n");
        assertThat(HtmlPage.of(TwoBanks.BOTH).html()).isEqualTo(html);
    }

    @Test
    void page_ofAMeasurement_hasItsHead() {
        String html = HtmlPage.of(RETURN_ON_EQUITY.measure(TwoBanks.SVB)).html();
        assertThat(html)
                .contains("<h1>Return on average equity = 14.30 % a year   (1,132,564 / 7,917,400.5)</h1>")
                .contains("<dt>Subject</dt><dd>Silicon Valley Bank</dd>")
                .contains("<dt>Period</dt><dd>2021 Q1</dd>")
                .contains("<dt>Source</dt><dd>FDIC, cert 24735</dd>");
    }

    @Test
    void page_hasSeveralDocumentsAndDrawings_inTheirOrder() {
        HtmlPage page = HtmlPage.titled("Both")
                .with(RETURN_ON_EQUITY.explain(TwoBanks.SVB))
                .with("A square", SQUARE)
                .with(TwoBanks.BOTH)
                .subject("Banks")
                .period("2021")
                .source("FDIC");
        assertThat(page.html())
                .containsSubsequence(
                        "<dd>Banks</dd>",
                        "<dd>2021</dd>",
                        "<dd>FDIC</dd>",
                        "<h2>Return on average equity = 14.30 % a year</h2>",
                        "<li>formula: annual net income / average equity</li>",
                        "<figcaption>A square</figcaption>",
                        SQUARE,
                        "<h2>By bank</h2>",
                        "<div class=\"wide\" tabindex=\"0\"><table>",
                        "</table></div>");
        assertThat(page).hasToString("Both: 2 documents, 1 drawing");
        assertThat(page.as(Format.MARKDOWN))
                .startsWith("# Both\n\nBanks\\\n2021\\\nFDIC\n\n**Return on average equity = 14.30 % a year**\n");
        assertThat(page.as(Format.TEXT)).startsWith("Both\nBanks\n2021\nFDIC\n\nReturn on average equity");
        assertThatThrownBy(() -> page.as(Format.CSV))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("Both: has 2 documents, so it is not one table; write each as CSV");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "</title><script>alert(1)</script>",
                "[x](javascript:alert(1))",
                "<javascript:alert(1)>",
                "![x](http://evil/x.png)",
                "[x]: http://evil",
                "</style><iframe src=http://evil>",
                "&lt;script&gt;",
                "' onmouseover='alert(1)",
                "</td></tr></table><table>"
            })
    void names_areTextEverywhere(String name) {
        String harmless = HtmlPage.of(TwoBanks.comparison("Bank D")).html();
        String page = HtmlPage.of(TwoBanks.comparison(name)).html();
        assertThat(tags(page)).isEqualTo(tags(harmless));
        String table = HtmlPage.titled(name)
                .subject(name)
                .period(name)
                .source(name)
                .with(name, SQUARE)
                .with(Table.of(name, Column.text(name)).row(name).note(name))
                .html();
        String plain = HtmlPage.titled("a")
                .subject("a")
                .period("a")
                .source("a")
                .with("a", SQUARE)
                .with(Table.of("b", Column.text("b")).row("b").note("b"))
                .html();
        assertThat(tags(table).replaceAll("<h2></h2>", ""))
                .isEqualTo(tags(plain).replaceAll("<h2></h2>", ""));
    }

    /** The markup of a page without its texts. */
    private static String tags(String html) {
        return Pattern.compile("<[^>]*>")
                .matcher(html)
                .results()
                .map(MatchResult::group)
                .reduce("", String::concat);
    }

    @Test
    void page_loadsAndRunsNothing() {
        String html = HtmlPage.titled("a").with("b", SQUARE).with(TwoBanks.BOTH).html();
        assertThat(html)
                .contains("default-src 'none'")
                .doesNotContainIgnoringCase("<script")
                .doesNotContainIgnoringCase("<link")
                .doesNotContainIgnoringCase("@import")
                .doesNotContain("url(")
                .doesNotContainPattern("\\s(src|href|on[a-z]+)=");
        assertThat(html.replace("http://www.w3.org/2000/svg", "")).doesNotContain("http:", "https:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hello",
                "<p>x</p>",
                "<svg><script>alert(1)</script></svg>",
                "<svg onload=\"alert(1)\"></svg>",
                "<svg><rect></svg>",
                "<svg/><script/>",
                "<svg><a href=\"javascript:alert(1)\"/></svg>",
                "<svg xmlns:xlink=\"http://www.w3.org/1999/xlink\"><image xlink:href=\"http://evil/x\"/></svg>",
                "<svg><rect fill=\"url(http://evil)\"/></svg>",
                "<svg><style>body { display: none }</style></svg>",
                "<svg><foreignObject/></svg>",
                "<!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><svg>&a;</svg>"
            })
    void drawing_thatDoesMoreThanToBeSeen_isRefused(String svg) {
        assertThatThrownBy(() -> new Picture("Chart", svg))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("Chart");
    }

    @Test
    void drawing_mayReferToItself() {
        String svg =
                "<svg><defs><clipPath id=\"a\"/></defs><g clip-path=\"url(#a)\"><title>&lt;b&gt;</title></g></svg>";
        assertThat(new Picture("a", "<?xml version=\"1.0\"?>\n" + svg).svg()).isEqualTo(svg);
    }
}
