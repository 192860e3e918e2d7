/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * JSON: statements that applications post, and measurements, reports and other results that they answer with.
 *
 * <p>Amounts are texts, never JSON numbers, so that no reader rounds them. Everything that is wrong with a document is
 * a violation with its place. No method takes or returns null.
 */
@NullMarked
package org.finindicators.tables.json;

import org.jspecify.annotations.NullMarked;
