/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.prompt;

import java.util.Map;
import java.util.stream.Collectors;
import jdk.jshell.execution.LocalExecutionControl;
import jdk.jshell.spi.ExecutionControl;
import jdk.jshell.spi.ExecutionControlProvider;
import jdk.jshell.spi.ExecutionEnv;
import org.finindicators.report.Cell;
import org.finindicators.report.Table;
import org.finindicators.validation.InvalidInputException;

/**
 * Runs what is typed at the prompt in its own process, where what is wrong with an input is said in sentences that fit
 * the terminal, without the lines of the library's code that found it.
 *
 * <p>Found by JShell as a service. Immutable.
 *
 * @since 0.1.0
 */
public final class PromptExecution implements ExecutionControlProvider {
    static final String NAME = "finindicators";

    /** Creates the service, as JShell does. */
    public PromptExecution() {}

    /** Names the service. */
    @Override
    public String name() {
        return NAME;
    }

    /** Starts to run what is typed. */
    @Override
    public ExecutionControl generate(ExecutionEnv env, Map<String, String> parameters) {
        return new LocalExecutionControl() {
            @Override
            public String invoke(String className, String methodName)
                    throws RunException, EngineTerminationException, InternalException {
                try {
                    return super.invoke(className, methodName);
                } catch (UserException e) {
                    throw InvalidInputException.class.getName().equals(e.causeExceptionClass()) ? plain(e) : e;
                }
            }
        };
    }

    /** Prints the name. */
    @Override
    public String toString() {
        return NAME;
    }

    private static ExecutionControl.UserException plain(ExecutionControl.UserException thrown) {
        String sentences = String.valueOf(thrown.getMessage())
                .lines()
                .flatMap(line -> Cell.wrapped(line.strip(), Table.WIDTH - "|    ".length()).stream())
                .collect(Collectors.joining("\n|    ", "\n|    ", ""));
        return new ExecutionControl.UserException(
                sentences, InvalidInputException.class.getSimpleName(), new StackTraceElement[0]);
    }
}
