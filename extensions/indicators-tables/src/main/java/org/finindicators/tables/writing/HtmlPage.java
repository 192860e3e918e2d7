/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.writing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.finindicators.catalogue.Comparison;
import org.finindicators.catalogue.Report;
import org.finindicators.formula.Origin;
import org.finindicators.indicator.Measurement;
import org.finindicators.report.Document;
import org.finindicators.report.Format;
import org.finindicators.report.Markdown;
import org.finindicators.validation.InvalidInputException;

/**
 * A page to read and to print: a head, documents and drawings one after another, in one file that needs no other.
 *
 * <p>It runs nothing and loads nothing. Wide tables scroll inside their own box on a telephone; on paper their heads
 * are repeated on each sheet. Colours are dark where the reader's system is. Immutable; the same documents give the
 * same bytes.
 *
 * @since 0.1.0
 */
public final class HtmlPage implements Document {
    private final String title;
    private final String subject;
    private final String period;
    private final String source;
    private final List<Object> parts;

    private HtmlPage(List<String> head, List<Object> parts) {
        this.title = head.get(0);
        this.subject = head.get(1);
        this.period = head.get(2);
        this.source = head.get(3);
        this.parts = List.copyOf(parts);
    }

    /**
     * Starts a page.
     *
     * @param title what stands above everything, and in the reader's tab
     * @return the page, with nothing on it
     */
    public static HtmlPage titled(String title) {
        return new HtmlPage(List.of(title, "", "", ""), List.of());
    }

    /**
     * Puts one document on a page.
     *
     * @param document the document, whose heading becomes the title
     * @return the page; of measurements, with subject, period and source where there is one of each
     */
    public static HtmlPage of(Document document) {
        String title = heading(document, new HtmlBody(document));
        List<String> origin = origin(document);
        return new HtmlPage(
                List.of(
                        title,
                        unlessSaid(title, origin.get(0)),
                        unlessSaid(title, origin.get(1)),
                        unlessSaid(title, origin.get(2))),
                List.of(document));
    }

    /**
     * Names the subject in the head.
     *
     * @param name whom the page is about
     * @return the page with it
     */
    public HtmlPage subject(String name) {
        return new HtmlPage(List.of(title, name, period, source), parts);
    }

    /**
     * Names the period in the head.
     *
     * @param words what the page is about
     * @return the page with it
     */
    public HtmlPage period(String words) {
        return new HtmlPage(List.of(title, subject, words, source), parts);
    }

    /**
     * Names the source in the head.
     *
     * @param words where the figures come from
     * @return the page with it
     */
    public HtmlPage source(String words) {
        return new HtmlPage(List.of(title, subject, period, words), parts);
    }

    /**
     * Adds documents below those that are there.
     *
     * @param more the documents
     * @return the longer page
     */
    public HtmlPage with(Document... more) {
        List<Object> all = new ArrayList<>(parts);
        all.addAll(Arrays.asList(more));
        return new HtmlPage(List.of(title, subject, period, source), all);
    }

    /**
     * Adds a drawing below what is there.
     *
     * @param picture the drawing
     * @return the longer page
     */
    public HtmlPage with(Picture picture) {
        List<Object> all = new ArrayList<>(parts);
        all.add(picture);
        return new HtmlPage(List.of(title, subject, period, source), all);
    }

    /**
     * Adds a drawing below what is there.
     *
     * @param heading what stands above it
     * @param svg the drawing, an SVG element
     * @return the longer page
     * @throws InvalidInputException if it is not SVG, or does more than to be seen
     */
    public HtmlPage with(String heading, String svg) {
        return with(new Picture(heading, svg));
    }

    /**
     * Returns the title.
     *
     * @return what stands above everything
     */
    public String title() {
        return title;
    }

    /**
     * Lists the documents.
     *
     * @return in the order of the page
     */
    public List<Document> documents() {
        return parts.stream()
                .filter(Document.class::isInstance)
                .map(Document.class::cast)
                .toList();
    }

    /**
     * Writes the page.
     *
     * @return the whole file
     */
    public String html() {
        StringBuilder out = new StringBuilder(HtmlStyle.before(title));
        out.append("<header>\n<h1>").append(HtmlStyle.escape(title)).append("</h1>\n");
        if (!(subject + period + source).isEmpty()) {
            out.append("<dl>\n");
            entry(out, "Subject", subject);
            entry(out, "Period", period);
            entry(out, "Source", source);
            out.append("</dl>\n");
        }
        out.append("</header>\n<main>\n");
        for (Object part : parts) {
            out.append("<section>\n");
            if (part instanceof Document document) {
                HtmlBody body = new HtmlBody(document);
                String heading = heading(document, body);
                boolean named =
                        document instanceof Comparison || !body.heading().isEmpty();
                if (named && !heading.equals(title)) {
                    out.append("<h2>").append(HtmlStyle.escape(heading)).append("</h2>\n");
                }
                out.append(body.withoutHeading());
            } else {
                Picture picture = (Picture) part;
                out.append("<figure>\n<figcaption>")
                        .append(HtmlStyle.escape(picture.title()))
                        .append("</figcaption>\n<div class=\"wide\" tabindex=\"0\">")
                        .append(picture.svg().strip())
                        .append("</div>\n</figure>\n");
            }
            out.append("</section>\n");
        }
        return out.append("</main>\n</body>\n</html>\n").toString();
    }

    /**
     * Writes the documents without the drawings.
     *
     * @param format text or Markdown: under the title, one after another; CSV only of a page with one document
     * @return the text
     * @throws InvalidInputException for CSV of several documents, which have different columns
     */
    @Override
    public String as(Format format) {
        List<Document> documents = documents();
        if (format == Format.CSV) {
            if (documents.size() != 1) {
                throw InvalidInputException.of(
                        title, "has " + documents.size() + " documents, so it is not one table; write each as CSV");
            }
            return documents.get(0).as(format);
        }
        String head = format == Format.MARKDOWN ? "# " + Markdown.inline(title) : title;
        List<String> said = new ArrayList<>(List.of(subject, period, source));
        said.removeIf(String::isEmpty);
        String below = said.isEmpty()
                ? ""
                : format == Format.MARKDOWN ? "\n" + Markdown.paragraph(said) : String.join("\n", said) + "\n";
        return documents.stream()
                .map(one -> one.as(format))
                .collect(Collectors.joining("\n", head + "\n" + below + "\n", ""));
    }

    /** Prints the title and how much is on the page. */
    @Override
    public String toString() {
        int pictures = parts.size() - documents().size();
        return title + ": " + counted(documents().size(), "document") + ", " + counted(pictures, "drawing");
    }

    private static String counted(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    private static void entry(StringBuilder out, String name, String text) {
        if (!text.isEmpty()) {
            out.append("<dt>")
                    .append(name)
                    .append("</dt><dd>")
                    .append(HtmlStyle.escape(text))
                    .append("</dd>\n");
        }
    }

    private static String unlessSaid(String title, String text) {
        return title.contains(text) ? "" : text;
    }

    /** The heading of a document; where that is a period only, or nothing, with what the document is before it. */
    private static String heading(Document document, HtmlBody body) {
        String heading = body.heading();
        String what = document instanceof Comparison comparison ? "By " + comparison.heading() : name(document);
        return heading.isEmpty() ? what : document instanceof Comparison ? what + ", " + heading : heading;
    }

    /** The class in words. */
    private static String name(Document document) {
        String words = document.getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ");
        return words.isEmpty() || words.contains("$") ? "Document" : words;
    }

    /** Subject, period and source of measurements, empty where there are several or none. */
    private static List<String> origin(Document document) {
        if (document instanceof Report report) {
            return List.of(report.subject(), report.period().toString(), report.source());
        }
        List<Origin> origins = document instanceof Measurement measurement
                ? List.of(measurement.origin())
                : document instanceof Comparison comparison
                        ? comparison.measurements().stream()
                                .map(Measurement::origin)
                                .toList()
                        : List.of();
        Set<String> subjects = new LinkedHashSet<>();
        Set<String> periods = new LinkedHashSet<>();
        Set<String> sources = new LinkedHashSet<>();
        for (Origin origin : origins) {
            subjects.add(origin.subject());
            periods.add(origin.words());
            sources.add(origin.source());
        }
        return List.of(only(subjects), only(periods), only(sources));
    }

    private static String only(Set<String> texts) {
        return texts.size() == 1 ? texts.iterator().next() : "";
    }
}
