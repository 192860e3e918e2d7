/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.finindicators.number.Intake;

/**
 * A note in the folder of a stream of what its sums are of. Spark compares types only, and says the difference without
 * the names of columns; sums by other classes of days late it would add up.
 */
final class Checkpoint {
    private static final String NOTE = "finindicators-sums.txt";

    private final SparkSession session;
    private final String folder;

    private Checkpoint(SparkSession session, String folder) {
        this.session = session;
        this.folder = folder;
    }

    static Checkpoint of(SparkSession session, String folder) {
        return new Checkpoint(session, folder);
    }

    /**
     * Refuses sums that are not those of the folder, and makes the note where there is none.
     *
     * @param sums the columns of the sums
     * @param how all that is stated
     */
    void require(StructType sums, String how) {
        Path note = new Path(folder, NOTE);
        try {
            FileSystem files = note.getFileSystem(session.sessionState().newHadoopConf());
            if (files.exists(note)) {
                try (InputStream in = files.open(note)) {
                    String[] before = new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", 2);
                    compare((StructType) DataType.fromJson(before[0]), before[1], sums, how);
                }
                return;
            }
            try (OutputStream out = files.create(note)) {
                out.write((sums.json() + "\n" + how).getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void compare(StructType before, String howBefore, StructType now, String how) {
        Intake wrong = new Intake();
        for (StructField field : now.fields()) {
            for (StructField old : before.fields()) {
                if (old.name().equals(field.name()) && !old.dataType().equals(field.dataType())) {
                    wrong.add(
                            field.name(),
                            "",
                            "is summed as " + field.dataType().sql() + ", and was as "
                                    + old.dataType().sql() + " when " + folder + " was begun: take another folder");
                }
            }
        }
        wrong.refuse();
        if (!how.equals(howBefore)) {
            wrong.add(folder, "", "is of a stream whose columns or windows were stated otherwise: take another folder");
        }
        wrong.refuse();
    }
}
