/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.institution;

import org.finindicators.formula.Item;
import org.finindicators.formula.Kind.Count;

/**
 * The items about the board of an institution.
 *
 * @since 0.1.0
 */
public final class InstitutionItems {
    /** Members of the board, or of both boards where there are two. */
    public static final Item<Count> DIRECTORS =
            Item.count("directors", "directors").counting("director");

    /** Members of the board who neither manage the institution nor are employed by it. */
    public static final Item<Count> NON_EXECUTIVE_DIRECTORS = Item.count(
                    "non-executive-directors", "non-executive directors")
            .counting("director")
            .partOf(DIRECTORS);

    private InstitutionItems() {}
}
