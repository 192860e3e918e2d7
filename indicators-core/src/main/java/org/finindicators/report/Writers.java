/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.report;

import java.util.ServiceLoader;
import org.finindicators.validation.InvalidInputException;

/** Finds what writes documents into files. */
final class Writers {
    private Writers() {}

    static DocumentWriter find(String file) {
        return ServiceLoader.load(DocumentWriter.class, DocumentWriter.class.getClassLoader())
                .findFirst()
                .orElseThrow(() -> InvalidInputException.of(
                        file,
                        "cannot be written: the module that writes files, indicators-tables, is not there;"
                                + " as(Format.CSV) gives the text"));
    }
}
