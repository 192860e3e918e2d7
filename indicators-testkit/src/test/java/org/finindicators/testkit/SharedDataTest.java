/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;

class SharedDataTest {
    private static final String PROPERTY = "finindicators.data";

    @TempDir
    Path folder;

    private String before = "";

    @BeforeEach
    void keep() {
        before = System.getProperty(PROPERTY, "");
    }

    @AfterEach
    void restore() {
        System.setProperty(PROPERTY, before);
    }

    @Test
    void file_inTheFolderThatIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "x");
        System.setProperty(PROPERTY, folder.toString());
        assertThat(SharedData.file("a.csv")).isEqualTo(file);
    }

    @Test
    void file_thatIsAbsentSkipsTheTest() {
        System.setProperty(PROPERTY, folder.toString());
        assertThatThrownBy(() -> SharedData.file("a.csv"))
                .isInstanceOf(TestAbortedException.class)
                .hasMessageContaining("skipped: there is no a.csv in " + folder);
    }

    /** Tests run in the folder of their module, two below the folder that holds the project. */
    @Test
    void file_besideTheProjectUnlessAFolderIsNamed() {
        System.setProperty(PROPERTY, "");
        Path expected = Path.of("../../shared/data").toAbsolutePath().normalize();
        assertThatThrownBy(() -> SharedData.file("no such file"))
                .isInstanceOf(TestAbortedException.class)
                .hasMessageContaining(" in " + expected + ";");
    }
}
