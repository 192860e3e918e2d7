/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.example.consumer;

/** An application that uses the library. */
public final class Main {
    private Main() {}

    /**
     * Runs the application.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        System.out.println("hello");
    }
}
