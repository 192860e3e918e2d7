/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.surveillance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.finindicators.statement.ClientExposure;
import org.junit.jupiter.api.Test;

class ConnectedClientsTest {
    /** Mill links Valley and Hill; Shop stands alone, and so do two without a name. */
    @Test
    void toString_countsConnectedOnesOnce() {
        assertThat(ConnectedClients.of(List.of(
                        ClientExposure.of("Mill", "1").withGroup("Valley"),
                        ClientExposure.of("Mill", "2").withGroup("Hill"),
                        ClientExposure.of("Mine", "3").withGroup("Hill"),
                        ClientExposure.of("Shop", "4"),
                        ClientExposure.of(" ", "5"),
                        ClientExposure.of(" ", "6"))))
                .hasToString("4 borrowers in 6 exposures, connected ones as one");
    }
}
