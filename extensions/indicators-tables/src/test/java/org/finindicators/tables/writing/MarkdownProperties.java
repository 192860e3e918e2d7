/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.finindicators.report.Cell;
import org.finindicators.report.Column;
import org.finindicators.report.Format;
import org.finindicators.report.Markdown;
import org.finindicators.report.Table;

/** Whatever is written comes out of a CommonMark reader as it went in. */
class MarkdownProperties {
    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    /** Texts made of what means something, with words and blanks between. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> markup = Arbitraries.of(
                "*",
                "**",
                "_",
                "__",
                "`",
                "```",
                "~",
                "~~~",
                "[",
                "]",
                "](",
                "]:",
                "![",
                "<",
                ">",
                "<b>",
                "</b>",
                "<!--",
                "#",
                "## ",
                "|",
                "\\",
                "\\\\",
                "&",
                "&amp;",
                "&#65;",
                "1.",
                "1) ",
                "- ",
                "+ ",
                "---",
                "===",
                " ",
                "  ",
                "\t",
                "\n",
                "!",
                "http://a.b",
                "<http://a.b>",
                "{",
                "}",
                "\"",
                "'",
                ":",
                "(",
                ")",
                "=",
                "-",
                "+",
                "@",
                "$",
                "%");
        Arbitrary<String> words = Arbitraries.strings()
                .withCharRange('a', 'e')
                .withCharRange('0', '3')
                .withChars("éß中\u00a0\u200b.")
                .ofMaxLength(3);
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(3, markup), net.jqwik.api.Tuple.of(2, words))
                .list()
                .ofMaxSize(9)
                .map(parts -> String.join("", parts));
    }

    /** One line, with the blanks at its ends left out, as a table and a page do. */
    private static String plain(String text) {
        return Cell.onOneLine(text).strip();
    }

    @Property(tries = 3000)
    void cell_comesOutAsItself(@ForAll("texts") String text) {
        String markdown = Table.of("", Column.text("a"), Column.number("b"))
                .row(text, "z")
                .as(Format.MARKDOWN);
        Node table = PARSER.parse(markdown).getFirstChild();
        assertThat(table).as(markdown).isInstanceOf(TableBlock.class);
        assertThat(table.getNext()).as(markdown).isNull();
        assertThat(cells(table)).as(markdown).containsExactly("a", "b", plain(text), "z");
    }

    @Property(tries = 3000)
    void noteAndTitle_comeOutAsThemselves(@ForAll("texts") String title, @ForAll("texts") String note) {
        String markdown = Table.of(plain(title).isEmpty() ? "t" : title, Column.text("a"))
                .note("-" + note)
                .note("  " + note)
                .as(Format.MARKDOWN);
        Node first = PARSER.parse(markdown).getFirstChild();
        assertThat(first).as(markdown).isInstanceOf(Paragraph.class);
        assertThat(first.getFirstChild()).as(markdown).isInstanceOf(StrongEmphasis.class);
        assertThat(text(first)).as(markdown).isEqualTo(plain(title).isEmpty() ? "t" : plain(title));
        List<String> shown = new ArrayList<>();
        for (Node node = first.getNext().getNext(); node != null; node = node.getNext()) {
            assertThat(node).as(markdown).isInstanceOf(Paragraph.class);
            shown.addAll(text(node).lines().map(String::strip).toList());
        }
        List<String> expected = new ArrayList<>();
        ("-" + note).lines().forEach(expected::add);
        ("  " + note).lines().forEach(expected::add);
        assertThat(shown.stream().filter(line -> !line.isBlank()))
                .as(markdown)
                .containsExactlyElementsOf(expected.stream()
                        .map(MarkdownProperties::plain)
                        .filter(line -> !line.isBlank())
                        .toList());
    }

    @Property(tries = 1000)
    void heading_comesOutAsItself(@ForAll("texts") String text) {
        String markdown = "# " + Markdown.inline("a" + text);
        Node heading = PARSER.parse(markdown).getFirstChild();
        assertThat(heading).isInstanceOf(Heading.class);
        assertThat(text(heading)).as(markdown).isEqualTo(plain("a" + text));
    }

    private static List<String> cells(Node table) {
        List<String> cells = new ArrayList<>();
        table.accept(new AbstractVisitor() {
            @Override
            public void visit(CustomNode node) {
                if (node instanceof TableCell) {
                    cells.add(text(node));
                } else {
                    visitChildren(node);
                }
            }
        });
        return cells;
    }

    /** The text of a node; anything but text, line ends and the bold of a title is markup, and shows as a mark. */
    private static String text(Node node) {
        StringBuilder out = new StringBuilder();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Text text) {
                out.append(text.getLiteral());
            } else if (child instanceof HardLineBreak || child instanceof SoftLineBreak) {
                out.append('\n');
            } else if (child instanceof StrongEmphasis && child == node.getFirstChild() && child.getNext() == null) {
                out.append(text(child));
            } else {
                out.append('{').append(child).append('}');
            }
        }
        return out.toString().strip();
    }
}
