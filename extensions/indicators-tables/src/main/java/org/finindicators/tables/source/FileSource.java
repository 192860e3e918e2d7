/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.finindicators.validation.InvalidInputException;

/**
 * A file that is not made of rows: JSON, or XML. A mapping for such files opens it.
 *
 * <p>XML is read without document types and external entities, so that a file cannot expand beyond its own length or
 * fetch another one; what lies deeper than {@value #MOST_LEVELS} levels, and a text or tag of more than 64 MB, is
 * refused.
 *
 * <p>Immutable.
 *
 * @since 0.1.0
 */
public final class FileSource implements RowSource {
    /** The most levels of XML, one inside the other. */
    public static final int MOST_LEVELS = 1000;

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
    public static FileSource of(RowSource source) {
        return new FileSource(source.file()
                .orElseThrow(
                        () -> InvalidInputException.of(source.name(), "is not a file, and this mapping reads one")));
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
     * Reads the file as XML. If it is not well-formed, what stands before that is read, and the rest is a fault with
     * its line.
     *
     * @param elements takes the elements
     * @param faults takes what is wrong with the file
     * @throws InvalidInputException if it cannot be opened
     */
    public void readXml(XmlHandler elements, SourceFaults faults) {
        try (InputStream bytes = open()) {
            SafeXml.read(bytes, elements, faults);
        } catch (IOException e) {
            throw Opening.refused(file, e);
        }
    }

    /** Refuses rows: a file of this kind has none. */
    @Override
    public void read(RowHandler rows, SourceFaults faults) {
        throw InvalidInputException.of(
                file.toString(), "has no rows and columns; read it with a mapping for its format");
    }

    /** Prints the name of the file. */
    @Override
    public String toString() {
        return file.toString();
    }
}
