/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Household surveys: which column is welfare, weight, household size and group, read straight into columns; poverty and
 * inequality of the whole and by group.
 *
 * <p>No row is dropped in silence: rows read are rows of the survey and rows refused, and what a policy leaves out is
 * counted with its weight. No method takes or returns null.
 */
@NullMarked
package org.finindicators.tables.surveys;

import org.jspecify.annotations.NullMarked;
