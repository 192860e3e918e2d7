/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;
import org.finindicators.validation.InvalidInputException;

/**
 * A file that is not made of rows: JSON, or XML. A mapping for such files opens it.
 *
 * <p>XML is read without document types and external entities, so that a file cannot expand beyond its own length or
 * fetch another one; what lies deeper than {@value #MOST_LEVELS} levels, and a text or tag of more than 64 MB, is
 * refused.
 *
 * <p>Immutable.
 */
public final class FileSource implements Source {
    /** The most levels of XML, one inside the other. */
    public static final int MOST_LEVELS = 1000;

    private static final long MOST_BYTES_OF_AN_EVENT = 64L << 20;

    private final Path file;

    private FileSource(Path file) {
        this.file = file;
    }

    /**
     * Names a file.
     *
     * @param file the file
     * @return the source
     */
    public static FileSource of(Path file) {
        return new FileSource(file);
    }

    /**
     * Takes the file of another source, for a mapping that reads files of its own kind.
     *
     * @param source the source
     * @return the file behind it
     * @throws InvalidInputException if it is not a file, a query for instance
     */
    public static FileSource of(Source source) {
        return new FileSource(source.file()
                .orElseThrow(() -> InvalidInputException.of(source.name(), "is not a file, and this mapping reads one")));
    }

    @Override
    public String name() {
        return Opening.name(file);
    }

    @Override
    public Optional<Path> file() {
        return Optional.of(file);
    }

    /**
     * Opens the file.
     *
     * @return its bytes; the caller closes it
     * @throws InvalidInputException if it is not there, or cannot be read
     */
    public InputStream open() {
        return Opening.open(file);
    }

    /**
     * Reads the file as XML. If it is not well-formed, what stands before that is read, and the rest is a fault with its
     * line.
     *
     * @param elements takes the elements
     * @param faults takes what is wrong with the file
     * @throws InvalidInputException if it cannot be opened
     */
    public void readXml(XmlHandler elements, SourceFaults faults) {
        try (Metered bytes = new Metered(open())) {
            XMLStreamReader reader = null;
            try {
                reader = new Guarded(factory().createXMLStreamReader(bytes), bytes);
                elements.read(reader);
            } catch (XMLStreamException e) {
                faults.add(place(e, reader), "", sentence(e) + "; nothing after it is read");
            } finally {
                if (reader != null) {
                    reader.close();
                }
            }
        } catch (XMLStreamException | IOException e) {
            throw Opening.refused(file, "cannot be read: " + Opening.reason(e));
        }
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

    private static String place(XMLStreamException e, XMLStreamReader reader) {
        int line = e.getLocation() != null ? e.getLocation().getLineNumber() : -1;
        if (line < 1 && reader != null) {
            line = reader.getLocation().getLineNumber();
        }
        return line < 1 ? "" : "line " + line;
    }

    private static String sentence(XMLStreamException e) {
        if (e instanceof Refused) {
            return Opening.reason(e);
        }
        // the JDK puts the place before and the sentence after "Message: "
        String said = String.valueOf(e.getMessage());
        int at = said.indexOf("Message: ");
        String why = at < 0 ? Opening.reason(e) : said.substring(at + "Message: ".length()).strip();
        return "is not well-formed XML: " + (why.endsWith(".") ? why.substring(0, why.length() - 1) : why);
    }

    /** Refuses rows: a file of this kind has none. */
    @Override
    public void read(RowHandler rows, SourceFaults faults) {
        throw InvalidInputException.of(file.toString(), "has no rows and columns; read it with a mapping for its format");
    }

    /** Prints the name of the file. */
    @Override
    public String toString() {
        return file.toString();
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
                if (level > MOST_LEVELS) {
                    throw new Refused("has elements deeper than " + MOST_LEVELS + " levels");
                }
            } else if (event == END_ELEMENT) {
                level--;
            }
            return event;
        }

        @Override
        public int nextTag() throws XMLStreamException {
            int event = next();
            while (event == SPACE || event == COMMENT || event == PROCESSING_INSTRUCTION || event == CHARACTERS && isWhiteSpace()) {
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
