/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;
import org.jspecify.annotations.Nullable;

/** Reads XML that cannot expand, nest, or fetch without bounds. */
final class SafeXml {
    private static final long MOST_BYTES_OF_AN_EVENT = 64L << 20;

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
        return new Guarded(factory().createXMLStreamReader(bytes), bytes);
    }

    /** The factory of the JDK, whichever others are on the class path. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
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
