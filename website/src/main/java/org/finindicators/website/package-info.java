/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Writes the documentation as a site of plain files: the documents of the repository, and a page for each indicator,
 * item, fact, authority, list of codes, reason and instrument, from their declarations.
 */
@NullMarked
package org.finindicators.website;

import org.jspecify.annotations.NullMarked;
