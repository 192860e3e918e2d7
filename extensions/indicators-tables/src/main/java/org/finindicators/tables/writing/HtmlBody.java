/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.writing;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;
import org.finindicators.report.Document;
import org.finindicators.report.Format;

/** A document as a part of a page: its Markdown, rendered. */
final class HtmlBody {
    private static final List<Extension> TABLES = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(TABLES).build();
    private static final TextContentRenderer TEXT = TextContentRenderer.builder()
            .extensions(TABLES)
            .lineBreakRendering(LineBreakRendering.STRIP)
            .build();
    private static final HtmlRenderer HTML = HtmlRenderer.builder()
            .extensions(TABLES)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .attributeProviderFactory(context -> HtmlBody::classes)
            .build();

    /** The marks of a value that is undefined: the number of a note, or words. */
    private static final Pattern UNDEFINED = Pattern.compile("\\[[0-9]+]|undefined\\b.*|-");

    private static final Pattern REASON = Pattern.compile("(?s)\\[[0-9]+] .*|undefined: .*|left out: .*");

    private final Node root;

    HtmlBody(Document document) {
        root = PARSER.parse(document.as(Format.MARKDOWN));
        for (Node node = root.getFirstChild(); node != null; node = node.getNext()) {
            Node only = node.getFirstChild();
            if (node instanceof Heading heading) {
                // the page has the first level
                heading.setLevel(Math.min(6, heading.getLevel() + 1));
            } else if (node instanceof Paragraph && only instanceof StrongEmphasis && only.getNext() == null) {
                Heading heading = new Heading();
                heading.setLevel(2);
                for (Node child = only.getFirstChild(); child != null; ) {
                    Node next = child.getNext();
                    heading.appendChild(child);
                    child = next;
                }
                node.insertBefore(heading);
                node.unlink();
                node = heading;
            }
        }
    }

    /** The heading with which the document begins, or what stands for one; empty if it has none. */
    String heading() {
        Node first = root.getFirstChild();
        if (first instanceof Heading) {
            return text(first);
        }
        return first instanceof Paragraph && first.getFirstChild() instanceof StrongEmphasis strong ? text(strong) : "";
    }

    String html() {
        return HTML.render(root)
                .replace("<table>", "<div class=\"wide\" tabindex=\"0\"><table>")
                .replace("</table>", "</table></div>");
    }

    /** The page without the heading that it begins with, if that is the title. */
    String without(String title) {
        Node first = root.getFirstChild();
        if (first instanceof Heading && text(first).equals(title)) {
            first.unlink();
        }
        return html();
    }

    private static String text(Node node) {
        return TEXT.render(node).strip();
    }

    private static void classes(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof TableCell) {
            boolean number = "right".equals(attributes.remove("align"));
            boolean undefined = tag.equals("td") && UNDEFINED.matcher(text(node)).matches();
            String classes = ((number ? "number" : "") + (undefined ? " undefined" : "")).strip();
            if (!classes.isEmpty()) {
                attributes.put("class", classes);
            }
        } else if (node instanceof Paragraph && REASON.matcher(text(node)).matches()) {
            attributes.put("class", "reason");
        }
    }
}
