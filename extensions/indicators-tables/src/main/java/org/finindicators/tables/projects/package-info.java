/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Projects and their results: activities in the form of IATI, results from a table, lists of projects, and assessment
 * forms that were filled in.
 *
 * <p>What cannot be held is listed, not dropped, and nothing is repaired. No method takes or returns null.
 */
@NullMarked
package org.finindicators.tables.projects;

import org.jspecify.annotations.NullMarked;
