/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Runs case files, and finds the official data that tests are checked against.
 *
 * <p>A case file is plain text that an economist can read and check: figures, and what an indicator must say of them.
 * {@link org.finindicators.testkit.CaseRunner} says what can be written in it.
 *
 * <p>No method takes or returns null.
 */
@NullMarked
package org.finindicators.testkit;

import org.jspecify.annotations.NullMarked;
