/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.source;

import java.nio.file.Path;

/**
 * A text file in UTF-8, not compressed, whose cells are between separators.
 *
 * <p>Immutable.
 *
 * @param file the file
 * @param separator the character between two cells, one of ASCII
 * @since 0.1.0
 */
public record PlainFile(Path file, char separator) {}
