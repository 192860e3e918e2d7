/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.finindicators.validation.InvalidInputException;
import org.finindicators.validation.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileSourceTest {
    @TempDir
    private Path folder;

    private final List<String> seen = new ArrayList<>();

    private void texts(XMLStreamReader elements) throws XMLStreamException {
        while (elements.hasNext()) {
            if (elements.next() == XMLStreamConstants.CHARACTERS && !elements.isWhiteSpace()) {
                seen.add(elements.getLocation().getLineNumber() + ":" + elements.getText());
            }
        }
    }

    private List<Violation> read(String xml) throws IOException {
        FileSource source = FileSource.of(Files.writeString(folder.resolve("a.xml"), xml));
        SourceFaults faults = new SourceFaults(source);
        source.readXml(this::texts, faults);
        return faults.violations();
    }

    @Test
    void readXml_givesTheElements() throws IOException {
        assertThat(read("<?xml version='1.0'?>\n<!-- c --><a>\n<b>x &amp; <![CDATA[<y>]]></b>\n</a>"))
                .isEmpty();
        assertThat(seen).containsExactly("3:x & <y>");
    }

    @Test
    void billionLaughs_areNotRead() throws IOException {
        StringBuilder laughs = new StringBuilder("<?xml version='1.0'?>\n<!DOCTYPE lolz [\n<!ENTITY lol0 'lol'>\n");
        for (int i = 1; i < 10; i++) {
            laughs.append("<!ENTITY lol")
                    .append(i)
                    .append(" '")
                    .append(("&lol" + (i - 1) + ";").repeat(10))
                    .append("'>\n");
        }
        assertThat(read(laughs + "]>\n<lolz>&lol9;</lolz>"))
                .containsExactly(new Violation(
                        "a.xml, line 13",
                        "",
                        "has a document type (DOCTYPE), which is not read; nothing after it is read"));
        assertThat(seen).isEmpty();
    }

    @Test
    void externalEntity_isNotFetched() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        assertThat(read("<!DOCTYPE a [<!ENTITY x SYSTEM '" + secret.toUri() + "'>]>\n<a>before\n&x;</a>"))
                .extracting(Violation::message)
                .containsExactly("has a document type (DOCTYPE), which is not read; nothing after it is read");
        assertThat(read("<a><b>before</b>\n&x;</a>")).singleElement().satisfies(fault -> {
            assertThat(fault.path()).isEqualTo("a.xml, line 2");
            assertThat(fault.message()).contains("entity").contains("\"x\"");
        });
        assertThat(seen).containsExactly("1:before").noneMatch(text -> text.contains("secret"));
    }

    @Test
    void whatBreaksOff_isReadToThere() throws IOException {
        assertThat(read("<a>\n<b>one</b>\n<b>two</c>\n<b>three</b></a>"))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.path()).isEqualTo("a.xml, line 3");
                    assertThat(fault.message())
                            .startsWith("is not well-formed XML: ")
                            .endsWith("; nothing after it is read");
                });
        assertThat(seen).containsExactly("2:one", "3:two");
        assertThat(read(""))
                .singleElement()
                .extracting(Violation::message)
                .asString()
                .startsWith("is not well-formed XML");
        assertThat(read("PK\u0003\u0004")).hasSize(1);
    }

    @Test
    void deepAndLong_areBounded() throws IOException {
        assertThat(read("<a>".repeat(100_000)))
                .containsExactly(new Violation(
                        "a.xml, line 1", "", "has elements deeper than 1000 levels; nothing after it is read"));
        Path endless = folder.resolve("long.xml");
        byte[] chunk = "x".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
        try (var out = Files.newOutputStream(endless)) {
            out.write("<a b='".getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 66; i++) {
                out.write(chunk);
            }
        }
        FileSource source = FileSource.of(endless);
        SourceFaults faults = new SourceFaults(source);
        source.readXml(this::texts, faults);
        assertThat(faults.violations())
                .singleElement()
                .extracting(Violation::message)
                .asString()
                .contains("a text or a tag is longer than 64 MB");
    }

    @Test
    void rows_areRefused_andOpeningSaysWhyNot() throws IOException {
        FileSource source = FileSource.of(Files.writeString(folder.resolve("a.json"), "{}"));
        assertThat(source.name()).isEqualTo("a.json");
        assertThatThrownBy(() -> Data.read(source, Collected::of))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("has no rows and columns; read it with a mapping for its format");
        try (var in = FileSource.of((RowSource) source).open()) {
            assertThat(in.readAllBytes()).hasSize(2);
        }
        assertThatThrownBy(() -> FileSource.of(folder).open())
                .hasMessageContaining("is a directory; name one of its files");
        assertThatThrownBy(() -> FileSource.of(Path.of("no-such.xml")).open())
                .hasMessageContaining("does not exist, seen from ");
    }

    /** The parser of the JDK says so to the error stream, where nobody asked. */
    @Test
    void bytesOfAnotherCharset_areAFault_andNothingIsPrinted() throws IOException {
        Path file = folder.resolve("a.xml");
        Files.write(file, "<a><b>1</b>\n<b>\u00E9</b></a>".getBytes(StandardCharsets.ISO_8859_1));
        PrintStream before = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        FileSource source = FileSource.of(file);
        SourceFaults faults = new SourceFaults(source);
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            source.readXml(this::texts, faults);
        } finally {
            System.setErr(before);
        }
        assertThat(printed.size()).isZero();
        assertThat(faults.violations())
                .extracting(Violation::toString)
                .containsExactly(
                        "a.xml, line 2: is not well-formed XML: it has bytes that are not UTF-8; nothing after it is read");
        Files.write(
                file,
                "<?xml version='1.0' encoding='ISO-8859-1'?><a><b>\u00E9</b></a>"
                        .getBytes(StandardCharsets.ISO_8859_1));
        SourceFaults none = new SourceFaults(source);
        source.readXml(this::texts, none);
        assertThat(none.violations()).isEmpty();
    }
}
