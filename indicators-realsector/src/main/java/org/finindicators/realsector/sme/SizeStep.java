/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.sme;

/**
 * A class of a rule.
 *
 * @param name its name, for instance {@code micro}
 * @param condition what its firms meet
 * @param counted whether its firms are among the small and medium enterprises
 */
public record SizeStep(String name, SizeCondition condition, boolean counted) {}
