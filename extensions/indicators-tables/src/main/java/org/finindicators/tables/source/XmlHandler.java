/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.source;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Takes the elements of an XML file, one after the other, from the thread that reads.
 *
 * @since 0.1.0
 */
public interface XmlHandler {
    /**
     * Reads elements until the document ends.
     *
     * @param elements the reader, before the first element; its location has the line
     * @throws XMLStreamException if the file is not well-formed from here on; whoever calls adds it to the faults
     */
    void read(XMLStreamReader elements) throws XMLStreamException;
}
