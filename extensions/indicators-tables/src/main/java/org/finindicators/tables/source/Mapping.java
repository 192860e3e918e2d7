/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.source;

/**
 * Says what the rows of a source are, and makes values of them. Those of this library are immutable.
 *
 * @param <T> what comes of reading: statements, a loan book, a survey, frameworks
 * @since 0.1.0
 */
public interface Mapping<T> {
    /**
     * Reads a source.
     *
     * @param source the rows
     * @return what is sound, with everything that is not
     * @throws org.finindicators.validation.InvalidInputException if nothing can be read: the source cannot be opened,
     *     or a column that the mapping needs is not there
     */
    T read(RowSource source);
}
