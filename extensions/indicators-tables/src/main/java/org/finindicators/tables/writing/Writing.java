/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.writing;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.finindicators.number.Printing;
import org.finindicators.report.Document;
import org.finindicators.report.Format;
import org.finindicators.tables.chart.Chart;
import org.finindicators.tables.chart.Charted;
import org.finindicators.tables.chart.Charts;
import org.finindicators.tables.json.IndicatorsJson;
import org.finindicators.validation.InvalidInputException;
import org.jspecify.annotations.Nullable;

/**
 * Saves documents.
 *
 * <pre>{@code
 * var report = ALL.measure(Statement.builder("Bank A", ReportingPeriod.year(2024)).build());
 * save(report, "report.html");
 * save(forSpreadsheets(report), "report.csv");
 * }</pre>
 *
 * <p>Its methods may be called from any number of threads.
 *
 * @since 0.1.0
 */
public final class Writing {
    private static final AtomicLong FILES = new AtomicLong();

    private Writing() {}

    /**
     * Saves a document; the ending of the file's name says as what.
     *
     * @param document the document
     * @param file the name of the file, which ends in .txt, .md, .csv, .html, .xlsx or .json
     * @return the file, which has the whole document; one of the same name is replaced
     * @throws InvalidInputException if the ending is not known, or nothing can be written there
     */
    public static Path save(Document document, String file) {
        return save(document, path(file));
    }

    /**
     * Saves a document; the ending of the file's name says as what.
     *
     * @param document the document
     * @param file the file, whose name ends in .txt, .md, .csv, .html, .xlsx or .json
     * @return the file, which has the whole document; one of the same name is replaced
     * @throws InvalidInputException if the ending is not known, or nothing can be written there
     */
    public static Path save(Document document, Path file) {
        FileFormat format = FileFormat.of(file);
        checkPlace(file);
        Content content = switch (format) {
            case TXT -> text(document.as(Format.TEXT));
            case MD -> text(document.as(Format.MARKDOWN));
            case CSV -> text(document.as(Format.CSV));
            case HTML -> text(html(document));
            case XLSX -> xlsx(document)::writeTo;
            case JSON -> text(IndicatorsJson.write(document));
        };
        replace(file, content);
        return file;
    }

    private static Path path(String file) {
        try {
            return Path.of(file);
        } catch (InvalidPathException e) {
            throw InvalidInputException.of(
                    "", "the name of the file has a character that no name may have: " + e.getReason());
        }
    }

    /** What a file is to have. */
    private interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private static Content text(String text) {
        return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Makes a document safe for a spreadsheet that opens its CSV.
     *
     * @param document the document
     * @return the same document, in whose CSV no cell runs as a formula
     * @see org.finindicators.report.Table#forSpreadsheets()
     */
    public static Document forSpreadsheets(Document document) {
        return format ->
                format == Format.CSV ? Cells.of(document).forSpreadsheets().as(format) : document.as(format);
    }

    private static String html(Document document) {
        if (document instanceof HtmlPage page) {
            return page.html();
        }
        return (document instanceof Savable own ? own.page() : page(document)).html();
    }

    /**
     * Makes a page of a document, under its chart where it has one.
     *
     * @param document the document
     * @return the page
     */
    public static HtmlPage page(Document document) {
        Optional<Chart> chart =
                document instanceof Charted charted ? Optional.of(charted.chart()) : Charts.find(document);
        return chart.map(drawn -> HtmlPage.of(document).with(drawn.title(), drawn.svg()))
                .orElseGet(() -> HtmlPage.of(document));
    }

    private static XlsxFile xlsx(Document document) {
        if (!(document instanceof HtmlPage page)) {
            return XlsxFile.of(document);
        }
        XlsxFile file = XlsxFile.empty();
        for (Document one : page.documents()) {
            file = file.with(HtmlPage.of(one).title(), one);
        }
        return file;
    }

    private static void checkPlace(Path file) {
        Path folder = folder(file);
        if (!Files.isDirectory(folder)) {
            throw InvalidInputException.of(
                    file.toString(),
                    Files.exists(folder)
                            ? "cannot be written, " + folder + " is not a folder"
                            : "cannot be written, there is no folder " + folder);
        }
        if (Files.isDirectory(file)) {
            throw InvalidInputException.of(file.toString(), "cannot be written, it is a folder");
        }
        if (!Files.isWritable(folder) || (Files.exists(file) && !Files.isWritable(file))) {
            throw InvalidInputException.of(file.toString(), "cannot be written, writing is not allowed there");
        }
    }

    private static Path folder(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return folder == null ? file.toAbsolutePath() : folder;
    }

    /** Writes beside the file first, so that there is never half a file. */
    private static void replace(Path file, Content content) {
        Path beside = null;
        try {
            // what the name leads to stays where it is
            Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
            Path part = target.resolveSibling("." + target.getFileName() + "."
                    + ProcessHandle.current().pid() + "-" + FILES.incrementAndGet() + ".part");
            beside = part;
            try (OutputStream out = new BufferedOutputStream(
                    Files.newOutputStream(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))) {
                content.writeTo(out);
            }
            move(part, target);
        } catch (IOException e) {
            throw InvalidInputException.of(file.toString(), "cannot be written: " + reason(e));
        } finally {
            remove(beside);
        }
    }

    private static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "there is no permission";
        }
        if (e instanceof FileSystemException system) {
            return system.getReason() == null ? "there is no such folder any more" : system.getReason();
        }
        return Printing.beginning(String.valueOf(e.getMessage()));
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void remove(@Nullable Path part) {
        if (part != null) {
            try {
                Files.deleteIfExists(part);
            } catch (IOException e) {
                // nothing more can be done; what went wrong before is said
                return;
            }
        }
    }
}
