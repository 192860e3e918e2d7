/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.website;

import java.util.Optional;
import org.finindicators.indicator.Indicator;

/** Charts of real figures, with what was published beside them. */
final class Figures {
    Optional<Html> of(Indicator indicator) {
        return Optional.empty();
    }
}
