/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.spark;

/**
 * Takes what comes of a stream of loans. Calls come from threads of Spark, one after the other of each kind.
 *
 * @since 0.1.0
 */
public interface WindowHandler {
    /**
     * Takes a window, once the stream is so far beyond its end that no more loans of it are waited for. After a failure
     * Spark repeats a batch, and with it the windows that it closed.
     *
     * @param window the window and its sums
     */
    void closed(LoanWindow window);

    /**
     * Takes how many rows of a batch came after their window was closed, or have no time. They are in no sum. Of the
     * first batch after a query was stopped and started again they are left out, but not counted.
     *
     * @param rows how many, never 0
     */
    void late(long rows);
}
