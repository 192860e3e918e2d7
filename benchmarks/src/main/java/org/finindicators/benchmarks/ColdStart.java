/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.finindicators.intermediary.earnings.Earnings;
import org.finindicators.statement.Statement;
import org.finindicators.validation.Checks;

/**
 * A cold Java virtual machine, from its start to the first line that it prints, and the share of it that is ours.
 *
 * <p>Three programs are started in turn, each in a new process on the same class path: one that prints a word, one that
 * builds a statement and prints its return on equity, and one that validates the statement before. The time is from
 * before the process is made to when its first line has been read.
 */
public final class ColdStart {
    private ColdStart() {}

    /** Prints a word. */
    public static final class Hello {
        private Hello() {}

        /**
         * Prints a word.
         *
         * @param args not used
         */
        public static void main(String[] args) {
            System.out.println("Hello");
        }
    }

    /** Prints a return on equity. */
    public static final class Equity {
        private Equity() {}

        /**
         * Builds a statement and prints its return on equity.
         *
         * @param args not used
         */
        public static void main(String[] args) {
            System.out.println(Earnings.RETURN_ON_EQUITY.measure(SiliconValleyBank.year2021()));
        }
    }

    /** Prints a return on equity of a validated statement. */
    public static final class Validated {
        private static final Logger PROVIDER = Logger.getLogger("org.hibernate.validator");

        private Validated() {}

        /**
         * Builds a statement, validates it, and prints its return on equity.
         *
         * @param args not used
         */
        public static void main(String[] args) {
            PROVIDER.setLevel(Level.WARNING);
            Statement statement = Checks.require(SiliconValleyBank.year2021());
            System.out.println(Earnings.RETURN_ON_EQUITY.measure(statement));
        }
    }

    /**
     * Starts each program so many times and prints the medians.
     *
     * @param args the number of times, 20 unless given
     * @throws Exception if a process fails
     */
    public static void main(String[] args) throws Exception {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 20;
        Map<String, Class<?>> programs = new LinkedHashMap<>();
        programs.put("an empty program", Hello.class);
        programs.put("return on equity", Equity.class);
        programs.put("the same after validation", Validated.class);
        Map<String, List<Double>> times = new LinkedHashMap<>();
        for (int round = -1; round < rounds; round++) {
            for (Map.Entry<String, Class<?>> program : programs.entrySet()) {
                double time = time(program.getValue());
                if (round >= 0) {
                    times.computeIfAbsent(program.getKey(), key -> new ArrayList<>())
                            .add(time);
                }
            }
        }
        double empty = median(Objects.requireNonNull(times.get("an empty program")));
        System.out.printf("%-28s %10s %10s %10s%n", "", "median ms", "least ms", "ours ms");
        times.forEach((name, all) -> System.out.printf(
                Locale.ROOT,
                "%-28s %10.0f %10.0f %10.0f%n",
                name,
                median(all),
                Collections.min(all),
                median(all) - empty));
    }

    private static double time(Class<?> program) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                System.getProperty("java.home") + "/bin/java",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName());
        builder.redirectError(ProcessBuilder.Redirect.INHERIT);
        long start = System.nanoTime();
        Process process = builder.start();
        try (BufferedReader output = process.inputReader()) {
            String line = output.readLine();
            double time = (System.nanoTime() - start) / 1e6;
            boolean right = program == Hello.class
                    ? "Hello".equals(line)
                    : line != null && line.startsWith("Return on average equity = 11.88 %");
            if (process.waitFor() != 0 || !right) {
                throw new IllegalStateException(program.getSimpleName() + " printed " + line);
            }
            return time;
        }
    }

    private static double median(List<Double> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }
}
