/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScriptRunnerTest {
    /** Maven puts the real one into a property of its own. */
    static final List<String> CLASS_PATH =
            List.of(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                    .split(File.pathSeparator, -1));

    @TempDir
    private Path folder;

    private record Outcome(int status, String out, String errors) {}

    private Outcome run(String... scripts) throws IOException {
        Path[] files = new Path[scripts.length];
        for (int i = 0; i < scripts.length; i++) {
            files[i] = Files.writeString(folder.resolve((char) ('a' + i) + ".jsh"), scripts[i]);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        int status = new ScriptRunner(
                        CLASS_PATH,
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(errors, true, StandardCharsets.UTF_8))
                .run(List.of(files));
        String folderName = folder + "/";
        return new Outcome(
                status,
                out.toString(StandardCharsets.UTF_8),
                errors.toString(StandardCharsets.UTF_8).replace(folderName, ""));
    }

    @Test
    void scripts_shareASession_withTheLibraryImported() throws IOException {
        Outcome two = run(
                "var bank = Statement.builder(\"A\", ReportingPeriod.year(2024)).\n"
                        + "    flow(NET_INCOME, \"12\").opening(EQUITY, \"90\").closing(EQUITY, \"110\").build();\n",
                "System.out.println(RETURN_ON_EQUITY.measure(bank));\n");
        assertThat(two).isEqualTo(new Outcome(0, "Return on average equity = 12.00 % a year   (12 / 100)\n", ""));
    }

    @Test
    void error_ofTheCompiler_endsTheRun_withFileAndLine() throws IOException {
        Outcome wrong = run("int a = 1;\n\nint b = a +\n    missing;\nSystem.out.println(\"never\");\n");
        assertThat(wrong.status()).isEqualTo(1);
        assertThat(wrong.out()).isEmpty();
        assertThat(wrong.errors()).startsWith("a.jsh:4: cannot find symbol; symbol:   variable missing");
    }

    @Test
    void exception_endsTheRun_withTheLineThatThrew() throws IOException {
        Outcome thrown = run(
                "int half(int of) {\n    return of / 0;\n}\nint x = 2;\nhalf(x);\nSystem.out.println(\"never\");\n");
        assertThat(thrown).isEqualTo(new Outcome(1, "", "a.jsh:2: ArithmeticException: / by zero\n"));
    }

    @Test
    void violations_areInTheMessage() throws IOException {
        Outcome refused =
                run("Statement.builder(\"A\", ReportingPeriod.year(2024)).flow(NET_INCOME, \"n/a\").build();\n");
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.errors())
                .startsWith("a.jsh:1: InvalidInputException: ")
                .contains("n/a: is not a decimal number");
    }

    /** A method with a type that is not imported is declared all the same, and JShell says so to nobody. */
    @Test
    void method_thatCannotBeCalled_isNamedWithWhatItNeeds() throws IOException {
        Outcome call = run(
                "void put(Missing one) {}\nint all() {\n    put(null);\n    return 1;\n}\nSystem.out.println(all());\n");
        assertThat(call.status()).isEqualTo(1);
        assertThat(call.out()).isEmpty();
        assertThat(call.errors()).contains("a.jsh:1: put needs class Missing");
        Outcome never = run("void put(Missing one) {}\n");
        assertThat(never.status()).isEqualTo(1);
        assertThat(never.errors()).contains("a.jsh:1: put needs class Missing, which is not declared or not imported");
    }

    @Test
    void method_thatIsDeclaredLater_isFine() throws IOException {
        assertThat(
                        run(
                                "int one() {\n    return two() - 1;\n}\nint two() {\n    return 2;\n}\nSystem.out.println(one());\n"))
                .isEqualTo(new Outcome(0, "1\n", ""));
    }

    @Test
    void exit_endsTheRun_withItsStatus() throws IOException {
        assertThat(run("System.out.println(1);\n/exit 3\nSystem.out.println(2);\n"))
                .isEqualTo(new Outcome(3, "1\n", ""));
    }

    @Test
    void open_readsAFileBesideTheScript() throws IOException {
        Files.writeString(folder.resolve("more.jsh"), "int seven = 7;\n");
        assertThat(run("/open more.jsh\nSystem.out.println(seven);\n")).isEqualTo(new Outcome(0, "7\n", ""));
        assertThat(run("/open none.jsh\n").errors()).startsWith("a.jsh:1: cannot read ");
        assertThat(run("/open a.jsh\n").errors()).contains("scripts open each other more than 50 deep");
    }

    @Test
    void command_ofAnotherKind_isAnError() throws IOException {
        assertThat(run("// a comment\n/* another */\n/vars\n"))
                .isEqualTo(new Outcome(
                        1, "", "a.jsh:3: /vars: a script can have /open FILE and /exit, no other command\n"));
    }

    @Test
    void file_thatIsNotThere_isAnError() {
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        int status = new ScriptRunner(CLASS_PATH, System.out, new PrintStream(errors, true, StandardCharsets.UTF_8))
                .run(List.of(folder.resolve("none.jsh")));
        assertThat(status).isEqualTo(1);
        assertThat(errors.toString(StandardCharsets.UTF_8)).contains("cannot read ", "none.jsh");
    }
}
