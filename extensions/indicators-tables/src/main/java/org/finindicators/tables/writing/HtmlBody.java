/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.finindicators.report.Document;
import org.finindicators.report.Format;
import org.finindicators.validation.InvalidInputException;

/** A document as a part of a page: its Markdown, rendered. */
final class HtmlBody {
    private static final List<Extension> TABLES = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(TABLES).build();
    private static final HtmlRenderer HTML = HtmlRenderer.builder()
            .extensions(TABLES)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .attributeProviderFactory(context -> HtmlBody::classes)
            .build();

    /** The marks of a value that is undefined: the number of a note, or words. */
    private static final Pattern UNDEFINED = Pattern.compile("\\[[0-9]+]|undefined\\b.*");

    /** A cell that is short and has a date, which is not to be broken. */
    private static final Pattern DATED = Pattern.compile("(?=.{10,28}$).*[0-9]{4}-[0-9]{2}-[0-9]{2}.*");

    private static final Pattern REASON = Pattern.compile("(?s)\\[[0-9]+] .*|undefined: .*|left out: .*");

    private final Node root;

    HtmlBody(Document document) {
        String markdown = document.as(Format.MARKDOWN);
        try {
            root = PARSER.parse(markdown);
        } catch (IllegalArgumentException e) {
            // the reader of tables counts the cells
            throw InvalidInputException.of(
                    "", "has more than a million cells, too many for a page; write CSV or a workbook");
        }
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

    /** The heading with which the document begins; empty if it has none. */
    String heading() {
        return root.getFirstChild() instanceof Heading heading ? text(heading) : "";
    }

    /** The document without the heading that it begins with. */
    String withoutHeading() {
        if (root.getFirstChild() instanceof Heading heading) {
            heading.unlink();
        }
        return HTML.render(root)
                .replace("<table>", "<div class=\"wide\" tabindex=\"0\"><table>")
                .replace("</table>", "</table></div>");
    }

    private static String text(Node node) {
        StringBuilder out = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                out.append(text.getLiteral());
            }

            @Override
            public void visit(Code code) {
                out.append(code.getLiteral());
            }

            @Override
            public void visit(SoftLineBreak end) {
                out.append(' ');
            }

            @Override
            public void visit(HardLineBreak end) {
                out.append(' ');
            }
        });
        return out.toString().strip();
    }

    private static void classes(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof TableCell) {
            String text = text(node);
            List<String> classes = new ArrayList<>();
            boolean number = "right".equals(attributes.remove("align"));
            if (number) {
                classes.add("number");
            }
            if (tag.equals("td") && (UNDEFINED.matcher(text).matches() || (number && text.equals("-")))) {
                classes.add("undefined");
            }
            if (DATED.matcher(text).matches()) {
                classes.add("dated");
            }
            if (!classes.isEmpty()) {
                attributes.put("class", String.join(" ", classes));
            }
        } else if (node instanceof Paragraph && REASON.matcher(text(node)).matches()) {
            attributes.put("class", "reason");
        }
    }
}
