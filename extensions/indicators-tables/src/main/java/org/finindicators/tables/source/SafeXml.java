/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.source;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;
import org.jspecify.annotations.Nullable;

/** Reads XML that cannot expand, nest, or fetch without bounds. */
final class SafeXml {
    private static final long MOST_BYTES_OF_AN_EVENT = 64L << 20;

    private static final int LONGEST_DECLARATION = 200;
    private static final String DEPTH = "jdk.xml.maxElementDepth";
    private static final Pattern ENCODING =
            Pattern.compile("<\\?xml[^>]*?\\sencoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");

    private SafeXml() {}

    /** Reads to the end, or to where the file is not well-formed, which is a fault with its line. */
    static void read(InputStream in, XmlHandler elements, SourceFaults faults) {
        XMLStreamReader reader = null;
        try {
            reader = open(in);
            elements.read(reader);
        } catch (XMLStreamException e) {
            faults.add(place(e, reader), "", sentence(e) + "; nothing after it is read");
        }
    }

    static XMLStreamReader open(InputStream in) throws XMLStreamException {
        Metered bytes = new Metered(in);
        BufferedInputStream ahead = new BufferedInputStream(bytes, 1 << 16);
        try {
            // of bytes that it cannot decode itself the JDK complains to the error stream of the process
            return new Guarded(
                    isUtf8(ahead)
                            ? factory().createXMLStreamReader(new InputStreamReader(ahead, decoder()))
                            : factory().createXMLStreamReader(ahead),
                    bytes);
        } catch (IOException e) {
            throw new XMLStreamException(e.getMessage(), e);
        }
    }

    /** Tells whether a file is of the charset that XML has unless it says otherwise; skips the mark of it. */
    private static boolean isUtf8(BufferedInputStream in) throws IOException {
        in.mark(LONGEST_DECLARATION);
        byte[] start = in.readNBytes(LONGEST_DECLARATION);
        in.reset();
        String text = new String(start, StandardCharsets.ISO_8859_1);
        if (text.startsWith("\u00EF\u00BB\u00BF")) {
            in.skipNBytes(3);
            return true;
        }
        if (text.startsWith("\u00FE\u00FF") || text.startsWith("\u00FF\u00FE") || text.lastIndexOf('\0', 3) >= 0) {
            return false;
        }
        Matcher declared = ENCODING.matcher(text);
        return !declared.lookingAt() || declared.group(1).equalsIgnoreCase("UTF-8");
    }

    /** What is not UTF-8 becomes a character that XML does not have. */
    private static CharsetDecoder decoder() {
        return StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE)
                .replaceWith("\uFFFF");
    }

    /** The factory of the JDK, whichever others are on the class path. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        // newer JDKs have a limit of their own, which is lower
        if (factory.isPropertySupported(DEPTH)) {
            factory.setProperty(DEPTH, String.valueOf(FileSource.MOST_LEVELS + 1));
        }
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        return factory;
    }

    /** What is wrong with a file that is well-formed. */
    static XMLStreamException refused(String sentence) {
        return new Refused(sentence);
    }

    private static String place(XMLStreamException e, @Nullable XMLStreamReader reader) {
        int line = e.getLocation() != null ? e.getLocation().getLineNumber() : -1;
        if (line < 1 && reader != null) {
            line = reader.getLocation().getLineNumber();
        }
        return line < 1 ? "" : "line " + line;
    }

    static String sentence(XMLStreamException e) {
        if (e instanceof Refused) {
            return Opening.reason(e);
        }
        // the JDK puts the place before and the sentence after "Message: "
        String said = String.valueOf(e.getMessage());
        int at = said.indexOf("Message: ");
        String why = at < 0
                ? Opening.reason(e)
                : said.substring(at + "Message: ".length()).strip();
        if (why.contains("0xffff")) {
            return "is not well-formed XML: it has bytes that are not UTF-8";
        }
        return "is not well-formed XML: " + (why.endsWith(".") ? why.substring(0, why.length() - 1) : why);
    }

    /** What this class refuses, other than the reader beneath. */
    private static final class Refused extends XMLStreamException {
        private static final long serialVersionUID = 1L;

        Refused(String sentence) {
            super(sentence);
        }
    }

    /** Ends at more bytes than one text or tag may have. */
    private static final class Metered extends FilterInputStream {
        private long since;

        Metered(InputStream in) {
            super(in);
        }

        void restart() {
            since = 0;
        }

        private int met(int bytes) throws IOException {
            since += Math.max(bytes, 0);
            if (since > MOST_BYTES_OF_AN_EVENT) {
                throw new IOException("a text or a tag is longer than 64 MB");
            }
            return bytes;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            met(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            return met(super.read(into, from, length));
        }
    }

    /** Refuses document types and what is nested too deeply. */
    private static final class Guarded extends StreamReaderDelegate {
        private final Metered bytes;
        private int level;

        Guarded(XMLStreamReader reader, Metered bytes) {
            super(reader);
            this.bytes = bytes;
        }

        @Override
        public int next() throws XMLStreamException {
            bytes.restart();
            int event = super.next();
            if (event == DTD) {
                throw new Refused("has a document type (DOCTYPE), which is not read");
            }
            if (event == ENTITY_REFERENCE) {
                throw new Refused("refers to an entity, &" + getLocalName() + ";, which is not read");
            }
            if (event == START_ELEMENT) {
                level++;
                if (level > FileSource.MOST_LEVELS) {
                    throw new Refused("has elements deeper than " + FileSource.MOST_LEVELS + " levels");
                }
            } else if (event == END_ELEMENT) {
                level--;
            }
            return event;
        }

        @Override
        public int nextTag() throws XMLStreamException {
            int event = next();
            while (event == SPACE
                    || event == COMMENT
                    || event == PROCESSING_INSTRUCTION
                    || (event == CHARACTERS && isWhiteSpace())) {
                event = next();
            }
            if (event != START_ELEMENT && event != END_ELEMENT) {
                throw new XMLStreamException("expected start or end tag", getLocation());
            }
            return event;
        }

        @Override
        public String getElementText() throws XMLStreamException {
            bytes.restart();
            String text = super.getElementText();
            level--;
            return text;
        }
    }
}
