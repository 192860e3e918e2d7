/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * How a result depends on the figures that it was computed from: why it changed, what it would take to reach a
 * threshold, how many of its digits the figures support. All of it follows from the formula; nothing is declared for
 * it.
 *
 * <p>Values and calculators are immutable and safe for use by several threads; builders are not.
 */
@NullMarked
package org.finindicators.sensitivity;

import org.jspecify.annotations.NullMarked;
