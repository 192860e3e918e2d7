/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.chart;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Color;
import java.awt.Component;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.imageio.ImageIO;
import org.finindicators.number.Printing;
import org.finindicators.validation.InvalidInputException;

/**
 * Draws a page as PNG: marks from its SVG, and text by Java, which joins letters and writes from right to left where a
 * language does.
 */
final class Png {
    private static final int LEAST = 100;
    private static final int MOST = 8_000;
    private static final long MOST_PIXELS = 60_000_000;

    private Png() {}

    static byte[] of(Page page, int width) {
        if (width < LEAST || width > MOST) {
            throw InvalidInputException.of("width = " + width, "must be from 100 to 8,000 pixels");
        }
        SVGDocument document = new SVGLoader()
                .load(
                        new ByteArrayInputStream(page.svg("").getBytes(StandardCharsets.UTF_8)),
                        null,
                        LoaderContext.createDefault());
        if (document == null) {
            throw new IllegalStateException("the chart could not be drawn");
        }
        double scale = width / document.size().getWidth();
        int height = (int) Math.round(document.size().getHeight() * scale);
        if ((long) width * height > MOST_PIXELS) {
            throw InvalidInputException.of(
                    "width = " + width,
                    "makes a picture of " + Printing.number((long) width * height) + " pixels, at most "
                            + Printing.number(MOST_PIXELS) + " are drawn");
        }
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        // no line of the background is left where the height is rounded
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.scale(scale, scale);
        document.render((Component) null, graphics, new ViewBox(document.size()));
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        page.words().forEach(word -> write(word, graphics));
        graphics.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void write(Page.Word word, Graphics2D graphics) {
        Map<String, String> look = word.attributes();
        float size = Float.parseFloat(look.getOrDefault("font-size", Svg.number(Page.TEXT)));
        int style = (look.containsKey("font-weight") ? Font.BOLD : Font.PLAIN)
                | (look.containsKey("font-style") ? Font.ITALIC : Font.PLAIN);
        graphics.setFont(new Font(Font.SANS_SERIF, style, 1).deriveFont(size));
        graphics.setColor(Color.decode(look.getOrDefault("fill", ChartTheme.LIGHT.ink())));
        double wide =
                graphics.getFontMetrics().getStringBounds(word.text(), graphics).getWidth();
        double left = word.x()
                - switch (look.getOrDefault("text-anchor", "start")) {
                    case "middle" -> wide / 2;
                    case "end" -> wide;
                    default -> 0;
                };
        graphics.drawString(word.text(), (float) left, (float) word.base());
    }
}
