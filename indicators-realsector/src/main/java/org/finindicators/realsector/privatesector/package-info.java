/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Private sector development: investment, and reforms with their depth (World Bank 1995, para 29).
 *
 * <p>No method takes or returns null.
 */
@NullMarked
package org.finindicators.realsector.privatesector;

import org.jspecify.annotations.NullMarked;
