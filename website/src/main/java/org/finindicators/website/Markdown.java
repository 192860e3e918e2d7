/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.website;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.HtmlWriter;

/** Renders a document of the repository; the names in its code lead to their pages. */
final class Markdown {
    private static final List<Extension> TABLES = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(TABLES).build();

    /** Comments, texts and numbers are not names; all else that begins with a capital may be. */
    private static final Pattern JAVA =
            Pattern.compile("(?s)(?<comment>//[^\n]*|/\\*.*?\\*/)|(?<text>\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\n])*\")"
                    + "|(?<name>\\b(?:[A-Z]\\w*\\.)?[A-Z]\\w*\\b)");

    private final Names names;
    private final UnaryOperator<String> links;

    Markdown(Names names, UnaryOperator<String> links) {
        this.names = names;
        this.links = links;
    }

    /** A document with its first heading apart. */
    record Rendered(String title, String summary, Html body) {}

    Rendered render(String markdown) {
        Node root = PARSER.parse(markdown);
        String title = "";
        if (root.getFirstChild() instanceof Heading first && first.getLevel() == 1) {
            title = text(first);
            first.unlink();
        }
        String summary = root.getFirstChild() == null ? "" : sentence(text(root.getFirstChild()));
        root.accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                link.setDestination(links.apply(link.getDestination()));
                visitChildren(link);
            }
        });
        String html = renderer()
                .render(root)
                .replace("<table>", "<div class=\"wide\" tabindex=\"0\"><table>")
                .replace("</table>", "</table></div>")
                .replaceAll("<thead>\\s*<tr>\\s*(?:<th></th>\\s*)+</tr>\\s*</thead>", "")
                .replace("<th>", "<th scope=\"col\">");
        return new Rendered(title, summary, Html.empty().raw(html));
    }

    private HtmlRenderer renderer() {
        Map<String, Integer> anchors = new HashMap<>();
        return HtmlRenderer.builder()
                .extensions(TABLES)
                .escapeHtml(true)
                .attributeProviderFactory(context -> (node, tag, attributes) -> {
                    if (node instanceof Heading heading) {
                        String anchor = anchor(text(heading));
                        int before = anchors.merge(anchor, 1, Integer::sum) - 1;
                        attributes.put("id", before == 0 ? anchor : anchor + "-" + before);
                    }
                })
                .nodeRendererFactory(CodeRenderer::new)
                .build();
    }

    /** The anchor that a heading has where the repository is shown. */
    static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}0-9 _-]", "")
                .replace(' ', '-');
    }

    static String text(Node node) {
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

    /** The first sentence of a text. */
    static String sentence(String text) {
        Matcher end = Pattern.compile("[.:](?= |$)").matcher(text);
        String sentence = end.find() ? text.substring(0, end.end()) : text;
        return sentence.endsWith(":") ? sentence.substring(0, sentence.length() - 1) + "." : sentence;
    }

    /** Writes Java whose names lead to their pages. */
    Html java(String source) {
        Html out = Html.empty();
        Matcher found = JAVA.matcher(source);
        int last = 0;
        while (found.find()) {
            out.text(source.substring(last, found.start()));
            Optional<String> href = found.group("name") == null ? Optional.empty() : names.code(found.group());
            if (href.isPresent()) {
                out.link(href.get(), found.group());
            } else if (found.group("comment") != null) {
                out.element("span", found.group(), "class", "comment");
            } else {
                out.text(found.group());
            }
            last = found.end();
        }
        return out.text(source.substring(last));
    }

    private final class CodeRenderer implements NodeRenderer {
        private final HtmlWriter out;

        CodeRenderer(HtmlNodeRendererContext context) {
            out = context.getWriter();
        }

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Code.class, FencedCodeBlock.class);
        }

        @Override
        public void render(Node node) {
            if (node instanceof Code code) {
                boolean linked = code.getParent() instanceof Link;
                Html html = linked ? Html.empty().text(code.getLiteral()) : java(code.getLiteral());
                out.raw(Html.empty().open("code").add(html).close("code").toString());
            } else if (node instanceof FencedCodeBlock block) {
                String language = block.getInfo() == null ? "" : block.getInfo();
                Html html = Html.empty()
                        .open("pre", "class", language, "tabindex", "0")
                        .open("code");
                html.add(
                        language.equals("java")
                                ? java(block.getLiteral())
                                : Html.empty().text(block.getLiteral()));
                out.line();
                out.raw(html.close("code").close("pre").toString());
                out.line();
            }
        }
    }
}
