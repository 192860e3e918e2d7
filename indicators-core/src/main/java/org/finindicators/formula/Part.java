/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.formula;

import java.math.BigDecimal;

/**
 * One item of a combination, with the number it is multiplied by.
 *
 * @param <K> the kind of the item
 * @param coefficient the factor, -1 for what is subtracted
 * @param item the item
 */
public record Part<K extends Kind>(BigDecimal coefficient, Item<K> item) {}
